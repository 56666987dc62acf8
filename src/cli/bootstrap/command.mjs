/** `qanun …`: runs the command out of its bundle. Wants the flag of node-flags.mjs. */
import { bundled } from './bundle.mjs'

process.setSourceMapsEnabled(true)
await import(await bundled('src/cli/entry.ts'))
