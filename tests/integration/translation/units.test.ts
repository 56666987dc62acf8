import { numberWaiting, publish } from '#publishing'
import { saveUnits } from '#translation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { plainOf } from '../../../src/translation/units/marked-text'
import { readProgress } from '../../../src/translation/work/progress'
import { readWork } from '../../../src/translation/work/save'
import { stateOf } from '../../../src/translation/work/unit-row'
import { startCms, type TestCms } from '../../support/cms'
import { makeCause, richText } from '../../support/content'

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
})

afterAll(() => cms.stop())

const unitsOf = async (id: string, locale = 'fa') => {
  const { rows } = await readWork(cms.payload, { type: 'causes', id, locale })
  return rows.map((row) => ({ ...row, now: stateOf(row), text: row.target === null ? null : plainOf(row.target) }))
}

const unit = async (id: string, source: string, locale = 'fa') => {
  const found = (await unitsOf(id, locale)).find((row) => plainOf(row.source) === source)
  if (!found) throw new Error(`No unit says "${source}".`)
  return found
}

const save = async (
  id: string,
  texts: Readonly<Record<string, string>>,
  { locale = 'fa', state = 'translated' as const } = {},
) => {
  const changes = await Promise.all(
    Object.entries(texts).map(async ([source, target]) => {
      const { key, version } = await unit(id, source, locale)
      return { key, version, target, state }
    }),
  )
  return saveUnits(cms.payload, { type: 'causes', id, locale }, { changes, by: null, origin: 'edit' })
}

const docOf = (id: string, locale: 'en' | 'fa') =>
  cms.payload.findByID({ collection: 'causes', id, locale, depth: 0 }) as Promise<Record<string, unknown>>

describe('an entry that is written in English', () => {
  it('is missing in Persian, unit by unit, and the queue says so', async () => {
    const id = await makeCause(cms.payload, { en: 'Thirst' })
    expect((await unitsOf(id)).map(({ now }) => now)).toEqual(['missing', 'missing', 'missing'])
    expect(await readProgress(cms.payload, { type: 'causes', id, locale: 'fa' })).toMatchObject({
      title: 'Thirst',
      state: 'missing',
      units: 3,
      missing: 3,
      words: 6,
      wordsToDo: 6,
      sourceLocale: 'en',
    })
    expect(await readProgress(cms.payload, { type: 'causes', id, locale: 'en' })).toBeNull()
  })

  it('gets its translation into the Persian working copy, right to left, and nothing of the English changes', async () => {
    const id = await makeCause(cms.payload, {
      en: 'Heat',
      data: { warnings: [{ severity: 'urgent', text: richText('Get help.', 'Now.') }] },
    })
    const before = await docOf(id, 'en')
    await save(id, {
      Heat: 'گرما',
      'How Heat works.': 'گرما چنین می‌کند.',
      'Get help.': 'کمک بخواهید.',
      'Now.': 'اکنون.',
    })
    const persian = await docOf(id, 'fa')
    expect(persian).toMatchObject({
      title: 'گرما',
      slug: 'گرما',
      mechanism: { root: { children: [{ direction: 'rtl', children: [{ text: 'گرما چنین می‌کند.' }] }] } },
      warnings: [
        {
          severity: 'urgent',
          text: { root: { children: [{ children: [{ text: 'کمک بخواهید.' }] }, { children: [{ text: 'اکنون.' }] }] } },
        },
      ],
    })
    const { updatedAt: _now, isAutosaved: _saved, ...after } = await docOf(id, 'en')
    expect(before).toMatchObject(after)
  })

  it('says which sentence is outdated, and keeps the old translation as a start', async () => {
    const id = await makeCause(cms.payload, { en: 'Cold' })
    await save(id, { Cold: 'سرما', 'About Cold.': 'دربارهٔ سرما.', 'How Cold works.': 'سرما چنین می‌کند.' })
    await cms.payload.update({
      collection: 'causes',
      id,
      locale: 'en',
      data: { mechanism: richText('How Cold really works.') },
    })
    expect(await unit(id, 'How Cold really works.')).toMatchObject({
      now: 'outdated',
      text: 'سرما چنین می‌کند.',
      basis: 'How Cold works.',
    })
    expect((await unit(id, 'Cold')).now).toBe('translated')
    expect(await readProgress(cms.payload, { type: 'causes', id, locale: 'fa' })).toMatchObject({
      state: 'outdated',
      outdated: 1,
      translated: 2,
    })
  })

  it('does not take a change of formatting for a change of text', async () => {
    const id = await makeCause(cms.payload, { en: 'Salt' })
    await save(id, { 'How Salt works.': 'نمک چنین می‌کند.' })
    const bold = richText('How Salt works.') as { root: { children: { children: { format: number }[] }[] } }
    bold.root.children[0]!.children[0]!.format = 1
    await cms.payload.update({ collection: 'causes', id, locale: 'en', data: { mechanism: bold } })
    expect(await unit(id, 'How Salt works.')).toMatchObject({ now: 'translated', source: '<1>How Salt works.</1>' })
  })

  it('keeps its units true to what is written in the form', async () => {
    const id = await makeCause(cms.payload, { en: 'Sleep', fa: 'خواب' })
    expect((await unit(id, 'Sleep')).now).toBe('draft')
    await cms.payload.update({ collection: 'causes', id, locale: 'fa', data: { title: 'خوابِ بد' } })
    expect(await unit(id, 'Sleep')).toMatchObject({ text: 'خوابِ بد', now: 'draft' })
  })
})

describe('two translators at once', () => {
  it('save different units of one entry, and no word is lost', async () => {
    const id = await makeCause(cms.payload, { en: 'Work' })
    await Promise.all([
      save(id, { Work: 'کار' }),
      save(id, { 'About Work.': 'دربارهٔ کار.' }),
      save(id, { 'How Work works.': 'کار چنین می‌کند.' }),
    ])
    expect((await unitsOf(id)).map(({ text }) => text)).toEqual(['کار', 'دربارهٔ کار.', 'کار چنین می‌کند.'])
    expect(await docOf(id, 'fa')).toMatchObject({ title: 'کار', summary: 'دربارهٔ کار.' })
  })

  it('save the same unit: the second is told, and nothing of theirs is written', async () => {
    const id = await makeCause(cms.payload, { en: 'Rest' })
    const { key, version } = await unit(id, 'Rest')
    const other = await unit(id, 'About Rest.')
    const change = { key, version, target: 'آرام', state: 'draft' as const }
    const translation = { type: 'causes', id, locale: 'fa' }
    await saveUnits(cms.payload, translation, { changes: [change], by: null, origin: 'edit' })
    await expect(
      saveUnits(cms.payload, translation, {
        changes: [
          { ...change, target: 'استراحت' },
          { key: other.key, version: other.version, target: 'دربارهٔ استراحت.', state: 'draft' },
        ],
        by: null,
        origin: 'edit',
      }),
    ).rejects.toMatchObject({ status: 409, data: { code: 'units-changed', keys: [key] } })
    const { title, summary } = await docOf(id, 'fa')
    // A field that was never written is null on SQLite and absent on MongoDB.
    expect([title, summary ?? null]).toEqual(['آرام', null])
  })
})

describe('a text that cannot be taken', () => {
  it.each([
    ['<1>گرما', 'not closed'],
    ['<7>گرما</7>', 'not one of the marks'],
    ['گرما < سرما', '&lt;'],
  ])('%s is refused by its unit, and nothing is saved', async (target, reason) => {
    const id = await makeCause(cms.payload, { en: 'Marks' })
    await expect(save(id, { 'How Marks works.': target })).rejects.toThrow(reason)
    expect((await unitsOf(id)).every(({ now }) => now === 'missing')).toBe(true)
  })

  it('is refused by Payload, and neither the unit nor the working copy has it', async () => {
    const id = await makeCause(cms.payload, { en: 'Length' })
    await expect(save(id, { Length: 'ا'.repeat(301) })).rejects.toThrow()
    expect((await unit(id, 'Length')).now).toBe('missing')
  })
})

describe('an entry that is written in Persian', () => {
  it('is translated into English', async () => {
    const { id } = await cms.payload.create({
      collection: 'causes',
      locale: 'fa',
      data: { title: 'کم‌آبی', summary: 'نوشیدن اندک.' },
    })
    await save(String(id), { کم‌آبی: 'Dehydration', 'نوشیدن اندک.': 'Drinking too little.' }, { locale: 'en' })
    expect(await docOf(String(id), 'en')).toMatchObject({
      title: 'Dehydration',
      slug: 'dehydration',
      summary: 'Drinking too little.',
    })
  })
})

describe('what readers see of an older text', () => {
  it('is known to the queue from the moment the source is published until the translation follows', async () => {
    const id = await makeCause(cms.payload, { en: 'Stress', fa: 'فشار' })
    const key = { type: 'causes', id, locale: 'fa' }
    await publish(cms.payload, { type: 'causes', id, locale: 'en' })
    await publish(cms.payload, key)
    await numberWaiting(cms.payload)
    expect(await readProgress(cms.payload, key)).toMatchObject({
      isPublic: true,
      isSourcePublic: true,
      outdatedSince: null,
    })
    await cms.payload.update({ collection: 'causes', id, locale: 'en', data: { summary: 'Stress tires muscles.' } })
    expect(await readProgress(cms.payload, key)).toMatchObject({ state: 'outdated', outdatedSince: null })
    await publish(cms.payload, { type: 'causes', id, locale: 'en' })
    await numberWaiting(cms.payload)
    const { grade, outdatedSince } = (await readProgress(cms.payload, key))!
    expect(Date.parse(outdatedSince ?? '')).toBeGreaterThan(Date.now() - 60_000)
    expect(JSON.parse(grade ?? 'null')).toEqual({ wording: outdatedSince })
    await save(id, { 'Stress tires muscles.': 'فشار عضله را خسته می‌کند.' })
    await publish(cms.payload, key)
    await numberWaiting(cms.payload)
    expect(await readProgress(cms.payload, key)).toMatchObject({ outdatedSince: null, grade: null })
  })
})
