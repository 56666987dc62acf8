import fc from 'fast-check'
import { publish, withdraw } from '#publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startClinic, type TestClinic } from '../../support/clinic'
import { Consumer, readExport } from '../../support/consumer'
import { makeCause, writePersian } from '../../support/content'
import { inLetters } from '../../support/number-in-letters'

let clinic: TestClinic

beforeAll(async () => {
  clinic = await startClinic()
})

afterAll(() => clinic.stop())

const newConsumer = () => new Consumer((path) => clinic.json(path))
const exportOf = async (locale: string) => readExport(await (await clinic.get(`/v1/export/${locale}.ndjson`)).text())

/** What we believe is public: by entry and locale, the title. */
type Model = { readonly entries: string[]; readonly public: Map<string, string> }
/** Consumers that started at different times and lag in different ways. */
type Real = { readonly consumers: Consumer[]; words: number }

const LOCALES = ['en', 'fa'] as const
type Locale = (typeof LOCALES)[number]

const at = (model: Model, index: number): string => model.entries[index % model.entries.length]!
const settle = () => clinic.settled()

class Create implements fc.AsyncCommand<Model, Real> {
  readonly check = () => true
  async run(model: Model, real: Real) {
    const title = `Entry ${inLetters((real.words += 1))}`
    model.entries.push(
      await makeCause(clinic.payload, { en: title, fa: `مطلب ${'آ'.repeat(real.words % 7)} ${inLetters(real.words)}` }),
    )
  }
  readonly toString = () => 'create'
}

class Edit implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly index: number,
    readonly locale: Locale,
  ) {}
  readonly check = (model: Readonly<Model>) => model.entries.length > 0
  async run(model: Model, real: Real) {
    const title = `${this.locale === 'en' ? 'Title' : 'عنوان'} ${inLetters((real.words += 1))}`
    await clinic.payload.update({
      collection: 'causes',
      id: at(model, this.index),
      locale: this.locale,
      data: { title, slug: null },
    })
  }
  readonly toString = () => `edit(${this.index}, ${this.locale})`
}

class Publish implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly index: number,
    readonly locale: Locale,
  ) {}
  readonly check = (model: Readonly<Model>) => model.entries.length > 0
  async run(model: Model) {
    const id = at(model, this.index)
    await publish(clinic.payload, { type: 'causes', id, locale: this.locale })
    await settle()
    const doc = await clinic.payload.findByID({ collection: 'causes', id, locale: this.locale })
    model.public.set(`${id}/${this.locale}`, String(doc.title))
    // Invariant 5: the same content again makes no new edition.
    const { head } = await clinic.json<{ head: { seq: number } }>('/v1')
    expect(await publish(clinic.payload, { type: 'causes', id, locale: this.locale })).toMatchObject({
      state: 'unchanged',
    })
    await settle()
    expect((await clinic.json<{ head: { seq: number } }>('/v1')).head.seq).toBe(head.seq)
  }
  readonly toString = () => `publish(${this.index}, ${this.locale})`
}

class Withdraw implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly index: number,
    readonly locale: Locale,
  ) {}
  readonly check = (model: Readonly<Model>) =>
    model.entries.length > 0 && model.public.has(`${at(model, this.index)}/${this.locale}`)
  async run(model: Model) {
    await withdraw(clinic.payload, { type: 'causes', id: at(model, this.index), locale: this.locale })
    await settle()
    model.public.delete(`${at(model, this.index)}/${this.locale}`)
  }
  readonly toString = () => `withdraw(${this.index}, ${this.locale})`
}

class Trash implements fc.AsyncCommand<Model, Real> {
  constructor(readonly index: number) {}
  readonly check = (model: Readonly<Model>) => model.entries.length > 1
  async run(model: Model) {
    const id = at(model, this.index)
    await clinic.payload.update({
      collection: 'causes',
      id,
      locale: 'en',
      data: { deletedAt: new Date().toISOString() },
    })
    await settle()
    for (const locale of LOCALES) model.public.delete(`${id}/${locale}`)
    model.entries.splice(model.entries.indexOf(id), 1)
  }
  readonly toString = () => `trash(${this.index})`
}

class Follow implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly who: number,
    readonly limit: number,
  ) {}
  readonly check = () => true
  async run(_model: Model, real: Real) {
    await real.consumers[this.who % real.consumers.length]!.follow(this.limit)
  }
  readonly toString = () => `follow(${this.who}, ${this.limit})`
}

const index = fc.nat(6)
const locale = fc.constantFrom(...LOCALES)

describe('any sequence of writing, publishing, withdrawing and trashing', () => {
  it('gives a follower of /v1/changes, wherever it began and however it lagged, the state of a full export', async () => {
    const consumers = [newConsumer(), newConsumer(), newConsumer()]
    let words = 0
    const model: Model = { entries: [], public: new Map() }
    const commands = fc.commands(
      [
        fc.constant(new Create()),
        fc.tuple(index, locale).map(([i, l]) => new Edit(i, l)),
        fc.tuple(index, locale).map(([i, l]) => new Publish(i, l)),
        fc.tuple(index, locale).map(([i, l]) => new Publish(i, l)),
        fc.tuple(index, locale).map(([i, l]) => new Withdraw(i, l)),
        index.map((i) => new Trash(i)),
        fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 5 })).map(([who, limit]) => new Follow(who, limit)),
      ],
      { maxCommands: 25 },
    )
    const property = fc.asyncProperty(commands, async (sequence) => {
      const real: Real = { consumers, words }
      await fc.asyncModelRun(() => ({ model, real }), sequence)
      words = real.words
      await settle()
      consumers.push(newConsumer())
      for (const consumer of consumers) await consumer.follow(3)
      for (const code of LOCALES) {
        const exported = await exportOf(code)
        for (const consumer of consumers) expect(consumer.state(code)).toEqual(exported)
        const believed = [...model.public]
          .filter(([key]) => key.endsWith(`/${code}`))
          .map(([key, title]) => `${key} ${title}`)
        expect(exported.map((entry) => `${entry.id}/${entry.locale} ${entry.title}`).toSorted()).toEqual(
          believed.toSorted(),
        )
      }
    })
    // The world lives on between runs, so that a failure can't be replayed smaller; its seed is printed with it.
    await fc.assert(property, { numRuns: 12, endOnFailure: true })
  }, 240_000)
})

describe('publishers that work at once', () => {
  it('never let a number become visible behind a larger one', async () => {
    const ids = await Promise.all(
      Array.from({ length: 40 }, (_, number) => makeCause(clinic.payload, { en: `Parallel ${number}` })),
    )
    const watcher = newConsumer()
    await watcher.follow()
    let isDone = false
    const watching = (async () => {
      while (!isDone) await watcher.follow(3)
    })()
    await Promise.all(ids.map((id) => publish(clinic.payload, { type: 'causes', id, locale: 'en' })))
    await settle()
    isDone = true
    await watching
    await watcher.follow(3)
    expect(watcher.state('en')).toEqual(await exportOf('en'))
    expect(ids.filter((id) => !watcher.held.has(`causes/${id}/en`))).toEqual([])
  })

  it('give every edition a number of its own, also with two sequencers', async () => {
    const { createSequencer } = await import('#publishing')
    const second = createSequencer(clinic.payload)
    second.start()
    const ids = await Promise.all(
      Array.from({ length: 20 }, (_, number) => makeCause(clinic.payload, { en: `Twice numbered ${number}` })),
    )
    await Promise.all(ids.map((id) => publish(clinic.payload, { type: 'causes', id, locale: 'en' })))
    await settle()
    await second.stop()
    const { docs } = await clinic.payload.db.find<{ id: string; seq: number; entry: string }>({
      collection: 'editions',
      pagination: false,
      limit: 0,
      where: { entry: { in: ids } },
    })
    expect(docs.map(({ entry }) => entry).toSorted()).toEqual(ids.toSorted())
    expect(new Set(docs.map(({ seq }) => seq)).size).toBe(ids.length)
  })
})

describe('nothing unpublished', () => {
  it('is in any public byte', async () => {
    const { payload } = clinic
    const canary = (where: string) => `CANARY-${where}`
    const id = await makeCause(payload, { en: 'Public one', data: { seo: { title: 'Fine' } } })
    await publish(payload, { type: 'causes', id, locale: 'en' })
    await writePersian(payload, id, canary('fa'))
    await payload.update({
      collection: 'causes',
      id,
      locale: 'en',
      data: {
        title: canary('title'),
        summary: canary('summary'),
        slug: canary('slug').toLowerCase(),
        seo: { title: canary('seo'), description: canary('seo-description') },
        quantities: [{ key: 'canary', value: 987654321, unit: 'gram' }],
      },
    })
    const never = await makeCause(payload, { en: canary('never'), fa: canary('never-fa') })
    const showing = await makeCause(payload, { en: 'Shows it', data: { mechanism: linkTo('causes', never) } })
    await publish(payload, { type: 'causes', id: showing, locale: 'en' })
    const trashed = await makeCause(payload, { en: canary('trashed') })
    await payload.update({
      collection: 'causes',
      id: trashed,
      locale: 'en',
      data: { deletedAt: new Date().toISOString() },
    })
    const held = await makeCause(payload, { en: canary('held'), data: { sources: [] } })
    await publish(payload, { type: 'causes', id: held, locale: 'en' }).catch(() => undefined)
    const gone = await makeCause(payload, { en: canary('withdrawn') })
    await publish(payload, { type: 'causes', id: gone, locale: 'en' })
    await settle()
    await withdraw(payload, { type: 'causes', id: gone, locale: 'en' })
    await payload.create({
      collection: 'users',
      data: { name: canary('user'), email: 'canary-mail@example.org', password: canary('password'), role: 'editor' },
    })
    await payload.create({ collection: 'sources', data: { title: canary('source') } })
    await settle()

    const seen = await everythingPublic()
    // A withdrawal says which address is gone; that was public once.
    const leaks = [...seen]
      .flatMap(([path, text]) =>
        [...text.matchAll(/CANARY-[a-z-]+|canary-(?!withdrawn)[a-z@.-]+|987654321/gi)].map(
          ([found]) => `${path}: ${found}`,
        ),
      )
      .filter((leak) => !leak.endsWith(': canary-withdrawn'))
    expect(leaks).toEqual([])
    expect([...seen.values()].some((text) => text.includes('Public one'))).toBe(true)
    expect([...seen.values()].some((text) => text.includes(never))).toBe(false)
  })
})

const linkTo = (type: string, id: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        children: [
          {
            type: 'link',
            version: 3,
            id: 'l1',
            format: '',
            indent: 0,
            direction: null,
            fields: { linkType: 'internal', newTab: false, url: '', doc: { relationTo: type, value: id } },
            children: [
              { type: 'text', version: 1, text: 'see there', format: 0, mode: 'normal', style: '', detail: 0 },
            ],
          },
        ],
      },
    ],
  },
})

/** Every address that can be found from /v1, and what is there. */
const everythingPublic = async (): Promise<Map<string, string>> => {
  const index = await clinic.json<{ locales: { code: string }[]; collections: { type: string }[] }>('/v1')
  const codes = index.locales.map(({ code }) => code)
  const types = index.collections.map(({ type }) => type)
  const paths = [
    '/v1',
    '/v1/openapi.json',
    '/v1/changes?limit=1000',
    '/healthz',
    '/readyz',
    '/v1/nothing',
    ...types.map((type) => `/v1/schemas/${type}.json`),
    ...codes.flatMap((code) => [
      `/v1/export/${code}.ndjson`,
      `/v1/${code}/feed.json`,
      ...types.map((type) => `/v1/${code}/${type}?limit=100`),
    ]),
  ]
  const seen = new Map<string, string>()
  for (const path of paths) seen.set(path, await (await clinic.get(path)).text())
  for (const code of codes) {
    for (const entry of readExport(seen.get(`/v1/export/${code}.ndjson`)!)) {
      for (const path of [
        `/v1/${code}/${entry.type}/${encodeURIComponent(entry.slug)}`,
        `/v1/history/${entry.type}/${entry.id}?locale=${code}`,
      ])
        seen.set(path, await (await clinic.get(path)).text())
    }
  }
  return seen
}
