// The receipt of a registration, as PDF.  GET /api/registrations/{registrationId}/receipt.pdf
import { PrintReceipt } from '../../../contract/registrations.ts'
import { renderPdf } from '../../../documents/render.ts'
import { movementOf } from '../../movements/movements.store.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { countsOf } from '../registration.ts'
import { maySeeRegistrations } from '../registrations.may.ts'
import { registrationById } from '../registrations.store.ts'

export const printReceipt = defineView({
  contract: PrintReceipt,
  load: async ({ tx, actor, today }, { registrationId }) => {
    const registration = await registrationById(tx, registrationId)
    if (!registration || !maySeeRegistrations(actor, registration.unitId)) return undefined
    return {
      registration,
      movement: await movementOf(tx, registration.movementId),
      units: await unitsOn(tx, today),
    }
  },
  may: signedIn,
  present: () => '',
  bytes: async ({ registration, movement, units }) => {
    const launcher = units.get(movement?.unitId ?? '')
    const { unitTitles, people, titles } = countsOf({
      // As received: what was taken back later does not change a receipt.
      entries: registration.entries.map((entry) => ({ ...entry, withdrawnWhy: null })),
    })
    const letter = registration.letterNumber
      ? `${registration.letterNumber}${registration.letterOn ? `, ${viDay(registration.letterOn)}` : ''}`
      : 'Đăng ký trên hệ thống'
    const bytes = await renderPdf('receipt', {
      doc: {
        issuer: launcher?.name.vi ?? '',
        symbol: 'BN',
        place: 'Hà Nội',
        number: registration.receipt.split('-').at(-1) ?? '',
        on: registration.receivedOn,
        recipients: [],
      },
      subject: 'tiếp nhận đăng ký thi đua',
      code: registration.receipt,
      receivedAt: localTime(registration.receivedAt),
      from: units.get(registration.unitId)?.name.vi ?? '',
      lines: [
        { label: 'Phong trào', value: movement?.definition.title.vi ?? '' },
        { label: 'Văn bản', value: letter },
        { label: 'Danh hiệu đăng ký', value: `${unitTitles} của tập thể; ${titles} của ${people} cá nhân` },
      ],
      ...(registration.late && registration.dueOn ? { late: { deadline: viDay(registration.dueOn) } } : {}),
      next: 'Đơn vị chưa đăng ký hoặc cá nhân không có trong đăng ký sẽ được nêu rõ khi thẩm định hồ sơ. Có thể đăng ký bổ sung; bản bổ sung có số riêng.',
    })
    return { name: `${registration.receipt}.pdf`, mediaType: 'application/pdf', bytes }
  },
})

const viDay = (day: string): string => day.split('-').reverse().join('/')

/** An instant as the hour in Vietnam, `2024-03-12T09:05`. */
const localTime = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16)
