import { knownCollection, knownLocale, type SharedRoute } from '../context'
import { jsonAnswer } from '../json'
import { type Parameters, readParameters, wholeNumber } from '../parameters'
import { asProblem, badParameter } from '../problem'

const LONGEST_QUERY = 200

/** `GET /v1/{locale}/search?q=`: what fits, over all collections, the best first. */
export const searchRoute: SharedRoute = {
  path: '/v1/{locale}/search',
  isKept: true,
  answer: (context) => {
    const { parts, query, reader } = context
    const locale = knownLocale(context, parts.locale ?? '')
    const parameters = readParameters(query, ['q', 'limit', 'cursor', 'collection'])
    const text = queryText(parameters)
    const limit = wholeNumber(parameters, 'limit', { min: 1, max: 100, fallback: 20 })
    const collection = parameters.get('collection')
    const cursor = parameters.get('cursor')
    const page = asProblem(() =>
      reader.search({
        locale,
        text,
        limit,
        ...(collection === undefined ? {} : { type: knownCollection(context, collection).slug }),
        ...(cursor === undefined ? {} : { cursor }),
      }),
    )
    return jsonAnswer(page, { modified: reader.changedAt(), language: locale })
  },
}

const queryText = (parameters: Parameters): string => {
  const given = parameters.get('q')
  if (!given) throw badParameter('q', 'What to look for is missing: give it as q.')
  if ([...given].length > LONGEST_QUERY)
    throw badParameter('q', `q has ${[...given].length} characters; it may have ${LONGEST_QUERY} at most.`)
  return given
}
