import { canonicalJson, contentHash } from '#contract'
import { keepPublication } from '#translation'
import type { Payload } from 'payload'

import { followUp } from './cascade'
import { append, changeRow, currentFactsOf, currentRow, dropRow, headSeq } from './ledger'
import { projectionOf, type StoredRow } from './ledger-row'
import { lookUp } from './lookups'
import { publicText, textOfEdition } from './public-text'
import { noticeOf } from './recalls'
import { resolve } from './resolve'
import { signals } from './signals'
import { siteUrlOf } from './site-url'
import { strayFault } from './stray-editions'

/**
 * Gives one waiting row its number, or drops it where it changes nothing. What it shows of others is looked up once
 * more, because they may have changed since it was inserted: an edition is true at its number.
 * @returns the number, or null where the row was dropped or another sequencer was faster
 */
export const numberRow = async (payload: Payload, row: StoredRow): Promise<number | null> => {
  // Read before all else: whatever another sequencer numbers from here on takes this number, and ours is refused. So what is
  // found below is true at the number that is given.
  const seq = (await headSeq(payload)) + 1
  const before = await currentRow(payload, { type: row.type, id: row.entry, locale: row.locale })
  const final =
    row.op === 'publish' ? await finalEdition(payload, row, before) : await finalWithdrawal(payload, row, before)
  if (!final) {
    await dropRow(payload, row.id)
    return null
  }
  const isOurs = await changeRow(payload, { id: row.id, where: { seq: { exists: false } }, data: { ...final, seq } })
  if (!isOurs) return null
  if (before) await changeRow(payload, { id: before.id, where: {}, data: { isSuperseded: true } })
  tellStrays(payload, { ...row, ...final, seq })
  await tellTranslators(payload, row, before)
  return seq
}

/** The edition is issued all the same: to hold it back would keep what it no longer shows, a withdrawn text for instance. */
const tellStrays = (payload: Payload, row: StoredRow): void => {
  const err = strayFault(payload, row)
  if (!err) return
  payload.logger.error({ err, msg: err.message })
  signals().events.emit('fault', 'sequencer', err)
}

/** The queue of translations shows what readers have. */
const tellTranslators = async (payload: Payload, row: StoredRow, before: StoredRow | null): Promise<void> => {
  const { by, entry: id, locale, op, origin, type } = row
  const current = (await currentFactsOf(payload, { id, type })).filter((edition) => edition.op === 'publish')
  const after = op === 'publish' && origin === 'publish' ? textOfEdition(row) : null
  await keepPublication(payload, {
    type,
    id,
    published: after && { locale, before: textOfEdition(before), after, by: by ?? null },
    editions: current.map((edition) => ({
      locale: edition.locale,
      textHash: edition.textHash ?? null,
      basis: edition.basis ?? null,
      text: async () => (await publicText(payload, { type, id, locale: edition.locale })) ?? {},
    })),
  })
}

/** Null where it is withdrawn already. A recall is numbered all the same, long after it, too: who is to acknowledge it must come to its number. */
const finalWithdrawal = async (
  payload: Payload,
  row: StoredRow,
  before: StoredRow | null,
): Promise<Partial<StoredRow> | null> => {
  const prev = before?.op === 'publish' ? (before.hash ?? null) : null
  if (row.recall) return { prev, notice: canonicalJson(await noticeOf(payload, row)) }
  return before?.op === 'publish' ? { prev } : null
}

/** Null where the content is what is public already, or where the cascade comes too late for a withdrawn entry. */
const finalEdition = async (
  payload: Payload,
  row: StoredRow,
  before: StoredRow | null,
): Promise<Partial<StoredRow> | null> => {
  const current = before?.op === 'publish' ? before : null
  const isFollowUp = row.origin === 'cascade' || row.origin === 'reconcile'
  if (isFollowUp && !current) return null
  if (isFollowUp && current && !showsTheSame(row, current)) {
    await append(payload, followUp(current, 'cascade'))
    return null
  }
  // A follow-up is made of what is public now; a person may have published another text since it was inserted.
  const made = isFollowUp && current ? current : row
  const projection = projectionOf(made)
  const lookups = await lookUp(payload, projection, { siteUrl: siteUrlOf(payload), basis: made.basis ?? null })
  const content = resolve(projection, lookups)
  const hash = contentHash(content)
  if (current?.hash === hash) return null
  return {
    hash,
    content: canonicalJson(content),
    projection: made.projection ?? null,
    slug: made.slug ?? null,
    title: made.title ?? null,
    textHash: made.textHash ?? null,
    basis: made.basis ?? null,
    prev: current?.hash ?? null,
    publishedAt: current?.publishedAt ?? row.at,
    editedAt: isFollowUp ? (current?.editedAt ?? row.at) : row.at,
  }
}

const showsTheSame = (a: StoredRow, b: StoredRow): boolean =>
  JSON.stringify([...(a.refs ?? [])].toSorted()) === JSON.stringify([...(b.refs ?? [])].toSorted())
