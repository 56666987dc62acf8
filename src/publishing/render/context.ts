import type { EntrySummary } from '#contract'

import type { EntryRef } from '../projection'

/** What a text needs besides itself to be rendered in one locale. */
export type RenderContext = {
  readonly direction: 'ltr' | 'rtl'
  /** The words of a quantity of this entry; null where the entry has no quantity of that key. */
  readonly quantity: (key: string) => string | null
  /** The entry a link leads to, or null where it is not public in this locale. */
  readonly summary: (ref: EntryRef) => EntrySummary | null
}
