import { sitemap, siteReader } from '#site'

export const dynamic = 'force-dynamic'

export const GET = (): Response => {
  const reader = siteReader()
  if (!reader) return new Response(null, { status: 503, headers: { 'Retry-After': '5' } })
  return new Response([...sitemap(reader)].join(''), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
