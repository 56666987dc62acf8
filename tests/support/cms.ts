/** A CMS of its own for a test file: a fresh database, media folder and secret, the real configuration. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

export type TestCms = { readonly payload: Payload; readonly directory: string; readonly stop: () => Promise<void> }

/** Where MongoDB answers, if this run is on it; set by the global set-up. */
const mongoUrl = process.env.TEST_MONGODB_URL

/** In a new folder, or in one that another process has worked in. */
export const startCms = async (given?: string): Promise<TestCms> => {
  const directory = given ?? (await mkdtemp(path.join(os.tmpdir(), 'qanun-test-')))
  process.env.DATA_DIR = path.join(directory, 'data')
  process.env.MEDIA_DIR = path.join(directory, 'media')
  process.env.PAYLOAD_SECRET = 'a-secret-for-tests-only'
  process.env.LOG_LEVEL ??= 'silent'
  process.env.SITE_URL = 'http://127.0.0.1:3999'
  if (mongoUrl) process.env.DATABASE_URL = `${mongoUrl}/${path.basename(directory).toLowerCase()}`
  else delete process.env.DATABASE_URL
  const { getPayload } = await import('payload')
  const { default: config } = await import('#payload-config')
  const payload = await getPayload({ config })
  return {
    payload,
    directory,
    stop: async () => {
      await payload.destroy()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
