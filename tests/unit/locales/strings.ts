import type { LocaleDefinition, Namespace } from '#locales'

/** A string of a language, and where it stands: `site/menu.open`. */
export type Words = {
  readonly namespace: Namespace
  readonly key: string
  readonly text: string
}

/** All strings of a language, or of one of its files. */
export const wordsIn = (locale: LocaleDefinition, only?: Namespace): Words[] =>
  (Object.keys(locale.strings) as Namespace[])
    .filter((namespace) => !only || namespace === only)
    .flatMap((namespace) => leaves(locale.strings[namespace]).map(([key, text]) => ({ namespace, key, text })))

const leaves = (strings: object, at = ''): [key: string, text: string][] =>
  Object.entries(strings).flatMap(([name, value]: [string, object | string]) =>
    typeof value === 'object' ? leaves(value, `${at}${name}.`) : [[`${at}${name}`, String(value)] as [string, string]],
  )

const PLURAL = /_(zero|one|two|few|many|other)$/

/** `list.count` of `list.count_one`; any other key is its own. */
export const baseOf = (key: string): string => key.replace(PLURAL, '')
export const isPlural = (key: string): boolean => PLURAL.test(key)

/** The gaps of a string with their formats, in alphabetical order. */
export const gapsOf = (text: string): string[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, gap = '']) => gap.replaceAll(' ', '')).toSorted()

export const withoutGaps = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, '')
