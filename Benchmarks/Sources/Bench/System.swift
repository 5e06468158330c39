#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif

/// Another process.
enum Child {
  /// What a process cost.
  struct Cost {
    let time: Duration
    let peakBytes: Int
  }

  /// Runs a command to its end with no environment and nowhere to write to. Throws where it does not succeed.
  static func run(_ words: [String]) throws -> Cost {
    let null = open("/dev/null", O_WRONLY)
    let output = dup(STDOUT_FILENO)
    guard null >= 0, output >= 0 else { throw Failure("Standard output cannot be replaced.") }
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer {
      arguments.forEach { free($0) }
      close(output)
    }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var process: pid_t = 0
    dup2(null, STDOUT_FILENO)
    close(null)
    let start = ContinuousClock.now
    let fault = posix_spawn(&process, words[0], nil, nil, &arguments, &environment)
    dup2(output, STDOUT_FILENO)
    guard fault == 0 else { throw Failure("\(words[0]) cannot be run: \(String(cString: strerror(fault)))") }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { throw Failure("\(words[0]) cannot be waited for.") }
    let time = ContinuousClock.now - start
    guard status == 0 else { throw Failure("\(words.joined(separator: " ")) failed.") }
    #if os(Linux)
    let unit = 1_024
    #else
    let unit = 1
    #endif
    return Cost(time: time, peakBytes: usage.ru_maxrss * unit)
  }
}

/// Files.
enum Disk {
  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] { try load(path, as: UInt8.self) }

  /// The values of which a file consists.
  static func load<Value: BitwiseCopyable>(_ path: String, as type: Value.Type) throws -> [Value] {
    guard let file = fopen(path, "rb") else { throw Failure("\(path) cannot be read.") }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let count = ftell(file) / MemoryLayout<Value>.stride
    rewind(file)
    return [Value](unsafeUninitializedCapacity: count) { buffer, initialised in
      initialised = fread(buffer.baseAddress, MemoryLayout<Value>.stride, count, file)
    }
  }

  /// Writes values one after another.
  static func save<Value: BitwiseCopyable>(_ values: [Value], to path: String) throws {
    guard let file = fopen(path, "wb") else { throw Failure("\(path) cannot be written.") }
    defer { fclose(file) }
    let written = values.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == values.count * MemoryLayout<Value>.stride else { throw Failure("\(path) cannot be written.") }
  }

  /// The YAML files of a folder, in the order of their names.
  static func yaml(in folder: String) throws -> [String] {
    guard let directory = opendir(folder) else { throw Failure("\(folder) cannot be read.") }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".yaml"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted().map { "\(folder)/\($0)" }
  }
}
