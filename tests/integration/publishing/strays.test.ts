/** Texts that are in another language than they say, where no gate stood in the way. */
import { randomUUID } from 'node:crypto'

import { canonicalJson, contentHash, type Entry, type EntryContent } from '#contract'
import { environment } from '#environment'
import { candidateOf, reissueStrays, signals } from '#publishing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { examine, type Finding } from '../../../src/server/examine'
import { publishNow, startClinic, type TestClinic } from '../../support/clinic'
import { makeCause, makeSource, richText } from '../../support/content'

const ENGLISH = 'The muscle works harder than it can.'

let clinic: TestClinic
const faults: unknown[] = []
const noteFault = (job: string, error: unknown) => faults.push([job, (error as Error).message])

beforeAll(async () => {
  clinic = await startClinic()
  signals().events.on('fault', noteFault)
})

afterEach(() => {
  faults.length = 0
})

afterAll(async () => {
  signals().events.off('fault', noteFault)
  await clinic.stop()
})

type Stored = { id: string; hash: string; content: string; projection: string; slug: string; seq?: number }

/** The row that readers have of a Persian text. */
const currentRow = async (entry: string): Promise<Stored> => {
  const row = await clinic.payload.db.findOne<Stored>({
    collection: 'editions',
    where: {
      and: [
        { entry: { equals: entry } },
        { locale: { equals: 'fa' } },
        { seq: { exists: true } },
        { isSuperseded: { equals: false } },
      ],
    },
  })
  return row!
}

/** Publishes a Persian text with another title, as if there were no gate. */
const retitlePastTheGate = async (id: string, title: string): Promise<void> => {
  const { seq: _, ...row } = await currentRow(id)
  const projection = JSON.stringify({ ...JSON.parse(row.projection), title })
  await clinic.payload.db.create({
    collection: 'editions',
    data: { ...row, id: randomUUID(), at: new Date().toISOString(), origin: 'publish', title, projection, hash: null },
  })
  signals().events.emit('waiting')
  await clinic.settled()
}

/** Issues what readers have in another form, as it was made before a rule. */
const issueAsBefore = async (id: string, edit: (content: EntryContent) => unknown, own: Partial<Stored> = {}) => {
  const before = await currentRow(id)
  const content = edit(JSON.parse(before.content) as EntryContent) as EntryContent
  const last = await clinic.payload.db.find<Stored>({ collection: 'editions', limit: 1, sort: '-seq' })
  const seq = last.docs[0]!.seq! + 1
  const hash = contentHash(content)
  const data = {
    ...before,
    ...own,
    id: randomUUID(),
    seq,
    prev: before.hash,
    content: canonicalJson(content),
    hash,
  }
  await clinic.payload.db.create({ collection: 'editions', data })
  await clinic.payload.db.updateOne({
    collection: 'editions',
    id: before.id,
    data: { isSuperseded: true },
    returning: false,
  })
  signals().events.emit('numbered', seq)
  await clinic.settled()
}

const strays = async (): Promise<Finding[]> => {
  const found = await examine(clinic.payload, { ...environment(), replicaFile: clinic.replicaFile })
  expect(found.filter(({ kind }) => kind !== 'other-language')).toEqual([])
  return found
}

const persianOf = async (id: string) =>
  clinic.json<Entry>(`/v1/fa/causes/${encodeURIComponent((await currentRow(id)).slug)}`)

const makePublic = async (en: string, fa: string): Promise<string> => {
  const id = await makeCause(clinic.payload, { en, fa })
  await publishNow(clinic, { type: 'causes', id, locale: 'fa' })
  return id
}

describe('a title that came past the gate in another language', () => {
  it('is not shown by other entries, and is told of as a fault of the edition that has it', async () => {
    const shown = await makePublic('Heat', 'گرما')
    const other = await makePublic('Thirst', 'تشنگی')
    const type = await clinic.payload.create({
      collection: 'cramp-types',
      locale: 'fa',
      data: {
        title: 'گرفتگی گرمایی',
        summary: 'یک نوع گرفتگی.',
        usualCauses: [shown, other],
        sources: [await makeSource(clinic.payload)],
        body: [{ blockType: 'text', text: richText('متن.') }],
      },
    })
    await publishNow(clinic, { type: 'cramp-types', id: String(type.id), locale: 'fa' })
    const causes = async () => {
      const entry = await clinic.json<Entry>(`/v1/fa/cramp-types/${encodeURIComponent('گرفتگی-گرمایی')}`)
      return entry.references.usualCauses!.map(({ title }) => title)
    }
    expect(await causes()).toEqual(['گرما', 'تشنگی'])
    expect(faults).toEqual([])

    await retitlePastTheGate(shown, 'The heat of summer')
    expect(await causes()).toEqual(['تشنگی'])
    expect(faults).toEqual([
      [
        'sequencer',
        expect.stringMatching(/^causes\/.* in fa: title is not in the language "fa": “The heat of summer”/),
      ],
    ])

    await retitlePastTheGate(shown, 'گرمای تابستان')
    expect(await causes()).toEqual(['گرمای تابستان', 'تشنگی'])
  })
})

describe('an edition from before the rule', () => {
  it('is named by the doctor; issued again, it says the languages of its sources', async () => {
    const id = await makePublic('Cold', 'سرما')
    await issueAsBefore(id, ({ sources, ...content }) => ({
      ...content,
      sources: sources.map((source) => ({ ...source, language: undefined })),
    }))
    expect(await strays()).toEqual([
      {
        kind: 'other-language',
        detail: expect.stringMatching(/in fa: sources\.0\.title is not in the language "fa": “A source”/),
      },
    ])
    await reissueStrays(clinic.payload)
    await clinic.settled()
    expect((await persianOf(id)).sources).toMatchObject([{ title: 'A source', language: 'und-Latn' }])
    expect(await strays()).toEqual([])
  })

  it('stays named where its own text is in another language', async () => {
    const id = await makePublic('Tiredness', 'خستگی')
    const { projection } = await currentRow(id)
    const foreign = projection.replace('سازوکار خستگی.', ENGLISH)
    expect(foreign).not.toBe(projection)
    const html = `<p>${ENGLISH}</p>`
    await issueAsBefore(id, (content) => ({ ...content, mechanism: { html, markdown: ENGLISH, text: ENGLISH } }), {
      projection: foreign,
    })
    for (const _ of ['once', 'twice']) {
      expect(await strays()).toEqual([
        { kind: 'other-language', detail: expect.stringContaining('mechanism.text is not in the language "fa"') },
      ])
      await reissueStrays(clinic.payload)
      await clinic.settled()
    }
  })
})

describe('a source', () => {
  const citing = async (language: string): Promise<string> => {
    const source = await clinic.payload.create({ collection: 'sources', data: { title: 'Leg cramps', language } })
    const id = await makePublic('Walking', 'راه رفتن')
    await clinic.payload.update({ collection: 'causes', id, locale: 'fa', data: { sources: [source.id] } })
    return id
  }

  it('says its language wherever it is cited', async () => {
    const id = await citing('EN-gb')
    await publishNow(clinic, { type: 'causes', id, locale: 'fa' })
    const { jsonLd, sources } = await persianOf(id)
    expect(sources).toMatchObject([{ title: 'Leg cramps', language: 'en-GB' }])
    expect(jsonLd.citation).toMatchObject([{ name: 'Leg cramps', inLanguage: 'en-GB' }])
  })

  it('holds an entry back where it is in another language than it says', async () => {
    const { findings } = await candidateOf(clinic.payload, { type: 'causes', id: await citing('fa'), locale: 'fa' })
    expect(findings.filter(({ rule }) => rule === 'own-language')).toMatchObject([
      { path: 'sources.0.title', severity: 'block', facts: { text: 'Leg cramps', language: 'fa' } },
    ])
  })

  it('has a language that exists', async () => {
    await expect(citing('English')).rejects.toMatchObject({
      data: { errors: [{ path: 'language', message: expect.stringContaining('as its tag, for instance en') }] },
    })
  })
})
