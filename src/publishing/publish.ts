import { afterCommit, inOneUnit } from '#database'
import { canonicalJson } from '#contract'
import type { Payload } from 'payload'

import { type Candidate, candidateOf } from './candidate'
import { GateClosed, NoSuchEntry, StaleCandidate } from './errors'
import { append, currentRow, currentRowsOf } from './ledger'
import type { LedgerKey, StoredRow } from './ledger-row'
import { rememberOldAddress } from './old-address'
import { signals } from './signals'

type Person = { readonly by?: string | undefined }

export type Published = {
  readonly state: 'waiting' | 'unchanged'
  readonly hash: string
  readonly edition: string | null
}

/**
 * Gate, then one insert: the candidate becomes an edition that waits for its number.
 * `hash` is the candidate the person looked at; without it, what is there now is published.
 * A language whose public text lacks a warning of this one is withdrawn until it has it: no language warns less.
 * @throws NoSuchEntry, NotAContentCollection, StaleCandidate, GateClosed
 */
export const publish = (
  payload: Payload,
  { by, hash, ...key }: LedgerKey & Person & { readonly hash?: string | undefined },
): Promise<Published> =>
  inOneUnit(payload.db, async () => {
    const candidate = await candidateOf(payload, key)
    if (hash !== undefined && hash !== candidate.hash)
      throw new StaleCandidate({ expected: hash, actual: candidate.hash })
    const blocking = candidate.findings.filter(({ severity }) => severity === 'block')
    if (blocking.length > 0) throw new GateClosed(blocking)
    if (candidate.current?.hash === candidate.hash) return { state: 'unchanged', hash: candidate.hash, edition: null }
    const edition = await append(payload, rowOf(key, candidate, by))
    await rememberOldAddress(payload, candidate)
    for (const locale of candidate.warnedLess)
      await appendWithdrawal(payload, { ...key, locale }, { origin: 'warning', slug: slugIn(candidate, locale), by })
    afterCommit(() => void signals().events.emit('waiting'))
    return { state: 'waiting', hash: candidate.hash, edition }
  })

const rowOf = (
  key: LedgerKey,
  { basis, content, hash, projection, refs, textHash }: Candidate,
  by: string | undefined,
) => ({
  op: 'publish' as const,
  origin: 'publish' as const,
  type: key.type,
  entry: key.id,
  locale: key.locale,
  slug: projection.slug,
  title: projection.title,
  hash,
  content: canonicalJson(content),
  projection: canonicalJson(projection),
  textHash,
  basis,
  refs: refs.map(({ id, type }) => `${type}/${id}`),
  by: by ?? null,
})

/** An entry's text leaves the public in one locale. @throws NoSuchEntry where it isn't public there */
export const withdraw = (payload: Payload, { by, ...key }: LedgerKey & Person): Promise<void> =>
  inOneUnit(payload.db, async () => {
    const current = await currentRow(payload, key)
    if (current?.op !== 'publish')
      throw new NoSuchEntry({ type: key.type, id: `${key.id} (not public in "${key.locale}")` })
    await appendWithdrawal(payload, key, { origin: 'withdraw', slug: current.slug ?? '', by })
  })

/** An entry leaves the public in every locale, because it was put in the trash or deleted. */
export const withdrawEverywhere = (
  payload: Payload,
  { by, id, type }: { type: string; id: string } & Person,
): Promise<void> =>
  inOneUnit(payload.db, async () => {
    for (const row of await currentRowsOf(payload, { id, type })) {
      if (row.op === 'publish')
        await appendWithdrawal(
          payload,
          { type, id, locale: row.locale },
          { origin: 'removal', slug: row.slug ?? '', by },
        )
    }
  })

type Origin = 'withdraw' | 'removal' | 'reconcile' | 'warning' | 'recall'

/** What a withdrawal for safety says beside itself. */
type OfRecall = Pick<StoredRow, 'recall' | 'refs' | 'urgency'>

const slugIn = ({ content }: Candidate, locale: string): string =>
  content.alternates.find((alternate) => alternate.locale === locale)?.slug ?? ''

/** Adds a withdrawal that waits for its number. */
export const appendWithdrawal = async (
  payload: Payload,
  key: LedgerKey,
  { by, origin, recall = {}, slug }: { origin: Origin; slug: string; recall?: OfRecall } & Person,
): Promise<void> => {
  await append(payload, {
    op: 'withdraw',
    origin,
    type: key.type,
    entry: key.id,
    locale: key.locale,
    slug,
    by: by ?? null,
    ...recall,
  })
  afterCommit(() => void signals().events.emit('waiting'))
}
