import { slugify } from '#language'

import type { GateRule } from '../rule'

/** The entry has an address in this language, in its one true form, at which readers do not find another entry. */
export const slug: GateRule = {
  name: 'slug',
  check: ({ doc, locale, slugHolder }) => {
    const value = typeof doc.slug === 'string' ? doc.slug : ''
    if (value === '') return [{ path: 'slug', messageKey: 'noSlug' }]
    if (slugify(value, locale) !== value) return [{ path: 'slug', messageKey: 'badSlug', facts: { slug: value } }]
    if (slugHolder && slugHolder !== String(doc.id))
      return [{ path: 'slug', messageKey: 'slugStillPublic', facts: { slug: value, id: slugHolder } }]
    return []
  },
}
