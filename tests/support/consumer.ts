import type { Change, ChangePage, Entry } from '#contract'
import { expect } from 'vitest'

/** Somebody who follows /v1/changes and keeps what it says, as any consumer should. */
export class Consumer {
  readonly held = new Map<string, Entry>()
  cursor: string | undefined
  readonly #get: (path: string) => Promise<ChangePage>

  constructor(get: (path: string) => Promise<ChangePage>) {
    this.#get = get
  }

  /** Reads to the head, a page at a time. Fails where a change was lost (`prev`) or came out of order. */
  async follow(limit = 100): Promise<void> {
    for (;;) {
      const page = await this.#get(`/v1/changes?limit=${limit}${this.cursor ? `&since=${this.cursor}` : ''}`)
      let last = this.cursor ? Number(this.cursor.split('.')[1]) : 0
      for (const change of page.changes) {
        expect(change.seq, 'numbers only grow').toBeGreaterThan(last)
        last = change.seq
        this.#take(change)
      }
      this.cursor = page.next
      if (page.pending === 0) return
    }
  }

  #take(change: Change): void {
    const key = `${change.type}/${change.id}/${change.locale}`
    const held = this.held.get(key)?.hash ?? null
    // What is withdrawn by now may never have been sent: a withdrawal follows on anything.
    if (change.op === 'publish') expect(held, `what is held of ${key}`).toBe(change.prev)
    if (change.op === 'withdraw') this.held.delete(key)
    else this.held.set(key, change.entry)
  }

  /** What is held, in the order of an export. */
  state(locale: string): Entry[] {
    return [...this.held.values()].filter((entry) => entry.locale === locale).toSorted((a, b) => a.seq - b.seq)
  }
}

/** The entries of an export, its last line checked. */
export const readExport = (ndjson: string): Entry[] => {
  const lines = ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry & { type: string; count: number })
  const end = lines.pop()
  expect(end).toMatchObject({ type: '_end', count: lines.length })
  return lines
}
