/**
 * Fills a clinic, backs it up and restores it; says how long each took, and asked anything, how much memory all of it took at
 * most.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { resourceUsage } from 'node:process'

import { addRow, inOneUnit } from '#database'
import { environment } from '#environment'
import { backUp, openPayload, restore } from '#server'
import type { Payload } from 'payload'

import { causeOf } from '../content'

type Given = { readonly directory: string; readonly entries: number; readonly pictures: number }

const { directory, entries, pictures } = JSON.parse(process.argv[2] ?? '{}') as Given
const EDITIONS_OF_EACH = 5
const PICTURE_BYTES = 200_000

process.env.DATA_DIR = path.join(directory, 'backup/data')
process.env.MEDIA_DIR = path.join(directory, 'backup/media')

const inEnglish = ({ sources: _sources, ...texts }: ReturnType<typeof causeOf>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { en: text }]))

const fill = async (payload: Payload): Promise<void> => {
  for (let entry = 0; entry < entries; entry += 1) {
    const id = randomUUID()
    const texts = inEnglish(causeOf(entry, ''))
    await inOneUnit(payload.db, async () => {
      await addRow(payload, 'causes', { id, ...texts, slug: { en: `cause-${entry}` }, sourceLocale: 'en' })
      for (let edition = 1; edition <= EDITIONS_OF_EACH; edition += 1)
        await addRow(payload, 'editions', {
          id: randomUUID(),
          seq: entry * EDITIONS_OF_EACH + edition,
          op: 'publish',
          origin: 'publish',
          type: 'causes',
          entry: id,
          locale: 'en',
          slug: `cause-${entry}`,
          title: `Cause ${entry}`,
          refs: [],
          at: new Date().toISOString(),
          content: JSON.stringify(texts),
          projection: JSON.stringify(texts),
          isSuperseded: edition < EDITIONS_OF_EACH,
          isCascaded: true,
        })
    })
  }
  const { publicMediaDir } = environment()
  mkdirSync(publicMediaDir, { recursive: true })
  for (let picture = 0; picture < pictures; picture += 1)
    writeFileSync(path.join(publicMediaDir, `${randomUUID()}.webp`), randomBytes(PICTURE_BYTES))
}

const payload = await openPayload(environment().databaseUrl)
await fill(payload)
const file = path.join(directory, 'bench.tar.gz')
const began = performance.now()
const { manifest } = await backUp(payload, environment(), { file, hasSecrets: false })
const written = performance.now()
const place = {
  databaseUrl: `file:${path.join(directory, 'restored/qanun.sqlite')}`,
  mediaDir: path.join(directory, 'restored/media'),
}
await restore(place, { file })
const ended = performance.now()
const bytes = manifest.members.reduce((sum, { size }) => sum + size, 0)
process.stdout.write(`${JSON.stringify({ file, bytes, backupMs: written - began, restoreMs: ended - written })}\n`)
// In kilobytes (getrusage(2), ru_maxrss).
process.stdin.on('data', () => process.stdout.write(`${JSON.stringify({ peakKilobytes: resourceUsage().maxRSS })}\n`))
