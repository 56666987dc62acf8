import { createPublicKey, verify } from 'node:crypto'

import { webhookKey } from '#channels'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { messageOf, testMessage } from '../../../src/channels/webhook/message'
import { signedHeaders } from '../../../src/channels/webhook/sign'
import { CHANNEL_ID, keyOfVersion, SECRET } from '../../support/webhook'

const CHANGE = {
  seq: 42,
  op: 'publish',
  type: 'causes',
  id: 'abc',
  locale: 'fa',
  slug: 'گرفتگی-شبانه',
  hash: 'f'.repeat(64),
  at: '2026-11-26T08:00:00.000Z',
} as const

const PLACE = { channelId: CHANNEL_ID, epoch: 'first' }
const MESSAGE = messageOf(CHANGE, PLACE)
const NOW = new Date()

type Headers = Readonly<Record<string, string>>

const headersOf = (...versions: readonly number[]) =>
  signedHeaders(MESSAGE, { keys: versions.map(keyOfVersion), sentAt: NOW })

/** As a receiver verifies that has nothing but the public key (Standard Webhooks 1.0.0; RFC 8410 for the form of the key). */
const isSignedFor = (whpk: string, headers: Headers, body: string): boolean => {
  const raw = Buffer.from(whpk.slice('whpk_'.length), 'base64')
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  })
  const signed = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
  return (headers['webhook-signature'] ?? '')
    .split(' ')
    .filter((signature) => signature.startsWith('v1a,'))
    .some((signature) => verify(null, signed, key, Buffer.from(signature.slice('v1a,'.length), 'base64')))
}

describe('a message of a webhook', () => {
  it('says what changed, and nothing of the text', () => {
    expect(JSON.parse(MESSAGE.body)).toEqual({
      type: 'entry.published',
      timestamp: CHANGE.at,
      data: {
        seq: 42,
        op: 'publish',
        type: 'causes',
        id: 'abc',
        locale: 'fa',
        slug: 'گرفتگی-شبانه',
        hash: CHANGE.hash,
      },
    })
  })

  it('says what is public no longer', () => {
    const { body } = messageOf({ ...CHANGE, op: 'withdraw', hash: null }, PLACE)
    expect(JSON.parse(body)).toMatchObject({ type: 'entry.withdrawn', data: { op: 'withdraw', hash: null } })
  })

  it('has the same name each time, and another in another channel, epoch or place', () => {
    expect(messageOf(CHANGE, PLACE).id).toBe(MESSAGE.id)
    const others = [
      messageOf({ ...CHANGE, seq: 43 }, PLACE),
      messageOf(CHANGE, { ...PLACE, epoch: 'second' }),
      messageOf(CHANGE, { ...PLACE, channelId: 'other' }),
      testMessage(NOW),
      testMessage(NOW),
    ].map(({ id }) => id)
    expect(new Set([MESSAGE.id, ...others]).size).toBe(6)
    // A full stop would let one part of what is signed pass for another.
    for (const id of [MESSAGE.id, ...others]) expect(id).toMatch(/^msg_[\w-]+$/u)
  })
})

describe('the keys of a channel', () => {
  it('are the same each time, and others for another version, channel or installation', () => {
    const facts = { secret: SECRET, channelId: CHANNEL_ID, version: 1 }
    const keys = [
      facts,
      { ...facts, version: 2 },
      { ...facts, channelId: 'other' },
      { ...facts, secret: 'another secret of 32 characters' },
    ].map(webhookKey)
    expect(webhookKey(facts).whsec).toBe(keys[0]?.whsec)
    expect(webhookKey(facts).whpk).toBe(keys[0]?.whpk)
    expect(new Set(keys.flatMap(({ whpk, whsec }) => [whpk.slice(5), whsec.slice(6)])).size).toBe(8)
  })

  it('have the forms and lengths of the specification', () => {
    const { whpk, whsec } = keyOfVersion(1)
    expect(whsec).toMatch(/^whsec_[\w+/]+=*$/u)
    expect(Buffer.from(whsec.slice('whsec_'.length), 'base64')).toHaveLength(32)
    expect(whpk).toMatch(/^whpk_[\w+/]+=*$/u)
    expect(Buffer.from(whpk.slice('whpk_'.length), 'base64')).toHaveLength(32)
  })
})

describe('a signature', () => {
  const { whpk, whsec } = keyOfVersion(1)

  it('is verified by the public client with the shared key', () => {
    expect(new Webhook(whsec).verify(MESSAGE.body, headersOf(1))).toEqual(JSON.parse(MESSAGE.body))
  })

  it('is verified with the public key', () => {
    expect(isSignedFor(whpk, headersOf(1), MESSAGE.body)).toBe(true)
  })

  it.each<[string, (headers: Headers) => [Headers, string]]>([
    ['another text', (headers) => [headers, MESSAGE.body.replace('42', '43')]],
    ['another name', (headers) => [{ ...headers, 'webhook-id': 'msg_other' }, MESSAGE.body]],
    [
      'another time',
      (headers) => [
        { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) },
        MESSAGE.body,
      ],
    ],
  ])('does not hold for %s', (_, change) => {
    const [headers, body] = change(headersOf(1))
    expect(() => new Webhook(whsec).verify(body, headers)).toThrow('No matching signature')
    expect(isSignedFor(whpk, headers, body)).toBe(false)
  })

  it('is made with the old key and the new one while they change', () => {
    const headers = headersOf(2, 1)
    expect(headers['webhook-signature']).toMatch(/^v1,\S+ v1a,\S+ v1,\S+ v1a,\S+$/u)
    for (const version of [1, 2]) {
      const key = keyOfVersion(version)
      expect(new Webhook(key.whsec).verify(MESSAGE.body, headers)).toEqual(JSON.parse(MESSAGE.body))
      expect(isSignedFor(key.whpk, headers, MESSAGE.body)).toBe(true)
    }
    const stranger = keyOfVersion(3)
    expect(() => new Webhook(stranger.whsec).verify(MESSAGE.body, headers)).toThrow('No matching signature')
    expect(isSignedFor(stranger.whpk, headers, MESSAGE.body)).toBe(false)
  })

  it('is of the attempt’s time, so that an old one can not be sent again', () => {
    const headers = signedHeaders(MESSAGE, { keys: [keyOfVersion(1)], sentAt: new Date(NOW.getTime() - 600_000) })
    expect(() => new Webhook(whsec).verify(MESSAGE.body, headers)).toThrow('too old')
  })
})
