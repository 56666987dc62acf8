/** The queue of translations as text for a terminal: what the admin's screen shows. */
import type { Lag, Person, QueueRow, QueueSummary } from '#translation'

import { table } from './table'

/** A line a translation, in the order given. */
export const queueTable = (rows: readonly QueueRow[], people: readonly Person[]): string =>
  table([
    ['entry', 'from', 'into', 'state', 'words to do', 'due', 'readers', 'assigned to'],
    ...rows.map(({ assignee, dueAt, entry, lag, locale, sourceLocale, state, title, type, wordsToDo, isLate }) => [
      `${type}/${title || entry}`,
      sourceLocale,
      locale,
      state,
      String(wordsToDo),
      dueAt === null ? '-' : `${dueAt}${isLate ? ' (overdue)' : ''}`,
      lag ? lagSentence(lag) : '-',
      people.find(({ id }) => id === assignee)?.name ?? '-',
    ]),
  ])

/** What presses, in sentences. */
export const summarySentences = ({ lagging, overdue, questions }: QueueSummary): string =>
  [
    ...lagging.flatMap(({ lag, locale, title, type }) =>
      lag ? [`${type}/${title} in "${locale}" is public and older than its source: ${lagSentence(lag)}.`] : [],
    ),
    `Overdue: ${overdue}. Open questions: ${questions}.`,
  ].join('\n')

const lagSentence = ({ consequence, daysLeft, grade, isOverdue }: Lag): string => {
  const [now, then] = CONSEQUENCES[consequence]
  return `${grade}, ${isOverdue ? now : `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left${then}`}`
}

const CONSEQUENCES: Readonly<Record<Lag['consequence'], readonly [now: string, then: string]>> = {
  nothing: ['the time is over', ''],
  line: ['readers are told', ', then readers are told'],
  withdraw: ['being withdrawn', ', then withdrawn'],
}
