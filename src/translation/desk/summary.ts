import type { Payload } from 'payload'

import { openQuestions } from '../work/notes'
import { dueDayOf, isOpen, isOverdue, type QueueRow, readQueue } from './queue-rows'

/** The queue at a glance. */
export type QueueSummary = {
  /** Of each language there is a translation into. */
  readonly locales: readonly {
    readonly locale: string
    readonly words: number
    readonly wordsToDo: number
    /** Entries with anything to do. */
    readonly open: number
  }[]
  /** Public translations of an older text, what presses most first. */
  readonly lagging: readonly QueueRow[]
  readonly overdue: number
  readonly questions: number
  /** What one account has to do. */
  readonly mine: { readonly entries: number; readonly words: number }
}

/** What the dashboard and `qanun status` tell. `me` is an account's id; nobody's work where it is null. */
export const queueSummary = async (payload: Payload, me: string | null): Promise<QueueSummary> => {
  const rows = await readQueue(payload)
  const open = rows.filter(isOpen)
  const mine = open.filter(({ assignee }) => me !== null && assignee === me)
  return {
    locales: localesOf(rows),
    lagging: rows
      .filter(({ lag }) => lag !== null)
      .toSorted((a, b) => (dueDayOf(a) ?? '').localeCompare(dueDayOf(b) ?? '') || b.importance - a.importance),
    overdue: rows.filter(isOverdue).length,
    questions: (await openQuestions(payload)).length,
    mine: { entries: mine.length, words: sumOf(mine, 'wordsToDo') },
  }
}

const localesOf = (rows: readonly QueueRow[]): QueueSummary['locales'] =>
  [...new Set(rows.map(({ locale }) => locale))].toSorted().map((locale) => {
    const own = rows.filter((row) => row.locale === locale)
    return {
      locale,
      words: sumOf(own, 'words'),
      wordsToDo: sumOf(own, 'wordsToDo'),
      open: own.filter(isOpen).length,
    }
  })

const sumOf = (rows: readonly QueueRow[], what: 'words' | 'wordsToDo'): number =>
  rows.reduce((sum, row) => sum + row[what], 0)
