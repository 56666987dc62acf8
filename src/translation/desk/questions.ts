import type { Payload } from 'payload'

import { plainOf } from '../units/marked-text'
import { type Note, openQuestions } from '../work/notes'
import { readProgressOfEntry } from '../work/progress'
import { findUnits } from '../work/store'

/** A question about a source sentence that nobody has answered, with what one has to know to answer it. */
export type OpenQuestion = Note & {
  readonly title: string
  readonly sourceLocale: string
  /** The language of somebody who sees the sentence as a unit: an answer is given there, and seen in all. */
  readonly targetLocale: string
  /** The sentence as it is now, without its marks; null where the source has it no more. */
  readonly sentence: string | null
}

/** Oldest first. */
export const questionsOf = async (payload: Payload): Promise<OpenQuestion[]> => {
  const found = await Promise.all(
    (await openQuestions(payload)).map(async (question) => {
      const [row] = await readProgressOfEntry(payload, { type: question.type, id: question.entry })
      if (!row) return []
      const { sourceLocale, title } = row
      return [
        {
          ...question,
          title: title ?? '',
          sourceLocale,
          targetLocale: row.locale,
          sentence: await sentenceOf(payload, question),
        },
      ]
    }),
  )
  return found.flat()
}

const sentenceOf = async (payload: Payload, { entry, key, type }: Note): Promise<string | null> => {
  const [unit] = await findUnits(payload, {
    and: [{ entry: { equals: entry } }, { type: { equals: type } }, { key: { equals: key } }],
  })
  return unit ? plainOf(unit.source) : null
}
