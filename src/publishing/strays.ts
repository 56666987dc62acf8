/** Texts of an edition that are in another language than the edition says of them, as far as their script tells. */
import type { EntryContent, Source } from '#contract'
import { foreignRun, foreignSentence } from '#language'
import type { FlattenedField } from 'payload'

/** A text in another language than it says. */
export type Stray = {
  /** Where it stands in the public JSON, for instance `parts.0.heading`. */
  readonly path: string
  /** The words that are in another language. */
  readonly text: string
  /** The language that is said of it. */
  readonly language: string
}

type Fields = readonly FlattenedField[]
type Line = { readonly path: string; readonly text: string }

/**
 * Every text of an edition that is in another language than it says. What the JSON says several times is named once, where an
 * editor would look for it. Citations are judged by the languages that they say themselves.
 * @param fields those of the edition's collection: they say which values are no texts
 */
export const straysIn = (content: EntryContent, fields: Fields): Stray[] => {
  const { jsonLd, locale, parts, seo, sources, ...own } = content
  const seen = new Set<string>()
  const strays = sources.flatMap((source, index) => straysInSource(source, locale, `sources.${index}`))
  for (const { path, text } of linesIn({ ...own, parts, seo, jsonLd }, fields)) {
    if (seen.has(text)) continue
    seen.add(text)
    const run = foreignRun(text, locale)
    if (run !== null) strays.push({ path, text: run, language: locale })
  }
  return strays
}

/** A publisher is a name, which may be in another script than the title. */
const straysInSource = ({ language, publisher, title }: Source, locale: string, path: string): Stray[] => {
  // An edition from before languages were kept says its own of them.
  const said = language ?? locale
  return [
    { path: `${path}.title`, text: foreignRun(title, said) },
    { path: `${path}.publisher`, text: foreignSentence(publisher ?? '', said) },
  ].flatMap(({ path: at, text }) => (text === null ? [] : [{ path: at, text, language: said }]))
}

/** What isn't a field of the model and no text: what things are known by, where they are, and other forms of the same text. */
const NO_TEXTS = new Set(
  [
    'id type locale direction slug url alternates translation',
    'html markdown kind severity aspect',
    'src srcset sources blurDataURL focalPoint',
    // In schema.org's words: other works and pages, and codes.
    'citation workTranslation translationOfWork inLanguage identifier unitCode',
  ].flatMap((names) => names.split(' ')),
)

function* linesIn(value: unknown, fields: Fields, path = ''): Generator<Line> {
  if (typeof value === 'string') {
    for (const text of isAddress(value) ? [] : value.split('\n')) yield { path, text }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* linesIn(item, fields, `${path}.${index}`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const field = fields.find((candidate) => 'name' in candidate && candidate.name === name)
      if (name.startsWith('@') || (field ? !hasTexts(field) : NO_TEXTS.has(name))) continue
      yield* linesIn(
        inner,
        field && 'flattenedFields' in field ? field.flattenedFields : [],
        path ? `${path}.${name}` : name,
      )
    }
  }
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text)

const WITHOUT_TEXTS = new Set(['select', 'radio', 'number', 'checkbox', 'date', 'json', 'code', 'email', 'point'])

/** A text that all languages share is a code: what is read stands in each language. */
const hasTexts = (field: FlattenedField): boolean => {
  if (field.type === 'text' || field.type === 'textarea') return field.localized === true && field.name !== 'slug'
  return !WITHOUT_TEXTS.has(field.type)
}
