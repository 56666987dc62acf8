/** A translator's screen as the browser tests use it. */
import type { BrowserContext, Locator, Page } from 'playwright-core'

import { baseUrl } from './account'

/** Half-space (U+200C), which Persian writes inside words. */
export const HALF_SPACE = '\u200c'

/** How long the server and the browser may take for what is waited for; tests end as soon as it is there. */
export const PATIENTLY = { timeout: 20_000 }

type Place = { readonly type: string; readonly id: string; readonly to: string }

/** Asks the REST API as the person who is signed in. @throws Error where it doesn't answer with success */
export const ask = async <T>(context: BrowserContext, path: string, data?: unknown, method = 'POST'): Promise<T> => {
  const response = await context.request.fetch(`${baseUrl()}${path}`, {
    ...(data === undefined ? {} : { method, data }),
    headers: { Origin: baseUrl() },
  })
  if (!response.ok()) throw new Error(`${path} answered ${response.status()}: ${await response.text()}`)
  return (await response.json()) as T
}

/** Makes an entry in its source language. */
export const makeEntry = async (
  context: BrowserContext,
  { data, locale, type }: { readonly type: string; readonly locale: string; readonly data: Record<string, unknown> },
): Promise<string> => (await ask<{ doc: { id: string } }>(context, `/api/${type}?locale=${locale}`, data)).doc.id

/** In which language the admin is shown. */
export const speak = (context: BrowserContext, language: 'en' | 'fa'): Promise<void> =>
  context.addCookies([{ name: 'payload-lng', value: language, url: baseUrl() }])

/** Opens the translate view, and waits until its units are there. */
export const openDesk = async (page: Page, { id, to, type }: Place): Promise<void> => {
  await page.goto(`${baseUrl()}/admin/collections/${type}/${id}/translate?locale=${to}`)
  await page.locator('.qanun-unit').first().waitFor()
}

/** The row of the unit that says `words` on either side. */
export const rowWith = (page: Page, words: string): Locator => page.locator('.qanun-unit', { hasText: words })

/** Begins with a unit by a click, and gives its editor. */
export const beginWith = async (page: Page, row: Locator): Promise<Locator> => {
  await row.locator('.qanun-unit__target').locator('[role=button], [role=textbox]').first().click()
  const editor = row.getByRole('textbox').first()
  await editor.waitFor()
  return editor
}

/** Puts a text in place of a unit's, at once, as a person pastes it. */
export const writeInto = async (page: Page, row: Locator, text: string): Promise<Locator> => {
  const editor = await beginWith(page, row)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
  return editor
}

/** The editor of the active unit. */
export const editorOf = (page: Page): Locator => page.locator('.qanun-target__editor')

/** The text in the editor with its marks, as the server would get it. */
export const markedIn = (editor: Locator): Promise<string> =>
  editor.evaluate((root) =>
    [...root.childNodes]
      .map((node) => {
        const { mark } = (node as HTMLElement).dataset ?? {}
        if (!mark) return node.textContent ?? ''
        const number = mark.slice(1)
        return mark.startsWith('o') ? `<${number}>` : mark.startsWith('c') ? `</${number}>` : `<${number}/>`
      })
      .join(''),
  )

/** What the server has of an entry's translation. */
export type Saved = {
  readonly units: readonly {
    readonly key: string
    readonly source: string
    readonly target: string | null
    readonly state: string
    readonly version: number
  }[]
}

export const savedUnits = async (context: BrowserContext, { id, to, type }: Place): Promise<Saved['units']> =>
  (await ask<Saved>(context, `/api/translation/entries/${type}/${id}?to=${to}`)).units
