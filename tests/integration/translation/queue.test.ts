/** The queue over HTTP: what it shows, who may assign, what goes out to tools and comes back. */
import { numberWaiting, publish } from '#publishing'
import type { ImportReport, OpenQuestion, QueuePage } from '#translation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type TestCms, startCms } from '../../support/cms'
import { makeAccount, makeCause, richText } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let cms: TestCms
let rest: Rest
let nobody: Client
let editor: Client
let translator: Client
let editorAccount: { id: string; email: string; password: string }
let translatorAccount: { id: string; email: string; password: string }
const ids: Record<'thirst' | 'heat' | 'origin', string> = { thirst: '', heat: '', origin: '' }

beforeAll(async () => {
  cms = await startCms()
  rest = await serveRest(cms.payload)
  editorAccount = await makeAccount(cms.payload, 'editor')
  translatorAccount = await makeAccount(cms.payload, 'translator', ['fa'])
  nobody = await clientFor(rest)
  editor = await clientFor(rest, editorAccount)
  translator = await clientFor(rest, translatorAccount)
  ids.thirst = await makeCause(cms.payload, { en: 'Thirst' })
  ids.heat = await makeCause(cms.payload, {
    en: 'Heat',
    data: { warnings: [{ severity: 'urgent', text: richText('Get help at once.') }] },
  })
  const { id } = await cms.payload.create({
    collection: 'causes',
    locale: 'fa',
    data: { title: 'کم\u200cخوابی', summary: 'دربارهٔ کم\u200cخوابی.', mechanism: richText('چنین است.') },
  })
  ids.origin = String(id)
})

afterAll(async () => {
  await rest.stop()
  await cms.stop()
})

const queue = async (query: Record<string, string> = {}, client = editor): Promise<QueuePage> => {
  const { json, status } = await client('GET', `/api/translation/queue?${new URLSearchParams(query)}`)
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(json)}`)
  return json as unknown as QueuePage
}

const titles = async (query: Record<string, string> = {}, client = editor): Promise<string[]> =>
  (await queue(query, client)).rows.map(({ title }) => title)

const faultOf = async (asked: Promise<{ status: number; json: Record<string, unknown> }>) => {
  const { json, status } = await asked
  const [error] = (json.errors ?? []) as { message: string; data?: { code?: string; parameter?: string } }[]
  return { status, code: error?.data?.code, parameter: error?.data?.parameter, message: error?.message }
}

const post = (client: Client, path: string, body: unknown) => client('POST', `/api/translation${path}`, body)

const entry = (id: string, locale = 'fa') => ({ type: 'causes', id, locale })

describe('the queue', () => {
  it('lists each entry once for every language it is translated into, with the words to do', async () => {
    const { rows, total } = await queue({ sort: 'title' })
    expect(total).toBe(3)
    expect(rows.map(({ entry: id, locale, sourceLocale, wordsToDo }) => [id, sourceLocale, locale, wordsToDo])).toEqual(
      [
        [ids.heat, 'en', 'fa', 10],
        [ids.thirst, 'en', 'fa', 6],
        [ids.origin, 'fa', 'en', 5],
      ],
    )
  })

  it.each([
    ['a language', { locale: 'en' }, ['کم\u200cخوابی']],
    ['a collection with nothing in it', { collection: 'foods' }, []],
    ['a state that units are in', { state: 'missing' }, ['Heat', 'Thirst', 'کم\u200cخوابی']],
    ['a state that none is in', { state: 'reviewed' }, []],
    ['nobody’s work', { assignee: 'none' }, ['Heat', 'Thirst', 'کم\u200cخوابی']],
    ['my work', { assignee: 'me' }, []],
    ['what is open', { show: 'open' }, ['Heat', 'Thirst', 'کم\u200cخوابی']],
    ['what is overdue', { show: 'overdue' }, []],
    ['words of the title in any case', { q: 'THIR' }, ['Thirst']],
    ['words of the title without their half-space', { q: 'کمخواب' }, ['کم\u200cخوابی']],
    ['words of the title in Arabic letters', { q: 'خوابي' }, ['کم\u200cخوابی']],
  ])('is filtered by %s', async (_, query, expected) => {
    expect(await titles({ sort: 'title', ...query })).toEqual(expected)
  })

  it.each([
    ['words', ['Heat', 'Thirst', 'کم\u200cخوابی']],
    ['importance', ['Heat', 'Thirst', 'کم\u200cخوابی']],
    ['changed', ['کم\u200cخوابی', 'Heat', 'Thirst']],
  ])('is sorted by %s', async (sort, expected) => {
    expect(await titles({ sort })).toEqual(expected)
  })

  it('comes page by page; a page after the last is the last', async () => {
    const pages = await Promise.all(['1', '2', '3'].map((page) => queue({ sort: 'title', limit: '2', page })))
    expect(pages.map(({ page, pages: all, rows, total }) => [page, all, rows.length, total])).toEqual([
      [1, 2, 2, 3],
      [2, 2, 1, 3],
      [2, 2, 1, 3],
    ])
  })

  it.each([
    ['colour', { colour: 'red' }, 'bad-query', 'colour'],
    ['a language that isn’t there', { locale: 'de' }, 'bad-query', 'locale'],
    ['a state that isn’t there', { state: 'done' }, 'bad-query', 'state'],
    ['page 0', { page: '0' }, 'bad-query', 'page'],
  ])('refuses %s and names it', async (_, query, code, parameter) => {
    const asked = editor('GET', `/api/translation/queue?${new URLSearchParams(query as Record<string, string>)}`)
    expect(await faultOf(asked)).toMatchObject({ status: 400, code, parameter })
  })

  it('refuses a collection that is not translated', async () => {
    const fault = await faultOf(editor('GET', '/api/translation/queue?collection=users'))
    expect(fault).toMatchObject({ status: 400, code: 'not-translated' })
    expect(fault.message).toContain('users')
  })

  it.each(['/queue', '/people', '/questions', '/exchange?from=en&to=fa'])(
    'tells nobody anything at %s',
    async (path) => {
      expect((await nobody('GET', `/api/translation${path}`)).status).toBe(401)
    },
  )

  it('counts coverage so that its rows are the sum of the entries', async () => {
    const { coverage, rows } = await queue({ limit: '200' })
    expect(coverage.map(({ collection, entries, locale }) => [collection, locale, entries])).toEqual([
      ['causes', 'en', 1],
      ['causes', 'fa', 2],
    ])
    for (const { byState, locale, units, words, wordsToDo } of coverage) {
      const own = rows.filter((row) => row.locale === locale)
      const sum = (count: (row: (typeof own)[number]) => number) => own.reduce((total, row) => total + count(row), 0)
      expect({ units, words, wordsToDo }).toEqual({
        units: sum((row) => row.units),
        words: sum((row) => row.words),
        wordsToDo: sum((row) => row.wordsToDo),
      })
      expect(Object.values(byState).reduce((total, count) => total + count, 0)).toBe(units)
    }
  })
})

describe('assigning', () => {
  const assign = (client: Client, body: object) => post(client, '/queue/assign', body)
  const assigneeOf = async (id: string) =>
    (await queue({ limit: '200' })).rows.find((row) => row.entry === id)?.assignee

  it('gives several entries to a person with a due date, as an editor', async () => {
    const { json, status } = await assign(editor, {
      entries: [entry(ids.thirst), entry(ids.heat)],
      assignee: translatorAccount.id,
      dueAt: '2020-02-03',
    })
    expect([status, json]).toEqual([200, { assigned: 2 }])
    expect(await titles({ assignee: translatorAccount.id, sort: 'title' })).toEqual(['Heat', 'Thirst'])
    expect(await titles({ assignee: 'me', sort: 'title' }, translator)).toEqual(['Heat', 'Thirst'])
    expect(await titles({ show: 'overdue', sort: 'title' })).toEqual(['Heat', 'Thirst'])
  })

  it('leaves the person as it is where only the due date is given, and sorts what has none last', async () => {
    expect((await assign(editor, { entries: [entry(ids.thirst)], dueAt: '2020-01-01' })).status).toBe(200)
    expect(await assigneeOf(ids.thirst)).toBe(translatorAccount.id)
    expect(await titles({ sort: 'due' })).toEqual(['Thirst', 'Heat', 'کم\u200cخوابی'])
  })

  it('takes entries back from a person', async () => {
    await assign(editor, { entries: [entry(ids.heat)], assignee: null, dueAt: null })
    expect(await titles({ assignee: 'none', sort: 'title' })).toEqual(['Heat', 'کم\u200cخوابی'])
    expect(await titles({ show: 'overdue' })).toEqual(['Thirst'])
  })

  it.each([
    ['to somebody else', () => ({ entries: [entry(ids.heat)], assignee: editorAccount.id })],
    ['a due date', () => ({ entries: [entry(ids.heat)], assignee: translatorAccount.id, dueAt: '2030-01-01' })],
    ['a due date alone', () => ({ entries: [entry(ids.thirst)], dueAt: null })],
  ])('is refused to a translator: %s', async (_, body) => {
    expect(await faultOf(assign(translator, body()))).toMatchObject({ status: 403, code: 'editors-only' })
  })

  it('refuses a translator who does not translate into a language, whoever asks', async () => {
    const body = { entries: [entry(ids.origin, 'en')], assignee: translatorAccount.id }
    const refused = { status: 422, code: 'no-such-translator', parameter: 'assignee' }
    expect(await faultOf(assign(editor, body))).toMatchObject(refused)
    expect(await faultOf(assign(translator, body))).toMatchObject(refused)
  })

  it('lets translators take what nobody has and give it back, and takes nothing from others', async () => {
    expect((await assign(translator, { entries: [entry(ids.heat)], assignee: translatorAccount.id })).status).toBe(200)
    expect(await assigneeOf(ids.heat)).toBe(translatorAccount.id)
    expect((await assign(translator, { entries: [entry(ids.heat)], assignee: null })).status).toBe(200)
    await assign(editor, { entries: [entry(ids.heat)], assignee: editorAccount.id })
    for (const assignee of [translatorAccount.id, null])
      expect((await assign(translator, { entries: [entry(ids.heat)], assignee })).status).toBe(403)
    expect(await assigneeOf(ids.heat)).toBe(editorAccount.id)
  })

  it('changes nothing where one of the entries is not there', async () => {
    const body = { entries: [entry(ids.heat), entry('nothing')], assignee: translatorAccount.id }
    expect((await assign(editor, body)).status).toBe(404)
    expect(await assigneeOf(ids.heat)).toBe(editorAccount.id)
  })

  it('refuses an account that is not there', async () => {
    expect(await faultOf(assign(editor, { entries: [entry(ids.heat)], assignee: 'x' }))).toMatchObject({
      status: 422,
      parameter: 'assignee',
    })
  })

  it('refuses a due date that is no day', async () => {
    expect(await faultOf(assign(editor, { entries: [entry(ids.heat)], dueAt: '2026-02-30' }))).toMatchObject({
      status: 400,
      parameter: 'dueAt',
    })
  })
})

describe('files for translators’ tools', () => {
  const exported = async (path: string, body?: object): Promise<string> => {
    const { json, status } = await editor(body ? 'POST' : 'GET', `/api/translation${path}`, body)
    expect(status).toBe(200)
    return typeof json.text === 'string' ? json.text : JSON.stringify(json)
  }
  const fileWith = async (source: string) => {
    const text = await exported('/exchange?from=en&to=fa&format=json')
    const file = JSON.parse(text) as { units: Record<string, unknown>[] }
    const unit = file.units.find((one) => one.source === source)
    if (!unit) throw new Error(`The file has no unit "${source}".`)
    return { file, unit }
  }
  const take = (file: string, text: string, options: Record<string, string> = {}, client = editor) =>
    client('POST', `/api/translation/exchange?${new URLSearchParams({ file, ...options })}`, text)

  it.each([
    ['xliff2', 'a.xlf'],
    ['xliff1', 'a.xlf'],
    ['csv', 'a.csv'],
    ['json', 'a.json'],
  ])('come back as %s unchanged: nothing would change', async (format, name) => {
    const text = await exported(`/exchange?from=en&to=fa&format=${format}`)
    expect(text).toContain('How Heat works.')
    const { json, status } = await take(name, text)
    expect(status).toBe(200)
    expect(json).toMatchObject({ changes: 0, changed: [], conflicts: [], faults: [], errors: [], isApplied: false })
  })

  it('hold the chosen entries and no others', async () => {
    const text = await exported('/exchange/chosen', {
      from: 'en',
      to: 'fa',
      format: 'csv',
      entries: [{ type: 'causes', id: ids.thirst }],
    })
    expect(text).toContain('How Thirst works.')
    expect(text).not.toContain('Heat')
  })

  it.each([
    ['an entry that is not there', { entries: [{ type: 'causes', id: 'x' }] }, 404, 'no-such-translation'],
    ['another source language', { from: 'fa', to: 'en' }, 404, 'no-such-translation'],
    ['a language into itself', { from: 'fa' }, 400, 'same-language'],
  ])('are not made of %s', async (_, change, status, code) => {
    const body = { from: 'en', to: 'fa', entries: [{ type: 'causes', id: ids.thirst }], ...change }
    expect(await faultOf(post(editor, '/exchange/chosen', body))).toMatchObject({ status, code })
  })

  it('are previewed with what they would change, and then taken; a translator’s review is not one', async () => {
    const { file, unit } = await fileWith('How Thirst works.')
    Object.assign(unit, { target: 'تشنگی چنین است.', state: 'reviewed' })
    const preview = (await take('a.json', JSON.stringify(file), {}, translator)).json as unknown as ImportReport
    expect(preview).toMatchObject({
      changes: 1,
      isApplied: false,
      sourceLocale: 'en',
      targetLocale: 'fa',
      changed: [
        {
          type: 'causes',
          id: ids.thirst,
          title: 'Thirst',
          source: 'How Thirst works.',
          before: null,
          target: 'تشنگی چنین است.',
          state: 'translated',
        },
      ],
    })
    expect((await queue({ q: 'Thirst' })).rows[0]).toMatchObject({ missing: 3 })
    const taken = await take('a.json', JSON.stringify(file), { isDryRun: 'false' }, translator)
    expect(taken.json).toMatchObject({ changes: 1, isApplied: true })
    expect((await queue({ q: 'Thirst' })).rows[0]).toMatchObject({ missing: 2, translated: 1, reviewed: 0 })
  })

  it('are not taken over a newer text of a person unless it is said', async () => {
    const { file, unit } = await fileWith('How Thirst works.')
    Object.assign(unit, { target: 'تشنگی گونه\u200cای دیگر است.' })
    const text = JSON.stringify(file)
    const conflict = { reasons: ['human-newer'], before: 'تشنگی چنین است.', target: 'تشنگی گونه\u200cای دیگر است.' }
    expect((await take('a.json', text)).json).toMatchObject({ changes: 0, conflicts: [conflict] })
    expect((await take('a.json', text, { takeConflicts: 'true' })).json).toMatchObject({
      changes: 1,
      changed: [{ before: 'تشنگی چنین است.' }],
      conflicts: [conflict],
    })
  })

  it('are refused with line and column where they are broken, and by name where nobody knows their kind', async () => {
    const broken = await faultOf(take('a.xlf', '<xliff version="2.1"'))
    expect(broken).toMatchObject({ status: 422, code: 'unreadable-file' })
    expect(broken.message).toMatch(/line 1/)
    const unknown = await faultOf(take('a.docx', 'x'))
    expect(unknown).toMatchObject({ status: 422, code: 'unknown-format' })
    expect(unknown.message).toContain('a.docx')
  })

  it('in a language that is not theirs are refused to translators', async () => {
    const text = await exported('/exchange?from=fa&to=en&format=csv')
    expect(await faultOf(take('a.csv', text, {}, translator))).toMatchObject({ status: 403, code: 'not-your-language' })
  })
})

describe('questions about the source', () => {
  it('are listed with their sentence until somebody answers, and the answer is seen in every language', async () => {
    const { json: view } = await editor('GET', `/api/translation/entries/causes/${ids.heat}?to=fa`)
    const unit = (view.units as { key: string; source: string }[]).find(({ source }) => source === 'Get help at once.')
    const notes = `/entries/causes/${ids.heat}/notes?to=fa`
    const key = unit?.key ?? ''
    expect((await post(translator, notes, { key, kind: 'question', text: 'Whose help?' })).status).toBe(200)
    const open = async () =>
      (await editor('GET', '/api/translation/questions')).json.questions as unknown as OpenQuestion[]
    const [question] = await open()
    expect(question).toMatchObject({
      text: 'Whose help?',
      title: 'Heat',
      sentence: 'Get help at once.',
      sourceLocale: 'en',
      targetLocale: 'fa',
      by: translatorAccount.id,
    })
    await post(editor, notes, { key, kind: 'answer', text: 'A doctor’s.', replyTo: question?.id })
    expect(await open()).toEqual([])
  })
})

describe('a public translation of an older text', () => {
  it('is in the queue with its count-down, and pressing comes before what has no date', async () => {
    const id = await makeCause(cms.payload, { en: 'Cold', fa: 'سرما' })
    const numbered = async (locale: string) => {
      await publish(cms.payload, { type: 'causes', id, locale })
      await numberWaiting(cms.payload)
    }
    await numbered('en')
    await numbered('fa')
    expect((await queue({ show: 'lagging' })).total).toBe(0)
    await cms.payload.update({ collection: 'causes', id, locale: 'en', data: { summary: 'About cold and frost.' } })
    await numbered('en')
    const { rows } = await queue({ show: 'lagging' })
    expect(rows).toMatchObject([{ entry: id, isPublic: true, lag: { isOverdue: false, consequence: 'line' } }])
    expect(rows[0]?.lag?.daysLeft).toBeGreaterThan(0)
  })
})
