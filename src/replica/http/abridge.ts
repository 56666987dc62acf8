/**
 * Makes a page short before it is parsed. Most of an entry is not looked at here: its hash vouches for it, and its bytes are stored
 * as they came. To make objects of all of it would take as long as to store it.
 */

/** A page without most of what its entries say. */
export type Abridged = {
  /** JSON: the page with 0 in the place of each object and each list of objects in its entries, but of their references. */
  readonly text: string
  /** The entry of each of its rows as it came; null where it has none. */
  readonly entries: readonly (Buffer | null)[]
}

const CHANGES = Buffer.from('changes')
const ENTRY = Buffer.from('entry')
const REFERENCES = Buffer.from('references')

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN = 0x7b
const CLOSE = 0x7d
const ZERO = 0x30

/** So many bytes of a text are looked at here: the platform's own search is faster, and begins slowly. */
const SHORT = 32

/** Finds the end of a value from its begin; negative where there is none. The bytes of a member's name are those from `from` to `to`. */
type EndOf = (begin: number, from: number, to: number) => number

/** Null where the page isn't an object of rows without white space, as nodes write it: who parses all of it can say what it is. */
export const abridge = (page: Buffer): Abridged | null => {
  if (scratch.length < page.length) scratch = Buffer.allocUnsafeSlow(2 * page.length)
  const entries: (Buffer | null)[] = []
  let length = 0
  let taken = 0

  const leaveOut = (begin: number, end: number): number => {
    length += page.copy(scratch, length, taken, begin)
    length = scratch.writeUInt8(ZERO, length)
    taken = end
    return end
  }
  const endInEntry: EndOf = (begin, from, to) => {
    const end = endOfValue(page, begin)
    return hasObjects(page, begin) && !isNamed(page, from, to, REFERENCES) ? leaveOut(begin, end) : end
  }
  const endInRow: EndOf = (begin, from, to) => {
    if (!isNamed(page, from, to, ENTRY) || page[begin] !== OPEN) return endOfValue(page, begin)
    const end = endOfMembers(page, begin, endInEntry)
    entries[entries.length - 1] = page.subarray(begin, end)
    return end
  }
  const endOfRow = (begin: number): number => {
    entries.push(null)
    return endOfMembers(page, begin, endInRow)
  }
  const endInPage: EndOf = (begin, from, to) =>
    isNamed(page, from, to, CHANGES) ? endOfItems(page, begin, endOfRow) : endOfValue(page, begin)

  if (endOfMembers(page, 0, endInPage) !== page.length) return null
  length += page.copy(scratch, length, taken)
  return { text: scratch.toString('utf8', 0, length), entries }
}

/** Used over and over. */
let scratch = Buffer.allocUnsafeSlow(64 * 1024)

const endOfMembers = (page: Buffer, begin: number, endOf: EndOf): number => {
  if (page[begin] !== OPEN) return -1
  let at = begin
  do {
    if (page[at + 1] !== QUOTE) return -1
    const nameEnd = endOfText(page, at + 1)
    if (page[nameEnd] !== COLON) return -1
    at = endOf(nameEnd + 1, at + 2, nameEnd - 1)
  } while (page[at] === COMMA)
  return page[at] === CLOSE ? at + 1 : -1
}

const endOfItems = (page: Buffer, begin: number, endOf: (begin: number) => number): number => {
  if (page[begin] !== OPEN_LIST) return -1
  if (page[begin + 1] === CLOSE_LIST) return begin + 2
  let at = begin
  do at = endOf(at + 1)
  while (page[at] === COMMA)
  return page[at] === CLOSE_LIST ? at + 1 : -1
}

const endOfValue = (page: Buffer, begin: number): number => {
  const first = page[begin]
  if (first === QUOTE) return endOfText(page, begin)
  return first === OPEN || first === OPEN_LIST ? endOfNested(page, begin) : endOfWord(page, begin)
}

const endOfText = (page: Buffer, begin: number): number => {
  let at = begin + 1
  for (const near = at + SHORT; at < near; at += 1) {
    const byte = page[at]
    if (byte === QUOTE) return at + 1
    if (byte === BACKSLASH) at += 1
  }
  do at = page.indexOf(QUOTE, at) + 1
  while (isEscaped(page, at - 1, begin))
  return at === 0 ? -1 : at
}

/** Whether an odd number of backslashes stands before a place. */
const isEscaped = (page: Buffer, place: number, begin: number): boolean => {
  let at = place
  while (at - 1 > begin && page[at - 1] === BACKSLASH) at -= 1
  return (place - at) % 2 === 1
}

const endOfNested = (page: Buffer, begin: number): number => {
  let depth = 0
  for (let at = begin; at >= begin && at < page.length; at += 1) {
    const byte = page[at]
    if (byte === QUOTE) at = endOfText(page, at) - 1
    else if (byte === OPEN || byte === OPEN_LIST) depth += 1
    else if (byte === CLOSE || byte === CLOSE_LIST) depth -= 1
    if (depth === 0) return at + 1
  }
  return -1
}

/** Of a number, or of one of the three names. */
const endOfWord = (page: Buffer, begin: number): number => {
  let at = begin
  while (at < page.length && page[at] !== COMMA && page[at] !== CLOSE && page[at] !== CLOSE_LIST) at += 1
  return at
}

const hasObjects = (page: Buffer, begin: number): boolean =>
  page[begin] === OPEN || (page[begin] === OPEN_LIST && page[begin + 1] === OPEN)

const isNamed = (page: Buffer, from: number, to: number, name: Buffer): boolean => {
  if (to - from !== name.length) return false
  for (let index = 0; index < name.length; index += 1) if (page[from + index] !== name[index]) return false
  return true
}
