/**
 * Test files share processes, since to start one for each, and to load Payload in it, takes longer than most of them. Each file begins
 * as in a process of its own: our modules are loaded anew, and the environment and what is kept for a process are as they were.
 */
import { vi } from 'vitest'

const BEGUN = Symbol.for('tests.environment')
const world = globalThis as unknown as Record<PropertyKey, unknown>

const begun = (world[BEGUN] ??= { ...process.env }) as NodeJS.ProcessEnv

vi.resetModules()
for (const name of Object.keys(process.env)) if (!(name in begun)) delete process.env[name]
Object.assign(process.env, begun)
for (const name of Object.getOwnPropertySymbols(globalThis)) if (String(name).includes('qanun.')) delete world[name]
// Payload's own, by key: it would hand out that of the file before, which is closed.
;(world._payload as Map<string, unknown> | undefined)?.clear()
