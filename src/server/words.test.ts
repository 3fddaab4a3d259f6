// What the server itself says: names in three languages reach each reader in their own.
import { expect, test } from 'vitest'
import { words } from './words.ts'

const barred = {
  kind: 'election.barred-by-a-gate',
  unit: { vi: 'Viện Môi trường', fr: 'Institut de l’environnement', en: '' },
  gate: 'L3',
  rule: { vi: 'Tập thể bị kỷ luật', fr: 'Collectif sanctionné', en: 'Unit disciplined' },
}

test('a refusal says names in the language of its reader, in Vietnamese where nobody translated', async () => {
  const { reason } = await words()
  const inFrench = reason('fr', barred).message
  expect(inFrench).toContain('Institut de l’environnement')
  expect(inFrench).toContain('Collectif sanctionné')
  const inEnglish = reason('en', barred).message
  expect(inEnglish).toContain('Viện Môi trường')
  expect(inEnglish).toContain('Unit disciplined')
})
