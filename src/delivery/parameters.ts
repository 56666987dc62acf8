import { badParameter, repeatedParameter, unknownParameter } from './problem'

/** The query of a request, each parameter known and given once, in Unicode's composed form (NFC). */
export type Parameters = ReadonlyMap<string, string>

/** @throws ProblemError naming the parameter at fault */
export const readParameters = (query: URLSearchParams, known: readonly string[]): Parameters => {
  const parameters = new Map<string, string>()
  for (const [name, value] of query) {
    if (!known.includes(name)) throw unknownParameter(name, known)
    if (parameters.has(name)) throw repeatedParameter(name)
    parameters.set(name, value.normalize('NFC'))
  }
  return parameters
}

/** A whole number within bounds. @throws ProblemError */
export const wholeNumber = (
  parameters: Parameters,
  name: string,
  { fallback, max, min }: { min: number; max: number; fallback: number },
): number => {
  const given = parameters.get(name)
  if (given === undefined) return fallback
  const value = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN
  if (!(value >= min && value <= max))
    throw badParameter(name, `"${given}" is not possible for ${name}: it is a whole number from ${min} to ${max}.`)
  return value
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** A moment in RFC 3339, or a day, which means its end. @throws ProblemError */
export const moment = (parameters: Parameters, name: string): string => {
  const given = parameters.get(name) ?? new Date().toISOString()
  const [, day] = MOMENT.exec(given) ?? []
  const time = day !== undefined && isDay(day) ? Date.parse(given === day ? `${day}T23:59:59.999Z` : given) : Number.NaN
  if (Number.isNaN(time))
    throw badParameter(
      name,
      `"${given}" is not a moment for ${name}: write it as RFC 3339 does, for instance 2026-11-23T10:00:00Z ("+" as %2B).`,
    )
  return new Date(time).toISOString()
}

/** Date.parse takes the 30th of February for the 2nd of March. */
const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
