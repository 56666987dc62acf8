import { knownCollection, knownLocale, type SharedRoute } from '../context'
import { jsonAnswer } from '../json'
import { moment, readParameters } from '../parameters'
import { badParameter, unknownEntry } from '../problem'

/** `GET /v1/history/{collection}/{id}?locale=&at=`: what was public of an entry at a moment. */
export const historyRoute: SharedRoute = {
  path: '/v1/history/{collection}/{id}',
  isKept: false,
  answer: (context) => {
    const { parts, query, reader } = context
    const { slug: type } = knownCollection(context, parts.collection ?? '')
    const parameters = readParameters(query, ['locale', 'at'])
    const asked = parameters.get('locale')
    if (asked === undefined) throw badParameter('locale', 'Say which language: ?locale=…')
    const locale = knownLocale(context, asked)
    const at = moment(parameters, 'at')
    const entry = reader.at(locale, type, parts.id ?? '', at)
    if (!entry) throw unknownEntry(`Entry "${parts.id}" of ${type} in "${locale}" at ${at}`)
    return jsonAnswer(entry, { modified: reader.issuedAt(entry.seq), language: locale })
  },
}
