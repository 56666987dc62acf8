/** The operations page in the admin, and what the whole product tells of itself beside it. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, openSignedIn } from '../support/account'
import { launchBrowser } from '../support/browser'

let browser: Browser
let page: Page

const main = () => page.locator('.qanun-operations')
const part = (name: string) => main().getByRole('region', { name })
/** What stands beside a name. */
const fact = (name: string) =>
  main()
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')
const open = async (): Promise<void> => {
  await page.goto(`${baseUrl()}/admin/operations`)
  await part('Publishing').waitFor()
}

beforeAll(async () => {
  browser = await launchBrowser()
  page = await openSignedIn(browser)
})

afterAll(async () => {
  await browser?.close()
})

describe('the operations page', () => {
  it('is reached from the navigation, by keyboard too', async () => {
    await page.goto(`${baseUrl()}/admin`)
    // While it is folded, nobody can get into it.
    const nav = page.locator('aside.nav')
    await page.waitForSelector('aside.nav--nav-hydrated')
    if ((await nav.getAttribute('inert')) !== null) await page.locator('.nav-toggler:visible').first().click()
    const link = page.locator('nav.nav__wrap').getByRole('link', { name: 'Operations' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/operations$/)
    await part('Publishing').waitFor()
    expect(await link.getAttribute('aria-current')).toBe('page')
  })

  it('says what /v1 and the database say', async () => {
    await open()
    const { head } = await page.evaluate(
      async () => (await (await fetch('/v1')).json()) as { head: { epoch: string; seq: number } },
    )
    const { epoch, seq } = head
    expect(await fact('Epoch').innerText()).toBe(epoch)
    expect(await fact('Head of the ledger').innerText()).toBe(seq.toLocaleString('en-GB'))
    expect(await fact('Replica is at').innerText()).toBe(seq.toLocaleString('en-GB'))
    expect(await fact('Following the ledger').innerText()).toBe('caught up')
    expect(await fact('Numbering').innerText()).toBe('running')
    expect(await fact('Database').innerText()).toBe('SQLite')
    expect(await fact('Data folder').innerText()).toMatch(/^[\d.]+ (?:mega|giga)bytes, [\d.]+ \w+bytes left$/)
    expect(await part('Jobs in the background').getByRole('row').count()).toBe(8)
  })

  it('looks again by itself until it is told to stop, and goes on', async () => {
    await open()
    const time = main().locator('.qanun-operations__head time')
    const changed = async (before: string | null) =>
      page.waitForFunction(
        (was) => document.querySelector('.qanun-operations__head time')?.getAttribute('datetime') !== was,
        before,
      )
    await changed(await time.getAttribute('datetime'))
    await main().getByRole('button', { name: 'Stop refreshing' }).click()
    let asked = 0
    await page.route('**/api/operations', (route) => {
      asked += 1
      return route.continue()
    })
    const stopped = await time.getAttribute('datetime')
    await main().getByRole('button', { name: 'Refresh again' }).click()
    await changed(stopped)
    expect(asked, 'asked by going on, and not before').toBe(1)
    await page.unroute('**/api/operations')
  })

  it('says that it could not be read, keeps what it knew, and tries again', async () => {
    await open()
    await page.route('**/api/operations', (route) => route.abort())
    await main().getByRole('alert').waitFor()
    expect(await fact('Numbering').innerText()).toBe('running')
    await page.unroute('**/api/operations')
    await main().getByRole('button', { name: 'Try again' }).click()
    await main().getByRole('alert').waitFor({ state: 'detached' })
  })

  it('shows faults in words that anybody may see, with their job and request', async () => {
    // Asked by the page itself: of another, the cookie is not taken.
    const report = await page.evaluate(async () => (await (await fetch('/api/operations')).json()) as object)
    const faults = [{ at: '2026-11-26T08:00:00.000Z', job: 'follower', message: 'cut off', requestId: 'id-7' }]
    await page.route('**/api/operations', (route) => route.fulfill({ json: { ...report, faults } }))
    await open()
    expect(await part('Last faults').getByRole('listitem').innerText()).toMatch(
      /Following the ledger[\s\S]*cut off[\s\S]*id-7/,
    )
    await page.unroute('**/api/operations')
    await main().getByText('No fault since the start.').waitFor()
  })
})

describe.each([
  ['en', 'ltr', 'Operations'],
  ['fa', 'rtl', 'وضعیت سامانه'],
] as const)('in the admin in "%s"', (language, direction, title) => {
  it.each([1440, 390])('it fits %s pixels, in its direction, with no serious fault of accessibility', async (width) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      storageState: await page.context().storageState(),
    })
    await context.addCookies([{ name: 'payload-lng', value: language, url: baseUrl() }])
    const own = await context.newPage()
    await own.goto(`${baseUrl()}/admin/operations`)
    await own.locator('.qanun-operations__parts').waitFor()
    expect(await own.locator('h1').innerText()).toBe(title)
    expect(await own.locator('.qanun-operations').evaluate((shown) => getComputedStyle(shown).direction)).toBe(
      direction,
    )
    expect(await own.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const { violations } = await new AxeBuilder({ page: own }).include('.qanun-operations').analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await context.close()
  })
})

describe('the whole product', () => {
  it('counts the site and the admin by their templates, and the ledger', async () => {
    const asked = { headers: { 'X-Request-Id': 'asked-by-a-test' } }
    for (const where of ['/en', '/fa/causes', '/api/users/me', '/admin/login', '/no-such-place.php'])
      expect((await fetch(`${baseUrl()}${where}`, asked)).headers.get('X-Request-Id'), where).toBe('asked-by-a-test')
    const text = await (await fetch(`${baseUrl()}/metrics`)).text()
    for (const route of ['/{locale}', '/{locale}/{collection}', '/api/…', '/admin/…', 'none'])
      expect(text).toContain(`qanun_http_requests_total{route="${route}",method="GET",status="`)
    for (const name of ['qanun_database_up 1', 'qanun_waiting_editions 0', 'qanun_replica_lag_editions 0'])
      expect(text.split('\n')).toContain(name)
    expect(text).not.toContain('no-such-place')
  })
})
