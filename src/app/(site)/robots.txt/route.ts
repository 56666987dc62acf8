import { robots, siteReader } from '#site'

export const dynamic = 'force-dynamic'

export const GET = (): Response =>
  new Response(robots(siteReader()?.catalog().siteUrl ?? null), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
