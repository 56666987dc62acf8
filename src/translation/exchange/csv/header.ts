import { UnreadableFile } from '../errors'
import { type Column, COLUMNS, NEEDED } from './columns'

/** Which cell of a row is what; columns of others are left alone, in whichever order they stand. */
export type Header = {
  readonly places: ReadonlyMap<Column, number>
  readonly width: number
  readonly sourceLocale: string
  readonly targetLocale: string
}

/** @throws UnreadableFile where a column that is needed is missing or stands twice, or a language isn't named */
export const headerOf = (cells: readonly string[]): Header => {
  const places = new Map<Column, number>()
  const locales = new Map<Column, string>()
  for (const [place, cell] of cells.entries()) {
    const [, name = '', locale] = /^([a-z]+)(?: *\(([\w-]+)\))?$/iu.exec(cell.trim()) ?? []
    const column = COLUMNS.find((known) => known === name.toLowerCase())
    if (!column) continue
    if (places.has(column)) throw unreadable(`the column "${column}" stands twice in its first line`)
    places.set(column, place)
    if (locale) locales.set(column, locale)
  }
  const missing = NEEDED.filter((column) => !places.has(column))
  if (missing.length > 0) throw unreadable(`these columns are missing from its first line: ${missing.join(', ')}`)
  const [sourceLocale, targetLocale] = [locales.get('source'), locales.get('target')]
  if (!sourceLocale || !targetLocale) throw unreadable('its first line names no languages, as in "source (en)"')
  return { places, width: cells.length, sourceLocale, targetLocale }
}

const unreadable = (fault: string): UnreadableFile => new UnreadableFile({ line: 1, column: 1, fault })
