import {
  contentHash,
  type Catalog,
  type ChannelDefinition,
  type EntryContent,
  type EntrySummary,
  type LedgerHead,
  type LedgerReader,
  type LedgerRow,
  type RecallNotice,
} from '#contract'
import fc from 'fast-check'

import { catalogFixture } from '../fixtures/catalog'

export const SITE = 'https://clinic.example'

type Key = { readonly type: string; readonly id: string; readonly locale: string }
type Words = Key & { readonly slug: string; readonly title: string } & Readonly<Record<string, unknown>>

/** The least that an entry's content can be, in the shape of the contract. */
export const contentFixture = ({ id, locale, slug, title, type, ...own }: Words): EntryContent => ({
  id,
  type,
  locale,
  direction: locale === 'fa' ? 'rtl' : 'ltr',
  url: `${SITE}/${locale}/${type}/${encodeURIComponent(slug)}`,
  slug,
  title,
  summary: locale === 'fa' ? `خلاصهٔ «${title}»، می‌خوانید.` : `About ${title}.`,
  image: null,
  body: null,
  references: {},
  alternates: [],
  translation: { from: 'en', status: locale === 'en' ? 'source' : 'current' },
  review: { reviewedBy: null, lastReviewed: null, nextReview: null },
  parts: [],
  quantities: [],
  sources: [],
  seo: { title, description: '' },
  jsonLd: {},
  ...own,
})

/** A ledger in memory: what is written to it is valid, as the sequencer makes it. */
export class MemoryLedger implements LedgerReader {
  rows: LedgerRow[] = []
  ways: ChannelDefinition[] = []
  #epoch = 'first'
  #catalog: Catalog = catalogFixture(SITE)
  readonly #current = new Map<string, { hash: string; slug: string; publishedAt: string }>()
  /** The last address of what is withdrawn now. */
  readonly #withdrawn = new Map<string, string>()

  readonly head = async (): Promise<LedgerHead> => ({ epoch: this.#epoch, seq: this.rows.at(-1)?.seq ?? 0 })
  readonly catalog = async (): Promise<Catalog> => this.#catalog
  readonly channels = async (): Promise<readonly ChannelDefinition[]> => this.ways
  readonly read = async (after: number, limit: number): Promise<readonly LedgerRow[]> =>
    this.rows.filter(({ seq }) => seq > after).slice(0, limit)

  /** One row for each content; none where it is what is public already. */
  publish(content: EntryContent): this {
    const key = keyOf(content)
    const held = this.#current.get(key)
    const hash = contentHash(content)
    if (held?.hash === hash) return this
    const facts = this.#facts(content, content.slug)
    const publishedAt = held?.publishedAt ?? facts.at
    this.rows.push({
      ...facts,
      op: 'publish',
      prev: held?.hash ?? null,
      hash,
      publishedAt,
      updatedAt: facts.at,
      content,
    })
    this.#current.set(key, { hash, slug: content.slug, publishedAt })
    return this
  }

  /** Nothing where the entry is not public. For safety, where a notice is given: then also of what only was public. */
  withdraw(key: Key, recall?: RecallNotice): this {
    const held = this.#current.get(keyOf(key))
    const slug = held?.slug ?? (recall && this.#withdrawn.get(keyOf(key)))
    if (slug === undefined) return this
    this.rows.push({
      ...this.#facts(key, slug),
      op: 'withdraw',
      prev: held?.hash ?? null,
      hash: null,
      ...(recall ? { recall } : {}),
    })
    this.#current.delete(keyOf(key))
    this.#withdrawn.set(keyOf(key), slug)
    return this
  }

  /** As after the restore of a backup: another epoch, and what it held by then. */
  restart(epoch: string): this {
    this.#epoch = epoch
    this.rows = []
    this.#current.clear()
    this.#withdrawn.clear()
    return this
  }

  /** Sets up a way out, in the place of the one of that name. */
  open(name: string, own: Partial<ChannelDefinition> = {}): this {
    this.ways = [...this.ways.filter((way) => way.name !== name), { ...channelFixture(name), ...own }]
    return this
  }

  describe(catalog: Catalog): this {
    this.#catalog = catalog
    return this
  }

  #facts({ id, locale, type }: Key, slug: string) {
    // Numbers have gaps in a real ledger; moments don't.
    const seq = (this.rows.at(-1)?.seq ?? 0) + 1 + (this.rows.length % 3)
    return { seq, type, id, locale, slug, at: momentOf(seq) }
  }
}

/** How another entry is shown. */
export const summaryFixture = (locale: string): EntrySummary => ({
  id: 'other',
  type: 'causes',
  title: locale === 'fa' ? 'متنِ «تازه»' : 'The "new" text',
  slug: 'other',
  url: `${SITE}/${locale}/causes/other`,
})

/** An open channel that leaves nothing out. */
const channelFixture = (name: string): ChannelDefinition => ({
  id: `id-of-${name}`,
  name,
  isOn: true,
  isPrivate: false,
  locales: [],
  collections: [],
  topics: [],
  fields: [],
  contract: null,
  format: 'json',
  destination: { kind: 'pull' },
  keys: [],
})

/** When the row with this number was written. */
export const momentOf = (seq: number): string => new Date(Date.UTC(2026, 10, 1) + seq * 1000).toISOString()

const keyOf = ({ id, locale, type }: Key): string => `${type}/${id}/${locale}`

const TITLES = {
  en: ['Night cramps', 'Overuse', 'A spoon of salt — "really"?', 'Magnesium 😀', 'Zebra & <b>'],
  fa: ['گرفتگی شبانه', 'می‌خواهم بدوم', 'آب و نمک', 'مؤثر است؟', '«منیزیم» ۱۲ میلی‌گرم'],
} as const

const SLUGS = {
  en: ['night-cramps', 'over use', '100%-sure', 'a+b', 'old'],
  fa: ['گرفتگی-شبانه', 'آب-و-نمک', 'هٔ-ٔ', 'می‌خواهم', 'کهنه'],
} as const

const TYPES = ['causes', 'articles', 'exercises'] as const

/** What somebody does to a ledger. */
export type Deed = (ledger: MemoryLedger) => void

const deed: fc.Arbitrary<Deed> = fc
  .record({
    kind: fc.constantFrom('publish', 'publish', 'publish', 'withdraw'),
    type: fc.constantFrom(...TYPES),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    locale: fc.constantFrom('en' as const, 'fa' as const),
    title: fc.nat(4),
    slug: fc.nat(4),
    topic: fc.constantFrom('cramps', 'legs', 'sport'),
    target: fc.constantFrom('x', 'y'),
    isRecalled: fc.boolean(),
  })
  .map(({ id, isRecalled, kind, locale, slug, target, title, topic, type }) => (ledger: MemoryLedger) => {
    const key = { type, id, locale }
    if (kind === 'withdraw')
      return void ledger.withdraw(
        key,
        isRecalled ? { urgency: 'urgent', replacement: summaryFixture(locale) } : undefined,
      )
    const references =
      type === 'causes'
        ? {
            leadsTo: [
              { id: target, type: 'cramp-types', title: target, slug: `to-${target}`, url: `${SITE}/${target}` },
            ],
          }
        : {}
    ledger.publish(
      contentFixture({
        ...key,
        title: TITLES[locale][title]!,
        slug: `${SLUGS[locale][slug]}-${id}`,
        topics: [topic],
        area: 'leg',
        references,
      }),
    )
  })

/** Between none and many deeds: entries in two languages, withdrawals, new addresses, references. */
export const deeds = (maxLength = 60): fc.Arbitrary<Deed[]> => fc.array(deed, { maxLength })

/** A ledger with so many plain entries. */
export const ledgerOf = (count: number, own: Readonly<Record<string, unknown>> = {}): MemoryLedger => {
  const ledger = new MemoryLedger()
  for (let number = 1; number <= count; number += 1) {
    ledger.publish(
      contentFixture({
        type: 'causes',
        id: `id${number}`,
        locale: number % 2 ? 'en' : 'fa',
        slug: `slug-${number}`,
        title: number % 2 ? `Title ${number}` : `عنوان ${number}`,
        ...own,
      }),
    )
  }
  return ledger
}
