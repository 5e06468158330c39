import Engine
import Profiles
import Records
import Rendering
import Training

/// An exercise on paper: the outcomes that there can be, numbered, and for each area a box beside each number for a pen.
extension Quiz {
  /// The outcomes, numbered as the boxes are.
  var outcomes: HTML {
    """
    <ol class="outcomes">
    \(choices.map { "<li>\($0.words)</li>" })
    </ol>
    """
  }

  /// The boxes.
  var boxes: HTML {
    let rows = comparison.authorities.map { authority -> HTML in
      let cells = choices.map { choice -> HTML in
        "<td><span aria-hidden=\"true\">☐</span><span class=\"visually-hidden\">a box for outcome \(choice.number)</span></td>"
      }
      return "<tr><th scope=\"row\">\(authority.profile.name)</th>\n\(cells)</tr>"
    }
    return """
      <table class="pen">
      <caption>Tick one outcome for each area</caption>
      <thead><tr><th scope="col">Area</th>\(choices.map { "<th scope=\"col\">\($0.number)</th>" })</tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      """
  }

  /// The answers: each outcome that is right somewhere, with the areas of which it is, and where another reading makes it right.
  var key: HTML {
    let areas = comparison.authorities.indices
    func names(_ isMeant: (Int) -> Bool) -> String {
      areas.filter(isMeant).map { comparison.authorities[$0].profile.name }.listed()
    }
    let items = choices.compactMap { choice -> HTML? in
      let right = names { self.right(for: $0)?.number == choice.number }
      let other = names { area in
        self.right(for: area)?.number != choice.number && isRightOnAnotherReading(choice, for: area)
      }
      guard !right.isEmpty || !other.isEmpty else { return nil }
      let parts = (right.isEmpty ? [] : [right]) + (other.isEmpty ? [] : ["read another way: \(other)"])
      return "<li value=\"\(choice.number)\">\(choice.words) <strong>\(parts.joined(separator: "; "))</strong></li>"
    }
    return "<ol>\n\(items)\n</ol>"
  }
}
