/** The command: `npm run qanun -- …` or `npx qanun …`. */
import { existsSync } from 'node:fs'

import { Command } from 'commander'

import { backupCommand } from './commands/backup'
import { checkCommand } from './commands/check'
import { doctorCommand } from './commands/doctor'
import { exportCommand } from './commands/export'
import { memoryCommand } from './commands/memory'
import { publishCommand, withdrawCommand } from './commands/publish'
import { restoreCommand } from './commands/restore'
import { seedCommand } from './commands/seed'
import { serveCommand } from './commands/serve'
import { statusCommand } from './commands/status'
import { termsCommand } from './commands/terms'
import { translateCommand } from './commands/translate'
import { verifyCommand } from './commands/verify'
import { parse } from './parse'

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
  backupCommand,
  restoreCommand,
  seedCommand,
]) {
  program.addCommand(command().exitOverride().showHelpAfterError('(--help shows what there is)'))
}

/** What a person can do something about is said in a sentence; anything else is a fault of ours and shows where. */
const SENTENCES = new Set([
  'ArchiveDamaged',
  'ChangedMeanwhile',
  'DatabaseInUse',
  'DiskFull',
  'FileChanged',
  'FileInTheWay',
  'HalfRestored',
  'NoRoom',
  'UnknownCollections',
  'UnusableName',
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
  'OtherSecret',
  'FaultyContent',
  'NotWritable',
  'NotPublishable',
  'UnknownFormat',
  'UnreadableFile',
  'ValidationError',
  'WorkerFailed',
])

await parse(program, SENTENCES)
