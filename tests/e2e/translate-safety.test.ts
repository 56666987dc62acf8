/** No word is lost: two translators at once, a lost connection, a closed laptop, a free field; and 500 units. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, signIn } from '../support/account'
import { launchBrowser, withPage } from '../support/browser'
import { richText } from '../support/content'
import {
  ask,
  beginWith,
  editorOf,
  makeEntry,
  markedIn,
  openDesk,
  PATIENTLY,
  rowWith,
  savedUnits,
  writeInto,
} from '../support/translator'

const NIGHT = 'Cramps come at night.'

let browser: Browser
let context: BrowserContext
let page: Page
let place: { type: string; id: string; to: string }

const targetOf = async (source: string) =>
  (await savedUnits(context, place)).find((unit) => unit.source === source)?.target ?? null

const makeCause = async (...paragraphs: string[]) => ({
  type: 'causes',
  to: 'fa',
  id: await makeEntry(context, {
    type: 'causes',
    locale: 'en',
    data: { title: `Safe words ${Date.now()}`, mechanism: richText(...paragraphs) },
  }),
})

/** The tab is there, hidden, and can be left without a question. */
const close = (screen: Page): Promise<void> => screen.close({ runBeforeUnload: false })

beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  page = await context.newPage()
  await signIn(page)
  place = await makeCause(NIGHT, 'Stretch the calf.', 'Drink a glass of water.')
  await openDesk(page, place)
})

afterAll(async () => {
  await browser?.close()
})

describe('two translators at one unit', () => {
  it('are told, and both texts are there', async () => {
    const theirs = await context.newPage()
    await openDesk(theirs, place)
    await beginWith(page, rowWith(page, NIGHT))
    await writeInto(theirs, rowWith(theirs, NIGHT), 'گرفتگی شب‌ها می‌آید.')
    await theirs.getByText('All saved').waitFor()
    await close(theirs)
    await page.keyboard.insertText('گرفتگی شبانه است.')
    const choice = page.getByRole('alert', { name: /Somebody saved another text/ })
    await choice.waitFor()
    expect(await choice.locator('dd').first().innerText()).toBe('گرفتگی شب‌ها می‌آید.')
    expect(await markedIn(editorOf(page))).toBe('گرفتگی شبانه است.')
    expect(await targetOf(NIGHT)).toBe('گرفتگی شب‌ها می‌آید.')
  })

  it('choose, and only then one text takes the place of the other', async () => {
    await page.getByRole('button', { name: 'Take mine' }).click()
    await expect.poll(() => targetOf(NIGHT), PATIENTLY).toBe('گرفتگی شبانه است.')
    expect(await page.locator('.qanun-two-texts').count()).toBe(0)
  })

  it('can keep the other one’s text', async () => {
    const theirs = await context.newPage()
    await openDesk(theirs, place)
    await writeInto(theirs, rowWith(theirs, NIGHT), 'متن همکار.')
    await theirs.getByText('All saved').waitFor()
    await close(theirs)
    await writeInto(page, rowWith(page, NIGHT), 'متن من.')
    await page.getByRole('button', { name: 'Keep the saved one' }).click()
    await expect.poll(() => markedIn(editorOf(page)), PATIENTLY).toBe('متن همکار.')
    expect(await targetOf(NIGHT)).toBe('متن همکار.')
  })
})

describe('without a connection', () => {
  it('says that nothing is saved, and goes on taking words', async () => {
    await context.setOffline(true)
    await writeInto(page, rowWith(page, 'Stretch the calf.'), 'ساق پا را بکشید.')
    await page.locator('.qanun-toolbar__saved[data-state=failed]').waitFor()
    await page.keyboard.type(' آرام.')
    expect(await markedIn(editorOf(page))).toBe('ساق پا را بکشید. آرام.')
  })

  it('saves them by itself when it is there again', async () => {
    await context.setOffline(false)
    await expect.poll(() => targetOf('Stretch the calf.'), PATIENTLY).toBe('ساق پا را بکشید. آرام.')
    await page.getByText('All saved').waitFor()
  })
})

describe('a laptop that is closed', () => {
  it('keeps the words that were not saved, and sends them the next day', async () => {
    await context.setOffline(true)
    await writeInto(page, rowWith(page, 'Drink a glass of water.'), 'یک لیوان آب بنوشید.')
    await page.locator('.qanun-toolbar__saved[data-state=failed]').waitFor()
    await close(page)
    await context.setOffline(false)
    expect(await targetOf('Drink a glass of water.')).toBe(null)
    page = await context.newPage()
    await openDesk(page, place)
    await page.getByText('یک لیوان آب بنوشید.').waitFor()
    await expect.poll(() => targetOf('Drink a glass of water.'), PATIENTLY).toBe('یک لیوان آب بنوشید.')
  })

  it('shows them beside what a colleague has saved since', async () => {
    await context.setOffline(true)
    await writeInto(page, rowWith(page, 'Drink a glass of water.'), 'آب بنوشید.')
    await page.locator('.qanun-toolbar__saved[data-state=failed]').waitFor()
    await close(page)
    await context.setOffline(false)
    const [unit] = (await savedUnits(context, place)).filter(({ source }) => source === 'Drink a glass of water.')
    await ask(context, `/api/translation/entries/causes/${place.id}/units?to=fa`, {
      changes: [{ key: unit?.key, version: unit?.version, target: 'همین حالا آب بنوشید.', state: 'draft' }],
    })
    page = await context.newPage()
    await openDesk(page, place)
    await page.getByRole('alert', { name: /Somebody saved another text/ }).waitFor()
    expect(await targetOf('Drink a glass of water.')).toBe('همین حالا آب بنوشید.')
    await page.getByRole('button', { name: 'Take mine' }).click()
    await expect.poll(() => targetOf('Drink a glass of water.'), PATIENTLY).toBe('آب بنوشید.')
  })
})

describe('a field that was built otherwise in the form', () => {
  it('is one free unit, with a way to the form', async () => {
    const other = await makeCause('One.', 'Two.')
    await ask(context, `/api/causes/${other.id}?locale=fa`, { mechanism: richText('یک.', 'دو.', 'سه.') }, 'PATCH')
    await openDesk(page, other)
    const free = page.locator('.qanun-free')
    await free.waitFor()
    expect(await free.getByRole('link', { name: 'Open in the form' }).getAttribute('href')).toBe(
      `/admin/collections/causes/${other.id}?locale=fa`,
    )
    for (const word of ['یک.', 'دو.', 'سه.']) expect(await free.innerText()).toContain(word)
  })

  it('is joined again by a button, and its first words stay', async () => {
    await page.getByRole('button', { name: 'Join again' }).click()
    await page.locator('.qanun-free').waitFor({ state: 'detached' })
    expect(await rowWith(page, 'One.').innerText()).toContain('یک.')
    expect(await rowWith(page, 'Two.').innerText()).toContain('دو.')
  })
})

describe('an entry of 500 units', () => {
  const sentences = Array.from(
    { length: 500 },
    (_, index) => `Sentence ${String(index + 1).padStart(3, '0')} of a long text.`,
  )

  it('draws only those in sight, and the last one is reached by the keyboard', async () => {
    const long = await makeCause(...sentences)
    await openDesk(page, long)
    const rows = page.locator('.qanun-unit')
    expect(await rows.count()).toBeLessThan(40)
    await page.locator('.qanun-units').evaluate((list) => list.scrollTo({ top: list.scrollHeight }))
    await rowWith(page, 'Sentence 500 ').waitFor()
    expect(await rows.count()).toBeLessThan(40)
    await beginWith(page, rowWith(page, 'Sentence 499 '))
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.type('جملهٔ پانصدم.')
    expect(await markedIn(editorOf(page))).toBe('جملهٔ پانصدم.')
    await expect
      .poll(
        async () => (await savedUnits(context, long)).find(({ source }) => source === sentences[499])?.target,
        PATIENTLY,
      )
      .toBe('جملهٔ پانصدم.')
  })

  it('keeps the hands on the text while one scrolls away, and shows it again when one goes on typing', async () => {
    await page.locator('.qanun-units').evaluate((list) => list.scrollTo({ top: 0 }))
    await rowWith(page, 'Sentence 001 ').waitFor()
    expect(await editorOf(page).evaluate((editor) => editor === document.activeElement)).toBe(true)
    await page.keyboard.press('Alt+ArrowUp')
    expect(await page.locator('.qanun-unit[data-active=true]').innerText()).toContain('Sentence 499 ')
    await expect.poll(() => editorOf(page).isVisible(), PATIENTLY).toBe(true)
  })

  it('draws no other row anew for a letter', async () => {
    await beginWith(page, rowWith(page, 'Sentence 499 '))
    const touched = await page.evaluate(() => {
      const seen = new Set<string>()
      const rows = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement
          const key = element?.closest<HTMLElement>('.qanun-unit')?.dataset.key
          if (key) seen.add(key)
        }
      })
      rows.observe(document.querySelector('.qanun-units') as Element, {
        subtree: true,
        childList: true,
        characterData: true,
      })
      ;(window as unknown as { touchedRows: () => number }).touchedRows = () => seen.size
      return seen.size
    })
    await page.keyboard.type('جملهٔ دیگری')
    const after = await page.evaluate(() => (window as unknown as { touchedRows: () => number }).touchedRows())
    expect([touched, after]).toEqual([0, 1])
  })
})

describe('the preview', () => {
  /** As the browser asks for a page of the site that is open. */
  const asked = (path: string) =>
    context.request.get(`${baseUrl()}/preview/fa/${path}`, { headers: { 'Sec-Fetch-Site': 'same-origin' } })
  const frame = () => page.frameLocator('iframe.qanun-preview')

  it('shows the page as readers would see it, with what is saved now', async () => {
    await openDesk(page, place)
    await page.getByRole('tab', { name: 'Preview' }).click()
    await frame().locator('main').waitFor()
    expect(await frame().locator('html').getAttribute('lang')).toBe('fa')
    expect(
      await frame()
        .locator('html')
        .evaluate((html) => getComputedStyle(html).direction),
    ).toBe('rtl')
    await writeInto(page, rowWith(page, NIGHT), 'گرفتگی نیمه‌شب می‌آید.')
    await frame().getByText('گرفتگی نیمه‌شب می‌آید.').waitFor()
  })

  it('stays where one has scrolled to while it is drawn anew', async () => {
    const scrolledTo = () =>
      frame()
        .locator('html')
        .evaluate(() => Math.round(scrollY))
    await frame()
      .locator('html')
      .evaluate(() => scrollTo({ top: 150, behavior: 'instant' }))
    await page.keyboard.type(' باز هم.')
    await frame().getByText('باز هم.').waitFor()
    await expect.poll(scrolledTo, PATIENTLY).toBe(150)
  })

  it('is for people with an account only, is kept by nobody, framed by no other site, and runs nothing', async () => {
    const url = `${baseUrl()}/preview/fa/causes/${place.id}`
    await withPage(browser, {}, async (stranger) => {
      const answer = await stranger.goto(url)
      expect(answer?.status()).toBe(404)
      expect(await stranger.content()).not.toContain('گرفتگی نیمه‌شب')
    })
    const answer = await asked(`causes/${place.id}`)
    const { 'cache-control': kept, 'content-security-policy': policy, 'x-robots-tag': robots } = answer.headers()
    expect(answer.status()).toBe(200)
    expect(kept).toContain('no-store')
    expect(robots).toBe('noindex')
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain("script-src 'none'")
  })

  it.each(['causes/00000000-0000-4000-8000-000000000000', 'users/1', 'media/1'])(
    'knows no page of %s',
    async (entry) => {
      expect((await asked(entry)).status()).toBe(404)
    },
  )
})
