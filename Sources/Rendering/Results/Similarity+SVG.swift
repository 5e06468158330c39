import Engine

extension Similarity {
  /// The agreements as a heat map: a row a procedure, a column for every two authorities.
  var svg: SVG {
    let (left, top, cell, row) = (230, 150, 58, 24)
    let lines = all
    var svg = SVG(width: left + pairs.count * cell + 110, height: top + lines.count * row + 8)
    for (index, name) in pairNames.enumerated() {
      svg.text(name, left + index * cell + cell / 2 + 4, top - 10, class: "small", turned: -40)
    }
    for (place, line) in lines.enumerated() {
      let y = top + place * row
      svg.text(line.procedure, left - 8, y + 16, .end, class: place == 0 ? "label" : "small")
      for (index, agreement) in line.agreements.enumerated() {
        let x = left + index * cell
        let heat = agreement.percent.map { "heat heat-\($0 / 20)" } ?? "heat"
        svg.rectangle(x + 1, y + 1, width: cell - 2, height: row - 2, class: heat)
        svg.text(
          agreement.compared == 0 ? "–" : "\(agreement.same) of \(agreement.compared)", x + cell / 2, y + 16, .middle,
          class: "small")
      }
    }
    return svg
  }
}
