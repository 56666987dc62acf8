import { TranslationError } from '../errors'

/** The thread with the dictionaries ended in the middle of its work. The next call starts another. */
export class SpellingStopped extends TranslationError {
  constructor(cause: unknown) {
    super('spelling-stopped', 'The spelling was not checked: the thread with the dictionaries ended.', { cause })
  }
}

/** The dictionaries gave no answer in time. */
export class SpellingTimedOut extends TranslationError {
  readonly milliseconds: number

  constructor(milliseconds: number) {
    super('spelling-timed-out', `The spelling was not checked: no answer within ${milliseconds} ms.`)
    this.milliseconds = milliseconds
  }
}
