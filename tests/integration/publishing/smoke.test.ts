import { numberWaiting, publish, ledgerReader, candidateOf } from '#publishing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startCms, type TestCms } from '../../support/cms'
let cms: TestCms
beforeAll(async () => { cms = await startCms() })
afterAll(() => cms.stop())
const rt = (text: string) => ({ root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [{ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }] }] } })
it('goes the whole way', async () => {
  const { payload } = cms
  const source = await payload.create({ collection: 'sources', data: { title: 'NHS' } as never })
  const doc = await payload.create({ collection: 'causes', locale: 'en', data: { title: 'Dehydration', summary: 'Too little water.', mechanism: rt('Less water <b>.'), sources: [source.id], body: [{ blockType: 'text', text: rt('Body') }] } as never })
  console.log(JSON.stringify(doc).slice(0, 600))
  const c = await candidateOf(payload, { type: 'causes', id: String(doc.id), locale: 'en' })
  console.log(JSON.stringify(c.findings), JSON.stringify(c.content, null, 1).slice(0, 1500))
  console.log(await publish(payload, { type: 'causes', id: String(doc.id), locale: 'en' }))
  console.log(await numberWaiting(payload))
  const rows = await ledgerReader(payload).read(0, 10)
  expect(rows).toHaveLength(1)
  const fa = { title: 'کم‌آبی', summary: 'آب كم' }
  await Promise.all([payload.update({ collection: 'causes', id: doc.id, locale: 'fa', data: fa as never }), payload.update({ collection: 'causes', id: doc.id, locale: 'en', data: { title: 'Dehydration 2' } as never })])
  const both = await payload.findByID({ collection: 'causes', id: doc.id, locale: 'all' as never })
  console.log(JSON.stringify(both).slice(0, 700))
})
