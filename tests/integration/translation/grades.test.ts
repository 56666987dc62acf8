import { enforceLag, publish, withdraw } from '#publishing'
import { type Grading, saveUnits } from '#translation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { plainOf } from '../../../src/translation/units/marked-text'
import { readProgress } from '../../../src/translation/work/progress'
import { readWork } from '../../../src/translation/work/save'
import { publishNow as publishInClinic, startClinic, type TestClinic } from '../../support/clinic'
import { makeAccount, makeCause, makeSource, richText } from '../../support/content'
import { inLetters } from '../../support/number-in-letters'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let clinic: TestClinic
let rest: Rest
let editor: Client
let translator: Client

beforeAll(async () => {
  clinic = await startClinic()
  rest = await serveRest(clinic.payload)
  editor = await clientFor(rest, await makeAccount(clinic.payload, 'editor'))
  translator = await clientFor(rest, await makeAccount(clinic.payload, 'translator', ['fa']))
})

afterAll(async () => {
  await rest.stop()
  await clinic.stop()
})

type Type = 'causes' | 'medicines' | 'articles'
type Data = Record<string, unknown>

const DAY_MS = 24 * 60 * 60 * 1000
let named = 0
const NAME = () => inLetters((named += 1))

const QUANTITY = { key: 'water', value: 2, max: 3, unit: 'litre', per: 'day' }
const WARNING = { severity: 'caution', text: richText('See a doctor.') }

/** A cause that is public in both languages, with these English paragraphs. */
const publicCause = async (paragraphs: string[], data: Data = {}): Promise<string> => {
  const id = await makeCause(clinic.payload, {
    en: `Cause ${NAME()}`,
    data: { mechanism: richText(...paragraphs), ...data },
  })
  await translateAll(id)
  await publishNow(id, 'en')
  await publishNow(id, 'fa')
  return id
}

/** Every sentence gets a Persian one with the same marks and numbers. */
const translateAll = async (id: string, type: Type = 'causes') => {
  const key = { type, id, locale: 'fa' }
  const { rows } = await readWork(clinic.payload, key)
  const changes = rows.map((row) => ({
    key: row.key,
    version: row.version,
    target: `ترجمه ${(row.source.match(/<\/?\d+\/?>|\d+/gu) ?? []).join(' ')}`,
    state: 'reviewed' as const,
  }))
  await saveUnits(clinic.payload, key, { changes, by: null, origin: 'edit' })
}

const publishNow = (id: string, locale: 'en' | 'fa', type: Type = 'causes') =>
  publishInClinic(clinic, { type, id, locale })

const edit = (id: string, data: Data, type: Type = 'causes') =>
  clinic.payload.update({ collection: type, id, locale: 'en', data })

const docOf = (id: string, collection: Type = 'causes') =>
  clinic.payload.findByID({ collection, id, locale: 'en', depth: 0 }) as unknown as Promise<
    Record<'warnings' | 'quantities' | 'body', Data[]>
  >

const grading = async (id: string, type: Type = 'causes') =>
  (await editor('GET', `/api/translation/entries/${type}/${id}/changes`)).json as unknown as Grading

const open = async (id: string) =>
  (await grading(id)).changes.map(({ diff, minimum, reasons }) => ({
    minimum,
    reasons,
    removed: textOf(diff, 'removed'),
    added: textOf(diff, 'added'),
  }))

const textOf = (diff: Grading['changes'][number]['diff'], kind: string) =>
  diff
    .filter((part) => part.kind === kind)
    .map(({ text }) => text)
    .join('')

const give = (id: string, grade: string, by = editor, type: Type = 'causes') =>
  by('POST', `/api/translation/entries/${type}/${id}/grade`, { grade })

const progressOf = (id: string, type: Type = 'causes') => readProgress(clinic.payload, { type, id, locale: 'fa' })

const pendingOf = async (id: string) => Object.keys(JSON.parse((await progressOf(id))?.grade ?? '{}') as object)

/** As if everything that readers of the translation don't have had been published some days earlier. */
const waitDays = async (id: string, days: number, type: Type = 'causes') => {
  const row = await progressOf(id, type)
  const earlier = (moment: string) => new Date(Date.parse(moment) - days * DAY_MS).toISOString()
  const pending = JSON.parse(row?.grade ?? '{}') as Record<string, string>
  await clinic.payload.db.updateMany({
    collection: 'translations',
    where: { and: [{ entry: { equals: id } }, { type: { equals: type } }, { locale: { equals: 'fa' } }] },
    data: {
      outdatedSince: earlier(row?.outdatedSince ?? ''),
      grade: JSON.stringify(Object.fromEntries(Object.entries(pending).map(([grade, at]) => [grade, earlier(at)]))),
    },
  })
}

const persian = async (id: string, type: Type = 'causes') => {
  await clinic.settled()
  const { items } = await clinic.json<{ items: { id: string; slug: string }[] }>(`/v1/fa/${type}?limit=100`)
  const found = items.find((item) => item.id === id)
  if (!found) return null
  const { translation } = await clinic.json<{ translation: Data }>(`/v1/fa/${type}/${encodeURIComponent(found.slug)}`)
  return translation
}

const lagInQueue = async (id: string) => {
  const { json } = await editor('GET', '/api/translation/queue?limit=200&locale=fa')
  return (json.rows as { entry: string; lag: Data | null }[]).find(({ entry }) => entry === id)?.lag
}

describe('a change of a public source text', () => {
  it.each([
    ['a slip of the hand', 'Strech the calf.', 'Stretch the calf.', 'typo', ['letters']],
    ['another word', 'Pull your calf.', 'Stretch your calf.', 'wording', ['words']],
    ['a number', 'Do 5 of them.', 'Do 15 of them.', 'clinical', ['number', 'words']],
    ['a negation', 'You should stretch it.', 'You should not stretch it.', 'clinical', ['negation', 'words']],
    ['an opposite', 'It is safe at night.', 'It is unsafe at night.', 'clinical', ['negation', 'words']],
    ['a side', 'Raise the left leg.', 'Raise the right leg.', 'clinical', ['comparison', 'words']],
    ['a unit', 'Rest some days.', 'Rest some weeks.', 'clinical', ['unit', 'words']],
    [
      'another quantity',
      'Drink {{water}}.',
      'Drink {{milk}}.',
      'clinical',
      ['number', 'quantity', 'comparison', 'unit', 'words'],
    ],
  ])('of %s is graded by what changed', async (_, before, after, minimum, reasons) => {
    const id = await publicCause([before], {
      quantities: [QUANTITY, { key: 'milk', value: 200, unit: 'millilitre' }],
    })
    await edit(id, { mechanism: richText(after) })
    const [change, ...others] = await open(id)
    expect(others).toEqual([])
    expect({ ...change, reasons: new Set(change?.reasons) }).toMatchObject({ minimum, reasons: new Set(reasons) })
  })

  it('of a quantity’s value is clinical, though no sentence is outdated by it', async () => {
    const id = await publicCause(['Drink {{water}}.'], { quantities: [QUANTITY] })
    const { quantities } = await docOf(id)
    await edit(id, { quantities: quantities.map((row) => ({ ...row, max: 4 })) })
    expect(await open(id)).toEqual([{ minimum: 'clinical', reasons: ['quantity'], removed: '3', added: '4' }])
    expect(await progressOf(id)).toMatchObject({ outdated: 0, state: 'reviewed' })
    await publishNow(id, 'en')
    expect(await pendingOf(id)).toEqual(['clinical'])
    expect(await persian(id)).toEqual({ from: 'en', status: 'outdated', isLate: true })
    await publishNow(id, 'fa')
    expect(await persian(id)).toEqual({ from: 'en', status: 'current' })
  })

  it.each<[string, string, string[], (rows: Data[]) => Data[]]>([
    [
      'that is new',
      'clinical',
      ['warning', 'words'],
      (rows) => [...rows, { severity: 'urgent', text: richText('Call us.') }],
    ],
    ['that is gone', 'safety', ['warning-gone', 'words'], (rows) => rows.slice(1)],
    ['that says less', 'clinical', ['warning', 'words'], ([row]) => [{ ...row, text: richText('See a friend.') }]],
    ['that weighs more', 'safety', ['severity-raised'], ([row]) => [{ ...row, severity: 'emergency' }]],
    ['that weighs less', 'clinical', ['severity'], ([row]) => [{ ...row, severity: 'info' }]],
  ])('of a warning %s is at least %s', async (_, minimum, reasons, change) => {
    const id = await publicCause(['It works.'], { warnings: [WARNING] })
    await edit(id, { warnings: change((await docOf(id)).warnings) })
    const [found, ...others] = await open(id)
    expect(others).toEqual([])
    expect(found).toMatchObject({ minimum, reasons })
  })

  it('of a warning counts where a Persian save takes its row away', async () => {
    const id = await publicCause(['It works.'], { warnings: [WARNING] })
    await clinic.payload.update({ collection: 'causes', id, locale: 'fa', data: { warnings: [] } })
    expect(await open(id)).toMatchObject([{ minimum: 'safety', reasons: ['warning-gone', 'words'] }])
  })

  it('of a medicine’s name is clinical, in any form of the word', async () => {
    await clinic.payload.create({
      collection: 'terms',
      data: {
        concept: 'quinine',
        domain: 'drug',
        words: [{ language: 'en', text: 'quinine', status: 'preferred' }],
      } as never,
    })
    const id = await publicCause(['Ask about tonic.'])
    await edit(id, { mechanism: richText('Ask about quinine.') })
    expect(await open(id)).toMatchObject([{ minimum: 'clinical', reasons: ['drug', 'words'] }])
  })

  it('is compared with what readers see, however many edits lie between', async () => {
    const id = await publicCause(['Do it now.', 'Then rest.'])
    await edit(id, { mechanism: richText('Do it at once.', 'Then rest.') })
    await edit(id, { mechanism: richText('Do not do it at once.', 'Then rest.') })
    await edit(id, { mechanism: richText('Do not do it now.', 'Then rest.') })
    expect(await open(id)).toEqual([
      { minimum: 'clinical', reasons: ['negation', 'words'], removed: '', added: expect.stringContaining('not') },
    ])
  })

  it.each<[string, string[][]]>([
    ['changed back', [['Do it later.', 'Then rest.']]],
    ['taken out and put in again', [['Then rest.'], ['Now this.', 'Then rest.']]],
  ])('is none once it is %s', async (_, edits) => {
    const id = await publicCause(['Do it now.', 'Then rest.'])
    for (const paragraphs of edits) await edit(id, { mechanism: richText(...paragraphs) })
    expect(await open(id)).not.toEqual([])
    await edit(id, { mechanism: richText('Do it now.', 'Then rest.') })
    expect(await open(id)).toEqual([])
  })

  it('is none where sentences only change places, or their formatting', async () => {
    const id = await publicCause(['Do it now.', 'Then rest.'])
    const bold = richText('Then rest.', 'Do it now.') as { root: { children: { children: Data[] }[] } }
    bold.root.children[0]!.children[0]!.format = 1
    await edit(id, { mechanism: bold })
    expect(await open(id)).toEqual([])
  })

  it('is found in every part of an entry, and nowhere else', async () => {
    const doc = await clinic.payload.create({
      collection: 'articles',
      locale: 'en',
      data: {
        title: `Article ${NAME()}`,
        summary: 'About it.',
        seo: { title: 'For searchers', description: 'Found by them.' },
        sources: [await makeSource(clinic.payload)],
        body: [
          { blockType: 'text', text: richText('First.', 'Second.') },
          { blockType: 'callout', type: 'info', severity: 'info', title: 'Mind', text: richText('Mind it.') },
          { blockType: 'faq', items: [{ question: 'Why?', answer: richText('So.') }] },
        ],
      } as never,
    })
    const id = String(doc.id)
    await publishNow(id, 'en', 'articles')
    await edit(id, { summary: 'About it.' }, 'articles')
    expect((await grading(id, 'articles')).changes).toEqual([])
    const [text, callout, faq] = (await docOf(id, 'articles')).body as [Data, Data, Data & { items: Data[] }]
    const body = [
      text,
      { ...callout, type: 'warning', severity: 'caution' },
      { ...faq, items: faq.items.map((item) => ({ ...item, question: 'Why then?' })) },
    ]
    await edit(id, { body, seo: { title: 'For finders', description: 'Found by them.' } }, 'articles')
    const { changes } = await grading(id, 'articles')
    expect(
      new Map(changes.map(({ key, reasons }) => [key.replaceAll(/[0-9a-f]{24}|[0-9a-f-]{36}/gu, '…'), reasons])),
    ).toEqual(
      new Map([
        ['seo.title', ['words']],
        ['body.….items.….question', ['words']],
        ['body.….severity', ['severity-raised']],
        ['body.….type', ['severity-raised']],
      ]),
    )
  })

  it('is none while the source isn’t public', async () => {
    const id = await makeCause(clinic.payload, { en: `Cause ${NAME()}` })
    await edit(id, { mechanism: richText('Never do it.') })
    expect(await open(id)).toEqual([])
  })

  it('says where it is, in words and for the form', async () => {
    const id = await publicCause(['It works.'], { warnings: [WARNING], quantities: [QUANTITY] })
    const { quantities, warnings } = await docOf(id)
    await edit(id, {
      warnings: warnings.map((row) => ({ ...row, severity: 'urgent', text: richText('Call a doctor.') })),
      quantities: quantities.map((row) => ({ ...row, value: 1 })),
    })
    const { changes } = await grading(id)
    expect(changes.map(({ labels, path }) => [labels.map((label) => (label as Data).en ?? label), path])).toEqual(
      expect.arrayContaining([
        [['When to see a doctor', 'Warning'], 'warnings.0.text'],
        [['Quantities', 'water'], null],
        [['When to see a doctor', 'Severity'], null],
      ]),
    )
  })
})

describe('the grade that a person gives', () => {
  it('is refused where it is less than the change asks for, with the reason', async () => {
    const id = await publicCause(['Do it.'])
    await edit(id, { mechanism: richText('Do not do it.') })
    const { json, status } = await give(id, 'wording')
    expect(status).toBe(422)
    expect(json.errors).toMatchObject([
      { message: expect.stringContaining('negation'), data: { code: 'grade-too-low', least: 'clinical' } },
    ])
    expect((await grading(id)).grade).toBeNull()
  })

  it('is an editor’s to give', async () => {
    const id = await publicCause(['Do it.'])
    await edit(id, { mechanism: richText('Try it.') })
    expect((await give(id, 'safety', translator)).status).toBe(403)
  })

  it('may be more than the least, and is what the translation’s term is counted by', async () => {
    const id = await publicCause(['Do it.'])
    await edit(id, { mechanism: richText('Try it.') })
    expect((await grading(id)).least).toBe('wording')
    expect((await give(id, 'safety')).json).toMatchObject({ grade: 'safety' })
    await publishNow(id, 'en')
    expect(await pendingOf(id)).toEqual(['safety'])
    expect(await grading(id)).toMatchObject({ changes: [], least: null, grade: null })
  })

  it('stays while other sentences change, and is asked anew for those', async () => {
    const id = await publicCause(['Do it.', 'Then rest.'])
    await edit(id, { mechanism: richText('Try it.', 'Then rest.') })
    await give(id, 'clinical')
    await edit(id, { mechanism: richText('Try it.', 'Then relax.') })
    const { changes, grade } = await grading(id)
    expect(new Set(changes.map((change) => change.grade))).toEqual(new Set(['clinical', null]))
    expect(grade).toBeNull()
  })

  it('is the least where the source is published without one', async () => {
    const id = await publicCause(['Do it.'])
    await edit(id, { mechanism: richText('Never do it.') })
    await publishNow(id, 'en')
    expect(await pendingOf(id)).toEqual(['clinical'])
  })

  it('is not taken from what was edited after the publication', async () => {
    const id = await publicCause(['Do it.'])
    await edit(id, { mechanism: richText('Try it.') })
    await publish(clinic.payload, { type: 'causes', id, locale: 'en' })
    await edit(id, { mechanism: richText('Never try it.') })
    await clinic.settled()
    expect(await pendingOf(id)).toEqual(['wording'])
    expect(await open(id)).toMatchObject([{ minimum: 'clinical' }])
  })
})

describe('a translation of an older text', () => {
  const outdated = async (after: string, grade: string) => {
    const id = await publicCause(['Do it carefully.'])
    await edit(id, { mechanism: richText(after) })
    await give(id, grade)
    await publishNow(id, 'en')
    return id
  }

  it('is told to readers at once after a clinical change, and no longer once it has caught up', async () => {
    const id = await outdated('Do it later.', 'clinical')
    expect(await persian(id)).toEqual({ from: 'en', status: 'outdated', isLate: true })
    await translateAll(id)
    await publishNow(id, 'fa')
    expect(await persian(id)).toEqual({ from: 'en', status: 'current' })
    expect(await progressOf(id)).toMatchObject({ outdatedSince: null, grade: null })
  })

  it('counts down in the queue, and is told when its term is over', async () => {
    const id = await outdated('Do it soon.', 'wording')
    expect(await persian(id)).toEqual({ from: 'en', status: 'outdated' })
    expect(await lagInQueue(id)).toMatchObject({
      grade: 'wording',
      daysLeft: 30,
      consequence: 'line',
      isOverdue: false,
    })
    await waitDays(id, 10)
    expect(await lagInQueue(id)).toMatchObject({ daysLeft: 20, isOverdue: false })
    await enforceLag(clinic.payload)
    expect(await persian(id)).toEqual({ from: 'en', status: 'outdated' })
    await waitDays(id, 20)
    expect(await lagInQueue(id)).toMatchObject({ daysLeft: 0, isOverdue: true })
    await enforceLag(clinic.payload)
    expect(await persian(id)).toEqual({ from: 'en', status: 'outdated', isLate: true })
    expect(await enforceLag(clinic.payload)).toBe(0)
  })

  it('is withdrawn when the term of a safety change is over, and returns with what it lacked', async () => {
    const id = await outdated('Do it with care.', 'safety')
    expect(await lagInQueue(id)).toMatchObject({ grade: 'safety', daysLeft: 2, consequence: 'withdraw' })
    await waitDays(id, 2)
    await enforceLag(clinic.payload)
    await clinic.settled()
    expect(await persian(id)).toBeNull()
    await translateAll(id)
    await publishNow(id, 'fa')
    expect(await persian(id)).toEqual({ from: 'en', status: 'current' })
  })

  it('has nothing to fear from a typo', async () => {
    const id = await outdated('Do it carefuly.', 'typo')
    await waitDays(id, 400)
    expect(await enforceLag(clinic.payload)).toBe(0)
    expect(await persian(id)).toEqual({ from: 'en', status: 'outdated' })
  })

  it('has the whole term of a graver change, though a lesser one is older', async () => {
    const id = await outdated('Do it carefuly.', 'typo')
    await waitDays(id, 60)
    await edit(id, { mechanism: richText('Do it with care.') })
    await give(id, 'safety')
    await publishNow(id, 'en')
    await enforceLag(clinic.payload)
    expect(await persian(id)).toEqual({ from: 'en', status: 'outdated' })
    expect(await lagInQueue(id)).toMatchObject({ grade: 'safety', daysLeft: 2 })
  })

  it('keeps the line while the term of a graver change runs', async () => {
    const id = await outdated('Do it later.', 'clinical')
    await edit(id, { mechanism: richText('Do it with care.') })
    await give(id, 'safety')
    await publishNow(id, 'en')
    await enforceLag(clinic.payload)
    expect(await persian(id)).toEqual({ from: 'en', status: 'outdated', isLate: true })
  })

  it('is held to the grade of what it still lacks, when it catches up with a part', async () => {
    const id = await publicCause(['Do it now.', 'Then rest.'])
    await edit(id, { mechanism: richText('Do it now.', 'Then relax.') })
    await publishNow(id, 'en')
    await edit(id, { mechanism: richText('Never do it now.', 'Then relax.') })
    await publishNow(id, 'en')
    expect((await pendingOf(id)).toSorted()).toEqual(['clinical', 'wording'])
    const key = { type: 'causes', id, locale: 'fa' }
    const { rows } = await readWork(clinic.payload, key)
    const grave = rows.find((row) => plainOf(row.source) === 'Never do it now.')!
    const change = { key: grave.key, version: grave.version, target: 'هرگز چنین نکنید.', state: 'reviewed' as const }
    await saveUnits(clinic.payload, key, { changes: [change], by: null, origin: 'edit' })
    await publishNow(id, 'fa')
    expect(await pendingOf(id)).toEqual(['wording'])
    await enforceLag(clinic.payload)
    expect(await persian(id)).toEqual({ from: 'en', status: 'outdated' })
  })

  it('keeps its term when the source is withdrawn and comes back', async () => {
    const id = await outdated('Never do it.', 'clinical')
    await withdraw(clinic.payload, { type: 'causes', id, locale: 'en' })
    await clinic.settled()
    expect(await pendingOf(id)).toEqual([])
    await publishNow(id, 'en')
    expect(await pendingOf(id)).toEqual(['clinical'])
  })

  it('of a medicine has seven days after a clinical change, and is withdrawn then', async () => {
    const doc = await clinic.payload.create({
      collection: 'medicines',
      locale: 'en',
      data: {
        title: `Medicine ${NAME()}`,
        summary: 'About it.',
        usedFor: richText('Used for it.'),
        sources: [await makeSource(clinic.payload)],
      } as never,
    })
    const id = String(doc.id)
    await translateAll(id, 'medicines')
    await publishNow(id, 'en', 'medicines')
    await publishNow(id, 'fa', 'medicines')
    await edit(id, { usedFor: richText('Not used for it.') }, 'medicines')
    await publishNow(id, 'en', 'medicines')
    await enforceLag(clinic.payload)
    expect(await lagInQueue(id)).toMatchObject({ grade: 'clinical', daysLeft: 7, consequence: 'withdraw' })
    expect(await persian(id, 'medicines')).toEqual({ from: 'en', status: 'outdated' })
    await waitDays(id, 7, 'medicines')
    await enforceLag(clinic.payload)
    await clinic.settled()
    expect(await persian(id, 'medicines')).toBeNull()
  })
})
