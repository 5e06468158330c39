#if !Workbench
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Files
import Records
@_exported public import Shipped

/// What stands in place of the workbench where it was built without its server, and says so.
public enum WorkbenchCommand {
  /// Says how the workbench is built, and ends.
  public static func start(with arguments: [String]? = nil, adding additions: Additions = Additions()) -> Never {
    StandardStream.complain([Diagnostic(.cannotBeStarted("it was built without its server"), of: "the workbench")])
    exit(69)
  }
}
#endif
