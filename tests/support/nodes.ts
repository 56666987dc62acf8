/** Starts CMS nodes (cms-node.ts) on one database, and ends them as a crash would. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'

import type { NodeAnswer, NodeDeed } from './cms-node'
import { source } from './source'

/** The node was killed before it answered. */
export class NodeKilled extends Error {}

export class CmsNode {
  readonly #directory: string
  #child: ChildProcess | undefined
  #ended = false
  #waiting: { resolve: (answer: NodeAnswer) => void; reject: (error: Error) => void }[] = []
  url = ''

  /** Nodes with one `database` share it; `name` is the folder of this one. */
  constructor(root: string, name: string, database: string) {
    this.#directory = path.join(root, name, database)
  }

  async start(): Promise<void> {
    await mkdir(this.#directory, { recursive: true })
    const child = spawn(process.execPath, [...source('cms-node'), this.#directory], {
      env: process.env,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#child = child
    this.#ended = false
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) this.#waiting.shift()?.resolve(JSON.parse(line) as NodeAnswer)
    })
    child.once('exit', () => {
      this.#ended = true
      for (const { reject } of this.#waiting.splice(0)) reject(new NodeKilled())
    })
    this.url = (await this.#heard()).url ?? ''
  }

  /** @throws NodeKilled */
  async tell(deed: NodeDeed): Promise<NodeAnswer> {
    if (this.#ended) throw new NodeKilled()
    const answer = this.#heard()
    this.#child?.stdin?.write(`${JSON.stringify(deed)}\n`)
    return answer
  }

  /** SIGKILL; resolves when it has ended. */
  kill(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#child || this.#ended) return resolve()
      this.#child.once('exit', () => resolve())
      this.#child.kill('SIGKILL')
    })
  }

  /** Makes it stand still, as a machine does that is moved to another host, until `resume`. */
  pause(): void {
    this.#child?.kill('SIGSTOP')
  }

  resume(): void {
    this.#child?.kill('SIGCONT')
  }

  #heard(): Promise<NodeAnswer> {
    return new Promise((resolve, reject) => void this.#waiting.push({ resolve, reject }))
  }
}
