import { CONDITIONS } from '../../src/cli/bootstrap/node-flags.mjs'

/** What Node is to be given to run a source of this folder in a process of its own, before what the source is given. */
export const source = (name: string): readonly string[] => [
  CONDITIONS,
  'tests/support/bundled.mjs',
  `tests/support/${name}.ts`,
]
