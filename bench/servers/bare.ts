/** The least that node:http can be: the same bytes with the same headers, from memory. */
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'

const { url } = JSON.parse(process.argv[2] ?? '{}') as { url: string }
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding'])

/** Not by fetch, which would decode what it gets. */
const { body, headers } = await new Promise<{ body: Buffer; headers: string[] }>((resolve, reject) => {
  get(url, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('end', () => {
      const kept = Object.entries(response.headers).filter(([name]) => !OF_THE_CONNECTION.has(name))
      resolve({ body: Buffer.concat(chunks), headers: kept.flatMap(([name, value]) => [name, String(value)]) })
    })
  }).once('error', reject)
})

const server = createServer((_req, res) => {
  res.writeHead(200, headers)
  res.end(body)
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(
    `${JSON.stringify({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bytes: body.length })}\n`,
  )
})
