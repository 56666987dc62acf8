import type { Measures } from '#telling'

import { atOnce } from '../at-once'
import type { ChannelLag } from './runner'

type Asked = {
  readonly lags: () => Promise<readonly ChannelLag[]>
  readonly left: () => Promise<number>
}

/** Tells at /metrics how far the channels are that are taken somewhere, and what they have left behind. */
export const measureChannels = (measures: Measures, { lags: ask, left }: Asked): void => {
  const lags = atOnce(ask)
  measures.gauge({
    name: 'qanun_channel_lag_editions',
    help: 'Changes of a channel that have not arrived where it is taken.',
    labels: ['channel'],
    read: async () => (await lags()).map(({ channel, lag }) => ({ labels: { channel }, value: lag })),
  })
  measures.gauge({
    name: 'qanun_channel_failed_tries',
    help: 'Tries of a channel that failed since something last arrived.',
    labels: ['channel'],
    read: async () => (await lags()).map(({ channel, failures }) => ({ labels: { channel }, value: failures })),
  })
  measures.gauge({
    name: 'qanun_left_exports',
    help: 'Exports that stand where their channel has left them, and that nobody brings up to date.',
    read: left,
  })
}
