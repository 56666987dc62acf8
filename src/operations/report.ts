import { processWide } from '#database'
import type { Fault, JobState, Recent } from '#telling'

/** How a folder of the disk stands; sizes in bytes. */
export type FolderState = { readonly name: 'data' | 'media'; readonly bytes: number; readonly free: number }

/** An export that stands where its channel has left it. */
export type LeftExport = {
  readonly id: string
  /** What the channel was called when it wrote there. */
  readonly channel: string
  readonly destination: 'folder' | 's3'
  readonly where: string
  readonly leftAt: string
  readonly triedAt: string | null
  readonly nextAt: string | null
  readonly failures: number
  readonly fault: 'refused' | 'retry' | null
  readonly detail: string | null
}

/** How the running product is, for the people who run it. Moments are RFC 3339. Nothing of any entry is in it. */
export type OperationsReport = {
  readonly at: string
  readonly startedAt: string
  readonly versions: Readonly<Record<'qanun' | 'payload' | 'next' | 'node', string>>
  readonly database: { readonly kind: 'sqlite' | 'mongodb'; readonly isUp: boolean }
  /** Null while the database does not answer. */
  readonly ledger: { readonly epoch: string; readonly head: number; readonly waiting: number } | null
  readonly replica: { readonly seq: number; readonly lag: number | null; readonly isReady: boolean }
  readonly sequencer: { readonly isRunning: boolean; readonly numbered: number; readonly lastAt: string | null }
  readonly requests: Recent
  /** Null while the database does not answer. */
  readonly left: readonly LeftExport[] | null
  readonly jobs: readonly JobState[]
  readonly faults: readonly Fault[]
  readonly folders: readonly FolderState[]
}

type Holder = { report: (() => Promise<OperationsReport>) | null }

const holder = processWide('operations-report', (): Holder => ({ report: null }))

/** Says where the report comes from, for as long as a server runs in this process; null at its end. */
export const tellOperations = (report: Holder['report']): void => {
  holder.report = report
}

/** Null where no server runs in this process. */
export const operationsReport = async (): Promise<OperationsReport | null> => (await holder.report?.()) ?? null
