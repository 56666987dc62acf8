import type { Payload } from 'payload'

import { currentRow } from './ledger'
import { type LedgerKey, projectionOf, type StoredRow } from './ledger-row'
import type { Mark, Projection } from './projection'

type Row = Readonly<Record<string, unknown>>

/** What readers have of an entry in a language, in the form of a working copy; null where it isn't public in it. */
export const publicText = async (payload: Payload, key: LedgerKey): Promise<Row | null> =>
  textOfEdition(await currentRow(payload, key))

/** The text of a row of the ledger; null of a withdrawal. */
export const textOfEdition = (row: StoredRow | null): Row | null =>
  row?.op === 'publish' ? textOf(projectionOf(row)) : null

/** The texts, rows and quantities of a projection as the fields that they came from; what is of others stays out. */
const textOf = ({ body, own, quantities, seo, summary, title }: Projection): Row => ({
  ...valuesOf(own),
  title,
  summary,
  seo,
  quantities,
  body: (body ?? []).map(({ block, fields, id }) => ({ ...valuesOf(fields), id, blockType: block })),
})

const valuesOf = (marks: Readonly<Record<string, Mark>>): Row =>
  Object.fromEntries(Object.entries(marks).map(([name, mark]) => [name, valueOf(mark)]))

const valueOf = (mark: Mark): unknown => {
  switch (mark.kind) {
    case 'value':
      return mark.value
    case 'prose':
      return mark.state
    case 'warnings':
      return mark.rows.map(({ id, severity, state }) => ({ id, severity, text: state }))
    case 'rows':
      return mark.rows.map(({ fields, id }) => ({ ...valuesOf(fields), id }))
    case 'group':
      return valuesOf(mark.fields)
    default:
      return undefined
  }
}
