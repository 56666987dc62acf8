import type { CollectionSlug } from '#contract'

import type { IconName } from './parts/icons'

/** Parts of the navigation, in the order in which it shows them. */
export const GROUPS = ['understand', 'relieve', 'nourish', 'people', 'more'] as const

export type Group = (typeof GROUPS)[number]

/** What a collection's pages have beyond the general ones. Nothing here is needed for a page to be whole. */
export type Touch = {
  readonly icon: IconName
  readonly group: Group
  /** Short texts that are shown side by side at the head of an entry. */
  readonly glance: readonly string[]
  /** A field with an address that becomes the page's button. */
  readonly action: string | null
  /** Fields that the general page would show, but this collection shows elsewhere. */
  readonly elsewhere: readonly string[]
  /** Said above everything else on the list and on each entry. */
  readonly banner: 'medicines' | null
  /** A person has a portrait instead of a picture, and no medical disclaimer. */
  readonly isPerson: boolean
}

const GENERAL: Touch = {
  icon: 'page',
  group: 'more',
  glance: [],
  action: null,
  elsewhere: [],
  banner: null,
  isPerson: false,
}

const TOUCHES: Readonly<Record<CollectionSlug, Partial<Touch>>> = {
  articles: { icon: 'article', group: 'understand', elsewhere: ['author'] },
  'cramp-types': { icon: 'muscle', group: 'understand', glance: ['where', 'when', 'feel', 'duration'] },
  causes: { icon: 'cause', group: 'understand' },
  treatments: { icon: 'care', group: 'relieve' },
  exercises: { icon: 'exercise', group: 'relieve' },
  medicines: { icon: 'medicine', group: 'relieve', banner: 'medicines' },
  foods: { icon: 'food', group: 'nourish' },
  nutrients: { icon: 'nutrient', group: 'nourish' },
  doctors: { icon: 'doctor', group: 'people', action: 'bookingUrl', isPerson: true },
}

export const touchOf = (type: CollectionSlug): Touch => ({ ...GENERAL, ...TOUCHES[type] })
