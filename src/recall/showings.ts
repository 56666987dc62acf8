/** What a channel showed of an entry in a language, by its definition of now and those of before. */
import { type EntryContent, isInScope, keepTo } from '#contract'
import type { EntryScope, FormerScope } from '#distribution'
import type { PublicStep } from '#publishing'

/** The last text that one definition showed. */
export type Showing = {
  /** When that definition ended (RFC 3339, UTC); null for the present one. */
  readonly until: string | null
  /** How the text left the channel under it; null where it is there until the recall. */
  readonly left: Leaving | null
}

export type Leaving = {
  readonly seq: number
  readonly at: string
  /** Whether whoever comes to that number is told, under each definition that followed, that the text is gone. */
  readonly isTold: boolean
}

type Scoped = Pick<FormerScope, 'scope'> & { readonly until: string | null }

/** So long readers may be served by a definition that has ended, in milliseconds: until each node has heard of it, and more. */
export const HEARD_BY_ALL_MS = 60_000

/** @param scopes those that the channel had, the oldest first, and the present one behind them */
export const showingsOf = (steps: readonly PublicStep[], scopes: readonly Scoped[]): Showing[] =>
  scopes.flatMap(({ scope, until }, index) => {
    const end = until === null ? null : later(until, HEARD_BY_ALL_MS)
    const last = steps.findLastIndex(
      ({ at, content }) => content !== null && (end === null || at < end) && shows(scope, content),
    )
    const content = steps[last]?.content
    if (!content) return []
    const next = steps[last + 1]
    const following = scopes.slice(index + 1)
    const isTold = next?.isRecall === true || following.every((each) => shows(each.scope, content))
    return [{ until, left: next ? { seq: next.seq, at: next.at, isTold } : null }]
  })

export const later = (moment: string, ms: number): string => new Date(Date.parse(moment) + ms).toISOString()

const shows = (scope: EntryScope, content: EntryContent): boolean =>
  isInScope(content, { ...scope, fields: [] }, 'topics' in content) &&
  (scope.contract === null || keepTo(content, scope.contract).entry !== null)
