/** Who may recall, and what is said of orders that can't be carried out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publishNow } from '../../support/clinic'
import { makeCause } from '../../support/content'
import { type RecallScene, startRecallScene } from '../../support/recalls'

let scene: RecallScene
let cause: string
const GOOD = { reason: 'A wrong dose.', urgency: 'emergency' }

beforeAll(async () => {
  scene = await startRecallScene()
  cause = await scene.makePublic('Overuse', 'کار بیش از حد')
})
afterAll(() => scene.stop())

describe('recalls', () => {
  it('are for editors and admins', async () => {
    const { admin, editor, nobody, translator } = scene
    const entries: string[] = []
    for (const title of ['One', 'Two']) entries.push(await scene.makePublic(title, `عنوان ${title}`))
    const statuses = async (client: typeof admin, entry: string) => {
      const made = await client('POST', `/api/causes/${entry}/recall`, GOOD)
      const id = String(made.json.id ?? 'none')
      return [
        made.status,
        (await client('GET', '/api/recalls/board')).status,
        (await client('POST', `/api/recalls/${id}/close`)).status,
        (await client('GET', '/api/recalls')).status,
      ]
    }
    expect(await statuses(nobody, cause)).toEqual([401, 401, 401, 403])
    expect(await statuses(translator, cause)).toEqual([403, 403, 403, 403])
    expect(await statuses(editor, entries[0]!)).toEqual([200, 200, 200, 403])
    expect(await statuses(admin, entries[1]!)).toEqual([200, 200, 200, 403])
  })

  it('are closed once, by a person with a name', async () => {
    const entry = await scene.makePublic('Closed', 'بسته')
    const recall = await scene.recallNow(entry)
    expect((await scene.editor('POST', `/api/recalls/${recall}/close`)).status).toBe(200)
    expect(await scene.shown(recall)).toMatchObject({ closedBy: 'editor', nextStepAt: null })
    expect((await scene.editor('POST', `/api/recalls/${recall}/close`)).status).toBe(409)
    expect((await scene.editor('POST', '/api/recalls/none/close')).status).toBe(404)
  })

  it.each([
    [{}, 'reason'],
    [{ ...GOOD, reason: '  ' }, 'reason'],
    [{ ...GOOD, reason: 7 }, 'reason'],
    [{ ...GOOD, urgency: 'soon' }, 'urgency'],
    [{ reason: 'Why.' }, 'urgency'],
    [{ ...GOOD, replacement: '' }, 'replacement'],
    [{ ...GOOD, replacement: 'causes/nowhere' }, 'replacement'],
    [{ ...GOOD, replacement: 'overuse' }, 'replacement'],
    [{ ...GOOD, replacement: 'https://other.example/en/causes/overuse' }, 'replacement'],
    [{ ...GOOD, replacement: 'causes/%E0' }, 'replacement'],
    [{ ...GOOD, replacement: 'causes/overuse' }, 'replacement'],
    [{ ...GOOD, notify: true }, 'notify'],
  ])('are told what is wrong with %j', async (body, parameter) => {
    const { json, status } = await scene.admin('POST', `/api/causes/${cause}/recall`, body)
    expect([status, dataOf(json)]).toEqual([400, expect.objectContaining({ parameter })])
    expect((await scene.clinic.get('/v1/en/causes/overuse')).status).toBe(200)
  })

  it.each([
    ['?locale=xx', 400, 'locale'],
    ['?locale=', 400, 'locale'],
  ])('are told what is wrong with %s', async (query, expected, parameter) => {
    const { json, status } = await scene.admin('POST', `/api/causes/${cause}/recall${query}`, GOOD)
    expect([status, dataOf(json)]).toEqual([expected, expect.objectContaining({ parameter })])
  })

  it('need something that is public, or was', async () => {
    const { clinic } = scene
    const draft = await makeCause(clinic.payload, { en: 'Half public', fa: 'نیمه' })
    const outcome = async (where: string) => {
      const { json, status } = await scene.admin('POST', where, GOOD)
      return [status, dataOf(json)]
    }
    const isWithdrawn = async () =>
      (await scene.editor('POST', `/api/causes/${draft}/candidate?locale=en`)).json.isWithdrawn
    const refused = [404, { code: 'not-public', parameter: 'locale' }]
    expect(await outcome(`/api/causes/${draft}/recall`)).toEqual(refused)
    expect(await outcome(`/api/causes/none/recall`)).toEqual(refused)
    await publishNow(clinic, { type: 'causes', id: draft, locale: 'en' })
    expect(await outcome(`/api/causes/${draft}/recall?locale=en&locale=fa`)).toEqual(refused)
    expect((await clinic.get('/v1/en/causes/half-public')).status).toBe(200)
    expect(await isWithdrawn()).toBe(false)
    await scene.recallNow(draft)
    expect(await isWithdrawn()).toBe(true)
    await scene.recallNow(draft, {}, '?locale=en')
    const { json, status } = await scene.admin('POST', `/api/causes/${cause}/recall`, '{"reason":')
    expect([status, dataOf(json)]).toEqual([400, { code: 'bad-json' }])
  })
})

const dataOf = (json: Record<string, unknown>): unknown => (json.errors as { data: unknown }[] | undefined)?.[0]?.data
