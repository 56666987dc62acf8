/** A channel from its making to its consumer, by an admin in either language. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { localeRegistry, translator } from '#locales'
import { baseUrl, signIn } from '../support/account'
import { launchBrowser } from '../support/browser'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage()
  await signIn(page)
})

afterAll(async () => {
  await browser?.close()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })

/** Chooses in one of Payload's lists. */
const choose = async (field: string, option: string) => {
  await page.locator(`#field-${field} .rs__control`).click()
  await page.locator('.rs__option', { hasText: option }).click()
}

const save = async () => {
  const saved = page.waitForResponse((response) => {
    const isSaving = ['PATCH', 'POST'].includes(response.request().method())
    return isSaving && /\/api\/channels[/?]/.test(response.url()) && response.ok()
  })
  await page.click('#action-save')
  await saved
}

const ask = (where: string, key?: string) =>
  fetch(`${baseUrl()}/v1/channels/${where}`, key === undefined ? {} : { headers: { Authorization: `Bearer ${key}` } })

/** Asks until the answer is there: readers hear of a channel soon after it is saved. */
const answers = (where: string, status: number, key?: string) =>
  expect.poll(async () => (await ask(where, key)).status, { timeout: 10_000 }).toBe(status)

describe.each(localeRegistry.map(({ code, direction }) => [code, direction] as const))(
  'in %s',
  (language, direction) => {
    const t = translator(language, 'channels')
    const models = translator(language, 'models')
    // A product that runs already may have one of an earlier run.
    const name = `kiosk-${language}-${Date.now().toString(36)}`
    let key = ''

    it('is made, and says what there is to know of it', async () => {
      await page.context().addCookies([{ name: 'payload-lng', value: language, url: baseUrl() }])
      await page.goto(`${baseUrl()}/admin/collections/channels/create`)
      expect(await page.locator('html').getAttribute('dir')).toBe(direction.toUpperCase())
      await page.fill('input[name=name]', name)
      await page.check('input[name=isPrivate]')
      await save()
      await button(t('keys.make')).waitFor()
      expect(await page.locator('.qanun-channel').textContent()).toContain(t('keys.none'))
    })

    it('shows its key once, and is opened by it', async () => {
      await button(t('keys.make')).click()
      key = (await page.getByLabel(t('keys.new')).textContent()) ?? ''
      await answers(`${name}/${language}/foods`, 200, key)
      expect((await ask(`${name}/${language}/foods`)).status).toBe(401)
      await ask(`${name}/changes`, key)
      await button(t('keys.done')).click()
      await page.reload()
      await page.locator('.qanun-channel__keys li').waitFor()
      expect(await page.content()).not.toContain(key)
      expect(await page.locator('.qanun-channel__keys code').textContent()).toBe(`…${key.slice(-4)}`)
    })

    it('is no longer opened by a key that was ended', async () => {
      await button(t('keys.end')).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('keys.end'), exact: true })
        .click()
      await page.getByText(t('keys.ended'), { exact: true }).waitFor()
      await answers(`${name}/${language}/foods`, 401, key)
    })

    it('is tried where it is taken somewhere, and says how far that is', async () => {
      await choose('destination', models('channels.fields.destination.options.folder'))
      await save()
      // What is saved may make the page anew under the pointer; then nothing was clicked.
      let isTried = false
      page.on('request', (request) => {
        isTried ||= request.url().endsWith('/test')
      })
      await expect
        .poll(async () => isTried || (await button(t('run.test')).click(), isTried), { interval: 2_000 })
        .toBe(true)
      await page.getByText(t('run.tested'), { exact: true }).waitFor()
      await expect
        .poll(
          async () => {
            await page.reload()
            await button(t('run.test')).waitFor()
            return page.locator('.qanun-channel').textContent()
          },
          { timeout: 20_000 },
        )
        .toContain(t('keys.upToDate'))
      expect(await page.locator('.qanun-channel__log li').count()).toBe(2)
    })

    it('finds lines of its log, and sends again from one of them', async () => {
      const told = await page.evaluate(
        async (where) => (await (await fetch(where)).json()) as { deliveries: { seq: number | null }[] },
        `/api/channels/${page.url().split('/').at(-1)}/deliveries`,
      )
      // The other line is the trial's, which has no number.
      const { seq } = told.deliveries.find((line) => line.seq !== null)!
      const lines = page.locator('.qanun-channel__log li')
      const search = page.getByLabel(t('log.search'), { exact: true })
      await search.fill('msg_of_nobody')
      await page.getByText(t('log.none'), { exact: true }).waitFor()
      await search.fill(String(seq))
      await expect.poll(() => lines.count()).toBe(1)
      const sent = page.waitForResponse((response) => response.url().endsWith('/send-again'))
      await lines.getByRole('button', { name: t('log.againFrom', { seq: seq! }), exact: true }).click()
      expect((await sent).status()).toBe(200)
      await expect
        .poll(async () => {
          await page.reload()
          await lines.first().waitFor()
          return lines.count()
        })
        .toBe(3)
    })

    it('keeps what it says within the screen of a telephone', async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      const spans = await page
        .locator('.qanun-channel *')
        .evaluateAll((parts) =>
          parts.map((part) => part.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
        )
      expect(spans.length).toBeGreaterThan(20)
      expect(spans.filter(({ left, right }) => left < 0 || right > 390)).toEqual([])
      await page.setViewportSize({ width: 1440, height: 1000 })
    })

    it('is on the dashboard once it waits for somebody', async () => {
      await choose('destination', models('channels.fields.destination.options.webhook'))
      // No address of this machine may be told of anything.
      await page.fill('input[name=url]', 'http://127.0.0.1:9/')
      await save()
      const again = await page.evaluate(
        async (where) =>
          (
            await fetch(where, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify({ from: 0 }),
            })
          ).status,
        `/api/channels/${page.url().split('/').at(-1)}/send-again`,
      )
      expect(again).toBe(200)
      const card = page.getByRole('region', { name: t('standstill') })
      const line = card.getByRole('listitem').filter({ hasText: name })
      await expect
        .poll(
          async () => {
            await page.goto(`${baseUrl()}/admin`)
            return line.isVisible()
          },
          { timeout: 20_000 },
        )
        .toBe(true)
      expect(await line.textContent()).toContain(t('run.fault.refused'))
      await card.getByRole('link', { name, exact: true }).click()
      await page.waitForURL(/\/collections\/channels\/[\w-]+$/)
    })
  },
)
