import type { DiffPart } from '#translation'

export { wordDiff } from '../../../translation/in-the-browser'

const CONTEXT = 60

/** Unchanged text around a change is shown only as far as it helps. */
export const shortened = ({ kind, text }: DiffPart): string =>
  kind === 'same' && text.length > 2 * CONTEXT ? `${text.slice(0, CONTEXT)} … ${text.slice(-CONTEXT)}` : text
