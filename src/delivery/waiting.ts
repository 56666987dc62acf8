import type { RouteContext } from './context'

/** How long a client may let us wait for a change. */
export const MAX_WAIT_SECONDS = 30

/** Resolves when the replica moves (true), after `ms`, or when the client is gone. */
export const advanced = (
  { onceAdvanced }: Pick<RouteContext, 'onceAdvanced'>,
  ms: number,
  signal?: AbortSignal,
): Promise<boolean> =>
  new Promise((resolve) => {
    const done = (hasMoved: boolean) => {
      clearTimeout(timer)
      callOff()
      resolve(hasMoved)
    }
    // It keeps no process alive that is about to end.
    const timer = setTimeout(() => done(false), ms).unref()
    const callOff = onceAdvanced(() => done(true))
    signal?.addEventListener('abort', () => done(false), { once: true })
  })
