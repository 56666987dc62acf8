import { AFTER_LETTER, HALF_SPACE, LETTER } from './characters'

/** Zero width space, byte order mark, soft hyphen: they part words that look whole and hide them from searches. */
const NOTHINGS = /[\u200b\ufeff\u00ad]/g

/** Embeddings, overrides and isolates: direction belongs in markup. LRM and RLM (U+200E, U+200F) stay: someone set them. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g

/** Isolates also keep letters apart (Joining_Type U), so between two letters a half-space takes their place. */
const PARTING = new RegExp(`${AFTER_LETTER}[\\u2066-\\u2069]+(?=${LETTER})`, 'g')

/** A joiner between letters does nothing there. Elsewhere it does: it shapes the heh of «ه‍.» (U+0647 U+200D) and joins emoji. */
const JOINERS = new RegExp(`${AFTER_LETTER}\\u200d+(?=${LETTER})`, 'g')

/** A tatweel between letters only stretches the word. At its edge it is spelling, as in «هـ.ش» and «ـها» (U+0640). */
const STRETCHES = new RegExp(`${AFTER_LETTER}\\u0640+(?=${LETTER})`, 'g')

/** Takes out characters that have no meaning where they stand. */
export const removeInvisible = (text: string): string =>
  text
    .replace(PARTING, HALF_SPACE)
    .replace(NOTHINGS, '')
    .replace(DIRECTIONS, '')
    .replace(JOINERS, '')
    .replace(STRETCHES, '')
