/**
 * Entries that have a word: by number, each with its weight. Stored in blocks, so that one entry's change rewrites little
 * and a search reads few rows. A block has three bytes for an entry: the number's place in the block (16 bits, little
 * endian) and the weight, 1 to 255; so what is new is put behind what is there, without reading it.
 */

/** Numbers in a block. */
export const BLOCK = 8_192

/** As many as all stretches of numbers have (numbers.ts); a place stays a number that JavaScript holds exactly. */
const BLOCKS_OF_WORD = 2 ** 24

const BYTES = 3

/** Bytes as libsql gives them: an ArrayBuffer, whatever its types say. */
export type Stored = ArrayBuffer

/** By number within the block. */
export type BlockChanges = ReadonlyMap<number, number | null>

/** The row of a word's block. */
export const placeOf = (wordId: number, block: number): number => wordId * BLOCKS_OF_WORD + block

export const blockOfPlace = (place: number): number => place % BLOCKS_OF_WORD

export const countOf = (data: Stored): number => entriesIn(data.byteLength)

/** How many entries so many bytes stand for. */
export const entriesIn = (bytes: number): number => bytes / BYTES

export type Postings = { readonly docs: Uint32Array; readonly weights: Uint8Array }

/** Reads a block behind what was read before, from `filled` on; its first number stands for `base`. @returns how far it is filled */
export const readPostings = ({ docs, weights }: Postings, data: Stored, base: number, filled: number): number => {
  const bytes = new Uint8Array(data)
  let next = filled
  for (let at = 0; at < bytes.length; at += BYTES) {
    docs[next] = base + (bytes[at]! | (bytes[at + 1]! << 8))
    weights[next] = bytes[at + 2]!
    next += 1
  }
  return next
}

/** New entries of a block. What is null leaves nothing out, since it was never there. */
export const postingsOf = (changes: BlockChanges): Buffer => {
  const present = [...changes].filter((change): change is [number, number] => change[1] !== null)
  const bytes = Buffer.alloc(present.length * BYTES)
  present.forEach(([offset, weight], index) => {
    bytes.writeUInt16LE(offset, index * BYTES)
    bytes.writeUInt8(weight, index * BYTES + 2)
  })
  return bytes
}

/** A block with some entries changed; a weight of null takes the entry out. */
export const changedPostings = (data: Stored | null, changes: BlockChanges): Buffer => {
  const weightOf = new Map<number, number | null>()
  if (data) {
    const held = { docs: new Uint32Array(countOf(data)), weights: new Uint8Array(countOf(data)) }
    readPostings(held, data, 0, 0)
    held.docs.forEach((offset, index) => weightOf.set(offset, held.weights[index] ?? 0))
  }
  for (const [offset, weight] of changes) weightOf.set(offset, weight)
  return postingsOf(new Map([...weightOf].toSorted(([a], [b]) => a - b)))
}
