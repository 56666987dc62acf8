import type { Scope } from './scope'

export type ChangeQuery = {
  readonly since: number
  readonly limit: number
  readonly locale?: string | undefined
  readonly type?: string | undefined
}

/**
 * The ledger's rows as consumers of a channel see them, in SQL over rows `r` of `edition`, or of `latest` where no condition is on
 * what they say. A recall is told to all of them: who has the text from when the channel showed more is to take it down, too.
 */
export const rowsFor = (scope: Scope | null) => {
  if (!scope) return { ...NARROWED_BY_NOTHING, op: (row: string) => `${row}.op`, keys: keysWith('r.op') }
  const { content, keys } = scope
  const isIn = (row: string): string => `(${row}.op = 'publish'${keys(row)}${content ? ` AND ${content(row)}` : ''})`
  const op = (row: string): string => `CASE WHEN ${isIn(row)} THEN 'publish' ELSE 'withdraw' END`
  const sameEntry = 'p.type = r.type AND p.id = r.id AND p.locale = r.locale'
  const before = `SELECT ${isIn('p')} FROM edition p WHERE ${sameEntry} AND p.seq < r.seq ORDER BY p.seq DESC LIMIT 1`
  const hasLeft = content ? ` AND (${isIn('r')} OR (${before}))` : ''
  return {
    op,
    keys: keysWith(op('r')),
    isOfIt: keys('r'),
    isTold: ` AND (r.notice IS NOT NULL OR (TRUE${keys('r')}${hasLeft}))`,
    wasEverIn: keys('r') + (content ? ` AND EXISTS (SELECT 1 FROM edition p WHERE ${sameEntry} AND ${isIn('p')})` : ''),
  }
}

const NARROWED_BY_NOTHING = { isOfIt: '', isTold: '', wasEverIn: '' }

const keysWith = (op: string): string => `r.seq, ${op} AS op, r.type, r.id, r.locale`

/** What a question leaves of the rows `r`. */
export const filterOf = ({
  locale,
  type,
}: Pick<ChangeQuery, 'locale' | 'type'>): { where: string; values: string[] } => ({
  where: `${locale === undefined ? '' : ' AND r.locale = ?'}${type === undefined ? '' : ' AND r.type = ?'}`,
  values: [...(locale === undefined ? [] : [locale]), ...(type === undefined ? [] : [type])],
})

/** Begins a question about the recalls among the rows: they are few, and found without going through all. */
export const RECALLS = 'edition r INDEXED BY edition_recalled WHERE r.notice IS NOT NULL AND r.seq > ?'
