/**
 * The delivery over a replica of many editions; with `isKeepingNothing` it reads each answer anew. Asked anything, it says how
 * much memory it took at most, and how much time of a processor so far.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resourceUsage } from 'node:process'

import { createDelivery } from '#delivery'

const { directory, isKeepingNothing, replicaFile } = JSON.parse(process.argv[2] ?? '{}') as {
  directory: string
  replicaFile: string
  isKeepingNothing?: boolean
}
const delivery = createDelivery({
  replicaFile,
  mediaDir: directory,
  isReady: () => true,
  ...(isKeepingNothing ? { cacheBytes: 1 } : {}),
  onError: (error) => process.stderr.write(`${String(error)}\n`),
})
const server = createServer((req, res) => void (delivery.handle(req, res) || res.writeHead(404).end()))
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })}\n`)
})
// Memory in kilobytes, time in microseconds (getrusage(2), ru_maxrss, ru_utime, ru_stime).
process.stdin.on('data', () => {
  const { maxRSS, systemCPUTime, userCPUTime } = resourceUsage()
  process.stdout.write(`${JSON.stringify({ peakKilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime })}\n`)
})
