/**
 * People edit an entry in the form and unit by unit, in both languages, in any order: after every step the English text
 * is what was written, and no Persian sentence is gone whose English one stands.
 */
import { exportEntries, EXCHANGE_FORMATS, importFile, readExchange, saveUnits } from '#translation'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { plainOf } from '../../../src/translation/units/marked-text'
import { readHistory } from '../../../src/translation/work/history'
import { readWork } from '../../../src/translation/work/save'
import { isInSource, stateOf } from '../../../src/translation/work/unit-row'
import { startCms, type TestCms } from '../../support/cms'
import { makeCause, richText } from '../../support/content'

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
})

afterAll(() => cms.stop())

type Doc = { mechanism?: { root: { children: { children?: { text?: string }[] }[] } } | null }

const paragraphsOf = async (id: string, locale: 'en' | 'fa'): Promise<string[]> => {
  const { mechanism } = (await cms.payload.findByID({ collection: 'causes', id, locale, depth: 0 })) as Doc
  return (mechanism?.root.children ?? []).map(({ children = [] }) => children.map(({ text }) => text ?? '').join(''))
}

const writeForm = (id: string, locale: 'en' | 'fa', paragraphs: readonly string[]) =>
  cms.payload.update({
    collection: 'causes',
    id,
    locale,
    data: { mechanism: paragraphs.length === 0 ? null : richText(...paragraphs) },
  })

const keyOf = (id: string) => ({ type: 'causes', id, locale: 'fa' })

const proseUnits = async (id: string) =>
  (await readWork(cms.payload, keyOf(id))).rows.filter(({ field }) => field === 'mechanism')

/** No two sentences are alike, so that each can be looked for. */
let counter = 0
const WORDS = ['calf', 'night', 'stretch', 'water', 'salt', 'sleep', 'nerve', 'thigh', 'shoe', 'desk']
const PERSIAN = ['ساق', 'شب', 'کشش', 'آب', 'نمک', 'خواب', 'عصب', 'ران', 'کفش', 'میز']
const sentence = (words: readonly string[]): string => {
  counter += 1
  const at = (shift: number) => words[Math.floor(counter / shift) % words.length]
  return `${at(1)} ${at(3)} ${at(7)} ${at(11)} x${counter}.`
}

type Deed = (id: string) => Promise<void>

const place = (list: readonly unknown[], at: number): number => (list.length === 0 ? 0 : at % list.length)

/** The author changes the English text in the form. */
const author = fc.tuple(fc.constantFrom('add', 'remove', 'reword', 'move'), fc.nat(20)).map(([what, at]): Deed => {
  return async (id) => {
    const now = await paragraphsOf(id, 'en')
    const index = place(now, at)
    const next = [...now]
    if (what === 'add' || now.length < 2) next.splice(index, 0, sentence(WORDS))
    else if (what === 'remove') next.splice(index, 1)
    else if (what === 'reword') next[index] = `${next[index]} Really.`
    else next.push(...next.splice(index, 1))
    await writeForm(id, 'en', next)
    expect(await paragraphsOf(id, 'en')).toEqual(next)
  }
})

/** The translator writes one unit. */
const translator = fc.nat(20).map((at): Deed => {
  return async (id) => {
    const before = { en: await paragraphsOf(id, 'en'), fa: await paragraphsOf(id, 'fa') }
    const units = (await proseUnits(id)).filter((row) => isInSource(row) && !row.isFree)
    const row = units[place(units, at)]
    if (!row) return
    const target = sentence(PERSIAN)
    await saveUnits(cms.payload, keyOf(id), {
      changes: [{ key: row.key, version: row.version, target, state: 'translated' }],
      by: null,
      origin: 'edit',
    })
    const after = await paragraphsOf(id, 'fa')
    expect(after).toContain(target)
    expect(await paragraphsOf(id, 'en')).toEqual(before.en)
    const kept = units.filter(({ key, target: old }) => key !== row.key && old !== null).map(({ target: old }) => old)
    expect(kept.filter((old) => !after.includes(plainOf(old ?? '')))).toEqual([])
    await expectRemembered(id, before.fa, after)
  }
})

/** Somebody changes the Persian text in the form, against all structure if they like. */
const form = fc.tuple(fc.constantFrom('add', 'remove', 'reword'), fc.nat(20)).map(([what, at]): Deed => {
  return async (id) => {
    const now = await paragraphsOf(id, 'fa')
    const index = place(now, at)
    const next = [...now]
    if (what === 'add' || now.length < 1) next.splice(index, 0, sentence(PERSIAN))
    else if (what === 'remove') next.splice(index, 1)
    else next[index] = `${next[index]} آری.`
    const english = await paragraphsOf(id, 'en')
    await writeForm(id, 'fa', next)
    expect(await paragraphsOf(id, 'fa')).toEqual(next)
    expect(await paragraphsOf(id, 'en')).toEqual(english)
  }
})

/** What stands no more in the text, because its English sentence is gone or it was written anew, can be read back. */
const expectRemembered = async (id: string, before: readonly string[], after: readonly string[]): Promise<void> => {
  const lost = before.filter((text) => !after.includes(text))
  if (lost.length === 0) return
  const { docs } = await cms.payload.db.find<{ unit: string }>({
    collection: 'translation-history',
    limit: 0,
    pagination: false,
    where: { entry: { equals: id } },
  })
  const past = await Promise.all(
    [...new Set(docs.map(({ unit }) => unit))].map((unit) => readHistory(cms.payload, unit)),
  )
  const known = past.flat().map(({ target }) => plainOf(target ?? ''))
  expect(lost.filter((text) => !known.some((one) => one.includes(text)))).toEqual([])
}

/** The units say what stands in the working copy, no more and no less. */
const expectTrue = async (id: string): Promise<void> => {
  const units = await proseUnits(id)
  const placed = units
    .filter(({ target }) => target !== null)
    .toSorted((a, b) => (a.placed ?? 0) - (b.placed ?? 0))
    .map(({ target }) => plainOf(target ?? ''))
  const paragraphs = await paragraphsOf(id, 'fa')
  expect(placed).toEqual(
    units.some(({ isFree, target }) => isFree && target !== null) ? [paragraphs.join('\n\n')] : paragraphs,
  )
  const sources = units.filter(isInSource).toSorted((a, b) => a.place - b.place)
  const english = await paragraphsOf(id, 'en')
  expect(sources.map(({ source }) => plainOf(source))).toEqual(
    sources.some(({ isFree }) => isFree) ? [english.join('\n\n')] : english,
  )
}

describe('any order of edits', () => {
  it('keeps every word in both languages, and the units true to them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 3, arbitrary: author }, { weight: 4, arbitrary: translator }, form), {
          minLength: 3,
          maxLength: 10,
        }),
        async (deeds) => {
          const id = await makeCause(cms.payload, { en: `Cause ${(counter += 1)}` })
          for (const deed of deeds) {
            await deed(id)
            await expectTrue(id)
          }
        },
      ),
      { numRuns: 25 },
    )
  }, 240_000)

  it.each(EXCHANGE_FORMATS.map((format) => [format.name, format] as const))(
    'goes out as %s and comes back unchanged',
    async (name, format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.oneof(author, translator), { minLength: 2, maxLength: 6 }), async (deeds) => {
          const id = await makeCause(cms.payload, { en: `Cause ${(counter += 1)}` })
          for (const deed of deeds) await deed(id)
          const before = await cms.payload.findByID({ collection: 'causes', id, locale: 'fa', depth: 0 })
          const states = (await proseUnits(id)).map((row) => [row.key, stateOf(row), row.version])
          const languages = { sourceLocale: 'en', targetLocale: 'fa' }
          const text = format.write(
            { ...languages, at: '2026-11-24T00:00:00.000Z' },
            exportEntries(cms.payload, [{ type: 'causes', id }], languages),
          )
          const returned = await readExchange(`back.${format.extensions[0]}`, bytesOf(text))
          const report = await importFile(cms.payload, returned, {
            isDryRun: false,
            takeConflicts: false,
            mayReview: true,
            by: null,
          })
          expect(report).toMatchObject({ changes: 0, conflicts: [], faults: [], errors: [] })
          expect(await cms.payload.findByID({ collection: 'causes', id, locale: 'fa', depth: 0 })).toEqual(before)
          expect((await proseUnits(id)).map((row) => [row.key, stateOf(row), row.version])).toEqual(states)
        }),
        { numRuns: name === 'xliff2' ? 8 : 4 },
      )
    },
    120_000,
  )
})

async function* bytesOf(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const part of text) yield encoder.encode(part)
}
