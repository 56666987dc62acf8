/** Saves a change of a term with what it touches: the term, sources, translations and exceptions are one unit of work. */
import { randomUUID } from 'node:crypto'

import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { rehearseText, type Sought, soughtWords } from '../../rehearsal'
import { readTerms } from '../../terms'
import { TranslationRequestError, UnitsChanged, UnitsRefused } from '../../work/errors'
import { readProgressOfEntry } from '../../work/progress'
import { faultOfMarks } from '../../work/save'
import { type BatchUnit, writeTermHistory } from '../../work/term-history'
import { exceptSource, exceptTarget } from './exceptions'
import { changeOf, isSameWords, readTerm, saveWords, type TermWords } from './term-change'
import { type Place, type TermText, textsAt, versionOf } from './term-texts'
import { groupedByPlace, saveTexts } from './save-texts'

/** A text that a person chose, as they read it. */
export type ChosenUnit = Place & { readonly key: string; readonly version: string }

export type Order = {
  /** Id or concept. */
  readonly term: string
  /** The term's version, as the rehearsal said it. */
  readonly version: string
  readonly words: TermWords
  readonly units: readonly (ChosenUnit & { readonly after: string })[]
  readonly exceptions: readonly (ChosenUnit & { readonly reason: string })[]
  readonly by: string
}

export type Applied = {
  /** What it is taken back by. */
  readonly batch: string
  readonly units: number
  /** Of these, translations that a check calls wrong and that became drafts. */
  readonly drafts: number
  readonly excepted: number
}

/**
 * Applies a rehearsal: all of it, or nothing where anything was changed since it was read.
 * @throws UnitsChanged, UnitsRefused, NoSuchTranslation, TranslationRequestError, ValidationError
 */
export const applyRehearsal = (payload: Payload, order: Order): Promise<Applied> =>
  inOneUnit(payload.db, async () => {
    const stored = await readTerm(payload, order.term)
    if (stored.version !== order.version)
      throw new TranslationRequestError('Somebody changed this term since you rehearsed. Nothing was saved.', 409, {
        code: 'term-changed',
      })
    const { after, before } = changeOf(stored, order.words)
    const sought = soughtWords(await readTerms(payload), before, after)
    // Everything is looked at before anything is written: MongoDB takes nothing back.
    const chosen = await resolve(payload, order.units, after.id)
    const excepted = await resolve(payload, order.exceptions, after.id)
    requireMarks(chosen)
    const isChanged = !isSameWords(stored.words, order.words)
    const wordsAfter = isChanged ? await saveWords(payload, after.id, order) : stored.words
    const batch = randomUUID()
    const { drafts, units } = await saveTexts(payload, await titled(payload, chosen), { batch, by: order.by })
    for (const exception of excepted) await except(payload, exception, { term: after.id, sought, by: order.by })
    await writeTermHistory(
      payload,
      { term: after.id, wordsBefore: stored.words, wordsAfter, units },
      { batch, by: order.by },
    )
    return { batch, units: units.length, drafts, excepted: excepted.length }
  })

type Resolved<T> = { readonly asked: T; readonly text: TermText }

/** @throws UnitsChanged where a text is another one by now, or gone */
const resolve = async <T extends ChosenUnit>(
  payload: Payload,
  asked: readonly T[],
  term: string,
): Promise<Resolved<T>[]> => {
  const resolved: Resolved<T>[] = []
  const stale: { key: string; text: string | null }[] = []
  for (const { place, units } of groupedByPlace(asked)) {
    const texts = new Map((await textsAt(payload, place, term)).map((text) => [text.key, text]))
    for (const unit of units) {
      const text = texts.get(unit.key)
      if (text && versionOf(text.text) === unit.version) resolved.push({ asked: unit, text })
      else stale.push({ key: unit.key, text: text?.text ?? null })
    }
  }
  if (stale.length > 0)
    throw new UnitsChanged(
      stale.map(({ key }) => key),
      stale,
    )
  return resolved
}

/** @throws UnitsRefused */
const requireMarks = (chosen: readonly Resolved<Order['units'][number]>[]): void => {
  const refused = chosen.flatMap(({ asked, text }) => {
    const isFree = text.side === 'target' && text.row.isFree
    const fault = isFree
      ? 'This field is free: write it in the form, or join it again.'
      : asked.after.trim() === ''
        ? 'A text is not emptied here.'
        : faultOfMarks(asked.after, text.marks)
    return fault ? [{ key: asked.key, message: fault }] : []
  })
  if (refused.length > 0) throw new UnitsRefused(refused)
}

const titled = (payload: Payload, chosen: readonly Resolved<Order['units'][number]>[]): Promise<BatchUnit[]> =>
  Promise.all(
    chosen.map(async ({ asked: { version: _version, ...asked }, text }) => ({
      ...asked,
      title: (await readProgressOfEntry(payload, asked))[0]?.title ?? '',
      before: text.text,
      state: text.side === 'target' ? text.row.state : null,
    })),
  )

const except = async (
  payload: Payload,
  { asked, text }: Resolved<Order['exceptions'][number]>,
  { by, sought, term }: { readonly term: string; readonly sought: readonly Sought[]; readonly by: string },
): Promise<void> => {
  const own = sought.find(({ locale }) => locale === asked.locale)
  const words = (own && rehearseText(text.text, own, () => false)?.words) ?? []
  const exception = { term, words, reason: asked.reason, by }
  if (text.side === 'source') await exceptSource(payload, asked, text.block, exception)
  else await exceptTarget(payload, asked, text.key, exception)
}
