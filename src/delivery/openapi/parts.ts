/** What all descriptions are made of. */
export type Json = Readonly<Record<string, unknown>>

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

export const STRING: Json = { type: 'string' }
export const COUNT: Json = { type: 'integer', minimum: 0 }
export const ADDRESS: Json = { type: 'string', format: 'uri' }

export const list = (items: Json): Json => ({ type: 'array', items })
export const orNull = (schema: Json): Json => ({ anyOf: [schema, { type: 'null' }] })

/** All members are there, except those of `optional`. */
export const object = (properties: Readonly<Record<string, Json>>, optional: readonly string[] = []): Json => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})

export const path = (name: string, schema: Json, description: string): Json => ({
  name,
  in: 'path',
  required: true,
  schema,
  description,
})

export const query = (name: string, schema: Json, description: string): Json => ({
  name,
  in: 'query',
  schema,
  description,
})

/** A value of a fixed list. */
export const oneOf = (values: readonly string[]): Json => ({ type: 'string', enum: values })

/** A text that stands for a place in the ledger or in a list. Only one that an answer gave is taken. */
export const CURSOR: Json = { type: 'string', format: 'cursor', pattern: '^([A-Za-z0-9-]+\\.\\d{1,15}|0)$' }
export const PAGE_CURSOR: Json = { type: 'string', format: 'page-cursor', pattern: '^[A-Za-z0-9_-]+$' }

export const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
})

export const answer = (schema: Json, description: string, type = 'application/json'): Json => ({
  description,
  content: { [type]: { schema } },
})

/** Where a value of an answer leads: the operation, and what its parameters take from where. */
export const link = (operation: string, parameters: Json): Json => ({ operationId: operationId(operation), parameters })

/** The answers that every address may give, and its own. */
export const get = (summary: string, responses: Json, parameters: readonly Json[] = []): Json => ({
  get: {
    operationId: operationId(summary),
    summary,
    parameters,
    responses: {
      304: { description: 'The client has it' },
      400: problem('A parameter at fault'),
      404: problem('Nothing there'),
      405: problem('Not a method here'),
      503: problem('There is nothing to read yet'),
      ...responses,
    },
  },
})

/** Names what a generated client calls: the words of the summary in one. */
const operationId = (summary: string): string =>
  summary.toLowerCase().replace(/[^a-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '')
