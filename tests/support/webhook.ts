/** A receiver of webhooks over real HTTP, which trusts nothing that the public client of the specification doesn't verify. */
import type { Channel, WebhookSettings } from '#channels'
import { webhookChannel, type WebhookKey, webhookKey } from '#channels'
import { Webhook } from 'standardwebhooks'

import { keyOf } from './channel-source'
import { type Behaviour, type Received, type StandIn, startStandIn } from './machine/stand-in'

export const SECRET = 'a secret of the installation, for tests'
export const CHANNEL_ID = '0192f3c4-0000-7000-8000-000000000001'

export const keyOfVersion = (version: number) => webhookKey({ secret: SECRET, channelId: CHANNEL_ID, version })

export type Told = {
  readonly type: 'entry.published' | 'entry.withdrawn' | 'channel.test'
  readonly timestamp: string
  readonly data: {
    readonly seq: number
    readonly op: 'publish' | 'withdraw'
    readonly type: string
    readonly id: string
    readonly locale: string
    readonly slug: string
    readonly hash: string | null
  }
}

export type Receiver = StandIn & {
  /** Takes a message, once however often it comes; refuses with 400 what isn't signed well. */
  readonly take: Behaviour
  /** What was taken, in order. */
  readonly taken: Told[]
  /** Hash by entry and language, by what was taken; of two messages about one entry the larger number counts. */
  readonly state: () => Record<string, string>
  readonly forget: () => void
}

export const startReceiver = async (whsec = keyOfVersion(1).whsec): Promise<Receiver> => {
  const service = await startStandIn()
  const client = new Webhook(whsec)
  const known = new Set<string>()
  const taken: Told[] = []
  const take: Behaviour = ({ headers, text }, response) => {
    try {
      const told = client.verify(text, headers as Record<string, string>) as Told
      const id = String(headers['webhook-id'])
      if (!known.has(id)) taken.push(told)
      known.add(id)
      response.writeHead(204).end()
    } catch (error) {
      response.writeHead(400).end(String(error))
    }
  }
  return {
    ...service,
    take,
    taken,
    state: () => {
      const newest = new Map<string, Told['data']>()
      for (const { data } of taken.filter(({ type }) => type !== 'channel.test'))
        if (data.seq > (newest.get(keyOf(data))?.seq ?? 0)) newest.set(keyOf(data), data)
      return Object.fromEntries([...newest].flatMap(([key, { hash }]) => (hash === null ? [] : [[key, hash]])))
    },
    forget: () => {
      known.clear()
      taken.length = 0
    },
  }
}

/** To a receiver on this machine, which must be allowed. */
export const openWebhook = (
  url: string,
  { keys = [keyOfVersion(1)], ...own }: Partial<Omit<WebhookSettings, 'keys'>> & { keys?: readonly WebhookKey[] } = {},
): Channel =>
  webhookChannel({
    channelId: CHANNEL_ID,
    url,
    keys: async () => keys,
    allowedNetworks: ['127.0.0.0/8'],
    ...own,
  })

/** The names of the messages that came, in order. */
export const idsOf = (received: readonly Received[]): string[] =>
  received.map(({ headers }) => String(headers['webhook-id']))
