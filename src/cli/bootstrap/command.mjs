/** `qanun …`: runs the command out of its bundle. Wants the flag of node-flags.mjs. */
import { bundled, NotPrepared } from './bundle.mjs'

process.setSourceMapsEnabled(true)
const address = await bundled('src/cli/entry.ts').catch((error) => {
  if (!(error instanceof NotPrepared)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
await import(address)
