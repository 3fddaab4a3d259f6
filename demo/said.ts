// Texts of the source as movements hold them: three languages, and points with a code. Used by the steps of movements and plans.
export interface Said {
  vi: string
  fr?: string
  en?: string
}

export const said = (text: Said) => ({ vi: text.vi, fr: text.fr ?? '', en: text.en ?? '' })
export const plain = (vi: string, fr = '', en = '') => ({ vi, fr, en })
