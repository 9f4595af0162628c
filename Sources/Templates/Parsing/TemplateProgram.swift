/// A compiled template: a flat list of instructions that refer to one another by index.
///
/// Flat, so that neither running, checking nor freeing it walks a deep tree. A class, because every
/// use of a partial refers to it: one reference instead of one for each table.
final class TemplateProgram: Sendable {
  let text: [UInt8]
  let instructions: [Instruction]
  /// For each instruction the bytes of its tag in the source.
  let places: [Range<Int>]
  let names: [TemplateName]
  let references: [Reference]
  let blocks: [Block]

  init(
    text: [UInt8], instructions: [Instruction], places: [Range<Int>], names: [TemplateName],
    references: [Reference], blocks: [Block]
  ) {
    self.text = text
    self.instructions = instructions
    self.places = places
    self.names = names
    self.references = references
    self.blocks = blocks
  }

  /// `name` and `end` are indices into ``names`` and ``instructions``; a body lies between the instruction and `end`.
  enum Instruction: Sendable {
    /// Bytes of ``TemplateProgram/text``; `startsLine` where the template has a line start before them.
    case text(Range<Int>, startsLine: Bool)
    /// The start of a line that begins with a tag: where indentation goes.
    case lineStart
    case variable(name: Int, form: Form)
    case section(name: Int, end: Int)
    case inverted(name: Int, end: Int)
    /// A partial or a parent; `end` is behind a parent's arguments.
    case reference(Int, end: Int)
    case block(Int, end: Int)
  }

  /// How a variable is printed.
  enum Form: Sendable, Hashable { case escaped, raw, attribute, url, json }

  /// A `{{>name}}`, or a `{{<name}}` with its arguments.
  struct Reference: Sendable {
    enum Target: Sendable {
      case fixed(String)
      /// An index into ``TemplateProgram/names``.
      case dynamic(Int)
    }
    let target: Target
    /// Where the tag stands, as an index into ``TemplateProgram/instructions``.
    let instruction: Int
    /// What is put before each line; nil where the tag does not stand on a line of its own.
    var indentation: [UInt8]?
    var arguments: [Argument] = []
  }

  /// A block inside a parent: what replaces the parent's block of that name.
  struct Argument: Sendable {
    let name: TemplateKey
    let tag: Range<Int>
    var body: Range<Int>
    /// Whether its content begins on the line after its tag.
    let startsLine: Bool
  }

  /// A block outside a parent: default content that may be replaced.
  struct Block: Sendable {
    let name: TemplateKey
    /// What is put before each line of a replacement.
    let indentation: [UInt8]
    /// Whether its tag stands on a line of its own.
    let ownLine: Bool
  }
}
