import { SingleBar } from 'cli-progress'

/** Exit codes of every command. */
export const EXIT = { ok: 0, problems: 1, wrongUse: 2 } as const

/** Wrong use of a command: it ends with exit code 2 and this sentence. */
export class WrongUse extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'WrongUse'
  }
}

/** What a command prints: sentences for people, or one JSON value for programs. */
export const output = (options: { json?: boolean | undefined }) => ({
  say: (sentence: string) => {
    if (!options.json) process.stdout.write(`${sentence}\n`)
  },
  result: (value: unknown) => {
    if (options.json) process.stdout.write(`${JSON.stringify(value)}\n`)
  },
})

/** A progress bar, on a terminal only; a file or a pipe gets none. */
export const progressBar = (what: string, isQuiet: boolean) => {
  const bar =
    !isQuiet && process.stderr.isTTY
      ? new SingleBar({ format: `${what} [{bar}] {value}/{total}`, hideCursor: true, stream: process.stderr })
      : null
  let isStarted = false
  return {
    update(done: number, total: number) {
      if (!bar) return
      if (!isStarted) bar.start(total, done)
      isStarted = true
      bar.update(done)
    },
    stop: () => bar?.stop(),
  }
}
