import { knownLocale, type SharedRoute } from '../context'
import { ndjsonAnswer } from '../ndjson'
import { readParameters } from '../parameters'
import { nothingHere } from '../problem'

const ENDING = '.ndjson'

/** `GET /v1/export/{locale}.ndjson`: every current entry, one a line; the last line proves that nothing is missing. */
export const exportRoute: SharedRoute = {
  path: '/v1/export/{file}',
  isKept: false,
  answer: (context) => {
    const { base, parts, query, reader } = context
    const file = parts.file ?? ''
    if (!file.endsWith(ENDING)) throw nothingHere(`${base}/export/${file}`)
    const locale = knownLocale(context, file.slice(0, -ENDING.length))
    readParameters(query, [])
    return ndjsonAnswer(reader, { locale, linesOf: (frozen) => frozen.allTexts(locale) })
  },
}
