import Calendars
import Cases
import Engine
import Records

extension TimeLine {
  /// The time line in characters: a column a day, a lane an authority, in as many parts as the width needs.
  func text(width: Int) -> String {
    let label = (["What happened"] + lanes.map(\.name)).map(\.count).max().map { $0 + 2 } ?? 15
    let column = 8
    let perPart = max(1, (width - label) / column)
    let days = days
    return stride(from: 0, to: days.count, by: perPart).map { start in
      part(Array(days[start..<min(start + perPart, days.count)]), label: label, column: column)
    }.joined(separator: "\n")
  }

  private func part(_ days: [Day], label: Int, column: Int) -> String {
    let years = days.indices.map { $0 == 0 || days[$0].year != days[$0 - 1].year ? String(days[$0].year) : "" }
    var lines = [line("", years, label, column), line("", days.map(\.inShort), label, column)]
    let happened = days.map { day in
      happenings.indices.filter { happenings[$0].moment.day == day }.map { letter($0) }
    }
    lines += stacked("What happened", happened, label, column)
    for lane in lanes {
      let marks = days.map { day in
        lane.deadlines.filter { $0.due.day == day }.map { "\($0.mark)\($0.question + 1)" }
      }
      lines += stacked(lane.name, marks, label, column)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A lane: as many lines as the fullest day has marks, two of which stand side by side.
  private func stacked(_ name: String, _ cells: [[String]], _ label: Int, _ column: Int) -> [String] {
    let rows = cells.map { marks in
      stride(from: 0, to: marks.count, by: 2).map { marks[$0..<min($0 + 2, marks.count)].joined(separator: " ") }
    }
    return (0..<max(1, rows.map(\.count).max() ?? 1)).map { index in
      line(index == 0 ? name : "", rows.map { index < $0.count ? $0[index] : "" }, label, column)
    }
  }

  private func line(_ name: String, _ cells: [String], _ label: Int, _ column: Int) -> String {
    let text = name.padded(to: label) + cells.map { $0.padded(to: column) }.joined()
    return String(text.trimmingSuffix { $0 == " " })
  }
}

extension String {
  /// The text with spaces behind it, up to `width` characters.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
