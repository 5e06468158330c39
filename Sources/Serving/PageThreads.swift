#if Workbench
import NIOPosix

/// Where pages are made: on threads of their own, so that one that takes long holds up no connection and no other page.
///
/// There are more of them than a machine usually has cores, so that the system shares these among all pages that are being made.
enum PageThreads {
  private static let pool = {
    let pool = NIOThreadPool(numberOfThreads: 16)
    pool.start()
    return pool
  }()

  /// Makes something there.
  static func run<Made: Sendable>(_ make: @escaping @Sendable () throws -> Made) async throws -> Made {
    try await pool.runIfActive(make)
  }
}
#endif
