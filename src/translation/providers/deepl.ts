/** DeepL (POST /v2/translate), with marks as XML. */
import type { MachineTranslation } from '#environment'
import { z } from 'zod'

import { ALONE, plainOf } from '../units/marked-text'
import { createCaller } from './caller'
import { fromMarkup, toMarkup } from './markup'
import type { Pace } from './pace'
import type { MachineRequest, MachineUnit, Provider } from './provider'
import { saidInOrder } from './said-in-order'
import { providerOf } from './service'

/** DeepL takes at most 50 texts, and 128 KiB: of Persian a character is two bytes. */
const BOUNDS = { units: 50, characters: 30_000 }

export const deepl = (settings: MachineTranslation, pace: Pace): Provider => {
  const headers = { Authorization: `DeepL-Auth-Key ${settings.key ?? ''}` }
  const post = createCaller({ service: 'DeepL', url: settings.url, key: settings.key, headers }, pace)
  return providerOf(
    {
      name: 'deepl',
      bounds: BOUNDS,
      lengthOf: ({ text }) => toMarkup(text).length,
      // It counts code points of texts, without tags and context (support.deepl.com, "Character count and billing").
      charactersOf: (batch) =>
        batch.reduce((sum, { text }) => sum + [...plainOf(text).replaceAll(ALONE, '')].length, 0),
      ask: async (batch, request) => {
        const answer = await post('/v2/translate', bodyOf(batch, request), request.signal)
        const texts = ANSWER.safeParse(answer).data?.translations.map(({ text }) => text)
        return saidInOrder(batch, texts, fromMarkup)
      },
    },
    settings.price,
  )
}

const ANSWER = z.object({ translations: z.array(z.object({ text: z.string() })) })

const bodyOf = (batch: readonly MachineUnit[], { sourceLocale, targetLocale }: MachineRequest): object => ({
  text: batch.map(({ text }) => toMarkup(text)),
  source_lang: new Intl.Locale(sourceLocale).language.toUpperCase(),
  target_lang: targetCode(targetLocale),
  context: contextOf(batch),
  tag_handling: 'xml',
  split_sentences: 'nonewlines',
  preserve_formatting: true,
  // Persian is a language of the newer models only, which this asks for and a classic one can't give.
  model_type: 'quality_optimized',
})

/** As targets these two need a region: the plain codes are no longer taken. */
const REGIONS: Readonly<Record<string, string>> = { EN: 'EN-US', PT: 'PT-PT' }

const targetCode = (locale: string): string => {
  const { language, region } = new Intl.Locale(locale)
  const code = language.toUpperCase()
  return code in REGIONS && region ? `${code}-${region}` : (REGIONS[code] ?? code)
}

const CONTEXT_LENGTH = 4_000

/** The texts with what stands around them, each once: DeepL sees each text by itself, and this beside it. */
const contextOf = (batch: readonly MachineUnit[]): string => {
  const texts = batch.flatMap(({ after, before, text }) => [before, plainOf(text).replaceAll(ALONE, ' '), after])
  const known = [...new Set(texts.filter((text) => text !== undefined))]
  return known.join('\n').slice(0, CONTEXT_LENGTH)
}
