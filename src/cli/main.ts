/** The command: `npm run qanun -- …` or `npx qanun …`. */
import { existsSync } from 'node:fs'

import { Command, CommanderError } from 'commander'

import { BadEnvironment } from '#environment'

import { checkCommand } from './commands/check'
import { doctorCommand } from './commands/doctor'
import { exportCommand } from './commands/export'
import { memoryCommand } from './commands/memory'
import { publishCommand, withdrawCommand } from './commands/publish'
import { seedCommand } from './commands/seed'
import { serveCommand } from './commands/serve'
import { statusCommand } from './commands/status'
import { termsCommand } from './commands/terms'
import { translateCommand } from './commands/translate'
import { verifyCommand } from './commands/verify'
import { EXIT, WrongUse } from './output'

// Settings of the environment go before those of the file; Next reads the same file.
if (existsSync('.env')) process.loadEnvFile('.env')

const program = new Command('qanun')
  .description('A headless CMS with a multilingual content pipeline for clinics.')
  .showHelpAfterError('(--help shows what there is)')
  .exitOverride()

for (const command of [
  serveCommand,
  exportCommand,
  verifyCommand,
  statusCommand,
  publishCommand,
  withdrawCommand,
  translateCommand,
  checkCommand,
  memoryCommand,
  termsCommand,
  doctorCommand,
  seedCommand,
]) {
  program.addCommand(command().exitOverride().showHelpAfterError('(--help shows what there is)'))
}

/** What a person can do something about is said in a sentence; anything else is a fault of ours and shows where. */
const SENTENCES = new Set([
  'BadEnvironment',
  'DatabaseUnreachable',
  'FolderInTheWay',
  'NoManifest',
  'NotQanun',
  'PortInUse',
  'ReplicaMissing',
  'Stopped',
  'UnknownDatabase',
  'GateClosed',
  'NoSuchEntry',
  'NotAContentCollection',
  'OtherAddress',
  'FaultyContent',
  'NotWritable',
  'NotPublishable',
  'UnknownFormat',
  'UnreadableFile',
  'ValidationError',
])

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.wrongUse
  else {
    const isWrongUse = error instanceof WrongUse || error instanceof BadEnvironment
    const name = error instanceof Error ? error.name : ''
    const isKnown = isWrongUse || SENTENCES.has(name)
    process.stderr.write(
      `${isKnown && error instanceof Error ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
    )
    process.exitCode = isWrongUse ? EXIT.wrongUse : EXIT.problems
  }
  // Whatever was opened before the fault must not keep the process alive.
  setImmediate(() => process.exit())
}
