import config from '@payload-config'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'

import { accountOf } from '#access'
import { EntryPage, plainMetadata } from '#site'

import { previewOf } from './preview-of'

type Props = { readonly params: Promise<{ locale: string; collection: string; id: string }> }

/** The title says nothing of the text: it is asked for before it is known who asks. */
export const metadata: Metadata = plainMetadata('Qanun')

/** A working copy as readers would see it if it were published now, for people who have an account. */
const Preview = async ({ params }: Props) => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  // Who isn't signed in doesn't learn what there is.
  if (!accountOf({ user })) notFound()
  const { collection: type, id, locale } = await params
  const found = await previewOf(payload, { type, id, locale })
  if (!found) notFound()
  return <EntryPage {...found} />
}

export default Preview
