/** An export that its channel has left and the server can't remove: an admin removes it by hand, and says so. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { localeRegistry, translator } from '#locales'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { baseUrl, openSignedIn } from '../support/account'
import { launchBrowser } from '../support/browser'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await openSignedIn(browser)
})

afterAll(async () => {
  await browser?.close()
})

/** Asks as the account that is signed in. */
const asks = (method: string, where: string, data?: object) =>
  page.evaluate(
    async ([given, address, body]) => {
      const answer = await fetch(address, {
        method: given,
        headers: { 'Content-Type': 'application/json' },
        ...(body === null ? {} : { body }),
      })
      if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as { doc: { id: string } }
    },
    [method, where, data ? JSON.stringify(data) : null] as const,
  )

describe.each(localeRegistry.map(({ code }) => [code] as const))('in %s', (language) => {
  const t = translator(language, 'operations')
  const words = translator(language, 'channels')
  const name = `left-${language}-${Date.now().toString(36)}`
  const folder = () => path.join(process.env.E2E_DIRECTORY ?? '', 'data/exports', name)
  const place = () => page.locator('.qanun-operations__left > li').filter({ hasText: name })
  const button = (label: string) => page.getByRole('dialog').getByRole('button', { name: label, exact: true })
  let id = ''

  beforeAll(() => page.context().addCookies([{ name: 'payload-lng', value: language, url: baseUrl() }]))

  afterAll(async () => {
    await asks('DELETE', `/api/channels/${id}`)
    rmSync(folder(), { recursive: true, force: true })
  })

  it('it stands under Operations, with where it is and why it is still there', async () => {
    const made = await asks('POST', '/api/channels', { name, isOn: true, destination: 'folder', languages: [language] })
    id = made.doc.id
    const manifest = path.join(folder(), 'manifest.json')
    await expect.poll(() => existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"seq"')).toBe(true)
    writeFileSync(manifest, '{"name":"A web app"}')
    await asks('PATCH', `/api/channels/${id}`, { name: `${name}-new` })
    await expect
      .poll(
        async () => {
          await page.goto(`${baseUrl()}/admin/operations`)
          await page.locator('.qanun-operations__parts').waitFor()
          return place().textContent()
        },
        { interval: 1_000 },
      )
      .toContain(words('left.fault.refused'))
    expect(await place().locator('code').textContent()).toBe(name)
  })

  it('it stays where the admin thinks again', async () => {
    await place()
      .getByRole('button', { name: t('left.gone'), exact: true })
      .click()
    expect(await page.getByRole('dialog').innerText()).toContain(name)
    await button(t('left.cancel')).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await place().count()).toBe(1)
  })

  it('it is looked after no more once the admin says that it is gone', async () => {
    rmSync(folder(), { recursive: true })
    await place()
      .getByRole('button', { name: t('left.gone'), exact: true })
      .click()
    await button(t('left.gone')).click()
    await place().waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.qanun-operations__parts').waitFor()
    expect(await place().count()).toBe(0)
    const metrics = async () => (await fetch(`${baseUrl()}/metrics`)).text()
    await expect.poll(metrics).toMatch(/^qanun_left_exports 0$/mu)
  })

  it('it says so where somebody else was faster', async () => {
    const left = { id: 'nothing', channel: name, destination: 'folder', where: name, leftAt: new Date(0).toISOString() }
    const report = await page.evaluate(async () => (await (await fetch('/api/operations')).json()) as object)
    await page.route('**/api/operations', (route) =>
      route.fulfill({ json: { ...report, left: [{ ...left, fault: null, detail: null, nextAt: null }] } }),
    )
    await page.reload()
    await place()
      .getByRole('button', { name: t('left.gone'), exact: true })
      .click()
    await button(t('left.gone')).click()
    await page.getByRole('dialog').getByRole('alert').waitFor()
    await page.unroute('**/api/operations')
  })
})
