/**
 * Test files share processes, since to start one for each, and to load Payload in it, takes longer than most of them. Each file begins
 * as in a process of its own: our modules are loaded anew, and the environment and what is kept for a process are as they were.
 */
import { vi } from 'vitest'

type Begun = { readonly env: NodeJS.ProcessEnv; readonly globals: ReadonlySet<PropertyKey> }

const BEGUN = Symbol.for('tests.begun')
const world = globalThis as unknown as Record<PropertyKey, unknown>

const begun = (world[BEGUN] ??= {
  env: { ...process.env },
  globals: new Set([...Reflect.ownKeys(globalThis), BEGUN]),
}) as Begun

vi.resetModules()
for (const name of Object.keys(process.env)) if (!(name in begun.env)) delete process.env[name]
Object.assign(process.env, begun.env)
for (const name of Reflect.ownKeys(globalThis))
  if (!begun.globals.has(name) && String(name).includes('qanun.')) delete world[name]
// Payload's own, by key: it would hand out that of the file before, which is closed.
;(world._payload as Map<string, unknown> | undefined)?.clear()
