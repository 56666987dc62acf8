#!/usr/bin/env node
/** `npx qanun …`, from any folder. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { CONDITIONS } from './bootstrap/node-flags.mjs'

const command = path.join(path.dirname(fileURLToPath(import.meta.url)), 'bootstrap/command.mjs')
const { status } = spawnSync(process.execPath, [CONDITIONS, command, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
