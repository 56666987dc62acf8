import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'

/** What one version of a channel's key signs with, and what its receiver gets to verify with. */
export type WebhookKey = {
  /** Key of HMAC-SHA256. */
  readonly symmetric: Buffer
  /** Key of ed25519. */
  readonly privateKey: KeyObject
  /** The same shared key as receivers write it: `whsec_…`. It is a secret. */
  readonly whsec: string
  /** The public key as receivers write it: `whpk_…`. */
  readonly whpk: string
}

export type KeyFacts = {
  /** The installation's secret. */
  readonly secret: string
  readonly channelId: string
  /** 1, 2, 3 …: another number gives another key. */
  readonly version: number
}

/** In bytes. Of a shared key 24 to 64 are allowed (Standard Webhooks 1.0.0, "Signature scheme"); of ed25519 it is fixed. */
const KEY_LENGTH = 32

/** What stands before the 32 bytes of an ed25519 key in PKCS #8 (RFC 8410, 10.3) … */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** … and before those of a public one in SubjectPublicKeyInfo (RFC 8410, 10.1): 12 bytes. */
const SPKI_PREFIX_LENGTH = 12

/**
 * The keys of a channel. They follow from the installation's secret (HKDF, RFC 5869), so that none of them is kept: a
 * backup or a leaked database has no key in it. Each channel has its own, as the specification wants it.
 */
export const webhookKey = (facts: KeyFacts): WebhookKey => {
  const symmetric = derive(facts, 'hmac-sha256')
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, derive(facts, 'ed25519')]),
    format: 'der',
    type: 'pkcs8',
  })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  return {
    symmetric,
    privateKey,
    whsec: `whsec_${symmetric.toString('base64')}`,
    whpk: `whpk_${spki.subarray(SPKI_PREFIX_LENGTH).toString('base64')}`,
  }
}

const derive = ({ channelId, secret, version }: KeyFacts, scheme: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `qanun webhook ${scheme} ${version} ${channelId}`, KEY_LENGTH))
