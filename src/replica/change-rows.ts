import type { Scope } from './scope'

export type ChangeQuery = {
  readonly since: number
  readonly limit: number
  readonly locale?: string | undefined
  readonly type?: string | undefined
}

/** The ledger's rows as consumers of a channel see them, in SQL over rows `r` of `edition`, or of `latest` where no condition is on what they say. */
export const rowsFor = (scope: Scope | null) => {
  const { content } = scope ?? {}
  if (!content) return { op: (row: string) => `${row}.op`, keys: keysWith('r.op'), isTold: '', wasEverIn: '' }
  const isIn = (row: string): string => `(${row}.op = 'publish' AND ${content(row)})`
  const op = (row: string): string => `CASE WHEN ${isIn(row)} THEN 'publish' ELSE 'withdraw' END`
  const sameEntry = 'p.type = r.type AND p.id = r.id AND p.locale = r.locale'
  const before = `SELECT ${isIn('p')} FROM edition p WHERE ${sameEntry} AND p.seq < r.seq ORDER BY p.seq DESC LIMIT 1`
  return {
    op,
    keys: keysWith(op('r')),
    isTold: ` AND (${isIn('r')} OR (${before}))`,
    wasEverIn: ` AND EXISTS (SELECT 1 FROM edition p WHERE ${sameEntry} AND ${isIn('p')})`,
  }
}

const keysWith = (op: string): string => `r.seq, ${op} AS op, r.type, r.id, r.locale`

/** What a question and a channel leave of the rows `r`. */
export const filterOf = (
  { locale, type }: Pick<ChangeQuery, 'locale' | 'type'>,
  scope: Scope | null,
): { where: string; values: string[] } => ({
  where: `${locale === undefined ? '' : ' AND r.locale = ?'}${type === undefined ? '' : ' AND r.type = ?'}${scope?.keys('r') ?? ''}`,
  values: [...(locale === undefined ? [] : [locale]), ...(type === undefined ? [] : [type])],
})
