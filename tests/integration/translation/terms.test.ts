import { readTerms } from '#translation'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findTerms } from '../../../src/translation/terms'
import { startCms, type TestCms } from '../../support/cms'
import { makeAccount } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'
import { CRAMP_TABLE, tableOfTerms } from '../../support/tables-of-terms'

let cms: TestCms
let rest: Rest
let nobody: Client
let editor: Client
let translator: Client

beforeAll(async () => {
  cms = await startCms()
  rest = await serveRest(cms.payload)
  nobody = await clientFor(rest)
  editor = await clientFor(rest, await makeAccount(cms.payload, 'editor'))
  translator = await clientFor(rest, await makeAccount(cms.payload, 'translator', ['fa']))
})

afterAll(async () => {
  await rest.stop()
  await cms.stop()
})

beforeEach(async () => {
  await cms.payload.delete({ collection: 'terms', where: { id: { exists: true } } })
})

const PATH = '/api/translation/terms/exchange'

const take = (file: string, { name = 'terms.csv', isDryRun = false, client = editor } = {}) =>
  client('POST', `${PATH}?file=${name}&isDryRun=${isDryRun}`, file)

const kept = async () => (await findTerms(cms.payload)).map(({ id: _id, ...term }) => term)

describe('a file of terms', () => {
  it('is only looked at, unless somebody says that it is to be taken', async () => {
    const looked = await editor('POST', `${PATH}?file=terms.csv`, CRAMP_TABLE)
    expect(looked).toMatchObject({ status: 200, json: { added: ['muscle-cramp'], isApplied: false, faults: [] } })
    expect(await kept()).toEqual([])
  })

  it('brings new terms with the words of each language and a definition in each', async () => {
    expect(await take(CRAMP_TABLE)).toMatchObject({
      status: 200,
      json: { added: ['muscle-cramp'], changed: [], unchanged: 0, faults: [], isApplied: true },
    })
    expect(await kept()).toEqual([
      {
        concept: 'muscle-cramp',
        domain: 'general',
        status: 'to-be-confirmed',
        definitions: { en: 'A sudden contraction.', fa: 'انقباض ناگهانی' },
        words: {
          en: [{ text: 'muscle cramp', status: 'preferred' }],
          fa: [
            { text: 'گرفتگی عضلانی', status: 'preferred' },
            { text: 'كرامپ', status: 'forbidden' },
          ],
        },
        source: null,
        wikidata: null,
        note: 'Said once.',
      },
    ])
    expect(await take(CRAMP_TABLE)).toMatchObject({ json: { added: [], changed: [], unchanged: 1, isApplied: true } })
  })

  it('changes what it speaks of, keeps the rest and the id, and is seen by whoever reads terms next', async () => {
    await take(CRAMP_TABLE)
    const [before] = await findTerms(cms.payload)
    await readTerms(cms.payload)
    const file = tableOfTerms('muscle-cramp,,انقباضِ دردناک,fa,گرفتگی عضله,preferred,')
    const changes = [
      { field: 'note', before: 'Said once.', after: null },
      { field: 'definition (en)', before: 'A sudden contraction.', after: null },
      { field: 'definition (fa)', before: 'انقباض ناگهانی', after: 'انقباضِ دردناک' },
      {
        field: 'words (fa)',
        before: '"گرفتگی عضلانی" preferred; "كرامپ" forbidden',
        after: '"گرفتگی عضله" preferred',
      },
    ]
    const changed = [{ concept: 'muscle-cramp', changes }]
    expect(await take(file, { isDryRun: true })).toMatchObject({ json: { changed, isApplied: false } })
    expect(await findTerms(cms.payload)).toEqual([before])
    expect(await take(file)).toMatchObject({ json: { changed, isApplied: true } })
    expect(await readTerms(cms.payload)).toEqual([
      {
        ...before,
        definitions: { fa: 'انقباضِ دردناک' },
        words: { ...before!.words, fa: [{ text: 'گرفتگی عضله', status: 'preferred' }] },
        note: null,
      },
    ])
  })

  it('is taken whole or not at all', async () => {
    await take(CRAMP_TABLE)
    const before = await kept()
    const file = tableOfTerms('heat-cramps,,,en,heat cramp,preferred,', 'Bad Name,,,xx,a,best,')
    const faults = [
      {
        place: 'row 3',
        concept: 'Bad Name',
        faults: [
          'row 3 has the language "xx"; these are: en, fa',
          expect.stringContaining('"Bad Name" is no name of a concept'),
        ],
      },
    ]
    for (const isDryRun of [true, false])
      expect(await take(file, { isDryRun })).toMatchObject({
        status: 200,
        json: { added: ['heat-cramps'], faults, isApplied: false },
      })
    expect(await kept()).toEqual(before)
  })

  it('comes out as TBX and goes in again without a change; a table the same', async () => {
    await take(CRAMP_TABLE)
    for (const format of ['tbx', 'csv']) {
      const { json, status } = await editor('GET', `${PATH}?format=${format}`)
      expect(status).toBe(200)
      expect(await take(String(json.text), { name: `again.${format}` })).toMatchObject({
        status: 200,
        json: { added: [], changed: [], unchanged: 1, isApplied: true },
      })
    }
  })

  it.each([
    ['terms.docx', CRAMP_TABLE, 422, 'unknown-format'],
    ['terms.tbx', CRAMP_TABLE, 422, 'unreadable-file'],
    ['terms.csv', 'a,b\r\n', 422, 'unreadable-file'],
    ['terms.tbx', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', 422, 'unreadable-file'],
  ])('called %s that is none is refused in a sentence', async (name, file, status, code) => {
    expect(await take(file, { name })).toMatchObject({ status, json: { errors: [{ data: { code } }] } })
  })

  it('is for editors', async () => {
    for (const [client, status] of [
      [nobody, 401],
      [translator, 403],
    ] as const) {
      expect((await take(CRAMP_TABLE, { client })).status).toBe(status)
      expect((await client('GET', PATH)).status).toBe(status)
    }
    expect(await kept()).toEqual([])
  })
})
