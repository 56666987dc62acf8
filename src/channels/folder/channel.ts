import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { ChannelFormat } from '#contract'

import type { Channel } from '../channel'
import { exportChannel, fileFailure } from '../export-channel'
import { clearBeside } from './beside'
import { exportFolder, FolderInTheWay } from './export'

export type FolderSettings = {
  /** The export's own folder. It is replaced each time; a folder that is something else is left alone. */
  readonly directory: string
  readonly format?: ChannelFormat
  readonly now?: () => Date
}

/** Keeps an export in a folder of this machine. */
export const folderChannel = ({ directory, format = 'json', ...clock }: FolderSettings): Channel =>
  exportChannel({
    ...clock,
    write: async (source, signal) => {
      const { collections, locales } = source
      await mkdir(path.dirname(directory), { recursive: true })
      await clearBeside(directory)
      const { files } = await exportFolder(source, { out: directory, locales, collections, format, since: 0, signal })
      return `The folder was written: ${Object.keys(files).length} files.`
    },
    tryOut: async () => {
      const file = `${directory}.${randomUUID()}.test`
      await mkdir(path.dirname(directory), { recursive: true })
      await writeFile(file, '')
      await rm(file)
      return 'The folder can be written.'
    },
    failureOf: (error) =>
      error instanceof FolderInTheWay ? { detail: error.message, status: null, isRefused: true } : fileFailure(error),
  })
