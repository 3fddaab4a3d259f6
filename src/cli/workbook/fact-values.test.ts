// A day in a cell, however people and Excel write it: read as the day meant, or left as written for its refusal.
import { expect, test } from 'vitest'
import { factValue } from './fact-values.ts'
import { workbookWords } from './workbook-words.ts'

const words = workbookWords('vi', { awards: [], judgements: [] })

test.for([
  ['2019-03-01', '2019-03-01'],
  ['01/03/2019', '2019-03-01'],
  ['1/3/2019', '2019-03-01'],
  ['01-03-2019', '2019-03-01'],
  ['1.3.2019', '2019-03-01'],
  [' 31/12/2019 ', '2019-12-31'],
  [43_525, '2019-03-01'],
  [43_525.98, '2019-03-01'],
  // A month before its day, and what is no day at all, stay as they were written.
  ['12/31/2019', '12/31/2019'],
  ['01/13/2019', '01/13/2019'],
  ['2019/03/01', '2019/03/01'],
  ['tháng 3/2019', 'tháng 3/2019'],
  [2019, 2019],
] as const)('a cell of days holding %j is read as %j', ([cell, day]) => {
  expect(factValue(cell, { kind: 'day' }, words)).toBe(day)
})
