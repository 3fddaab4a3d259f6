// The words of documents that exist in three languages (the report, a certificate's second line), from messages/*/documents.json.
// Used by the renderer for PDF and Word; everything else in an official document is Vietnamese law and stands in its template.
import en from '../../messages/en/documents.json' with { type: 'json' }
import fr from '../../messages/fr/documents.json' with { type: 'json' }
import vi from '../../messages/vi/documents.json' with { type: 'json' }

const messages = { vi, fr, en }

export type DocumentLanguage = keyof typeof messages
export type DocumentLabels = typeof vi

/** The labels of one language; all three files have the same keys. */
export function labelsIn(language: DocumentLanguage): DocumentLabels {
  return messages[language]
}
