/** First strong isolate and its end (Unicode Bidirectional Algorithm, UAX #9 §2.4). */
export const FSI = '\u2068'
export const PDI = '\u2069'

/** A run of plain text that keeps its own direction, and changes no other's. */
export const isolated = (text: string): string => `${FSI}${text}${PDI}`
