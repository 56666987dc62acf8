/** A translator's hands: typing, marks that can't be broken, half-spaces. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { signIn } from '../support/account'
import { launchBrowser } from '../support/browser'
import {
  ask,
  beginWith,
  editorOf,
  HALF_SPACE,
  makeEntry,
  markedIn,
  openDesk,
  PATIENTLY,
  rowWith,
  savedUnits,
  writeInto,
} from '../support/translator'
import { shiftCramps } from '../support/translator-texts'

const DRINK = 'Drink <1>water slowly</1> and rest for <2/>.'

let browser: Browser
let context: BrowserContext
let page: Page
let place: { type: string; id: string; to: string }

const stateOf = async (source: string) =>
  (await savedUnits(context, place)).find((unit) => unit.source.includes(source))?.state

beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  page = await context.newPage()
  await signIn(page)
  place = { type: 'causes', id: await makeEntry(context, shiftCramps(`Shift cramps ${Date.now()}`)), to: 'fa' }
  await openDesk(page, place)
})

afterAll(async () => {
  await browser?.close()
})

describe('what a translator types', () => {
  it('begins in the first unit that is to do, without a click', async () => {
    await expect
      .poll(() => editorOf(page).evaluate((editor) => editor === document.activeElement), PATIENTLY)
      .toBe(true)
    await page.keyboard.type('گرفتگی نوبت شب')
    expect(await markedIn(editorOf(page))).toBe('گرفتگی نوبت شب')
  })

  it('is saved after a pause, as a draft, in the working copy of that language alone', async () => {
    await page.getByText('All saved').waitFor()
    expect(await stateOf('Shift cramps')).toBe('draft')
    const { title } = await ask<{ title: string }>(context, `/api/causes/${place.id}?locale=fa`)
    expect(title).toBe('گرفتگی نوبت شب')
  })

  it('stays as it was typed while one goes on, with a space at its end', async () => {
    await page.keyboard.type(' و ')
    await page.getByText('All saved').waitFor()
    expect(await markedIn(editorOf(page))).toBe('گرفتگی نوبت شب و ')
  })

  it('can be taken back and made again', async () => {
    await page.keyboard.press('ControlOrMeta+Z')
    await page.keyboard.press('ControlOrMeta+Z')
    await page.keyboard.press('ControlOrMeta+Z')
    const before = await markedIn(editorOf(page))
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    const after = await markedIn(editorOf(page))
    expect(after.startsWith(before) && after.length > before.length).toBe(true)
  })
})

describe('marks', () => {
  const copied = async (): Promise<Locator> => {
    const editor = await beginWith(page, rowWith(page, 'water slowly'))
    await page.keyboard.press('Alt+Digit0')
    await expect.poll(() => markedIn(editor), PATIENTLY).toBe(DRINK)
    return editor
  }

  const caretAt = (editor: Locator, letters: number) =>
    editor.evaluate((root, at) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let left = at; texts.nextNode(); left -= texts.currentNode.nodeValue?.length ?? 0)
        if (left <= (texts.currentNode.nodeValue?.length ?? 0)) {
          getSelection()?.collapse(texts.currentNode, left)
          return
        }
    }, letters)

  const caretBeside = (editor: Locator, chip: string, isAfter: boolean) =>
    editor.evaluate(
      (root, [mark, after]) => {
        const at = [...root.childNodes].findIndex((node) => (node as HTMLElement).dataset?.mark === mark)
        getSelection()?.collapse(root, at + (after ? 1 : 0))
      },
      [chip, isAfter] as const,
    )

  it.each([
    { key: 'Backspace', chip: 'c1', where: 'after its end' },
    { key: 'Backspace', chip: 'o1', where: 'after its beginning' },
    { key: 'Delete', chip: 'o1', where: 'before its beginning' },
    { key: 'Delete', chip: 'c1', where: 'before its end' },
  ])('are taken out as a pair by $key $where, and no letter goes with them', async ({ chip, key, where }) => {
    const editor = await copied()
    await caretBeside(editor, chip, where.startsWith('after'))
    await page.keyboard.press(key)
    expect(await markedIn(editor)).toBe('Drink water slowly and rest for <2/>.')
    await page.keyboard.press('ControlOrMeta+Z')
    expect(await markedIn(editor)).toBe(DRINK)
  })

  it('stay whole where half of a pair is written over', async () => {
    const editor = await copied()
    await editor.evaluate((root) => {
      const [first, second] = [...root.childNodes].filter(({ nodeType }) => nodeType === 3)
      if (first && second) getSelection()?.setBaseAndExtent(first, 2, second, 5)
    })
    await page.keyboard.type('X')
    expect(await markedIn(editor)).toBe('DrX<1> slowly</1> and rest for <2/>.')
  })

  it('are not moved by the mouse', async () => {
    const editor = await copied()
    const from = await editor.locator('.qanun-chip').nth(2).boundingBox()
    const to = await editor.boundingBox()
    if (!from || !to) throw new Error('The chip or its editor is not to be seen.')
    await page.mouse.move(from.x + 5, from.y + 5)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width - 20, to.y + 10, { steps: 8 })
    await page.mouse.up()
    expect(await markedIn(editor)).toBe(DRINK)
  })

  it('come from no page: what is pasted is text alone', async () => {
    const editor = await copied()
    await page.evaluate(async () => {
      const html =
        '<b onclick="alert(1)">bold</b><img src=x onerror="document.title=\'broken\'"><span data-mark="o7">x</span>'
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob(['bold\nx'], { type: 'text/plain' }),
        }),
      ])
    })
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('ControlOrMeta+V')
    await expect.poll(() => markedIn(editor), PATIENTLY).toBe('bold x')
    expect(await editor.locator('b, img, [data-mark=o7]').count()).toBe(0)
    expect(await page.title()).not.toBe('broken')
  })

  it('go along when a text is cut and pasted inside the unit', async () => {
    const editor = await copied()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('ControlOrMeta+X')
    expect(await markedIn(editor)).toBe('')
    await page.keyboard.press('ControlOrMeta+V')
    await expect.poll(() => markedIn(editor), PATIENTLY).toBe(DRINK)
  })

  it('that are missing are set by a key: around what is selected, and alone', async () => {
    const editor = await writeInto(page, rowWith(page, 'water slowly'), 'آب را آهسته بنوشید و  استراحت کنید.')
    await editor.evaluate((root) => {
      const text = root.firstChild
      const from = text?.nodeValue?.indexOf('آهسته') ?? 0
      if (text) getSelection()?.setBaseAndExtent(text, from, text, from + 'آهسته'.length)
    })
    await page.keyboard.press('Alt+KeyM')
    expect(await markedIn(editor)).toBe('آب را <1>آهسته</1> بنوشید و  استراحت کنید.')
    await caretAt(editor, 'آب را آهسته بنوشید و '.length)
    await page.keyboard.press('Alt+KeyM')
    expect(await markedIn(editor)).toBe('آب را <1>آهسته</1> بنوشید و <2/> استراحت کنید.')
    expect(await page.locator('.qanun-missing-marks').count()).toBe(0)
  })

  it('reach the working copy as the formatting they stand for', async () => {
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect.poll(() => stateOf('water slowly'), PATIENTLY).toBe('reviewed')
    const { mechanism } = await ask<{ mechanism: unknown }>(context, `/api/causes/${place.id}?locale=fa&depth=0`)
    const [first] = (mechanism as { root: { children: { direction: string; children: Record<string, unknown>[] }[] } })
      .root.children
    expect(first?.direction).toBe('rtl')
    expect(first?.children.map(({ format, text, type }) => [type, text, format])).toEqual([
      ['text', 'آب را ', 0],
      ['text', 'آهسته', 1],
      ['text', ' بنوشید و ', 0],
      ['inlineBlock', undefined, undefined],
      ['text', ' استراحت کنید.', 0],
    ])
  })
})

describe('half-spaces', () => {
  it('are written by Shift and Space, never two beside each other', async () => {
    const editor = await writeInto(page, rowWith(page, 'long shift ends'), 'نمی')
    await page.keyboard.press('Shift+Space')
    await page.keyboard.press('Shift+Space')
    await page.keyboard.type('دانم')
    expect(await markedIn(editor)).toBe(`نمی${HALF_SPACE}دانم`)
  })

  it('can be seen, and the text stays the same', async () => {
    const editor = editorOf(page)
    await page.keyboard.press('Alt+KeyH')
    expect(await editor.locator('.qanun-half-space').count()).toBe(1)
    await page.keyboard.type('!')
    expect(await markedIn(editor)).toBe(`نمی${HALF_SPACE}دانم!`)
    await page.keyboard.press('Alt+KeyH')
    expect(await page.locator('.qanun-half-space').count()).toBe(0)
  })
})
