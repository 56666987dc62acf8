import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { collectionPage, ListPage, listMetadata, NOTICE, UNTRANSLATED } from '#site'

type Props = {
  readonly params: Promise<{ locale: string; collection: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = collectionPage(await params)
  return found ? listMetadata(found.collection, found.site) : {}
}

const List = async ({ params, searchParams }: Props) => {
  const query = await searchParams
  const cursor = typeof query.cursor === 'string' ? query.cursor : null
  const found = collectionPage({ ...(await params), cursor })
  if (!found) notFound()
  return <ListPage {...found} isContinued={cursor !== null} cameUntranslated={query[NOTICE] === UNTRANSLATED} />
}

export default List
