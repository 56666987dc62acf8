import type { Payload } from 'payload'

import { OtherAddress } from './errors'
import { ledgerState } from './ledger'
import { siteUrlOf } from './site-url'

/** That this process writes the same address into editions as the server does. @throws OtherAddress */
export const requireSameAddress = async (payload: Payload): Promise<void> => {
  const kept = (await ledgerState(payload)).siteUrl
  const given = siteUrlOf(payload)
  if (kept && kept !== given) throw new OtherAddress({ kept, given })
}
