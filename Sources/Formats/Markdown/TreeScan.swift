/// What a walk over a ``CMarkTree`` finds: blocks and runs, with handles to the nodes they come from.
///
/// Reading and rendering both go by it, so that the runs of the one are the runs of the other.
struct TreeScan {
  var blocks: [Block] = []
  var runs: [Run] = []
  var topLevelCount = 0
  /// Nodes of raw HTML, blocks and inlines.
  var rawHTML: [CMarkNode] = []
  /// The numbers of the top-level blocks that are raw HTML and will be gone.
  var rawTopLevel: [Int] = []
  /// Those of ``rawHTML`` that are more than a comment.
  var markup: [CMarkNode] = []
  var headings: [CMarkNode] = []
  var links: [CMarkNode] = []
  var images: [CMarkNode] = []
  /// Those of ``links`` whose address may run a script.
  var unsafeLinks: [CMarkNode] = []

  struct Block {
    var kind: MarkdownBlock.Kind
    var node: CMarkNode
    var topLevel: Int
    var item: Int?
    var isTopLevel: Bool
  }

  struct Run {
    var block: Int
    var kind: MarkdownRun.Kind
    var isStrong: Bool
    var isEmphasis: Bool
    var link: String?
    var parts: [Part]

    /// The text without marks.
    var text: [UInt8] { parts.flatMap { PreparedSource.unmarked($0.bytes) } }

    /// Whether its nodes print something else than ``text``.
    var differsFromNodes: Bool {
      parts.contains {
        $0.isSoftBreak ? $0.bytes.isEmpty : $0.bytes.contains(PreparedSource.mark[0])
      }
    }
  }

  /// A node of a run.
  struct Part {
    var node: CMarkNode
    /// The literal with marks; for a soft break a line feed, or nothing where it is no space.
    var bytes: [UInt8]
    var isSoftBreak = false
  }
}
