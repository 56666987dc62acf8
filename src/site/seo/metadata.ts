import type { CollectionDescription, Entry } from '#contract'
import type { Metadata } from 'next'

import { absolute, homePath, listPath } from '../routing/paths'
import { type Site, wordsOf } from '../site'
import { alternatesOf, listAlternates } from './alternates'

/** Favicon: the clinic's mark. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="12" fill="#0d3f45"/><path d="M7 12c9 0 8 7 13 7s4-7 13-7M7 28c9 0 8-7 13-7s4 7 13 7M7 20h26" fill="none" stroke="#f3ebdf" stroke-width="2.2" stroke-linecap="round"/><circle cx="20" cy="20" r="3.4" fill="#f0805f"/></svg>',
)}`

type Facts = {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly languages: Readonly<Record<string, string>>
  readonly image?:
    | { readonly url: string; readonly width: number; readonly height: number; readonly alt: string }
    | undefined
  readonly type: 'website' | 'article'
}

const metadata = ({ description, image, languages, title, type, url }: Facts, site: Site): Metadata => ({
  title,
  description,
  icons: [{ url: ICON, type: 'image/svg+xml' }],
  alternates: { canonical: url, languages },
  openGraph: {
    title,
    description,
    url,
    type,
    locale: site.locale.intl.replace('-', '_'),
    siteName: site.t('clinic.name'),
    ...(image ? { images: [image] } : {}),
  },
  twitter: { card: image ? 'summary_large_image' : 'summary' },
})

const withClinic = (title: string, { t }: Site): string => `${title} — ${t('clinic.name')}`

export const homeMetadata = (site: Site): Metadata =>
  metadata(
    {
      title: `${site.t('clinic.name')} — ${site.t('clinic.tagline')}`,
      description: site.t('clinic.description'),
      url: absolute(site.catalog.siteUrl, homePath(site.locale.code)),
      languages: listAlternates(site, homePath),
      type: 'website',
    },
    site,
  )

export const listMetadata = (collection: CollectionDescription, site: Site): Metadata => {
  const { description, plural } = wordsOf(collection, site.locale)
  const path = (code: string) => listPath(code, collection.slug)
  return metadata(
    {
      title: withClinic(plural, site),
      description,
      url: absolute(site.catalog.siteUrl, path(site.locale.code)),
      languages: listAlternates(site, path, collection.slug),
      type: 'website',
    },
    site,
  )
}

export const entryMetadata = (entry: Entry, site: Site): Metadata =>
  metadata(
    {
      title: withClinic(entry.seo.title, site),
      description: entry.seo.description,
      url: entry.url,
      languages: alternatesOf(entry, site),
      image: entry.image
        ? { url: entry.image.src, width: entry.image.width, height: entry.image.height, alt: entry.image.alt }
        : undefined,
      type: 'article',
    },
    site,
  )

/** Results are no content: the entries themselves are to be found elsewhere. */
export const searchMetadata = (site: Site): Metadata => plainMetadata(withClinic(site.t('search.title'), site))

/** For pages that are no content: not to be listed anywhere. */
export const plainMetadata = (title: string): Metadata => ({ title, icons: [{ url: ICON }], robots: { index: false } })
