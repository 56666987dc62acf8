import type { Bilingual, EntryRef, SeedContent } from './content/types'
import { entriesOf, type SeedEntry } from './entries'
import { drawingNames } from './illustrations'

const QUANTITY = /\{\{([a-z][a-z0-9-]*)\}\}/g
const LINK = /\]\(([a-z-]+\/[a-z0-9-]+)\)/g

/** What contradicts itself in the content, a sentence each: keys that stand twice, references to nothing, quantities that are not typed or not used, languages that differ. */
export const checkContent = (content: SeedContent): string[] => {
  const entries = entriesOf(content)
  const refs = entries.map(({ ref }) => ref)
  const sourceKeys = content.sources.map(({ key }) => key)
  const world: World = { refs: new Set(refs), sources: new Set(sourceKeys), drawings: new Set(drawingNames) }
  return [
    ...twice(refs).map((ref) => `${ref} stands twice.`),
    ...twice(sourceKeys).map((key) => `The source "${key}" stands twice.`),
    ...entries.flatMap((entry) => faultsOf(entry, world)),
  ]
}

type World = {
  readonly refs: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly drawings: ReadonlySet<string>
}

const twice = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index)

const faultsOf = ({ ref, seed }: SeedEntry, { drawings, refs, sources }: World): string[] => {
  const texts = [...textsIn(seed)]
  const typed = (seed.quantities ?? []).map(({ key }) => key)
  const used = new Set(texts.flatMap(({ en }) => keysIn(en, QUANTITY)))
  return [
    ...seed.sources.filter((key) => !sources.has(key)).map((key) => `${ref} cites "${key}", which is no source.`),
    ...refsIn(seed)
      .filter((target) => !refs.has(target))
      .map((target) => `${ref} leads to ${target}, which is no entry.`),
    ...[...drawingsIn(seed)]
      .filter((name) => !drawings.has(name))
      .map((name) => `${ref} shows the drawing "${name}", which does not exist.`),
    ...twice(typed).map((key) => `${ref} types the quantity "${key}" twice.`),
    ...[...used].filter((key) => !typed.includes(key)).map((key) => `${ref} uses {{${key}}}, which it does not type.`),
    ...typed.filter((key) => !used.has(key)).map((key) => `${ref} types the quantity "${key}" and never uses it.`),
    ...texts.flatMap((text) =>
      differences(text).map((what) => `${ref}: the languages differ in their ${what}: "${text.en.slice(0, 60)}…"`),
    ),
  ]
}

const differences = ({ en, fa }: Bilingual): string[] =>
  [
    ['quantities', QUANTITY] as const,
    ['links', LINK] as const,
    ['headings', /^(#{2,3}) /gm] as const,
    ['list items', /^(?:-|\d+\.) /gm] as const,
  ]
    .filter(([what, pattern]) => signature(en, what, pattern) !== signature(fa, what, pattern))
    .map(([what]) => what)

/** Lists and headings are compared by number, quantities and links by what they name. */
const signature = (text: string, what: string, pattern: RegExp): string =>
  what === 'list items' ? String([...text.matchAll(pattern)].length) : keysIn(text, pattern).toSorted().join(' ')

const keysIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, key]) => key ?? '')

const isBilingual = (value: object): value is Bilingual => 'en' in value && 'fa' in value

function* textsIn(value: unknown): Generator<Bilingual> {
  if (typeof value !== 'object' || value === null) return
  if (isBilingual(value)) yield value
  else for (const child of Object.values(value)) yield* textsIn(child)
}

/** Entries named by fields and by links in texts. */
const refsIn = (value: unknown, key = ''): EntryRef[] => {
  if (typeof value === 'string') {
    const isReference =
      ['author', 'nutrient', 'usualCauses', 'leadsTo', 'exercises', 'entries'].includes(key) && value.includes('/')
    return [...(isReference ? [value] : []), ...keysIn(value, LINK)] as EntryRef[]
  }
  if (Array.isArray(value)) return value.flatMap((item) => refsIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => refsIn(child, name))
}

function* drawingsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if ('drawing' in value && typeof value.drawing === 'string') yield value.drawing
  for (const child of Object.values(value)) yield* drawingsIn(child)
}
