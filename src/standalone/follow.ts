/** A replica of another node: it follows that node's ledger over HTTP into a file of its own, and serves /v1 from it. */
import type { LedgerReader } from '#contract'
import type { Environment } from '#environment'
import { createFollower, httpLedger, NotQanun, openStore } from '#replica'
import type { Telling } from '#telling'

import { log } from './log'
import { picturesFrom } from './pictures'

type Options = {
  readonly environment: Environment
  /** Address of the node that is followed; what stands before `/v1`. */
  readonly origin: string
  readonly onAdvance: () => void
  readonly telling: Telling
}

export type Following = {
  readonly fetchPicture: (file: string) => Promise<Buffer | null>
  readonly isReady: () => boolean
  readonly stop: () => Promise<void>
}

/** Begins to follow; goes on whatever happens on the way. @throws NotQanun where something else answers at the address */
export const followOrigin = async ({
  environment,
  onAdvance,
  origin,
  telling: { faults, measures },
}: Options): Promise<Following> => {
  const { headSeq, ledger } = withHeadSeen(httpLedger(origin))
  // What can't be reached now may come; what is something else is a mistake of whoever gave the address.
  await ledger.head().catch((err: unknown) => {
    if (err instanceof NotQanun) throw err
    log('warn', { msg: `${messageOf(err)} What is held is served until then.` })
  })
  const store = openStore(environment.replicaFile)
  if (store.putAside) log('error', { msg: `The replica was damaged and is read anew: ${store.putAside}` })
  const pictures = picturesFrom({
    origin,
    mediaDir: environment.publicMediaDir,
    replicaFile: environment.replicaFile,
    onFault: (err) => {
      faults.note('pictures', err)
      log('warn', { err, msg: 'A picture could not be fetched; it is tried again later.' })
    },
  })
  const follower = createFollower({
    ledger,
    store,
    onAdvance: () => {
      onAdvance()
      void pictures.takeMissing()
    },
    onFault: (err) => {
      faults.note('follower', err)
      log('warn', { err, msg: `${messageOf(err)} It is tried again.`, origin })
    },
  })
  faults.watch('follower', 'pictures')
  measures.gauge({
    name: 'qanun_ledger_head',
    help: 'The largest number of the ledger, as the node that is followed said last.',
    read: headSeq,
  })
  measures.gauge({
    name: 'qanun_replica_lag_editions',
    help: 'How many numbers of the ledger the replica is behind.',
    read: () => lagBehind(headSeq(), store.head().seq),
  })
  follower.start()
  return {
    fetchPicture: pictures.take,
    isReady: follower.isReady,
    stop: async () => {
      pictures.stop()
      await follower.stop()
      store.close()
    },
  }
}

/** The ledger as it is, and the largest number that it has named so far. */
const withHeadSeen = (ledger: LedgerReader) => {
  let seen: number | null = null
  return {
    headSeq: () => seen,
    ledger: {
      ...ledger,
      head: async () => {
        const head = await ledger.head()
        seen = head.seq
        return head
      },
    },
  }
}

/** Not below 0: another process may have written the replica since the head was read. */
const lagBehind = (head: number | null, seq: number): number | null => (head === null ? null : Math.max(0, head - seq))

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
