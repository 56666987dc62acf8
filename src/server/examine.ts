import { existsSync } from 'node:fs'

import type { Environment } from '#environment'
import {
  findFaults,
  findStrays,
  keepCatalog,
  ledgerReader,
  numberWaiting,
  reconcile,
  reissueStrays,
  requireSameAddress,
} from '#publishing'
import { damageOf, openReader } from '#replica'
import { hasReplica } from '#standalone'
import type { Payload } from 'payload'

import { followOnce } from './replica'

export type Finding = { readonly kind: string; readonly detail: string }

const BATCH = 500

/** Compares documents with the ledger, and the ledger with the replica. Changes nothing. */
export const examine = async (payload: Payload, environment: Environment): Promise<Finding[]> => [
  ...(await findFaults(payload)),
  ...(await findStrays(payload)),
  ...(await compareReplica(payload, environment)),
]

/** Mends what can be mended, and looks again. @throws OtherAddress */
export const mend = async (payload: Payload, environment: Environment): Promise<Finding[]> => {
  await requireSameAddress(payload)
  await reconcile(payload)
  await reissueStrays(payload)
  await numberWaiting(payload)
  await keepCatalog(payload)
  await followOnce(payload, environment)
  const left = await examine(payload, environment)
  if (!left.some(({ kind }) => kind === 'replica-differs')) return left
  await followOnce(payload, environment, { isAnew: true })
  return examine(payload, environment)
}

const compareReplica = async (payload: Payload, environment: Environment): Promise<Finding[]> => {
  const damage = existsSync(environment.replicaFile) ? damageOf(environment.replicaFile) : null
  if (damage)
    return [{ kind: 'replica-damaged', detail: `The replica at ${environment.replicaFile} is damaged: ${damage}.` }]
  if (!hasReplica(environment))
    return [{ kind: 'no-replica', detail: `There is no replica at ${environment.replicaFile}.` }]
  const ledger = ledgerReader(payload)
  const head = await ledger.head()
  const reader = openReader(environment.replicaFile)
  try {
    const own = reader.head()
    if (own.epoch !== head.epoch)
      return [
        {
          kind: 'other-epoch',
          detail: `The replica follows the epoch "${own.epoch}", the ledger has "${head.epoch}".`,
        },
      ]
    const found: Finding[] =
      own.seq === head.seq
        ? []
        : [{ kind: 'behind', detail: `The replica is at ${own.seq}, the ledger at ${head.seq}.` }]
    const latest = new Map<string, { hash: string | null; type: string; id: string; locale: string }>()
    for (let after = 0; ;) {
      const rows = await ledger.read(after, BATCH)
      for (const { hash, id, locale, seq, type } of rows)
        if (seq <= own.seq) latest.set(`${type}/${id} in ${locale}`, { hash, type, id, locale })
      after = rows.at(-1)?.seq ?? after
      if (rows.length < BATCH) break
    }
    for (const [name, { hash, id, locale, type }] of latest) {
      const held = reader.entryById(locale, type, id)?.hash ?? null
      if (held !== hash)
        found.push({
          kind: 'replica-differs',
          detail: `The replica holds ${held ?? 'nothing'} of ${name}, the ledger ${hash ?? 'a withdrawal'}.`,
        })
    }
    return found
  } finally {
    reader.close()
  }
}
