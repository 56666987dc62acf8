import type { Environment } from '#environment'
import { catchUp, openStore } from '#replica'
import { keepCatalog, numberWaiting, requireSameAddress } from '#publishing'
import type { Payload } from 'payload'

import { ledgerWithChannels } from './ledger'
import { openPayload } from './open-payload'

/** Brings the replica's file up to the ledger's head. */
export const refreshReplica = async (environment: Environment): Promise<void> => {
  const payload = await openPayload(environment.databaseUrl)
  await requireSameAddress(payload)
  await numberWaiting(payload)
  await keepCatalog(payload)
  await followOnce(payload, environment)
  await payload.destroy()
}

/** Reads once what the ledger holds and the replica does not; all of it where the replica is to be made anew. */
export const followOnce = async (
  payload: Payload,
  environment: Environment,
  { isAnew = false } = {},
): Promise<void> => {
  const store = openStore(environment.replicaFile)
  try {
    const ledger = ledgerWithChannels(payload)
    if (isAnew) store.restart((await ledger.head()).epoch)
    store.keepCatalog(await ledger.catalog())
    store.keepChannels((await ledger.channels?.()) ?? [])
    await catchUp(ledger, store)
  } finally {
    store.close()
  }
}
