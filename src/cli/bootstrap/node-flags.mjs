/**
 * How Node runs our TypeScript. `--conditions=production` picks the editor's packages by file instead of by their
 * `node` entry, which awaits an import at its top level: on Node 20 that import sometimes never settles when many
 * modules of one cycle wait for it, and the process ends without a word (exit code 13).
 */
export const CONDITIONS = '--conditions=production'

export const nodeFlags = [CONDITIONS, '--import', 'tsx']

/** What stands before a command's own arguments, in the project's folder. */
export const command = [CONDITIONS, 'src/cli/bootstrap/command.mjs']
