/** The whole product with some dozens of entries: `/v1`, Payload's REST API and the site on one port. */
import { serve, openPayload } from '#server'
import { numberWaiting, publish } from '#publishing'

import { readEnvironment } from '../../src/environment/environment'
import { makeSource } from '../../tests/support/content'
import { causeOf } from '../content'

const { directory, entries, port } = JSON.parse(process.argv[2] ?? '{}') as {
  directory: string
  entries: number
  port: number
}
Object.assign(process.env, {
  DATA_DIR: `${directory}/data`,
  MEDIA_DIR: `${directory}/media`,
  PORT: String(port),
  SITE_URL: `http://127.0.0.1:${port}`,
})

const environment = readEnvironment(process.env)
const payload = await openPayload(environment.databaseUrl)
const account = { email: 'bench@example.org', password: 'a long password for the bench' }
await payload.create({ collection: 'users', data: { name: 'Bench', role: 'admin', ...account } })
const source = await makeSource(payload)
const ids: string[] = []
for (let number = 0; number < entries; number += 1) {
  const { id } = await payload.create({ collection: 'causes', locale: 'en', data: causeOf(number, source) as never })
  ids.push(String(id))
  await publish(payload, { type: 'causes', id: String(id), locale: 'en' })
}
await numberWaiting(payload)
const { address } = await serve({ environment, payload, port })
const { token } = await payload.login({ collection: 'users', data: account })
process.stdout.write(`${JSON.stringify({ address, ids, token })}\n`)
