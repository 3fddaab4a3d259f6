// What goes into the two files every page shares: the ground (libraries, the same from release to release) and the house (our shell
// and the furniture nearly every page uses). Fewer files travel faster on a slow line. Used by vite.config.ts.

const ground = oneOf('node_modules/', [
  'react|react-dom|scheduler|use-sync-external-store|clsx',
  'i18next|react-i18next|void-elements|html-parse-stringify',
  '@tanstack/(router-core|react-router|history|store|react-store|query-core|react-query)',
  '@mantine/core/esm/(core|components/(Button|Loader|UnstyledButton|Transition))',
])

const icons =
  'createReactComponent|defaultAttributes|Icon(X|Search|Bell|Dots|ChevronDown|ChevronRight|Award|Bulb|ChartBar|ChartLine|' +
  'DeviceDesktop|FileText|Flag|Gavel|Scale|Settings|Timeline|Users)'

const house = [
  oneOf('src/web/', [
    'client|words',
    'shell/(shell|rail|bottom-bar|top-bar|ribbon|me|mark|icons|keys|focus|offline|broken|not-found)',
    'shell/(language-menu|person-menu|notices-bell)',
    'ui/(address|avatar|card|deadline|dialog|drop-down|empty|link|link-button|page|page-skeleton)',
    'ui/(refusal-summary|saying|single-keys|state-pill|unseen|when)',
    '(noun-route|router|theme|app)',
  ]),
  oneOf('src/contract/', ['access|define|values|refusal|notices']),
  oneOf('node_modules/@tabler/icons-react/dist/esm/', [`((icons/)?(${icons}))`]),
]

function oneOf(folder: string, parts: readonly string[]): RegExp {
  return new RegExp(`${folder}(${parts.join('|')})(/|\\.|$)`)
}

export const sharedFiles = [
  { name: 'ground', test: ground, priority: 2 },
  { name: 'house', test: (id: string) => house.some((part) => part.test(id)), priority: 1 },
]
