import { isRichText, nodesOf, type QuantityFault, quantityFault, quantityKeyOf, textsOf } from '#fields'
import { localeRegistry, translator } from '#locales'

import type { RawFinding } from '../finding'
import type { GateInput, GateRule } from '../rule'

/** Every number a text refers to exists, and a translation gives the same ones in the same place as the original. */
export const quantities: GateRule = {
  name: 'quantities',
  check: (input) => [...brokenRows(input), ...unknownKeys(input), ...lostKeys(input)],
}

const rowsOf = ({ doc }: GateInput) =>
  Array.isArray(doc.quantities) ? (doc.quantities as Record<string, unknown>[]) : []

const brokenRows = (input: GateInput): RawFinding[] =>
  rowsOf(input).flatMap((row, index) => {
    const fault = quantityFault(row)
    return fault ? [{ path: `quantities.${index}`, messageKey: 'badQuantity', facts: { fault: inEach(fault) } }] : []
  })

/** In the words of each language. */
const inEach = ({ facts, words }: QuantityFault): Record<string, string> =>
  Object.fromEntries(localeRegistry.map(({ code }) => [code, translator(code, 'faults')(words, facts)]))

const unknownKeys = (input: GateInput): RawFinding[] => {
  const known = new Set(rowsOf(input).map(({ key }) => key))
  return textsOf(input.fields, input.doc).flatMap(({ labels, path, value }) =>
    keysIn(value)
      .filter((key) => !known.has(key))
      .map((key) => ({ path, labels, messageKey: 'unknownQuantity', facts: { key } })),
  )
}

const lostKeys = ({ doc, fields, sourceDoc }: GateInput): RawFinding[] => {
  if (!sourceDoc) return []
  const here = new Map(textsOf(fields, doc).map(({ path, value }) => [path, keysIn(value)]))
  return textsOf(fields, sourceDoc).flatMap(({ labels, path, value }) => {
    const wanted = keysIn(value)
    const found = here.get(path) ?? []
    return [
      ...without(wanted, found).map((key) => ({ path, labels, messageKey: 'lostQuantity', facts: { key } })),
      ...without(found, wanted).map((key) => ({ path, labels, messageKey: 'addedQuantity', facts: { key } })),
    ]
  })
}

const keysIn = (value: unknown): string[] =>
  isRichText(value) ? [...nodesOf(value)].flatMap((node) => quantityKeyOf(node) ?? []) : []

/** What is in `all` more often than in `taken`. */
const without = (all: readonly string[], taken: readonly string[]): string[] => {
  const left = [...taken]
  return all.filter((key) => {
    const index = left.indexOf(key)
    if (index === -1) return true
    left.splice(index, 1)
    return false
  })
}
