import Core
import Digest
import Formats
import Templates

/// What stands behind an evidence mark of a digest.
struct SentenceMark {
  /// The anchor of its sentence, at the first mark; else empty.
  var id: String
  /// Who speaks in what the sentence rests on, behind its last mark; else `false`.
  var voice: TemplateValue
}

extension DigestView {
  /// The marks of a section in their order.
  func marks(of section: SummarySection) -> [SentenceMark] {
    let view = VoiceView(context: context, model: model)
    let voices = place.flatMap {
      model.corpus.sentenceVoices[EditorsText(place: $0, language: summary.language)]
    }
    var number = summary.sections.prefix { $0.markdown.blocks != section.markdown.blocks }
      .reduce(0) { sum, section in sum + section.blocks.reduce(0) { $0 + $1.sentences.count } }
    var marks: [SentenceMark] = []
    for sentence in section.blocks.flatMap(\.sentences) {
      let passages = sentence.references.compactMap { reference -> PassageID? in
        (reference.document ?? document?.slug).map {
          PassageID(document: $0, anchor: reference.anchor)
        }
      }
      let voice = view.value(voices?[number] ?? [], restingOn: passages)
      marks += sentence.evidence.indices.map { index in
        SentenceMark(
          id: index == 0 ? SentenceAnchors.id(number, in: part) : "",
          voice: index == sentence.evidence.count - 1 ? voice : false)
      }
      number += 1
    }
    return marks
  }

  /// Where the text stands: a digest, or the introduction that it is.
  private var place: RestingSentence.Place? {
    if let document { return .digest(document.slug) }
    return model.corpus.introductions.first { $0.text.file == summary.file }.map {
      .introduction($0.kind, $0.slug)
    }
  }
}
