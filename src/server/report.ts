import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Environment } from '#environment'
import type { LeftExport, OperationsReport } from '#operations'
import { signals } from '#publishing'
import type { Store } from '#replica'
import { createRecent, qanunVersion } from '#telling'

import { createFolderStates } from './folders'
import type { ServerTelling } from './telling'

type Reported = {
  readonly environment: Environment
  readonly store: Store
  readonly isReady: () => boolean
  readonly telling: ServerTelling
  /** What channels have left behind. */
  readonly left: () => Promise<readonly LeftExport[]>
}

/** The report for the operations page; `stop` ends its looking at the requests. */
export const createReport = ({ environment, isReady, left, store, telling }: Reported) => {
  const startedAt = new Date().toISOString()
  const versions = {
    qanun: qanunVersion(),
    payload: versionOf('payload'),
    next: versionOf('next'),
    node: process.versions.node,
  }
  const { recent, stop } = createRecent(telling.requests.tally)
  const foldersNow = createFolderStates([
    { name: 'data', path: environment.dataDir },
    { name: 'media', path: environment.mediaDir },
  ])
  const report = async (): Promise<OperationsReport> => {
    const [now, folders] = await Promise.all([telling.ledgerNow().catch(() => null), foldersNow()])
    const { seq } = store.head()
    const { count, lastAt } = telling.numbered()
    return {
      at: new Date().toISOString(),
      startedAt,
      versions,
      database: { kind: environment.databaseUrl.startsWith('file:') ? 'sqlite' : 'mongodb', isUp: now !== null },
      ledger: now && { epoch: now.head.epoch, head: now.head.seq, waiting: now.waiting },
      replica: { seq, lag: now && Math.max(0, now.head.seq - seq), isReady: isReady() },
      sequencer: { isRunning: signals().isNumbering, numbered: count, lastAt },
      requests: recent(),
      left: now && (await left().catch(() => null)),
      jobs: telling.faults.jobs(),
      faults: telling.faults.last(),
      folders,
    }
  }
  return { report, stop }
}

/** The version that is installed. Looked for when asked: Next's bundles, which never ask, have no folder to look from. */
const versionOf = (name: string): string => {
  const file = path.resolve(import.meta.dirname, '../../node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
