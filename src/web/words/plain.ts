// A text without case and tone marks, for searching as people type: "nguyen van duong" finds "Nguyễn Văn Đường".
// Used by the palette and by pickers.

export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .trim()
