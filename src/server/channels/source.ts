import type { ChannelChange, ChannelSource } from '#channels'
import { exportSource } from '#delivery'
import type { PublicReader } from '#replica'

/** What a channel shows, as its destination takes it. `base` stands before the channel's own addresses. */
export const channelSource = (reader: PublicReader, base: string): ChannelSource => ({
  head: reader.head,
  changes: (after, limit) => changesBehind(reader, after, limit),
  frozen: () => exportSource(reader.frozen(), base),
})

/** A window of the ledger may have nothing to tell, with more behind it. */
const changesBehind = (reader: PublicReader, after: number, limit: number): readonly ChannelChange[] => {
  for (let since = after; ;) {
    const { changes, nextSeq, pending } = reader.changes({ since, limit })
    if (changes.length > 0 || pending === 0) return changes
    since = nextSeq
  }
}
