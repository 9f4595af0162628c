package import Core
package import Templates

/// What every page needs beside its own data: templates, words, addresses, the names of assets.
package struct SiteShell: Sendable {
  package let library: TemplateLibrary
  package let wording: Wording
  package let addresses: Addresses
  /// The stylesheet and the icon below the output folder, their names holding a hash of their bytes.
  package let stylesheet: String
  package let icon: String
  /// The script that lets readers choose an addressee; nil where the templates have none.
  package let requestsScript: String?
  /// The script that shows passages beside evidence links; nil where the templates have none.
  package let previewsScript: String?
  /// The script for copying and citing passages; nil where the templates have none.
  package let readingScript: String?
  /// The scripts of the search page in the order in which they run; empty where the templates have none.
  package let searchScripts: [String]
  /// The stylesheet of pages with a form for searching; nil where the templates have none.
  package let searchStylesheet: String?
  /// The picture that other sites show beside a link, in each language; empty where the templates have none.
  package let pictures: Bilingual<String>
  /// What was measured of the reader; nil where there is nothing to say.
  package let accuracy: MeasuredAccuracy?
  private let words: Bilingual<TemplateRecord>

  package init(
    library: TemplateLibrary, wording: Wording, addresses: Addresses, stylesheet: String,
    icon: String, requestsScript: String? = nil, previewsScript: String? = nil,
    readingScript: String? = nil, searchScripts: [String] = [], searchStylesheet: String? = nil,
    pictures: Bilingual<String> = Bilingual(zh: "", en: ""), accuracy: MeasuredAccuracy? = nil
  ) {
    self.library = library
    self.wording = wording
    self.addresses = addresses
    self.stylesheet = stylesheet
    self.icon = icon
    self.requestsScript = requestsScript
    self.previewsScript = previewsScript
    self.readingScript = readingScript
    self.searchScripts = searchScripts
    self.searchStylesheet = searchStylesheet
    self.pictures = pictures
    self.accuracy = accuracy
    words = Bilingual(zh: wording.record(.chinese), en: wording.record(.english))
  }

  /// The templates' `t` in one language.
  package func words(_ language: Language) -> TemplateRecord { words[language] }
}
