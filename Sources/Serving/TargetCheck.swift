#if Workbench
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypesHTTP1

/// Takes the host from a request whose first line names another than its header does, so that nothing answers it.
///
/// `GET http://evil.example/` asks for a page of another host, whatever its header says. What stands behind this sees the path alone.
final class TargetCheck: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var head) = unwrapInboundIn(data), let named = Self.host(in: head.uri),
      head.headers["Host"].first?.lowercased() != named
    else { return context.fireChannelRead(data) }
    head.headers.remove(name: "Host")
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  /// The host that the first line names: what stands between `//` and the path; empty where the line is no path and names none.
  private static func host(in target: String) -> String? {
    guard !target.hasPrefix("/") else { return nil }
    guard let scheme = target.firstIndex(of: ":"), target[scheme...].hasPrefix("://") else { return "" }
    return target[scheme...].dropFirst(3).prefix { !"/?#".contains($0) }.lowercased()
  }
}

/// A connection of HTTP whose requests go through the check of their targets.
struct CheckedChannel: ServerChildChannel {
  let channel: HTTP1Channel

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    self.channel.setup(channel: channel, logger: logger).flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandler(TargetCheck(), position: .before(try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)))
      return value
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await channel.handle(value: value, logger: logger)
  }
}
#endif
