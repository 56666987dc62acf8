import { stringify } from 'csv-stringify/sync'

/** Excel takes a file without this for one in the encoding of its own country. */
export const BYTE_ORDER_MARK = '\ufeff'

/** Rows as RFC 4180 has them. A line break alone doesn't end a row, and would be left bare. */
export const lines = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { record_delimiter: 'windows', quoted_match: /[\r\n]/u })
