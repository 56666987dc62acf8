import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { HomePage, homeMetadata, NOTICE, siteFor, UNTRANSLATED } from '#site'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const site = siteFor(await params)
  return site ? homeMetadata(site) : {}
}

const Home = async ({ params, searchParams }: Props) => {
  const site = siteFor(await params)
  if (!site) notFound()
  return <HomePage site={site} cameUntranslated={(await searchParams)[NOTICE] === UNTRANSLATED} />
}

export default Home
