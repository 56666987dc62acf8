import type { Entry } from '#contract'

import { CardGrid, entriesOf } from '../parts/entry-card'
import { Prose } from '../parts/prose'
import type { Site } from '../site'
import { Body } from './body'
import type { Part } from './outline'
import { Rows } from './rows'
import { asProse, asWarnings } from './values'
import { Warnings } from './warnings'

type Props = { readonly part: Part; readonly entry: Entry; readonly site: Site }

/** One part of an entry's page, by the kind of the field it shows. */
export const PartSection = ({ entry, part: { field, heading, id }, site }: Props) => (
  <section className={`part part-${field.kind}`} id={id} aria-label={heading ?? undefined}>
    {heading && <h2>{heading}</h2>}
    <Content entry={entry} part={{ field, heading, id }} site={site} />
  </section>
)

const Content = ({ entry, part: { field }, site }: Props) => {
  const value = entry[field.name]
  switch (field.kind) {
    case 'body':
      return <Body entry={entry} site={site} />
    case 'warnings':
      return <Warnings warnings={asWarnings(value)} t={site.t} />
    case 'rows':
      return <Rows value={value} field={field} site={site} />
    case 'reference':
      return <CardGrid entries={entriesOf(entry.references[field.name] ?? [], site)} level={3} look="compact" />
    default:
      return <Prose html={asProse(value)?.html ?? ''} />
  }
}

/** The short texts at the head of some entries, side by side. */
export const Glance = ({
  entry,
  fields,
  site,
}: {
  readonly entry: Entry
  readonly fields: readonly Part['field'][]
  readonly site: Site
}) => {
  const filled = fields.flatMap((field) => {
    const prose = asProse(entry[field.name])
    return prose ? [{ field, prose }] : []
  })
  if (filled.length === 0) return null
  return (
    <section className="glance" aria-label={site.t('entry.glance')}>
      {filled.map(({ field, prose }) => (
        <div key={field.name} id={field.name}>
          <h2>{field.labels[site.locale.code] ?? field.name}</h2>
          <Prose html={prose.html} />
        </div>
      ))}
    </section>
  )
}
