/** An editor at work: signs in, changes a Persian sentence, publishes Persian alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, signIn } from '../support/account'
import { launchBrowser } from '../support/browser'
import { inLetters } from '../support/number-in-letters'

/** How long a reader may wait for what was published, in milliseconds. */
const VISIBLE_WITHIN_MS = 1_000

type Entry = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly hash: string
  readonly seq: number
  readonly summary: string
}
type Change = {
  readonly id: string
  readonly locale: string
  readonly op: string
  readonly seq: number
  readonly hash: string
  readonly prev: string | null
}

const json = async <T>(path: string): Promise<T> => (await fetch(`${baseUrl()}${path}`)).json() as Promise<T>

const entryOf = async (locale: string, id: string): Promise<Entry> => {
  const { items } = await json<{ items: Entry[] }>(`/v1/${locale}/causes?limit=100`)
  const found = items.find((item) => item.id === id)
  if (!found) throw new Error(`No cause ${id} in "${locale}".`)
  return json<Entry>(`/v1/${locale}/causes/${encodeURIComponent(found.slug)}`)
}

let browser: Browser
let page: Page
let before: { en: Entry; fa: Entry }
let cursor: string

beforeAll(async () => {
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage()
  await signIn(page)
  const { items } = await json<{ items: Entry[] }>('/v1/en/causes?limit=100')
  const dehydration = items.find(({ slug }) => slug === 'dehydration')
  if (!dehydration) throw new Error('The content has no cause "dehydration".')
  before = { en: await entryOf('en', dehydration.id), fa: await entryOf('fa', dehydration.id) }
  cursor = (await json<{ head: string }>('/v1/changes?limit=1')).head
})

afterAll(async () => {
  await browser?.close()
})

describe('an editor changes a Persian sentence', () => {
  const sentence = `جملهٔ تازهٔ ویراستار، نشان ${inLetters(Date.now())}.`

  it('finds the form in Persian, right to left, and says so beside the field', async () => {
    await page.goto(`${baseUrl()}/admin/collections/causes/${before.fa.id}?locale=fa`)
    const summary = page.locator('textarea[name=summary]')
    await summary.waitFor()
    expect(await summary.inputValue()).toBe(before.fa.summary)
    expect(await summary.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl')
  })

  it('saves the working copy, and nothing public changes', async () => {
    await page.locator('textarea[name=summary]').fill(`${before.fa.summary} ${sentence}`)
    await page.locator('#action-save').click()
    await page.locator('.qanun-panel').getByText('Public, changed since').first().waitFor()
    expect((await entryOf('fa', before.fa.id)).hash).toBe(before.fa.hash)
    expect((await json<{ head: string }>('/v1/changes?limit=1')).head).toBe(cursor)
  })

  it('publishes Persian alone and sees it on /fa and in /v1/changes within a second', async () => {
    const button = page.getByRole('button', { name: /^Publish/ })
    await button.waitFor()
    const answer = page.waitForResponse((response) => response.url().includes('/publish?locale=fa'))
    await button.click()
    expect((await answer).status()).toBe(200)
    const published = Date.now()
    const { changes } = await json<{ changes: Change[] }>(`/v1/changes?since=${cursor}&wait=1`)
    const site = await (await fetch(`${baseUrl()}/fa/causes/${encodeURIComponent(before.fa.slug)}`)).text()
    expect(
      changes.filter(({ id }) => id === before.fa.id).map(({ locale, op, prev }) => ({ locale, op, prev })),
    ).toEqual([{ locale: 'fa', op: 'publish', prev: before.fa.hash }])
    expect(site).toContain(sentence)
    expect(Date.now() - published).toBeLessThan(VISIBLE_WITHIN_MS)
  })

  it('leaves the English edition as it was', async () => {
    const now = await entryOf('en', before.en.id)
    expect({ hash: now.hash, seq: now.seq }).toEqual({ hash: before.en.hash, seq: before.en.seq })
    const site = await (await fetch(`${baseUrl()}/en/causes/dehydration`)).text()
    expect(site).not.toContain(sentence)
  })

  it('shows the editor that nothing waits any more', async () => {
    await page
      .locator('.qanun-panel li', { hasText: 'فارسی' })
      .getByText(/^Public$/)
      .waitFor()
    expect(await page.getByRole('button', { name: /^Publish/ }).isDisabled()).toBe(true)
  })
})
