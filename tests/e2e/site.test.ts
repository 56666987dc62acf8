/** The public site as readers use it, on the clinic's own content. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl } from '../support/account'
import { launchBrowser, withPage } from '../support/browser'

const LANGUAGES = [
  { code: 'en', dir: 'ltr' },
  { code: 'fa', dir: 'rtl' },
] as const

const COLLECTIONS = [
  'articles',
  'cramp-types',
  'causes',
  'foods',
  'doctors',
  'nutrients',
  'treatments',
  'exercises',
  'medicines',
] as const

const GRAVEST_FIRST = ['emergency', 'urgent', 'caution', 'self-care', 'info']

type Item = { readonly id: string; readonly slug: string; readonly title: string }

let browser: Browser
/** One entry of each collection in each language, the same one in both. */
const paths = new Map<string, string>()

const itemsOf = async (locale: string, collection: string): Promise<Item[]> =>
  ((await (await fetch(`${baseUrl()}/v1/${locale}/${collection}?limit=100`)).json()) as { items: Item[] }).items

const open = <T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> =>
  withPage(browser, options, async (page) => {
    await page.goto(`${baseUrl()}${path}`)
    return look(page)
  })

const entryPath = (locale: string, collection: string): string => paths.get(`${locale}/${collection}`) ?? ''

beforeAll(async () => {
  browser = await launchBrowser()
  for (const collection of COLLECTIONS) {
    const [english, persian] = await Promise.all(['en', 'fa'].map((locale) => itemsOf(locale, collection)))
    const first = english?.[0]
    const same = persian?.find(({ id }) => id === first?.id)
    if (!first || !same) throw new Error(`No entry of "${collection}" is public in both languages.`)
    paths.set(`en/${collection}`, `/en/${collection}/${encodeURIComponent(first.slug)}`)
    paths.set(`fa/${collection}`, `/fa/${collection}/${encodeURIComponent(same.slug)}`)
  }
})

afterAll(async () => {
  await browser?.close()
})

describe('/', () => {
  it.each([
    ['fa,en;q=0.5', '/fa'],
    ['en-GB', '/en'],
    ['de, fa;q=0.3', '/fa'],
    ['', '/en'],
  ])('for "%s" leads to %s', async (accepted, expected) => {
    const response = await fetch(`${baseUrl()}/`, {
      redirect: 'manual',
      headers: accepted ? { 'Accept-Language': accepted } : {},
    })
    expect([response.status, new URL(response.headers.get('location') ?? '', baseUrl()).pathname]).toEqual([
      307,
      expected,
    ])
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })
})

describe.each(LANGUAGES)('in $code', ({ code, dir }) => {
  it('says its language and direction, on the home page, every list and a page of every collection', async () => {
    await withPage(browser, {}, async (page) => {
      for (const path of [
        `/${code}`,
        ...COLLECTIONS.flatMap((collection) => [`/${code}/${collection}`, entryPath(code, collection)]),
      ]) {
        const response = await page.goto(`${baseUrl()}${path}`)
        const html = page.locator('html')
        expect([path, response?.status(), await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([
          path,
          200,
          code,
          dir,
        ])
        expect(await page.locator('h1').count()).toBe(1)
      }
    })
  })

  it.each([360, 1440])('does not scroll sideways at %i pixels', async (width) => {
    await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
      for (const path of [
        `/${code}`,
        `/${code}/foods`,
        ...COLLECTIONS.map((collection) => entryPath(code, collection)),
      ]) {
        await page.goto(`${baseUrl()}${path}`)
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width])
      }
    })
  })

  it.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    await withPage(browser, { colorScheme }, async (page) => {
      for (const path of [
        `/${code}`,
        `/${code}/cramp-types`,
        entryPath(code, 'articles'),
        entryPath(code, 'cramp-types'),
        entryPath(code, 'doctors'),
      ]) {
        await page.goto(`${baseUrl()}${path}`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(grave.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.html}`)).toEqual([])
      }
    })
  })

  it('asks no other site for anything', async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(`${baseUrl()}${entryPath(code, 'articles')}`, { waitUntil: 'networkidle' })
      expect(asked.length).toBeGreaterThan(1)
      expect(asked.filter((url) => !url.startsWith(baseUrl()) && !url.startsWith('data:'))).toEqual([])
    })
  })

  it('has its typeface from the site itself', async () => {
    await open(`/${code}`, {}, async (page) => {
      await page.evaluate(() => document.fonts.ready)
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      )
      expect(loaded.join(' ')).toContain('Vazirmatn')
    })
  })

  it.each(['/not-there', '/causes/not-there', '/potions/x'])('answers 404 in its own words for %s', async (path) => {
    await withPage(browser, {}, async (page) => {
      const response = await page.goto(`${baseUrl()}/${code}${path}`)
      expect([response?.status(), await page.locator('html').getAttribute('lang')]).toEqual([404, code])
      const sentence = code === 'fa' ? 'چنین صفحه‌ای وجود ندارد' : 'This page does not exist'
      expect(await page.locator('h1').textContent()).toContain(sentence)
    })
  })

  it('can be read by keyboard: the first stop leads past the navigation', async () => {
    await open(`/${code}`, {}, async (page) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id ?? location.hash)).toMatch(/main|content/)
    })
  })

  it('describes itself to search engines: address, languages, structured data', async () => {
    await open(entryPath(code, 'cramp-types'), {}, async (page) => {
      expect(new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').pathname).toBe(
        entryPath(code, 'cramp-types'),
      )
      const languages = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
      expect(languages).toEqual(expect.arrayContaining(['en', 'fa', 'x-default']))
      const data = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
      ) as Record<string, unknown>
      expect(data['@context']).toContain('schema.org')
    })
  })
})

describe('the language switch', () => {
  it.each(COLLECTIONS)('lands on the same entry of %s, and back', async (collection) => {
    await open(entryPath('en', collection), {}, async (page) => {
      await page.locator('.language-switch a[hreflang=fa]').click()
      await page.waitForURL(
        (url) =>
          url.pathname === decodeURI(entryPath('fa', collection)) || url.pathname === entryPath('fa', collection),
      )
      await page.locator('.language-switch a[hreflang=en]').click()
      await page.waitForURL((url) => url.pathname === entryPath('en', collection))
    })
  })
})

describe('Persian', () => {
  it('has Jalali dates and Persian digits', async () => {
    await open(entryPath('fa', 'causes'), {}, async (page) => {
      const date = page.locator('time').first()
      expect(await date.textContent()).toMatch(
        /[۰-۹]+ (فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند) ۱[۴-۵][۰-۹]{2}/,
      )
      expect(await date.getAttribute('datetime')).toMatch(/^20\d\d-/)
      const prose = (await page.locator('.entry-text .prose').allInnerTexts()).join(' ')
      expect(prose).toMatch(/[۰-۹]/)
      expect(prose).not.toMatch(/(^|\s)\d+(\s|$)/)
    })
  })
})

describe('an entry', () => {
  it('shows every warning with a word for how grave it is, the gravest first, and the disclaimer', async () => {
    await open(entryPath('en', 'cramp-types'), {}, async (page) => {
      const callouts = page.locator('.callout[data-severity]')
      expect(await callouts.count()).toBeGreaterThan(0)
      const severities = await page
        .locator('.warnings .callout')
        .evaluateAll((all) => all.map((callout) => callout.getAttribute('data-severity') ?? ''))
      expect(severities.length).toBeGreaterThan(0)
      expect(severities).toEqual(GRAVEST_FIRST.filter((severity) => severities.includes(severity)))
      for (const callout of await callouts.all()) {
        expect((await callout.locator('.callout-word').innerText()).length).toBeGreaterThan(3)
        expect(await callout.locator('svg').count()).toBeGreaterThan(0)
      }
      expect(await page.locator('main').innerText()).toContain('does not replace an examination by a doctor')
    })
  })

  it('of a doctor leads to the booking', async () => {
    await open(entryPath('fa', 'doctors'), {}, async (page) => {
      const booking = page.locator('main').getByRole('link', { name: 'گرفتن نوبت' })
      expect(await booking.first().getAttribute('href')).toMatch(/^https:\/\//)
    })
  })

  it('has pictures with words, in a modern format, of the size they take', async () => {
    await open(entryPath('en', 'articles'), {}, async (page) => {
      const picture = page.locator('.entry-head-picture picture')
      expect(await picture.locator('source').first().getAttribute('type')).toBe('image/avif')
      expect(((await picture.locator('img').getAttribute('alt')) ?? '').length).toBeGreaterThan(10)
      expect(
        await picture.locator('img').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
      ).toBe(true)
    })
  })
})

describe('search engines', () => {
  it('get every public address once, in both languages', async () => {
    const sitemap = await (await fetch(`${baseUrl()}/sitemap.xml`)).text()
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toEqual(expect.arrayContaining(['/en', '/fa', ...paths.values()]))
  })

  it('are kept out of the admin', async () => {
    expect(await (await fetch(`${baseUrl()}/robots.txt`)).text()).toMatch(/Disallow: \/admin[\s\S]*Sitemap: /)
  })
})
