import { knownCollection, type SharedRoute } from '../context'
import { jsonAnswer } from '../json'
import { readParameters } from '../parameters'
import { nothingHere } from '../problem'

const ENDING = '.json'

/** `GET /v1/schemas/{collection}.json`: JSON Schema 2020-12 of an entry. */
export const schemaRoute: SharedRoute = {
  path: '/v1/schemas/{file}',
  isKept: true,
  answer: (context) => {
    const { base, parts, query, reader } = context
    const file = parts.file ?? ''
    if (!file.endsWith(ENDING)) throw nothingHere(`${base}/schemas/${file}`)
    readParameters(query, [])
    const { schema } = knownCollection(context, file.slice(0, -ENDING.length))
    return jsonAnswer(schema, { modified: reader.changedAt(), type: 'application/schema+json; charset=utf-8' })
  },
}
