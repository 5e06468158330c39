public import Cases
public import Profiles
public import Records
public import YAML

/// Whose agreement, decision or company a rule asks for, and who besides is asked or told.
///
/// Written as a list of whom any one suffices, `[team-manager or above, senior-manager]`; behind `and` stands who must agree too, behind
/// `consulted` who is asked and behind `told` who is told: `[team-manager or above, consulted: service-manager]`. Behind `requested` stands on
/// whose request it is done; of several any one suffices.
public struct People: ProfileValue {
  /// One of those whom a rule names.
  public enum Member: Hashable, Sendable {
    /// Somebody in a post.
    case post(Post)
    /// Somebody of the level of a post, or of a level above it.
    case orAbove(Post)
    /// A manager, of whatever rank.
    case anyManager
    /// Somebody for whom there is no word, in a sentence of the transcriber’s own.
    case own(Statement)
  }

  /// In which way somebody takes part besides.
  public enum Manner: String, Word {
    case and = "agrees too"
    case consulted = "is asked"
    case told = "is told"
    case requested = "asks for it"
  }

  /// Somebody who takes part besides.
  public struct Besides: Hashable, Sendable {
    /// In which way.
    public let manner: Manner
    /// Who.
    public let member: Member
  }

  /// Of whom any one suffices, in the order in which they are written.
  public let anyOf: [Member]
  /// Who takes part besides.
  public let besides: [Besides]

  /// A list of posts.
  public static var grammar: Grammar {
    let member = Grammar(
      "a post such as `team-manager`, `team-manager or above`, `any manager`, or a sentence of your own",
      .either([Post.grammar, Grammar("a level", .text(pattern: levels.pattern)), Statement.grammar]))
    let besides = Grammar("who takes part besides", .mapping(from: Manner.grammar, to: member))
    return Grammar(
      "a list, each item \(member.expected), or one of those behind `and`, `consulted`, `told` or `requested`",
      .list(of: Grammar(member.expected, .either([member, besides]))))
  }

  private static let levels: TextForm = .either([
    .sequence([.oneOf(Post.allCases.map(\.word)), .text(" or above")]), .text("any manager"),
  ])

  /// Reads a list, or reports everything that is wrong with it.
  public init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    guard case .sequence(let items) = node.content else {
      diagnostics.report(.expected(Self.grammar.expected), at: node)
      return nil
    }
    var anyOf: [Member] = []
    var besides: [Besides] = []
    var isWhole = true
    for item in items {
      guard case .mapping(let entries) = item.content else {
        if let member = Member(item, &diagnostics) {
          if anyOf.contains(member) { diagnostics.report(.itemTwice, at: item) }
          anyOf.append(member)
        } else {
          isWhole = false
        }
        continue
      }
      for entry in entries {
        if let manner = Manner(entry.key, &diagnostics), let member = Member(entry.value, &diagnostics) {
          besides.append(Besides(manner: manner, member: member))
        } else {
          isWhole = false
        }
      }
    }
    if items.isEmpty { diagnostics.report(.emptyList, at: node) }
    guard isWhole, !items.isEmpty else { return nil }
    self.anyOf = anyOf
    self.besides = besides
  }

  /// The kind of value.
  public static var typeInWords: String { "people" }
  /// What is asked of several people can all be kept.
  public static var severalCanHold: Bool { true }

  /// The list as it is written.
  public var written: String {
    let all = anyOf.map(\.written) + besides.map { "\($0.manner.word): \($0.member.written)" }
    return "[\(all.joined(separator: ", "))]"
  }

  /// The people as a sentence names them.
  public var inWords: String {
    var parts = anyOf.isEmpty ? [] : [anyOf.map(\.inWords).listed("or")]
    for manner in Manner.allCases {
      let members = besides.filter { $0.manner == manner }.map(\.member.inWords)
      guard !members.isEmpty else { continue }
      switch manner {
      case .and: parts.append("and \(members.listed())")
      case .consulted: parts.append("after talking with \(members.listed())")
      case .told: parts.append("telling \(members.listed())")
      case .requested: parts.append("on the request of \(members.listed("or"))")
      }
    }
    return parts.joined(separator: ", ")
  }

  /// Whether both name the same people in the same ways, in whatever order.
  public static func == (left: People, right: People) -> Bool {
    Set(left.anyOf) == Set(right.anyOf) && Set(left.besides) == Set(right.besides)
  }

  /// Feeds the people to `hasher`, whatever their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(Set(anyOf))
    hasher.combine(Set(besides))
  }

  /// Whether somebody in this post is one of whom any suffices; nil where it depends on what the post does not tell, such as its rank.
  public func includes(_ post: Post) -> Bool? {
    var isOpen = false
    for member in anyOf {
      guard let isOne = member.includes(post) else {
        isOpen = true
        continue
      }
      if isOne { return true }
    }
    return isOpen ? nil : false
  }
}

extension People.Member {
  fileprivate init?(_ node: Node, _ diagnostics: inout Diagnostics) {
    if case .scalar(let scalar) = node.content {
      if scalar.text == "any manager" {
        self = .anyManager
        return
      }
      if scalar.text.hasSuffix(" or above"), let post = Post(text: String(scalar.text.dropLast(9))) {
        self = .orAbove(post)
        return
      }
      if let sentence = Statement(text: scalar.text) {
        self = .own(sentence)
        return
      }
    }
    guard let post = Post(node, &diagnostics) else { return nil }
    self = .post(post)
  }

  fileprivate var written: String {
    switch self {
    case .post(let post): post.word
    case .orAbove(let post): "\(post.word) or above"
    case .anyManager: "any manager"
    case .own(let sentence): sentence.text.quotedForYAML
    }
  }

  /// The person as a sentence names them.
  public var inWords: String {
    switch self {
    case .post(let post): post.meaning
    case .orAbove(let post): "\(post.meaning) or somebody of a level above"
    case .anyManager: "a manager"
    case .own(let sentence): sentence.text.withoutFullStop
    }
  }

  /// Whether somebody in this post is meant; nil where the post does not tell, as of whom a sentence means.
  public func includes(_ post: Post) -> Bool? {
    switch self {
    case .post(let wanted): wanted == post ? true : wanted.mayBe(post)
    case .orAbove(let level): post.isOfLevel(atLeast: level)
    case .anyManager: post.ranks == nil ? (post == .other ? nil : false) : true
    case .own: nil
    }
  }
}
