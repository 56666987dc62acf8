import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { startChild } from './child'
import { UNITS_OF_CAUSE } from './content'
import { percentile } from './load'
import { atLeast, below, figure, type Result } from './result'

const LEAST_ENTRIES = 50
const MAX_MEGABYTES = 300
const VIEW_MS = 300
const VIEWED_UNITS = 500
const VIEWS = 30

type Translations = {
  readonly url: string
  readonly token: string
  readonly ids: readonly string[]
  /** Of the process, when everything was there and nothing was asked yet. */
  readonly megabytes: number
}

type Done = { readonly ms: number; readonly peakMegabytes: number } & Readonly<Record<string, number>>

/** One process makes the entries, and another one is measured: what making them took is not what the rest takes. */
const start = async (directory: string, given: { entries: number; paragraphs: number }) => {
  const own = path.join(directory, `translations-${given.paragraphs}`)
  await mkdir(own, { recursive: true })
  const begin = () => startChild<Translations>('translations', { directory: own, ...given })
  await (await begin()).stop()
  return begin()
}

/** Sends entries of a real database to translators' tools, and takes them back: a preview, and then in earnest. */
export const translations = async ({
  directory,
  entries,
}: {
  directory: string
  entries: number
}): Promise<Result[]> => {
  const child = await start(directory, { entries, paragraphs: 0 })
  try {
    const does = async (deed: string, expected: object): Promise<Done> => {
      const done = (await child.ask(deed)) as Done
      for (const [name, value] of Object.entries(expected))
        if (done[name] !== value) throw new Error(`${deed}: ${done[name]} ${name} instead of ${value}.`)
      return done
    }
    const exported = await does('export', { entries })
    const taken = { changes: entries * UNITS_OF_CAUSE, same: 0, conflicts: 0, faults: 0 }
    const preview = await does('preview', taken)
    const imported = await does('import', taken)
    const updated = await does('update', { entries })
    const perSecond = ({ ms }: Done): number => (entries / ms) * 1_000
    // Beside what Payload and the clinic take before anything is asked.
    const memoryOf = ({ peakMegabytes }: Done): number => peakMegabytes - child.said.megabytes
    return [
      figure('translations: entries', entries, ''),
      atLeast('translations: export', perSecond(exported), LEAST_ENTRIES, 'entries/s'),
      atLeast('translations: import, compared and checked', perSecond(preview), LEAST_ENTRIES, 'entries/s'),
      figure('translations: import, saved', perSecond(imported), 'entries/s'),
      figure('translations: Payload’s own save', perSecond(updated), 'entries/s'),
      below('translations: memory of export and comparison', memoryOf(preview), MAX_MEGABYTES, 'MB'),
      below('translations: memory with all saved', memoryOf(imported), MAX_MEGABYTES, 'MB'),
    ]
  } finally {
    await child.stop()
  }
}

/** How long the server takes for the translate view of a long entry, over HTTP. */
export const translateView = async ({ directory }: { directory: string }): Promise<Result[]> => {
  const child = await start(directory, { entries: 1, paragraphs: VIEWED_UNITS - 2 })
  try {
    const { ids, token, url } = child.said
    const taken: number[] = []
    for (let turn = 0; turn <= VIEWS; turn += 1) {
      const asked = performance.now()
      const response = await fetch(`${url}/api/translation/entries/causes/${ids[0]}?to=fa`, {
        headers: { Authorization: `JWT ${token}` },
      })
      const { units } = (await response.json()) as { units: { state: string }[] }
      taken.push(performance.now() - asked)
      if (units.length !== VIEWED_UNITS) throw new Error(`The view has ${units.length} units.`)
    }
    const [first = Number.NaN] = taken.splice(0, 1)
    return [
      figure('translate view: units', VIEWED_UNITS, ''),
      figure('translate view: the first of the process', first, 'ms'),
      figure('translate view: p50', percentile(taken, 0.5), 'ms'),
      below('translate view: p95', percentile(taken, 0.95), VIEW_MS, 'ms'),
    ]
  } finally {
    await child.stop()
  }
}
