/// Which release this is.
package enum Release {
  /// The version, which every paper names, whichever program writes it.
  package static let version = "0.1.0"
}
