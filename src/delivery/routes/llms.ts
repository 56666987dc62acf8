import type { Catalog } from '#contract'
import type { PublicReader } from '#replica'

import { CACHE } from '../answer'
import { knownLocale, type SharedRoute } from '../context'
import { readParameters } from '../parameters'

/** `GET /v1/{locale}/llms.txt`: what there is to read, for assistants (llmstxt.org). */
export const llmsRoute: SharedRoute = {
  path: '/v1/{locale}/llms.txt',
  isKept: true,
  answer: (context) => {
    const { base, catalog, parts, query, reader } = context
    const locale = knownLocale(context, parts.locale ?? '')
    readParameters(query, [])
    return {
      status: 200,
      type: 'text/markdown; charset=utf-8',
      body: Buffer.from(llmsText({ base, catalog, reader }, locale)),
      modified: reader.changedAt(),
      language: locale,
      cache: CACHE.content,
    }
  },
}

const PAGE = 100

type Sources = { readonly base: string; readonly catalog: Catalog; readonly reader: PublicReader }

const llmsText = ({ base, catalog, reader }: Sources, locale: string): string => {
  const filled = catalog.collections.flatMap((collection) => {
    const links = [...linksOf(reader, locale, collection.slug)]
    return links.length > 0 ? [{ links, words: collection.labels[locale] }] : []
  })
  const about = filled.map(({ words }) => oneLine(words?.description ?? '')).filter((text) => text !== '')
  const { href } = new URL(`${base}/${locale}/`, catalog.siteUrl)
  return [
    `# ${escaped(catalog.name)}`,
    ...(about.length > 0 ? [`> ${escaped(about.join(' '))}`] : []),
    ...filled.map(({ links, words }) => `## ${escaped(words?.plural ?? '')}\n\n${links.join('\n')}`),
    // The format's own word for what may be left out.
    `## Optional\n\n${['chunks.ndjson', 'feed.json', 'feed.xml'].map((name) => `- [${name}](${href}${name})`).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n')
}

function* linksOf(reader: PublicReader, locale: string, type: string): Generator<string> {
  for (let cursor: string | undefined; ;) {
    const page = reader.list({ locale, type, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) })
    for (const { summary, title, url } of page.items)
      yield `- [${escaped(title)}](${url})${summary ? `: ${escaped(summary)}` : ''}`
    if (page.next === null) return
    cursor = page.next
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Words stay words, whatever Markdown would make of their signs. */
const escaped = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>]/g, String.raw`\$&`)
