import type { Remembered } from '../../../../src/translation/memory'
import { readTmx, type TmxFault, type TmxHead, writeTmx } from '../../../../src/translation/tmx'
import { collect, streamOf } from '../../../support/exchange/streams'

const HEAD: TmxHead = { sourceLocale: 'en', at: '2026-11-23T09:30:00.000Z', version: '0.4.0' }
export const DEFAULTS = { scope: 'file.tmx', at: '2026-01-01T00:00:00.000Z' }

/** A file in one piece. */
export const written = async (all: readonly Remembered[]): Promise<string> =>
  (await collect(writeTmx(HEAD, streamOf(all)))).join('')

/** What a file says; `step` is the size of the chunks it comes in. */
export const read = (file: string | Uint8Array, step = 1_000): Promise<(Remembered | TmxFault)[]> => {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, place) =>
    bytes.subarray(place * step, (place + 1) * step),
  )
  return collect(readTmx(streamOf(chunks), DEFAULTS))
}

/** A small file of another tool: the units' XML inside. */
export const foreign = (units: string, { doctype = '', header = 'srclang="en-US"' } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${doctype}<tmx version="1.4"><header creationtool="Other" ${header}/><body>${units}</body></tmx>`

/** A unit of another tool: English and Persian. */
export const foreignUnit = (en: string, fa: string): string =>
  `<tu><tuv xml:lang="en-US"><seg>${en}</seg></tuv><tuv xml:lang="fa-IR"><seg>${fa}</seg></tuv></tu>`
