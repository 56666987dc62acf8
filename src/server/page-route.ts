/** What stands for an address of the site and the admin where it is counted and logged. */
import { isLocale } from '#locales'

/** First parts of addresses that hold whatever Payload and Next have there. */
const AREAS = new Set(['admin', 'api', 'preview', 'setup', 'fonts', '_next'])

const FILES = new Set(['/robots.txt', '/sitemap.xml'])

const SITE = ['/{locale}', '/{locale}/{collection}', '/{locale}/{collection}/{slug}']

/** The template of an address that is not the delivery's; `none` for what can't be one of ours. There are few of them. */
export const pageRoute = (url: string): string => {
  const path = pathOf(url)
  if (path === '/' || FILES.has(path)) return path
  const [first = '', second = '', ...rest] = path.split('/').slice(1)
  if (AREAS.has(first)) return `/${first}/…`
  if (!isLocale(first)) return 'none'
  if (second === 'search' && rest.length === 0) return '/{locale}/search'
  return SITE[rest.length + (second === '' ? 0 : 1)] ?? 'none'
}

/**
 * What of a path may be logged: all of what is public; of the admin and the API only where it is, because the rest may be
 * a token, such as that of a lost password.
 */
export const shownPath = (path: string): string => {
  const [first = '', second = '', ...rest] = path.split('/').slice(1)
  return AREAS.has(first) && first !== 'fonts' && rest.length > 0 ? `/${first}/${second}/…` : path
}

const pathOf = (url: string): string => {
  const question = url.indexOf('?')
  return question === -1 ? url : url.slice(0, question)
}
