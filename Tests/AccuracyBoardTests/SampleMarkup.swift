import AccuracyBoard
import Core

/// A small resolution of our own in the form of the United Nations' markup.
enum SampleMarkup {
  static let text = """
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <!-- a comment with <tags> -->
      <statement name="resolution">
        <coverPage><p><docAuthority>联合国</docAuthority></p>
          <p><docNumber>A/RES/99/7</docNumber></p></coverPage>
        <preface><p><docNumber>99/7.</docNumber> <docTitle>星图 &amp; 航路</docTitle></p></preface>
        <preamble>
          <formula name="enactingFormula"><p>	<span>大会</span>，</p></formula>
          <container name="回顾"><p>	<span>回顾</span>其第<a
            href="https://undocs.org/ch/A/RES/98/1">98/1</a>号决议，<authorialNote marker="1"><p>
            另见<a href="https://docs.un.org/zh/A/98/20(Supp)">A/98/20</a>。</p></authorialNote></p>
          </container>
        </preamble>
        <mainBody>
          <paragraph class="H23"><num>一.</num><content><p>	总则</p></content></paragraph>
          <paragraph class="SingleTxt"><num>1.</num><list><intro><p>	决定设立星图小组，<authorialNote
            marker="2"><p><sup>2</sup> 同上，第4段。</p></authorialNote> 任务如下：</p></intro>
            <point><num>(a)</num><content><p>	绘制星图；</p></content></point>
            <point><num>(b)</num><content><p>	公布航路；</p></content></point></list></paragraph>
          <paragraph class="SingleTxt"><num>1.1</num><content><p>.	请各国提交资料。</p></content></paragraph>
        </mainBody>
        <conclusions><p><inline>第9次全体会议</inline><eol/><docDate>2098年1月2日</docDate></p></conclusions>
      </statement>
    </akomaNtoso>
    """

  static func document() throws -> OfficialDocument {
    try OfficialDocument(markup: Array(text.utf8), language: .chinese)
  }
}
