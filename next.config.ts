import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.dirname(fileURLToPath(import.meta.url))

/** An unpublished text is shown inside our own admin only, runs nothing, and is kept by nobody. */
const PREVIEW_HEADERS = [
  {
    key: 'Content-Security-Policy',
    value: "script-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
  },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  turbopack: { root },
  // The replica is read through libsql's native binding, which can't be bundled.
  serverExternalPackages: ['libsql'],
  poweredByHeader: false,
  // Everybody gets title and descriptions in the head, as search engines do: a page is the same for all, and is kept.
  htmlLimitedBots: /./,
  reactStrictMode: true,
  // Types are checked by `npm run types`, over the whole project and once.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  allowedDevOrigins: ['127.0.0.1'],
  headers: async () => [{ source: '/preview/:path*', headers: PREVIEW_HEADERS }],
}

export default withPayload(config, { devBundleServerPackages: false })
