import { seedContent } from '../src/seed/content'

/** One line in both languages. */
export type Line = { readonly en: string; readonly fa: string }

/** The clinic's own texts, line by line, without what would be markup. */
export const clinicLines = (): Line[] => linesIn(seedContent).flatMap(singleLines)

const linesIn = (content: unknown): Line[] => {
  if (typeof content !== 'object' || content === null) return []
  const { en, fa } = content as Partial<Record<string, unknown>>
  return typeof en === 'string' && typeof fa === 'string' ? [{ en, fa }] : Object.values(content).flatMap(linesIn)
}

const singleLines = ({ en, fa }: Line): Line[] => {
  const [ours, theirs] = [plainLines(en), plainLines(fa)]
  return ours.length === theirs.length ? ours.map((line, index) => ({ en: line, fa: theirs[index] ?? '' })) : []
}

/** Links become their words; headings, lists and emphasis vanish. */
const plainLines = (markdown: string): string[] =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/^(?:#+|-|\d+\.) /gmu, '')
    .replaceAll(/[<&*]|\{\{[^}]*\}\}/gu, '')
    .split('\n')
    .filter(Boolean)
