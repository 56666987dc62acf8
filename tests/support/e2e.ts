/**
 * Global set-up of the browser tests: the built product, started by its own command on an empty folder, so that it
 * loads the clinic's content; and the first account, made in the browser through the link that the terminal printed.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { command } from '../../src/cli/bootstrap/node-flags.mjs'
import { EDITOR } from './account'
import { launchBrowser, withPage } from './browser'
import { freePort } from './free-port'

const START_TIMEOUT_MS = 480_000

export default async function setup(): Promise<() => Promise<void>> {
  // A product that runs already, with its account made, is tested as it is.
  if (process.env.E2E_BASE_URL) return async () => {}
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-e2e-'))
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: path.join(directory, 'data'),
    MEDIA_DIR: path.join(directory, 'media'),
    LOG_LEVEL: 'error',
    SITE_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: '',
  }
  const server = spawn(process.execPath, [...command, 'serve', '--port', String(port)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    await ended(server)
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    const link = await setupLinkOf(server)
    await makeAccount(link)
    for (const verb of ['check', 'status'])
      writeFileSync(path.join(directory, `${verb}.json`), JSON.stringify(await commandOf(verb, env)))
    process.env.E2E_BASE_URL = `http://127.0.0.1:${port}`
    process.env.E2E_SETUP_LINK = link
    process.env.E2E_DIRECTORY = directory
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

/** What a command says of the content as it was loaded, before any test changes it; it runs beside the server. */
const commandOf = (verb: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: unknown }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, verb, '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: JSON.parse(printed) }))
  })

/** The one-time link, once the server has said that it is there. */
const setupLinkOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(
      () => reject(new Error(`The server did not start in time. It said:\n${printed}`)),
      START_TIMEOUT_MS,
    )
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}. It said:\n${printed}`)))
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const [link] = /http\S+\/setup\?token=\S+/.exec(printed) ?? []
      if (!link) return
      clearTimeout(timer)
      resolve(link)
    })
  })

const makeAccount = async (link: string): Promise<void> => {
  const browser = await launchBrowser()
  try {
    await withPage(browser, {}, async (page) => {
      await page.goto(link)
      await page.fill('input[name=name]', EDITOR.name)
      await page.fill('input[name=email]', EDITOR.email)
      await page.fill('input[name=password]', EDITOR.password)
      await page.click('button')
      await page.waitForURL(/\/admin/)
    })
  } finally {
    await browser.close()
  }
}

const ended = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exit = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await exit
}
