// One icon a rail entry. Used by the rail, the bottom bar and the palette.
import {
  IconAward,
  IconBulb,
  IconChartBar,
  IconChartLine,
  IconDeviceDesktop,
  IconFileText,
  IconFlag,
  IconGavel,
  IconScale,
  IconSettings,
  IconTimeline,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import type { RailName } from '../noun-route.ts'

export const railIcons: Record<RailName, TablerIcon> = {
  desk: IconDeviceDesktop,
  movement: IconFlag,
  plans: IconTimeline,
  scores: IconChartBar,
  people: IconUsers,
  initiatives: IconBulb,
  dossiers: IconFileText,
  council: IconGavel,
  honours: IconAward,
  reports: IconChartLine,
  law: IconScale,
  administration: IconSettings,
}
