/// The figures, a line each, in columns.
struct Table {
  /// One figure.
  struct Row {
    let name: String
    var figure = ""
    /// What it is held against: a target, or another program's figure.
    var beside = ""
    /// How many times better the figure is than what it is held against.
    var ratio: Double?
  }

  private var rows: [Row] = []

  /// Adds a line; one without a figure is a heading.
  mutating func add(_ name: String, _ figure: String = "", beside: String = "", ratio: Double? = nil) {
    rows.append(Row(name: name, figure: figure, beside: beside, ratio: ratio))
  }

  /// The lines with their columns in line.
  var text: String {
    let headed = [("", "measured", "beside", "better by")] + rows.map { ($0.name, $0.figure, $0.beside, $0.better) }
    let name = headed.map(\.0.count).max() ?? 0
    let figure = headed.map(\.1.count).max() ?? 0
    let beside = headed.map(\.2.count).max() ?? 0
    let lines = headed.map { line in
      let text =
        line.0.padded(to: name) + "  " + line.1.padded(to: figure, before: true) + "  "
        + line.2.padded(to: beside, before: true) + "  " + line.3.padded(to: 9, before: true)
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    return lines.joined(separator: "\n")
  }
}

extension Table.Row {
  fileprivate var better: String { ratio.map { "× \($0.written(2))" } ?? "" }
}

extension String {
  fileprivate func padded(to width: Int, before: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - count))
    return before ? spaces + self : self + spaces
  }
}

extension Double {
  /// The number with so many decimals, and commas between thousands.
  func written(_ decimals: Int = 0) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let (whole, rest) = Int((self * Double(scale)).rounded()).quotientAndRemainder(dividingBy: scale)
    var digits = String(String(whole).reversed())
    for place in stride(from: (digits.count - 1) / 3 * 3, to: 0, by: -3) {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
    }
    let tail = String(rest)
    let fraction = decimals == 0 ? "" : "." + String(repeating: "0", count: decimals - tail.count) + tail
    return String(digits.reversed()) + fraction
  }
}

extension [Double] {
  /// The middle of the numbers in order; of an even count, the upper of the two.
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { self / .seconds(1) }
}
