import Calendars
import Cases
import Engine
import ProcedureKit

extension TimeLine {
  /// The time line as a drawing: a lane an authority, under the lane of what happened.
  var svg: SVG {
    let scale = TimeScale(days, from: 150)
    let packed =
      [Packed(happenings.map { ($0.moment.day, $0.moment.day) }, on: scale)]
      + lanes.map { lane in Packed(lane.deadlines.map { ($0.due.day, $0.end) }, on: scale) }
    let heights = packed.map { max(1, $0.depth) * Self.step + 12 }
    let top = 46
    var svg = SVG(width: scale.end + 40, height: top + heights.reduce(0, +) + 8)
    draw(scale, from: top - 8, through: svg.height - 8, on: &svg)
    var y = top
    for (index, lane) in packed.enumerated() {
      if index % 2 == 0 { svg.rectangle(0, y, width: svg.width, height: heights[index], class: "lane") }
      svg.text(index == 0 ? "What happened" : lanes[index - 1].name, 4, y + 22, class: "label")
      for (place, row) in lane.rows.enumerated() {
        let middle = y + 6 + row * Self.step + Self.step / 2
        if index == 0 {
          svg.text(letter(place), scale.x(happenings[place].moment.day), middle + 5, .middle, class: "label")
        } else {
          draw(lanes[index - 1].deadlines[place], middle, scale, on: &svg)
        }
      }
      y += heights[index]
    }
    return svg
  }

  private static let step = 26

  /// The days, with a mark where time is cut short between two of them.
  private func draw(_ scale: TimeScale, from top: Int, through bottom: Int, on svg: inout SVG) {
    var year: Int?
    for day in days {
      let x = scale.x(day)
      svg.text(day.inShort, x, 34, .middle, class: "small")
      if day.year != year { svg.text(String(day.year), x, 16, .middle, class: "small") }
      year = day.year
      svg.line(x, top, x, bottom, class: "day")
    }
    for gap in scale.gaps { svg.text("//", gap, 34, .middle, class: "small") }
  }

  private func draw(_ deadline: Deadline, _ y: Int, _ scale: TimeScale, on svg: inout SVG) {
    let x = scale.x(deadline.due.day)
    let number = String(deadline.question + 1)
    if deadline.end != deadline.due.day {
      svg.line(x, y, scale.x(deadline.end), y, class: deadline.isMissed ? "overrun" : "allowed")
      svg.text(
        deadline.isMissed ? "✗" : "✓", scale.x(deadline.end), y + 5, .middle, class: deadline.isMissed ? "bad" : "good")
    }
    switch deadline.timeliness {
    case .met, .waited, .excused: svg.circle(x, y, radius: 11, class: "kept")
    case .late, .early, .undone, .overdue: svg.diamond(x, y, radius: 13, class: "missed")
    case .open, .ahead, .planned, .plannedLate, .plannedEarly, .plannedExcused, .notYet:
      svg.circle(x, y, radius: 11, class: "open")
    }
    svg.text(number, x, y + 4, .middle, class: deadline.isMissed ? "small inverse" : "small")
  }
}

extension TimeLine.Deadline {
  /// The day to which its line is drawn: that on which it was done, where that was after the last day.
  fileprivate var end: Day {
    guard timeliness == .late || timeliness == .excused, let done, done.day > due.day else { return due.day }
    return done.day
  }
}

/// Where each day stands: the wider apart the more days lie between, but long waits are cut short.
private struct TimeScale {
  private let positions: [Day: Int]
  /// Where a wait was cut short.
  let gaps: [Int]
  /// Where the last day stands.
  let end: Int

  /// The longest wait, in days, that is drawn to scale.
  private static let longest = 20

  init(_ days: [Day], from start: Int) {
    var positions: [Day: Int] = [:]
    var gaps: [Int] = []
    var x = start
    var previous: Day?
    for day in days {
      if let previous {
        let wait = Int(day.number) - Int(previous.number)
        let width = max(46, min(wait, Self.longest) * 6)
        if wait > Self.longest { gaps.append(x + width / 2) }
        x += width
      }
      positions[day] = x
      previous = day
    }
    self.positions = positions
    self.gaps = gaps
    end = x
  }

  func x(_ day: Day) -> Int { positions[day] ?? 0 }
}

/// Marks put into rows so that none covers another.
private struct Packed {
  /// The row of each mark.
  let rows: [Int]
  /// How many rows there are.
  let depth: Int

  init(_ spans: [(from: Day, through: Day)], on scale: TimeScale) {
    var ends: [Int] = []
    rows = spans.map { span in
      let (start, end) = (scale.x(span.from) - 14, scale.x(span.through) + 14)
      let row = ends.firstIndex { $0 <= start } ?? ends.count
      if row == ends.count { ends.append(end) } else { ends[row] = end }
      return row
    }
    depth = ends.count
  }
}
