import { existsSync } from 'node:fs'

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where a Chromium may be, the first one that exists; CHROMIUM_PATH comes before all. */
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * A real browser. It has no sandbox, because tests run in containers without user namespaces; it opens only our own pages.
 * @throws Error where no Chromium is installed
 */
export const launchBrowser = async (): Promise<Browser> => {
  const candidates = [process.env.CHROMIUM_PATH, ...PATHS].filter((path) => path !== undefined)
  const executablePath = candidates.find((path) => existsSync(path))
  if (!executablePath) throw new Error(`No Chromium at ${candidates.join(', ')}. Install one, or set CHROMIUM_PATH.`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** Opens a page of its own, with its own storage, and closes it after `look`. */
export const withPage = async <T>(
  browser: Browser,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  try {
    return await look(await context.newPage())
  } finally {
    await context.close()
  }
}
