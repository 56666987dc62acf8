/** What makes a provider of a service: units in batches, answers checked one by one, the price. */
import type { MachineTranslation } from '#environment'

import { accept, type Said } from './accept'
import { batchesOf, type Bounds } from './batches'
import { AnswerTooLarge } from './bounded-text'
import { ProviderFailed } from './errors'
import type { Estimate, MachineAnswer, MachineRequest, MachineUnit, Provider } from './provider'

/** One service: how it is asked for one batch. */
export type Service = {
  readonly name: Provider['name']
  readonly bounds: Bounds
  /** Of a unit in a request, in characters, with what goes along with it. */
  readonly lengthOf: (unit: MachineUnit) => number
  /** Characters of a whole batch that the service counts. */
  readonly charactersOf: (batch: readonly MachineUnit[]) => number
  /**
   * What the service says of each unit, by id; a unit that isn't there got no answer.
   * @throws ProviderFailed, AnswerTooLarge
   */
  readonly ask: (batch: readonly MachineUnit[], request: MachineRequest) => Promise<ReadonlyMap<string, Said>>
}

export const providerOf = (service: Service, price: MachineTranslation['price']): Provider => ({
  name: service.name,
  estimate: (units) => estimated(service, price, units),
  translate: async (request) => {
    const said = await askAll(service, request)
    return request.units.map((unit): MachineAnswer =>
      accept(unit, said.get(unit.id) ?? { refused: 'the service gave no answer for it' }, request.targetLocale),
    )
  },
})

const MILLION = 1_000_000

const estimated = (
  { bounds, charactersOf, lengthOf }: Service,
  price: MachineTranslation['price'],
  units: readonly MachineUnit[],
): Estimate => {
  const characters = batchesOf(units, bounds, lengthOf).reduce((sum, batch) => sum + charactersOf(batch), 0)
  return {
    characters,
    cost: price && (characters * price.perMillionCharacters) / MILLION,
    currency: price && price.currency,
  }
}

/**
 * All batches. Where the service fails on the way, what it answered before is kept, since it is paid for, and the rest
 * is refused with the reason; where it answered nothing at all, it can't be used.
 */
const askAll = async (service: Service, request: MachineRequest): Promise<ReadonlyMap<string, Said>> => {
  const said = new Map<string, Said>()
  let failure: ProviderFailed | null = null
  let hasAnswered = false
  const stop = new AbortController()
  const signal = AbortSignal.any([request.signal, stop.signal])
  const askOne = async (batch: readonly MachineUnit[]): Promise<void> => {
    try {
      const answers = await askBatch(service, batch, { ...request, signal })
      hasAnswered = true
      for (const [id, one] of answers) said.set(id, one)
    } catch (error) {
      if (!(error instanceof ProviderFailed)) throw error
      failure ??= error
      const refused = `the service failed: ${failure.message}`
      for (const { id } of batch) said.set(id, { refused })
      stop.abort()
    }
  }
  await Promise.all(batchesOf(request.units, service.bounds, service.lengthOf).map(askOne))
  if (failure && !hasAnswered) throw failure
  return said
}

const askBatch = async (
  service: Service,
  batch: readonly MachineUnit[],
  request: MachineRequest,
): Promise<ReadonlyMap<string, Said>> => {
  try {
    return await service.ask(batch, request)
  } catch (error) {
    if (!(error instanceof AnswerTooLarge)) throw error
    return new Map(batch.map(({ id }) => [id, { refused: error.message }]))
  }
}
