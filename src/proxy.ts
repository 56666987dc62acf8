export { guard as proxy } from './site/routing/guard'

/** Pages of the site only: not the admin, not previews, not the APIs, not files. Next reads this as a literal. */
export const config = {
  matcher: ['/((?!(?:admin|api|preview|setup|v1|media|fonts|_next)(?:/|$)|(?:robots\\.txt|sitemap\\.xml)$).+)'],
}
