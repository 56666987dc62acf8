import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'

import { WrongUse } from './output'

/** The bytes of a file that somebody named. @throws WrongUse where there is none, or where it can't be read */
export const openFile = async (file: string): Promise<AsyncIterable<Uint8Array>> => {
  try {
    await access(file, constants.R_OK)
  } catch (cause) {
    throw new WrongUse(`The file "${file}" can't be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  return createReadStream(file)
}
