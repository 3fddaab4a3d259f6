// The six-month report of the movement, issued in July; the year-end one, on the coordinator's desk, will show the difference.
import { draftReport } from '../../src/server/reports/acts/draft-report.ts'
import { issueReport } from '../../src/server/reports/acts/issue-report.ts'
import { keepReport } from '../../src/server/reports/acts/keep-report.ts'
import type { Stage } from '../stage.ts'

export async function run(stage: Stage): Promise<void> {
  const coordinator = stage.as('coordinator')
  stage.at('2024-07-11T09:00')
  const { reportId } = await coordinator.do(draftReport, {
    movementId: stage.left.get('movement-2024') ?? '',
    kind: 'six-month',
    language: 'vi',
  })
  stage.at('2024-07-12T15:00')
  await coordinator.do(keepReport, {
    reportId,
    texts: {
      proposals:
        'Đề nghị các đơn vị chưa hưởng ứng gửi văn bản hưởng ứng phong trào; các đơn vị chủ trì văn bản quy phạm pháp luật rà soát tiến độ để văn bản có hiệu lực cùng với luật.',
    },
  })
  stage.at('2024-07-15T10:00')
  await coordinator.do(issueReport, { reportId, number: '61/BC-TCCB', on: '2024-07-15' })
  stage.say('The six-month report of 15 July 2024, issued')
}
