/** The delivery over a replica of many editions. Asked anything, it says how much memory it took at most. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resourceUsage } from 'node:process'

import { createDelivery } from '#delivery'

const { directory, replicaFile } = JSON.parse(process.argv[2] ?? '{}') as { directory: string; replicaFile: string }
const delivery = createDelivery({
  replicaFile,
  mediaDir: directory,
  isReady: () => true,
  onError: (error) => process.stderr.write(`${String(error)}\n`),
})
const server = createServer((req, res) => void (delivery.handle(req, res) || res.writeHead(404).end()))
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })}\n`)
})
// In kilobytes (getrusage(2), ru_maxrss).
process.stdin.on('data', () => process.stdout.write(`${JSON.stringify({ peakKilobytes: resourceUsage().maxRSS })}\n`))
