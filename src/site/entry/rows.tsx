import type { FieldDescription } from '#contract'

import { OutsideLink } from '../parts/outside-link'
import { Prose } from '../parts/prose'
import { entryPath } from '../routing/paths'
import { labelIn, type Site } from '../site'
import { factValue } from './facts'
import { asProse, asRows, asSummary, asText, asWebAddress, type Row } from './values'

type Props = { readonly value: unknown; readonly field: FieldDescription; readonly site: Site }

/** A list of rows, in the form that what is in the rows asks for. */
export const Rows = ({ field, site, value }: Props) => {
  const rows = asRows(value)
  const kinds = field.rows.map(({ kind }) => kind)
  if (kinds.includes('richText') && kinds.length === 1) return <Steps rows={rows} field={field} />
  if (kinds.includes('url')) return <Links rows={rows} field={field} />
  if (rows.some((row) => referenceIn(row, field)) && rows.every((row) => asText(row.text))) {
    return <Amounts rows={rows} field={field} site={site} />
  }
  if (kinds.includes('text') && kinds.length === 1) return <Lines rows={rows} field={field} />
  return <Table rows={rows} field={field} site={site} />
}

type RowsProps = { readonly rows: readonly Row[]; readonly field: FieldDescription }

const Steps = ({ field, rows }: RowsProps) => (
  <ol className="steps">
    {rows.map((row) => (
      <li key={row.id}>
        <Prose html={asProse(row[field.rows[0]?.name ?? ''])?.html ?? ''} />
      </li>
    ))}
  </ol>
)

const Lines = ({ field, rows }: RowsProps) => (
  <ul className="lines">
    {rows.map((row) => (
      <li key={row.id}>{asText(row[field.rows[0]?.name ?? ''])}</li>
    ))}
  </ul>
)

const Links = ({ field, rows }: RowsProps) => {
  const name = (kind: FieldDescription['kind']) => field.rows.find((inner) => inner.kind === kind)?.name ?? ''
  return (
    <ul className="lines">
      {rows.map((row) => {
        const href = asWebAddress(row[name('url')])
        const words = asText(row[name('text')]) ?? (href ? new URL(href).hostname : '')
        return <li key={row.id}>{href ? <OutsideLink href={href}>{words}</OutsideLink> : words}</li>
      })}
    </ul>
  )
}

/** What brings how much: another entry, and the amount in words. */
const Amounts = ({ field, rows, site }: RowsProps & { readonly site: Site }) => (
  <dl className="amounts">
    {rows.map((row) => {
      const entry = referenceIn(row, field)
      return (
        <div key={row.id}>
          <dt>{entry ? <a href={entryPath(site.locale.code, entry)}>{entry.title}</a> : '—'}</dt>
          <dd>{asText(row.text)}</dd>
        </div>
      )
    })}
  </dl>
)

const Table = ({ field, rows, site }: RowsProps & { readonly site: Site }) => (
  <div className="table-frame" tabIndex={0} role="group" aria-label={labelIn(field.labels, site.locale, field.name)}>
    <table>
      <thead>
        <tr>
          {field.rows.map(({ labels, name }) => (
            <th key={name} scope="col">
              {labelIn(labels, site.locale, name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {field.rows.map((inner) => (
              <td key={inner.name}>
                <Cell value={row[inner.name]} field={inner} site={site} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Cell = ({ field, site, value }: Props) => {
  const entry = asSummary(value)
  if (entry) return <a href={entryPath(site.locale.code, entry)}>{entry.title}</a>
  const prose = asProse(value)
  return prose ? <Prose html={prose.html} size="small" /> : factValue(value, field, site)
}

const referenceIn = (row: Row, { rows }: FieldDescription) =>
  asSummary(row[rows.find(({ kind }) => kind === 'reference')?.name ?? ''])
