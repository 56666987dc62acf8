import type { Check, RawCheckFinding } from './check'
import { nameOf, OPENING } from './read/bidi'

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/gu

/** Controls of direction that are opened and not closed, or the other way: they turn all that follows. */
export const bidiControls: Check = {
  name: 'bidi-controls',
  check: ({ target }) => {
    const open: { control: string; start: number }[] = []
    const stray: { control: string; start: number }[] = []
    for (const { 0: control, index: start } of target.plain.matchAll(CONTROL)) {
      if (OPENING[control]) open.push({ control, start })
      else if (OPENING[open.at(-1)?.control ?? ''] === control) open.pop()
      else stray.push({ control, start })
    }
    return [...open.map((one) => finding('unclosed', one)), ...stray.map((one) => finding('unopened', one))]
  },
}

const finding = (messageKey: string, { control, start }: { control: string; start: number }): RawCheckFinding => ({
  messageKey,
  side: 'target',
  range: { start, end: start + 1 },
  facts: { control: nameOf(control) },
  fix: '',
})
