/** The admin as editors see it: in English and Persian, with the working copy safe and the public text apart. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, signIn } from '../support/account'
import { launchBrowser, withPage } from '../support/browser'

/** The panel of publishing; others stand below it. */
const PANEL = '.qanun-panel:has(.qanun-panel__locales)'

let browser: Browser
let page: Page
let food: { id: string; summary: string }

beforeAll(async () => {
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage()
  await signIn(page)
  const { items } = (await (await fetch(`${baseUrl()}/v1/en/foods?limit=1`)).json()) as { items: (typeof food)[] }
  food = items[0] ?? { id: '', summary: '' }
})

afterAll(async () => {
  await browser?.close()
})

const speak = (language: 'en' | 'fa') =>
  page.context().addCookies([{ name: 'payload-lng', value: language, url: baseUrl() }])

const openFood = async (locale: 'en' | 'fa') => {
  await page.goto(`${baseUrl()}/admin/collections/foods/${food.id}?locale=${locale}`)
  await page.locator('textarea[name=summary]').waitFor()
}

/** From where to where something reaches across the page. */
const spanOf = async (shown: Page, place: string): Promise<{ start: number; end: number }> => {
  const box = await shown.locator(place).first().boundingBox()
  if (!box) throw new Error(`${place} is not shown.`)
  return { start: box.x, end: box.x + box.width }
}

describe('the first account', () => {
  it('was made by a link that works once', async () => {
    await withPage(browser, {}, async (stranger) => {
      await stranger.goto(process.env.E2E_SETUP_LINK ?? `${baseUrl()}/setup?token=spent`)
      expect(await stranger.locator('p[role=alert]').textContent()).toContain('no longer valid')
      expect(await stranger.locator('input[name=email]').count()).toBe(0)
    })
  })

  it('can be made in no other way', async () => {
    await withPage(browser, {}, async (stranger) => {
      await stranger.goto(`${baseUrl()}/admin/create-first-user`)
      await stranger.locator('p[role=alert]').waitFor()
      expect(await stranger.locator('input[name=email]').count()).toBe(0)
    })
  })
})

describe.each([
  { language: 'en', dir: 'ltr', publish: 'Publish', tab: 'Numbers and sources' },
  { language: 'fa', dir: 'rtl', publish: 'انتشار', tab: 'اعداد و منابع' },
] as const)('the admin in $language', ({ dir, language, publish, tab }) => {
  it.each([
    { locale: 'en', direction: 'ltr' },
    { locale: 'fa', direction: 'rtl' },
  ] as const)('shows the form in its own direction, and texts of $locale in theirs', async ({ direction, locale }) => {
    await speak(language)
    await openFood(locale)
    await page.locator(PANEL).waitFor()
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).direction)).toBe(dir)
    expect(await page.locator('textarea[name=summary]').evaluate((field) => getComputedStyle(field).direction)).toBe(
      direction,
    )
    const richText = page.locator('.rich-text-lexical [contenteditable] p').first()
    expect(await richText.evaluate((paragraph) => getComputedStyle(paragraph).direction)).toBe(direction)
    expect(await page.locator(PANEL).innerText()).toContain(publish)
    expect(await page.getByRole('button', { name: tab }).count()).toBe(1)
  })

  it('covers nothing on a small screen, and keeps tabs apart', async () => {
    await speak(language)
    await page.setViewportSize({ width: 390, height: 844 })
    await openFood('fa')
    const [picker, way] = await Promise.all(
      ['.app-header__localizer', '.app-header__step-nav-wrapper'].map((place) => spanOf(page, place)),
    )
    expect(Math.min(picker!.end, way!.end) - Math.max(picker!.start, way!.start)).toBeLessThanOrEqual(0)
    const tabs = await page.locator('.tabs-field__tab-button').evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .map(({ left, right }) => ({ left, right }))
        .toSorted((one, other) => one.left - other.left),
    )
    const between = tabs.slice(1).map(({ left }, index) => left - tabs[index]!.right)
    expect(between.length).toBeGreaterThan(1)
    expect(Math.min(...between)).toBeGreaterThan(5)
    await page.setViewportSize({ width: 1440, height: 1000 })
  })

  it('lists entries with the languages in which they are public', async () => {
    await speak(language)
    await page.goto(`${baseUrl()}/admin/collections/foods?locale=${language}`)
    const languages = page.locator('.qanun-locales').first()
    await languages.waitFor()
    expect(await languages.locator('[data-public=true]').allInnerTexts()).toEqual(['en', 'fa'])
  })

  it('asks no other site for anything', async () => {
    await speak(language)
    const asked: string[] = []
    const note = (request: { url(): string }) => asked.push(request.url())
    page.on('request', note)
    await openFood('en')
    page.off('request', note)
    expect(
      asked.filter((url) => !url.startsWith(baseUrl()) && !url.startsWith('data:') && !url.startsWith('blob:')),
    ).toEqual([])
  })
})

describe('a typed word', () => {
  it('is saved after a pause without a click, and is not public', async () => {
    await speak('en')
    await openFood('en')
    const word = `Typed ${Date.now()}.`
    const saved = page.waitForResponse(
      (response) => response.url().includes('autosaved=1') && response.request().method() === 'PATCH',
    )
    await page.locator('textarea[name=summary]').fill(`${food.summary} ${word}`)
    expect((await saved).status()).toBe(200)
    await page.locator('.qanun-autosave[data-state=saved]').waitFor()
    await page.locator(PANEL).getByText('Public, changed since').first().waitFor()

    await openFood('en')
    expect(await page.locator('textarea[name=summary]').inputValue()).toContain(word)
    expect(await (await fetch(`${baseUrl()}/v1/en/foods?limit=100`)).text()).not.toContain(word)
  })

  it('is shown as what would change for readers', async () => {
    await page.locator('.qanun-panel__differences summary').click()
    expect(await page.locator('.qanun-panel__differences ins').first().innerText()).toContain('Typed')
  })
})

describe('an empty warning', () => {
  it('holds its language back, and the panel says where', async () => {
    const { id, warning } = await page.evaluate(async () => {
      const { docs } = (await (
        await fetch('/api/medicines?locale=fa&depth=0&limit=1&where[cautions.severity][exists]=true')
      ).json()) as { docs: { id: string; cautions: { id: string }[] }[] }
      return { id: docs[0]?.id ?? '', warning: docs[0]?.cautions ?? [] }
    })
    const emptied = warning.map((row, index) => (index === 0 ? { ...row, text: null } : row))
    const status = await page.evaluate(
      async ([entry, cautions]) =>
        (
          await fetch(`/api/medicines/${String(entry)}?locale=fa`, {
            method: 'PATCH',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ cautions }),
          })
        ).status,
      [id, emptied] as const,
    )
    expect(status).toBe(200)
    await speak('en')
    await page.goto(`${baseUrl()}/admin/collections/medicines/${id}?locale=fa`)
    const panel = page.locator(PANEL)
    await panel.getByText('1 thing to mend').first().waitFor()
    expect(await page.getByRole('button', { name: /^Publish/ }).isDisabled()).toBe(true)
    expect(await panel.innerText()).toMatch(/Cautions › 1/)
  })
})
