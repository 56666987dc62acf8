import type { Metadata } from 'next'

import { plainMetadata, StartingPage, stringsOf } from '#site'

type Props = { readonly params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  plainMetadata(stringsOf((await params).locale)('starting.title'))

/** What `proxy.ts` answers with, as 503, until there is a replica. */
const Starting = async ({ params }: Props) => <StartingPage code={(await params).locale} />

export default Starting
