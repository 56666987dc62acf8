import { environment } from '#environment'
import {
  followOrigin,
  hearAsWorker,
  isWorker,
  pictureFrom,
  requireReplica,
  serveDelivery as serveV1,
  setLogLevel,
  startWorkers,
} from '#standalone'

import { stopOnSignals } from '../stop-on-signals'

type Plan = {
  readonly port: number
  /** The node to follow, or null where another process keeps the replica. */
  readonly origin: string | null
  /** How many processes answer, or null for this one. */
  readonly workers: number | null
}

/** The delivery alone: in this process, or in several over the same replica. */
export const serveDelivery = async (plan: Plan): Promise<void> => {
  setLogLevel(environment().logLevel)
  if (isWorker()) return serveAsWorker(plan)
  let advanced = () => {}
  const { fetchPicture, isReady, stop } = await keeperOf(plan, () => advanced())
  const { origin, port, workers } = plan
  if (workers === null) {
    const running = await serveV1({ environment: environment(), port, isReady, fetchPicture })
    advanced = running.advanced
    announce(running.address, plan)
    return stopOnSignals(() => running.stop().then(stop))
  }
  const running = await startWorkers(workers, isReady)
  advanced = running.tell
  // What came while they began.
  advanced()
  announce(`http://127.0.0.1:${port}`, { origin })
  stopOnSignals(() => running.stop().then(stop))
}

/** Whoever keeps the replica's file: this process, if there is a node to follow. @throws ReplicaMissing, NotQanun */
const keeperOf = async ({ origin }: Plan, onAdvance: () => void) => {
  if (origin !== null) return followOrigin({ environment: environment(), origin, onAdvance })
  requireReplica(environment())
  return { isReady: () => true, fetchPicture: pictureFrom(environment(), null), stop: async () => {} }
}

const serveAsWorker = async ({ origin, port }: Plan): Promise<void> => {
  const settings = environment()
  let advanced = () => {}
  const { isReady } = hearAsWorker(() => advanced())
  const fetchPicture = pictureFrom(settings, origin)
  const running = await serveV1({ environment: settings, port, isReady, fetchPicture })
  advanced = running.advanced
  stopOnSignals(running.stop)
}

const announce = (address: string, { origin }: Pick<Plan, 'origin'>): void => {
  const follows = origin === null ? '' : ` and follows ${origin}`
  process.stdout.write(`The delivery answers at ${address}/v1${follows}\n`)
}
