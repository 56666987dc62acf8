import { NOTICE, SEARCH, UNTRANSLATED, decodePart } from '../../site/routing/paths'

/** Where a page is kept, and what is asked of Next for it. */
export type PageAddress = {
  readonly path: string
  /** The path with what of the query the page depends on. Equal for all addresses that lead to the same page. */
  readonly url: string
  /** For robots, and not for readers: it is always there. */
  readonly isFile: boolean
}

/** What is not the site's, by its first part (src/proxy.ts has it too); `/` leads on by the reader's language. */
const OTHERS = /^\/(?:(?:admin|api|preview|setup|fonts|_next)(?:\/|$)|$)/

const FILES: ReadonlySet<string> = new Set(['/sitemap.xml', '/robots.txt'])

/** Longer than any address that the site gives. */
const LONGEST = 2_000

/** The page that a request asks for, or null where there is none that may be kept. Whether it exists is not looked at. */
export const pageAddress = (asked: string): PageAddress | null => {
  if (asked.length > LONGEST || OTHERS.test(asked)) return null
  const question = asked.indexOf('?')
  const given = question === -1 ? asked : asked.slice(0, question)
  const query = new URLSearchParams(question === -1 ? '' : asked.slice(question + 1))
  if (FILES.has(given)) return { path: given, url: given, isFile: true }
  const parts = given.split('/').slice(1).map(decoded)
  if (parts.length > 3 || parts.some((part) => !part)) return null
  // One way to write it of the many there are.
  const path = `/${parts.map((part) => encodeURIComponent(part ?? '')).join('/')}`
  const told = toldBy(query, parts)
  return told && { path, url: told.size > 0 ? `${path}?${told.toString()}` : path, isFile: false }
}

/** What the page reads of its query; null where the answer is one of too many to keep. */
const toldBy = (query: URLSearchParams, [, type, slug]: readonly (string | null)[]): URLSearchParams | null => {
  const told = new URLSearchParams()
  if (query.has('_rsc')) return null
  if (slug) return told
  if (type === SEARCH) return ['q', 'in', 'cursor'].some((name) => query.has(name)) ? null : told
  if (type && query.has('cursor')) {
    const [cursor = '', ...more] = query.getAll('cursor')
    if (cursor === '' || more.length > 0) return null
    told.set('cursor', cursor)
  }
  if (query.getAll(NOTICE).join() === UNTRANSLATED) told.set(NOTICE, UNTRANSLATED)
  return told
}

/** As it was written, but for its percent-encoding: another Unicode form is another address, which leads on to the right one. */
const decoded = (part: string): string | null => (decodePart(part) === null ? null : decodeURIComponent(part))
