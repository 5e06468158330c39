import YAML

extension Fault {
  /// The kind of fault, in a word that stays as it is, so that programs can rely on it: the case's name in kebab case.
  public var kind: String {
    switch self {
    case .yaml(.notUTF8): "not-utf-8"
    case .yaml(.containsNUL): "contains-nul"
    case .yaml(let fault): Self.name(of: fault)
    case .wrongDate(let mistake): Self.name(of: mistake)
    default: Self.name(of: self)
    }
  }

  private static func name(of fault: some Any) -> String {
    (Mirror(reflecting: fault).children.first?.label ?? "\(fault)").kebabCased
  }
}
