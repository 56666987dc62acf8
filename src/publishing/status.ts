import type { Payload } from 'payload'

import { candidateOf } from './candidate'
import { currentFactsOf } from './ledger'

/** How one entry stands in one locale. */
export type PublicationStatus = {
  readonly locale: string
  readonly isPublic: boolean
  /** Whether what would be published differs from what is public. */
  readonly isChanged: boolean
  readonly blocking: number
}

/** How an entry stands in every locale. */
export const publicationStatus = (
  payload: Payload,
  { id, type }: { id: string; type: string },
  locales: readonly string[],
): Promise<PublicationStatus[]> =>
  Promise.all(
    locales.map(async (locale) => {
      const { current, findings, hash } = await candidateOf(payload, { type, id, locale })
      return {
        locale,
        isPublic: current !== null,
        isChanged: current?.hash !== hash,
        blocking: findings.filter(({ severity }) => severity === 'block').length,
      }
    }),
  )

/** The locales in which an entry is public, or was: of what never was, the ledger has no numbered row. */
export const oncePublicLocales = async (payload: Payload, entry: { id: string; type: string }): Promise<string[]> =>
  (await currentFactsOf(payload, entry)).map(({ locale }) => locale)

/** The locales in which an entry is public. */
export const publicLocales = async (payload: Payload, entry: { id: string; type: string }): Promise<string[]> =>
  (await currentFactsOf(payload, entry)).filter(({ op }) => op === 'publish').map(({ locale }) => locale)
