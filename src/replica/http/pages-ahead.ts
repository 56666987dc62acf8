import { readPage, type Received, type RowPage } from './page'
import { type PageQuestion, requestPage } from './page-request'

/** Bytes at the end of a page in which its cursors stand. */
const TAIL = 512

/** Reads pages that are asked for one after the other: while one is read and what it says is stored, the next is on its way. */
export const pagesAhead = (): ((question: PageQuestion) => Promise<RowPage>) => {
  let ahead: { readonly since: string; readonly coming: Promise<Received> } | null = null

  /** An answer is taken once: what it was not good for is asked anew. */
  const take = (question: PageQuestion): Promise<Received> => {
    const coming = ahead?.since === question.since ? ahead.coming : requestPage(question)
    ahead = null
    return coming
  }

  return async (question) => {
    const received = await take(question)
    const since = nextIn(received.body)
    if (since !== null) {
      const coming = requestPage({ ...question, since })
      // Told to whoever asks for it; until then its failing is nobody's fault.
      coming.catch(() => {})
      ahead = { since, coming }
      // The question is sent before this process is busy.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return readPage(received, question)
  }
}

/** Where the next page begins, as the end of this one says before anything of it is read; null where there is none. */
const nextIn = (body: Buffer): string | null => {
  const end = body.toString('latin1', Math.max(0, body.length - TAIL))
  const [, next = null, pending] = /"next":"([^"]+)","pending":(\d+),"since":"[^"]+"\}$/.exec(end) ?? []
  return pending === '0' ? null : next
}
