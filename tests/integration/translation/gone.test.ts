/** What the source says no more must not live on in a translation that counts as current. */
import { saveUnits } from '#translation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readWork } from '../../../src/translation/work/save'
import { publishNow as publishInClinic, startClinic, type TestClinic } from '../../support/clinic'
import { makeAccount, makeCause, richText } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let clinic: TestClinic
let rest: Rest
let translator: Client

beforeAll(async () => {
  clinic = await startClinic()
  rest = await serveRest(clinic.payload)
  translator = await clientFor(rest, await makeAccount(clinic.payload, 'translator', ['fa']))
})

afterAll(async () => {
  await rest.stop()
  await clinic.stop()
})

type Unit = { key: string; version: number; source: string; target: string; state: string; isGone: boolean }

const PERSIAN: Readonly<Record<string, string>> = {
  'It hurts.': 'درد دارد.',
  'Massage it.': 'آن را ماساژ دهید.',
}

/** A cause that is public in both languages, with two sentences on how it works. */
const publicCause = async (title: string, persian: string): Promise<string> => {
  const id = await makeCause(clinic.payload, {
    en: title,
    data: { mechanism: richText('It hurts.', 'Massage it.') },
  })
  const { rows } = await readWork(clinic.payload, { type: 'causes', id, locale: 'fa' })
  const changes = rows.map(({ key, source, version }) => ({
    key,
    version,
    target: PERSIAN[source] ?? persian,
    state: 'reviewed' as const,
  }))
  await saveUnits(clinic.payload, { type: 'causes', id, locale: 'fa' }, { changes, by: null, origin: 'edit' })
  await publishNow(id, 'en')
  await publishNow(id, 'fa')
  return id
}

const publishNow = (id: string, locale: 'en' | 'fa') => publishInClinic(clinic, { type: 'causes', id, locale })

const entryAt = (id: string, path = '') => `/api/translation/entries/causes/${id}${path}?to=fa`

const viewOf = async (id: string) =>
  (await translator('GET', entryAt(id))).json as unknown as {
    units: Unit[]
    progress: { state: string; outdated: number; wordsToDo: number }
  }

const save = (id: string, { key, version }: Unit, target: string | null) =>
  translator('POST', entryAt(id, '/units'), { changes: [{ key, version, target, state: 'draft' }] })

const publicStatus = async (id: string) => {
  await clinic.settled()
  const { items } = await clinic.json<{ items: { id: string; translation: { status: string } }[] }>(
    '/v1/fa/causes?limit=100',
  )
  return items.find((item) => item.id === id)?.translation.status
}

const persianOf = async (id: string) =>
  JSON.stringify(await clinic.payload.findByID({ collection: 'causes', id, locale: 'fa', depth: 0 }))

describe.each([
  [
    'a sentence that is deleted from the source',
    'گرفتگی پا',
    { mechanism: richText('It hurts.') },
    ['آن را ماساژ دهید.'],
  ],
  [
    'a whole field that is emptied in the source',
    'گرفتگی دست',
    { mechanism: null },
    ['درد دارد.', 'آن را ماساژ دهید.'],
  ],
])('%s', (title, persian, data, gone) => {
  let id = ''
  beforeAll(async () => {
    id = await publicCause(title, persian)
    await clinic.payload.update({ collection: 'causes', id, locale: 'en', data })
    await publishNow(id, 'en')
  })

  it('is outdated in the translation, and is shown with what it was translated from', async () => {
    const { progress, units } = await viewOf(id)
    const left = units.filter(({ isGone }) => isGone)
    expect(left.map(({ target }) => target)).toEqual(gone)
    expect(left.map(({ source }) => PERSIAN[source])).toEqual(gone)
    expect(left.map(({ state }) => state)).toEqual(gone.map(() => 'outdated'))
    expect(progress).toMatchObject({ state: 'outdated', outdated: gone.length, wordsToDo: 0 })
  })

  it('does not become current by publishing the translation again', async () => {
    expect(await publicStatus(id)).toBe('outdated')
    await publishNow(id, 'fa')
    expect(await publicStatus(id)).toBe('outdated')
  })

  it('can not be written, nor be called still correct', async () => {
    const [left] = (await viewOf(id)).units.filter(({ isGone }) => isGone) as [Unit]
    const refused = { data: { code: 'units-refused' } }
    expect((await save(id, left, 'دیگر')).json.errors).toMatchObject([refused])
    const still = await translator('POST', entryAt(id, '/still-correct'), {
      units: [{ key: left.key, version: left.version }],
    })
    expect(still.json.errors).toMatchObject([refused])
    expect(await persianOf(id)).toContain(gone[0])
  })

  it('is taken out by a person, and then the translation can be current', async () => {
    const [left] = (await viewOf(id)).units.filter(({ isGone }) => isGone) as [Unit]
    expect((await save(id, left, null)).status).toBe(200)
    const { progress, units } = await viewOf(id)
    expect(units.filter(({ isGone }) => isGone)).toEqual([])
    expect(progress).toMatchObject({ state: 'reviewed', outdated: 0 })
    const text = await persianOf(id)
    expect(gone.filter((sentence) => text.includes(sentence))).toEqual([])
    await publishNow(id, 'fa')
    expect(await publicStatus(id)).toBe('current')
  })
})
