/** The ways out that were set up, as the replica keeps them. */
import { canonicalJson, type ChannelDefinition } from '#contract'

import type { Connection } from './connection'

/** Writes them, in the transaction of the caller. */
export const channelWriter = (db: Connection) => {
  const all = db.prepare('SELECT name, definition FROM channel')
  const add = db.prepare('INSERT INTO channel (name, definition) VALUES (?, ?)')
  return {
    holds(channels: readonly ChannelDefinition[]): boolean {
      const held = all.all() as { name: string; definition: string }[]
      const given = new Map(channels.map((channel) => [channel.name, canonicalJson(channel)]))
      return held.length === given.size && held.every(({ definition, name }) => given.get(name) === definition)
    },
    put(channels: readonly ChannelDefinition[]): void {
      db.exec('DELETE FROM channel')
      for (const channel of channels) add.run(channel.name, canonicalJson(channel))
    },
  }
}

/** Reads one by its name; gives the same object until it changes. */
export const channelReader = (db: Connection): ((name: string) => ChannelDefinition | null) => {
  const byName = db.prepare('SELECT definition FROM channel WHERE name = ?')
  const known = new Map<string, { json: string; value: ChannelDefinition }>()
  return (name) => {
    const json = (byName.get(name) as { definition: string } | undefined)?.definition
    if (json === undefined) {
      known.delete(name)
      return null
    }
    const found = known.get(name)
    if (found?.json === json) return found.value
    const value = JSON.parse(json) as ChannelDefinition
    known.set(name, { json, value })
    return value
  }
}
