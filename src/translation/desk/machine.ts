/** The machine translator of this installation, where it has one. */
import { environment } from '#environment'
import { processWide } from '#database'
import type { Payload } from 'payload'

import { type Estimate, type MachineAnswer, type MachineUnit, type Provider, providerFrom } from '../providers'
import { readTerms, termIndex } from '../terms'
import { ALONE, plainOf } from '../units/marked-text'
import { TranslationRequestError, UnitsRefused } from '../work/errors'
import { readWork } from '../work/save'
import { isInSource, type TranslationKey, type UnitRow } from '../work/unit-row'

/** One for the process: it is what keeps the pace of requests to the service. */
const shared = processWide('machine-translator', () => ({ provider: undefined as Provider | null | undefined }))

/** The configured provider; null where none is, and then memory and terms are all the help there is. */
const machine = (): Provider | null => {
  if (shared.provider === undefined) shared.provider = providerFrom(environment().machineTranslation)
  return shared.provider
}

export const machineName = (): string | null => machine()?.name ?? null

/** @throws TranslationRequestError where no machine translator is configured */
export const requireMachine = (): Provider => {
  const provider = machine()
  if (provider) return provider
  throw new TranslationRequestError(
    'No machine translator is configured; memory and terms still help. See docs/operations.md, Machine translation.',
    409,
    { code: 'no-machine' },
  )
}

/** What some units would cost; null without a machine. */
export const estimateOf = (units: readonly MachineUnit[]): Estimate | null => machine()?.estimate(units) ?? null

/**
 * A suggestion for one unit. It is shown, and saved by nobody but the person who takes it.
 * @throws TranslationRequestError, ProviderFailed
 */
export const suggestionOf = async (payload: Payload, key: TranslationKey, unit: string): Promise<{ text: string }> => {
  const { rows, sourceLocale } = await readWork(payload, key)
  const row = rows.find((known) => known.key === unit)
  if (!row) throw new UnitsRefused([{ key: unit, message: 'The source has no such unit (any more).' }])
  const units = await machineUnits(payload, key.locale, { rows: [row], all: rows, sourceLocale })
  const [answer] = await machineAnswers(units, { sourceLocale, targetLocale: key.locale })
  if (!answer?.ok)
    throw new TranslationRequestError(`The machine's answer was refused: ${answer?.reason ?? 'it gave none'}.`, 502, {
      code: 'machine-refused',
    })
  return { text: answer.text }
}

/** A whole order, with its retries. */
const ORDER_TIMEOUT_MS = 10 * 60_000

/**
 * What the machine says of some units of one entry. Takes as long as the network does: never inside a unit of the write
 * queue.
 * @throws TranslationRequestError without a machine; ProviderFailed
 */
export const machineAnswers = async (
  units: readonly MachineUnit[],
  languages: { readonly sourceLocale: string; readonly targetLocale: string },
): Promise<readonly MachineAnswer[]> =>
  requireMachine().translate({ ...languages, units, signal: AbortSignal.timeout(ORDER_TIMEOUT_MS) })

/** Units as a machine gets them: with their neighbours, and the clinic's words for their terms. */
export const machineUnits = async (
  payload: Payload,
  locale: string,
  { all, rows, sourceLocale }: { rows: readonly UnitRow[]; all: readonly UnitRow[]; sourceLocale: string },
): Promise<MachineUnit[]> => {
  const index = termIndex(await readTerms(payload))
  const texts = new Map(all.filter(isInSource).map((row) => [placeOf(row.field, row.place), row.source]))
  const textAt = (field: string, place: number): string | undefined => {
    const text = texts.get(placeOf(field, place))
    return text === undefined ? undefined : plainOf(text).replaceAll(ALONE, '…')
  }
  return rows.map(({ field, key, place, source }) => ({
    id: key,
    text: source,
    before: textAt(field, place - 1),
    after: textAt(field, place + 1),
    terms: index.find(plainOf(source), sourceLocale).flatMap(({ term, word }) => {
      const target = term.words[locale]?.find(({ status }) => status === 'preferred')
      return target ? [{ source: word.text, target: target.text }] : []
    }),
  }))
}

const placeOf = (field: string, place: number): string => `${field} ${place}`
