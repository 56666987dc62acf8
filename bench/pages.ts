import type { Clinic } from './delivered'
import { loadOf } from './load'
import { atLeast, figure, type Result } from './result'

const LEAST_OF_RENDERING = 20
const MARK = '?_rsc=bench'

type Question = { readonly path: string; readonly rounds: number; readonly seconds: number }

/** How fast a page of the site is sent that is kept, beside having Next make it for each reader. */
export const keptPages = async (
  { said: { address } }: Clinic,
  { path, rounds, seconds }: Question,
): Promise<Result[]> => {
  // As browsers ask.
  const headers = { 'accept-encoding': 'gzip, br' }
  const kept = `${address}${path}`
  // With this in its query an address is the browser's router's: the keeper leaves it to Next, which makes the same page.
  const made = `${kept}${MARK}`
  const [first, second, fresh] = [await pageOf(kept), await pageOf(kept), await pageOf(made)]
  if (second.status !== 'qanun; hit' || second.text !== first.text) throw new Error(`${kept} is not kept.`)
  // Next writes the address into the page.
  if (fresh.status !== null || fresh.text.replaceAll(MARK, '') !== first.text)
    throw new Error(`${made} is not what ${kept} is.`)
  const rendering = await loadOf(made, { headers, rounds, seconds })
  const sending = await loadOf(kept, { headers, rounds, seconds })
  return [
    figure('page: bytes of its HTML', Buffer.byteLength(first.text), 'B'),
    figure('page: made by Next', rendering.perSecond, 'requests/s'),
    figure('page: made by Next, p99', rendering.p99, 'ms'),
    figure('page: kept', sending.perSecond, 'requests/s'),
    figure('page: kept, p99', sending.p99, 'ms'),
    atLeast('page: kept to made', sending.perSecond / rendering.perSecond, LEAST_OF_RENDERING),
  ]
}

const pageOf = async (url: string): Promise<{ text: string; status: string | null }> => {
  const response = await fetch(url)
  return { text: await response.text(), status: response.headers.get('cache-status') }
}
