import { existsSync } from 'node:fs'

import { Command } from 'commander'

import { environment } from '#environment'

import { output, progressBar, WrongUse } from '../output'
import { abortedBySignals } from '../stopped'

type Options = { json?: boolean }

/** `qanun restore FILE`: an archive of `qanun backup`, into an empty database. */
export const restoreCommand = () =>
  new Command('restore')
    .description('Restore an archive into an empty database (DATABASE_URL) and MEDIA_DIR, with no server running.')
    .argument('<file>', 'the archive')
    .option('--json', 'print the result as JSON')
    .action(run)

const run = async (file: string, options: Options): Promise<void> => {
  if (!existsSync(file)) throw new WrongUse(`There is no file "${file}".`)
  const { DatabaseNotEmpty } = await import('#database')
  const { MediaInTheWay, restore } = await import('#server')
  const bar = progressBar('bytes', options.json ?? false)
  const { epoch, manifest } = await restore(environment(), {
    file,
    signal: abortedBySignals('nothing was restored.'),
    onProgress: (done, total) => bar.update(done, total),
  })
    .catch((error: unknown) => {
      throw error instanceof DatabaseNotEmpty || error instanceof MediaInTheWay ? new WrongUse(error.message) : error
    })
    .finally(() => bar.stop())
  const { at, documents, hasSecrets, seq } = manifest
  const { result, say } = output(options)
  say(`Restored what was there at ${at}, up to number ${seq} of the ledger; its epoch is now "${epoch}".`)
  if (!hasSecrets && (documents.users ?? 0) > 0)
    say(
      'The accounts have no passwords. While no admin has one, each start prints links by which the admins set theirs.',
    )
  result({ file, at, epoch, seq, hasSecrets, documents })
}
