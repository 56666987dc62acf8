/** What an item of a list always has: it is known by it. */
export const ALWAYS = ['id', 'type', 'locale']

/** What every entry has, beside the fields of its collection. */
export const ENTRY_FIELDS = [
  ...ALWAYS,
  'alternates',
  'body',
  'direction',
  'hash',
  'image',
  'jsonLd',
  'parts',
  'publishedAt',
  'quantities',
  'references',
  'review',
  'seo',
  'seq',
  'slug',
  'sources',
  'summary',
  'title',
  'translation',
  'updatedAt',
  'url',
]
