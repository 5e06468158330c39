import Profiles
import Records
import Rendering

/// A file that pages refer to. Its address holds its fingerprint, so that browsers may keep it for good and still see a change.
package struct Asset: Sendable {
  /// The name of the file.
  package let name: String
  /// What kind of file it is.
  package let type: String
  /// What stands in it.
  package let bytes: [UInt8]
  /// By which a browser knows whether its copy is current.
  package let fingerprint: String

  private init(_ name: String, _ type: String, _ bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
    fingerprint = String(Fingerprint.hexadecimal(of: bytes).prefix(16))
  }

  /// Where it is served.
  var address: String { "/assets/\(name)?\(fingerprint)" }

  /// The style sheets, by hand and in order.
  static let sheets = [
    ("workbench.css", PackageResources.workbench_css), ("authorities.css", PackageResources.authorities_css),
    ("compare.css", PackageResources.compare_css), ("check.css", PackageResources.check_css),
    ("change.css", PackageResources.change_css),
    ("train.css", PackageResources.train_css), ("what-if.css", PackageResources.what_if_css),
    ("paper.css", PackageResources.paper_css),
    ("transcribe.css", PackageResources.transcribe_css),
    ("tables.css", PackageResources.tables_css), ("site.css", PackageResources.site_css),
    ("own-case.css", PackageResources.own_case_css), ("present.css", PackageResources.present_css),
  ]

  /// Pages get the sheets as one file, behind the style that reports have too.
  static let style = Asset(
    "workbench.css", "text/css; charset=utf-8",
    sheets.reduce(
      Array(
        ([Document.colours, Document.pictures, Document.sheet, Document.byRow, Document.paper, ""].joined(
          separator: "\n")).utf8)
    ) {
      $0 + $1.1
    })
  /// The scripts, by hand and in order, which pages get as one file too.
  static let scripts = [
    ("workbench.js", PackageResources.workbench_js), ("transcribe.js", PackageResources.transcribe_js),
    ("tables.js", PackageResources.tables_js),
    ("own-case.js", PackageResources.own_case_js), ("typed.js", PackageResources.typed_js),
    ("present.js", PackageResources.present_js),
  ]
  static let script = Asset("workbench.js", "text/javascript; charset=utf-8", scripts.reduce([]) { $0 + $1.1 })
  static let icon = Asset("icon.svg", "image/svg+xml", PackageResources.icon_svg)

  /// Everything that is served beside the pages.
  package static let all = [style, script, icon]
}
