import { MAX_DEPTH, MAX_UNIT } from '../bounds'
import type { XmlElement } from './element'

export type XmlEvent = { readonly kind: 'open' | 'close' | 'whole'; readonly element: XmlElement }

/**
 * What becomes of an element as it opens: handed out with all that is in it, left out with all that is in it, or entered,
 * as the root always is.
 */
export type XmlRule = (element: XmlElement) => 'whole' | 'skip' | 'enter'

type Listener = { readonly say: (event: XmlEvent) => void; readonly fail: (fault: string) => never }

/** Builds the elements that are wanted whole. */
export const createTree = (rule: XmlRule, { fail, say }: Listener) => {
  /** Elements that were entered, then those inside a whole one. */
  const open: XmlElement[] = []
  let entered = 0
  let skipped = 0
  let size = 0
  const grow = (by: number): void => {
    size += by
    if (size > MAX_UNIT) fail(`a unit is longer than ${MAX_UNIT} characters`)
  }
  return {
    open: (element: XmlElement): void => {
      if (open.length + skipped >= MAX_DEPTH) fail(`elements stand more than ${MAX_DEPTH} deep in each other`)
      const verdict = skipped > 0 ? 'skip' : open.length === 0 ? 'enter' : rule(element)
      if (verdict === 'skip') {
        skipped += 1
        return
      }
      const isInside = open.length > entered
      if (isInside) {
        grow(sizeOf(element))
        open.at(-1)?.children.push(element)
      } else if (verdict === 'enter') {
        entered += 1
        say({ kind: 'open', element })
      } else size = sizeOf(element)
      open.push(element)
    },
    close: (): void => {
      if (skipped > 0) {
        skipped -= 1
        return
      }
      const element = open.pop()
      if (!element) return
      if (open.length === entered) say({ kind: 'whole', element })
      else if (open.length < entered) {
        entered -= 1
        say({ kind: 'close', element })
      }
    },
    text: (text: string): void => {
      if (skipped > 0 || open.length <= entered) return
      grow(text.length)
      open.at(-1)?.children.push(text)
    },
  }
}

/** What an element costs, roughly, in characters. */
const sizeOf = ({ attributes }: XmlElement): number =>
  [...attributes].reduce((sum, [name, value]) => sum + name.length + value.length, 50)
