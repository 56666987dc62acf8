import { quantities } from '#fields'
import { defaultLocale, DYNAMIC_KEYS, localeRegistry, type LocaleDefinition, type Namespace } from '#locales'
import { describe, expect, it } from 'vitest'

import {
  asciiDigits,
  badSpaces,
  type Check,
  empty,
  missing,
  otherCharacters,
  otherGaps,
  superfluous,
  unlikePersian,
  untranslated,
} from './checks'
import { type Source, sources } from './sources'
import { baseOf, isPlural, wordsIn } from './strings'

const checks: readonly [name: string, check: Check][] = [
  ['lacks no key and no plural form', missing],
  ['has no key and no plural form too many', superfluous],
  ['has no empty string', empty],
  ['has no space too many', badSpaces],
  ['has the gaps of the default language', otherGaps],
  ['is in the characters of its own keyboard', otherCharacters],
  ['has its own digits', asciiDigits],
  ['follows the half-spaces and marks of Persian, where it is Persian', unlikePersian],
]

describe.each(localeRegistry.map((locale) => [locale.code, locale] as const))('the language %s', (_, locale) => {
  it.each(checks)('%s', (_name, check) => {
    expect(check(locale, defaultLocale)).toEqual([])
  })
})

describe.each(localeRegistry.filter(({ isDefault }) => !isDefault).map((locale) => [locale.code, locale] as const))(
  'the language %s',
  (_, locale) => {
    it('is translated; only names are the same', () => {
      expect(untranslated(['DOI', 'PMID'])(locale, defaultLocale)).toEqual([])
    })
  },
)

describe('the checks', () => {
  const locale = (code: string, site: object): LocaleDefinition => ({
    code,
    name: code,
    englishName: code,
    direction: 'ltr',
    isDefault: code === 'en',
    intl: code,
    timeZone: 'UTC',
    strings: {
      admin: {},
      channels: {},
      checks: {},
      faults: {},
      feeds: {},
      lint: {},
      models: {},
      operations: {},
      queue: {},
      recalls: {},
      translation: {},
      site,
    },
  })
  const english = locale('en', {
    a: { b: 'Word {{x}}' },
    c: 'Two words',
    n_one: '{{count}} x',
    n_other: '{{count}} xs',
  })
  const at = (key: string, code = 'fa') => `locales/${code}/site.json, ${key}: `

  it.each<[string, Check, LocaleDefinition, string[]]>([
    ['a key', missing, locale('fa', { c: 'ت', n_one: '', n_other: '' }), [`${at('a.b')}missing`]],
    [
      'a form',
      missing,
      locale('pl', { a: { b: '' }, c: '', n_one: '', n_few: '', n_other: '' }),
      [`${at('n_many', 'pl')}missing`],
    ],
    ['a key too many', superfluous, locale('fa', { d: '' }), [`${at('d')}not in locales/en`]],
    ['a form too many', superfluous, locale('fa', { n_few: '' }), [`${at('n_few')}not in locales/en`]],
    ['an empty string', empty, locale('fa', { c: ' ' }), [`${at('c')}empty`]],
    ['two spaces', badSpaces, locale('fa', { c: 'دو  واژه' }), [`${at('c')}a space too many`]],
    ['another gap', otherGaps, locale('fa', { a: { b: '{{y}}' } }), [`${at('a.b')}has the gaps "y", not "x"`]],
    [
      'a form without its number',
      otherGaps,
      locale('fa', { n_one: 'یک' }),
      [`${at('n_one')}has the gaps "", not "count"`],
    ],
    ['an Arabic kaf', otherCharacters, locale('fa', { c: 'كتاب' }), [`${at('c')}characters of another keyboard: كتاب`]],
    ['an ASCII digit', asciiDigits, locale('fa', { c: '2 {{x1}}' }), [`${at('c')}ASCII digits: 2 {{x1}}`]],
    ['English words', untranslated([]), locale('fa', { c: 'Two words' }), [`${at('c')}not translated: Two words`]],
    ['an English comma', unlikePersian, locale('fa', { c: 'یک, دو' }), [`${at('c')}not written as in Persian: یک, دو`]],
    [
      'a plural set apart',
      unlikePersian,
      locale('fa', { c: 'کتاب ها' }),
      [`${at('c')}not written as in Persian: کتاب ها`],
    ],
    ['a verb set apart', unlikePersian, locale('fa', { c: 'می رود' }), [`${at('c')}not written as in Persian: می رود`]],
  ])('name %s', (_, check, broken, sentences) => {
    expect(check(broken, english)).toEqual(sentences)
  })
})

/** Where every key is put together (models, checks, the lint), a test of that room compares keys and sources. */
const scanned = (Object.keys(DYNAMIC_KEYS) as Namespace[]).filter(
  (namespace) => !(DYNAMIC_KEYS[namespace] as readonly string[]).includes(''),
)
const files = sources()
const isLiteral = (text: string) => files.some(({ literals }) => literals.has(text))

/** Whether a file puts the key together: the beginning in a template, the end in quotes. */
const isPutTogether = (key: string, { beginnings, literals }: Source): boolean =>
  [...beginnings].some((beginning) => key.startsWith(beginning) && literals.has(key.slice(beginning.length)))

const isUsed = (key: string, namespace: Namespace): boolean =>
  isLiteral(key) ||
  files.some((source) => isPutTogether(key, source)) ||
  DYNAMIC_KEYS[namespace].some((beginning) => key.startsWith(beginning) && isLiteral(key.slice(beginning.length)))

describe('keys and sources', () => {
  it.each(scanned)('no key of %s.json is unused', (namespace) => {
    const keys = new Set(wordsIn(defaultLocale, namespace).map(({ key }) => baseOf(key)))
    expect(keys.size).toBeGreaterThan(0)
    expect([...keys].filter((key) => !isUsed(key, namespace))).toEqual([])
  })

  it('no key that is asked for is missing', () => {
    const keys = new Set(
      scanned.flatMap((namespace) => wordsIn(defaultLocale, namespace).map(({ key }) => baseOf(key))),
    )
    const asked = files.flatMap((source) => source.asked.map((key) => ({ file: source.file, key })))
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter(({ key }) => !keys.has(key))).toEqual([])
  })

  it('every declared beginning is that of a key in some source', () => {
    const declared = scanned.flatMap((namespace) => [...DYNAMIC_KEYS[namespace]] as string[])
    expect(declared.filter((beginning) => !files.some(({ beginnings }) => beginnings.has(beginning)))).toEqual([])
  })
})

describe('words for', () => {
  const known = (namespace: Namespace) => wordsIn(defaultLocale, namespace).map(({ key }) => key)

  it('every finding of the gate', () => {
    const rules = files.filter(({ file }) => file.startsWith('src/review/rules/'))
    const wanted = rules.flatMap(({ messageKeys }) => messageKeys)
    expect(wanted.length).toBeGreaterThan(5)
    const gate = known('admin').flatMap((key) => (key.startsWith('gate.') ? key.slice('gate.'.length) : []))
    expect(gate.toSorted()).toEqual([...new Set(wanted)].toSorted())
  })

  it.each(['unit', 'comparator', 'per'])('every %s of a quantity, and for no other', (name) => {
    const field = quantities().fields.find((one) => 'name' in one && one.name === name)
    const options = field?.type === 'select' ? field.options : []
    const beginning = `quantity.${name}.`
    const found = known('feeds').flatMap((key) =>
      key.startsWith(beginning) ? baseOf(key.slice(beginning.length)) : [],
    )
    expect([...new Set(found)].toSorted()).toEqual(
      options.map((option) => (typeof option === 'string' ? option : option.value)).toSorted(),
    )
  })

  it('every unit in the plural', () => {
    const units = known('feeds').filter((key) => key.startsWith('quantity.unit.'))
    expect(units.filter((key) => !isPlural(key))).toEqual([])
  })
})
