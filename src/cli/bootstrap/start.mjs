/** `npm start`: from a fresh clone to a running clinic. */
import { command } from './node-flags.mjs'
import { build, checkNode, install, root, run, say } from './steps.mjs'

checkNode()
await install()
await build()
say('Starting …')
process.chdir(root)
process.exitCode = await run(process.execPath, [...command, 'serve', ...process.argv.slice(2)], {
  env: { NODE_ENV: 'production' },
})
