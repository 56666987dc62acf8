/** Who translates what until when. */
import type { Account } from '#access'
import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { NoSuchTranslation, TranslationRequestError } from '../work/errors'
import { keepProgress, readProgress } from '../work/progress'
import type { TranslationKey } from '../work/unit-row'
import { type Person, peopleOf } from './people'

/** A person's id, or nobody; a day (ISO 8601), or none. What is left out stays as it is. */
type Assignment = { readonly assignee?: string | null | undefined; readonly dueAt?: string | null | undefined }

/**
 * Gives entries to a person, or takes them back; sets or clears a due date: all of them or none. Translators may take for
 * themselves what nobody has, in their own languages, and give back what is theirs.
 * @throws TranslationRequestError, NoSuchTranslation
 */
export const assign = async (
  payload: Payload,
  keys: readonly TranslationKey[],
  { account, assignment }: { readonly account: Account; readonly assignment: Assignment },
): Promise<void> =>
  inOneUnit(payload.db, async () => {
    const { assignee, dueAt } = assignment
    if (typeof assignee === 'string') await requirePerson(payload, assignee, keys)
    for (const key of keys) {
      const row = await readProgress(payload, key)
      if (!row) throw new NoSuchTranslation(key)
      requireRight(account, { key, assignment, now: row.assignee ?? null })
    }
    const data = { ...(assignee === undefined ? {} : { assignee }), ...(dueAt === undefined ? {} : { dueAt }) }
    for (const key of keys) await keepProgress(payload, key, data)
  })

/** @throws TranslationRequestError for somebody who isn't there, or doesn't translate into one of the languages */
const requirePerson = async (payload: Payload, id: string, keys: readonly TranslationKey[]): Promise<void> => {
  const person = (await peopleOf(payload)).find((known) => known.id === id)
  const foreign = person && keys.find(({ locale }) => !canTranslate(person, locale))
  if (person && !foreign) return
  const fault = person ? `${person.name} doesn't translate into "${foreign?.locale}".` : `There is no account "${id}".`
  throw new TranslationRequestError(fault, 422, { code: 'no-such-translator', parameter: 'assignee' })
}

const canTranslate = ({ locales, role }: Person, locale: string): boolean =>
  role !== 'translator' || locales.includes(locale)

type Asked = { readonly key: TranslationKey; readonly assignment: Assignment; readonly now: string | null }

/** @throws TranslationRequestError */
const requireRight = ({ id, locales, role }: Account, { assignment, key, now }: Asked): void => {
  if (role !== 'translator') return
  const isOwn = now === id || (now === null && assignment.assignee === id)
  const isForSelf = assignment.assignee === id || assignment.assignee === null
  if (assignment.dueAt === undefined && isForSelf && isOwn && locales.includes(key.locale)) return
  throw new TranslationRequestError(
    'Editors and admins assign entries; you can take what nobody has in your languages, and give back what is yours.',
    403,
    { code: 'editors-only' },
  )
}
