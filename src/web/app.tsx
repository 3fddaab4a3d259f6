// The whole web as one element: colours, what was read, the address bar. Used by main.tsx.
import './layers.css'
import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import './fonts.css'
import './tokens.css'
import './base.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { queries } from './client/queries.ts'
import { router } from './router.tsx'
import { resolver, theme } from './theme.ts'
import { Sayings } from './ui/saying.tsx'

const scheme = localStorageColorSchemeManager({ key: 'palmares.scheme' })

export function App({ nonce }: { nonce: string }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolver}
      defaultColorScheme="auto"
      colorSchemeManager={scheme}
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Sayings />
      </QueryClientProvider>
    </MantineProvider>
  )
}
