/** Any server that has OpenAI's chat completions (POST …/chat/completions), with an answer in the shape of a schema. */
import type { MachineTranslation } from '#environment'
import { z } from 'zod'

import type { Said } from './accept'
import { createCaller } from './caller'
import type { Pace } from './pace'
import { ANSWER_SCHEMA, instructionsFor, messageFor } from './prompt'
import type { MachineRequest, MachineUnit, Provider } from './provider'
import { providerOf } from './service'

const BOUNDS = { units: 25, characters: 8_000 }

export const openai = (settings: MachineTranslation, pace: Pace): Provider => {
  const headers: Record<string, string> = settings.key === null ? {} : { Authorization: `Bearer ${settings.key}` }
  const post = createCaller({ service: 'The chat model', url: settings.url, key: settings.key, headers }, pace)
  return providerOf(
    {
      name: 'openai',
      bounds: BOUNDS,
      lengthOf: (unit) => messageFor([unit], ({ id }) => id).length,
      charactersOf: (batch) => RULES_LENGTH + messageFor(batch, shortIds(batch)).length,
      ask: async (batch, request) => {
        const named = shortIds(batch)
        const completion = await post('/chat/completions', bodyOf(settings.model, batch, request), request.signal)
        return saidIn(completion, new Map(batch.map((unit) => [named(unit), unit.id])))
      },
    },
    settings.price,
  )
}

/** Of two languages; their names differ by some letters. */
const RULES_LENGTH = instructionsFor({ sourceLocale: 'en', targetLocale: 'fa' }).length

/** Ids that a model copies without a slip, in place of row ids and addresses. */
const shortIds = (batch: readonly MachineUnit[]): ((unit: MachineUnit) => string) => {
  const numbers = new Map(batch.map(({ id }, index) => [id, `u${index + 1}`]))
  return ({ id }) => numbers.get(id) ?? id
}

const bodyOf = (model: string, batch: readonly MachineUnit[], request: MachineRequest): object => ({
  model,
  temperature: 0,
  messages: [
    { role: 'system', content: instructionsFor(request) },
    { role: 'user', content: messageFor(batch, shortIds(batch)) },
  ],
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'translations', strict: true, schema: ANSWER_SCHEMA },
  },
})

const COMPLETION = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
})

const ANSWER = z.object({ translations: z.array(z.object({ id: z.string(), text: z.string() })) })

/** @param asked our ids by the ids of the request; an id that isn't among them is nobody's answer */
const saidIn = (completion: unknown, asked: ReadonlyMap<string, string>): Map<string, Said> => {
  const all = (refused: string): Map<string, Said> => new Map([...asked.values()].map((id) => [id, { refused }]))
  const parsed = COMPLETION.safeParse(completion)
  const choice = parsed.data?.choices[0]
  if (!choice) return all('the answer is not what chat completions look like')
  if (choice.message.refusal) return all(`the model refused: ${choice.message.refusal.slice(0, 200)}`)
  if (choice.finish_reason === 'length') return all('the answer was cut off for its length')
  const answer = ANSWER.safeParse(jsonIn(choice.message.content ?? ''))
  if (!answer.success) return all('the answer is not JSON of the shape that was asked for')
  const said = new Map<string, Said>()
  for (const { id: short, text } of answer.data.translations) {
    const id = asked.get(short)
    if (id !== undefined)
      said.set(id, said.has(id) ? { refused: 'it was answered twice' } : { text: withoutEntities(text) })
  }
  return said
}

const ENTITIES: Readonly<Record<string, string>> = { '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" }

/** A model that sees `&lt;` may write these too, which marked text doesn't know. */
const withoutEntities = (text: string): string =>
  text.replaceAll(/&(?:gt|quot|apos|#39);/gu, (entity) => ENTITIES[entity] ?? entity)

/** Some models put words or a fence around their JSON. @returns undefined where there is no JSON in it */
const jsonIn = (content: string): unknown => {
  for (const candidate of [content, content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1)])
    try {
      return JSON.parse(candidate) as unknown
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  return undefined
}
