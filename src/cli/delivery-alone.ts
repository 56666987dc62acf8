/** `qanun serve --delivery`, without the other commands. */
import { existsSync } from 'node:fs'

import { Command } from 'commander'

import { serveCommand } from './commands/serve'
import { parse } from './parse'

if (existsSync('.env')) process.loadEnvFile('.env')

const HINT = '(--help shows what there is)'

await parse(
  new Command('qanun').exitOverride().addCommand(serveCommand().exitOverride().showHelpAfterError(HINT)),
  new Set(['NotQanun', 'PortInUse', 'ReplicaMissing', 'WorkerFailed']),
)
