/** A Persian author types as keyboards make one type; the panel beside the form mends it by one click. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, signIn } from '../support/account'
import { launchBrowser } from '../support/browser'
import { ask } from '../support/translator'

// A space before a Latin comma, none after it, a Latin question mark; «می خوانیم» with a space for a half-space.
const TYPED = 'سلام ,خوبی? ما می خوانیم.'
const MENDED = 'سلام، خوبی؟ ما می خوانیم.'
const PROSE_TYPED = ' چرا? زیرا ,این است.'
const PROSE_MENDED = ' چرا؟ زیرا، این است.'

type Saved = { readonly summary: string; readonly mechanism: { readonly root: object } }

let browser: Browser
let context: BrowserContext
let page: Page
let id: string
let before: Saved

const saved = () => ask<Saved>(context, `/api/causes/${id}?locale=fa&depth=0`)

beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  page = await context.newPage()
  await signIn(page)
  const answer = await fetch(`${baseUrl()}/v1/fa/causes?limit=100`)
  const { items } = (await answer.json()) as { items: { id: string }[] }
  id = items.at(-1)?.id ?? ''
  before = await saved()
  await page.goto(`${baseUrl()}/admin/collections/causes/${id}?locale=fa`)
})

afterAll(async () => {
  if (before)
    await ask(context, `/api/causes/${id}?locale=fa`, { summary: before.summary, mechanism: before.mechanism }, 'PATCH')
  await browser?.close()
})

const panel = () => page.locator('.qanun-orthography')
const summary = () => page.locator('textarea[name=summary]')
const prose = () => page.locator('[data-field-path="mechanism"] [contenteditable="true"]')

describe('a Persian author', () => {
  it('types with another keyboard’s marks, and sees each place with what would be right', async () => {
    await summary().waitFor()
    await panel().getByText('Nothing to mend.').waitFor()
    await summary().fill(TYPED)
    const place = panel().locator('.qanun-lint li', { hasText: 'Persian has its own marks' }).first()
    await place.waitFor()
    expect(await place.locator('del').innerText()).toBe(',')
    expect(await place.locator('ins').innerText()).toBe('،')
    expect(await place.locator('.qanun-lint__place').getAttribute('dir')).toBe('rtl')
    await panel().getByText('4 certain fixes · 1 suggestion').waitFor()
  })

  it('mends one place by one click', async () => {
    await panel().getByRole('button', { name: 'Fix: ? becomes ؟' }).click()
    await expect.poll(() => summary().inputValue()).toBe(TYPED.replace('?', '؟'))
    await panel().getByText('3 certain fixes · 1 suggestion').waitFor()
  })

  it('mends all that is certain at once, in formatted text too, and the editor shows it', async () => {
    await prose().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(PROSE_TYPED)
    await panel().getByText('7 certain fixes · 1 suggestion').waitFor()
    await panel().getByRole('button', { name: 'Fix all certain ones' }).click()
    await panel().getByText('0 certain fixes · 1 suggestion').waitFor()
    expect(await summary().inputValue()).toBe(MENDED)
    expect(await prose().innerText()).toContain(PROSE_MENDED)
  })

  it('saves what was mended, word for word', async () => {
    await expect.poll(async () => (await saved()).summary, { timeout: 20_000 }).toBe(MENDED)
    expect(JSON.stringify((await saved()).mechanism)).toContain(PROSE_MENDED)
  })

  it('writes on in the mended text', async () => {
    await prose().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' همین.')
    await expect
      .poll(async () => JSON.stringify((await saved()).mechanism), { timeout: 20_000 })
      .toContain(`${PROSE_MENDED} همین.`)
  })

  it('need not see a rule again in this entry, nor after a reload, until it is asked for', async () => {
    await panel().getByRole('button', { name: 'Don’t show again here' }).click()
    await panel().getByText('Nothing to mend.').waitFor()
    await page.reload()
    await panel().getByText('1 rule is not shown here.').waitFor()
    await panel().getByText('Nothing to mend.').waitFor()
    await panel().getByRole('button', { name: 'Show all again' }).click()
    await panel().getByText('0 certain fixes · 1 suggestion').waitFor()
  })
})
