/** schema.org's vocabulary, as the package schema-dts has it, and a check of JSON-LD against it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import ts from 'typescript'

type Members = { readonly above: readonly string[]; readonly ranges: ReadonlyMap<string, readonly string[]> }

type Vocabulary = {
  /** Interfaces by their names, which end in Base or Leaf. */
  readonly members: ReadonlyMap<string, Members>
  /** What a name stands for: other names, `string`, `number`, `boolean`, and texts in quotation marks. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
}

const require = createRequire(import.meta.url)
const FILE = path.join(path.dirname(require.resolve('schema-dts')), 'schema.d.ts')

const read = (): Vocabulary => {
  const source = ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.Latest)
  const members = new Map<string, Members>()
  const aliases = new Map<string, string[]>()
  const namesIn = (node: ts.TypeNode): string[] =>
    ts.isUnionTypeNode(node) ? node.types.flatMap(namesIn) : [node.getText(source)]
  for (const node of source.statements) {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, namesIn(node.type))
    if (!ts.isInterfaceDeclaration(node)) continue
    const ranges = new Map<string, string[]>()
    for (const member of node.members) {
      if (!ts.isPropertySignature(member) || !member.type || !ts.isStringLiteral(member.name)) continue
      const value = ts.isTypeReferenceNode(member.type) ? (member.type.typeArguments?.[0] ?? member.type) : member.type
      ranges.set(member.name.text, namesIn(value))
    }
    const above = (node.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText(source)))
    members.set(node.name.text, { above, ranges })
  }
  return { members, aliases }
}

const { aliases, members } = read()

/** What the schemas of schema.org know is `@id` alone, or a node of its own. */
const isType = (name: string): boolean => members.has(`${name}Leaf`)

const rangeOf = (holder: string, property: string): readonly string[] | null => {
  const found = members.get(holder)
  if (!found) return null
  const own = found.ranges.get(property)
  if (own) return own
  for (const name of found.above) {
    const inherited = rangeOf(name, property)
    if (inherited) return inherited
  }
  return null
}

/** All that a name may stand for, down to types and literals. */
const standsFor = (name: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const other of aliases.get(name) ?? []) standsFor(other, seen)
  return seen
}

const DATE = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?)?)?$/

const takesText = (range: readonly string[], text: string): boolean =>
  range.some((name) => {
    if (name === 'Date' || name === 'DateTime') return DATE.test(text)
    if (name === 'URL') return /^(https?|mailto|tel):/.test(text) && URL.canParse(text)
    const all = standsFor(name)
    return name === 'Text' || all.has(`"${text}"`) || (all.has('string') && !all.has('URL'))
  })

/** What is wrong with a node by schema.org, each with its place; empty where nothing is. */
export const schemaOrgFaults = (node: unknown, place = '$', range?: readonly string[]): string[] => {
  if (Array.isArray(node)) {
    if (node.length === 0) return [`${place} is an empty list`]
    return node.flatMap((item: unknown, index) => schemaOrgFaults(item, `${place}[${index}]`, range))
  }
  if (typeof node === 'string')
    return range && takesText(range, node) ? [] : [`${place} may not be the text "${node}": ${range?.join(', ')}`]
  if (typeof node === 'number')
    return range?.some((name) => standsFor(name).has('number')) ? [] : [`${place} may not be a number`]
  if (typeof node !== 'object' || node === null) return [`${place} is ${JSON.stringify(node)}`]
  const { '@context': _context, '@id': _id, '@type': given, ...properties } = node as Record<string, unknown>
  const types = [given].flat().map(String)
  const unknown = types.filter((type) => !isType(type)).map((type) => `${place} is of the unknown type ${type}`)
  const allowed = new Set((range ?? ['Thing']).flatMap((name) => [...standsFor(name)]))
  const misplaced = types.some((type) => allowed.has(`${type}Leaf`)) ? [] : [`${place} may not be ${types.join(', ')}`]
  return [
    ...unknown,
    ...misplaced,
    ...Object.entries(properties).flatMap(([property, value]) => {
      const own = types.map((type) => rangeOf(`${type}Leaf`, property)).find((found) => found !== null)
      return own
        ? schemaOrgFaults(value, `${place}.${property}`, own)
        : [`${place} has ${property}, which ${types.join(', ')} has not`]
    }),
  ]
}
