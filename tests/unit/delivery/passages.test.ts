import type { BodyBlock, CollectionDescription, Entry, Severity } from '#contract'
import { htmlEscape } from '#language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { passagesOf } from '../../../src/delivery/passages'
import { catalogFixture } from '../../fixtures/catalog'
import { contentFixture, SITE } from '../../support/ledger-fixture'

const collection = (slug: string): CollectionDescription =>
  catalogFixture(SITE).collections.find((described) => described.slug === slug)!

const rendered = (text: string) => ({ html: `<p>${htmlEscape(text)}</p>`, markdown: text, text })
const textBlock = (id: string, html: string): BodyBlock => ({ id, type: 'text', html, markdown: '', text: 'unused' })
const callout = (id: string, severity: Severity, title: string, text: string): BodyBlock => ({
  id,
  type: 'callout',
  kind: 'warning',
  severity,
  title,
  ...rendered(text),
})

const entry = (own: Readonly<Record<string, unknown>>, type = 'causes', locale = 'en'): Entry => ({
  ...contentFixture({ type, id: 'x', locale, slug: 'salt', title: 'Salt', ...own }),
  seq: 3,
  hash: 'h',
  publishedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
})

const body = (...blocks: BodyBlock[]) => ({ html: '', markdown: '', text: '', blocks })
const cut = (own: Readonly<Record<string, unknown>>, type = 'causes') => passagesOf(entry(own, type), collection(type))

describe('passages', () => {
  it('begin with the summary, then go field by field and heading by heading', () => {
    const passages = cut({
      mechanism: rendered('Salt keeps water.'),
      warnings: [{ id: 'w', severity: 'urgent', ...rendered('Call us.') }],
      body: body(
        textBlock(
          'b',
          '<p>First.</p><h2>How &amp; why</h2><p>Second<br>line.</p><h3>More</h3><ul><li>a</li><li>b</li></ul>',
        ),
        textBlock('c', '<p>Still more.</p><h2>End</h2><p>Last.</p>'),
      ),
    })
    expect(passages.map(({ headings, id, text, url }) => [id, headings.slice(1), text, url.split('#')[1]])).toEqual([
      ['en/causes/x#summary', [], 'About Salt.', undefined],
      ['en/causes/x#mechanism', ['What happens in the body'], 'Salt keeps water.', 'mechanism'],
      ['en/causes/x#body', [], 'First.', 'body'],
      ['en/causes/x#b.how-why', ['How & why'], 'Second\nline.', 'b-1'],
      ['en/causes/x#b.how-why.more', ['How & why', 'More'], 'a\nb\n\nStill more.', 'b-1'],
      ['en/causes/x#c.end', ['End'], 'Last.', 'c-1'],
      ['en/causes/x#warnings', [collection('causes').fields.at(-1)!.labels.en], 'Call us.', 'warnings'],
    ])
    expect(passages.map(({ headings }) => headings[0])).toEqual(Array(7).fill('Salt'))
  })

  it('of questions are one each, and what follows belongs to none of them', () => {
    const passages = cut({
      body: body(
        {
          id: 'f',
          type: 'faq',
          items: [
            { id: 'one', question: 'Why?', answer: rendered('So.') },
            { id: 'two', question: 'When?', answer: rendered('Now.') },
          ],
        },
        textBlock('g', '<h2>Then</h2><p>Later.</p>'),
      ),
    }).slice(1)
    expect(passages.map(({ headings, id, text }) => [id.split('#')[1], headings.slice(1), text])).toEqual([
      ['f.one', ['Why?'], 'So.'],
      ['f.two', ['When?'], 'Now.'],
      ['g.then', ['Then'], 'Later.'],
    ])
  })

  it('keep their ids when a heading is put in before them, and tell same headings apart', () => {
    const idsOf = (html: string) => cut({ body: body(textBlock('b', html)) }).map(({ id }) => id.split('#')[1])
    const before = idsOf('<h2>A</h2><p>1</p><h2>B</h2><p>2</p><h2>B</h2><p>3</p>')
    expect(before).toEqual(['summary', 'b.a', 'b.b', 'b.b~2'])
    expect(idsOf('<h2>New</h2><p>0</p><h2>A</h2><p>1</p><h2>B</h2><p>2</p>')).toEqual([
      'summary',
      'b.new',
      'b.a',
      'b.b',
    ])
  })

  it('have a hash of what is taken in: the headings and the text', () => {
    const [first, again, other] = ['One.', 'One.', 'Two.'].map((text) => cut({ mechanism: rendered(text) })[1]!)
    expect(first!.hash).toBe(again!.hash)
    expect(first!.hash).not.toBe(other!.hash)
    const renamed = passagesOf({ ...entry({ mechanism: rendered('One.') }), title: 'Brine' }, collection('causes'))[1]!
    expect(renamed.hash).not.toBe(first!.hash)
  })

  it('say short fields and references in the words of the language', () => {
    const [, facts] = passagesOf(
      entry(
        {
          title: 'درمان',
          kind: 'home-care',
          body: null,
          steps: [{ id: 's', text: rendered('بنشینید.') }],
        },
        'treatments',
        'fa',
      ),
      collection('treatments'),
    )
    expect(facts).toMatchObject({
      field: 'facts',
      direction: 'rtl',
      text: expect.stringMatching(/^\p{Script=Arabic}.*: \p{Script=Arabic}/u),
    })
  })

  it('join the rows of a list: what it leads to, and its amount in words', () => {
    const nutrient = { id: 'n', type: 'nutrients', title: 'Magnesium', slug: 'm', url: `${SITE}/m` }
    const foods = collection('foods')
    const [, nutrients] = passagesOf(
      entry({ nutrients: [{ id: 'r', nutrient, amount: 3, unit: 'gram', text: '3 grams in 100 grams' }] }, 'foods'),
      foods,
    )
    expect(nutrients).toMatchObject({ field: 'nutrients', text: 'Magnesium: 3 grams in 100 grams' })
  })
})

describe('a typed warning', () => {
  it('belongs to its heading and those below it; one of the entry to all', () => {
    const passages = cut({
      mechanism: rendered('It works.'),
      warnings: [{ id: 'w', severity: 'info', ...rendered('Of all.') }],
      body: body(
        textBlock('b', '<h2>A</h2><p>1</p>'),
        callout('c', 'emergency', 'Stop', 'Now.'),
        callout('note', 'info', 'Note', 'Harmless.'),
        textBlock('d', '<h3>A2</h3><p>2</p><h2>B</h2><p>3</p>'),
      ),
    })
    const belonging = Object.fromEntries(
      passages.map(({ id, warnings }) => [id.split('#')[1], warnings.map((warning) => warning.id).join()]),
    )
    expect(belonging).toEqual({
      summary: 'c,w',
      mechanism: 'w',
      'b.a': 'c,w',
      'd.a.a2': 'c,w',
      'd.b': 'w',
      warnings: 'c,w',
    })
    expect(passages.find(({ id }) => id.endsWith('#b.a'))?.text).toBe('1\n\nStop\nNow.\n\nNote\nHarmless.')
  })

  const word = fc.stringMatching(/^[a-zآ-ی‌ &<]{1,12}$/)
  const block = (index: number) =>
    fc.oneof(
      fc
        .array(fc.tuple(fc.constantFrom('p', 'h2', 'h3'), word), { minLength: 1, maxLength: 6 })
        .map((parts) =>
          textBlock(`t${index}`, parts.map(([tag, text]) => `<${tag}>${htmlEscape(text)}</${tag}>`).join('')),
        ),
      fc
        .tuple(fc.constantFrom<Severity>('caution', 'urgent', 'emergency'), word, word)
        .map(([severity, title, text]) => callout(`c${index}`, severity, `T${index}${title}`, `${text}.`)),
    )
  const blocks = fc
    .integer({ min: 1, max: 8 })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => block(index))))

  it('stands whole in the one passage that every other names', () => {
    fc.assert(
      fc.property(blocks, (made) => {
        const passages = cut({ body: body(...made) })
        const byId = new Map(passages.map((passage) => [passage.id, passage]))
        expect(byId.size).toBe(passages.length)
        for (const warning of made) {
          if (warning.type !== 'callout') continue
          const whole = `${warning.title}\n${warning.text}`.trim()
          const holders = passages.filter(({ text }) => text.includes(whole))
          expect(holders.map(({ id }) => id)).toContain(
            passages.flatMap(({ warnings }) => warnings).find(({ id }) => id === warning.id)?.chunk,
          )
        }
        for (const { id, warnings } of passages)
          for (const { chunk, id: warning } of warnings)
            expect(
              byId.get(chunk)!.warnings.some((own) => own.id === warning),
              `${id} names ${warning}`,
            ).toBe(true)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
