import { z } from 'zod'

const MACHINE_TRANSLATORS = ['openai', 'deepl', 'libretranslate'] as const

/** The machine translator that an installation has chosen, complete and fit to be used. */
export type MachineTranslation = {
  readonly provider: (typeof MACHINE_TRANSLATORS)[number]
  /** What the paths of its API follow, without a slash at its end. */
  readonly url: string
  /** Null where the service asks for none. */
  readonly key: string | null
  /** Empty for the services that have no models to choose from. */
  readonly model: string
  /** Null where nobody has said what it costs. */
  readonly price: { readonly perMillionCharacters: number; readonly currency: string } | null
}

const PREFIX = 'MACHINE_TRANSLATION_'

/** The variables of machine translation, each by itself. */
export const MACHINE_TRANSLATION_VARIABLES = {
  MACHINE_TRANSLATION: z.enum(MACHINE_TRANSLATORS).optional(),
  MACHINE_TRANSLATION_URL: z
    .url({ protocol: /^https?$/, error: 'it must be an address that begins with http:// or https://' })
    .regex(
      /^[^/]*\/\/[^/@]*(?:\/.*)?$/u,
      'no user name and no password may stand in it; the key has a variable of its own',
    )
    .optional(),
  // A key goes into a header: what no header can carry would fail at the first use, and in words that show it.
  MACHINE_TRANSLATION_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/u, 'a key has no spaces, line breaks or letters beyond ASCII')
    .optional(),
  MACHINE_TRANSLATION_MODEL: z.string().optional(),
  MACHINE_TRANSLATION_PRICE: z.coerce
    .number('it must be a number, such as 20 or 2.5: the price of a million characters')
    .min(0, 'it can’t be negative')
    .optional(),
  MACHINE_TRANSLATION_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/u, 'it must be a currency’s code of three capital letters, such as EUR (ISO 4217)')
    .optional(),
}

type Variables = z.infer<z.ZodObject<typeof MACHINE_TRANSLATION_VARIABLES>>

/** What is wrong with variables that are right one by one. */
type Refuse = (variable: keyof Variables, reason: string) => Error

/**
 * The settings of machine translation; null where none is wanted.
 * @throws what `refuse` makes, where a variable lacks another one or does nothing
 */
export const machineTranslationOf = (variables: Variables, refuse: Refuse): MachineTranslation | null => {
  const { MACHINE_TRANSLATION: provider, MACHINE_TRANSLATION_KEY: key, MACHINE_TRANSLATION_MODEL: model } = variables
  const url = variables.MACHINE_TRANSLATION_URL?.replace(/\/+$/u, '')
  if (!provider) {
    const lonely = (Object.keys(MACHINE_TRANSLATION_VARIABLES) as (keyof Variables)[]).find(
      (name) => name.startsWith(PREFIX) && variables[name] !== undefined,
    )
    if (!lonely) return null
    throw refuse(lonely, `MACHINE_TRANSLATION must name the service: ${MACHINE_TRANSLATORS.join(', ')}`)
  }
  const needs = (variable: keyof Variables, why: string) =>
    refuse(variable, `MACHINE_TRANSLATION=${provider} needs it: ${why}`)
  if (model !== undefined && provider !== 'openai')
    throw refuse('MACHINE_TRANSLATION_MODEL', `MACHINE_TRANSLATION=${provider} has no models to choose from`)
  const price = priceOf(variables, refuse)
  switch (provider) {
    case 'openai':
      if (model === undefined) throw needs('MACHINE_TRANSLATION_MODEL', 'the name of the model')
      if (key === undefined && url === undefined)
        throw needs('MACHINE_TRANSLATION_KEY', 'or MACHINE_TRANSLATION_URL, for a server that asks for none')
      return { provider, url: url ?? 'https://api.openai.com/v1', key: key ?? null, model, price }
    case 'deepl':
      if (key === undefined) throw needs('MACHINE_TRANSLATION_KEY', 'the authentication key')
      return { provider, url: url ?? deeplUrl(key), key, model: '', price }
    case 'libretranslate':
      if (url === undefined) throw needs('MACHINE_TRANSLATION_URL', 'the address of the server')
      return { provider, url, key: key ?? null, model: '', price }
    default:
      throw new TypeError(`Unknown machine translator: ${String(provider satisfies never)}`)
  }
}

/** Keys of the free plan end in ":fx", and have an address of their own (DeepL's documentation, "Authentication"). */
const deeplUrl = (key: string): string => (key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com')

const priceOf = (
  { MACHINE_TRANSLATION_CURRENCY: currency, MACHINE_TRANSLATION_PRICE: price }: Variables,
  refuse: Refuse,
): MachineTranslation['price'] => {
  if (price !== undefined && currency !== undefined) return { perMillionCharacters: price, currency }
  if (price !== undefined) throw refuse('MACHINE_TRANSLATION_CURRENCY', 'MACHINE_TRANSLATION_PRICE needs it')
  if (currency !== undefined) throw refuse('MACHINE_TRANSLATION_PRICE', 'MACHINE_TRANSLATION_CURRENCY needs it')
  return null
}
