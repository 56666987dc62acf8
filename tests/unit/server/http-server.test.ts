import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { httpServer } from '#standalone'
import { afterAll, beforeAll, expect, test } from 'vitest'

const server = httpServer((req, res) => void res.end(`You asked for ${req.url}`))

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

const ask = async (line: string): Promise<string> => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.end(`${line} HTTP/1.1\r\nHost: clinic.example\r\nConnection: close\r\n\r\n`)
  return text(socket)
}

test.each([
  ['GET /v1?a=b', '/v1?a=b'],
  ['GET http://clinic.example/v1?a=b', '/v1?a=b'],
  ['GET HTTPS://clinic.example:8443', '/'],
  ['GET http://clinic.example?a=/b', '/?a=/b'],
])('%s asks for %s', async (line, path) => {
  expect((await ask(line)).split('\r\n\r\n')[1]).toBe(`You asked for ${path}`)
})

test.each(['OPTIONS *', 'GET *', 'GET v1', 'GET ftp://clinic.example/v1'])('%s is refused', async (line) => {
  expect(await ask(line)).toMatch(/^HTTP\/1\.1 400 /)
})
