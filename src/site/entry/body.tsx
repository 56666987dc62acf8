import type { BodyBlock, Entry } from '#contract'

import { Callout } from '../parts/callout'
import { CardGrid, entriesOf } from '../parts/entry-card'
import { Picture } from '../parts/picture'
import { Prose } from '../parts/prose'
import type { Site } from '../site'

type Props = { readonly entry: Entry; readonly site: Site }

/** The text of an entry, block by block. */
export const Body = ({ entry, site }: Props) =>
  (entry.body?.blocks ?? []).map((block) => <Block key={block.id} block={block} site={site} />)

const Block = ({ block, site }: { readonly block: BodyBlock; readonly site: Site }) => {
  switch (block.type) {
    case 'text':
      return <Prose html={block.html} idPrefix={block.id} />
    case 'callout':
      return (
        <Callout id={block.id} severity={block.severity} title={block.title} t={site.t}>
          <Prose html={block.html} />
        </Callout>
      )
    case 'figure':
      return <Figure block={block} />
    case 'faq':
      return <Questions block={block} site={site} />
    case 'exercises':
      return <Led block={block} site={site} heading={site.t('entry.exercises')} />
    case 'related':
      return <Led block={block} site={site} heading={site.t('entry.related')} />
    default:
      return <Unknown block={block} />
  }
}

const Figure = ({ block }: { readonly block: BodyBlock & { type: 'figure' } }) =>
  block.image && (
    <figure className="figure">
      <Picture image={block.image} sizes="(min-width: 48rem) 42rem, 92vw" />
      {block.caption && <figcaption>{block.caption}</figcaption>}
    </figure>
  )

const Questions = ({ block, site }: { readonly block: BodyBlock & { type: 'faq' }; readonly site: Site }) => (
  <section className="questions" aria-labelledby={block.id}>
    <h2 id={block.id}>{site.t('entry.questions')}</h2>
    {block.items.map(({ answer, id, question }) => (
      <details key={id}>
        <summary>{question}</summary>
        <Prose html={answer.html} />
      </details>
    ))}
  </section>
)

type LedProps = {
  readonly block: BodyBlock & { type: 'exercises' | 'related' }
  readonly site: Site
  readonly heading: string
}

const Led = ({ block, heading, site }: LedProps) => {
  const entries = entriesOf(block.entries, site)
  if (entries.length === 0) return null
  return (
    <section className="led" aria-labelledby={block.id}>
      <h2 id={block.id}>{heading}</h2>
      <CardGrid entries={entries} level={3} look="compact" />
    </section>
  )
}

/** A kind of block that is newer than this site still has its text in HTML. */
const Unknown = ({ block }: { readonly block: { readonly html?: unknown } }) =>
  typeof block.html === 'string' && <Prose html={block.html} />
