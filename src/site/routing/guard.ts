import { type NextRequest, NextResponse } from 'next/server'

import { siteReader } from '../reader'
import { decide } from './decide'
import { homePath } from './paths'

/** Seconds after which a reader, or a search engine, may try again while the site is starting. */
const RETRY_AFTER = 5

/** Stands before every page of the site: gives each answer its right status (404, 503, 308). */
export const guard = (request: NextRequest): NextResponse => {
  const path = request.nextUrl.pathname
  const decision = decide({ path, acceptLanguage: request.headers.get('accept-language') }, siteReader())
  switch (decision.do) {
    case 'render':
      return NextResponse.next()
    case 'move':
      return NextResponse.redirect(sameSite(request, decision.to), 308)
    case 'say-missing':
      return NextResponse.rewrite(sameSite(request, `${homePath(decision.locale)}/missing`), { status: 404 })
    case 'say-starting':
      return NextResponse.rewrite(sameSite(request, `${homePath(decision.locale)}/starting`), {
        status: 503,
        headers: { 'Retry-After': String(RETRY_AFTER) },
      })
  }
}

/** Next takes an address made of `request.url` for another server's where the site is reached by another name. */
const sameSite = (request: NextRequest, path: string): URL => {
  const url = request.nextUrl.clone()
  url.pathname = path
  url.search = ''
  return url
}
