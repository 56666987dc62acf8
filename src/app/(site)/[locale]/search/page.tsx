import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { searchFor, searchMetadata, SearchPage, siteFor } from '#site'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const site = siteFor(await params)
  return site ? searchMetadata(site) : {}
}

const Search = async ({ params, searchParams }: Props) => {
  const site = siteFor(await params)
  if (!site) notFound()
  return <SearchPage site={site} {...searchFor(site, await searchParams)} />
}

export default Search
