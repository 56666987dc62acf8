import type { CollectionDescription } from '#contract'

import { type Group, GROUPS, touchOf } from '../collection-touches'
import { listPath } from '../routing/paths'
import { type Site, wordsOf } from '../site'
import type { Strings } from '../strings'

export type Section = {
  readonly type: string
  readonly title: string
  readonly description: string
  readonly href: string
  readonly count: number
}

/** The collections that have something to read in this language, in the order of the catalog. */
export const sectionsOf = ({ catalog, locale, reader }: Site): Section[] => {
  const counts = reader.counts(locale.code)
  return catalog.collections.flatMap((collection: CollectionDescription) => {
    const count = counts.get(collection.slug) ?? 0
    const { description, plural } = wordsOf(collection, locale)
    const href = listPath(locale.code, collection.slug)
    return count > 0 ? [{ type: collection.slug, title: plural, description, href, count }] : []
  })
}

export type SectionGroup = { readonly group: Group; readonly title: string; readonly sections: readonly Section[] }

/** The same, in groups. A collection that the site does not know is in the last one. */
export const groupedSections = (site: Site): SectionGroup[] => {
  const sections = sectionsOf(site)
  return GROUPS.map((group) => ({
    group,
    title: groupTitle(group, site.t),
    sections: sections.filter(({ type }) => touchOf(type).group === group),
  })).filter((group) => group.sections.length > 0)
}

const groupTitle = (group: Group, t: Strings): string => {
  switch (group) {
    case 'understand':
      return t('groups.understand')
    case 'relieve':
      return t('groups.relieve')
    case 'nourish':
      return t('groups.nourish')
    case 'people':
      return t('groups.people')
    case 'more':
      return t('groups.more')
  }
}
