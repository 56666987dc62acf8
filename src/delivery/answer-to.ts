/** What an address answers: of everything, or of a channel by what its definition leaves. */
import type { PublicReader, ReplicaReader } from '#replica'

import { atChannel, enterChannel, ofChannel, ofOneConsumer } from './channel-door'
import type { Route, RouteAnswer, RouteContext } from './context'
import type { Match } from './router'

/** Up to where a consumer says that it has a channel. */
export type ConsumerCursor = {
  readonly channelId: string
  readonly keyId: string
  readonly epoch: string
  readonly seq: number
}

type Asked = {
  /** Opens the replica where it isn't open. @throws ReplicaMissing, ProblemError */
  readonly whole: () => ReplicaReader
  readonly shared: Omit<RouteContext, 'base' | 'catalog' | 'enterAgain' | 'onAcknowledged' | 'parts' | 'reader'>
  readonly onCursor?: (seen: ConsumerCursor) => void
  readonly onKey?: (keyId: string) => void
}

type Told = { readonly answer: RouteAnswer; readonly isKept: boolean }

/** @throws ProblemError, and what the reader throws */
export const answerTo = async (matched: Match, { onCursor, onKey, shared, whole }: Asked): Promise<Told> => {
  const { parts } = matched
  if (matched.channel === null) {
    const context: RouteContext = {
      ...shared,
      parts,
      // Opened when a route asks: that the process lives can be said without a replica.
      get reader() {
        return whole()
      },
      get catalog() {
        return this.reader.catalog()
      },
      base: '/v1',
      enterAgain: () => {},
      onAcknowledged: () => {},
    }
    return told(matched.route, context)
  }
  const name = matched.channel
  let entered = enterChannel(whole(), name, shared.headers)
  const { base, channel, keyId, reader } = entered
  if (keyId !== null) onKey?.(keyId)
  const context: RouteContext<PublicReader> = {
    ...shared,
    parts,
    get reader() {
      return entered.reader
    },
    get catalog() {
      return entered.reader.catalog()
    },
    base,
    enterAgain: () => {
      entered = enterChannel(whole(), name, shared.headers)
    },
    onAcknowledged: (seq) => {
      if (keyId !== null) onCursor?.({ channelId: channel.id, keyId, epoch: reader.head().epoch, seq })
    },
  }
  return toldOfChannel(matched.route, context, () => entered.channel.isPrivate)
}

const told = async <R extends PublicReader>(route: Route<R>, context: RouteContext<R>): Promise<Told> => {
  const { answer, isKept } = route
  return { answer: await (isKept ? context.reader.inOneState(() => answer(context)) : answer(context)), isKept }
}

/** Whether it is for one consumer only is asked at the end: while it was waited, the channel may have been closed. */
const toldOfChannel = async <R extends PublicReader>(
  route: Route<R>,
  context: RouteContext<R>,
  isPrivate: () => boolean,
): Promise<Told> => {
  try {
    const whole = await told(route, context)
    // Events are kept by nobody as it is.
    if ('live' in whole.answer) return whole
    const headersOf = isPrivate() ? ofOneConsumer : ofChannel
    return {
      // What a channel shows also changes with its definition, of which the ledger's moments say nothing.
      answer: { ...whole.answer, headers: headersOf(whole.answer.headers), isToldByTag: true },
      isKept: whole.isKept && !isPrivate(),
    }
  } catch (error) {
    throw atChannel(error, isPrivate() ? ofOneConsumer : ofChannel)
  }
}
