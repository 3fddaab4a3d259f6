// The dossiers of 2024 on the morning of 5 December, in full course: drafted, voted, blocked, sent up, returned, appraised, posted,
// one objection open, one head who waits for the unit. Used by the step of dossiers.
import { objectToPosting } from '../../src/server/dossiers/acts/object-to-posting.ts'
import { postList } from '../../src/server/dossiers/acts/post-list.ts'
import { returnDossier } from '../../src/server/dossiers/acts/return-dossier.ts'
import { setGuidance } from '../../src/server/dossiers/acts/set-guidance.ts'
import { withdrawDossier } from '../../src/server/dossiers/acts/withdraw-dossier.ts'
import type { Stage } from '../stage.ts'
import { type Opened, propose, prove, readyAmong, recommend, send, vote } from './proposals.ts'

const year = 2024
const collectives = { best: 'excellent-labour-collective', good: 'advanced-labour-collective' }

export async function season2024(stage: Stage): Promise<void> {
  stage.at('2024-11-13T15:00')
  await stage.as('coordinator').do(setGuidance, {
    year,
    number: '8215/BTNMT-TCCB (trình diễn)',
    on: '2024-11-13',
    submitBy: '2024-12-13',
    postedAwards: [
      collectives.best,
      'ministry-province-merit-certificate',
      'ministry-province-emulation-flag',
    ],
    postingDays: 10,
    headRuleAward: collectives.best,
  })
  const rated = (stage.left.get('rated-2024') ?? '').split(' ')
  const units = stage.ministryUnits.filter((code) => rated.includes(code) && code !== 'VPC')
  const [early, middle, slow] = [units.slice(0, 7), units.slice(7, 13), units.slice(13, 20)]
  const people: Opened[] = []
  await stage.together(async () => {
    for (const code of early) people.push(...(await wholeUnit(stage, code)))
    for (const code of middle) people.push(...(await peopleOnly(stage, code)))
    for (const code of slow) await stillPreparing(stage, code)
    people.push(...(await legalDepartment(stage)))
    for (const code of ['STNMT-QTR', ...stage.departments.filter((one) => rated.includes(one)).slice(0, 4)])
      people.push(...(await department(stage, code)))
  })
  const sentPeople = await sentUp(stage, people, '2024-12-04T15:10')
  const best: Opened[] = []
  await stage.together(async () => {
    stage.at('2024-12-04T15:30')
    for (const code of early) best.push(...(await unitItself(stage, code)))
    for (const code of middle) await propose(stage, { code, award: collectives.good, year }, true)
    await afternoonOfVpc(stage)
  })
  const sentUnits = await sentUp(stage, best, '2024-12-04T16:40')
  const sent = [...sentPeople, ...sentUnits]
  await giveUp(
    stage,
    best.filter((one) => !sentUnits.includes(one)),
  )
  await stage.together(() => appraiseAndPost(stage, sent, early))
  await objection(stage)
}

/** What nothing blocks goes up. @returns it */
async function sentUp(stage: Stage, dossiers: readonly Opened[], at: string): Promise<Opened[]> {
  stage.at(at)
  const ready = await readyAmong(stage, dossiers, year)
  await stage.together(() => send(stage, ready, year, at.slice(0, 10)))
  return ready
}

/** A unit rated only good takes its excellent title back; its head will see why they wait in vain. */
async function giveUp(stage: Stage, dossiers: readonly Opened[]): Promise<void> {
  stage.at('2024-12-04T16:50')
  for (const { id, code } of dossiers) {
    const secretary = stage.as(`secretary-${code.toLowerCase()}`)
    await secretary.do(withdrawDossier, {
      dossierId: id,
      reason: 'Đơn vị được xếp loại hoàn thành tốt nhiệm vụ; đề nghị danh hiệu Tập thể lao động tiên tiến.',
    })
    await propose(stage, { code, award: collectives.good, year })
  }
}

/** Everyone of a unit proposed for what they strive for, and voted on 3 December. */
async function wholeUnit(stage: Stage, code: string): Promise<Opened[]> {
  const staff = stage.staff(code)
  stage.at('2024-11-25T09:00')
  const workers = await propose(stage, { code, award: 'advanced-worker', year, people: staff })
  const fighters = await propose(stage, {
    code,
    award: 'grassroots-emulation-fighter',
    year,
    people: staff.filter((_, index) => index % 4 === 0),
  })
  const merits = await propose(stage, {
    code,
    award: 'ministry-province-merit-certificate',
    year,
    people: staff.filter((_, index) => index % 16 === 7),
  })
  await prove(stage, code, merits)
  stage.at('2024-12-03T16:00')
  const people = [...workers, ...fighters, ...merits]
  await vote(stage, code, year, people, '2024-12-03')
  return people
}

/** The unit's own title rests on those of its people: it follows them by an hour. */
async function unitItself(stage: Stage, code: string): Promise<Opened[]> {
  const opened = await propose(stage, { code, award: collectives.best, year })
  await vote(stage, code, year, opened, '2024-12-04')
  return opened
}

/** Only those who strive for the fighter's title, to wait for appraisal. */
async function peopleOnly(stage: Stage, code: string): Promise<Opened[]> {
  stage.at('2024-11-28T09:00')
  const fighters = await propose(stage, {
    code,
    award: 'grassroots-emulation-fighter',
    year,
    people: stage.staff(code).filter((_, index) => index % 4 === 0),
  })
  stage.at('2024-12-03T17:00')
  await vote(stage, code, year, fighters, '2024-12-03')
  return fighters
}

/** Opened, hardly written. */
async function stillPreparing(stage: Stage, code: string): Promise<void> {
  stage.at('2024-12-02T09:00')
  await propose(
    stage,
    { code, award: 'grassroots-emulation-fighter', year, people: stage.staff(code).slice(0, 4) },
    true,
  )
}

/** A department is only supervised: it proposes itself for the ministry's certificate; that of Quảng Trị has still to be voted. */
async function department(stage: Stage, code: string): Promise<Opened[]> {
  stage.at('2024-11-27T09:00')
  const opened = await propose(stage, { code, award: 'ministry-province-merit-certificate', year })
  await prove(stage, code, opened)
  stage.at('2024-12-03T17:30')
  if (code !== 'STNMT-QTR') await vote(stage, code, year, opened, '2024-12-03')
  return opened
}

/** VPC, whose secretary is played: its advanced workers. */
async function legalDepartment(stage: Stage): Promise<Opened[]> {
  stage.at('2024-11-26T09:00')
  const workers = await propose(stage, {
    code: 'VPC',
    award: 'advanced-worker',
    year,
    people: stage.staff('VPC'),
  })
  stage.at('2024-12-03T15:30')
  await vote(stage, 'VPC', year, workers, '2024-12-03')
  return workers
}

/** Its fighters are to be voted this afternoon, and the unit's own dossier waits for them; the played member of staff has to write. */
async function afternoonOfVpc(stage: Stage): Promise<void> {
  const people = stage.staff('VPC').filter((_, index) => index % 8 === 0)
  await propose(stage, { code: 'VPC', award: 'grassroots-emulation-fighter', year, people })
  await propose(stage, { code: 'VPC', award: collectives.best, year })
  const played = stage.staff('VPC').slice(10, 11)
  await propose(stage, { code: 'VPC', award: 'grassroots-emulation-fighter', year, people: played }, true)
}

/** On the evening of the 4th and the morning of the 5th: some sent back, many recommended, the first list posted. */
async function appraiseAndPost(
  stage: Stage,
  sent: readonly Opened[],
  early: readonly string[],
): Promise<void> {
  const coordinator = stage.as('coordinator')
  const [head, , ofVpc] = sent.filter((one) => one.code === 'VPC')
  const ofEarly = sent.filter((one) => early.includes(one.code))
  const back = [ofVpc, ofEarly[4], ofEarly[11]].filter((one) => one !== undefined)
  stage.at('2024-12-04T17:00')
  for (const one of back)
    await coordinator.do(returnDossier, {
      dossierId: one.id,
      answerBy: '2024-12-11',
      reasons: [
        { about: 'report', text: 'Bổ sung số liệu so sánh với năm 2023 cho từng nhiệm vụ.' },
        { about: 'vote', text: 'Biên bản chưa ghi ý kiến bằng văn bản của người vắng mặt.' },
      ],
    })
  stage.at('2024-12-04T17:30')
  const looked = ofEarly.filter((one, index) => !back.includes(one) && index % 6 !== 5)
  await recommend(stage, [...looked, ...(head ? [head] : [])])
  stage.at('2024-12-05T08:05')
  const posted = looked.filter(
    (one) => one.award === collectives.best || one.award === 'ministry-province-merit-certificate',
  )
  const { postingId } = await coordinator.do(postList, {
    year,
    number: '1284/TB-BTNMT',
    on: '2024-12-05',
    workingDays: 10,
    dossierIds: posted.map((one) => one.id),
  })
  stage.left.set('posting-2024', postingId)
  stage.left.set('objected-2024', posted.find((one) => one.personId !== null)?.id ?? '')
}

/** One person of the public objects; the dossier waits. */
async function objection(stage: Stage): Promise<void> {
  stage.at('2024-12-05T08:40')
  await stage.as('system').do(objectToPosting, {
    postingId: stage.left.get('posting-2024'),
    dossierId: stage.left.get('objected-2024'),
    name: 'Người gửi ý kiến (trình diễn)',
    phone: '024 3000 0000',
    address: 'Địa chỉ trình diễn, Hà Nội',
    text: 'Kết quả nêu trong tóm tắt thành tích là của cả nhóm; đề nghị làm rõ phần đóng góp của từng người.',
    signed: 'yes',
  })
}
