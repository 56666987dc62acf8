import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { Document } from '#site'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }

const Layout = async ({ children, params }: Props) => <Document code={(await params).locale}>{children}</Document>

export default Layout
