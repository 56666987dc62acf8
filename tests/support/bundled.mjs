/** `node --conditions=production bundled.mjs FILE …`: runs a source of the project out of a bundle of its own. */
import { bundled } from '../../src/cli/bootstrap/bundle.mjs'

const [, , file] = process.argv
process.argv.splice(1, 1)
await import(await bundled(file))
