import type { Remembered } from '../memory/remembered'
import { decoded } from './decode'
import { rememberedIn } from './remembered-in'
import type { TmxDefaults, TmxFault } from './tmx'
import { tmxUnits } from './units'
import { xmlEvents } from './xml-events'

/**
 * What a TMX file remembers (1.4b and those before it), as it comes: one for each language that a unit is translated
 * into. Inline elements become marks; their codes, notes and the languages' regions are left out.
 * @throws UnreadableTmx
 */
export async function* readTmx(
  chunks: AsyncIterable<Uint8Array>,
  defaults: TmxDefaults,
): AsyncIterable<Remembered | TmxFault> {
  let place = 0
  for await (const unit of tmxUnits(xmlEvents(decoded(chunks)))) {
    place += 1
    yield* rememberedIn(unit, `${defaults.scope}#${place}`, defaults)
  }
}
