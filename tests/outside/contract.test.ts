/** Whether /v1 keeps what it promises, by the judgement of others, over the clinic's own content. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

import type { Entry } from '#contract'
import { findStrays } from '#publishing'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readExport } from '../support/consumer'
import { schemaOrgFaults } from '../support/schema-org'
import { startSeededClinic } from '../support/seeded-clinic'
import type { TestClinic } from '../support/clinic'
import { contractCheck, fuzz } from './tools'

/** The schema of JSON Feed, as somebody else published it. */
const require = createRequire(import.meta.url)
const JSON_FEED = require.resolve('jsonfeed-schema/schema-v1.1.json')

const LOCALES = ['en', 'fa'] as const

let clinic: TestClinic
let directory: string
const exports = new Map<string, { text: string; entries: Entry[] }>()
const schemas = new Map<string, Record<string, unknown>>()

const file = (name: string): string => path.join(directory, name)
const entries = (): Entry[] => [...exports.values()].flatMap((exported) => exported.entries)

beforeAll(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-contract-'))
  clinic = await startSeededClinic()
  await clinic.payload.create({ collection: 'channels', data: { name: 'for-everybody' }, overrideAccess: true })
  await clinic.payload.create({
    collection: 'channels',
    data: { name: 'for-a-kiosk', locales: ['fa'], collections: ['articles', 'foods'], fields: ['summary', 'topics'] },
    overrideAccess: true,
  })
  for (const locale of LOCALES) {
    const text = await (await clinic.get(`/v1/export/${locale}.ndjson`)).text()
    exports.set(locale, { text, entries: readExport(text) })
    writeFileSync(file(`${locale}.ndjson`), text)
  }
  mkdirSync(file('schemas'))
  const { collections } = await clinic.json<{ collections: { type: string }[] }>('/v1')
  for (const { type } of collections) {
    schemas.set(type, await clinic.json(`/v1/schemas/${type}.json`))
    writeFileSync(file(`schemas/${type}.json`), JSON.stringify(schemas.get(type)))
  }
})

afterAll(async () => {
  await clinic.stop()
  rmSync(directory, { recursive: true, force: true })
})

describe('every entry of the export', () => {
  it('is there, in both languages and of every collection', () => {
    expect(exports.get('en')!.entries.length).toBeGreaterThan(80)
    expect(exports.get('fa')!.entries).toHaveLength(exports.get('en')!.entries.length)
    expect(new Set(entries().map(({ type }) => type))).toEqual(new Set(schemas.keys()))
  })

  it('fits its JSON Schema, by ajv at its strictest', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true })
    addFormats.default(ajv)
    for (const [type, schema] of schemas) {
      const validate = ajv.compile(schema)
      const own = entries().filter((entry) => entry.type === type)
      for (const entry of own) expect(validate(entry) ? null : validate.errors, entry.url).toBeNull()
      // And the schema is not one that anything fits.
      for (const name of ['id', 'title', 'hash', 'parts', 'references', 'jsonLd'])
        expect(validate({ ...own[0], [name]: 7 }), `${type} with a wrong ${name}`).toBe(false)
    }
  })

  it.each(LOCALES)('fits it by jsonschema of Python: %s', (locale) => {
    const { entries: exported } = exports.get(locale)!
    expect(contractCheck('schemas', file('schemas'), file(`${locale}.ndjson`))).toEqual({
      checked: exported.length,
      faults: [],
    })
  })

  it('says nothing in another language than it names, and of each source in which it is', async () => {
    expect(await findStrays(clinic.payload)).toEqual([])
    for (const { jsonLd, sources, url } of entries()) {
      const { citation = [] } = jsonLd as { citation?: { inLanguage?: string }[] }
      const languages = [...sources.map(({ language }) => language), ...citation.map(({ inLanguage }) => inLanguage)]
      expect(new Set(languages), url).toEqual(new Set(sources.length > 0 ? ['en'] : []))
    }
  })

  it('is refused by jsonschema of Python where it is damaged', () => {
    const [first] = exports.get('en')!.text.split('\n')
    writeFileSync(file('damaged.ndjson'), first!.replace('"direction":"ltr"', '"direction":"up"'))
    const { faults } = contractCheck<{ faults: string[] }>('schemas', file('schemas'), file('damaged.ndjson'))
    expect(faults).toEqual([expect.stringContaining('$.direction')])
  })
})

describe('the JSON-LD of every entry', () => {
  it('uses types and properties that schema.org has, with values that it allows', () => {
    for (const { jsonLd, url } of entries()) expect(schemaOrgFaults(jsonLd), url).toEqual([])
  })

  it('says what each collection is about, and labels what stands alone', () => {
    const about = new Map(
      entries().map(({ jsonLd, type }) => [type, (jsonLd.about as { '@type': unknown })?.['@type']]),
    )
    expect(Object.fromEntries(about)).toEqual({
      articles: undefined,
      'cramp-types': 'MedicalSignOrSymptom',
      causes: 'MedicalCause',
      treatments: ['MedicalTherapy', 'HowTo'],
      exercises: ['ExercisePlan', 'HowTo'],
      foods: 'MenuItem',
      nutrients: 'Substance',
      medicines: 'Drug',
      doctors: 'Physician',
    })
    for (const { jsonLd, locale, parts, sources, url } of entries()) {
      const { citation = [], hasPart = [] } = jsonLd as { citation?: object[]; hasPart?: { hasHealthAspect: string }[] }
      expect(jsonLd).toMatchObject({ '@type': 'MedicalWebPage', '@id': url, inLanguage: locale })
      expect(hasPart.map(({ hasHealthAspect }) => hasHealthAspect)).toEqual(
        parts.map(({ aspect }) => `https://schema.org/${aspect}`),
      )
      expect(citation).toHaveLength(sources.length)
    }
    const said = JSON.stringify(entries().map(({ jsonLd }) => jsonLd))
    for (const type of ['HowToStep', 'NutritionInformation', 'DrugClass', 'AnatomicalStructure', 'Language'])
      expect(said).toContain(`"@type":"${type}"`)
    expect(said).not.toMatch(/undefined|\[object|:null|""/)
  })

  it.each([
    [{ '@type': 'MedicalWebPage', remedy: 'x' }, 'has remedy'],
    [{ '@type': 'MedicalPage' }, 'unknown type MedicalPage'],
    [{ '@type': 'MedicalWebPage', lastReviewed: 'yesterday' }, 'may not be the text'],
    [{ '@type': 'MedicalWebPage', reviewedBy: { '@type': 'Drug' } }, 'may not be Drug'],
    [{ '@type': 'HealthTopicContent', hasHealthAspect: 'https://schema.org/LuckHealthAspect' }, 'may not be the text'],
  ])('would be found at fault: %j', (jsonLd, fault) => {
    expect(schemaOrgFaults(jsonLd).join()).toContain(fault)
  })
})

describe.each(LOCALES)('the feeds in %s', (locale) => {
  type Item = { id: string; title: string; url: string }

  it('are JSON Feed by its published schema', async () => {
    const feed = await clinic.json<{ items: Item[] }>(`/v1/${locale}/feed.json`)
    const ajv = new Ajv({ strict: false })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(JSON_FEED, 'utf8')) as object)
    expect(validate(feed) ? null : validate.errors).toBeNull()
    expect(feed.items).toHaveLength(50)
    expect(validate({ ...feed, items: [{ title: 'without an id' }] })).toBe(false)
  })

  it('are RSS that two readers of others read alike', async () => {
    const { items } = await clinic.json<{ items: Item[] }>(`/v1/${locale}/feed.json`)
    writeFileSync(file('feed.xml'), await (await clinic.get(`/v1/${locale}/feed.xml`)).text())
    const ids = items.map(({ id }) => id)
    expect(contractCheck('rss', file('feed.xml'))).toEqual({
      fault: null,
      version: 'rss20',
      language: locale,
      self: `${process.env.SITE_URL}/v1/${locale}/feed.xml`,
      ids,
      titles: items.map(({ title }) => title),
      links: items.map(({ url }) => url),
      dated: true,
      strictIds: ids,
    })
  })
})

describe('the measures', () => {
  it('are read by Prometheus’ own parser, each with a kind and a sentence', async () => {
    writeFileSync(file('metrics.txt'), await (await clinic.get('/metrics')).text())
    const families = contractCheck<Record<string, { type: string; help: string; samples: number }>>(
      'metrics',
      file('metrics.txt'),
    )
    // The parser takes `_total` off the names of counters.
    expect(families).toMatchObject({
      qanun_http_requests: { type: 'counter' },
      qanun_http_request_duration_seconds: { type: 'histogram' },
      qanun_ledger_head: { type: 'gauge', samples: 1 },
      qanun_replica_lag_editions: { type: 'gauge', samples: 1 },
      qanun_waiting_editions: { type: 'gauge', samples: 1 },
      qanun_job_failures: { type: 'counter' },
      process_cpu_seconds: { type: 'counter' },
    })
    for (const [name, { help, type }] of Object.entries(families)) {
      expect(type, name).not.toBe('unknown')
      expect(help, name).not.toBe('')
    }
  })
})

describe('the description', () => {
  it('is OpenAPI by openapi-spec-validator, and would be found at fault', async () => {
    const description = await clinic.json('/v1/openapi.json')
    writeFileSync(file('openapi.json'), JSON.stringify(description))
    expect(contractCheck('openapi', file('openapi.json'))).toEqual([])
    writeFileSync(file('broken.json'), JSON.stringify({ ...description, info: {} }))
    expect(contractCheck<string[]>('openapi', file('broken.json')).join()).toContain('title')
  })

  it('of a channel alone is OpenAPI, too, and what schemathesis finds there', async () => {
    const where = '/v1/channels/for-a-kiosk/openapi.json'
    await expect.poll(async () => (await clinic.get(where)).status).toBe(200)
    writeFileSync(file('channel.json'), JSON.stringify(await clinic.json(where)))
    expect(contractCheck('openapi', file('channel.json'))).toEqual([])
    const { isClean, report } = await fuzz(clinic.url, ['--max-examples', '8'], where)
    expect(isClean, report).toBe(true)
    expect(report).toMatch(/\b(\d{3,}) generated, \1 passed/u)
    expect(report).toMatch(/API Links: +[1-9]\d* covered/u)
  })

  it('is what schemathesis finds, a channel’s addresses included, address by address and from answer to answer', async () => {
    await expect.poll(async () => (await clinic.get('/v1/channels/for-everybody')).status).toBe(200)
    const { isClean, report } = await fuzz(clinic.url, ['--max-examples', '15'])
    expect(isClean, report).toBe(true)
    // All that it made, and it made some in each way.
    expect(report).toMatch(/\b(\d{3,}) generated, \1 passed/u)
    expect(report).toMatch(/API Links: +[1-9]\d* covered/u)
  })
})
