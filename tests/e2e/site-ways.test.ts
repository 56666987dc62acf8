/** The ways through the public site: its links, its menu without JavaScript, addresses that have changed. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, EDITOR } from '../support/account'
import { launchBrowser, withPage } from '../support/browser'
import { clientFor } from '../support/rest'

type Item = { readonly id: string; readonly slug: string; readonly title: string }

let browser: Browser

const itemsOf = async (locale: string, collection: string): Promise<Item[]> =>
  ((await (await fetch(`${baseUrl()}/v1/${locale}/${collection}?limit=100`)).json()) as { items: Item[] }).items

/** The address of the hub article, which leads to most of the site. */
const hubPath = async (locale: 'en' | 'fa'): Promise<string> => {
  const hub = (await itemsOf('en', 'articles')).find(({ slug }) => slug === 'muscle-cramps')
  const item = (await itemsOf(locale, 'articles')).find(({ id }) => id === hub?.id)
  if (!item) throw new Error(`The content has no article "muscle-cramps" in "${locale}".`)
  return `/${locale}/articles/${encodeURIComponent(item.slug)}`
}

const pathsIn = async (page: Page): Promise<string[]> => {
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  return links.filter((href) => href.startsWith(baseUrl())).map((href) => new URL(href).pathname)
}

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
})

describe.each(['en', 'fa'] as const)('in %s', (code) => {
  it('every link of the home page, the hub article and the lists leads to a page', async () => {
    await withPage(browser, {}, async (page) => {
      const found = new Set<string>()
      for (const path of [`/${code}`, await hubPath(code), `/${code}/causes`, `/${code}/treatments`]) {
        await page.goto(`${baseUrl()}${path}`)
        for (const link of await pathsIn(page)) found.add(link)
      }
      expect(found.size).toBeGreaterThan(50)
      const answers = await Promise.all(
        [...found].map(async (path) => ({ path, status: (await fetch(`${baseUrl()}${path}`)).status })),
      )
      expect(answers.filter((answer) => answer.status !== 200)).toEqual([])
    })
  })

  it('the table of contents and the alarm lead to places that are on the page, the alarm to an emergency', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${baseUrl()}${await hubPath(code)}`)
      const missing = await page
        .locator('.contents a, .alarm a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)))
      expect(missing.length).toBeGreaterThan(5)
      for (const id of missing) expect([id, await page.locator(`[id="${id}"]`).count()]).toEqual([id, 1])
      await page.locator('.alarm a').click()
      expect(await page.locator(':target').getAttribute('data-severity')).toBe('emergency')
    })
  })

  it('no entry is offered twice at the foot of an article', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${baseUrl()}${await hubPath(code)}`)
      const offered = await page
        .locator('main .card-title a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
      expect(offered.length).toBeGreaterThan(3)
      expect(new Set(offered).size).toBe(offered.length)
    })
  })

  it.each(['', '/causes', '/search?q=magnesium'])(
    '%s fits a screen of three hundred and twenty pixels',
    async (where) => {
      // WCAG 2.2, 1.4.10 Reflow.
      await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
        await page.goto(`${baseUrl()}/${code}${where}`)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
        expect(await page.locator('.small-menu summary').innerText()).not.toBe('')
      })
    },
  )

  it('on a small screen the menu opens without JavaScript and has every section', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }
    await withPage(browser, options, async (page) => {
      await page.goto(`${baseUrl()}/${code}`)
      const sections = page.locator('.small-menu-panel a')
      expect(await sections.first().isVisible()).toBe(false)
      await page.locator('.small-menu summary').click()
      expect(await sections.count()).toBe(9)
      for (const section of await sections.all()) expect(await section.isVisible()).toBe(true)
    })
  })
})

describe('both languages', () => {
  it('recommend the same care on the home page, and name the same emergencies', async () => {
    const leadsTo = async (code: 'en' | 'fa') =>
      withPage(browser, {}, async (page) => {
        await page.goto(`${baseUrl()}/${code}`)
        const hrefs = await page
          .locator('.home-care .card-title a, .home-urgent-signs a')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
        return Promise.all(hrefs.map((href) => idAt(href)))
      })
    const english = await leadsTo('en')
    expect(english.length).toBeGreaterThan(4)
    expect(await leadsTo('fa')).toEqual(english)
  })
})

describe('an address that has changed', () => {
  it('leads to the new one for good', async () => {
    const client = await clientFor({ url: baseUrl(), stop: async () => {} }, EDITOR)
    const food = (await itemsOf('fa', 'foods')).at(-1)
    if (!food) throw new Error('No food is public in Persian.')
    const slug = `نشانی-تازه-${Date.now()}`
    expect((await client('PATCH', `/api/foods/${food.id}?locale=fa`, { slug })).status).toBe(200)
    expect((await client('POST', `/api/foods/${food.id}/publish?locale=fa`)).status).toBe(200)
    await expect
      .poll(() => status(`/fa/foods/${encodeURIComponent(food.slug)}`), { timeout: 10_000 })
      .toEqual({ status: 308, to: `/fa/foods/${encodeURIComponent(slug)}` })
    expect((await status(`/fa/foods/${encodeURIComponent(slug)}`)).status).toBe(200)
  })
})

/** How a path answers, and where it leads. */
const status = async (path: string): Promise<{ status: number; to?: string }> => {
  const response = await fetch(`${baseUrl()}${path}`, { redirect: 'manual' })
  const location = response.headers.get('location')
  await response.arrayBuffer()
  return { status: response.status, ...(location ? { to: new URL(location, baseUrl()).pathname } : {}) }
}

/** The id of the entry whose page is at a path; it is the same in every language. */
const idAt = async (path: string): Promise<string> =>
  ((await (await fetch(`${baseUrl()}/v1${path}`)).json()) as Item).id
