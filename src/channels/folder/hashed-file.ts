import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import path from 'node:path'

import type { FileFacts } from './manifest'

/** A file that is hashed while it is written. What the file system throws (a full disk) is thrown where it happens. */
export class HashedFile {
  readonly name: string
  readonly #handle: FileHandle
  readonly #hash = createHash('sha256')
  #size = 0

  private constructor(name: string, handle: FileHandle) {
    this.name = name
    this.#handle = handle
  }

  static async create(directory: string, name: string): Promise<HashedFile> {
    const file = path.join(directory, name)
    await mkdir(path.dirname(file), { recursive: true })
    return new HashedFile(name, await open(file, 'wx'))
  }

  async append(text: string): Promise<void> {
    const bytes = Buffer.from(text)
    await this.#handle.appendFile(bytes)
    this.#hash.update(bytes)
    this.#size += bytes.length
  }

  /** After the last line. */
  facts(): FileFacts {
    return { sha256: this.#hash.digest('hex'), size: this.#size }
  }

  close(): Promise<void> {
    return this.#handle.close()
  }
}
