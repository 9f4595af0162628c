import Core
import Documents

/// Small Akoma Ntoso files for tests, after the shape of the published ones.
enum MarkedUp {
  /// A resolution with the given parts; indented, as published files are.
  static func resolution(
    language: String = "zho", meta: String = "", cover: String = "", preface: String = "",
    preamble: String = "", body: String = "", after: String = ""
  ) -> String {
    """
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
      <statement name="resolution">
        <meta>
          <identification source="#x"><FRBRExpression><FRBRlanguage language="\(language)"/></FRBRExpression></identification>
          \(meta)
        </meta>
        <coverPage>\(cover)</coverPage>
        <preface>\(preface)</preface>
        <preamble>\(preamble)</preamble>
        <mainBody>
          \(body)
        </mainBody>
        \(after)
      </statement>
    </akomaNtoso>
    """
  }

  /// A numbered paragraph.
  static func paragraph(_ number: String, _ text: String, class style: String = "Text") -> String {
    "<paragraph class='\(style)'>\n<num>\(number)</num>\n<content>\n<p xml:space='preserve'>\t\(text)</p></content></paragraph>\n"
  }

  static func note(_ marker: String, _ text: String) -> String {
    "<authorialNote marker='\(marker)' placement='bottom'><p xml:space='preserve'>\t\t\(text)</p></authorialNote>"
  }

  static func read(_ xml: String) -> Document {
    AkomaNtosoReader().read(SourceText(file: "a.xml", text: xml))
  }

  /// The document of a body alone.
  static func read(body: String, language: String = "zho") -> Document {
    read(resolution(language: language, body: body))
  }
}
