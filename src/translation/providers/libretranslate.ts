/** LibreTranslate (POST /translate), with marks as HTML. */
import type { MachineTranslation } from '#environment'
import { z } from 'zod'

import { createCaller } from './caller'
import { fromMarkup, toMarkup } from './markup'
import type { Pace } from './pace'
import type { MachineUnit, Provider } from './provider'
import { saidInOrder } from './said-in-order'
import { providerOf } from './service'

/** Servers set their own limits; the public one takes 2,000 characters of a request. */
const BOUNDS = { units: 25, characters: 2_000 }

const lengthOf = ({ text }: MachineUnit): number => toMarkup(text).length

export const libretranslate = (settings: MachineTranslation, pace: Pace): Provider => {
  const post = createCaller({ service: 'LibreTranslate', url: settings.url, key: settings.key, headers: {} }, pace)
  return providerOf(
    {
      name: 'libretranslate',
      bounds: BOUNDS,
      lengthOf,
      charactersOf: (batch) => batch.reduce((sum, unit) => sum + lengthOf(unit), 0),
      ask: async (batch, { signal, sourceLocale, targetLocale }) => {
        const body = {
          q: batch.map(({ text }) => toMarkup(text)),
          source: new Intl.Locale(sourceLocale).language,
          target: new Intl.Locale(targetLocale).language,
          format: 'html',
          ...(settings.key === null ? {} : { api_key: settings.key }),
        }
        const answer = await post('/translate', body, signal)
        return saidInOrder(batch, ANSWER.safeParse(answer).data?.translatedText, fromMarkup)
      },
    },
    settings.price,
  )
}

const ANSWER = z.object({ translatedText: z.array(z.string()) })
