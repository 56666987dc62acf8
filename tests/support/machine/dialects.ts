/** The languages of the three services: what a request asks of them, and how they answer. */
import type { MachineTranslation } from '#environment'

import type { Received } from './stand-in'

export type Dialect = {
  readonly name: MachineTranslation['provider']
  readonly path: string
  /** The texts that a request asks for, as the service writes them. */
  readonly textsOf: (request: Received) => string[]
  /** The answer that gives these texts. */
  readonly answerOf: (request: Received, texts: readonly string[]) => unknown
  /** A marked text as the service writes it. */
  readonly written: (marked: string) => string
}

export const KEY = 'k3y-that-nobody-may-see'

export const settingsOf = ({ name }: Dialect, url: string): MachineTranslation => ({
  provider: name,
  url,
  key: KEY,
  model: name === 'openai' ? 'a-model' : '',
  price: { perMillionCharacters: 20, currency: 'EUR' },
})

type Message = { readonly role: string; readonly content: string }
type Asked = { readonly id: string; readonly text: string }

/** The units in the user's message of a chat. */
export const askedOf = ({ body }: Received): Asked[] => {
  const user = (body.messages as Message[]).find(({ role }) => role === 'user')
  return (JSON.parse(user?.content ?? '{}') as { units: Asked[] }).units
}

export const completionOf = (content: string, more: object = {}, finish = 'stop'): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, ...more } }],
})

const inMarkup = (marked: string): string =>
  marked
    .replaceAll(/<(\d+)>/gu, '<span id="m$1">')
    .replaceAll(/<\/\d+>/gu, '</span>')
    .replaceAll(/<(\d+)\/>/gu, '<img id="m$1"/>')

export const openaiDialect: Dialect = {
  name: 'openai',
  path: '/chat/completions',
  textsOf: (request) => askedOf(request).map(({ text }) => text),
  answerOf: (request, texts) =>
    completionOf(
      JSON.stringify({ translations: askedOf(request).map(({ id }, place) => ({ id, text: texts[place] ?? '' })) }),
    ),
  written: (marked) => marked,
}

export const deeplDialect: Dialect = {
  name: 'deepl',
  path: '/v2/translate',
  textsOf: ({ body }) => body.text as string[],
  answerOf: (_, texts) => ({ translations: texts.map((text) => ({ detected_source_language: 'EN', text })) }),
  written: inMarkup,
}

export const libretranslateDialect: Dialect = {
  name: 'libretranslate',
  path: '/translate',
  textsOf: ({ body }) => body.q as string[],
  answerOf: (_, texts) => ({ translatedText: [...texts] }),
  written: inMarkup,
}

/** Every Latin word becomes a Persian one; tags and entities stay. */
export const inPersian = (text: string): string =>
  text.replaceAll(/<[^>]*>|&[#\w]+;|[A-Za-z]+/gu, (run) => (/^[<&]/u.test(run) ? run : 'واژه'))
