public import Records

/// What the command writes for other programs: each has a name, a version that rises where a key changes its meaning or goes, and a schema.
public enum OutputForm: String, Word {
  case comparison = "one case under several authorities, or one: what `compare`, `run` and each line of `batch` give"
  case comparisons = "several cases, one comparison after another: `compare` and `run` of several"
  case diaries = "several cases, one diary after another: `diary` of several"
  case faultyCase = "a line of `batch` for a case that could not be read"
  case summary = "what came of many cases, counted: `batch --summary`"
  case diary = "what is due in a case under an authority: `diary`"
  case explanations = "the clauses that make the difference: `why`"
  case impact = "what a proposal would change: `impact`"
  case matrix = "every parameter across the authorities: `matrix`"
  case check = "what is wrong with files: `check`"
  case reconciliation = "two profiles clause by clause: `reconcile`"
  case glossary = "what the words mean: `glossary`"
  case paper = "the findings behind a paper: `report --findings`"
}

extension JSON {
  /// An object that says first what it is.
  public func headed(_ form: OutputForm) -> JSON {
    (["schema": form.word, "version": 1] as JSON).followed(by: self)
  }

  /// The value in one line, with its end, as bytes.
  public var line: [UInt8] {
    var output: [UInt8] = []
    write(to: &output, indent: 0, 0)
    output.append(0x0A)
    return output
  }
}
