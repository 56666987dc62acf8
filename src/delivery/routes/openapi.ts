import { type Route } from '../context'
import { jsonAnswer } from '../json'
import { openApiOf } from '../openapi'
import { readParameters } from '../parameters'

/** `GET /v1/openapi.json`: all of this, for machines (OpenAPI 3.1). */
export const openApiRoute: Route = {
  path: '/v1/openapi.json',
  isKept: true,
  answer: ({ catalog, query, reader }) => {
    readParameters(query, [])
    return jsonAnswer(openApiOf(catalog), { modified: reader.changedAt() })
  },
}
