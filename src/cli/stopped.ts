/** Somebody ended the command; what it had begun is taken back. */
export class Stopped extends Error {
  constructor(sentence: string) {
    super(`Stopped: ${sentence}`)
    this.name = 'Stopped'
  }
}

/** A signal that is aborted when the process is told to end. `sentence` says how things are then. */
export const abortedBySignals = (sentence: string): AbortSignal => {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => controller.abort(new Stopped(sentence)))
  return controller.signal
}
