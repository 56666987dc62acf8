import type { Payload } from 'payload'

import { plainOf } from '../units/marked-text'
import { translatedCollection } from '../work/entry'
import { pathsOf } from '../work/entry-units'
import { readSource } from '../work/follow'
import { type Note, questionsAbout } from '../work/notes'
import { readProgressOfEntry } from '../work/progress'
import { readUnits } from '../work/store'
import { labelsOf } from '../units/labels-of'
import type { FieldCut } from '../units/cut'
import { peopleOf } from './people'

/** An open question about a sentence, as the person sees it who writes the source. */
export type EntryQuestion = Pick<Note, 'id' | 'key' | 'text' | 'at'> & {
  /** Who asks; null where the account is gone. */
  readonly name: string | null
  /** The sentence as it is now, without its marks; null where the source has it no more. */
  readonly sentence: string | null
  readonly labels: FieldCut['labels']
  /** Where the form has its field; null where it has it no more. */
  readonly path: string | null
  /** The language in which an answer is given as a note; it is seen in all. */
  readonly targetLocale: string
}

/** The open questions about one entry, oldest first. @throws NotTranslated */
export const questionsOfEntry = async (
  payload: Payload,
  entry: { readonly type: string; readonly id: string },
): Promise<EntryQuestion[]> => {
  const { flattenedFields } = translatedCollection(payload, entry.type)
  const open = await questionsAbout(payload, entry)
  const [row] = await readProgressOfEntry(payload, entry)
  const source = await readSource(payload, entry)
  if (open.length === 0 || !row || !source) return []
  const units = new Map((await readUnits(payload, { ...entry, locale: row.locale })).map((unit) => [unit.key, unit]))
  const paths = pathsOf(payload, entry.type, source.doc)
  const names = new Map((await peopleOf(payload)).map(({ id, name }) => [id, name]))
  return open.map(({ at, by, id, key, text }) => {
    const unit = units.get(key)
    const [field = ''] = key.split('#', 1)
    return {
      id,
      key,
      text,
      at,
      name: by === null ? null : (names.get(by) ?? null),
      sentence: unit ? plainOf(unit.source) : null,
      labels: labelsOf(flattenedFields, field),
      path: paths.get(field) ?? null,
      targetLocale: row.locale,
    }
  })
}
