export { guard as proxy } from './site/routing/guard'

/** Pages of the site only: not the admin, not the APIs, not files. Next reads this as a literal. */
export const config = {
  matcher: ['/((?!(?:admin|api|setup|v1|media|fonts|_next)(?:/|$)|(?:robots\\.txt|sitemap\\.xml)$).+)'],
}
