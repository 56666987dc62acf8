/** Takes back what translators' tools send: a preview first, then everything that can be taken, or nothing. */
import { inOneUnit, releaseStatements } from '#database'
import type { Payload } from 'payload'

import type { ReturnedFile, ReturnedUnit } from '../exchange'
import { TOGETHER } from '../work/read-works'
import { takePart } from './import-part'
import type { ImportOptions, ImportPart, ImportReport } from './import-report'

/** So many changes are shown; the others are counted. */
const LISTED = 200

/** Takes a file back: everything that can be taken, or nothing where saving fails. @throws UnreadableFile */
export const importFile = async (
  payload: Payload,
  file: ReturnedFile,
  options: ImportOptions,
): Promise<ImportReport> => {
  // The whole file first, before the write queue is held: nobody waits for an upload, and a file that breaks off at its
  // end changes nothing.
  const entries = await byEntry(file.units)
  const take = () => takeBack(payload, entries, { ...options, locale: file.targetLocale })
  const report = options.isDryRun ? await take() : await inOneUnit(payload.db, take)
  return {
    ...report,
    sourceLocale: file.sourceLocale,
    targetLocale: file.targetLocale,
    isApplied: !options.isDryRun,
  }
}

/** Units of one entry. A file may come back to an entry; it is one all the same. */
const byEntry = async (returned: AsyncIterable<ReturnedUnit>): Promise<ReturnedUnit[][]> => {
  const entries = new Map<string, ReturnedUnit[]>()
  for await (const unit of returned) {
    const name = `${unit.type}/${unit.id}`
    const known = entries.get(name)
    if (known) known.push(unit)
    else entries.set(name, [unit])
  }
  return [...entries.values()]
}

/** Some entries at a time, so that not all of them are in memory. */
const takeBack = async (
  payload: Payload,
  entries: readonly ReturnedUnit[][],
  options: ImportOptions & { readonly locale: string },
): Promise<ImportPart> => {
  let sum: ImportPart = { changes: 0, same: 0, changed: [], conflicts: [], faults: [], errors: [] }
  for (let from = 0; from < entries.length; from += TOGETHER) {
    const part = await takePart(payload, entries.slice(from, from + TOGETHER).flat(), options)
    sum = {
      changes: sum.changes + part.changes,
      same: sum.same + part.same,
      changed: [...sum.changed, ...part.changed].slice(0, LISTED),
      conflicts: [...sum.conflicts, ...part.conflicts],
      faults: [...sum.faults, ...part.faults],
      errors: [...sum.errors, ...part.errors],
    }
    if (!options.isDryRun && entries.length > TOGETHER) await releaseStatements(payload)
  }
  return sum
}
