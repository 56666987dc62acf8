import type { Payload, Where } from 'payload'

type Change = { readonly collection: string; readonly where: Where; readonly data: Record<string, unknown> }

/**
 * Changes the one row that is as `where` says, in one statement: of several that try, one succeeds.
 * @returns whether this call was the one; false where no row is so
 */
export const compareAndSet = async ({ db }: Payload, change: Change): Promise<boolean> => {
  const changed: unknown = await db.updateOne({ ...change, options: { atomic: true } })
  return changed !== null && changed !== undefined
}
