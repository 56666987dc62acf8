import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { startChild } from './child'
import { below, figure, type Result } from './result'

const PICTURES = 300
const MAX_MEGABYTES = 600

type Said = { readonly file: string; readonly bytes: number; readonly backupMs: number; readonly restoreMs: number }

/** A backup and its restore, with the memory of a process that also made what is backed up, beside tar with gzip on the same files. */
export const backup = async ({ directory, entries }: { directory: string; entries: number }): Promise<Result[]> => {
  const child = await startChild<Said>('backup', { directory, entries, pictures: PICTURES })
  try {
    const { backupMs, bytes, file, restoreMs } = child.said
    const { peakKilobytes } = (await child.ask('memory')) as { peakKilobytes: number }
    const files = path.join(directory, 'unpacked')
    mkdirSync(files)
    const unpackMs = timed(() => execFileSync('tar', ['xzf', file, '-C', files]))
    const packMs = timed(() => execFileSync('tar', ['czf', path.join(directory, 'by-tar.tar.gz'), '-C', files, '.']))
    const rate = (ms: number) => bytes / 1e6 / (ms / 1_000)
    return [
      figure('backup: files and rows', bytes / 1e6, 'MB'),
      figure('backup: rate', rate(backupMs), 'MB/s'),
      figure('backup: tar czf of the same files', rate(packMs), 'MB/s'),
      figure('restore: rate, checked first', rate(restoreMs), 'MB/s'),
      figure('restore: tar xzf of the same files', rate(unpackMs), 'MB/s'),
      below('backup and restore: peak memory', peakKilobytes / 1024, MAX_MEGABYTES, 'MB'),
    ]
  } finally {
    await child.stop()
  }
}

const timed = (work: () => unknown): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}
