/**
 * Which editions channels don't show, because they break what the channels' consumers rely on. Kept by edition, so that what a
 * consumer was told at any number can be asked in SQL.
 */
import {
  canonicalJson,
  type ChannelDefinition,
  type ConsumerContract,
  type Edition,
  type Entry,
  keepTo,
  sha256,
} from '#contract'

import type { Connection } from './connection'

/** Stands for all that a consumer relies on. */
export const tagOf = (contract: ConsumerContract): string => sha256(canonicalJson(contract))

/** So many editions are judged at a time. */
const BATCH = 500

type Contracts = ReadonlyMap<string, ConsumerContract>

export type WithheldWriter = ReturnType<typeof withheldWriter>

/** Writes it, in the transaction of the caller. */
export const withheldWriter = (db: Connection) => {
  const add = db.prepare('INSERT OR IGNORE INTO withheld (contract, seq) VALUES (?, ?)')
  const tags = db.prepare('SELECT DISTINCT contract FROM withheld')
  const drop = db.prepare('DELETE FROM withheld WHERE contract = ?')
  const editions = db.prepare("SELECT seq, entry FROM edition WHERE op = 'publish' AND seq > ? ORDER BY seq LIMIT ?")
  const definitions = db.prepare('SELECT definition FROM channel')
  const held = (): Contracts =>
    contractsOf(
      (definitions.all() as { definition: string }[]).map(
        ({ definition }) => JSON.parse(definition) as ChannelDefinition,
      ),
    )
  // Forgotten wherever the definitions may change, or a change of them be taken back.
  let known: Contracts | null = null

  // Without a contract, what a row says isn't asked for: it may not have been parsed.
  const judge = (row: Pick<Edition, 'content' | 'seq'>, contracts: Contracts): void => {
    for (const [tag, contract] of contracts) if (keepTo(row.content, contract).entry === null) add.run(tag, row.seq)
  }

  const judgeAll = (contracts: Contracts): void => {
    for (let after = 0; ;) {
      const rows = editions.all(after, BATCH) as { seq: number; entry: string }[]
      for (const { entry, seq } of rows) judge({ seq, content: JSON.parse(entry) as Entry }, contracts)
      if (rows.length < BATCH) return
      after = rows.at(-1)?.seq ?? after
    }
  }

  return {
    /** Judges every edition by what consumers are to rely on newly, and forgets what none will; before they are written. */
    learn(channels: readonly ChannelDefinition[]): void {
      const [before, wanted] = [held(), contractsOf(channels)]
      for (const { contract } of tags.all() as { contract: string }[]) if (!wanted.has(contract)) drop.run(contract)
      const added = new Map([...wanted].filter(([tag]) => !before.has(tag)))
      if (added.size > 0) judgeAll(added)
      known = null
    },
    /** Judges one edition by all that consumers rely on. */
    judge(row: Pick<Edition, 'content' | 'seq'>): void {
      judge(row, (known ??= held()))
    },
    clear: () => db.exec('DELETE FROM withheld'),
  }
}

const contractsOf = (channels: readonly ChannelDefinition[]): Contracts =>
  new Map(channels.flatMap(({ contract }) => (contract ? [[tagOf(contract), contract]] : [])))
