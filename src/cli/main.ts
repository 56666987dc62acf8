/** The command: `npm run qanun -- …` or `npx qanun …`. */
import { existsSync } from 'node:fs'

import { Command } from 'commander'

import { parse } from './parse'

// Settings of the environment go before those of the file; Next reads the same file.
if (existsSync('.env')) process.loadEnvFile('.env')

// Payload listens for what a development server has to say, which it looks for at our port; beside a server that runs there, a
// command would never end.
if (process.argv[2] !== 'serve') process.env.DISABLE_PAYLOAD_HMR = 'true'

const program = new Command('qanun')
  .description('A headless CMS with a multilingual content pipeline for clinics.')
  .showHelpAfterError('(--help shows what there is)')
  .exitOverride()

/** Each is loaded when it is asked for: most load the whole CMS, some a tenth of it. */
const COMMANDS: Readonly<Record<string, () => Promise<() => Command>>> = {
  serve: async () => (await import('./commands/serve')).serveCommand,
  export: async () => (await import('./commands/export')).exportCommand,
  verify: async () => (await import('./commands/verify')).verifyCommand,
  status: async () => (await import('./commands/status')).statusCommand,
  publish: async () => (await import('./commands/publish')).publishCommand,
  withdraw: async () => (await import('./commands/publish')).withdrawCommand,
  translate: async () => (await import('./commands/translate')).translateCommand,
  check: async () => (await import('./commands/check')).checkCommand,
  memory: async () => (await import('./commands/memory')).memoryCommand,
  terms: async () => (await import('./commands/terms')).termsCommand,
  doctor: async () => (await import('./commands/doctor')).doctorCommand,
  backup: async () => (await import('./commands/backup')).backupCommand,
  restore: async () => (await import('./commands/restore')).restoreCommand,
  seed: async () => (await import('./commands/seed')).seedCommand,
}

// Whoever asks for none of them is shown all.
const asked = COMMANDS[process.argv[2] ?? '']
for (const load of asked ? [asked] : Object.values(COMMANDS))
  program.addCommand((await load())().exitOverride().showHelpAfterError('(--help shows what there is)'))

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
