/** What the screen shows, as its address says it: going back, reloading and sharing a link bring the same screen. */
import { isLocale } from '#locales'
import type { QueueQuery, UnitState } from '#translation'

export const SHOWS = ['all', 'open', 'overdue', 'lagging'] as const satisfies readonly QueueQuery['show'][]
export const SORTS = ['importance', 'due', 'words', 'title', 'changed'] as const satisfies readonly QueueQuery['sort'][]

/** What needs work first. */
export const STATES = [
  'outdated',
  'missing',
  'machine',
  'draft',
  'translated',
  'reviewed',
] as const satisfies readonly UnitState[]

const TABS = ['queue', 'questions'] as const

export type Screen = {
  readonly tab: (typeof TABS)[number]
  /** The language translated into. */
  readonly to: string | null
  readonly collection: string | null
  readonly state: UnitState | null
  /** `me`, `none`, or an account's id. */
  readonly assignee: string | null
  readonly show: QueueQuery['show']
  readonly q: string
  readonly sort: QueueQuery['sort']
  readonly page: number
  readonly isCoverageOpen: boolean
}

export const FIRST_SCREEN: Screen = {
  tab: 'queue',
  to: null,
  collection: null,
  state: null,
  assignee: null,
  show: 'all',
  q: '',
  sort: 'importance',
  page: 1,
  isCoverageOpen: false,
}

/** Reads an address. What it can't mean counts as not said: an old link still leads somewhere. */
export const screenOf = (params: { readonly get: (name: string) => string | null }): Screen => {
  const to = params.get('to')
  const page = Number(params.get('page'))
  return {
    tab: oneOf(TABS, params.get('tab')) ?? FIRST_SCREEN.tab,
    to: to !== null && isLocale(to) ? to : null,
    collection: params.get('collection') || null,
    state: oneOf(STATES, params.get('state')),
    assignee: params.get('assignee') || null,
    show: oneOf(SHOWS, params.get('show')) ?? FIRST_SCREEN.show,
    q: (params.get('q') ?? '').slice(0, LONGEST_SEARCH),
    sort: oneOf(SORTS, params.get('sort')) ?? FIRST_SCREEN.sort,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    isCoverageOpen: params.get('coverage') === 'open',
  }
}

/** What the server takes of a search, in UTF-16 units. */
export const LONGEST_SEARCH = 200

const oneOf = <T extends string>(known: readonly T[], given: string | null): T | null =>
  known.find((one) => one === given) ?? null

/**
 * The query of a screen's address: only what isn't as at first, with its question mark. It says `to` and not `locale`,
 * because that is Payload's own word for the language of the content.
 */
export const addressOf = (screen: Partial<Screen>): string => {
  const { assignee, collection, isCoverageOpen, page, q, show, sort, state, tab, to } = { ...FIRST_SCREEN, ...screen }
  return queryString({
    tab: tab === FIRST_SCREEN.tab ? null : tab,
    to,
    collection,
    state,
    assignee,
    show: show === FIRST_SCREEN.show ? null : show,
    q,
    sort: sort === FIRST_SCREEN.sort ? null : sort,
    page: page === 1 ? null : String(page),
    coverage: isCoverageOpen ? 'open' : null,
  })
}

/** The same for GET /api/translation/queue. */
export const questionOf = ({ assignee, collection, page, q, show, sort, state, to }: Screen): string =>
  queryString({ locale: to, collection, state, assignee, show, q: q.trim(), sort, page: String(page) })

/** The part of a screen that chooses rows: with another one, what was chosen before is no longer in sight. */
export const filterOf = (screen: Screen): string => questionOf({ ...screen, page: 1, sort: FIRST_SCREEN.sort })

export const isFiltered = (screen: Screen): boolean => filterOf(screen) !== filterOf(FIRST_SCREEN)

const queryString = (values: Readonly<Record<string, string | null>>): string => {
  const said = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '')
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}
