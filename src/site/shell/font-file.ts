import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { FONT_SUBSETS, fontPath } from './fonts'

const FOLDER = path.join(process.cwd(), 'node_modules/@fontsource-variable/vazirmatn/files')

/** A part of the typeface by the name it has in the address; 404 for any other name. */
export const fontResponse = async (file: string): Promise<Response> => {
  const subset = FONT_SUBSETS.find((candidate) => fontPath(candidate) === `/fonts/${file}`)
  if (!subset) return new Response(null, { status: 404 })
  const bytes = await readFile(path.join(FOLDER, `vazirmatn-${subset}-wght-normal.woff2`))
  return new Response(bytes, {
    headers: { 'Content-Type': 'font/woff2', 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}
