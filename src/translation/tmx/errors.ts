import { TranslationError } from '../errors'

/** A file that is no TMX, or one that asks too much. Nothing after this place was read. */
export class UnreadableTmx extends TranslationError {
  readonly line: number
  readonly column: number

  constructor(
    fault: string,
    { column, line }: { readonly line: number; readonly column: number },
    options?: ErrorOptions,
  ) {
    super('unreadable-tmx', `This is no TMX file that can be read (line ${line}, column ${column}): ${fault}`, options)
    this.line = line
    this.column = column
  }
}
