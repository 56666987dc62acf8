/** An English editor turns the sense of a public sentence: how grave that is, is asked, and Persian readers are told. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, signIn } from '../support/account'
import { launchBrowser } from '../support/browser'
import { ask } from '../support/translator'

type Entry = { readonly id: string; readonly slug: string; readonly title: string; readonly summary: string }
type Public = { readonly translation: Readonly<Record<string, unknown>> }

const json = async <T>(path: string): Promise<T> => (await fetch(`${baseUrl()}${path}`)).json() as Promise<T>
const itemsOf = async (locale: string) => (await json<{ items: Entry[] }>(`/v1/${locale}/causes?limit=100`)).items

let browser: Browser
let context: BrowserContext
let page: Page
let english: Entry
let persianSlug: string

beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  page = await context.newPage()
  await signIn(page)
  const found = (await itemsOf('en')).find(({ slug }) => slug === 'chronic-neck-pain')
  if (!found) throw new Error('The content has no cause "chronic-neck-pain".')
  english = found
  persianSlug = (await itemsOf('fa')).find(({ id }) => id === found.id)?.slug ?? ''
  await page.goto(`${baseUrl()}/admin/collections/causes/${found.id}?locale=en`)
})

afterAll(async () => {
  await browser?.close()
})

const panel = () => page.locator('.qanun-grade')
const summary = () => page.locator('textarea[name=summary]')
const publish = () => page.getByRole('button', { name: 'Publish English' })

const persian = async () => (await json<Public>(`/v1/fa/causes/${encodeURIComponent(persianSlug)}`)).translation

const lag = async () => {
  const { rows } = await ask<{ rows: { entry: string; locale: string; lag: object | null }[] }>(
    context,
    `/api/translation/queue?limit=200&locale=fa&q=${encodeURIComponent(english.title)}`,
  )
  return rows.find(({ entry }) => entry === english.id)?.lag
}

/** Once the form is alive, which the publish panel shows. */
const save = async (text: string) => {
  await page
    .locator('.qanun-panel__locales')
    .getByText(/^Public/)
    .first()
    .waitFor()
  await summary().fill(text)
  await page.locator('#action-save').click()
}

describe('an editor changes a negation in a public text', () => {
  it('is asked how grave it is, and can’t say less than “Clinical”', async () => {
    await save(`${english.summary} Do not wait.`)
    await panel().getByRole('heading', { name: 'How grave is what you changed?' }).waitFor()
    expect(await panel().locator('ins').innerText()).toContain('Do not wait.')
    const radios = ['Typo', 'Wording', 'Clinical', 'Safety'].map((name) => panel().getByRole('radio', { name }))
    expect(await Promise.all(radios.map((radio) => radio.isEnabled()))).toEqual([false, false, true, true])
    expect(await panel().getByRole('radio', { name: 'Clinical' }).isChecked()).toBe(true)
    await panel().getByText('Proposed: Clinical, because this changed: a negation.').waitFor()
    await panel().getByText('Readers are told at once that the translation is older: Persian.').waitFor()
  })

  it('says it, and nothing public has changed', async () => {
    await panel().getByRole('button', { name: 'Save the grade' }).click()
    await panel().getByText('Your changes count as: Clinical').waitFor()
    expect(await persian()).toEqual({ from: 'en', status: 'current' })
    expect(await lag()).toBeNull()
  })

  it('publishes, and Persian readers are told what the queue counts', async () => {
    const answer = page.waitForResponse((response) => response.url().includes('/publish?locale=en'))
    await publish().click()
    expect((await answer).status()).toBe(200)
    await panel().waitFor({ state: 'detached' })
    await expect.poll(persian).toEqual({ from: 'en', status: 'outdated', isLate: true })
    expect(await lag()).toMatchObject({ grade: 'clinical', consequence: 'line', daysLeft: 0, isOverdue: true })
    const site = await (await fetch(`${baseUrl()}/fa/causes/${encodeURIComponent(persianSlug)}`)).text()
    expect(site).toContain('href="/en/causes/chronic-neck-pain"')
  })

  it('finds the count-down in the queue', async () => {
    await page.goto(`${baseUrl()}/admin/translations?locale=fa&q=${encodeURIComponent(english.title)}`)
    const row = page.locator('.qanun-queue__lag').first()
    await row.waitFor()
    expect(await row.innerText()).toContain('readers are told that it is older')
  })
})

describe('an editor publishes without having said how grave it is', () => {
  it('is asked, goes back, is asked again and publishes with the least grade', async () => {
    await page.goto(`${baseUrl()}/admin/collections/causes/${english.id}?locale=en`)
    await save(english.summary)
    await panel().waitFor()
    await publish().click()
    const question = page.getByRole('dialog').filter({ hasText: 'Publish without saying how grave it is?' })
    await question.getByRole('button', { name: 'Cancel' }).click()
    await question.waitFor({ state: 'hidden' })
    await publish().click()
    await question.getByRole('button', { name: 'Publish as “Clinical”' }).click()
    await panel().waitFor({ state: 'detached' })
  })

  it('has brought back the text that the translation was made from: Persian is current again', async () => {
    await expect.poll(persian).toEqual({ from: 'en', status: 'current' })
    expect(await lag()).toBeNull()
  })
})
