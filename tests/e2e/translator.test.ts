/**
 * The story of a change: an editor rewrites two sentences of the published hub article, and the Persian translator brings
 * the translation up to it, with the memory for one and a wrong number that is stopped for the other.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, signIn } from '../support/account'
import { launchBrowser } from '../support/browser'
import { beginWith, rowWith } from '../support/translator'

type Entry = {
  readonly id: string
  readonly slug: string
  readonly body: { readonly text: string }
  readonly translation: { readonly status: string }
}
type Queue = {
  readonly rows: readonly { entry: string; type: string; locale: string; state: string; outdated: number }[]
}

const json = async <T>(path: string): Promise<T> => (await fetch(`${baseUrl()}${path}`)).json() as Promise<T>

const HUB = '/v1/en/articles/muscle-cramps'
const OLD_HEADING = 'See a doctor soon'
/** Another article says this, so that the memory knows it. */
const KNOWN_HEADING = 'Be examined soon'
const KNOWN_TRANSLATION = 'به‌زودی برای معاینه مراجعه کنید'
const OLD_STEP = 'Then rub it lightly, and move about gently.'
const NEW_STEP = `${OLD_STEP} Wait 10 minutes before you exercise again.`
const WRONG = 'سپس آن را نرم ماساژ دهید و آرام حرکت کنید. پیش از آنکه دوباره ورزش کنید ۱ دقیقه صبر کنید.'
const RIGHT = WRONG.replace('۱ دقیقه', '۱۰ دقیقه')

let browser: Browser
let page: Page
let id: string
let persianSlug: string

const persian = () => json<Entry>(`/v1/fa/articles/${encodeURIComponent(persianSlug)}`)
const translationView = () => `${baseUrl()}/admin/collections/articles/${id}/translate?locale=fa`

const openUnit = async (source: string) => {
  const row = rowWith(page, source)
  await beginWith(page, row)
  return row
}

const publish = async (locale: string) => {
  await page.goto(`${baseUrl()}/admin/collections/articles/${id}?locale=${locale}`)
  const button = page.locator('.qanun-panel').getByRole('button', { name: /^Publish/ })
  await button.waitFor()
  await expect.poll(() => button.isEnabled(), { timeout: 20_000 }).toBe(true)
  const answer = page.waitForResponse((response) => response.url().includes(`/publish?locale=${locale}`))
  await button.click()
  // A published source was changed: how grave that is comes first.
  if (locale === 'en') await page.getByRole('dialog').getByRole('button', { name: 'Publish as “Clinical”' }).click()
  expect((await answer).status()).toBe(200)
}

beforeAll(async () => {
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage()
  await signIn(page)
  const english = await json<Entry & { alternates: { locale: string; slug: string }[] }>(HUB)
  id = english.id
  persianSlug = english.alternates.find(({ locale }) => locale === 'fa')?.slug ?? ''
})

afterAll(async () => {
  await browser?.close()
})

describe('a change of the published hub article', () => {
  it('begins with a current translation', async () => {
    expect((await persian()).translation.status).toBe('current')
  })

  it('is written by an editor in the form: two sentences', async () => {
    await page.goto(`${baseUrl()}/admin/collections/articles/${id}?locale=en`)
    const paragraph = page.locator('[data-lexical-editor] p, [data-lexical-editor] li', { hasText: OLD_STEP })
    await paragraph.waitFor()
    await paragraph.click()
    await page.keyboard.press('End')
    await page.keyboard.type(NEW_STEP.slice(OLD_STEP.length))
    const heading = page.locator('input[name="body.6.title"]')
    expect(await heading.inputValue()).toBe(OLD_HEADING)
    await heading.fill(KNOWN_HEADING)
    const saved = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes(`/api/articles/${id}`),
    )
    await page.locator('#action-save').click()
    expect((await saved).status()).toBe(200)
    const { rows } = await queueOf()
    expect(rows).toEqual([expect.objectContaining({ entry: id, state: 'outdated', outdated: 2 })])
  })

  it('becomes public in English, and readers of Persian have an outdated translation', async () => {
    await publish('en')
    await expect.poll(async () => (await persian()).translation.status).toBe('outdated')
    expect((await json<Entry>(HUB)).body.text).toContain('Wait 10 minutes')
  })

  it('is found in the queue, from where the translator goes to exactly these two sentences', async () => {
    await page.goto(`${baseUrl()}/admin/translations?locale=fa&state=outdated`)
    const link = page.getByRole('link', { name: 'Muscle cramps', exact: true })
    await link.first().click()
    await page.waitForURL(/\/translate/)
    await page.locator('.qanun-unit').first().waitFor()
    await page.locator('.qanun-toolbar select').selectOption('outdated')
    await expect.poll(() => page.locator('.qanun-unit').count()).toBe(2)
    const shown = await page.locator('.qanun-unit').allInnerTexts()
    expect(shown.filter((text) => text.includes('Wait 10 minutes'))).toHaveLength(1)
    expect(shown.filter((text) => text.includes(KNOWN_HEADING))).toHaveLength(1)
  })

  it('takes one translation from the memory, by the keyboard', async () => {
    const row = await openUnit(KNOWN_HEADING)
    await page.locator('.qanun-suggestions li', { hasText: '100' }).first().waitFor()
    await page.keyboard.press('Alt+1')
    await expect.poll(() => row.locator('.qanun-target__editor').innerText()).toBe(KNOWN_TRANSLATION)
    const saved = page.waitForResponse((response) => response.url().includes('/units?') && response.status() === 200)
    await page.keyboard.press('Control+Enter')
    await saved
  })

  it('is stopped where the number is wrong, and nothing counts as confirmed', async () => {
    const row = await openUnit('Wait 10 minutes')
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(WRONG)
    await row.locator('.qanun-unit__findings[data-severity=error]').waitFor()
    await page.keyboard.press('Control+Enter')
    await row.locator('.qanun-unit__refusal').waitFor()
    expect(await row.locator('.qanun-unit__refusal').innerText()).toMatch(/10|۱۰/)
    expect((await queueOf()).rows).toEqual([expect.objectContaining({ entry: id })])
  })

  it('is confirmed once the number is right', async () => {
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(RIGHT)
    const saved = page.waitForResponse(
      (response) => response.url().includes('/units?') && response.request().postData()?.includes('reviewed') === true,
    )
    await page.keyboard.press('Control+Enter')
    expect((await saved).status()).toBe(200)
    await expect.poll(async () => (await queueOf()).rows).toEqual([])
  })

  it('is published in Persian, and the feed says current again', async () => {
    await publish('fa')
    await expect.poll(async () => (await persian()).translation.status).toBe('current')
    const { body } = await persian()
    expect(body.text).toContain('۱۰ دقیقه صبر کنید')
    expect(body.text).toContain(KNOWN_TRANSLATION)
  })

  it('leaves a memory that knows the new sentence', async () => {
    await page.goto(translationView())
    await page.locator('.qanun-unit').first().waitFor()
    await page.locator('.qanun-toolbar input[type=search]').fill('Wait 10 minutes')
    await openUnit('Wait 10 minutes')
    await page.locator('.qanun-suggestions li', { hasText: '۱۰ دقیقه' }).first().waitFor()
  })
})

describe('the other way', () => {
  const SOURCE = {
    title: 'کم‌خوابی',
    summary: 'خواب کم، عضله را زودتر خسته می‌کند و گرفتگی را بیشتر.',
  }

  it('a cause that is written in Persian first is translated into English, and published in both', async () => {
    const { answer: sources } = await asPage<{ docs: { id: string }[] }>('/api/sources?limit=1')
    const made = await asPage<{ doc: { id: string; sourceLocale: string } }>('/api/causes?locale=fa', {
      ...SOURCE,
      mechanism: paragraph('در خواب عمیق، عضله ترمیم می‌شود.'),
      sources: [sources.docs[0]?.id],
    })
    expect(made.status).toBe(201)
    const cause = made.answer.doc
    expect(cause.sourceLocale).toBe('fa')

    await page.goto(`${baseUrl()}/admin/collections/causes/${cause.id}/translate?locale=en`)
    for (const [source, target] of [
      [SOURCE.title, 'Too little sleep'],
      [SOURCE.summary, 'Too little sleep tires a muscle sooner and makes cramps more frequent.'],
      ['در خواب عمیق، عضله ترمیم می‌شود.', 'In deep sleep, muscle is repaired.'],
    ] as const) {
      const row = await openUnit(source)
      const editor = row.locator('.qanun-target__editor')
      expect(await editor.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
      await page.keyboard.insertText(target)
      const saved = page.waitForResponse(
        (response) =>
          response.url().includes('/units?') && response.request().postData()?.includes('reviewed') === true,
      )
      await page.keyboard.press('Control+Enter')
      expect((await saved).status()).toBe(200)
    }
    for (const locale of ['fa', 'en']) {
      const { status } = await asPage(`/api/causes/${cause.id}/publish?locale=${locale}`, {})
      expect(status).toBe(200)
    }
    await expect
      .poll(async () => (await fetch(`${baseUrl()}/v1/en/causes/too-little-sleep`)).status, { timeout: 10_000 })
      .toBe(200)
    expect(await json<Entry>('/v1/en/causes/too-little-sleep')).toMatchObject({
      summary: 'Too little sleep tires a muscle sooner and makes cramps more frequent.',
      translation: { from: 'fa', status: 'current' },
    })
  })
})

/** Asks as the signed-in page does: a request from outside of it has no session. */
const asPage = async <T>(path: string, body?: object): Promise<{ status: number; answer: T }> =>
  page.evaluate(
    async ([url, json]) => {
      const response = await fetch(
        url,
        json === null ? {} : { method: 'POST', body: json, headers: { 'Content-Type': 'application/json' } },
      )
      return { status: response.status, answer: await response.json() }
    },
    [path, body === undefined ? null : JSON.stringify(body)] as const,
  )

const queueOf = async (): Promise<Queue> => {
  const { answer, status } = await asPage<Queue>('/api/translation/queue?locale=fa&collection=articles&state=outdated')
  expect(status).toBe(200)
  return answer
}

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'rtl',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
      },
    ],
  },
})
