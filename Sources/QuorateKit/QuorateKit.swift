/// What a procedure is written with: parameters and clauses, cases, rules and findings, days and how they are counted.
///
/// One import serves a file that holds a procedure. A procedure can add to what Quorate finds, and cannot change it.
@_exported public import Calendars
@_exported public import Cases
@_exported public import ProcedureKit
@_exported public import Profiles
@_exported public import Records
