// The kinds of units a form offers, in words. Used by the forms that add units and change the organisation.
import { useNounWords } from '../words/noun-words.ts'

const kinds = [
  'vu',
  'cuc',
  'tong_cuc',
  'thanh_tra',
  'van_phong',
  'so',
  'vien',
  'trung_tam',
  'truong_dai_hoc',
  'truong',
  'bao',
  'tap_chi',
  'nha_xuat_ban',
  'ban_quan_ly',
  'quy',
  'lien_doan',
  'dai_khu_vuc',
  'doanh_nghiep',
  'xi_nghiep',
  'ministry',
] as const

/** The options of a select, and how one kind is called; a kind that came with an import is called by its own code. */
export function useUnitKinds() {
  const words = useNounWords(['units'])
  const call = (kind: string) => words.say('units', `kinds.${kind}`) ?? kind
  return { call, options: kinds.map((value) => ({ value, label: call(value) })) }
}
