import Testing
import Web

@Suite("The workbench")
struct WebTests {
}
