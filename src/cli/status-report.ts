import type { Payload } from 'payload'

import { localeRegistry } from '#locales'
import { contentCollections, publicationStatus, waitingRows } from '#publishing'
import { type Coverage, peopleOf, QUEUE_QUERY, queueOf, queueSummary, UNIT_STATES } from '#translation'

import { output, progressBar } from './output'
import { queueTable, summarySentences } from './queue-report'
import { table } from './table'
import { withPayload } from './with-payload'

type Count = { collection: string; locale: string; entries: number; public: number; changed: number; held: number }

export type StatusOptions = { readonly locale?: string; readonly queue?: boolean; readonly json?: boolean }

/** Prints how far each language is, by collection. */
export const reportStatus = (options: StatusOptions): Promise<void> =>
  withPayload(async (payload) => {
    const codes = localeRegistry.map(({ code }) => code)
    const { result, say } = output(options)
    const counts = await countAll(payload, options.locale ? [options.locale] : codes, options.json ?? false)
    const waiting = (await waitingRows(payload, 10_000)).length
    const { rows: queue, coverage } = await queueOf(payload, wholeQueue(options.locale), null)
    const summary = await queueSummary(payload, null)
    const translations = coverage.filter(({ locale }) => !options.locale || locale === options.locale)
    say(publicationTable(counts))
    say('')
    say(translationTable(translations))
    say('')
    if (options.queue) {
      say(
        queueTable(
          queue.filter(({ wordsToDo }) => wordsToDo > 0),
          await peopleOf(payload),
        ),
      )
      say('')
    }
    say(summarySentences(summary))
    say(waiting === 0 ? 'Nothing waits for its number.' : `${waiting} editions wait for their number.`)
    result({ counts, translations, waiting, overdue: summary.overdue, questions: summary.questions, queue })
  })

/** The queue as its screen has it, on one page. */
const wholeQueue = (locale: string | undefined) => ({
  ...QUEUE_QUERY.parse(locale ? { locale } : {}),
  limit: Number.MAX_SAFE_INTEGER,
})

const countAll = async (payload: Payload, locales: readonly string[], isQuiet: boolean): Promise<Count[]> => {
  const counts: Count[] = []
  const bar = progressBar('entries', isQuiet)
  let done = 0
  for (const { slug: collection } of contentCollections(payload)) {
    const byLocale = new Map(
      locales.map((locale) => [locale, { collection, locale, entries: 0, public: 0, changed: 0, held: 0 }]),
    )
    const { docs } = await payload.find({ collection, depth: 0, overrideAccess: true, pagination: false, select: {} })
    for (const { id } of docs) {
      for (const { blocking, isChanged, isPublic, locale } of await publicationStatus(
        payload,
        { type: collection, id: String(id) },
        locales,
      )) {
        const count = byLocale.get(locale)
        if (!count) continue
        count.entries += 1
        count.public += isPublic ? 1 : 0
        count.changed += isPublic && isChanged ? 1 : 0
        count.held += blocking > 0 ? 1 : 0
      }
      bar.update((done += 1), done)
    }
    counts.push(...byLocale.values())
  }
  bar.stop()
  return counts
}

const publicationTable = (counts: readonly Count[]): string =>
  table([
    ['collection', 'language', 'entries', 'public', 'changed since', 'held by the gate'],
    ...counts.map((c) => [
      c.collection,
      c.locale,
      String(c.entries),
      String(c.public),
      String(c.changed),
      String(c.held),
    ]),
  ])

const translationTable = (translations: readonly Coverage[]): string =>
  table([
    ['collection', 'into', 'entries', 'units', ...UNIT_STATES, 'words to do', 'done'],
    ...translations.map(({ byState, collection, entries, locale, units, words, wordsToDo }) => [
      collection,
      locale,
      String(entries),
      String(units),
      ...UNIT_STATES.map((state) => String(byState[state])),
      String(wordsToDo),
      percent(words - wordsToDo, words),
    ]),
  ])

/** Never rounded up: 100 % means that nothing is left. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '100 %' : `${Math.floor((100 * part) / whole)} %`
