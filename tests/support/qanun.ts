import { spawn } from 'node:child_process'

import { command } from '../../src/cli/bootstrap/node-flags.mjs'

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** `qanun` in a process of its own, on the database and in the folders of this one. */
export const qanun = (...args: string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
