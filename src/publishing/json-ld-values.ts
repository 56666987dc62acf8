import type { EntrySummary } from '#contract'

import type { Statement } from './projection'

type Value = string | Readonly<Record<string, unknown>>

/** What the fields say, by schema.org property: one value, or a list of several. Empty fields say nothing. */
export const statementsOf = (
  statements: readonly Statement[],
  valueOf: (field: string) => unknown,
): Record<string, Value | readonly Value[]> => {
  const said = new Map<string, Value[]>()
  for (const statement of statements) {
    const values = valuesOf(valueOf(statement.field), statement)
    said.set(statement.property, [...(said.get(statement.property) ?? []), ...values])
  }
  return Object.fromEntries(
    [...said].flatMap(([property, values]) =>
      values.length > 0 ? [[property, values.length === 1 ? values[0]! : values]] : [],
    ),
  )
}

const valuesOf = (value: unknown, statement: Statement): Value[] => {
  const items = [value].flat().filter((item: unknown) => item !== null && item !== undefined && item !== '')
  const { isJoined, type } = statement
  if (type !== undefined && !isJoined && items.every(isSummary)) return items.map((item) => entryNode(item, type))
  const texts = items.map((item: unknown) => textOf(item, statement)).filter((text) => text !== '')
  const said = isJoined && texts.length > 0 ? [texts.join('; ')] : texts
  return type === undefined ? said : said.map((text) => ({ '@type': type, [statement.as ?? 'name']: text }))
}

const entryNode = ({ title, url }: EntrySummary, type: string): Value => ({
  '@type': type,
  '@id': url,
  name: title,
  url,
})

/** The words of a value: of a list's value in the language, of a formatted text without its form, of a row all of them. */
const textOf = (item: unknown, { take, words }: Statement): string => {
  if (typeof item === 'string') return words?.[item] ?? item
  if (typeof item === 'number') return String(item)
  if (typeof item !== 'object' || item === null) return ''
  if (take !== undefined) return textOf((item as Record<string, unknown>)[take], { property: '', field: '' })
  if ('html' in item && 'text' in item && typeof item.text === 'string') return item.text
  const { text, ...others } = item as Record<string, unknown>
  const titles = Object.values(others).flatMap((other) => (isSummary(other) ? other.title : []))
  const own = typeof text === 'object' || typeof text === 'string' ? textOf(text, { property: '', field: '' }) : ''
  return [...titles, own].filter((part) => part !== '').join(': ')
}

const isSummary = (value: unknown): value is EntrySummary =>
  typeof value === 'object' && value !== null && 'title' in value && 'slug' in value && 'url' in value
