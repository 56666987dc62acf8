import { type NextRequest, NextResponse } from 'next/server'

import { siteReader } from '../reader'
import { decide } from './decide'
import { homePath } from './paths'

/** Seconds after which a reader, or a search engine, may try again while the site is starting. */
const RETRY_AFTER = 5

/** Stands before every page of the site: gives each answer its right status (404, 503, 308). */
export const guard = (request: NextRequest): NextResponse => {
  const path = new URL(request.url).pathname
  const decision = decide({ path, acceptLanguage: request.headers.get('accept-language') }, siteReader())
  switch (decision.do) {
    case 'render':
      return NextResponse.next()
    case 'move':
      return NextResponse.redirect(new URL(decision.to, request.url), 308)
    case 'say-missing':
      return NextResponse.rewrite(new URL(`${homePath(decision.locale)}/missing`, request.url), { status: 404 })
    case 'say-starting':
      return NextResponse.rewrite(new URL(`${homePath(decision.locale)}/starting`, request.url), {
        status: 503,
        headers: { 'Retry-After': String(RETRY_AFTER) },
      })
  }
}
