/** Links in texts to other entries: what they may lead to, and what a save asks the database because of them. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { startCms, type TestCms } from '../../support/cms'
import { makeAccount, makeCause, richText } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let cms: TestCms
let rest: Rest
let account: Awaited<ReturnType<typeof makeAccount>>
let editor: Client
let id: string
let target: string

beforeAll(async () => {
  cms = await startCms()
  rest = await serveRest(cms.payload)
  account = await makeAccount(cms.payload, 'editor')
  editor = await clientFor(rest, account)
  id = await makeCause(cms.payload, { en: 'Cause' })
  target = await makeCause(cms.payload, { en: 'Target' })
})

afterAll(async () => {
  await rest?.stop()
  await cms?.stop()
})

/** A text whose links lead to entries. */
const linked = (...docs: readonly unknown[]) => {
  const text = richText('See:')
  const [paragraph] = text.root.children as [{ children: unknown[] }]
  for (const doc of docs)
    paragraph.children.push({
      type: 'link',
      version: 3,
      id: `link-${paragraph.children.length}`,
      format: '',
      indent: 0,
      direction: null,
      fields: { linkType: 'internal', newTab: false, url: '', doc },
      children: [{ type: 'text', version: 1, text: 'this', format: 0, mode: 'normal', style: '', detail: 0 }],
    })
  return text
}

const save = (mechanism: object) => editor('PATCH', `/api/causes/${id}?locale=en`, { mechanism })
const held = async () =>
  JSON.stringify(
    (await cms.payload.findByID({ collection: 'causes', id, locale: 'en', draft: true, depth: 0 })).mechanism,
  )

describe('a link to an entry', () => {
  it('is saved, and no collection but its own is looked through', async () => {
    const find = vi.spyOn(cms.payload.db, 'find')
    const { status } = await save(linked({ relationTo: 'causes', value: target }))
    expect(status).toBe(200)
    expect(await held()).toContain(target)
    const asked = find.mock.calls.map(([{ collection }]) => collection)
    find.mockRestore()
    expect(asked.filter((collection) => ['articles', 'foods', 'medicines', 'doctors'].includes(collection))).toEqual([])
  })

  it.each([
    ['that is not there', { relationTo: 'causes', value: '5f1b1c1e-0000-4000-8000-000000000000' }],
    ['of another collection than it says', () => ({ relationTo: 'foods', value: target })],
    ['of a collection that there isn’t', () => ({ relationTo: 'nothing', value: target })],
    ['of a collection that texts can’t link to', () => ({ relationTo: 'users', value: account.id })],
    ['that is no id', { relationTo: 'causes', value: '\u0000' }],
    ['that is none', null],
  ])('%s is refused, and nothing of the text is kept', async (_what, doc) => {
    const before = await held()
    const { json, status } = await save(
      linked({ relationTo: 'causes', value: target }, typeof doc === 'function' ? doc() : doc),
    )
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toContain('mechanism')
    expect(await held()).toBe(before)
  })

  it('whose target has gone to the trash is refused', async () => {
    const gone = await makeCause(cms.payload, { en: 'Gone' })
    await editor('PATCH', `/api/causes/${gone}?locale=en`, { deletedAt: new Date().toISOString() })
    expect((await save(linked({ relationTo: 'causes', value: gone }))).status).toBe(400)
  })
})
