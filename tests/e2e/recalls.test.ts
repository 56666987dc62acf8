/** A recall from the form to the board, in both languages of the admin. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, openSignedIn } from '../support/account'
import { launchBrowser } from '../support/browser'

const CHANNEL = 'recall-kiosk'

let browser: Browser
let page: Page
/** A food that is public in both languages; the tests publish it again. */
let food: { id: string; title: string; slug: string }
/** One that can be shown instead. */
let other: { slug: string }
let channel: string
let lastFour: string

/** Asks from inside the page, as the screens do. */
const ask = <T>(method: string, path: string, body?: object): Promise<T> =>
  page.evaluate(
    async ([verb, url, json]) => {
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(url, { method: verb, ...(json === null ? {} : { headers, body: json }) })
      if (!response.ok) throw new Error(`${verb} ${url}: ${response.status}: ${await response.text()}`)
      return (await response.json()) as never
    },
    [method, `${baseUrl()}${path}`, body ? JSON.stringify(body) : null] as const,
  )

const publish = async (): Promise<void> => {
  for (const locale of ['en', 'fa']) await ask('POST', `/api/foods/${food.id}/publish?locale=${locale}`, {})
}

const speak = (language: string) =>
  page.context().addCookies([{ name: 'payload-lng', value: language, url: baseUrl() }])

const gravesIn = async (selector: string): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).include(selector).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

beforeAll(async () => {
  browser = await launchBrowser()
  page = await openSignedIn(browser)
  const { items } = await ask<{ items: (typeof food)[] }>('GET', '/v1/en/foods?limit=100')
  const persian = await ask<{ items: { id: string }[] }>('GET', '/v1/fa/foods?limit=100')
  // Other tests leave what they wrote in the first ones.
  const [first, second] = items.filter(({ id }) => persian.items.some((item) => item.id === id)).toReversed()
  if (!first || !second) throw new Error('No two foods are public in both languages.')
  food = first
  other = second
  channel = (await ask<{ doc: { id: string } }>('POST', '/api/channels', { name: CHANNEL })).doc.id
  lastFour = (await ask<{ key: string }>('POST', `/api/channels/${channel}/keys`, {})).key.slice(-4)
})

afterAll(async () => {
  await publish()
  await ask('DELETE', `/api/channels/${channel}`)
  const { open } = await ask<{ open: { id: string }[] }>('GET', '/api/recalls/board')
  for (const { id } of open) await ask('POST', `/api/recalls/${id}/close`)
  await browser.close()
})

describe.each([
  {
    language: 'en',
    direction: 'ltr',
    words: {
      open: 'Recall for safety…',
      confirm: 'Recall',
      reason: /^Reason/u,
      replacement: /^Shown instead/u,
      emergency: 'Emergency',
      unknown: "Can't tell",
      close: 'Close',
      closed: 'Closed',
      noMail: /SMTP_URL/u,
      withdrawn: /withdrawn before/u,
    },
  },
  {
    language: 'fa',
    direction: 'rtl',
    words: {
      open: 'فراخوان برای ایمنی…',
      confirm: 'فراخواندن',
      reason: /^دلیل/u,
      replacement: /^جایگزین/u,
      emergency: 'اضطراری',
      unknown: 'معلوم نیست',
      close: 'بستن',
      closed: 'بسته',
      noMail: /SMTP_URL/u,
      withdrawn: /پیش‌تر لغو شده/u,
    },
  },
])('a recall in $language', ({ direction, language, words }) => {
  const dialog = () => page.getByRole('dialog')
  const reason = `Wrong amount (${language})`
  const card = () => page.locator('.qanun-recall').filter({ hasText: reason })

  it('is ordered in the form, by the keyboard too, and says what is wrong', async () => {
    await speak(language)
    await publish()
    await page.goto(`${baseUrl()}/admin/collections/foods/${food.id}?locale=en`)
    await page.getByRole('button', { name: words.open }).click()
    expect(await dialog().evaluate((element) => getComputedStyle(element).direction)).toBe(direction)
    const confirm = dialog().getByRole('button', { name: words.confirm, exact: true })
    expect(await confirm.isDisabled()).toBe(true)
    await dialog().getByRole('textbox', { name: words.reason }).fill(reason)
    await dialog().getByRole('textbox', { name: words.replacement }).fill('foods/nothing-like-it')
    expect(await gravesIn('.qanun-dialog')).toEqual([])
    await confirm.press('Enter')
    await dialog().getByRole('alert').getByText('foods/nothing-like-it').waitFor()
    await dialog().getByRole('textbox', { name: words.replacement }).fill(`foods/${other.slug}`)
    await confirm.press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => page.request.get(`${baseUrl()}/v1/en/foods/${food.slug}`).then((r) => r.status())).toBe(404)
  })

  it('is offered where the text is withdrawn already', async () => {
    await page.goto(`${baseUrl()}/admin/collections/foods/${food.id}?locale=en`)
    await page.getByRole('button', { name: words.open }).click()
    const before = dialog().getByRole('checkbox', { name: words.withdrawn })
    expect(await before.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([
      true,
      true,
    ])
    expect(await gravesIn('.qanun-dialog')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('stands on the board with who has the text, and is closed there', async () => {
    await page.goto(`${baseUrl()}/admin/recalls`)
    await card().waitFor()
    expect(await card().getByText(words.emergency, { exact: true }).count()).toBe(1)
    expect(await card().getByRole('heading', { level: 3 }).textContent()).toContain(food.title)
    const row = card().getByRole('row').filter({ hasText: lastFour })
    expect(await row.textContent()).toContain(words.unknown)
    expect(await row.textContent()).toContain(CHANNEL)
    expect(await page.getByRole('note').textContent()).toMatch(words.noMail)
    expect(await page.locator('.qanun-recalls').evaluate((element) => getComputedStyle(element).direction)).toBe(
      direction,
    )
    expect(await gravesIn('.qanun-recalls')).toEqual([])
    await card().getByRole('button', { name: words.close }).press('Enter')
    await dialog().getByRole('button', { name: words.close, exact: true }).click()
    await page.getByRole('region', { name: words.closed, exact: true }).locator(card()).waitFor()
  })
})
