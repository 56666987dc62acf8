import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import './setup.css'

export const metadata: Metadata = { title: 'Qanun', robots: { index: false, follow: false }, referrer: 'no-referrer' }

const Layout = ({ children }: { children: ReactNode }) => (
  <html>
    <body>{children}</body>
  </html>
)

export default Layout
