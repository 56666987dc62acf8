import type { PayloadRequest } from 'payload'

export const ROLES = ['admin', 'editor', 'translator'] as const
export type Role = (typeof ROLES)[number]

/** What access decisions need to know of an account. */
export type Account = { readonly id: string; readonly role: Role; readonly locales: readonly string[] }

/** The account of a request, or null for the public. An account without a known role can do nothing. */
export const accountOf = (req: Pick<PayloadRequest, 'user'>): Account | null => {
  const user = req.user as { id?: unknown; role?: unknown; locales?: unknown } | null | undefined
  const role = ROLES.find((known) => known === user?.role)
  if (!user || !role) return null
  const locales = Array.isArray(user.locales) ? user.locales.filter((code) => typeof code === 'string') : []
  return { id: String(user.id), role, locales }
}
