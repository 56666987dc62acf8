/** What a channel's consumer relies on, from the admin to the gate and to the channel. */
import { translator } from '#locales'
import { candidateOf } from '#publishing'
import { openReader } from '#replica'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { publishNow, startClinic, type TestClinic } from '../../support/clinic'
import { makeAccount, makeCause, makeSource } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let clinic: TestClinic
let rest: Rest
let admin: Client
let cause: string

beforeAll(async () => {
  clinic = await startClinic()
  rest = await serveRest(clinic.payload)
  admin = await clientFor(rest, await makeAccount(clinic.payload, 'admin'))
  cause = await makeCause(clinic.payload, { en: 'Overuse', fa: 'کار بیش از حد' })
})

afterAll(async () => {
  await rest.stop()
  await clinic.stop()
})

const open = async (name: string, own: Record<string, unknown>) => {
  const { json, status } = await admin('POST', '/api/channels', { name, ...own })
  expect(status, JSON.stringify(json)).toBe(201)
  const reader = openReader(clinic.replicaFile)
  await vi.waitFor(() => expect(reader.channel(name)).not.toBeNull(), { timeout: 10_000 })
  reader.close()
}

const findingsOf = async (locale: string) => {
  const { findings } = await candidateOf(clinic.payload, { type: 'causes', id: cause, locale })
  return findings.filter(({ rule }) => rule === 'consumer-contracts')
}

const saidOf = async (locale: string) =>
  (await findingsOf(locale)).map(({ message, path, severity }) => ({ message, path, severity }))

/** As the panel says it to who works in Persian. */
const saidInPersian = async (locale: string) => {
  const t = translator('fa', 'admin')
  return (await findingsOf(locale)).map(({ facts, messageKey }) => t(`gate.${messageKey}`, facts))
}

const summarize = (locale: 'en' | 'fa', summary: string) =>
  clinic.payload.update({ collection: 'causes', id: cause, locale, data: { summary } })

describe('what a consumer relies on', () => {
  it('is said before publishing, and keeps the entry from that channel only', async () => {
    await open('kiosk', { relies: [{ text: 'summary', language: 'fa', max: 160 }] })
    await open('board', {})
    await summarize('fa', 'گ'.repeat(181))
    expect(await saidOf('en')).toEqual([])
    expect(await saidOf('fa')).toEqual([
      {
        path: 'summary',
        severity: 'warn',
        message: 'Breaks kiosk: Persian summary 181 > 160 characters. That channel will not have this entry.',
      },
    ])
    expect(await saidInPersian('fa')).toEqual([
      'با کانال «kiosk» نمی‌خواند: خلاصه به فارسی ۱۸۱ نویسه دارد و نباید بیش از ۱۶۰ نویسه باشد. این مطلب به آن کانال نمی‌رود.',
    ])
    for (const locale of ['en', 'fa']) await publishNow(clinic, { type: 'causes', id: cause, locale })
    const total = async (channel: string, locale: string) =>
      (await clinic.json<{ total: number }>(`/v1/channels/${channel}/${locale}/causes`)).total
    expect(await Promise.all(['en', 'fa'].map((locale) => total('kiosk', locale)))).toEqual([1, 0])
    expect(await Promise.all(['en', 'fa'].map((locale) => total('board', locale)))).toEqual([1, 1])
    await summarize('fa', 'گرفتگی کوتاه است.')
    expect(await saidOf('fa')).toEqual([])
    await publishNow(clinic, { type: 'causes', id: cause, locale: 'fa' })
    expect(await total('kiosk', 'fa')).toBe(1)
  })

  it('without a collection is asked of those that have the text, and of no other', async () => {
    await open('mechanics', { relies: [{ text: 'mechanism.text', max: 3 }] })
    const sources = [await makeSource(clinic.payload)]
    const data = { title: 'Zinc', summary: 'A mineral.', kind: 'mineral' as const, sources }
    const { id } = await clinic.payload.create({ collection: 'nutrients', locale: 'en', data })
    const { findings } = await candidateOf(clinic.payload, { type: 'nutrients', id: String(id), locale: 'en' })
    expect(findings.filter(({ rule }) => rule === 'consumer-contracts')).toEqual([])
    expect((await saidOf('en')).map(({ path }) => path)).toEqual(['mechanism.text'])
    for (const [type, entry] of Object.entries({ nutrients: String(id), causes: cause }))
      await publishNow(clinic, { type, id: entry, locale: 'en' })
    const titles = async (where: string) =>
      (await clinic.json<{ items: { title: string }[] }>(`/v1/channels/mechanics/en/${where}`)).items.map(
        ({ title }) => title,
      )
    expect([await titles('nutrients'), await titles('causes')]).toEqual([['Zinc'], []])
    expect(await (await clinic.get('/v1/channels/mechanics/export/en.ndjson')).text()).toContain('"Zinc"')
    await clinic.payload.delete({ collection: 'channels', where: { name: { equals: 'mechanics' } } })
  })

  it('is not said of a channel that is off, or does not show the collection', async () => {
    const relies = [{ text: 'title', max: 2 }]
    await open('off', { isOn: false, relies })
    await open('food-only', { collections: ['foods'], relies })
    expect(await saidOf('en')).toEqual([])
  })

  it('may be sections about an aspect of health, and texts that must be there', async () => {
    await open('app', {
      aspects: ['TreatmentsHealthAspect'],
      relies: [{ text: 'whatToDo.text', onlyIn: 'causes' }],
    })
    expect((await saidOf('en')).map(({ message }) => message)).toEqual([
      'Breaks app: no part is about “Treatments”. That channel will not have this entry.',
      'Breaks app: there is no English what to do. That channel will not have this entry.',
    ])
    expect(await saidInPersian('en')).toEqual([
      'با کانال «app» نمی‌خواند: هیچ بخشی دربارهٔ «درمان‌ها» نیست. این مطلب به آن کانال نمی‌رود.',
      expect.stringMatching(/^با کانال «app» نمی‌خواند: .* به انگلیسی خالی است\./),
    ])
  })

  it.each([
    [{ text: 'nothing.like.it' }, 'relies.0.text'],
    [{ text: 'mechanism.text', onlyIn: 'foods' }, 'relies.0.text'],
    [{ text: 'summary', max: 0 }, 'relies.0.max'],
    [{ text: 'summary', unit: 'bytes' }, 'relies.0.unit'],
  ])('names the field at fault in %j', async (reliance, field) => {
    const { json, status } = await admin('POST', '/api/channels', { name: 'faulty', relies: [reliance] })
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toContain(`"path":"${field}"`)
  })
})
