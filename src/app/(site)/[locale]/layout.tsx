import type { Viewport } from 'next'
import type { ReactNode } from 'react'

import { Document } from '#site'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1a1c' },
  ],
}

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }

const Layout = async ({ children, params }: Props) => <Document code={(await params).locale}>{children}</Document>

export default Layout
