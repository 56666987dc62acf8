/**
 * The first account is made through a one-time link that the terminal prints, and in no other way. While there is
 * no account, each start makes a new link and the one before it stops working; making the account ends them all.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { inOneUnit } from '#database'
import type { Payload } from 'payload'

const TOKEN_BYTES = 32

const fileIn = (dataDir: string): string => path.join(dataDir, 'first-account')

/** A new link's token while there is no account, else null. Only its hash is kept. */
export const offerFirstAccount = async (payload: Payload, dataDir: string): Promise<string | null> => {
  const file = fileIn(dataDir)
  if (await hasAccounts(payload)) {
    rmSync(file, { force: true })
    return null
  }
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, hashOf(token), { mode: 0o600 })
  return token
}

/** Whether a token is the one the terminal printed last. */
export const isFirstAccountToken = (token: string, dataDir: string): boolean => {
  const file = fileIn(dataDir)
  if (!existsSync(file)) return false
  const kept = Buffer.from(readFileSync(file, 'utf8').trim())
  const given = Buffer.from(hashOf(token))
  return kept.length === given.length && timingSafeEqual(kept, given)
}

export type FirstAccount = { readonly name: string; readonly email: string; readonly password: string }

/** The link is not, or no longer, valid. */
export class LinkSpent extends Error {
  constructor() {
    super('This link is no longer valid.')
    this.name = 'LinkSpent'
  }
}

/** Makes the first account, an admin. The link is spent before, so that of two attempts at once one succeeds. @throws LinkSpent */
export const makeFirstAccount = async (
  payload: Payload,
  token: string,
  account: FirstAccount,
  dataDir: string,
): Promise<void> => {
  if (!isFirstAccountToken(token, dataDir)) throw new LinkSpent()
  const file = fileIn(dataDir)
  const kept = readFileSync(file, 'utf8')
  rmSync(file)
  try {
    // Each node has a link of its own; of two that are used at once, one makes the account.
    await inOneUnit(payload.db, async () => {
      if (await hasAccounts(payload)) throw new LinkSpent()
      await payload.create({ collection: 'users', data: { ...account, role: 'admin' }, overrideAccess: true })
    })
  } catch (error) {
    // A weak password or a mistyped address must not cost the link.
    if (!(error instanceof LinkSpent)) writeFileSync(file, kept, { mode: 0o600 })
    throw error
  }
}

const hasAccounts = async (payload: Payload): Promise<boolean> =>
  (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs > 0

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
