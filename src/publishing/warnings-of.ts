import { type EntryContent, isWarning } from '#contract'
import { SEVERITIES } from '#fields'

/** Every warning of an edition, in the body and in fields of its own: how grave each is, by the id all languages share. */
export const warningsOf = (content: EntryContent): ReadonlyMap<string, number> => new Map(warningsIn(content))

/** Whether readers of one text get fewer or weaker warnings than readers of the other. */
export const warnsLess = (text: ReadonlyMap<string, number>, than: ReadonlyMap<string, number>): boolean =>
  [...than].some(([id, severity]) => (text.get(id) ?? -1) < severity)

function* warningsIn(value: unknown): Generator<[string, number]> {
  if (typeof value !== 'object' || value === null) return
  if ('severity' in value && 'id' in value) {
    if (isWarning(value.severity))
      yield [String(value.id), SEVERITIES.indexOf(value.severity as (typeof SEVERITIES)[number])]
  }
  for (const inner of Object.values(value)) yield* warningsIn(inner)
}
