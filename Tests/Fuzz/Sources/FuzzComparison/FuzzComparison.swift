import Targets

/// What the fuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Target.comparison(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
