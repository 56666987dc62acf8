import type { Check, CheckInput, RawCheckFinding } from './check'
import { type NumberAt, numbersOf } from './read/numbers'

/** Persian print also writes a decimal mark as a slash: «۱/۵» is one and a half, or a ratio such as 120/80. */
const LOCALE = 'fa'

/** Where the source has a decimal number, a slash may be read as a ratio or a fraction; the decimal mark can't. */
export const slashDecimals: Check = {
  name: 'slash-decimals',
  check: (input) => (input.target.locale === LOCALE ? findings(input) : []),
}

const findings = ({ source, target }: CheckInput): RawCheckFinding[] => {
  const decimals = new Set(numbersOf(source).flatMap(({ values: [value] }) => (value.includes('.') ? value : [])))
  return numbersOf(target)
    .filter(({ slash }) => slash && decimals.has(slash.join('.').replace(/0+$/u, '')))
    .map(({ end, start }: NumberAt) => {
      const text = target.plain.slice(start, end)
      return {
        messageKey: 'ambiguous',
        side: 'target' as const,
        range: { start, end },
        facts: { number: text },
        fix: text.replace('/', '٫'), // U+066B, the Arabic decimal separator
      }
    })
}
