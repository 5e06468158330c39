import Records

/// How strictly a document says something: the modal verb of its sentence.
public enum Force: String, Choice {
  case must = "must, will, shall, is required to, can only, or plainly is so"
  case should = "should, needs to, is expected to"
  case normally = "normally, usually, routinely, wherever possible"
  case may = "may, can, has the option"
  case guide = "guidance, an aim or good practice"
}
