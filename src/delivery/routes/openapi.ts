import type { SharedRoute } from '../context'
import { jsonAnswer } from '../json'
import { channelOpenApiOf, openApiOf } from '../openapi'
import { readParameters } from '../parameters'

/** `GET /v1/openapi.json`: all of this, for machines (OpenAPI 3.1); in a channel, what the channel has of it. */
export const openApiRoute: SharedRoute = {
  path: '/v1/openapi.json',
  isKept: true,
  answer: ({ base, catalog, query, reader }) => {
    readParameters(query, [])
    const description =
      base === WHOLE ? openApiOf(catalog) : channelOpenApiOf(catalog, { base, isShown: (field) => reader.shows(field) })
    return jsonAnswer(description, { modified: reader.changedAt() })
  },
}

const WHOLE = '/v1'
