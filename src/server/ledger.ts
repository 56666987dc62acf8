import type { LedgerReader } from '#contract'
import { channelDefinitions } from '#distribution'
import { ledgerReader } from '#publishing'
import type { Payload } from 'payload'

/** The ledger, with the ways out that are set up beside it. */
export const ledgerWithChannels = (payload: Payload): LedgerReader => ({
  ...ledgerReader(payload),
  channels: () => channelDefinitions(payload),
})
