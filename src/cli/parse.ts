import { type Command, CommanderError } from 'commander'

import { BadEnvironment } from '#environment'

import { EXIT, WrongUse } from './output'

/** Runs a command line to its end. `sentences` names the errors whose message is all that a person needs. */
export const parse = async (program: Command, sentences: ReadonlySet<string>): Promise<void> => {
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.wrongUse
    else {
      const isWrongUse = error instanceof WrongUse || error instanceof BadEnvironment
      const name = error instanceof Error ? error.name : ''
      const isKnown = isWrongUse || sentences.has(name)
      process.stderr.write(
        `${isKnown && error instanceof Error ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
      )
      process.exitCode = isWrongUse ? EXIT.wrongUse : EXIT.problems
    }
    // Whatever was opened before the fault must not keep the process alive.
    setImmediate(() => process.exit())
  }
}
