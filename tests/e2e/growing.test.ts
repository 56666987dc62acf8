/** A third language and a tenth collection, added to a copy of the project as a developer adds them. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { CONDITIONS } from '../../src/cli/bootstrap/node-flags.mjs'
import { type Copy, copyProject } from '../support/copy'
import { freePort } from '../support/free-port'

const MODEL = `import { body, choice, prose, references, warnings } from '#fields'

import { contentModel } from './content-model'

/** What one feels. */
export const symptoms = contentModel({
  slug: 'symptoms',
  group: 'knowledge',
  columns: ['onset'],
  schemaOrg: 'MedicalSymptom',
  fields: [
    choice('onset', ['sudden', 'slow']),
    prose('sensation', { isRequiredToPublish: true }),
    references('seenIn', 'cramp-types'),
    body(),
    warnings('redFlags'),
  ],
})
`

const WORDS = {
  singular: 'Symptom',
  plural: 'Symptoms of all kinds',
  description: 'What one feels.',
  fields: {
    onset: { label: 'Onset', description: 'How it begins.', options: { sudden: 'Sudden', slow: 'Slow' } },
    sensation: { label: 'Sensation', description: 'How it feels.' },
    seenIn: { label: 'Seen in', description: 'Types of cramp.' },
    redFlags: { label: 'Red flags', description: 'When to see a doctor.', row: 'Sign' },
  },
}

const PUBLISH = `import { numberWaiting, publish } from '#publishing'
import { openPayload } from '#server'
import { environment } from '#environment'
import { makeSource, richText } from './tests/support/content'

const payload = await openPayload(environment().databaseUrl)
// Somebody has an account, so the clinic's own content is not loaded.
await payload.create({ collection: 'users', data: { name: 'A', email: 'a@example.org', password: 'a long password', role: 'admin' } })
const sources = [await makeSource(payload)]
const data = (title, text) => ({ title, summary: title + '.', onset: 'sudden', sensation: richText(text), sources })
const { id } = await payload.create({ collection: 'symptoms', locale: 'en', data: data('Twinge', 'A short sharp pain.') })
await payload.update({ collection: 'symptoms', id, locale: 'de', data: data('Stechender Schmerz', 'Ein kurzer, scharfer Schmerz.') })
for (const locale of ['en', 'de']) await publish(payload, { type: 'symptoms', id, locale })
await numberWaiting(payload)
await payload.destroy()
`

let copy: Copy
let url: string

const json = async <T = Record<string, unknown>>(where: string): Promise<T> =>
  (await fetch(`${url}${where}`)).json() as Promise<T>

const addLanguage = () => {
  cpSync(path.join(copy.directory, 'locales/en'), path.join(copy.directory, 'locales/de'), { recursive: true })
  copy.edit('locales/de/index.ts', (text) =>
    text
      .replace('const en', 'const de')
      .replace("'en'", "'de'")
      .replace("name: 'English'", "name: 'Deutsch'")
      .replace('isDefault: true', 'isDefault: false')
      .replace("'en-GB'", "'de-DE'"),
  )
  copy.edit('locales/languages.ts', (text) => `${text}export { de } from './de'\n`)
}

const addCollection = () => {
  writeFileSync(path.join(copy.directory, 'collections/symptoms.ts'), MODEL)
  copy.edit('collections/index.ts', (text) =>
    text
      .replace('import { treatments }', "import { symptoms } from './symptoms'\nimport { treatments }")
      .replace('  doctors,\n]', '  doctors,\n  symptoms,\n]'),
  )
  for (const code of ['en', 'fa', 'de']) {
    copy.edit(`locales/${code}/models.json`, (text) =>
      JSON.stringify({ ...(JSON.parse(text) as object), symptoms: WORDS }, null, 2),
    )
  }
}

beforeAll(async () => {
  const port = await freePort()
  copy = copyProject({
    SITE_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
    PAYLOAD_SECRET: 'a-secret-for-tests-only',
    NODE_ENV: 'production',
    NODE_OPTIONS: CONDITIONS,
  })
  addLanguage()
  addCollection()
  copy.run('node_modules/.bin/payload', ['migrate:create', 'symptoms'])
  writeFileSync(path.join(copy.directory, 'publish.ts'), PUBLISH)
  copy.run('node_modules/.bin/tsx', ['publish.ts'])
  copy.run('node_modules/.bin/next', ['build'])
  url = await copy.start(port)
}, 400_000)

afterAll(async () => {
  await copy?.remove()
})

describe('a third language and a tenth collection', () => {
  it('are in the index', async () => {
    const index = await json<{
      locales: { code: string }[]
      collections: { type: string; counts: object; labels: object }[]
    }>('/v1')
    expect(JSON.stringify(index.locales)).toContain('"de"')
    expect(index.collections.find(({ type }) => type === 'symptoms')).toMatchObject({
      counts: { de: 1, en: 1, fa: 0 },
      labels: { de: 'Symptoms of all kinds' },
    })
  })

  it('have entries with their own fields', async () => {
    const entry = await json<{
      onset: string
      sensation: { text: string }
      locale: string
      alternates: { locale: string }[]
    }>('/v1/de/symptoms/stechender-schmerz')
    expect(entry).toMatchObject({ locale: 'de', onset: 'sudden', sensation: { text: 'Ein kurzer, scharfer Schmerz.' } })
    expect(entry.alternates.map(({ locale }) => locale)).toEqual(['en'])
  })

  it('are in the feed', async () => {
    const feed = await json<{ language: string; items: { title: string }[] }>('/v1/de/feed.json')
    expect([feed.language, feed.items.map(({ title }) => title)]).toEqual(['de', ['Stechender Schmerz']])
  })

  it('have a schema, and are in the description of the API', async () => {
    const schema = await json<{ properties: Record<string, unknown> }>('/v1/schemas/symptoms.json')
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['onset', 'sensation', 'redFlags', 'title']))
    expect(JSON.stringify(await json('/v1/openapi.json'))).toContain('symptoms')
  })

  it('have pages on the site, in their language, and a way between the languages', async () => {
    const list = await (await fetch(`${url}/de/symptoms`)).text()
    const page = await (await fetch(`${url}/de/symptoms/stechender-schmerz`)).text()
    expect(list).toContain('Stechender Schmerz')
    expect(page).toMatch(/<html[^>]* lang="de"/)
    expect(page).toContain('Ein kurzer, scharfer Schmerz.')
    expect(page).toContain('/en/symptoms/twinge')
    expect(await (await fetch(`${url}/sitemap.xml`)).text()).toContain('/de/symptoms/stechender-schmerz')
  })

  it('are searched, by the fields of the new model', async () => {
    const found = await json<{ items: { type: string; title: string }[]; facets: object }>('/v1/de/search?q=scharfer')
    expect(found.items).toMatchObject([{ type: 'symptoms', title: 'Stechender Schmerz' }])
    expect(await (await fetch(`${url}/de/search?q=schmerz`)).text()).toContain('/de/symptoms/stechender-schmerz')
  })

  it('are in the export, which is whole', async () => {
    copy.qanun('export', '--out', 'out')
    expect(readFileSync(path.join(copy.directory, 'out/de/symptoms/stechender-schmerz.json'), 'utf8')).toContain(
      'Ein kurzer, scharfer Schmerz.',
    )
    copy.qanun('verify', 'out')
  })
})
