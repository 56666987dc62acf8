import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The version of Qanun that runs. Looked for when asked: in Next's bundles, which never ask, there is no folder to look from. */
export const qanunVersion = (): string => {
  const file = path.resolve(import.meta.dirname, '../../package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
