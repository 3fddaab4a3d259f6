// A place in the law as Vietnamese documents write it: from the point up to the document. Pure. Used by the papers of decisions and sittings.

interface Place {
  document: string
  article?: string | undefined
  clause?: string | undefined
  point?: string | undefined
}

/** `điểm b khoản 1 Điều 54 Nghị định số 98/2023/NĐ-CP`. */
export function citationInVietnamese({ document, article, clause, point }: Place): string {
  return [
    ...(point ? [`điểm ${point}`] : []),
    ...(clause ? [`khoản ${clause}`] : []),
    ...(article ? [`Điều ${article}`] : []),
    `${kindOf(document)} số ${document}`,
  ].join(' ')
}

function kindOf(number: string): string {
  if (/\/QH\d+$/.test(number)) return 'Luật'
  if (number.includes('NĐ-CP')) return 'Nghị định'
  if (number.includes('TT-')) return 'Thông tư'
  return 'Văn bản'
}
