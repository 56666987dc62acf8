/** Who may come in to a channel, and what of the public it finds there. */
import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

import { type ChannelDefinition, type ChannelKey, sha256 } from '#contract'
import type { PublicReader, ReplicaReader } from '#replica'

import { keyNeeded, ProblemError, unknownChannel } from './problem'

export type Entered = {
  readonly channel: ChannelDefinition
  readonly reader: PublicReader
  /** What stands before the channel's addresses. */
  readonly base: string
  /** The key that was shown, or null. */
  readonly keyId: string | null
}

/**
 * A channel that is off is as if it weren't there. That there is a private one is no secret: who has no key is told to show
 * one. A key that is shown must be right at an open channel too, so that who mistyped it learns of it.
 * @throws ProblemError
 */
export const enterChannel = (reader: ReplicaReader, name: string, headers: IncomingHttpHeaders): Entered => {
  const channel = reader.channel(name)
  if (!channel?.isOn) throw atChannel(unknownChannel(name))
  const shown = shownKey(headers)
  const key = shown === null ? null : matching(channel.keys, shown)
  if (!key && (channel.isPrivate || shown !== null)) throw atChannel(keyNeeded(name, shown !== null))
  return { channel, reader: reader.scoped(channel), base: `/v1/channels/${name}`, keyId: key?.id ?? null }
}

/** The key of a request (RFC 6750, 2.1), or null. What a proxy asks for itself, with another scheme, is not ours. */
export const shownKey = ({ authorization }: IncomingHttpHeaders): string | null =>
  /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null

/** Every key is compared, and whole, so that the time it takes tells nothing. */
const matching = (keys: readonly ChannelKey[], shown: string): ChannelKey | null => {
  const hash = Buffer.from(sha256(shown), 'hex')
  const now = new Date().toISOString()
  let found: ChannelKey | null = null
  for (const key of keys) {
    const isSame = timingSafeEqual(Buffer.from(key.hash, 'hex'), hash)
    if (isSame && (key.endsAt === null || key.endsAt > now)) found = key
  }
  return found
}

type Headers = Readonly<Record<string, string>>

const BY_KEY = 'Authorization'

/** Also where no key is needed: a wrong one is refused, so that what is answered without one is no answer to it. */
export const ofChannel = (headers: Headers = {}): Headers => ({
  ...headers,
  Vary: headers.Vary?.includes(BY_KEY) ? headers.Vary : `${headers.Vary ?? 'Accept-Encoding'}, ${BY_KEY}`,
})

/** What a key opened is kept by nobody but who has the key, and is asked for anew each time. */
export const ofOneConsumer = (headers: Headers = {}): Headers => ({
  'Cache-Control': 'private, no-cache',
  ...ofChannel(headers),
})

/** The same for what went wrong, before the door and behind it. */
export const atChannel = (error: unknown, headersOf = ofChannel): unknown =>
  error instanceof ProblemError ? new ProblemError(error.problem, headersOf(error.headers)) : error
