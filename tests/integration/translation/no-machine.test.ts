import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type TestCms } from '../../support/cms'
import { makeAccount, makeCause } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let cms: TestCms
let rest: Rest
let editor: Client

beforeAll(async () => {
  delete process.env.MACHINE_TRANSLATION
  cms = await startCms()
  rest = await serveRest(cms.payload)
  editor = await clientFor(rest, await makeAccount(cms.payload, 'editor'))
})

afterAll(async () => {
  await rest.stop()
  await cms.stop()
})

const NO_MACHINE = {
  status: 409,
  json: {
    errors: [{ message: expect.stringContaining('docs/operations.md') as string, data: { code: 'no-machine' } }],
  },
}

describe('without a machine translator', () => {
  it('the translate view says that there is none, and a suggestion is refused with where to read', async () => {
    const id = await makeCause(cms.payload, { en: 'Thirst' })
    const { json } = await editor('GET', `/api/translation/entries/causes/${id}?to=fa`)
    expect(json.machine).toBeNull()
    const [unit] = json.units as { key: string }[]
    const asked = await editor('POST', `/api/translation/entries/causes/${id}/machine?to=fa`, { key: unit?.key })
    expect(asked).toMatchObject(NO_MACHINE)
  })

  it('a bulk run fills from the memory, and one that wants a machine is refused before it begins', async () => {
    const known = await makeCause(cms.payload, { en: 'Heat' })
    const view = (await editor('GET', `/api/translation/entries/causes/${known}?to=fa`)).json
    const [title] = view.units as { key: string; version: number }[]
    const changes = [{ key: title?.key, version: title?.version, target: 'گرما', state: 'reviewed' }]
    await editor('POST', `/api/translation/entries/causes/${known}/units?to=fa`, { changes })

    const entries = [{ type: 'causes', id: await makeCause(cms.payload, { en: 'Heat' }), locale: 'fa' }]
    const run = (order: object) => editor('POST', '/api/translation/queue/pretranslate', { entries, ...order })
    expect(await run({ useMachine: true })).toMatchObject(NO_MACHINE)
    const filled = { units: 3, fromMemory: 1, fromMachine: 0, left: 2, cost: null, machine: null }
    expect((await run({ useMachine: true, isDryRun: true })).json).toMatchObject(filled)
    expect((await run({ useMachine: false })).json).toMatchObject(filled)
    expect((await run({ useMachine: false })).json).toMatchObject({ units: 2, fromMemory: 0, left: 2 })
  })
})
