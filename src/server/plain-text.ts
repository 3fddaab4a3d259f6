// Text as search compares it: without tone marks, case, or đ. The same as plain_text() in the database.

/** "Nguyễn Văn Đường" → "nguyen van duong". */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim()
}
