/** A term's words change: what that touches in both languages, the batch that applies it, and taking it back. */
import type { UnitState } from '#translation'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findingsOfEntry } from '../../../src/translation/desk/checked'
import type { Applied } from '../../../src/translation/desk/rehearsal/apply'
import type { Rehearsal, TouchedUnit } from '../../../src/translation/desk/rehearsal/rehearse'
import type { Undone } from '../../../src/translation/desk/rehearsal/undo'
import { plainOf } from '../../../src/translation/units/marked-text'
import { readHistory } from '../../../src/translation/work/history'
import { readWork, saveUnits } from '../../../src/translation/work/save'
import { readUnits } from '../../../src/translation/work/store'
import { stateOf } from '../../../src/translation/work/unit-row'
import { startCms, type TestCms } from '../../support/cms'
import { makeAccount, makeCause, richText } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let cms: TestCms
let rest: Rest
let editor: Client
let translator: Client
let term: string
/** Written in English, written in Persian, and one that says nothing of cramps. */
const ids = { english: '', persian: '', other: '' }

const BEFORE = [
  { language: 'en', text: 'cramp', status: 'preferred', note: 'As patients say.' },
  { language: 'en', text: 'stitch', status: 'allowed' },
  { language: 'fa', text: 'کرامپ', status: 'preferred' },
]
const AFTER = [
  { language: 'en', text: 'spasm', status: 'preferred' },
  { language: 'en', text: 'cramp', status: 'forbidden' },
  { language: 'fa', text: 'اسپاسم', status: 'preferred' },
  { language: 'fa', text: 'کرامپ', status: 'forbidden' },
]

beforeAll(async () => {
  cms = await startCms()
  rest = await serveRest(cms.payload)
  editor = await clientFor(rest, await makeAccount(cms.payload, 'editor'))
  translator = await clientFor(rest, await makeAccount(cms.payload, 'translator', ['fa']))
})

afterAll(async () => {
  await rest.stop()
  await cms.stop()
})

beforeEach(async () => {
  for (const collection of ['causes', 'terms'] as const)
    await cms.payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true })
  ids.english = await makeCause(cms.payload, {
    en: 'Cramp',
    data: {
      summary: 'A cramp hurts. Cramps pass.',
      mechanism: richText('Scrambled muscles.', 'After {{dose}} the cramp’s gone.'),
      quantities: [{ key: 'dose', value: 5, unit: 'minute' }],
    },
  })
  await translate(ids.english, 'fa', {
    Cramp: ['کرامپ', 'reviewed'],
    'A cramp hurts. Cramps pass.': ['کرامپ درد دارد. کرامپ‌ها می‌گذرند.', 'translated'],
    'Scrambled muscles.': ['ماهیچه‌های به‌هم‌ریخته.', 'reviewed'],
  })
  ids.persian = String(
    (
      await cms.payload.create({
        collection: 'causes',
        locale: 'fa',
        data: { title: 'سرما', summary: 'سرما کرامپی سخت می‌آورد.', sourceLocale: 'fa' },
      })
    ).id,
  )
  await translate(ids.persian, 'en', {
    سرما: ['Cold', 'reviewed'],
    'سرما کرامپی سخت می‌آورد.': ['Cold brings a bad cramp.', 'machine'],
  })
  ids.other = await makeCause(cms.payload, { en: 'Heat', fa: 'گرما' })
  const made = await cms.payload.create({
    collection: 'terms',
    locale: 'en',
    data: { concept: 'leg-cramp', words: BEFORE } as never,
  })
  term = String(made.id)
})

const translate = async (
  id: string,
  locale: string,
  texts: Readonly<Record<string, readonly [string, 'machine' | 'translated' | 'reviewed']>>,
) => {
  const key = { type: 'causes', id, locale }
  const { rows } = await readWork(cms.payload, key)
  const changes = Object.entries(texts).map(([source, [target, state]]) => {
    const row = rows.find((known) => plainOf(known.source) === source)
    if (!row) throw new Error(`No unit says "${source}".`)
    return { key: row.key, version: row.version, target, state }
  })
  await saveUnits(cms.payload, key, { changes, by: null, origin: 'edit' })
}

const post = async <T>(path: string, body: unknown, client = editor): Promise<T> => {
  const { json, status } = await client('POST', `/api/translation/terms/${path}`, body)
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(json)}`)
  return json as T
}

const rehearse = (words: unknown = AFTER) => post<Rehearsal>('rehearse', { term, words })

const asked = ({ id, key, locale, side, type, version }: TouchedUnit) => ({ id, key, locale, side, type, version })

const applyAll = async ({ units, version }: Rehearsal, more: object = {}) =>
  post<Applied>('apply', {
    term,
    version,
    words: AFTER,
    units: units.map((unit) => ({ ...asked(unit), after: unit.after })),
    ...more,
  })

const byText = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1)

const seen = ({ units }: Pick<Rehearsal, 'units'>) =>
  units
    .map(({ after, before, id, locale, side }) => [
      id === ids.english ? 'english' : id === ids.persian ? 'persian' : 'other',
      locale,
      side,
      plainOf(before),
      plainOf(after),
    ])
    .toSorted(byText)

const ALL = [
  ['english', 'en', 'source', 'Cramp', 'Spasm'],
  ['english', 'en', 'source', 'A cramp hurts. Cramps pass.', 'A spasm hurts. Spasms pass.'],
  ['english', 'en', 'source', 'After \ufffc the cramp’s gone.', "After \ufffc the spasm's gone."],
  ['english', 'fa', 'target', 'کرامپ', 'اسپاسم'],
  ['english', 'fa', 'target', 'کرامپ درد دارد. کرامپ‌ها می‌گذرند.', 'اسپاسم درد دارد. اسپاسم‌ها می‌گذرند.'],
  ['persian', 'en', 'target', 'Cold brings a bad cramp.', 'Cold brings a bad spasm.'],
  ['persian', 'fa', 'source', 'سرما کرامپی سخت می‌آورد.', 'سرما اسپاسمی سخت می‌آورد.'],
].toSorted(byText)

/** Everything that is kept of an entry's texts in a language; when and by whom it was written doesn't count. */
const docOf = async (id: string, locale: 'en' | 'fa') => {
  const doc = await cms.payload.findByID({ collection: 'causes', id, locale, depth: 0 })
  const { isAutosaved: _saved, updatedAt: _now, ...texts } = doc as unknown as Record<string, unknown>
  return texts
}

const unitsOf = async (id: string, locale: string) =>
  (await readUnits(cms.payload, { type: 'causes', id, locale }))
    .map(({ at: _at, by: _by, version: _version, ...row }) => row)
    .toSorted((a, b) => a.key.localeCompare(b.key))

const everything = async () => ({
  docs: await Promise.all(Object.values(ids).flatMap((id) => [docOf(id, 'en'), docOf(id, 'fa')])),
  units: await Promise.all(Object.values(ids).flatMap((id) => [unitsOf(id, 'en'), unitsOf(id, 'fa')])),
  words: ((await cms.payload.findByID({ collection: 'terms', id: term, depth: 0 })) as unknown as { words: object[] })
    .words,
})

const stateIn = async (id: string, locale: string, target: string): Promise<UnitState> => {
  const row = (await readUnits(cms.payload, { type: 'causes', id, locale })).find((known) => known.target === target)
  if (!row) throw new Error(`No unit has "${target}".`)
  return stateOf(row)
}

describe('a rehearsal', () => {
  it('shows exactly what is touched, in both languages and on both sides, and saves nothing', async () => {
    const before = await everything()
    const rehearsal = await rehearse()
    expect(seen(rehearsal)).toEqual(ALL)
    expect(rehearsal).toMatchObject({ term, concept: 'leg-cramp', excepted: 0 })
    expect(await everything()).toEqual(before)
  })

  it('shows where the words stand and what entry and field they are in', async () => {
    const { units } = await rehearse()
    const unit = units.find(({ before }) => before.startsWith('Cold brings'))
    expect(unit).toMatchObject({ title: 'سرما', type: 'causes', locale: 'en', state: 'machine', words: ['cramp'] })
    expect(unit?.before.slice(unit.ranges[0]?.start, unit.ranges[0]?.end)).toBe('cramp')
    expect(unit?.labels.at(-1)).toMatchObject({ en: expect.any(String), fa: expect.any(String) })
  })

  it('shows nothing where only an allowed word goes', async () => {
    expect((await rehearse(BEFORE.filter(({ text }) => text !== 'stitch'))).units).toEqual([])
  })

  it('is for editors, of terms that are there, with words that a term can have', async () => {
    const status = async (client: Client, body: object) =>
      (await client('POST', '/api/translation/terms/rehearse', body)).status
    expect(await status(translator, { term, words: AFTER })).toBe(403)
    expect(await status(await clientFor(rest), { term, words: AFTER })).toBe(401)
    expect(await status(editor, { term: 'nothing', words: AFTER })).toBe(404)
    expect(await status(editor, { term, words: [{ language: 'xx', text: 'a', status: 'allowed' }] })).toBe(400)
    expect(await status(editor, { term, words: [BEFORE[0], { ...BEFORE[0], text: 'other' }] })).toBe(422)
    expect(await status(editor, { term: 'leg-cramp', words: AFTER })).toBe(200)
  })
})

describe('a batch', () => {
  it('writes the term and the chosen texts into the working copies of their own languages', async () => {
    const [english, other] = [
      await docOf(ids.english, 'en'),
      [await docOf(ids.other, 'en'), await docOf(ids.other, 'fa')],
    ]
    const rehearsal = await rehearse()
    const units = rehearsal.units.filter(({ id, side }) => id === ids.english && side === 'target')
    const applied = await applyAll({ ...rehearsal, units })
    expect(applied).toMatchObject({ units: 2, excepted: 0 })
    expect(await docOf(ids.english, 'fa')).toMatchObject({
      title: 'اسپاسم',
      summary: 'اسپاسم درد دارد. اسپاسم‌ها می‌گذرند.',
    })
    expect(await docOf(ids.english, 'en')).toEqual(english)
    expect([await docOf(ids.other, 'en'), await docOf(ids.other, 'fa')]).toEqual(other)
    expect((await everything()).words).toMatchObject(AFTER)
    expect(seen(await rehearse())).toEqual(ALL.filter(([entry, , side]) => entry !== 'english' || side === 'source'))
  })

  it('keeps the marks of a source, and its translation is outdated by it', async () => {
    await applyAll(await rehearse())
    const { mechanism } = await docOf(ids.english, 'en')
    expect(JSON.stringify(mechanism)).toContain('"key":"dose"')
    expect(JSON.stringify(mechanism)).toContain(" the spasm's gone.")
    expect(await stateIn(ids.english, 'fa', 'اسپاسم')).toBe('outdated')
    expect(await stateIn(ids.english, 'fa', 'ماهیچه‌های به‌هم‌ریخته.')).toBe('reviewed')
  })

  it('leaves no reviewed text reviewed, and no machine’s text confirmed', async () => {
    const rehearsal = await rehearse()
    await applyAll({ ...rehearsal, units: rehearsal.units.filter(({ side }) => side === 'target') })
    expect(await stateIn(ids.english, 'fa', 'اسپاسم')).toBe('translated')
    expect(await stateIn(ids.persian, 'en', 'Cold brings a bad spasm.')).toBe('machine')
  })

  it('does not make an outdated translation current', async () => {
    await cms.payload.update({ collection: 'causes', id: ids.english, locale: 'en', data: { title: 'Bad cramp' } })
    const rehearsal = await rehearse()
    await applyAll({ ...rehearsal, units: rehearsal.units.filter(({ side }) => side === 'target') })
    expect(await stateIn(ids.english, 'fa', 'اسپاسم')).toBe('outdated')
  })

  it('is one batch in the history of every unit', async () => {
    const { batch } = await applyAll(await rehearse())
    const rows = await readUnits(cms.payload, { type: 'causes', id: ids.english, locale: 'fa' })
    const row = rows.find(({ target }) => target === 'اسپاسم')
    const [last] = (await readHistory(cms.payload, row?.id ?? '')).filter(({ origin }) => origin === 'terms')
    expect(last).toMatchObject({ batch, target: 'اسپاسم' })
    const { json } = await editor('GET', `/api/translation/terms/${term}/batches`)
    expect(json.batches).toMatchObject([{ batch, units: 7, name: 'editor', undoneAt: null }])
  })

  it('takes what a person wrote instead of the proposal', async () => {
    const rehearsal = await rehearse()
    const units = rehearsal.units
      .filter(({ before }) => before === 'Cramp')
      .map((unit) => ({ ...unit, after: 'Muscle spasm' }))
    await applyAll({ ...rehearsal, units })
    expect(await docOf(ids.english, 'en')).toMatchObject({ title: 'Muscle spasm' })
  })

  it.each([
    ['a translation', 'fa', 'کرامپ بد'],
    ['a source', 'en', 'Bad cramp'],
  ] as const)('writes nothing at all where somebody changed %s since', async (_which, locale, title) => {
    const rehearsal = await rehearse()
    await cms.payload.update({ collection: 'causes', id: ids.english, locale, data: { title } })
    const before = await everything()
    await expect(applyAll(rehearsal)).rejects.toThrow('units-changed')
    expect(await everything()).toEqual(before)
    expect((await editor('GET', `/api/translation/terms/${term}/batches`)).json.batches).toEqual([])
  })

  it('writes nothing at all where the term was changed since', async () => {
    const rehearsal = await rehearse()
    await cms.payload.update({ collection: 'terms', id: term, data: { note: 'Seen.' } })
    const before = await everything()
    await expect(applyAll(rehearsal)).rejects.toThrow('term-changed')
    expect(await everything()).toEqual(before)
  })

  it.each([
    ['loses its marks', '<9>spasm</9>'],
    ['is empty', ' '],
  ])('writes nothing at all where a text %s', async (_how, after) => {
    const rehearsal = await rehearse()
    const before = await everything()
    const units = rehearsal.units.map((unit, index) =>
      index === rehearsal.units.length - 1 ? { ...unit, after } : unit,
    )
    await expect(applyAll({ ...rehearsal, units })).rejects.toThrow('units-refused')
    expect(await everything()).toEqual(before)
  })

  it('writes nothing at all where Payload refuses a text', async () => {
    const rehearsal = await rehearse()
    const before = await everything()
    const units = rehearsal.units.map((unit) => (unit.before === 'کرامپ' ? { ...unit, after: 'ا'.repeat(301) } : unit))
    await expect(applyAll({ ...rehearsal, units })).rejects.toThrow()
    if (cms.payload.db.name === 'sqlite') expect(await everything()).toEqual(before)
  })
})

describe('taking a batch back', () => {
  it('leaves every text, state and word as it was', async () => {
    const before = await everything()
    const { batch } = await applyAll(await rehearse())
    expect(await everything()).not.toEqual(before)
    expect(await post<Undone>('undo', { batch })).toEqual({ restored: 7, left: [], isTermRestored: true })
    expect(await everything()).toEqual(before)
    expect(seen(await rehearse())).toEqual(ALL)
  })

  it('leaves what somebody wrote since, and says so', async () => {
    const before = await everything()
    const { batch } = await applyAll(await rehearse())
    await cms.payload.update({ collection: 'causes', id: ids.english, locale: 'fa', data: { title: 'گرفتگی' } })
    const undone = await post<Undone>('undo', { batch })
    expect(undone).toMatchObject({
      restored: 6,
      left: [{ id: ids.english, locale: 'fa', before: 'کرامپ', after: 'اسپاسم', now: 'گرفتگی' }],
      isTermRestored: true,
    })
    expect(await docOf(ids.english, 'fa')).toMatchObject({ title: 'گرفتگی' })
    expect(await docOf(ids.english, 'en')).toEqual(before.docs[0])
  })

  it('finds a sentence that has moved since', async () => {
    const { batch } = await applyAll(await rehearse())
    const { mechanism } = (await docOf(ids.english, 'en')) as { mechanism: ReturnType<typeof richText> }
    const [first, ...others] = mechanism.root.children
    const moved = { root: { ...mechanism.root, children: [first, ...richText('New.').root.children, ...others] } }
    await cms.payload.update({ collection: 'causes', id: ids.english, locale: 'en', data: { mechanism: moved } })
    expect(await post<Undone>('undo', { batch })).toMatchObject({ restored: 7, left: [] })
    expect(JSON.stringify((await docOf(ids.english, 'en')).mechanism)).toContain('the cramp’s gone.')
  })

  it('leaves words of the term that somebody changed since', async () => {
    const { batch } = await applyAll(await rehearse())
    await cms.payload.update({ collection: 'terms', id: term, data: { words: AFTER.slice(0, 2) } as never })
    expect(await post<Undone>('undo', { batch })).toMatchObject({ restored: 7, isTermRestored: false })
    expect((await everything()).words).toMatchObject(AFTER.slice(0, 2))
  })

  it('leaves the texts of an entry that is gone', async () => {
    const { batch } = await applyAll(await rehearse())
    await cms.payload.delete({ collection: 'causes', id: ids.persian })
    expect(await post<Undone>('undo', { batch })).toMatchObject({ restored: 5, left: [{ now: null }, { now: null }] })
  })

  it('happens once, and to a batch that there is', async () => {
    const { batch } = await applyAll(await rehearse())
    await post('undo', { batch })
    await expect(post('undo', { batch })).rejects.toThrow('already-undone')
    await expect(post('undo', { batch: 'none' })).rejects.toThrow('no-such-batch')
    await expect(post('undo', { batch }, translator)).rejects.toThrow('editors-only')
    const { json } = await editor('GET', `/api/translation/terms/${term}/batches`)
    expect(json.batches).toMatchObject([{ batch, undoneAt: expect.stringMatching(/^\d{4}-/u) }])
  })
})

describe('an exception', () => {
  const except = (rehearsal: Rehearsal, isExcepted: (unit: TouchedUnit) => boolean) =>
    applyAll(
      { ...rehearsal, units: [] },
      { exceptions: rehearsal.units.filter(isExcepted).map((unit) => ({ ...asked(unit), reason: 'A quotation.' })) },
    )

  it('is not proposed again, and its alarm is silent', async () => {
    const forbiddenIn = async () =>
      Object.values(await findingsOfEntry(cms.payload, { type: 'causes', id: ids.english, locale: 'fa' }))
        .flat()
        .filter(({ check }) => check === 'terms-forbidden').length
    const applied = await except(await rehearse(), ({ before }) => before === 'کرامپ')
    expect(applied).toMatchObject({ units: 0, excepted: 1 })
    const again = await rehearse()
    expect(seen(again)).toEqual(ALL.filter(([, , , before]) => before !== 'کرامپ'))
    expect(again.excepted).toBe(1)
    // The two in the summary are still said.
    expect(await forbiddenIn()).toBe(2)
  })

  it('holds for a sentence of a source, whatever becomes of its translation', async () => {
    await except(await rehearse(), ({ before }) => before === 'Cramp')
    await cms.payload.update({ collection: 'causes', id: ids.english, locale: 'fa', data: { title: 'گرفتگی' } })
    expect(seen(await rehearse())).toEqual(ALL.filter(([, , , before]) => before !== 'Cramp' && before !== 'کرامپ'))
  })

  it('ends when its text changes', async () => {
    await except(await rehearse(), ({ before }) => before === 'Cramp')
    await cms.payload.update({ collection: 'causes', id: ids.english, locale: 'en', data: { title: 'A cramp' } })
    expect(seen(await rehearse())).toContainEqual(['english', 'en', 'source', 'A cramp', 'A spasm'])
  })

  it('stays when the batch is taken back', async () => {
    const rehearsal = await rehearse()
    const { batch } = await except(rehearsal, ({ before }) => before === 'Cramp')
    await post('undo', { batch })
    expect(seen(await rehearse())).toEqual(ALL.filter(([, , , before]) => before !== 'Cramp'))
  })
})
