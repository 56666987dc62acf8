import { frontDoor, siteReader } from '#site'

export const dynamic = 'force-dynamic'

/** Leads to the site in the reader's language. */
export const GET = (request: Request): Response =>
  new Response(null, {
    status: 307,
    headers: {
      Location: frontDoor(request.headers.get('accept-language'), siteReader()?.catalog() ?? null),
      Vary: 'Accept-Language',
      'Cache-Control': 'private, no-store',
    },
  })
