/**
 * Spreadsheets take a cell that begins so for a formula and run it (OWASP, "CSV Injection"). An apostrophe before it makes
 * it text; one is put before an apostrophe too, so that it is known on the way back which are ours.
 */
const GUARDED = /^['=+\-@\t\r\n＝＋－＠]/u

export const guardCell = (text: string): string => (GUARDED.test(text) ? `'${text}` : text)

/** The inverse of {@link guardCell}; an apostrophe that somebody else put before something harmless stays. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && GUARDED.test(cell.slice(1)) ? cell.slice(1) : cell
