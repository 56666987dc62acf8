import { entriesToExport, exportEntries, formatOf, importFile, readExchange } from '#translation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { TOGETHER } from '../../../src/translation/work/read-works'
import { readWork } from '../../../src/translation/work/save'
import { stateOf } from '../../../src/translation/work/unit-row'
import { startCms, type TestCms } from '../../support/cms'
import { makeCause } from '../../support/content'
import { bytesOf, collect, streamOf } from '../../support/exchange/streams'

type Unit = { type: string; id: string; key: string; source: string; target: string | null; state: string | null }

const LANGUAGES = { sourceLocale: 'en', targetLocale: 'fa' }
/** More than are read together. */
const ENTRIES = TOGETHER + 3

let cms: TestCms
let text: string
const ids: string[] = []

beforeAll(async () => {
  cms = await startCms()
  for (let number = 0; number < ENTRIES; number += 1) ids.push(await makeCause(cms.payload, { en: `Cause ${number}` }))
  await cms.payload.create({ collection: 'causes', locale: 'fa', data: { title: 'کم‌آبی', summary: 'نوشیدن اندک.' } })
  const keys = await entriesToExport(cms.payload, LANGUAGES)
  const head = { ...LANGUAGES, at: '2026-11-23T08:00:00.000Z' }
  text = (await collect(formatOf('json').write(head, exportEntries(cms.payload, keys, LANGUAGES)))).join('')
})

afterAll(() => cms.stop())

const unitsIn = (): Unit[] => (JSON.parse(text) as { units: Unit[] }).units

/** Every unit with a text of its own. */
const translated = (): Unit[] =>
  unitsIn().map((unit) => ({ ...unit, target: `متن ${unit.id} ${unit.source.length}`, state: 'draft' }))

const take = async (units: readonly Unit[], { end = '', isDryRun = false } = {}) => {
  const file = `${JSON.stringify({ ...(JSON.parse(text) as object), units }).slice(0, -1)}${end || '}'}`
  const returned = await readExchange('a.json', streamOf([bytesOf(file)]))
  return importFile(cms.payload, returned, { isDryRun, takeConflicts: true, mayReview: true, by: null })
}

const statesOf = async (id: string) =>
  (await readWork(cms.payload, { type: 'causes', id, locale: 'fa' })).rows.map(stateOf)

describe('more entries than are read together', () => {
  it('go out, each with all its units and none of another language', () => {
    const units = unitsIn()
    expect(new Set(units.map(({ id }) => id))).toEqual(new Set(ids))
    for (const [number, id] of ids.entries())
      expect(units.filter((unit) => unit.id === id).map(({ source }) => source)).toEqual([
        `Cause ${number}`,
        `About Cause ${number}.`,
        `How Cause ${number} works.`,
      ])
  })

  it('change nothing where the file breaks off at its end', async () => {
    await expect(take(translated(), { end: ',"oh' })).rejects.toThrow(/line/u)
    for (const id of ids) expect(await statesOf(id)).toEqual(['missing', 'missing', 'missing'])
  })

  it('hold up nobody who saves while the file is still on its way', async () => {
    const whole = bytesOf(JSON.stringify({ ...(JSON.parse(text) as object), units: unitsIn() }))
    // The second half comes only after somebody else has saved: if the import held the write queue, neither would end.
    const slowly = async function* () {
      yield whole.subarray(0, -1_000)
      await cms.payload.create({ collection: 'sources', data: { title: 'Another' } })
      yield whole.subarray(-1_000)
    }
    const options = { isDryRun: false, takeConflicts: false, mayReview: true, by: null }
    const report = await importFile(cms.payload, await readExchange('a.json', slowly()), options)
    expect(report).toMatchObject({ changes: 0, same: 3 * ENTRIES })
  })

  it('are taken whatever their order, past one that is not there', async () => {
    const units = translated()
    const lost = { ...units[0]!, id: 'nobody' }
    // First all titles, then all summaries: each entry is come back to after all the others.
    const mixed = [0, 1, 2].flatMap((place) => units.filter((_, index) => index % 3 === place))
    const report = await take([...mixed.slice(0, 5), lost, ...mixed.slice(5)])
    expect(report).toMatchObject({ changes: 3 * ENTRIES, same: 0, conflicts: [], isApplied: true })
    expect(report.faults).toMatchObject([{ id: 'nobody', reason: 'unknown-entry' }])
    for (const id of ids) {
      const { rows } = await readWork(cms.payload, { type: 'causes', id, locale: 'fa' })
      expect(rows.map(({ source, target }) => target === `متن ${id} ${source.length}`)).toEqual([true, true, true])
    }
    expect(await take(units, { isDryRun: true })).toMatchObject({ changes: 0, same: 3 * ENTRIES, isApplied: false })
  })
})
