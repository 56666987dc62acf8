/** A translator's work: keys, checks, suggestions, what people say, a source that changed. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, signIn } from '../support/account'
import { launchBrowser } from '../support/browser'
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
import { shiftCramps, TABLETS } from '../support/translator-texts'

const TABLETS_FA = 'هرگز بیش از ۳ قرص در روز نخورید.'

let browser: Browser
let context: BrowserContext
let page: Page
let place: { type: string; id: string; to: string }

const targetOf = async (source: string) =>
  (await savedUnits(context, place)).find((unit) => unit.source.includes(source))?.target ?? null

const stateOf = async (source: string) =>
  (await savedUnits(context, place)).find((unit) => unit.source.includes(source))?.state

const causeWith = (title: string, tablets?: string) => makeEntry(context, shiftCramps(title, tablets))

beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  page = await context.newPage()
  await signIn(page)
  place = { type: 'causes', id: await causeWith(`Working shifts ${Date.now()}`), to: 'fa' }
  await openDesk(page, place)
})

afterAll(async () => {
  await browser?.close()
})

describe('keys', () => {
  const active = () => page.locator('.qanun-unit[data-active=true] .qanun-unit__number').innerText()

  it('lead to the next unit and back, and the hands stay on the text', async () => {
    await beginWith(page, rowWith(page, 'long shift ends'))
    const steps: string[] = []
    for (const key of ['Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp']) {
      await page.keyboard.press(key)
      steps.push(await active())
    }
    expect(steps).toEqual(['3', '4', '3'])
    expect(await editorOf(page).evaluate((editor) => editor === document.activeElement)).toBe(true)
  })

  it('lead into the panel, to the search and back', async () => {
    await page.keyboard.press('Alt+KeyP')
    expect(await page.evaluate(() => document.activeElement?.closest('.qanun-help') !== null)).toBe(true)
    await page.keyboard.press('Alt+KeyP')
    expect(await editorOf(page).evaluate((editor) => editor === document.activeElement)).toBe(true)
    await page.keyboard.press('Alt+KeyF')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await editorOf(page).evaluate((editor) => editor === document.activeElement)).toBe(true)
  })

  it('are told by Ctrl and slash, in a window that Escape closes', async () => {
    await page.keyboard.press('ControlOrMeta+Slash')
    const help = page.getByRole('dialog', { name: 'Keys' })
    await help.waitFor()
    expect(await help.locator('dt').count()).toBeGreaterThan(10)
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'hidden' })
  })
})

describe('checks', () => {
  it('stop a wrong number, and say what is wrong', async () => {
    const row = rowWith(page, TABLETS)
    await writeInto(page, row, TABLETS_FA.replace('۳', '۴'))
    await page.keyboard.press('ControlOrMeta+Enter')
    await row.getByRole('alert').waitFor()
    expect(await row.getByRole('alert').innerText()).toContain('Not confirmed')
    // It is no translation yet, and it isn't lost.
    await expect.poll(() => stateOf(TABLETS), PATIENTLY).toBe('draft')
    expect(await row.getByRole('alert').innerText()).toContain('Not confirmed')
    expect(await page.locator('.qanun-checks [data-severity=error]').count()).toBeGreaterThan(0)
  })

  it('let the corrected text through, and lead to the next unit that is to do', async () => {
    const row = rowWith(page, TABLETS)
    await writeInto(page, row, TABLETS_FA)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect.poll(() => stateOf(TABLETS), PATIENTLY).toBe('reviewed')
    await expect.poll(() => row.getAttribute('data-active'), PATIENTLY).toBe('false')
    expect(await targetOf(TABLETS)).toBe(TABLETS_FA)
  })

  it('are silent after a person has said why an alarm is false, until the text changes', async () => {
    const row = rowWith(page, 'how to sleep')
    await writeInto(page, row, '۵ شب پس از کار بخوابید.')
    const alarm = page
      .locator('.qanun-checks [data-severity=error]')
      .filter({ hasText: /number/i })
      .first()
    await alarm.waitFor()
    await alarm.getByRole('button', { name: 'False alarm' }).click()
    await alarm.getByLabel('Why is it false?').fill('The source means five nights.')
    await alarm.locator('form').getByRole('button', { name: 'False alarm' }).click()
    await alarm.waitFor({ state: 'detached' })
    await beginWith(page, row)
    await page.keyboard.press('End')
    await page.keyboard.type('.')
    await alarm.waitFor()
  })
})

describe('terms', () => {
  it('are pointed out in the source, and their word is written by a click where the caret is', async () => {
    const row = rowWith(page, 'long shift ends')
    const editor = await writeInto(page, row, 'دربارهٔ ')
    await row.locator('.qanun-unit__source mark', { hasText: /^muscle cramps$/ }).waitFor()
    await page.locator('.qanun-terms [data-status=preferred]', { hasText: 'گرفتگی عضلانی' }).click()
    expect(await markedIn(editor)).toBe('دربارهٔ گرفتگی عضلانی')
  })
})

describe('suggestions', () => {
  it('come from what was confirmed before, and are taken by their number', async () => {
    const other = { ...place, id: await causeWith(`Other shifts ${Date.now()}`) }
    await openDesk(page, other)
    const editor = await beginWith(page, rowWith(page, TABLETS))
    await page.locator('.qanun-suggestions li').first().waitFor()
    expect(await page.locator('.qanun-suggestions li').first().innerText()).toMatch(/10[01] ?%/)
    await page.keyboard.press('Alt+Digit1')
    expect(await markedIn(editor)).toBe(TABLETS_FA)
  })

  it('take over the numbers of a sentence that is nearly the same', async () => {
    const other = { ...place, id: await causeWith(`Near shifts ${Date.now()}`, TABLETS.replace('3', '2')) }
    await openDesk(page, other)
    const editor = await beginWith(page, rowWith(page, 'Never take more than 2'))
    const first = page.locator('.qanun-suggestions li').first()
    await first.waitFor()
    expect(await first.innerText()).toMatch(/\d\d ?%/)
    await page.keyboard.press('Alt+Digit1')
    expect(await markedIn(editor)).toBe(TABLETS_FA.replace('۳', '۲'))
  })

  it('say that no machine is set up', async () => {
    await page.getByText('No machine translator is set up').waitFor()
  })
})

describe('what people say of a unit', () => {
  it('is a question, and its answer is seen beside the unit', async () => {
    await openDesk(page, place)
    const row = rowWith(page, TABLETS)
    await beginWith(page, row)
    await page.getByRole('tab', { name: 'Notes' }).click()
    await page.getByLabel('Question about the source').fill('Which tablets?')
    await page.locator('form', { hasText: 'Question about the source' }).getByRole('button', { name: 'Send' }).click()
    await page.locator('.qanun-notes').getByText('Which tablets?').waitFor()
    await expect.poll(() => row.innerText(), PATIENTLY).toContain('1 open note')
    await page.locator('.qanun-notes').getByLabel('Answer').fill('Any kind.')
    await page.locator('.qanun-notes form').getByRole('button', { name: 'Send' }).click()
    await page.locator('.qanun-notes').getByText('Any kind.').waitFor()
    await page.getByRole('button', { name: 'Settled' }).click()
    await expect.poll(() => row.innerText(), PATIENTLY).not.toContain('open note')
  })

  it('leads to the source in the form, where an answer becomes an edit', async () => {
    const link = page.getByRole('link', { name: 'Edit the source' })
    expect(await link.getAttribute('href')).toBe(`/admin/collections/causes/${place.id}?locale=en`)
  })

  it('is kept with what the unit was before, which can be taken again', async () => {
    const editor = await writeInto(page, rowWith(page, TABLETS), 'چیز دیگری.')
    await page.getByText('All saved').waitFor()
    await page.getByRole('tab', { name: 'History' }).click()
    const before = page.locator('.qanun-history li', { hasText: TABLETS_FA }).first()
    expect(await before.innerText()).toContain('Reviewed')
    await before.getByRole('button', { name: 'Take it again' }).click()
    expect(await markedIn(editor)).toBe(TABLETS_FA)
  })
})

describe('a source that changed', () => {
  it('shows word by word what changed, and is found by the filter', async () => {
    await openDesk(page, place)
    await beginWith(page, rowWith(page, TABLETS))
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect.poll(() => stateOf(TABLETS), PATIENTLY).toBe('reviewed')
    const doc = await ask<{ mechanism: { root: { children: { children: { text?: string }[] }[] } } }>(
      context,
      `/api/causes/${place.id}?locale=en&depth=0`,
    )
    const last = doc.mechanism.root.children[2]?.children[0]
    if (last) last.text = 'Never ever take more than 3 tablets a day.'
    await ask(context, `/api/causes/${place.id}?locale=en`, { mechanism: doc.mechanism }, 'PATCH')
    await openDesk(page, place)
    await page.getByLabel('Which units are shown').selectOption('outdated')
    await expect.poll(() => page.locator('.qanun-unit[data-state=outdated]').count(), PATIENTLY).toBe(1)
    expect(await page.locator('.qanun-unit__change ins').allInnerTexts()).toEqual(['ever '])
  })

  it('is found still correct by one key, and that is remembered', async () => {
    await page.getByLabel('Which units are shown').selectOption('all')
    await beginWith(page, rowWith(page, 'Never ever'))
    await page.keyboard.press('Alt+KeyS')
    await expect.poll(() => stateOf('Never ever'), PATIENTLY).toBe('reviewed')
    expect(await targetOf('Never ever')).toBe(TABLETS_FA)
  })

  it('that says a sentence no more is seen, and one key takes it out of the translation', async () => {
    const path = `/api/causes/${place.id}?depth=0&locale=`
    const doc = await ask<{ mechanism: { root: { children: unknown[] } } }>(context, `${path}en`)
    doc.mechanism.root.children.splice(2, 1)
    await ask(context, `${path}en`, { mechanism: doc.mechanism }, 'PATCH')
    await openDesk(page, place)
    const gone = rowWith(page, 'No longer in the source')
    expect(await gone.locator('.qanun-unit__target .qanun-unit__text').innerText()).toBe(TABLETS_FA)
    await gone.getByRole('button', { name: 'Take out of the translation' }).focus()
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect.poll(() => gone.count(), PATIENTLY).toBe(0)
    expect(JSON.stringify(await ask(context, `${path}fa`))).not.toContain(TABLETS_FA)
  })
})

describe('finding', () => {
  it('looks in both texts', async () => {
    await beginWith(page, rowWith(page, 'water slowly'))
    const find = page.getByRole('searchbox')
    await find.fill('how to sleep')
    await expect.poll(() => page.locator('.qanun-unit', { hasText: 'how to sleep' }).count(), PATIENTLY).toBe(1)
    await find.fill('آهسته')
    await expect.poll(() => page.locator('.qanun-unit', { hasText: 'water slowly' }).count(), PATIENTLY).toBe(1)
    expect(await page.locator('.qanun-unit', { hasText: 'how to sleep' }).count()).toBe(0)
    await find.fill('')
  })

  it('asks no other site for anything', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openDesk(page, place)
    expect(asked.filter((url) => !url.startsWith(baseUrl()) && !/^(data|blob):/.test(url))).toEqual([])
  })
})
