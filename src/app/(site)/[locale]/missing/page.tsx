import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { MissingPage, plainMetadata, siteFor, stringsOf } from '#site'

type Props = { readonly params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  plainMetadata(stringsOf((await params).locale)('missing.title'))

/** What `proxy.ts` answers with, as 404, where an address leads to nothing. */
const Missing = async ({ params }: Props) => {
  const site = siteFor(await params)
  if (!site) notFound()
  return <MissingPage site={site} />
}

export default Missing
