/** A replica that follows the node at `origin`. It says when it has caught up; asked anything, when searches find all of it. */
import { createFollower, httpLedger, openStore } from '#replica'

const { origin, replicaFile } = JSON.parse(process.argv[2] ?? '{}') as { origin: string; replicaFile: string }
const store = openStore(replicaFile)
let advanced = 0
let searchable = () => {}
const isSearchable = new Promise<void>((resolve) => (searchable = resolve))
const follower = createFollower({
  ledger: httpLedger(origin),
  store,
  // Told once when it has caught up, and once more when searches find all of it.
  onAdvance: () => {
    advanced += 1
    if (advanced === 2) searchable()
  },
  onFault: (error) => process.stderr.write(`${String(error)}\n`),
})
const began = performance.now()
const say = () =>
  process.stdout.write(`${JSON.stringify({ seq: store.head().seq, seconds: (performance.now() - began) / 1_000 })}\n`)
follower.start()
await follower.ready
say()
process.stdin.on('data', () => void isSearchable.then(say))
