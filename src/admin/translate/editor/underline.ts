/** Underlines what checks found, by CSS Custom Highlights: the editor's nodes stay as they are. */
import type { Piece } from '../text/marked'
import { type Range, rangeOfPlain } from '../text/pieces'
import { domRange } from './caret'

/** Offsets of the plain text. */
export type Underline = Range & { readonly kind: 'error' | 'warning' | 'spelling' }

const KINDS = ['error', 'warning', 'spelling'] as const

/** Where the browser can't, the list of findings still says where they are. */
export const underline = (root: HTMLElement, pieces: readonly Piece[], found: readonly Underline[]): void => {
  if (!('highlights' in CSS)) return
  for (const kind of KINDS) {
    const ranges = found
      .filter((one) => one.kind === kind && one.end > one.start)
      .map((one) => domRange(root, rangeOfPlain(pieces, one)))
    CSS.highlights.set(`qanun-${kind}`, new Highlight(...ranges))
  }
}

export const clearUnderlines = (): void => {
  if ('highlights' in CSS) for (const kind of KINDS) CSS.highlights.delete(`qanun-${kind}`)
}
