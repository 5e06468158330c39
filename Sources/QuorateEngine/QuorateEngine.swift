/// What evaluates cases under profiles by procedures, compares what is found, and puts it into words; and the procedures of child
/// protection conferences.
@_exported public import Engine
@_exported public import Procedures
@_exported public import QuorateKit
@_exported public import Rendering
