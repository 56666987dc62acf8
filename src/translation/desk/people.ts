import type { Payload } from 'payload'

/** An account as colleagues see it. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly locales: readonly string[]
}

/** Everybody who can translate. */
export const peopleOf = async (payload: Payload): Promise<Person[]> => {
  const { docs } = await payload.db.find<{ id: string; name?: string; role?: string; locales?: string[] }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    select: { name: true, role: true, locales: true },
    sort: 'name',
  })
  return docs.map(({ id, locales, name, role }) => ({ id, name: name ?? '', role: role ?? '', locales: locales ?? [] }))
}
