import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Entry } from '#contract'

import { keyOf } from './channel-source'

/** Hash by entry and language, of what an export folder holds by its manifest; nothing where there is no manifest. */
export const heldInExport = (folder: string): Record<string, string> => {
  if (!existsSync(path.join(folder, 'manifest.json'))) return {}
  const lists = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.ndjson'))
  const entries = lists.flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Entry),
  )
  return Object.fromEntries(entries.map((entry) => [keyOf(entry), entry.hash]))
}
