import type { Payload } from 'payload'

import { memoryStore } from '../memory'
import { readWork } from '../work/save'
import type { TranslationKey, UnitRow } from '../work/unit-row'
import { fillMissing, type Filling, isMissing } from './fill-missing'
import { estimateOf, machineAnswers, machineUnits } from './machine'
import { neighboursOf } from './remember'

export type PretranslationOrder = { readonly useMachine: boolean; readonly isDryRun: boolean; readonly by: string }

/** One step of pre-translation: what it filled, or would fill. */
export type Step = {
  /** Missing units that were found. */
  readonly units: number
  readonly fromMemory: number
  readonly fromMachine: number
  /** Sent to the machine. */
  readonly characters: number
  readonly cost: number | null
  readonly currency: string | null
  /** Units whose text could not be taken, and why. */
  readonly refused: readonly (Omit<TranslationKey, 'locale'> & { readonly key: string; readonly reason: string })[]
}

export const NO_STEP: Step = {
  units: 0,
  fromMemory: 0,
  fromMachine: 0,
  characters: 0,
  cost: null,
  currency: null,
  refused: [],
}

/** From this percent on, a remembered translation is put in without asking. */
const SURE = 100

type Entry = { readonly rows: readonly UnitRow[]; readonly sourceLocale: string }

/**
 * Fills what is missing of one entry, step by step: each that is yielded is saved.
 * @throws NoSuchTranslation; ProviderFailed where the machine can't be used
 */
export async function* pretranslateEntry(
  payload: Payload,
  key: TranslationKey,
  order: PretranslationOrder,
): AsyncGenerator<Step> {
  const { rows, sourceLocale } = await readWork(payload, key)
  const missing = rows.filter(isMissing)
  const remembered = await fromMemory(payload, key, { missing, rows, sourceLocale })
  const rest = missing.filter((row) => !remembered.some((filling) => filling.key === row.key))
  yield { ...(await memoryStep(payload, key, { ...order, fillings: remembered })), units: missing.length }
  if (order.useMachine && rest.length > 0)
    yield await machineStep(payload, key, { ...order, entry: { rows, sourceLocale }, rest })
}

const memoryStep = async (
  payload: Payload,
  key: TranslationKey,
  { by, fillings, isDryRun }: PretranslationOrder & { readonly fillings: readonly Filling[] },
): Promise<Step> => {
  if (isDryRun) return { ...NO_STEP, fromMemory: fillings.length }
  const { filled, refused } = await fillMissing(payload, key, { fillings, by, origin: 'memory' })
  return { ...NO_STEP, fromMemory: filled.length, refused: refusedOf(key, refused) }
}

const machineStep = async (
  payload: Payload,
  key: TranslationKey,
  {
    by,
    entry: { rows, sourceLocale },
    isDryRun,
    rest,
  }: PretranslationOrder & { readonly entry: Entry; readonly rest: readonly UnitRow[] },
): Promise<Step> => {
  const units = await machineUnits(payload, key.locale, { rows: rest, all: rows, sourceLocale })
  const estimate = estimateOf(units)
  if (!estimate) return NO_STEP
  if (isDryRun) return { ...NO_STEP, ...estimate, fromMachine: rest.length }
  const answers = await machineAnswers(units, { sourceLocale, targetLocale: key.locale })
  const fillings = answers.flatMap((answer) => {
    const row = rest.find((known) => known.key === answer.id)
    return row && answer.ok ? [fillingOf(row, answer.text)] : []
  })
  const wrong = answers.flatMap((answer) => (answer.ok ? [] : [{ key: answer.id, reason: answer.reason }]))
  const { filled, refused } = await fillMissing(payload, key, { fillings, by, origin: 'machine' })
  return { ...NO_STEP, ...estimate, fromMachine: filled.length, refused: refusedOf(key, [...wrong, ...refused]) }
}

const refusedOf = (
  { id, type }: TranslationKey,
  refused: readonly { key: string; reason: string }[],
): Step['refused'] => refused.map((unit) => ({ type, id, ...unit }))

const fillingOf = ({ key, source }: UnitRow, target: string): Filling => ({ key, source, target })

const fromMemory = async (
  payload: Payload,
  { locale }: TranslationKey,
  { missing, rows, sourceLocale }: Entry & { readonly missing: readonly UnitRow[] },
): Promise<Filling[]> => {
  const memory = memoryStore(payload)
  const found = await Promise.all(
    missing.map(async (row) => {
      const [hit] = await memory.lookUp({
        text: row.source,
        sourceLocale,
        targetLocale: locale,
        ...neighboursOf(row, rows),
        minimum: SURE,
        limit: 1,
      })
      return hit ? [fillingOf(row, hit.target)] : []
    }),
  )
  return found.flat()
}
