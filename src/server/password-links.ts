/**
 * After a restore without secrets no account has a password. While no admin has one, each start makes a link for every
 * admin, by which a password is set; Payload's own page takes it, once, for a day. The admins set those of the others.
 */
import type { Payload } from 'payload'

type Account = { readonly id: string; readonly email: string; readonly hash?: string | null }

export type PasswordLink = { readonly email: string; readonly path: string }

/** How long a link works, in milliseconds; the next start makes new ones. */
const VALID_MS = 24 * 60 * 60 * 1000

/** None where an admin has a password. */
export const offerPasswords = async (payload: Payload): Promise<PasswordLink[]> => {
  const { docs: admins } = await payload.db.find<Account>({
    collection: 'users',
    limit: 0,
    pagination: false,
    where: { role: { equals: 'admin' } },
  })
  if (admins.some(({ hash }) => Boolean(hash))) return []
  const links: PasswordLink[] = []
  for (const { email } of admins) {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      expiration: VALID_MS,
    })
    if (token)
      links.push({ email, path: `${payload.config.routes.admin}${payload.config.admin.routes.reset}/${token}` })
  }
  return links
}
