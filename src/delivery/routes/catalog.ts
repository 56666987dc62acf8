import { type Route } from '../context'
import { jsonAnswer } from '../json'
import { readParameters } from '../parameters'
import { digestOf } from './rows'

/** `GET /v1/catalog`: the description of languages, collections and fields that is kept beside the ledger; nodes that follow need it. */
export const catalogRoute: Route = {
  path: '/v1/catalog',
  isKept: true,
  answer: ({ catalog, query, reader }) => {
    readParameters(query, [])
    const answer = jsonAnswer(catalog, { modified: reader.changedAt() })
    return { ...answer, ...digestOf(answer.body) }
  },
}
