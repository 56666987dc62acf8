/**
 * The translate view in four combinations: the admin in English and in Persian, each with a translation in either
 * direction. What can be measured is measured; the pictures in tests/.artifacts are for eyes.
 */
import { mkdirSync } from 'node:fs'

import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { signIn } from '../support/account'
import { launchBrowser } from '../support/browser'
import { beginWith, makeEntry, openDesk, rowWith, speak, writeInto } from '../support/translator'
import { legCramps, shiftCramps } from '../support/translator-texts'

const PICTURES = 'tests/.artifacts/translate-view'

let browser: Browser
let context: BrowserContext
let page: Page
const ids: Record<'en' | 'fa', string> = { en: '', fa: '' }

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  page = await context.newPage()
  await signIn(page)
  ids.en = await makeEntry(context, shiftCramps('Cramps after a long shift'))
  ids.fa = await makeEntry(context, legCramps('گرفتگی ساق پا در شب'))
})

afterAll(async () => {
  await browser?.close()
})

/** The computed direction and the declared language of the first element. */
const sideOf = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => [element.closest('[lang]')?.getAttribute('lang'), getComputedStyle(element).direction])

const leftsOf = (selectors: readonly string[]) =>
  Promise.all(
    selectors.map((selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().left),
    ),
  )

/** What sticks out of the window at its sides; what is only read out, or scrolls in a box of its own, doesn't. */
const sticksOut = () =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const out = [...document.querySelectorAll('.qanun-translate *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (left < -1 || right > clientWidth + 1)
    })
    return [...(scrollWidth > clientWidth ? ['the page'] : []), ...out.map(({ className }) => String(className))]
  })

describe.each([
  { language: 'en', direction: 'ltr', from: 'en', to: 'fa', confirm: 'Confirm as reviewed' },
  { language: 'en', direction: 'ltr', from: 'fa', to: 'en', confirm: 'Confirm as reviewed' },
  { language: 'fa', direction: 'rtl', from: 'en', to: 'fa', confirm: 'تأیید پس از بازبینی' },
  { language: 'fa', direction: 'rtl', from: 'fa', to: 'en', confirm: 'تأیید پس از بازبینی' },
] as const)('the admin in $language, $from to $to', ({ confirm, direction, from, language, to }) => {
  const name = `${language}-${from}-${to}`
  const dirOf = { en: 'ltr', fa: 'rtl' } as const
  const picture = (what: string) => page.screenshot({ path: `${PICTURES}/${name}-${what}.png` })

  it('gives each side its own language and direction, whatever the admin’s is', async () => {
    await speak(context, language)
    await page.setViewportSize({ width: 1440, height: 1000 })
    await openDesk(page, { type: 'causes', id: ids[from], to })
    await page.getByRole('button', { name: confirm }).waitFor()
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).direction)).toBe(direction)
    expect(await sideOf('.qanun-unit__source .qanun-unit__text')).toEqual([from, dirOf[from]])
    expect(await sideOf('.qanun-target__editor')).toEqual([to, dirOf[to]])
    expect(await sideOf('.qanun-unit__target .qanun-unit__text')).toEqual([to, dirOf[to]])
    expect(await sideOf('.qanun-help')).toEqual([language, direction])
  })

  it('puts the source before its translation, and the help after both, as the admin is read', async () => {
    const lefts = await leftsOf(['.qanun-unit__source', '.qanun-unit__target', '.qanun-help'])
    expect(lefts).toEqual(lefts.toSorted((a, b) => (direction === 'ltr' ? a - b : b - a)))
  })

  it('isolates marks, so that they turn no text around', async () => {
    const marks = page.locator('.qanun-unit__source .qanun-chip')
    expect(await marks.count()).toBeGreaterThan(3)
    const looks = await marks.evaluateAll((chips) => chips.map((chip) => getComputedStyle(chip).unicodeBidi))
    expect([...new Set(looks)]).toEqual(['isolate'])
  })

  it('counts in the digits of the admin’s language', async () => {
    expect(await page.locator('.qanun-unit__number').first().innerText()).toBe(language === 'fa' ? '۱' : '1')
  })

  it('shows a text with a wrong number as wrong, with its marks', async () => {
    const [words, wrong] =
      to === 'fa'
        ? (['Never take', 'هرگز بیش از ۴ قرص در روز نخورید.'] as const)
        : (['هرگز بیش از', 'Never take more than 4 tablets a day.'] as const)
    await writeInto(page, rowWith(page, words), wrong)
    await page.locator('.qanun-checks [data-severity=error]').first().waitFor()
    await page.keyboard.press('ControlOrMeta+Enter')
    await rowWith(page, words).getByRole('alert').waitFor()
    await picture('checks')
  })

  it('fits into a wide window and a narrow one', async () => {
    await beginWith(page, page.locator('.qanun-unit').nth(2))
    await page.keyboard.press('Alt+Digit0')
    expect(await sticksOut()).toEqual([])
    await picture('1440')
    await page.setViewportSize({ width: 390, height: 900 })
    expect(await sticksOut()).toEqual([])
    await picture('390')
    await page.locator('.qanun-help').scrollIntoViewIfNeeded()
    await picture('390-help')
    await page.setViewportSize({ width: 1440, height: 1000 })
  })

  it.each(['notes', 'history', 'preview'])('shows %s beside the units', async (tab) => {
    await page.locator(`#qanun-tab-${tab}`).click()
    if (tab === 'preview') await page.frameLocator('.qanun-preview').locator('main').waitFor()
    expect(await sticksOut()).toEqual([])
    await picture(tab)
    await page.locator('#qanun-tab-help').click()
  })

  it('has no serious fault that axe finds', async () => {
    const { violations } = await new AxeBuilder({ page }).include('.qanun-translate').analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

describe('a person who hears the screen', () => {
  it('is told what each part is, and in which order they come', async () => {
    await speak(context, 'en')
    await openDesk(page, { type: 'causes', id: ids.en, to: 'fa' })
    const editor = await beginWith(page, page.locator('.qanun-unit').nth(2))
    expect(await editor.getAttribute('aria-label')).toBe('Translation of unit 3')
    const facts = page.locator(`[id="${await editor.getAttribute('aria-describedby')}"]`)
    expect(await facts.innerText()).toContain('3')
    expect(await page.getByRole('complementary', { name: 'Help with this unit' }).count()).toBe(1)
    const chips = page.locator('.qanun-unit').nth(2).locator('.qanun-unit__source').getByRole('img')
    expect(await chips.evaluateAll((all) => all.map((chip) => chip.getAttribute('aria-label')))).toEqual([
      'Mark 1 begins (bold)',
      'Mark 1 ends (bold)',
      'Mark 2 (quantity)',
    ])
  })

  it('comes by Tab from the text to what one does with it, and on to the next text', async () => {
    await writeInto(page, page.locator('.qanun-unit').nth(1), 'چرا نوبت کاری بلند به گرفتگی عضلانی می‌انجامد.')
    const reached: string[] = []
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Tab')
      reached.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        ),
      )
    }
    expect(reached).toEqual(['Confirm as reviewed', 'Copy the source', 'Translation of unit 3'])
  })

  it('is told what became of a text', async () => {
    await writeInto(page, page.locator('.qanun-unit').nth(1), 'چرا نوبت کاری بلند به گرفتگی عضلانی می‌انجامد.')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.locator('[role=status]').getByText('Saved.', { exact: true }).waitFor({ state: 'attached' })
  })
})
