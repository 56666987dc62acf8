import type { Payload } from 'payload'

import { environment } from '#environment'

/** Runs some work with the CMS open, and closes it whatever comes. @throws DatabaseUnreachable */
export const withPayload = async <T>(work: (payload: Payload) => Promise<T>): Promise<T> => {
  const { openPayload } = await import('#server')
  const payload = await openPayload(environment().databaseUrl)
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
