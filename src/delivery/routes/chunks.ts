import { canonicalJson, type Catalog, sha256 } from '#contract'
import type { FrozenPublicReader } from '#replica'

import { knownLocale, type SharedRoute } from '../context'
import { type Line, ndjsonAnswer } from '../ndjson'
import { readParameters } from '../parameters'
import { passagesOf } from '../passages'

/** `GET /v1/{locale}/chunks.ndjson`: every current entry in passages, for search and assistants. */
export const chunksRoute: SharedRoute = {
  path: '/v1/{locale}/chunks.ndjson',
  isKept: false,
  answer: (context) => {
    const { catalog, parts, query, reader } = context
    const locale = knownLocale(context, parts.locale ?? '')
    readParameters(query, [])
    return ndjsonAnswer(reader, {
      locale,
      linesOf: (frozen) => chunkLines(frozen, locale),
      madeWith: `.${CUT}.${namesOf(catalog)}`,
    })
  },
}

/** Raised when entries are cut in another way. */
const CUT = 1

const known = new WeakMap<Catalog, string>()

/** What stands for the catalog: the names of fields are headings of passages. A reader gives the same object until it changes. */
const namesOf = (catalog: Catalog): string => {
  const found = known.get(catalog) ?? sha256(canonicalJson(catalog))
  known.set(catalog, found)
  return found
}

/** Each entry's line says which passages it has now, so that a consumer can drop those it no longer has. */
function* chunkLines(frozen: FrozenPublicReader, locale: string): Generator<Line> {
  const collections = new Map(frozen.catalog().collections.map((described) => [described.slug, described]))
  for (const entry of frozen.allEntries(locale)) {
    const collection = collections.get(entry.type)
    // A kind of entry that is taken out of the model is withdrawn soon; it has no fields to cut by until then.
    if (!collection) continue
    const { hash, id, seq, title, type, url } = entry
    const passages = passagesOf(entry, collection)
    const chunks = passages.map((passage) => passage.id)
    yield { text: canonicalJson({ type: 'entry', entry: { id, type, title, url, seq, hash }, locale, chunks }), seq }
    for (const passage of passages) yield { text: canonicalJson(passage), seq }
  }
}
