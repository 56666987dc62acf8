/** The entry's page and what it is about, in the words of schema.org. */
import type { EntryContent, EntryImage, EntryPart, Source } from '#contract'
import { isUndetermined } from '#language'

import { statementsOf } from './json-ld-values'
import type { Statement } from './projection'

type Facts = Pick<EntryContent, 'alternates' | 'locale' | 'review' | 'summary' | 'title' | 'url'> & {
  readonly image: EntryImage | null
  readonly parts: readonly EntryPart[]
  readonly sources: readonly Source[]
  readonly sourceLocale: string
  readonly types: readonly string[]
  readonly statements: readonly Statement[]
  readonly valueOf: (field: string) => unknown
}

type Node = Readonly<Record<string, unknown>>

const PAGE = 'MedicalWebPage'

/**
 * A MedicalWebPage whose `about` is what the collection says its entries are, with what its fields say of it. Where the
 * entry is about nothing else than the page, they say it of the page. Nothing empty is in it.
 */
export const jsonLdOf = (facts: Facts): Node => {
  const { image, locale, parts, sources, statements, summary, title, types, url, valueOf } = facts
  const said = statementsOf(statements, valueOf)
  const isPageAlone = types.length === 0 || types.includes(PAGE)
  return {
    '@context': 'https://schema.org',
    '@type': PAGE,
    '@id': url,
    url,
    name: title,
    description: summary,
    inLanguage: locale,
    audience: { '@type': 'Patient' },
    ...(image ? { image: imageObject(image) } : {}),
    ...reviewOf(facts),
    ...translationsOf(facts),
    ...(isPageAlone
      ? said
      : {
          about: { '@type': types.length === 1 ? types[0] : types, '@id': `${url}#about`, name: title, url, ...said },
        }),
    ...(parts.length > 0 ? { hasPart: parts.map((part) => partOf(part, facts)) } : {}),
    ...(sources.length > 0 ? { citation: sources.map(citation) } : {}),
  }
}

const imageObject = ({ alt, height, src, width }: EntryImage): Node => ({
  '@type': 'ImageObject',
  url: src,
  width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
  height: { '@type': 'QuantitativeValue', value: height, unitCode: 'E37' },
  ...(alt ? { caption: alt } : {}),
})

const reviewOf = ({ review: { lastReviewed, reviewedBy } }: Facts): Node => ({
  ...(lastReviewed ? { lastReviewed } : {}),
  ...(reviewedBy
    ? { reviewedBy: { '@type': 'Person', '@id': reviewedBy.url, name: reviewedBy.title, url: reviewedBy.url } }
    : {}),
})

/** The same page in the other languages: what this one was made from, or what was made from it. */
const translationsOf = ({ alternates, locale, sourceLocale }: Facts): Node => {
  const pages = alternates.map(({ locale: inLanguage, url }) => ({ '@type': PAGE, '@id': url, url, inLanguage }))
  const source = pages.find(({ inLanguage }) => inLanguage === sourceLocale)
  if (locale === sourceLocale) return pages.length > 0 ? { workTranslation: pages } : {}
  return source ? { translationOfWork: source } : {}
}

/** A module that stands alone, labelled with the aspect of health it is about. */
const partOf = ({ aspect, heading, id, text }: EntryPart, { locale, url }: Facts): Node => ({
  '@type': 'HealthTopicContent',
  '@id': `${url}#${id}`,
  url: `${url}#${id}`,
  hasHealthAspect: `https://schema.org/${aspect}`,
  ...(heading ? { headline: heading } : {}),
  inLanguage: locale,
  text,
})

const citation = ({ doi, language, pmid, publisher, title, url, year }: Source): Node => {
  const identifiers = [
    ...(doi ? [{ '@type': 'PropertyValue', propertyID: 'doi', value: doi }] : []),
    ...(pmid ? [{ '@type': 'PropertyValue', propertyID: 'pmid', value: pmid }] : []),
  ]
  return {
    '@type': identifiers.length > 0 ? 'ScholarlyArticle' : 'CreativeWork',
    name: title,
    ...inLanguage(language),
    ...(url ? { url } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(year === null ? {} : { datePublished: String(year) }),
    ...(identifiers.length > 0 ? { identifier: identifiers } : {}),
    ...(doi ? { sameAs: `https://doi.org/${encodeURI(doi)}` } : {}),
  }
}

/** A tag is left out where the language isn't known (RFC 5646, 4.1): schema.org asks for none. */
const inLanguage = (language: string | undefined): Node =>
  language === undefined || isUndetermined(language) ? {} : { inLanguage: language }
