public import Calendars

/// How a value of one text is written. Pattern, reader and writer come from one description, so that they cannot part.
public indirect enum TextForm: Hashable, Sendable {
  /// These letters.
  case text(String)
  /// A whole number from 1, without leading zeros.
  case number(through: Int)
  /// A count and a unit that agree, such as `1 day` or `15 working days`.
  case period
  /// A time of day, such as `09:30`.
  case time
  /// One of these texts.
  case oneOf([String])
  /// One after another.
  case sequence([TextForm])
  /// Something that may be left out; `isWritten` says whether the writer writes it where the reader need not.
  case optional(TextForm, isWritten: Bool = false)
  /// One of several.
  case either([TextForm])

  /// What the reader found, in order.
  public enum Token: Hashable, Sendable {
    case number(Int)
    case period(Period)
    case time(ClockTime)
    /// Which of several was read.
    case choice(Int)
    /// Whether something that may be left out was there.
    case present(Bool)
  }

  /// The tokens of `text`, or nil where it is not written so.
  public func read(_ text: String) -> [Token]? {
    var tokens: [Token] = []
    return match(text[...], &tokens) { rest, _ in rest.isEmpty } ? tokens : nil
  }

  /// Whether the beginning of `text` can be read so that `follow` can read the rest. The first way that can counts, and `tokens` are its.
  private func match(
    _ text: Substring, _ tokens: inout [Token], then follow: (Substring, inout [Token]) -> Bool
  ) -> Bool {
    let count = tokens.count
    /// Goes on behind a token, which is taken back where that leads nowhere.
    func goOn(_ token: Token, _ rest: Substring) -> Bool {
      tokens.append(token)
      if follow(rest, &tokens) { return true }
      tokens.removeLast(tokens.count - count)
      return false
    }
    switch self {
    case .text(let literal):
      guard let rest = text.after(literal) else { return false }
      return follow(rest, &tokens)
    case .number(let most):
      guard let number = Self.number(text, through: most) else { return false }
      return goOn(.number(number.value), number.rest)
    case .period:
      guard let number = Self.number(text, through: 3650) else { return false }
      return Period.Unit.allCases.contains { unit in
        guard let period = Period(number.value, unit), let rest = text.after(period.description) else { return false }
        return goOn(.period(period), rest)
      }
    case .time:
      guard let time = ClockTime(text.prefix(5)) else { return false }
      return goOn(.time(time), text.dropFirst(5))
    case .oneOf(let texts):
      return texts.indices.contains { index in text.after(texts[index]).map { goOn(.choice(index), $0) } ?? false }
    case .sequence(let forms): return Self.match(forms[...], text, &tokens, then: follow)
    case .optional(let form, _):
      tokens.append(.present(true))
      if form.match(text, &tokens, then: follow) { return true }
      tokens.removeLast(tokens.count - count)
      return goOn(.present(false), text)
    case .either(let forms):
      for (index, form) in forms.enumerated() {
        tokens.append(.choice(index))
        if form.match(text, &tokens, then: follow) { return true }
        tokens.removeLast(tokens.count - count)
      }
      return false
    }
  }

  /// The same of forms one after another.
  private static func match(
    _ forms: ArraySlice<TextForm>, _ text: Substring, _ tokens: inout [Token],
    then follow: (Substring, inout [Token]) -> Bool
  ) -> Bool {
    guard let first = forms.first else { return follow(text, &tokens) }
    return first.match(text, &tokens) { rest, tokens in match(forms.dropFirst(), rest, &tokens, then: follow) }
  }

  private static func number(_ text: Substring, through most: Int) -> (value: Int, rest: Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let first = digits.first, first != "0", digits.count <= 9, let value = Int(digits), value <= most else {
      return nil
    }
    return (value, text.dropFirst(digits.count))
  }

  /// The text that `tokens` make.
  public func write(_ tokens: [Token]) -> String {
    var rest = tokens[...]
    return write(&rest)
  }

  private func write(_ tokens: inout ArraySlice<Token>) -> String {
    switch self {
    case .text(let literal): return literal
    case .sequence(let forms): return forms.map { $0.write(&tokens) }.joined()
    case .number, .period, .time:
      return switch tokens.popFirst() {
      case .number(let number): String(number)
      case .period(let period): period.description
      case .time(let time): time.description
      default: ""
      }
    case .oneOf(let texts):
      guard case .choice(let index) = tokens.popFirst(), texts.indices.contains(index) else { return "" }
      return texts[index]
    case .either(let forms):
      guard case .choice(let index) = tokens.popFirst(), forms.indices.contains(index) else { return "" }
      return forms[index].write(&tokens)
    case .optional(let form, let isWritten):
      guard case .present(let isPresent) = tokens.popFirst() else { return "" }
      return isPresent || isWritten ? form.write(&tokens) : ""
    }
  }

  /// The form as a regular expression (ECMA-262) of a whole text.
  public var pattern: String { "^\(expression)$" }

  private var expression: String {
    switch self {
    case .text(let literal): Self.escaped(literal)
    case .number(let most): "(\(Self.numbers(from: 1, through: most)))"
    case .period:
      "(1 (hour|day|working day|week|month)|(\(Self.numbers(from: 2, through: 3650))) (hours|days|working days|weeks|months))"
    case .time: ClockTime.expression
    case .oneOf(let texts): "(\(texts.map(Self.escaped).joined(separator: "|")))"
    case .sequence(let forms): forms.map(\.expression).joined()
    case .optional(let form, _): "(\(form.expression))?"
    case .either(let forms):
      if forms.count == 2, case .sequence(let long) = forms[1], long.first == forms[0] {
        "(\(forms[0].expression)(\(TextForm.sequence(Array(long.dropFirst())).expression))?)"
      } else {
        "(\(forms.map(\.expression).joined(separator: "|")))"
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static let special = Array("\\^$.|?*+()[]{}".unicodeScalars)

  /// An expression of the whole numbers from 1 or 2 through `most`, without leading zeros.
  private static func numbers(from least: Int, through most: Int) -> String {
    let digits = String(most).compactMap(\.wholeNumberValue)
    var parts: [String] = []
    for length in 1..<max(digits.count, 1) {
      parts.append("[\(length == 1 ? least : 1)-9]" + String(repeating: "[0-9]", count: length - 1))
    }
    for (place, digit) in digits.enumerated() {
      let first = place == 0 ? (digits.count == 1 ? least : 1) : 0
      guard digit > first else { continue }
      let head = digits[..<place].map(String.init).joined()
      let tail = String(repeating: "[0-9]", count: digits.count - place - 1)
      parts.append("\(head)[\(first)-\(digit - 1)]\(tail)")
    }
    return (parts + [String(most)]).joined(separator: "|")
  }
}

extension Substring {
  /// What follows `beginning`; nil where the text does not begin so. By bytes, which is many times faster than by characters.
  fileprivate func after(_ beginning: String) -> Substring? {
    utf8.starts(with: beginning.utf8) ? Substring(utf8.dropFirst(beginning.utf8.count)) : nil
  }
}
