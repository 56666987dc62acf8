import { slugify } from '#language'

import type { GateRule } from '../rule'

/** The entry has an address in this language, in its one true form. */
export const slug: GateRule = {
  name: 'slug',
  check: ({ doc, locale }) => {
    const value = typeof doc.slug === 'string' ? doc.slug : ''
    if (value === '') return [{ path: 'slug', messageKey: 'noSlug' }]
    return slugify(value, locale) === value ? [] : [{ path: 'slug', messageKey: 'badSlug', facts: { slug: value } }]
  },
}
