import type { Payload } from 'payload'

import { consequencesDue } from '../grades'
import { lagsOfProgress } from './lag'
import { findProgress, readProgress } from './progress'
import type { TranslationKey } from './unit-row'

/** What the rules say is due by now of a translation: that readers are told of its age, or that it is withdrawn. */
export const dueOf = async (payload: Payload, key: TranslationKey): Promise<ReturnType<typeof consequencesDue>> => {
  const progress = await readProgress(payload, key)
  return consequencesDue(progress ? lagsOfProgress(progress) : [])
}

/** Every public translation of an older text. */
export const outdatedTranslations = async (payload: Payload): Promise<TranslationKey[]> => {
  const { rows } = await findProgress(payload, {
    where: { and: [{ outdatedSince: { exists: true } }, { isPublic: { equals: true } }] },
  })
  return rows.map(({ entry: id, locale, type }) => ({ type, id, locale }))
}
