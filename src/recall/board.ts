import { URGENCIES } from '#contract'
import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { nextStepAt } from './deadlines'
import { RecallRequestError } from './errors'
import { changeRecall, closedRecalls, openRecalls, type RecallRow, recallRow } from './rows'
import { isUnacknowledged, type Standing, standingsOf } from './standings'

/** How many of those that were closed are shown. */
const CLOSED_SHOWN = 20

/** A recall as people see it. */
export type ShownRecall = Omit<RecallRow, 'acknowledged' | 'by' | 'channels' | 'closedBy' | 'step'> &
  Standing & {
    /** The channels from which somebody may have the text. */
    readonly channels: readonly string[]
    /** Names of people; null where the account is gone. */
    readonly by: string | null
    readonly closedBy: string | null
    /** Whether nobody is left who has not acknowledged. */
    readonly isSettled: boolean
    /** When it is escalated next unless those who have not acknowledged do; null where nobody is left, or where it is closed. */
    readonly nextStepAt: string | null
  }

export type RecallBoard = {
  /** The most urgent first, and of those the newest. */
  readonly open: readonly ShownRecall[]
  /** The newest first. */
  readonly closed: readonly ShownRecall[]
  /** What this installation can escalate by. */
  readonly ways: Ways
}

export type Ways = { readonly mail: boolean; readonly webhook: boolean }

export const recallBoard = async (payload: Payload): Promise<RecallBoard> => {
  const [open, closed] = await Promise.all([openRecalls(payload), closedRecalls(payload, CLOSED_SHOWN)])
  const standings = await standingsOf(payload, [...open, ...closed])
  const names = await namesOf(payload)
  const shown = (row: RecallRow): ShownRecall => shownRecall(row, standings.get(row.id), names)
  return {
    open: open.map(shown).toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency)),
    closed: closed.map(shown),
    ways: waysOf(payload),
  }
}

/** What can be escalated by, as payload.config.ts says. */
export const waysOf = ({ config }: Pick<Payload, 'config'>): Ways => {
  const ways = config.custom.alerts as Partial<Ways> | undefined
  return { mail: ways?.mail === true, webhook: ways?.webhook === true }
}

/** Nothing more is to be done about a recall. @throws RecallRequestError */
export const closeRecall = (
  payload: Payload,
  { by, id }: { readonly id: string; readonly by: string },
): Promise<void> =>
  inOneUnit(payload.db, async () => {
    const row = await recallRow(payload, id)
    if (!row) throw new RecallRequestError('no-recall', 404, 'There is no such recall.')
    const isOurs = await changeRecall(payload, row, { closedBy: by, closedAt: new Date().toISOString() })
    if (!isOurs) throw new RecallRequestError('closed-already', 409, 'This recall has been closed already.')
  })

const NOBODY: Standing = { places: [], consumers: [] }

const shownRecall = (
  row: RecallRow,
  { consumers, places }: Standing = NOBODY,
  names: ReadonlyMap<string, string>,
): ShownRecall => {
  const { acknowledged: _acknowledged, by, channels, closedBy, step: _step, ...facts } = row
  return {
    ...facts,
    by: names.get(by) ?? null,
    closedBy: closedBy ? (names.get(closedBy) ?? null) : null,
    channels: [...new Set(channels.map(({ name }) => name))],
    places,
    consumers,
    isSettled: consumers.every(({ state }) => state === 'acknowledged'),
    nextStepAt: consumers.some(isUnacknowledged) && !row.closedAt ? nextStepAt(row).toISOString() : null,
  }
}

const namesOf = async (payload: Payload): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.db.find<{ id: string; name?: string }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    select: { name: true },
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}
