import { BrokenMarks } from '../errors'
import type { Remembered } from '../memory/remembered'
import { piecesOf } from '../units/marked-text'
import { momentOf } from './dates'
import { MAX_TEXT } from './segment'
import { PROPS, type TmxDefaults, type TmxFault } from './tmx'
import type { TmxUnit, TmxVariant } from './units'

/** What one `<tu>` remembers, or why that can't be taken. @param name its id where the file gives it none */
export const rememberedIn = (unit: TmxUnit, name: string, defaults: TmxDefaults): (Remembered | TmxFault)[] => {
  const source = sourceOf(unit)
  if (!source) return [faultOf(unit, 'incomplete', 'it has no text in the language it is said to be translated from')]
  const targets = unit.variants.filter((variant) => localeOf(variant) !== localeOf(source))
  if (targets.length === 0) return [faultOf(unit, 'incomplete', 'it has no text in a second language')]
  return targets.map((target, index) => {
    const id = `${unit.attributes.tuid ?? name}${index === 0 ? '' : `~${index + 1}`}`
    try {
      return {
        id,
        sourceLocale: localeOf(source),
        targetLocale: localeOf(target),
        source: textOf(source),
        target: textOf(target),
        ...originOf(unit, target, defaults),
      }
    } catch (error) {
      if (error instanceof BrokenMarks) return faultOf(unit, 'broken-marks', error.message)
      if (error instanceof UnusableText) return faultOf(unit, error.code, error.message)
      throw error
    }
  })
}

class UnusableText extends Error {
  readonly code: 'incomplete' | 'too-long'

  constructor(code: UnusableText['code'], message: string) {
    super(message)
    this.code = code
  }
}

const faultOf = ({ line }: TmxUnit, code: TmxFault['fault']['code'], message: string): TmxFault => ({
  fault: { code, message: `The unit at line ${line} can't be taken: ${message.replace(/\.$/u, '')}.`, line },
})

const EVERY_LANGUAGE = '*all*'

/** The text in the language that the unit, or else the header, calls the source; the first where any may be it. */
const sourceOf = ({ attributes, headerLanguage, variants }: TmxUnit): TmxVariant | undefined => {
  const language = (attributes.srclang ?? headerLanguage).toLowerCase()
  if (language === '' || language === EVERY_LANGUAGE) return variants[0]
  return (
    variants.find((variant) => languageOf(variant) === language) ??
    variants.find((variant) => localeOf(variant) === primary(language))
  )
}

const languageOf = ({ attributes }: TmxVariant): string => (attributes.lang ?? '').toLowerCase()

/** `fa` of `fa-IR` and `FA_ir`. */
const localeOf = (variant: TmxVariant): string => primary(languageOf(variant))

const primary = (language: string): string => language.split(/[-_]/u, 1)[0] ?? ''

/** @throws UnusableText, BrokenMarks */
const textOf = ({ attributes, marked }: TmxVariant): string => {
  if (localeOf({ attributes, marked }) === '') throw new UnusableText('incomplete', 'one of its texts has no language')
  if (marked === null) throw new UnusableText('too-long', `one of its texts has more than ${MAX_TEXT} characters`)
  if (marked === '') throw new UnusableText('incomplete', 'one of its texts is empty')
  piecesOf(marked)
  return marked
}

type Origin = Pick<Remembered, 'before' | 'after' | 'origin' | 'scope' | 'by' | 'at'>

const originOf = ({ attributes, props }: TmxUnit, target: TmxVariant, defaults: TmxDefaults): Origin => {
  const said = (name: string): string | undefined => target.attributes[name] ?? attributes[name]
  return {
    before: props.get(PROPS.before) ?? null,
    after: props.get(PROPS.after) ?? null,
    origin: ORIGINS.find((known) => known === props.get(PROPS.origin)) ?? 'import',
    scope: props.get(PROPS.scope) ?? defaults.scope,
    by: said('changeid') ?? said('creationid') ?? null,
    at: exactly(props.get(PROPS.at)) ?? momentOf(said('changedate') ?? said('creationdate') ?? '') ?? defaults.at,
  }
}

const ORIGINS = ['review', 'seed', 'import'] as const

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u

const exactly = (at: string | undefined): string | null =>
  at !== undefined && MOMENT.test(at) && !Number.isNaN(Date.parse(at)) ? at : null
