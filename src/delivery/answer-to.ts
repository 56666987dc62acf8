/** What an address answers: of everything, or of a channel by what its definition leaves. */
import type { PublicReader, ReplicaReader } from '#replica'

import { enterChannel, ofOneConsumer, problemOfOneConsumer } from './channel-door'
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
  readonly shared: Omit<RouteContext, 'base' | 'catalog' | 'onAcknowledged' | 'parts' | 'reader'>
  readonly onCursor?: (seen: ConsumerCursor) => void
}

type Told = { readonly answer: RouteAnswer; readonly isKept: boolean }

/** @throws ProblemError, and what the reader throws */
export const answerTo = async (matched: Match, { onCursor, shared, whole }: Asked): Promise<Told> => {
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
      onAcknowledged: () => {},
    }
    return told(matched.route, context)
  }
  const entered = enterChannel(whole(), matched.channel, shared.headers)
  const { base, channel, keyId, reader } = entered
  const context: RouteContext<PublicReader> = {
    ...shared,
    parts,
    reader,
    catalog: reader.catalog(),
    base,
    onAcknowledged: (seq) => {
      if (keyId !== null) onCursor?.({ channelId: channel.id, keyId, epoch: reader.head().epoch, seq })
    },
  }
  return channel.isPrivate ? toldToOne(matched.route, context) : told(matched.route, context)
}

const told = async <R extends PublicReader>(route: Route<R>, context: RouteContext<R>): Promise<Told> => {
  const { answer, isKept } = route
  return { answer: await (isKept ? context.reader.inOneState(() => answer(context)) : answer(context)), isKept }
}

const toldToOne = async <R extends PublicReader>(route: Route<R>, context: RouteContext<R>): Promise<Told> => {
  try {
    const { answer } = await told(route, context)
    // Events are kept by nobody as it is.
    return { answer: 'live' in answer ? answer : { ...answer, headers: ofOneConsumer(answer.headers) }, isKept: false }
  } catch (error) {
    throw problemOfOneConsumer(error)
  }
}
