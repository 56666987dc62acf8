import type { MachineTranslation } from '#environment'

import { deepl } from './deepl'
import { libretranslate } from './libretranslate'
import { openai } from './openai'
import { PACE, type Pace } from './pace'
import type { Provider } from './provider'

export { ProviderFailed } from './errors'
export type { Estimate, MachineAnswer, MachineUnit, Provider } from './provider'

/** The providers, one line each. */
const PROVIDERS: Readonly<
  Record<MachineTranslation['provider'], (settings: MachineTranslation, pace: Pace) => Provider>
> = {
  openai,
  deepl,
  libretranslate,
}

/** The machine translator that the settings name; null where they name none. */
export const providerFrom = (settings: MachineTranslation | null, pace: Pace = PACE): Provider | null =>
  settings && PROVIDERS[settings.provider](settings, pace)
