import type { EntryQuestion } from '#translation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findNotes } from '../../../src/translation/work/notes'
import { readWork } from '../../../src/translation/work/save'
import { startCms, type TestCms } from '../../support/cms'
import { makeAccount, makeCause, richText } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let cms: TestCms
let rest: Rest
let author: Client
let translator: Client
let id: string

const SENTENCE = 'Cramps come at night.'

beforeAll(async () => {
  cms = await startCms()
  rest = await serveRest(cms.payload)
  author = await clientFor(rest, await makeAccount(cms.payload, 'editor'))
  translator = await clientFor(rest, await makeAccount(cms.payload, 'translator', ['fa']))
  id = await makeCause(cms.payload, {
    en: 'Night',
    data: { warnings: [{ severity: 'urgent', text: richText(SENTENCE) }] },
  })
})

afterAll(async () => {
  await rest.stop()
  await cms.stop()
})

const entry = () => `/api/translation/entries/causes/${id}`

const questions = async () => (await author('GET', `${entry()}/questions`)).json.questions as readonly EntryQuestion[]

const keyOf = async (source: string) => {
  const { rows } = await readWork(cms.payload, { type: 'causes', id, locale: 'fa' })
  return rows.find((row) => row.source === source)?.key
}

describe('a question about a sentence', () => {
  it('is shown to its author with the sentence, where it is, and who asks', async () => {
    const key = await keyOf(SENTENCE)
    await translator('POST', `${entry()}/notes?to=fa`, { key, kind: 'question', text: 'Every night?' })
    await translator('POST', `${entry()}/notes?to=fa`, { key, kind: 'comment', text: 'Among us.' })
    expect(await questions()).toMatchObject([
      {
        key,
        text: 'Every night?',
        name: 'translator',
        sentence: SENTENCE,
        path: 'warnings.0.text',
        labels: [{ en: 'When to see a doctor' }, { en: 'Warning' }],
        targetLocale: 'fa',
      },
    ])
  })

  it('says when the sentence has left the text', async () => {
    const key = await keyOf('About Night.')
    await translator('POST', `${entry()}/notes?to=fa`, { key, kind: 'question', text: 'Which night?' })
    await cms.payload.update({ collection: 'causes', id, locale: 'en', data: { summary: '' } })
    expect((await questions()).find(({ text }) => text === 'Which night?')).toMatchObject({ sentence: null })
    await cms.payload.update({ collection: 'causes', id, locale: 'en', data: { summary: 'About Night.' } })
  })

  it('is settled by an answer, which is a note in every language', async () => {
    const [first, second] = await questions()
    const answer = { key: first?.key, kind: 'answer', text: 'Most nights.', replyTo: first?.id }
    expect((await author('POST', `${entry()}/notes?to=fa`, answer)).status).toBe(200)
    expect((await questions()).map(({ text }) => text)).toEqual(['Which night?'])
    const notes = await findNotes(cms.payload, { type: 'causes', id, locale: 'de' })
    expect(notes.map(({ kind, text }) => [kind, text])).toContainEqual(['answer', 'Most nights.'])
    await author('POST', `/api/translation/notes/${second?.id}`, { isResolved: true })
    expect(await questions()).toEqual([])
  })

  it('is nobody’s who isn’t signed in', async () => {
    const nobody = await clientFor(rest)
    expect((await nobody('GET', `${entry()}/questions`)).status).toBe(401)
  })
})
