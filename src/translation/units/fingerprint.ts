import { sha256 } from '#contract'

import { ALONE, plainOf } from './marked-text'
import type { MarkInfo } from './unit'

type Marked = { readonly text: string; readonly marks: readonly MarkInfo[] }

/**
 * Fingerprint of what a text says: another format or link address doesn't change it, another word or quantity does.
 */
export const fingerprint = (unit: Marked): string => sha256(wordsOf(unit))

/** The words of a text with its quantities by key, as fingerprints see it. */
export const wordsOf = ({ marks, text }: Marked): string => {
  const alone = marks.filter(({ isPair }) => !isPair)
  const used = [...text.matchAll(/<(\d{1,4})\/>/gu)].map(([, mark]) => Number(mark))
  let next = 0
  return plainOf(text)
    .normalize('NFC')
    .replaceAll(ALONE, () => {
      const mark = alone.find((known) => known.mark === used[next])
      next += 1
      return mark?.kind === 'quantity' || mark?.kind === 'inline' ? `\u{fff9}${mark.of}\u{fffb}` : '\n'
    })
}
