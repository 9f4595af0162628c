/// The entries of `Templates/strings.yaml` that views put in themselves; the file must hold each.
package enum Word: String, Sendable, CaseIterable {
  case about
  case adopted
  case agendaItem = "agenda_item"
  case apparatusDigest = "apparatus_digest"
  case apparatusThemes = "apparatus_themes"
  case asOf = "as_of"
  case body
  case caveatIn = "caveat_in"
  case chooseLanguage = "choose_language"
  case citationsCount = "citations_count"
  case citedBy = "cited_by"
  case cites
  case conveners
  case date
  case dates
  case digestChecked = "digest_checked"
  case digestOnlyEn = "digest_only_en"
  case digestOnlyZh = "digest_only_zh"
  case documents
  case documentsCount = "documents_count"
  case documentsStandfirst = "documents_standfirst"
  case draft
  case home
  case kindNote = "kind_note"
  case kindOther = "kind_other"
  case kindReport = "kind_report"
  case kindResolution = "kind_resolution"
  case marginPreamble = "margin_preamble"
  case meaningUnread = "meaning_unread"
  case measuredAccuracy = "measured_accuracy"
  case measuredAccuracyCounts = "measured_accuracy_counts"
  case measuredAccuracyHow = "measured_accuracy_how"
  case measuredAccuracyNote = "measured_accuracy_note"
  case measuredAccuracyRepeat = "measured_accuracy_repeat"
  case measuredAccuracyWhat = "measured_accuracy_what"
  case measuredCitations = "measured_citations"
  case measuredCited = "measured_cited"
  case measuredCount = "measured_count"
  case measuredFootnotes = "measured_footnotes"
  case measuredHeadings = "measured_headings"
  case measuredNotes = "measured_notes"
  case measuredOfficial = "measured_official"
  case measuredParagraphs = "measured_paragraphs"
  case measuredSeeds = "measured_seeds"
  case measuredStructure = "measured_structure"
  case measuredTexts = "measured_texts"
  case meeting
  case meetings
  case meetingsCount = "meetings_count"
  case meetingsStandfirst = "meetings_standfirst"
  case moreCount = "more_count"
  case notFound = "not_found"
  case notFoundText = "not_found_text"
  case noteReturn = "note_return"
  case officialDocument = "official_document"
  case originalOf = "original_of"
  case originalText = "original_text"
  case paragraphsCount = "paragraphs_count"
  case passagesCount = "passages_count"
  case place
  case readText = "read_text"
  case resolutions
  case resolutionsCount = "resolutions_count"
  case resolutionsStandfirst = "resolutions_standfirst"
  case series
  case sessionGroup = "session_group"
  case state
  case stateDigestEn = "state_digest_en"
  case stateDigestOneMeans = "state_digest_one_means"
  case stateDigestZh = "state_digest_zh"
  case stateDigests = "state_digests"
  case stateDigestsMeans = "state_digests_means"
  case stateReceived = "state_received"
  case stateReceivedMeans = "state_received_means"
  case stateTranslated = "state_translated"
  case stateTranslatedMeans = "state_translated_means"
  case statusBasis = "status_basis"
  case statusCancelled = "status_cancelled"
  case statusHeld = "status_held"
  case statusPlanned = "status_planned"
  case statusUnknown = "status_unknown"
  case switchLanguage = "switch_language"
  case symbolUnknown = "symbol_unknown"
  case textHeldState = "text_held_state"
  case textNotHeldState = "text_not_held_state"
  case textTranslatedEn = "text_translated_en"
  case textTranslatedZh = "text_translated_zh"
  case textUntranslatedEn = "text_untranslated_en"
  case textUntranslatedZh = "text_untranslated_zh"
  case themes
  case themesStandfirst = "themes_standfirst"
  case titleNotConfirmed = "title_not_confirmed"
  case titleUnofficial = "title_unofficial"
  case tongueEn = "tongue_en"
  case tongueZh = "tongue_zh"
  case translationExcerpt = "translation_excerpt"
  case uncoveredCount = "uncovered_count"
  case undated
  case unofficialNotice = "unofficial_notice"
  case vote
  case voteRecorded = "vote_recorded"
  case voteWithout = "vote_without"
  case whatItIs = "what_it_is"
}
