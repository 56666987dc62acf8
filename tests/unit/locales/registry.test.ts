import {
  BadRegistry,
  createTranslations,
  defaultLocale,
  findLocale,
  isLocale,
  type LocaleDefinition,
  localeRegistry,
  LocaleError,
  MissingValue,
  translator,
  UnknownLocale,
  UnknownWords,
  words,
} from '#locales'
import { describe, expect, it } from 'vitest'

const polish: LocaleDefinition = {
  code: 'pl',
  name: 'polski',
  englishName: 'Polish',
  direction: 'ltr',
  isDefault: false,
  intl: 'pl-PL',
  timeZone: 'Europe/Warsaw',
  strings: {
    admin: {},
    channels: {},
    checks: {},
    faults: {},
    feeds: {},
    lint: {},
    operations: {},
    queue: {},
    recalls: {},
    translation: {},
    models: { articles: { singular: 'Artykuł' } },
    site: {
      skip: 'Do treści',
      list: {
        count_one: '{{count, number}} wpis',
        count_few: '{{count, number}} wpisy',
        count_many: '{{count, number}} wpisów',
        count_other: '{{count, number}} wpisu',
      },
    },
  },
}

describe('the registry', () => {
  it('begins with English, the default, and Persian', () => {
    expect(localeRegistry.slice(0, 2).map(({ code }) => code)).toEqual(['en', 'fa'])
    expect(defaultLocale).toBe(localeRegistry[0])
    expect(localeRegistry.filter(({ isDefault }) => isDefault)).toHaveLength(1)
  })

  it.each(localeRegistry.map((locale) => [locale.code, locale] as const))(
    'describes %s as Intl knows it',
    (_, locale) => {
      const { code, direction, englishName, intl, name, timeZone } = locale
      expect(new Intl.Locale(intl).language).toBe(code)
      expect(new Intl.DisplayNames(code, { type: 'language' }).of(code)).toBe(name)
      expect(new Intl.DisplayNames('en', { type: 'language' }).of(code)).toBe(englishName)
      expect(new Intl.DateTimeFormat(intl, { timeZone }).resolvedOptions()).toMatchObject({ locale: intl, timeZone })
      expect(direction).toBe(code === 'fa' ? 'rtl' : 'ltr')
    },
  )

  it('knows its languages and no others', () => {
    expect(isLocale('fa')).toBe(true)
    expect(isLocale('fr')).toBe(false)
    expect(isLocale('toString')).toBe(false)
    expect(findLocale('fa').direction).toBe('rtl')
  })

  it('names what was asked and what there is, when a language is unknown', () => {
    for (const ask of [() => findLocale('fr'), () => translator('fr', 'site')]) {
      expect(ask).toThrow(UnknownLocale)
      expect(ask).toThrow(/"fr".*en, fa/)
    }
  })
})

describe('words', () => {
  it('are counted in the digits and the plural of the language', () => {
    const say = (code: string, count: number) => translator(code, 'site')('list.count', { count })
    expect([0, 1, 2, 1234].map((count) => say('en', count).replace(/\D+$/, ''))).toEqual(['0', '1', '2', '1,234'])
    expect(say('en', 1)).not.toBe(say('en', 2).replace('2', '1'))
    expect([0, 1, 1234].map((count) => say('fa', count).split(' ')[0])).toEqual(['۰', '۱', '۱٬۲۳۴'])
  })

  it('take what fills their gaps as it is: it is escaped where it becomes HTML', () => {
    expect(translator('en', 'admin')('setup.failed', { reason: '<b> & "$t(skip)" {{x}}' })).toContain(
      '<b> & "$t(skip)" {{x}}',
    )
  })

  it('with a gap that nothing fills are an error', () => {
    const t = translator('en', 'admin')
    expect(() => t('setup.failed')).toThrow(MissingValue)
    expect(() => t('setup.failed', { reason: undefined as unknown as string })).toThrow(MissingValue)
    expect(() => t('setup.failed', { reason: null as unknown as string })).toThrow(MissingValue)
    expect(() => t('publishing.blocking', { count: Number.NaN })).toThrow(MissingValue)
  })

  it('that are not there are an error, in every language by itself', () => {
    const t = createTranslations([...localeRegistry, polish]).translator
    expect(() => t('pl', 'site')('menu.open')).toThrow(UnknownWords)
    expect(() => t('pl', 'site')('menu.open')).toThrow('locales/pl/site.json has no words under "menu.open".')
    expect(() => t('en', 'feeds')('quantity.unit.furlong_one', { value: '1' })).toThrow(UnknownWords)
  })

  it('of a whole group are an error', () => {
    expect(() => translator('en', 'feeds')('quantity.unit.' as never)).toThrow(LocaleError)
    expect(() => translator('en', 'feeds')('quantity.unit' as never)).toThrow(UnknownWords)
  })

  it('of a model come in every language', () => {
    expect(words('articles.singular')).toEqual({ en: 'Article', fa: 'مقاله' })
  })
})

describe('another language', () => {
  const three = createTranslations([...localeRegistry, polish])

  it('is one more definition', () => {
    expect(three.isLocale('pl')).toBe(true)
    expect(three.translator('pl', 'site')('skip')).toBe('Do treści')
    expect(three.words('articles.singular')).toEqual({ en: 'Article', fa: 'مقاله', pl: 'Artykuł' })
    expect(three.translator('fa', 'site')('skip')).toBe(translator('fa', 'site')('skip'))
  })

  it('has the plural forms that it needs', () => {
    const t = three.translator('pl', 'site')
    expect([1, 2, 5, 22].map((count) => t('list.count', { count }))).toEqual([
      '1 wpis',
      '2 wpisy',
      '5 wpisów',
      '22 wpisy',
    ])
  })

  it('leaves the registry as it is', () => {
    expect(isLocale('pl')).toBe(false)
  })
})

describe('a registry that cannot be one', () => {
  const [english, persian] = localeRegistry as [LocaleDefinition, LocaleDefinition]

  it.each([
    ['empty', []],
    ['without a default', [persian]],
    ['with two defaults', [english, { ...persian, isDefault: true }]],
    ['with a code twice', [english, persian, persian]],
  ])('%s is refused', (_, registry) => {
    expect(() => createTranslations(registry)).toThrow(BadRegistry)
  })
})
