import { knownCollection, knownLocale, type SharedRoute } from '../context'
import { CACHE } from '../answer'
import { jsonAnswer } from '../json'
import { readParameters } from '../parameters'
import { unknownEntry } from '../problem'

/** `GET /v1/{locale}/{collection}/{slug}`: one entry; an address it once had leads to the one it has. */
export const entryRoute: SharedRoute = {
  path: '/v1/{locale}/{collection}/{slug}',
  isKept: true,
  answer: (context) => {
    const { base, parts, query, reader } = context
    const locale = knownLocale(context, parts.locale ?? '')
    const { slug: type } = knownCollection(context, parts.collection ?? '')
    const slug = parts.slug ?? ''
    readParameters(query, [])
    const entry = reader.entry(locale, type, slug)
    if (entry) return jsonAnswer(entry, { modified: reader.issuedAt(entry.seq), language: locale })
    const target = reader.movedTo(locale, type, slug)
    if (target === null) throw unknownEntry(`"${slug}" of ${type} in "${locale}"`)
    const location = `${base}/${locale}/${type}/${encodeURIComponent(target)}`
    return {
      status: 308,
      type: 'text/plain; charset=utf-8',
      body: Buffer.from(`${location}\n`),
      headers: { Location: location },
      modified: reader.changedAt(),
      language: locale,
      cache: CACHE.content,
    }
  },
}
