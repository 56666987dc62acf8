/** From the moment Publish is pressed until a replica of another process has the new text, which follows over HTTP. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { command } from '../src/cli/bootstrap/node-flags.mjs'
import { freePort } from '../tests/support/free-port'
import type { Clinic } from './delivered'
import { publishAndSee } from './publish'
import { percentile } from './load'
import { below, figure, type Result } from './result'

const VISIBLE_MS = 500

export const publishToFollower = async (
  clinic: Clinic,
  { directory, times }: { directory: string; times: number },
): Promise<Result[]> => {
  const follower = await startFollower(directory, clinic.said.address)
  try {
    const taken = await publishAndSee(clinic, { times, readFrom: follower.address })
    return [
      figure('publish to visible on a follower: publications', times, ''),
      figure('publish to visible on a follower: p50', percentile(taken, 0.5), 'ms'),
      below('publish to visible on a follower: p99', percentile(taken, 0.99), VISIBLE_MS, 'ms'),
    ]
  } finally {
    await follower.stop()
  }
}

const startFollower = async (directory: string, origin: string) => {
  const port = await freePort()
  const own = path.join(directory, 'following')
  const child = spawn(
    process.execPath,
    [...command, 'serve', '--delivery', '--follow', origin, '--port', String(port)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DATA_DIR: own, MEDIA_DIR: path.join(own, 'media'), LOG_LEVEL: 'error' },
    },
  )
  const address = `http://127.0.0.1:${port}`
  const isReady = () =>
    fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`The follower ended with ${child.exitCode}.`)
    await wait(50)
  }
  return {
    address,
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}
