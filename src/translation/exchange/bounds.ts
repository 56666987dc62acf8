/** What a file may ask of the machine that reads it. Texts are counted in UTF-16 units. */

/** 200 MB: some 100,000 units with their notes and matches. */
export const MAX_FILE_BYTES = 200_000_000

/** Of a source or a target; more is a fault of that unit. */
export const MAX_TEXT = 200_000

/** All of a unit, with its notes, its markup and what other tools put there; more is no file of ours. */
export const MAX_UNIT = 2_000_000

/** One text, attribute, comment or tag, before the parser has seen its end. */
export const MAX_TOKEN = 1_000_000

export const MAX_ATTRIBUTE = 20_000
export const MAX_ATTRIBUTES = 100
export const MAX_DEPTH = 100
