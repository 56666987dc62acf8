import { describe, expect, it } from 'vitest'

import { readEnvironment } from '#environment'

const read = (variables: Readonly<Record<string, string>>) =>
  readEnvironment({ NODE_ENV: 'test', PAYLOAD_SECRET: 'a-secret-for-tests-only', ...variables }).machineTranslation

const KEY = 'k3y-that-nobody-may-see'

describe('the settings of machine translation', () => {
  it('are null where none is wanted, and an empty variable is none', () => {
    expect(read({})).toBeNull()
    expect(read({ MACHINE_TRANSLATION: '', MACHINE_TRANSLATION_KEY: '' })).toBeNull()
  })

  it.each([
    [
      { MACHINE_TRANSLATION: 'openai', MACHINE_TRANSLATION_MODEL: 'm', MACHINE_TRANSLATION_KEY: KEY },
      { provider: 'openai', url: 'https://api.openai.com/v1', key: KEY, model: 'm', price: null },
    ],
    [
      {
        MACHINE_TRANSLATION: 'openai',
        MACHINE_TRANSLATION_MODEL: 'm',
        MACHINE_TRANSLATION_URL: 'http://127.0.0.1:11434/v1//',
      },
      { provider: 'openai', url: 'http://127.0.0.1:11434/v1', key: null, model: 'm', price: null },
    ],
    [
      { MACHINE_TRANSLATION: 'deepl', MACHINE_TRANSLATION_KEY: KEY },
      { provider: 'deepl', url: 'https://api.deepl.com', key: KEY, model: '', price: null },
    ],
    [
      { MACHINE_TRANSLATION: 'deepl', MACHINE_TRANSLATION_KEY: `${KEY}:fx` },
      { provider: 'deepl', url: 'https://api-free.deepl.com', key: `${KEY}:fx`, model: '', price: null },
    ],
    [
      {
        MACHINE_TRANSLATION: 'libretranslate',
        MACHINE_TRANSLATION_URL: 'https://translate.example',
        MACHINE_TRANSLATION_PRICE: '2.5',
        MACHINE_TRANSLATION_CURRENCY: 'EUR',
      },
      {
        provider: 'libretranslate',
        url: 'https://translate.example',
        key: null,
        model: '',
        price: { perMillionCharacters: 2.5, currency: 'EUR' },
      },
    ],
  ])('%j are complete', (variables, settings) => {
    expect(read(variables)).toEqual(settings)
  })

  const openai = { MACHINE_TRANSLATION: 'openai', MACHINE_TRANSLATION_MODEL: 'm', MACHINE_TRANSLATION_KEY: KEY }

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['an unknown service', { MACHINE_TRANSLATION: 'google' }, /^MACHINE_TRANSLATION can't be used: .*"deepl"/u],
    [
      'a key alone',
      { MACHINE_TRANSLATION_KEY: KEY },
      /^MACHINE_TRANSLATION_KEY can't be used: MACHINE_TRANSLATION must/u,
    ],
    ['a price alone', { MACHINE_TRANSLATION_PRICE: '0' }, /^MACHINE_TRANSLATION_PRICE can't be used/u],
    ['no model', { ...openai, MACHINE_TRANSLATION_MODEL: '' }, /^MACHINE_TRANSLATION_MODEL can't be used: .*needs it/u],
    ['no key', { ...openai, MACHINE_TRANSLATION_KEY: '' }, /^MACHINE_TRANSLATION_KEY can't be used: .*needs it/u],
    ['no key of DeepL', { MACHINE_TRANSLATION: 'deepl' }, /^MACHINE_TRANSLATION_KEY can't be used: .*needs it/u],
    ['no address', { MACHINE_TRANSLATION: 'libretranslate' }, /^MACHINE_TRANSLATION_URL can't be used: .*needs it/u],
    [
      'a model that does nothing',
      { ...openai, MACHINE_TRANSLATION: 'deepl' },
      /^MACHINE_TRANSLATION_MODEL .*no models/u,
    ],
    [
      'an address of another kind',
      { ...openai, MACHINE_TRANSLATION_URL: 'ftp://x' },
      /^MACHINE_TRANSLATION_URL .*http/u,
    ],
    ['no address at all', { ...openai, MACHINE_TRANSLATION_URL: 'localhost' }, /^MACHINE_TRANSLATION_URL .*http/u],
    [
      'a password in the address',
      { ...openai, MACHINE_TRANSLATION_URL: `https://me:${KEY}@x.example` },
      /^MACHINE_TRANSLATION_URL .*no password/u,
    ],
    [
      'a key of two lines',
      { ...openai, MACHINE_TRANSLATION_KEY: `${KEY}\nx` },
      /^MACHINE_TRANSLATION_KEY .*no spaces/u,
    ],
    [
      'a key with a letter beyond ASCII',
      { ...openai, MACHINE_TRANSLATION_KEY: `${KEY}ک` },
      /^MACHINE_TRANSLATION_KEY /u,
    ],
    ['a price without its currency', { ...openai, MACHINE_TRANSLATION_PRICE: '2' }, /^MACHINE_TRANSLATION_CURRENCY /u],
    ['a currency without a price', { ...openai, MACHINE_TRANSLATION_CURRENCY: 'EUR' }, /^MACHINE_TRANSLATION_PRICE /u],
    [
      'a price below nothing',
      { ...openai, MACHINE_TRANSLATION_PRICE: '-1', MACHINE_TRANSLATION_CURRENCY: 'EUR' },
      /^MACHINE_TRANSLATION_PRICE .*negative/u,
    ],
    [
      'a price in words',
      { ...openai, MACHINE_TRANSLATION_PRICE: 'much', MACHINE_TRANSLATION_CURRENCY: 'EUR' },
      /^MACHINE_TRANSLATION_PRICE .*a number/u,
    ],
    [
      'a currency in words',
      { ...openai, MACHINE_TRANSLATION_PRICE: '1', MACHINE_TRANSLATION_CURRENCY: 'euro' },
      /^MACHINE_TRANSLATION_CURRENCY .*three capital letters/u,
    ],
  ])('with %s are refused by the name of the variable, without the key', (_, variables, message) => {
    expect(() => read(variables)).toThrow(expect.objectContaining({ name: 'BadEnvironment' }) as Error)
    expect(() => read(variables)).toThrow(message)
    expect(() => read(variables)).not.toThrow(KEY)
  })
})
