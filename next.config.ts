import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.dirname(fileURLToPath(import.meta.url))

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  turbopack: { root },
  // The replica is read through libsql's native binding, which can't be bundled.
  serverExternalPackages: ['libsql'],
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run types`, over the whole project and once.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  allowedDevOrigins: ['127.0.0.1'],
}

export default withPayload(config, { devBundleServerPackages: false })
