#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif

extension Programs {
  /// What comes of running a program.
  package enum Outcome: Equatable {
    /// What it wrote to standard output before it ended well.
    case output([UInt8])
    /// It could not be started, or ended with another status than 0.
    case mistake
    /// It wrote more than was asked for, and was stopped.
    case tooMuch
    /// It took longer than it was given, and was stopped.
    case tooLate
  }

  /// Where the folders of PATH have a program of this name. Only folders that are named from the root are looked in: what happens to lie in the
  /// folder where somebody works is not run.
  package static func onPath(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    return folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }.first { path in
      var facts = stat()
      return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }

  /// Runs a program without a shell, and waits for it. It gets nothing to read, its complaints go nowhere, and it is stopped with all that it
  /// has started, where it writes more than `limit` bytes or takes longer than `time`.
  package static func output(
    of path: String, _ arguments: [String], limit: Int, within time: Duration
  ) -> Outcome {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .mistake }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = start(path, arguments, output: ends[1])
    close(ends[1])
    guard let process else { return .mistake }
    let deadline = ContinuousClock.now + time
    let read = readAll(from: ends[0], limit: limit, until: deadline)
    guard case .output = read, let status = status(of: process, until: deadline) else {
      kill(-process, SIGKILL)
      _ = status(of: process, until: .now + .seconds(5))
      if case .output = read { return .tooLate }
      return read
    }
    return status == 0 ? read : .mistake
  }

  /// Opens a page in the browser of this machine, where it has one and a display. What comes of it is not waited for.
  package static func openInBrowser(_ url: String) {
    #if canImport(Darwin)
    let opener = onPath("open")
    #else
    let hasDisplay = ["DISPLAY", "WAYLAND_DISPLAY"].contains { (name: String) in
      getenv(name).map { $0.pointee != 0 } ?? false
    }
    let opener = hasDisplay ? onPath("xdg-open") : nil
    #endif
    guard let opener else { return }
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { return }
    defer { close(nowhere) }
    let desktop = [
      "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE",
      "XDG_DATA_DIRS", "XDG_CONFIG_DIRS", "DBUS_SESSION_BUS_ADDRESS", "DESKTOP_SESSION", "BROWSER", "USER", "LANG",
    ]
    _ = start(opener, [url], output: nowhere, keeping: desktop)
  }

  /// Starts a program in a group of its own; nil where that fails.
  private static func start(
    _ path: String, _ arguments: [String], output: Int32, keeping more: [String] = []
  ) -> pid_t? {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let names: [String] = ["PATH", "HOME", "TMPDIR"] + more
    let kept = names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = (kept + ["LC_ALL=C.UTF-8"]).map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process: pid_t = 0
    return posix_spawn(&process, path, &actions, &attributes, &words, &variables) == 0 ? process : nil
  }

  private static func readAll(from descriptor: Int32, limit: Int, until deadline: ContinuousClock.Instant) -> Outcome {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else { return .tooLate }
      let ready = poll(&waiting, 1, Int32(min(left + 1, 1_000_000)))
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard ready > 0, count >= 0 else { return .mistake }
      if count == 0 { return .output(bytes) }
      bytes += buffer[..<count]
      if bytes.count > limit { return .tooMuch }
    }
  }

  /// With what status a process ended; nil where it has not. One that a signal ended has none of its own, and 128 stands for it.
  private static func status(of process: pid_t, until deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 }
      guard ended == 0 || errno == EINTR, .now < deadline else { return nil }
      usleep(5_000)
    }
  }
}
