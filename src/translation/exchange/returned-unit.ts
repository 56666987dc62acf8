import { BrokenMarks } from '../errors'
import { piecesOf } from '../units/marked-text'
import { MAX_TEXT } from './bounds'
import type { ReturnedUnit } from './format'

/** What a reader has found of a unit; `faults` are what it saw wrong with it, as sentences. */
export type FoundUnit = Omit<ReturnedUnit, 'fault'> & { readonly faults: readonly string[] }

/**
 * A unit as it came back, with what is wrong with it in itself: whether its marks are those of the unit it belongs to is
 * for {@link planImport} to say. Where there is a fault, the texts are as they stand in the file.
 */
export const returnedUnit = ({ faults, ...found }: FoundUnit): ReturnedUnit => {
  const unit = detached(found)
  const [bad = faultOfUnit(unit)] = faults
  if (bad) return { ...unit, fault: { code: 'bad-unit', message: `${bad}.` } }
  const broken = brokenMarks(unit.target ?? '')
  return broken ? { ...unit, fault: { code: 'broken-marks', message: broken } } : unit
}

/**
 * The unit in strings of its own. What was cut out of a piece of the file holds on to all of that piece (V8 keeps a slice as
 * a pointer into the whole), so that whoever kept a key would keep the file.
 */
const detached = (unit: ReturnedUnit): ReturnedUnit => ({
  type: copy(unit.type),
  id: copy(unit.id),
  key: copy(unit.key),
  source: copy(unit.source),
  sourceHash: unit.sourceHash === null ? null : copy(unit.sourceHash),
  target: unit.target === null ? null : copy(unit.target),
  state: unit.state,
  notes: unit.notes.map(copy),
})

const copy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

const faultOfUnit = ({ id, key, source, target, type }: ReturnedUnit): string | undefined => {
  if (!type || !id) return 'It does not say which entry it belongs to'
  if (!key) return 'It does not say which unit of its entry it is'
  if (source.length > MAX_TEXT || (target?.length ?? 0) > MAX_TEXT) return `It is longer than ${MAX_TEXT} characters`
  return brokenMarks(source) && 'The marks of its source are broken'
}

const brokenMarks = (marked: string): string | undefined => {
  try {
    piecesOf(marked)
    return undefined
  } catch (error) {
    if (error instanceof BrokenMarks) return error.message
    throw error
  }
}

/** Type and id of an entry out of `type/id`; both empty where it is nothing of the kind. */
export const entryOf = (address: string): { type: string; id: string } => {
  const slash = address.indexOf('/')
  return slash < 0 ? { type: '', id: '' } : { type: address.slice(0, slash), id: address.slice(slash + 1) }
}
