import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { DeliveryRefused } from '#channels'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { networks, type Resolve } from '../../../src/channels/webhook/networks'
import { runToEnd } from '../../support/channel-runner'
import { startSource, type TestSource } from '../../support/channel-source'
import { openWebhook } from '../../support/webhook'

const SIGNAL = new AbortController().signal

let test: TestSource
let port: number
const hosts: string[] = []
const server = createServer((request, response) => {
  hosts.push(request.headers.host ?? '')
  response.writeHead(204).end()
})

beforeAll(async () => {
  test = await startSource(1)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.close()
  test.close()
})

beforeEach(() => {
  hosts.length = 0
})

const resolvingTo = (...answers: readonly (readonly string[])[]): Resolve & { readonly asked: string[] } => {
  const asked: string[] = []
  const resolve: Resolve = (host, _, callback) => {
    const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? []
    asked.push(host)
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  return Object.assign(resolve, { asked })
}

describe('networks that webhooks may reach', () => {
  it.each(['8.8.8.8', '193.0.6.139', '2001:67c:2e8::1', '::ffff:8.8.8.8'])(
    'have the public address %s among them',
    (address) => {
      expect(networks([]).allows(address)).toBe(true)
    },
  )

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '127.8.9.1'],
    ['this machine', '::1'],
    ['this machine', '::127.0.0.1'],
    ['this machine', '::7f00:1'],
    ['what leads to a private network', '::a00:1'],
    ['no address at all', '0.0.0.0'],
    ['no address at all', '::'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '192.168.1.1'],
    ['a private network', 'fd12:3456::1'],
    ['the facts of a cloud', '169.254.169.254'],
    ['the facts of a cloud', 'fd00:ec2::254'],
    ['the link', 'fe80::1'],
    ['a carrier’s inside', '100.64.0.1'],
    ['everybody', '255.255.255.255'],
    ['a group', '224.0.0.1'],
    ['a group', 'ff02::1'],
    ['an example', '192.0.2.1'],
    ['an example', '2001:db8::1'],
    ['nobody yet', '240.0.0.1'],
    ['this machine by another writing', '::ffff:127.0.0.1'],
    ['this machine by another writing', '::ffff:7f00:1'],
    ['a private network by a translator', '64:ff9b::a00:1'],
    ['a private network by a tunnel', '2002:a00:1::1'],
    ['a private network by a tunnel', '2001:0:a00:1::1'],
    ['no address', 'receiver.example'],
    ['no address', ''],
  ])('do not have %s among them: %s', (_, address) => {
    expect(networks([]).allows(address)).toBe(false)
  })

  it('have what the installation allows among them, and its neighbours not', () => {
    const allowed = networks(['10.1.0.0/16', 'fd00:1::/32', '192.168.7.7/32'])
    expect(['10.1.2.3', '::ffff:10.1.2.3', 'fd00:1::9', '192.168.7.7', '8.8.8.8'].filter(allowed.allows)).toHaveLength(
      5,
    )
    expect(['10.2.0.1', 'fd00:2::1', '192.168.7.8', '127.0.0.1', '::1'].filter(allowed.allows)).toEqual([])
  })
})

describe('a webhook to a private network', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://017700000001:PORT/',
    'http://0:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::1]:PORT/',
    'https://127.0.0.1:PORT/',
    'http://169.254.169.254/latest/meta-data/',
  ])('%s is refused, and nothing is sent', async (address) => {
    const channel = openWebhook(address.replace('PORT', String(port)), { allowedNetworks: [] })
    const ran = await runToEnd(channel, test.source)
    expect(ran).toMatchObject({ end: 'refused', cursor: 0, attempts: [{ isDelivered: false, status: null }] })
    expect(ran.attempts[0]?.detail).toMatch(/is not a public address\. .*WEBHOOK_NETWORKS/u)
    expect(hosts).toEqual([])
  })

  it('is refused where the name leads there, and says where it leads', async () => {
    const channel = openWebhook(`http://receiver.example:${port}/`, {
      allowedNetworks: [],
      resolve: resolvingTo(['127.0.0.1']),
    })
    expect(await channel.test(SIGNAL)).toMatchObject({
      isDelivered: false,
      detail: expect.stringContaining('receiver.example (127.0.0.1) is not a public address.') as string,
    })
    expect(hosts).toEqual([])
  })

  it('is refused where one of several addresses leads there', async () => {
    const resolve = resolvingTo(['127.0.0.1', '10.0.0.1'])
    const channel = openWebhook(`http://receiver.example:${port}/`, { resolve })
    expect((await channel.test(SIGNAL)).detail).toContain('receiver.example (10.0.0.1)')
    expect(hosts).toEqual([])
  })

  it('is refused where the name leads there the next time only', async () => {
    const resolve = resolvingTo(['127.0.0.1'], ['10.0.0.1'])
    const channel = openWebhook(`http://receiver.example:${port}/`, { resolve })
    expect(await channel.test(SIGNAL)).toMatchObject({ isDelivered: true })
    expect(await channel.test(SIGNAL)).toMatchObject({ isDelivered: false })
    expect(hosts).toHaveLength(1)
  })
})

describe('a webhook to an allowed address', () => {
  it('connects to the very address that was checked, under the name it was given', async () => {
    const resolve = resolvingTo(['127.0.0.1'], ['10.0.0.1'])
    const channel = openWebhook(`http://receiver.example:${port}/hook?a=b`, { resolve })
    expect(await channel.test(SIGNAL)).toMatchObject({ isDelivered: true, status: 204 })
    expect(resolve.asked).toEqual(['receiver.example'])
    expect(hosts).toEqual([`receiver.example:${port}`])
  })

  it('can be tried later where the name has no address', async () => {
    const channel = openWebhook('http://receiver.example/', { resolve: resolvingTo([]) })
    const ran = await runToEnd(channel, test.source)
    expect(ran).toMatchObject({ end: 'dead' })
    expect(ran.attempts[0]?.detail).toBe('The receiver could not be reached: receiver.example has no address.')
  })
})

describe('an address that can not be used', () => {
  it.each([
    ['ftp://receiver.example/', /https:\/\/ or http:\/\//u],
    ['file:///etc/passwd', /https:\/\/ or http:\/\//u],
    ['receiver.example', /is no address/u],
    ['', /is no address/u],
    ['https://user:secret@receiver.example/', /no password/u],
    ['https://user@receiver.example/', /No user name/u],
  ])('is refused when the channel is made: %s', (address, reason) => {
    expect(() => openWebhook(address)).toThrow(DeliveryRefused)
    expect(() => openWebhook(address)).toThrow(reason)
    expect(() => openWebhook(address)).not.toThrow(/secret/u)
  })
})
