/** The queue in the admin: finding rows, assigning them, pre-translation, files for translators' tools. */
import { readFile } from 'node:fs/promises'

import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, EDITOR, openSignedIn } from '../support/account'
import { launchBrowser } from '../support/browser'

type Row = { readonly type: string; readonly entry: string; readonly locale: string; readonly title: string }
type Unit = {
  readonly key: string
  readonly field: string
  readonly version: number
  readonly target: string | null
  readonly isFree: boolean
}

let browser: Browser
let page: Page
/** A food that is wholly translated, and the unit of it that the tests empty. */
let row: Row
let kept: Unit
/** Puts back what the tests changed, once they have. */
let restore = async (): Promise<void> => {}

/** Asks from inside the page, as the screen does. */
const ask = <T>(path: string, body?: object): Promise<T> =>
  page.evaluate(
    async ([url, json]) => {
      const response = await fetch(
        url,
        json === null ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: json },
      )
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
      return (await response.json()) as never
    },
    [`${baseUrl()}/api/translation${path}`, body ? JSON.stringify(body) : null] as const,
  )

const unitsPath = () => `/entries/${row.type}/${row.entry}`
const units = async (): Promise<Unit[]> => (await ask<{ units: Unit[] }>(`${unitsPath()}?to=fa`)).units
const write = async (target: string | null, state: string): Promise<void> => {
  const unit = (await units()).find(({ key }) => key === kept.key)
  const changes = [{ key: kept.key, version: unit?.version ?? 0, target, state }]
  await ask(`${unitsPath()}/units?to=fa`, { changes })
}

const table = () => page.getByRole('table')
const dialog = () => page.getByRole('dialog')
const filters = () => page.getByRole('search')
const open = async (query = ''): Promise<void> => {
  await page.goto(`${baseUrl()}/admin/translations${query}`)
  await page.locator('.qanun-queue-table, .qanun-queue__empty').first().waitFor()
}
const thatRow = () => `?collection=foods&q=${encodeURIComponent(row.title)}`
const choose = () => table().getByRole('checkbox', { name: `Choose ${row.title}` })

beforeAll(async () => {
  browser = await launchBrowser()
  page = await openSignedIn(browser)
  const { rows } = await ask<{ rows: (Row & { wordsToDo: number })[] }>(
    '/queue?collection=foods&locale=fa&sort=title&limit=200',
  )
  const found = rows.find(({ wordsToDo }) => wordsToDo === 0)
  if (!found) throw new Error('No food is wholly translated.')
  row = found
  const unit = (await units()).find(({ field, isFree, target }) => field === 'summary' && !isFree && target !== null)
  if (!unit) throw new Error(`"${row.title}" has no summary in Persian.`)
  kept = unit
  restore = async () => {
    await write(kept.target, 'reviewed')
    const entries = [{ type: row.type, id: row.entry, locale: row.locale }]
    await ask('/queue/assign', { entries, assignee: null, dueAt: null })
  }
  await write(null, 'draft')
})

afterAll(async () => {
  await restore()
  await browser?.close()
})

describe('finding rows', () => {
  it('is reached from the navigation and from the dashboard', async () => {
    await page.goto(`${baseUrl()}/admin`)
    expect(await page.locator('nav.nav__wrap').getByRole('link', { name: 'Translations' }).getAttribute('href')).toBe(
      '/admin/translations',
    )
    const card = page.getByRole('region', { name: 'Translations' })
    await card
      .getByRole('link', { name: /words? to do/ })
      .first()
      .click()
    await page.waitForURL(/\/admin\/translations\?.*show=open/)
    await table().getByRole('link', { name: row.title }).waitFor()
  })

  it('keeps filters in the address: a reload and going back bring the same rows', async () => {
    await open()
    await filters().getByLabel('Collection').selectOption('foods')
    await filters().getByLabel('Show').selectOption('open')
    await page.waitForURL(/collection=foods.*show=open/)
    await filters().getByRole('searchbox').fill(row.title.toUpperCase())
    await page.waitForURL(/q=/)
    await page.getByText('1 translation', { exact: true }).waitFor()
    await page.reload()
    await page.getByText('1 translation', { exact: true }).waitFor()
    expect(await filters().getByLabel('Collection').inputValue()).toBe('foods')
    await filters().getByLabel('Show').selectOption('lagging')
    await page.locator('.qanun-queue__empty').waitFor()
    await page.goBack()
    await page.getByText('1 translation', { exact: true }).waitFor()
    expect(await filters().getByLabel('Show').inputValue()).toBe('open')
  })

  it('shows in which state the units are, and leads to the translation', async () => {
    await open(thatRow())
    expect(await table().getByRole('row').nth(1).innerText()).toMatch(/Missing\s+1/)
    const link = table().getByRole('link', { name: row.title })
    expect(await link.getAttribute('href')).toBe(`/admin/collections/foods/${row.entry}/translate?locale=fa`)
  })

  it('goes by keyboard: Space chooses, arrows go up and down, Enter opens', async () => {
    await open('?collection=foods&sort=title')
    const links = table().getByRole('link')
    await links.first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByText('2 chosen').waitFor()
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/translate\?locale=fa/)
  })

  it('asks nobody who isn’t signed in, and leads back after signing in', async () => {
    const context = await browser.newContext()
    const other = await context.newPage()
    await other.goto(`${baseUrl()}/admin/translations?collection=foods`)
    await other.waitForURL((url) => url.pathname === '/admin/login')
    expect(new URL(other.url()).searchParams.get('redirect')).toBe('/admin/translations?collection=foods')
    await context.close()
  })
})

describe('chosen rows', () => {
  it('are assigned to a person, with a day by which they are to be done', async () => {
    await open(thatRow())
    await choose().check()
    await page.getByRole('button', { name: 'Assign …' }).click()
    await dialog().getByLabel('Person').selectOption({ label: EDITOR.name })
    await dialog().getByLabel('Due date').selectOption('day')
    await dialog().getByLabel('Day', { exact: true }).fill('2030-03-20')
    await dialog().getByRole('button', { name: 'Assign', exact: true }).click()
    await dialog().waitFor({ state: 'detached' })
    await table().getByText('20 March 2030').waitFor()
    expect(await table().getByRole('row').nth(1).innerText()).toContain(EDITOR.name)
  })

  it('are pre-translated only after a dry run has said what would be done', async () => {
    await open(thatRow())
    await choose().check()
    await page.getByRole('button', { name: 'Pre-translate …' }).click()
    await dialog().getByText('1 unit has no translation yet.').waitFor()
    await dialog().getByText('1 unit from the memory').waitFor()
    await dialog().getByText('No machine translator is set up').waitFor()
    expect((await units()).find(({ key }) => key === kept.key)?.target).toBeNull()
    await dialog().getByRole('button', { name: 'Pre-translate', exact: true }).click()
    await dialog().getByText('1 unit filled.').waitFor()
    await dialog().getByRole('button', { name: 'Close' }).click()
    await table()
      .getByText(/Machine\s+1/)
      .waitFor()
    expect((await units()).find(({ key }) => key === kept.key)?.target).toBe(kept.target)
  })

  it.each(['xliff2', 'xliff1', 'csv', 'json'])('go out as %s and come back unchanged', async (format) => {
    await open(thatRow())
    await choose().check()
    await page.getByRole('button', { name: 'Export …' }).click()
    await dialog().getByLabel('Kind of file').selectOption(format)
    const coming = page.waitForEvent('download')
    await dialog().getByRole('button', { name: 'Export', exact: true }).click()
    const download = await coming
    const file = await readFile(await download.path())
    expect(file.toString('utf8')).toContain(row.entry)
    await page.getByRole('button', { name: 'Import …' }).click()
    await dialog()
      .getByLabel('File')
      .setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: file })
    await dialog().getByText('0 units would change.').waitFor()
    expect(await dialog().getByRole('button', { name: /^Take/ }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('come back changed: a preview first, then all that can be taken, and what cannot is named', async () => {
    const exported = await page.evaluate(
      async ([url, body]) =>
        (await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).text(),
      [
        `${baseUrl()}/api/translation/exchange/chosen`,
        JSON.stringify({ from: 'en', to: 'fa', format: 'json', entries: [{ type: row.type, id: row.entry }] }),
      ] as const,
    )
    const file = JSON.parse(exported) as { units: (Unit & { source: string })[] }
    const changed = file.units.map((unit) =>
      unit.key === kept.key ? { ...unit, target: `${kept.target ?? ''} همین و بس.` } : unit,
    )
    const [first] = changed
    const body = JSON.stringify({ ...file, units: [...changed, { ...first, key: 'nothing#0' }] })
    await open(thatRow())
    await page.getByRole('button', { name: 'Import …' }).click()
    await dialog()
      .getByLabel('File')
      .setInputFiles({ name: 'changed.json', mimeType: 'application/json', buffer: Buffer.from(body) })
    await dialog().getByText('1 unit would change.').waitFor()
    await dialog().getByText('The source has no such unit any more.').waitFor()
    expect((await units()).find(({ key }) => key === kept.key)?.target).toBe(kept.target)
    await dialog().getByRole('button', { name: 'Take 1 unit' }).click()
    await dialog().getByText('1 unit changed.').waitFor()
    expect((await units()).find(({ key }) => key === kept.key)?.target).toBe(`${kept.target ?? ''} همین و بس.`)
    await dialog().getByRole('button', { name: 'Close' }).click()
  })
})

describe('questions about the source', () => {
  it('wait in the inbox with their sentence, and are gone once they are answered', async () => {
    const text = `Which one is meant, ${Date.now()}?`
    await ask(`${unitsPath()}/notes?to=fa`, { key: kept.key, kind: 'question', text })
    await page.goto(`${baseUrl()}/admin/translations?tab=questions`)
    const question = page.getByRole('listitem').filter({ hasText: text })
    await question.locator('blockquote').waitFor()
    expect(await question.getByRole('link', { name: 'Edit the source' }).getAttribute('href')).toBe(
      `/admin/collections/foods/${row.entry}?locale=en`,
    )
    await question.getByLabel('Answer').fill('The first one.')
    await question.getByRole('button', { name: 'Answer' }).click()
    await question.waitFor({ state: 'detached' })
    const { notes } = await ask<{ notes: { kind: string; text: string }[] }>(
      `${unitsPath()}/help?${new URLSearchParams({ to: 'fa', key: kept.key })}`,
    )
    expect(notes.filter(({ kind }) => kind === 'answer').map((note) => note.text)).toContain('The first one.')
  })
})

describe.each([
  ['en', 'ltr', 'Translations'],
  ['fa', 'rtl', 'ترجمه‌ها'],
] as const)('in the admin in "%s"', (language, direction, title) => {
  it.each([
    ['the queue', '?coverage=open', 1440],
    ['the queue on a phone', '', 390],
    ['the questions', '?tab=questions', 1440],
  ])('%s has a heading, its direction, and no serious fault of accessibility', async (_, query, width) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      storageState: await page.context().storageState(),
    })
    await context.addCookies([{ name: 'payload-lng', value: language, url: baseUrl() }])
    const own = await context.newPage()
    await own.goto(`${baseUrl()}/admin/translations${query}`)
    await own.locator('.qanun-queue-table, .qanun-queue__empty, .qanun-questions').first().waitFor()
    expect(await own.locator('h1').innerText()).toBe(title)
    expect(await own.locator('.qanun-queue').evaluate((main) => getComputedStyle(main).direction)).toBe(direction)
    expect(await own.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const { violations } = await new AxeBuilder({ page: own }).include('.qanun-queue').analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await context.close()
  })

  it('dates are in the calendar of the language', async () => {
    const context = await browser.newContext({ storageState: await page.context().storageState() })
    await context.addCookies([{ name: 'payload-lng', value: language, url: baseUrl() }])
    const own = await context.newPage()
    await own.goto(`${baseUrl()}/admin/translations${thatRow()}`)
    await own.locator('time').first().waitFor()
    expect(await own.locator('time').first().innerText()).toBe(language === 'fa' ? '۳۰ اسفند ۱۴۰۸' : '20 March 2030')
    await context.close()
  })
})
