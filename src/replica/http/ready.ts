/** Rows as they go from one thread to another: verified, as texts. */
import type { Edition, LedgerRow, Withdrawal } from '#contract'

import { editionOf, type Texts, verifiedTexts } from '../verified'
import { ask } from './ask'
import { readPage } from './page'

export type ReadyRow = Withdrawal | (Omit<Edition, 'content'> & Texts)

/** `url` is the whole address of the page; `since` the cursor in it. */
export type PageQuestion = { readonly url: string; readonly since: string }

/** Reads a page and verifies each row of it. @throws where anything of it is not as it should be */
export const readReady = async ({ since, url }: PageQuestion): Promise<readonly ReadyRow[]> => {
  const { body, headers, status } = await ask(url)
  if (status !== 200) throw new Error(`It answers ${status}.`)
  return readPage({ url, digest: headers.get('repr-digest'), body }, { since }).rows.map(readyOf)
}

const readyOf = (row: LedgerRow): ReadyRow => {
  if (row.op === 'withdraw') return row
  const { content: _content, ...facts } = row
  return { ...facts, ...verifiedTexts(row) }
}

/** The row again, for whoever stores it. */
export const rowOfReady = (ready: ReadyRow): LedgerRow => {
  if (ready.op === 'withdraw') return ready
  const { digest, entry, ...facts } = ready
  return editionOf(facts, { digest, entry })
}
