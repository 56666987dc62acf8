import type { z } from 'zod'

import { decode } from '../decode'
import { UnreadableFile } from '../errors'
import type { ReturnedFile, ReturnedUnit } from '../format'
import { returnedUnit } from '../returned-unit'
import { HEAD, UNIT } from './document'
import { parsePart } from './parse-part'
import { type JsonPart, scanJson } from './scan'

/** Reads the document that we write, however it was laid out since. */
export const readJson = async (chunks: AsyncIterable<Uint8Array>): Promise<ReturnedFile> => {
  const parts = scanJson(decode(chunks))
  const first = await parts.next()
  if (first.done) throw new UnreadableFile({ line: 1, column: 1, fault: 'it is empty' })
  const { sourceLocale, targetLocale } = headOf(first.value)
  return { sourceLocale, targetLocale, units: unitsOf(parts) }
}

const headOf = (part: JsonPart): z.infer<typeof HEAD> => {
  const isWhole = part.kind === 'head' && part.text.endsWith('[')
  const parsed = HEAD.safeParse(parsePart(part, isWhole ? { after: ']}' } : {}))
  if (parsed.success && isWhole) return parsed.data
  const fault = parsed.success ? 'it has no list "units" after all else' : sentenceOf(parsed.error)
  throw unreadable(part, fault)
}

async function* unitsOf(parts: AsyncIterable<JsonPart>): AsyncGenerator<ReturnedUnit> {
  let isFirst = true
  for await (const part of parts) {
    // The zero is for the units before, so that the comma after them is asked for.
    const before = isFirst ? [] : [0]
    const list = listOf(part, before)
    const isUnit = part.kind === 'unit'
    if (list.length !== before.length + Number(isUnit))
      throw unreadable(part, 'something other than units is among them')
    if (isUnit) yield unitOf(list.at(-1))
    isFirst = false
  }
}

const listOf = (part: JsonPart, before: readonly number[]): unknown[] => {
  const { units } = parsePart(part, {
    before: `{"units":[${before.join('')}`,
    after: part.kind === 'unit' ? ']}' : '',
  }) as { units: unknown[] }
  return units
}

const unitOf = (given: unknown): ReturnedUnit => {
  const parsed = UNIT.safeParse(given)
  if (!parsed.success) return returnedUnit({ ...addressOf(given), ...NOTHING, faults: [sentenceOf(parsed.error)] })
  const { id, key, notes = [], source, sourceHash = null, state = null, target = null, type } = parsed.data
  return returnedUnit({
    type,
    id,
    key,
    source,
    sourceHash,
    target,
    state: target === null ? 'missing' : state,
    notes,
    faults: [],
  })
}

const NOTHING = { source: '', sourceHash: null, target: null, state: null, notes: [] }

/** As much of its address as a broken unit has. */
const addressOf = (given: unknown): { type: string; id: string; key: string } => {
  const { id, key, type } = { ...(given as Record<string, unknown>) }
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return { type: text(type), id: text(id), key: text(key) }
}

const sentenceOf = ({ issues }: z.ZodError): string =>
  issues.map(({ message, path }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ')

const unreadable = ({ column, line }: JsonPart, fault: string): UnreadableFile =>
  new UnreadableFile({ line, column, fault })
