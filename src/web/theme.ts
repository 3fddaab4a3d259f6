// Mantine dressed in the product's tokens: one accent, four sizes, controls 40 px high. Used by app.tsx.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const lacquer: MantineColorsTuple = [
  '#fbf3f0',
  '#f5e3dc',
  '#eac7bb',
  '#dda592',
  '#cd8069',
  '#b95f48',
  '#a14633',
  '#8a3626',
  '#6c281b',
  '#4a1a11',
]
// Shade 4 draws the edges of controls: at least 3:1 on their ground, so it is as dark as 5 (in the dark, as bright as 3).
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f4f0ea',
  '#e9e3da',
  '#d8d0c4',
  '#8c8175',
  '#8c8175',
  '#6c6259',
  '#524a43',
  '#332d28',
  '#1f1b18',
]
const dark: MantineColorsTuple = [
  '#f3eee8',
  '#c9c0b6',
  '#a89e93',
  '#8f8478',
  '#8f8478',
  '#3a332e',
  '#272220',
  '#1e1a17',
  '#1a1614',
  '#151210',
]

export const theme = createTheme({
  primaryColor: 'lacquer',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: '#1f1b18',
  colors: { lacquer, gray, dark },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '14px', sm: '14px', md: '16px', lg: '20px', xl: '28px' },
  lineHeights: { xs: '1.35', sm: '1.5', md: '1.5', lg: '1.3', xl: '1.3' },
  headings: { fontWeight: '600', textWrap: 'balance' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '4px', md: '8px', lg: '12px', xl: '999px' },
  defaultRadius: 'md',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 40 } },
    Menu: { defaultProps: { shadow: 'md', position: 'bottom-end', transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true }, multiline: true } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
  },
})

const shared = {
  '--mantine-color-body': 'var(--canvas)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-hover': 'var(--surface-hover)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--notmet)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-disabled': 'var(--surface-2)',
  '--mantine-color-disabled-color': 'var(--text-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--link)',
  '--mantine-color-lacquer-filled': 'var(--accent)',
  '--mantine-color-lacquer-filled-hover': 'var(--accent-hover)',
  '--mantine-color-lacquer-light': 'var(--accent-soft)',
  '--mantine-color-lacquer-light-color': 'var(--link)',
  '--mantine-color-lacquer-outline': 'var(--link)',
  '--mantine-shadow-sm': 'var(--shadow-1)',
  '--mantine-shadow-md': 'var(--shadow-2)',
  '--mantine-shadow-xl': 'var(--shadow-3)',
}

export const resolver: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared })
