extension CommandLineTool {
  /// The tool as people get it: its commands in the order in which the help lists them.
  package static let standard = CommandLineTool(commands: [
    .build, .check, .serve, .add, .publish, .list, .parse, .render,
  ])
}
