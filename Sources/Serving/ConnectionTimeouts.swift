#if Workbench
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose client takes too long: to send a request whole, or to take the answer.
///
/// Hummingbird closes connections on which nothing happens; this is for clients that send or read a little now and then.
final class ConnectionTimeouts: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How long clients may take.
  struct Limits: Sendable {
    /// With nothing at all.
    var idle = TimeAmount.seconds(30)
    /// From the first line of a request to the end of its answer.
    var request = TimeAmount.seconds(30)
    /// To stop sending what was refused.
    var refused = TimeAmount.seconds(2)
  }

  private let limits: Limits
  /// The ends that are still to come: of requests and of their answers.
  private var ends = 0
  private var isLast = false
  private var alarm: Scheduled<Void>?

  init(_ limits: Limits) { self.limits = limits }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      ends += 2
      wait(limits.request, context)
    case .body: break
    case .end: end(context)
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head): isLast = isLast || head.headerFields[.connection] == "close"
    case .body: break
    case .end:
      let promise = promise ?? context.eventLoop.makePromise()
      promise.futureResult.assumeIsolated().whenSuccess { self.answered(context) }
      return context.write(data, promise: promise)
    }
    context.write(data, promise: promise)
  }

  func handlerRemoved(context: ChannelHandlerContext) { alarm?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    alarm?.cancel()
    context.fireChannelInactive()
  }

  private func answered(_ context: ChannelHandlerContext) {
    end(context)
    // The client reads the answer to what was refused only if it is not cut off while it sends.
    if isLast, ends > 0 { wait(limits.refused, context) }
  }

  private func end(_ context: ChannelHandlerContext) {
    ends -= 1
    guard ends == 0 else { return }
    alarm?.cancel()
    if isLast { context.close(promise: nil) }
  }

  private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) {
    alarm?.cancel()
    alarm = context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
  }
}
#endif
