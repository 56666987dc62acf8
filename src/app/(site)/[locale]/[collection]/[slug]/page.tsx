import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { EntryPage, entryMetadata, entryPage } from '#site'

type Props = { readonly params: Promise<{ locale: string; collection: string; slug: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = entryPage(await params)
  return found ? entryMetadata(found.entry, found.site) : {}
}

const Entry = async ({ params }: Props) => {
  const found = entryPage(await params)
  if (!found) notFound()
  return <EntryPage {...found} />
}

export default Entry
