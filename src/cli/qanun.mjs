#!/usr/bin/env node
/** `npx qanun …`: the command, through tsx. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { nodeFlags } from './bootstrap/node-flags.mjs'

const main = path.join(path.dirname(fileURLToPath(import.meta.url)), 'entry.ts')
const { status } = spawnSync(process.execPath, [...nodeFlags, main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
