import { environment } from '#environment'
import {
  deliveryTelling,
  followOrigin,
  hearAsWorker,
  isWorker,
  pictureFrom,
  requireReplica,
  serveDelivery as serveV1,
  setLogLevel,
  startWorkers,
} from '#standalone'
import type { Telling } from '#telling'

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
  let keeper: Keeper = keptByAnother()
  const telling = deliveryTelling({ environment: environment(), isReady: () => keeper.isReady() })
  keeper = await keeperOf(plan, telling, () => advanced())
  const { fetchPicture, isReady, stop } = keeper
  const { origin, port, workers } = plan
  if (workers === null) {
    const running = await serveV1({ environment: environment(), port, telling, isReady, fetchPicture })
    advanced = running.advanced
    announce(running.address, plan)
    return stopOnSignals(() => running.stop().then(stop))
  }
  const running = await startWorkers(workers, isReady, telling.measures)
  advanced = running.tell
  // What came while they began.
  advanced()
  announce(`http://127.0.0.1:${port}`, { origin })
  stopOnSignals(() => running.stop().then(stop))
}

type Keeper = Awaited<ReturnType<typeof followOrigin>>

/** Whoever keeps the replica's file: this process, if there is a node to follow. @throws ReplicaMissing, NotQanun */
/** Another process keeps the replica's file, or nobody does. */
const keptByAnother = (): Keeper => ({
  isReady: () => true,
  fetchPicture: pictureFrom(environment(), null),
  stop: async () => {},
})

const keeperOf = async ({ origin }: Plan, telling: Telling, onAdvance: () => void): Promise<Keeper> => {
  if (origin !== null) return followOrigin({ environment: environment(), origin, onAdvance, telling })
  requireReplica(environment())
  return keptByAnother()
}

const serveAsWorker = async ({ origin, port }: Plan): Promise<void> => {
  const settings = environment()
  let advanced = () => {}
  const { isReady, metrics } = hearAsWorker(() => advanced())
  const own = deliveryTelling({ environment: settings, isReady })
  const telling: Telling = { ...own, text: metrics(own.measures) }
  const fetchPicture = pictureFrom(settings, origin)
  const running = await serveV1({ environment: settings, port, telling, isReady, fetchPicture })
  advanced = running.advanced
  stopOnSignals(running.stop)
}

const announce = (address: string, { origin }: Pick<Plan, 'origin'>): void => {
  const follows = origin === null ? '' : ` and follows ${origin}`
  process.stdout.write(`The delivery answers at ${address}/v1${follows}\n`)
}
