import type { Entry } from '#contract'

import { touchOf } from '../collection-touches'
import type { Site } from '../site'

export type Booking = { readonly person: Entry; readonly url: string }

/** The first person of the clinic with whom an appointment can be booked. */
export const bookingOf = (site: Site): Booking | null => {
  const people = site.catalog.collections.filter(({ slug }) => touchOf(slug).isPerson)
  const entries = people.flatMap(
    ({ slug }) => site.reader.list({ locale: site.locale.code, type: slug, limit: 20 }).items,
  )
  return entries.flatMap((person) => toBooking(person) ?? [])[0] ?? null
}

const toBooking = (person: Entry): Booking | null => {
  const { action } = touchOf(person.type)
  const url = action ? person[action] : null
  return typeof url === 'string' && url ? { person, url } : null
}
