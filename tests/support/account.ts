import type { Browser, Page } from 'playwright-core'

/** The account that the browser tests make through the one-time link. */
export const EDITOR = { name: 'Sara Editor', email: 'sara@example.org', password: 'a long password for tests' }

/** Where the running product answers. @throws Error outside of the browser suite */
export const baseUrl = (): string => {
  const url = process.env.E2E_BASE_URL
  if (!url) throw new Error('E2E_BASE_URL is not set: run this by `vitest --project e2e`.')
  return url
}

/** Signs in as people do. */
export const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${baseUrl()}/admin/login`)
  await page.fill('input[name=email]', EDITOR.email)
  await page.fill('input[name=password]', EDITOR.password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => url.pathname === '/admin')
}

/** A page at a desk, in a session of its own that has signed in. */
export const openSignedIn = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await signIn(page)
  return page
}
