/** The least that node:http can be: the same bytes with the same headers, from memory. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const { url } = JSON.parse(process.argv[2] ?? '{}') as { url: string }
const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
const body = Buffer.from(await response.arrayBuffer())
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding'])
const headers = [...response.headers].filter(([name]) => !OF_THE_CONNECTION.has(name)).flat()

const server = createServer((_req, res) => {
  res.writeHead(200, headers)
  res.end(body)
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bytes: body.length })}\n`)
})
