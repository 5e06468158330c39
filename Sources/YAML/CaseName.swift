/// The name of the case of an enum that a value is; nil where it is of no such enum.
///
/// `String(describing:)` gives the same, but first looks through every conformance of the program, four times for each type, to see whether
/// the type describes itself: a tenth of the time of a whole comparison.
package func caseName<Value>(of value: Value) -> String? {
  enumCaseName(value).map { String(cString: $0) }
}

/// What the standard library asks for the name, too.
@_silgen_name("swift_EnumCaseName")
private func enumCaseName<Value>(_ value: Value) -> UnsafePointer<CChar>?
