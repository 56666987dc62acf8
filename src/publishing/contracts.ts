import { type Breach, type EntryContent, isInScope, keepTo } from '#contract'
import { channelRows, definitionOf } from '#distribution'
import type { Payload } from 'payload'

/** What a text would break of what the consumers of open channels rely on. */
export const breachesIn = async (
  payload: Payload,
  content: EntryContent,
): Promise<{ readonly channel: string; readonly breach: Breach }[]> =>
  // Whoever may read a channel has no part in it, so no keys are asked for.
  (await channelRows(payload))
    .map((row) => definitionOf(payload, row))
    .filter(({ isOn }) => isOn)
    .flatMap((channel) =>
      channel.contract && isInScope(content, channel, 'topics' in content)
        ? keepTo(content, channel.contract).breaches.map((breach) => ({ channel: channel.name, breach }))
        : [],
    )
