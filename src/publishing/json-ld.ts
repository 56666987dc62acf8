import type { EntryImage, Source } from '#contract'

type Facts = {
  readonly locale: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly image: EntryImage | null
  readonly sources: readonly Source[]
  readonly schemaOrg: string
}

/** The entry's page and what it is about, in the words of schema.org. */
export const jsonLdOf = ({
  image,
  locale,
  schemaOrg,
  sources,
  summary,
  title,
  url,
}: Facts): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  '@id': url,
  name: title,
  description: summary,
  inLanguage: locale,
  url,
  ...(image ? { image: image.src } : {}),
  ...(schemaOrg === 'MedicalWebPage' ? {} : { about: { '@type': schemaOrg, name: title } }),
  ...(sources.length > 0
    ? {
        citation: sources.map(({ title: name, url: link }) => ({
          '@type': 'CreativeWork',
          name,
          ...(link ? { url: link } : {}),
        })),
      }
    : {}),
})
