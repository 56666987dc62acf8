import { inOneUnit } from '#database'
import { candidateOf, publish, waitingRows, withdraw } from '#publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { cascade } from '../../../src/publishing/cascade'
import { currentRow } from '../../../src/publishing/ledger'
import { startClinic, type TestClinic } from '../../support/clinic'
import { makeCause, richText, writePersian } from '../../support/content'

let clinic: TestClinic

beforeAll(async () => {
  clinic = await startClinic()
})

afterAll(() => clinic.stop())

type Entry = {
  id: string
  seq: number
  hash: string
  title: string
  translation: { status: string }
  alternates: unknown[]
  references: Record<string, { title: string }[]>
  publishedAt: string
  updatedAt: string
  body: { text: string }
}

const entryAt = async (locale: string, slug: string) =>
  clinic.json<Entry>(`/v1/${locale}/causes/${encodeURIComponent(slug)}`)

describe('an entry from the working copy to /v1', () => {
  it('is public only in the language that was published', async () => {
    const id = await makeCause(clinic.payload, { en: 'Overuse', fa: 'کار بیش از حد' })
    await publish(clinic.payload, { type: 'causes', id, locale: 'en' })
    await clinic.settled()
    const entry = await entryAt('en', 'overuse')
    expect(entry).toMatchObject({
      id,
      title: 'Overuse',
      locale: 'en',
      direction: 'ltr',
      translation: { from: 'en', status: 'source' },
      alternates: [],
    })
    expect((await clinic.get(`/v1/fa/causes/${encodeURIComponent('کار-بیش-از-حد')}`)).status).toBe(404)
  })

  it('names its other language once that is public too, in an edition of its own', async () => {
    const before = await entryAt('en', 'overuse')
    await publish(clinic.payload, { type: 'causes', id: before.id, locale: 'fa' })
    await clinic.settled()
    const english = await entryAt('en', 'overuse')
    const persian = await entryAt('fa', 'کار-بیش-از-حد')
    expect(english.alternates).toMatchObject([{ locale: 'fa', slug: 'کار-بیش-از-حد' }])
    expect(persian.alternates).toMatchObject([{ locale: 'en', slug: 'overuse' }])
    expect(persian.translation).toEqual({ from: 'en', status: 'current' })
    expect(english.seq).toBeGreaterThan(before.seq)
    expect(english.updatedAt).toBe(before.updatedAt)
  })

  it('says that a translation is outdated once the original is published with other words, and current when it follows', async () => {
    const { id } = await entryAt('en', 'overuse')
    await clinic.payload.update({ collection: 'causes', id, locale: 'en', data: { summary: 'Tired muscles cramp.' } })
    await publish(clinic.payload, { type: 'causes', id, locale: 'en' })
    await clinic.settled()
    expect((await entryAt('fa', 'کار-بیش-از-حد')).translation.status).toBe('outdated')
    await publish(clinic.payload, { type: 'causes', id, locale: 'fa' })
    await clinic.settled()
    expect((await entryAt('fa', 'کار-بیش-از-حد')).translation.status, 'publishing the same words again').toBe(
      'outdated',
    )
    await clinic.payload.update({ collection: 'causes', id, locale: 'fa', data: { summary: 'عضلهٔ خسته می‌گیرد.' } })
    await publish(clinic.payload, { type: 'causes', id, locale: 'fa' })
    await clinic.settled()
    expect((await entryAt('fa', 'کار-بیش-از-حد')).translation.status).toBe('current')
  })

  it('makes no new edition of the same content', async () => {
    const before = await entryAt('en', 'overuse')
    expect(await publish(clinic.payload, { type: 'causes', id: before.id, locale: 'en' })).toMatchObject({
      state: 'unchanged',
      edition: null,
    })
    await clinic.settled()
    expect((await entryAt('en', 'overuse')).seq).toBe(before.seq)
  })

  it('leads from an old address to the new one, and writes it down for editors', async () => {
    const { id } = await entryAt('en', 'overuse')
    await clinic.payload.update({ collection: 'causes', id, locale: 'en', data: { slug: 'too-much-work' } })
    await publish(clinic.payload, { type: 'causes', id, locale: 'en' })
    await clinic.settled()
    const answer = await clinic.get('/v1/en/causes/overuse', { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/v1/en/causes/too-much-work'])
    const { docs } = await clinic.payload.find({ collection: 'redirects' })
    expect(docs).toMatchObject([{ from: '/en/causes/overuse', to: '/en/causes/too-much-work' }])
  })
})

describe('references', () => {
  const makeType = async (title: string, causes: string[]) => {
    const { id } = await clinic.payload.create({
      collection: 'cramp-types',
      locale: 'en',
      data: {
        title,
        summary: 'A type.',
        usualCauses: causes,
        sources: [(await clinic.payload.create({ collection: 'sources', data: { title: 'S' } })).id],
        body: [{ blockType: 'text', text: richText('Text.') }],
      },
    })
    return String(id)
  }
  const typeAt = (slug: string) => clinic.json<Entry>(`/v1/en/cramp-types/${slug}`)

  it('leave out what is not public, and show it when it comes into being, changes its name or goes', async () => {
    const cause = await makeCause(clinic.payload, { en: 'Heat' })
    const type = await makeType('Heat cramp', [cause])
    await publish(clinic.payload, { type: 'cramp-types', id: type, locale: 'en' })
    await clinic.settled()
    expect((await typeAt('heat-cramp')).references.usualCauses).toEqual([])

    await publish(clinic.payload, { type: 'causes', id: cause, locale: 'en' })
    await clinic.settled()
    expect((await typeAt('heat-cramp')).references.usualCauses).toMatchObject([{ title: 'Heat', slug: 'heat' }])

    await clinic.payload.update({ collection: 'causes', id: cause, locale: 'en', data: { title: 'Hot weather' } })
    await clinic.payload.update({
      collection: 'cramp-types',
      id: type,
      locale: 'en',
      data: { summary: 'NOT PUBLISHED YET' },
    })
    await publish(clinic.payload, { type: 'causes', id: cause, locale: 'en' })
    await clinic.settled()
    const shown = await typeAt('heat-cramp')
    expect(shown.references.usualCauses).toMatchObject([{ title: 'Hot weather' }])
    expect(JSON.stringify(shown), 'the cascade issues from the last edition').not.toContain('NOT PUBLISHED YET')

    await withdraw(clinic.payload, { type: 'causes', id: cause, locale: 'en' })
    await clinic.settled()
    expect((await typeAt('heat-cramp')).references.usualCauses).toEqual([])
  })

  it('make an entry wait once to be issued again, however many of those it shows changed meanwhile', async () => {
    const titles = ['Thirst', 'Heavy work', 'Long rest']
    const causes = await Promise.all(titles.map((en) => makeCause(clinic.payload, { en })))
    const type = await makeType('Mixed cramp', causes)
    for (const [collection, id] of [['cramp-types', type], ...causes.map((cause) => ['causes', cause])])
      await publish(clinic.payload, { type: collection!, id: id!, locale: 'en' })
    await clinic.settled()

    // Numbered by nobody while the unit is open.
    const waiting = await inOneUnit(clinic.payload.db, async () => {
      for (const id of causes)
        await cascade(clinic.payload, (await currentRow(clinic.payload, { type: 'causes', id, locale: 'en' }))!)
      return (await waitingRows(clinic.payload, 100)).map(({ entry, origin }) => [entry, origin])
    })
    expect(waiting).toEqual([[type, 'cascade']])
    await clinic.settled()
    expect((await typeAt('mixed-cramp')).references.usualCauses!.map(({ title }) => title)).toEqual(titles)
  })
})

describe('what leaves', () => {
  it.each([
    ['withdrawn', (id: string) => withdraw(clinic.payload, { type: 'causes', id, locale: 'en' })],
    [
      'put in the trash',
      (id: string) =>
        clinic.payload.update({
          collection: 'causes',
          id,
          locale: 'en',
          data: { deletedAt: new Date().toISOString() },
        }),
    ],
    ['deleted', (id: string) => clinic.payload.delete({ collection: 'causes', id })],
  ])('is gone from /v1 when it is %s, and its tombstone is in the changes', async (how, remove) => {
    const title = `Leaving ${how}`
    const id = await makeCause(clinic.payload, { en: title })
    await publish(clinic.payload, { type: 'causes', id, locale: 'en' })
    await clinic.settled()
    const slug = title.toLowerCase().replaceAll(' ', '-')
    const { hash } = await entryAt('en', slug)
    const { next } = await clinic.json<{ next: string }>('/v1/changes?limit=1000')
    await remove(id)
    await clinic.settled()
    expect((await clinic.get(`/v1/en/causes/${slug}`)).status).toBe(404)
    const { changes } = await clinic.json<{ changes: unknown[] }>(`/v1/changes?since=${next}`)
    expect(changes).toMatchObject([{ op: 'withdraw', id, prev: hash, hash: null, slug }])
  })

  it('can come back', async () => {
    const id = await makeCause(clinic.payload, { en: 'Back again' })
    for (const act of [publish, withdraw, publish]) {
      await act(clinic.payload, { type: 'causes', id, locale: 'en' })
      await clinic.settled()
    }
    expect((await entryAt('en', 'back-again')).title).toBe('Back again')
  })
})

describe('the gate', () => {
  it('holds back what lacks a text, a source or a number, and says which', async () => {
    const id = await makeCause(clinic.payload, {
      en: 'Held',
      data: { summary: '', sources: [], mechanism: richText('Drink {{missing}}.') },
    })
    await expect(publish(clinic.payload, { type: 'causes', id, locale: 'en' })).rejects.toMatchObject({
      code: 'gate-closed',
      findings: expect.arrayContaining([
        expect.objectContaining({ path: 'summary', messageKey: 'emptyText' }),
        expect.objectContaining({ path: 'sources', messageKey: 'noSources' }),
        expect.objectContaining({ path: 'mechanism', messageKey: 'unknownQuantity', facts: { key: 'missing' } }),
      ]),
    })
  })

  it('holds back a language in which a warning is empty, or a number of the original is lost', async () => {
    const id = await makeCause(clinic.payload, {
      en: 'Warned',
      data: {
        quantities: [{ key: 'water', value: 2, unit: 'litre', per: 'day' }],
        mechanism: richText('About {{water}}.'),
        body: [
          {
            blockType: 'callout',
            type: 'emergency',
            severity: 'emergency',
            title: 'Call',
            text: richText('Call for help.'),
          },
        ],
      },
    })
    await writePersian(clinic.payload, id, 'هشدار')
    const error = await publish(clinic.payload, { type: 'causes', id, locale: 'fa' }).then(
      () => null,
      (reason: { findings: { path: string; messageKey: string }[] }) => reason,
    )
    expect(error?.findings.map(({ messageKey, path }) => `${path} ${messageKey}`).toSorted()).toEqual(
      ['body.0.text emptyText', 'body.0.title emptyText', 'mechanism lostQuantity'].toSorted(),
    )
  })

  it('withdraws a language that would warn less, tells the editor before, and takes it back with the warning', async () => {
    const { payload } = clinic
    const id = await makeCause(payload, {
      en: 'Warned everywhere',
      fa: 'هشدار یکسان',
      data: { warnings: [{ severity: 'caution', text: richText('Take care.') }] },
    })
    const {
      warnings: [first],
    } = (await payload.findByID({ collection: 'causes', id, locale: 'en', depth: 0 })) as unknown as {
      warnings: { id: string; severity: string; text: object }[]
    }
    const warn = (locale: 'en' | 'fa', severity: string, ...texts: string[]) =>
      payload.update({
        collection: 'causes',
        id,
        locale,
        data: {
          warnings: texts.map((text, index) => ({
            id: index === 0 ? first?.id : '68f0000000000000000000aa',
            severity,
            text: richText(text),
          })),
        } as never,
      })
    await warn('fa', 'caution', 'مراقب باشید.')
    for (const locale of ['en', 'fa']) await publish(payload, { type: 'causes', id, locale })
    await clinic.settled()
    const persian = () => clinic.get(`/v1/fa/causes/${encodeURIComponent('هشدار-یکسان')}`)
    expect((await persian()).status).toBe(200)

    await warn('en', 'urgent', 'Take care.', 'See a doctor.')
    expect((await candidateOf(payload, { type: 'causes', id, locale: 'en' })).findings).toMatchObject([
      { rule: 'warnings-everywhere', severity: 'warn', facts: { languages: 'fa' } },
    ])
    await publish(payload, { type: 'causes', id, locale: 'en' })
    await clinic.settled()
    expect((await persian()).status).toBe(404)
    await expect(publish(payload, { type: 'causes', id, locale: 'fa' })).rejects.toThrow(/can't be published/)

    await warn('fa', 'urgent', 'مراقب باشید.', 'به پزشک مراجعه کنید.')
    await publish(payload, { type: 'causes', id, locale: 'fa' })
    await clinic.settled()
    expect((await persian()).status).toBe(200)
    expect((await clinic.get('/v1/en/causes/warned-everywhere')).status).toBe(200)
  })

  it('refuses what changed since it was looked at', async () => {
    const id = await makeCause(clinic.payload, { en: 'Looked at' })
    await expect(
      publish(clinic.payload, { type: 'causes', id, locale: 'en', hash: '0'.repeat(64) }),
    ).rejects.toMatchObject({ code: 'stale-candidate', status: 409 })
  })
})

it('keeps what was public at every moment', async () => {
  const id = await makeCause(clinic.payload, { en: 'Then' })
  await publish(clinic.payload, { type: 'causes', id, locale: 'en' })
  await clinic.settled()
  const then = new Date().toISOString()
  await new Promise((resolve) => setTimeout(resolve, 10))
  await clinic.payload.update({ collection: 'causes', id, locale: 'en', data: { title: 'Now' } })
  await publish(clinic.payload, { type: 'causes', id, locale: 'en' })
  await clinic.settled()
  const at = (moment: string) => clinic.json<Entry>(`/v1/history/causes/${id}?locale=en&at=${moment}`)
  expect((await at(then)).title).toBe('Then')
  expect((await at(new Date().toISOString())).title).toBe('Now')
})
