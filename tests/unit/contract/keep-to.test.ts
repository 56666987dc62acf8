import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type ConsumerContract, type EntryContent, keepTo, type Reliance } from '#contract'
import { lengthOf } from '#language'

const callout = (text: string, severity: string) => ({
  id: text,
  type: 'callout',
  kind: 'warning',
  severity,
  title: 'Take care',
  text,
})

/** What `keepTo` reads of an entry; the rest is none of its business. */
const entryOf = ({
  blocks = [],
  locale = 'en',
  summary = '',
}: {
  blocks?: unknown[]
  locale?: string
  summary?: string
}) =>
  ({
    type: 'causes',
    locale,
    summary,
    body: {
      text: blocks.map((block) => textOf(block as { text: string; title?: string })).join('\n\n'),
      blocks,
    },
    parts: [{ aspect: 'SymptomsHealthAspect' }],
  }) as unknown as EntryContent

const textOf = ({ text, title }: { text: string; title?: string }) => (title ? `${title}\n${text}` : text)

const relying = (reliance: Partial<Reliance>, aspects: string[] = []): ConsumerContract => ({
  reliances: [
    {
      field: 'summary',
      collection: null,
      locale: null,
      max: null,
      unit: 'characters',
      isShortened: false,
      ...reliance,
    },
  ],
  aspects,
})

describe('an entry and what a consumer relies on', () => {
  it('is as it was where it keeps to it', () => {
    const entry = entryOf({ summary: 'Short.' })
    expect(keepTo(entry, relying({ max: 6 }, ['SymptomsHealthAspect']))).toEqual({ entry, breaches: [] })
  })

  it.each([
    ['', relying({}), { kind: 'missing', field: 'summary' }],
    ['x', relying({ field: 'body.html' }), { kind: 'missing', field: 'body.html' }],
    ['Seven l', relying({ max: 6 }), { kind: 'too-long', field: 'summary', length: 7, max: 6, unit: 'characters' }],
    ['x', relying({}, ['CausesHealthAspect']), { kind: 'no-aspect', aspect: 'CausesHealthAspect' }],
  ])('breaks it (%j)', (summary, contract, breach) => {
    expect(keepTo(entryOf({ summary }), contract)).toEqual({ entry: null, breaches: [breach] })
  })

  it('counts as readers count, or as programs do', () => {
    // Two letters with a half-space between, and a family of four.
    const summary = 'می\u200cشود👨‍👩‍👧‍👦'
    expect([lengthOf(summary, 'characters'), lengthOf(summary, 'utf16')]).toEqual([6, 17])
    const breachesAt = (max: number, unit: Reliance['unit']) =>
      keepTo(entryOf({ summary, locale: 'fa' }), relying({ max, unit })).breaches.length
    expect([breachesAt(6, 'characters'), breachesAt(6, 'utf16'), breachesAt(17, 'utf16')]).toEqual([0, 1, 0])
  })

  it.each([{ collection: 'foods' }, { locale: 'fa' }])('is not asked about %j', (elsewhere) => {
    expect(keepTo(entryOf({ summary: 'Long enough.' }), relying({ max: 1, ...elsewhere })).breaches).toEqual([])
  })
})

describe('a text that is too long for a consumer', () => {
  const shortenedTo = (entry: EntryContent, max: number, field = 'summary') => {
    const { breaches, entry: kept } = keepTo(entry, relying({ field, max, isShortened: true }))
    return kept ? (field === 'summary' ? kept.summary : kept.body?.text) : breaches[0]?.kind
  }

  it('ends with a whole sentence', () => {
    const summary = 'Stretch the calf. It is safe for all but children. Rest.'
    expect(shortenedTo(entryOf({ summary }), 40)).toBe('Stretch the calf.')
    expect(shortenedTo(entryOf({ summary: 'درد e.g. کرامپ است. بنشینید.', locale: 'fa' }), 20)).toBe(
      'درد e.g. کرامپ است.',
    )
  })

  it('is refused where not even one sentence fits', () => {
    expect(shortenedTo(entryOf({ summary: 'It is safe for all but children.' }), 15)).toBe('too-long')
  })

  const blocks = [{ text: 'First. Second. Third.' }, callout('Call a doctor. At once.', 'urgent'), { text: 'Last.' }]

  it('keeps every warning, whole and in its place', () => {
    expect(shortenedTo(entryOf({ blocks }), 45, 'body.text')).toBe('First. Take care\nCall a doctor. At once.')
  })

  it('keeps a warning that is said twice in both places', () => {
    const twice = [callout('Stop. Rest.', 'urgent'), { text: 'First. Second.' }, callout('Stop. Rest.', 'urgent')]
    expect(shortenedTo(entryOf({ blocks: twice }), 55, 'body.text')).toBe(
      'Take care\nStop. Rest.\n\nFirst. Take care\nStop. Rest.',
    )
  })

  it('is refused where a warning would have to go', () => {
    expect(shortenedTo(entryOf({ blocks }), 20, 'body.text')).toBe('cuts-warning')
  })

  it('may lose what only informs', () => {
    const informing = [{ text: 'First.' }, callout('Good to know.', 'info')]
    expect(shortenedTo(entryOf({ blocks: informing }), 10, 'body.text')).toBe('First.')
  })

  it('has all warnings and whole sentences only, however long it may be', () => {
    const sentence = fc.constantFrom('Rest.', 'Drink water.', 'Stretch the calf for a while.', 'Ask Dr. Brandt.')
    const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => ({ text: all.join(' ') }))
    const warning = fc
      .tuple(
        fc.constantFrom('Call a doctor.', 'Stop. Do not drive.'),
        fc.constantFrom('caution', 'urgent', 'emergency'),
      )
      .map(([text, severity]) => callout(text, severity))
    fc.assert(
      fc.property(fc.array(fc.oneof(prose, warning), { minLength: 1, maxLength: 6 }), fc.nat(200), (parts, max) => {
        const entry = entryOf({ blocks: parts })
        const outcome = keepTo(entry, relying({ field: 'body.text', max, isShortened: true })).entry?.body?.text
        if (outcome === undefined) return
        expect(lengthOf(outcome, 'characters')).toBeLessThanOrEqual(max)
        for (const part of parts) if ('severity' in part) expect(outcome).toContain(textOf(part))
        const known =
          /Rest\.|Drink water\.|Stretch the calf for a while\.|Ask Dr\. Brandt\.|Take care|Call a doctor\.|Stop\. Do not drive\./g
        expect(outcome.replace(known, '').trim()).toBe('')
      }),
    )
  })
})
