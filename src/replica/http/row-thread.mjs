/**
 * The thread that reads pages of rows and verifies them, while the process's own thread stores those before. Plain
 * JavaScript, so that Node can start it as it stands; what it does is in our sources, which are TypeScript.
 *
 * Asked `{ id, question }`, it answers `{ id, rows }`; null where anything is wrong, which who asked then sees for himself.
 */
import { parentPort } from 'node:worker_threads'

import { register } from 'tsx/esm/api'

register()
const { readReady } = await import('./ready.ts')

parentPort.on('message', async ({ id, question }) => {
  const rows = await readReady(question).catch(() => null)
  parentPort.postMessage({ id, rows })
})
