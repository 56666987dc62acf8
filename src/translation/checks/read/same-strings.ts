import type { CheckInput, RawCheckFinding } from '../check'

type Found = { readonly text: string; readonly start: number; readonly end: number }

const allOf = (plain: string, pattern: RegExp): Found[] =>
  Array.from(plain.matchAll(pattern), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }))

/** What must stand on both sides letter for letter, as often: `missing`, `extra`, and `changed` where it is one for one. */
export const sameStrings = ({ source, target }: CheckInput, pattern: RegExp): RawCheckFinding[] => {
  const [asked, found] = [allOf(source.plain, pattern), allOf(target.plain, pattern)]
  const missing = without(asked, found)
  const extra = without(found, asked)
  const [lost, other] = [missing[0], extra[0]]
  if (lost && other && missing.length + extra.length === 2)
    return [
      {
        messageKey: 'changed',
        side: 'target',
        range: { start: other.start, end: other.end },
        facts: { source: lost.text, target: other.text },
        fix: lost.text,
      },
    ]
  return [
    ...missing.map((one) => alone('missing', 'source', one)),
    ...extra.map((one) => alone('extra', 'target', one)),
  ]
}

const without = (own: readonly Found[], others: readonly Found[]): Found[] => {
  const open = others.map(({ text }) => text)
  return own.filter(({ text }) => {
    const at = open.indexOf(text)
    if (at >= 0) open.splice(at, 1)
    return at < 0
  })
}

const alone = (messageKey: string, side: 'source' | 'target', { end, start, text }: Found): RawCheckFinding => ({
  messageKey,
  side,
  range: { start, end },
  facts: { text },
})
