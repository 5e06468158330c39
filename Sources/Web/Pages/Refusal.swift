/// Why a request gets no page of its own: what the reader is told, and the status for the browser.
package enum Refusal: Error, Hashable, Sendable {
  /// The request names another host than this one.
  case otherHost(port: Int?)
  /// The request names its host more than once.
  case severalHosts
  /// A form of another site was sent here.
  case otherSite
  /// What was sent is longer than a case can be.
  case tooLong
  /// What was sent is no form.
  case noForm
  /// The address or the form is not properly encoded.
  case encoding
  /// The form broke off, or lacks parts that browsers send.
  case broken
  /// There is nothing at this address.
  case missing(String)
  /// The address is asked for in a way that it does not understand.
  case method(allowed: [String])
  /// What was sent cannot be read.
  case unreadable(String)

  /// The status and its name.
  package var status: (code: Int, name: String) {
    switch self {
    case .otherHost: (421, "Misdirected Request")
    case .otherSite: (403, "Forbidden")
    case .tooLong: (413, "Content Too Large")
    case .noForm: (415, "Unsupported Media Type")
    case .severalHosts, .encoding, .broken, .unreadable: (400, "Bad Request")
    case .missing: (404, "Not Found")
    case .method: (405, "Method Not Allowed")
    }
  }

  /// The heading of the page.
  var title: String {
    switch self {
    case .otherHost: "This address is not the workbench’s"
    case .otherSite: "This form came from another site"
    case .tooLong: "This is too long"
    case .severalHosts, .noForm, .encoding, .broken, .unreadable: "This cannot be read"
    case .missing: "There is nothing here"
    case .method: "This page cannot be opened in this way"
    }
  }

  /// What happened and what to do.
  var sentence: String {
    switch self {
    case .otherHost:
      "The workbench answers only under the address at which it was started. Open the address below instead."
    case .severalHosts: "The request names more than one address. Open the workbench at its own."
    case .otherSite:
      "The workbench takes forms from its own pages alone, so that no other site can put words into it. Open the page here and send its form."
    case .tooLong:
      "A case or form may have at most 512 KiB, and a form at most \(Fields.limit) fields. Choose a shorter file or text."
    case .noForm: "The workbench takes what its own forms send. Go back and send the form again."
    case .encoding:
      "The address or the text is not properly encoded. A file must be saved as UTF-8; an address must be copied whole."
    case .broken: "The form did not arrive whole. Go back and send it again."
    case .missing(let sentence), .unreadable(let sentence): sentence
    case .method: "This address takes a form in another way. Go back to the page and use its buttons."
    }
  }

  /// Where to go on.
  var next: (address: String, name: String) {
    guard case .otherHost(let port) = self else { return ("/", "Go to the first page") }
    let address = "http://127.0.0.1\(port.map { $0 == 80 ? "" : ":\($0)" } ?? "")/"
    return (address, address)
  }
}
