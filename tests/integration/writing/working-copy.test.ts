/** The working copy: versions, restore, trash, locking, autosave, addresses, orthography. Over REST, as the admin does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type TestClinic, startClinic } from '../../support/clinic'
import { makeAccount, makeCause, richText } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let clinic: TestClinic
let rest: Rest
let editor: Client
let other: Client
let otherId: string

beforeAll(async () => {
  clinic = await startClinic()
  rest = await serveRest(clinic.payload)
  editor = await clientFor(rest, await makeAccount(clinic.payload, 'editor'))
  const account = await makeAccount(clinic.payload, 'editor')
  otherId = account.id
  other = await clientFor(rest, account)
})

afterAll(async () => {
  await rest?.stop()
  await clinic?.stop()
})

const patch = (id: string, data: object, query = '', client = editor) =>
  client('PATCH', `/api/causes/${id}?locale=en${query}`, data)

const publish = async (id: string, locale: string) => {
  expect((await editor('POST', `/api/causes/${id}/publish?locale=${locale}`, {})).status).toBe(200)
  await clinic.settled()
}

const publicTitle = async (locale: string, slug: string): Promise<string | null> => {
  const response = await clinic.get(`/v1/${locale}/causes/${encodeURIComponent(slug)}`)
  return response.status === 200 ? ((await response.json()) as { title: string }).title : null
}

type Version = { id: string; version: { title: unknown } }

const versionsOf = async (id: string): Promise<Version[]> => {
  const { json } = await editor(
    'GET',
    `/api/causes/versions?where[parent][equals]=${id}&locale=en&sort=createdAt&limit=100&depth=0`,
  )
  return json.docs as Version[]
}

describe('versions', () => {
  it('keep every save by hand, and bring one back in both languages without touching the public text', async () => {
    const id = await makeCause(clinic.payload, { en: 'First name', fa: 'نام نخست' })
    await publish(id, 'en')
    await patch(id, { title: 'Second name' })
    const versions = await versionsOf(id)
    expect(versions.map(({ version }) => version.title)).toEqual(['First name', 'First name', 'Second name'])

    const { status } = await editor('POST', `/api/causes/versions/${versions[1]?.id}?locale=en`)
    expect(status).toBe(200)
    const { json } = await editor('GET', `/api/causes/${id}?locale=all&depth=0`)
    expect(json.title).toEqual({ en: 'First name', fa: 'نام نخست' })
    expect(await publicTitle('en', 'first-name')).toBe('First name')
  })

  it('of an autosave take the place of the autosave before', async () => {
    const id = await makeCause(clinic.payload, { en: 'Typed' })
    for (const title of ['Typed s', 'Typed sl', 'Typed slowly']) await patch(id, { title }, '&autosaved=1')
    expect((await versionsOf(id)).map(({ version }) => version.title)).toEqual(['Typed', 'Typed slowly'])
    await patch(id, { title: 'Saved by hand' })
    await patch(id, { title: 'Saved by hand, and on' }, '&autosaved=1')
    expect((await versionsOf(id)).map(({ version }) => version.title)).toEqual([
      'Typed',
      'Typed slowly',
      'Saved by hand',
      'Saved by hand, and on',
    ])
  })
})

describe('the trash', () => {
  it('withdraws in every language, gives the entry back, and publishes nothing by itself', async () => {
    const id = await makeCause(clinic.payload, { en: 'Thrown away', fa: 'دورانداخته' })
    await publish(id, 'en')
    await publish(id, 'fa')
    expect((await patch(id, { deletedAt: new Date().toISOString() })).status).toBe(200)
    await clinic.settled()
    expect(await publicTitle('en', 'thrown-away')).toBeNull()
    expect(await publicTitle('fa', 'دورانداخته')).toBeNull()

    expect((await patch(id, { deletedAt: null }, '&trash=true')).status).toBe(200)
    await clinic.settled()
    expect(await publicTitle('en', 'thrown-away')).toBeNull()
    await publish(id, 'en')
    expect(await publicTitle('en', 'thrown-away')).toBe('Thrown away')
  })

  it('withdraws what is deleted for good', async () => {
    const id = await makeCause(clinic.payload, { en: 'Deleted for good' })
    await publish(id, 'en')
    expect((await editor('DELETE', `/api/causes/${id}?locale=en`)).status).toBe(200)
    await clinic.settled()
    expect(await publicTitle('en', 'deleted-for-good')).toBeNull()
  })
})

describe('an entry that somebody has open', () => {
  it('is locked for others', async () => {
    const id = await makeCause(clinic.payload, { en: 'Open elsewhere' })
    await clinic.payload.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'causes', value: id }, user: { relationTo: 'users', value: otherId } },
    })
    const refused = await patch(id, { title: 'Overwritten' }, '&overrideLock=false')
    expect(refused.status).toBe(423)
    expect((await patch(id, { title: 'By its holder' }, '&overrideLock=false', other)).status).toBe(200)
  })
})

describe('an address', () => {
  it('is made of the title in each language, with a number where it is taken', async () => {
    const first = await makeCause(clinic.payload, { en: 'The same title', fa: 'عنوان یکسان' })
    const second = await makeCause(clinic.payload, { en: 'The same title', fa: 'عنوان یکسان' })
    const slugs = await Promise.all(
      [first, second].map(async (id) => (await editor('GET', `/api/causes/${id}?locale=all&depth=0`)).json.slug),
    )
    expect(slugs).toEqual([
      { en: 'the-same-title', fa: 'عنوان-یکسان' },
      { en: 'the-same-title-2', fa: 'عنوان-یکسان-2' },
    ])
  })

  it('that is taken is refused with the field and the address named, and nothing is written', async () => {
    await makeCause(clinic.payload, { en: 'Holder' })
    const id = await makeCause(clinic.payload, { en: 'Wants it too' })
    const { json, status } = await patch(id, { slug: 'holder', title: 'Changed' })
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toMatch(/slug.*already has the address.*holder/)
    expect((await editor('GET', `/api/causes/${id}?locale=en&depth=0`)).json.title).toBe('Wants it too')
  })

  it('at which readers still find another entry holds publication back', async () => {
    const first = await makeCause(clinic.payload, { en: 'Contested' })
    await publish(first, 'en')
    await patch(first, { title: 'Renamed', slug: 'renamed' })
    const second = await makeCause(clinic.payload, { en: 'Contested' })
    const refused = await editor('POST', `/api/causes/${second}/publish?locale=en`, {})
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.json)).toContain('slugStillPublic')
    await publish(first, 'en')
    await publish(second, 'en')
    expect(await publicTitle('en', 'contested')).toBe('Contested')
    expect(await publicTitle('en', 'renamed')).toBe('Renamed')
  })
})

describe('Persian text', () => {
  it('is saved with Persian letters, in texts, rich texts and rows, and English is left as it is', async () => {
    const id = await makeCause(clinic.payload, {
      en: 'Letters',
      data: {
        warnings: [{ severity: 'urgent', text: richText('A warning') }],
        body: [{ blockType: 'text', text: richText('ي and ك stay in English') }],
      },
    })
    const { json: doc } = await editor('GET', `/api/causes/${id}?locale=en&depth=0`)
    const [warning] = doc.warnings as { id: string }[]
    const [block] = doc.body as { id: string; blockType: string }[]
    const { status } = await editor('PATCH', `/api/causes/${id}?locale=fa`, {
      title: 'كم‌آبي بدن',
      summary: 'متني با كاف عربي و iOS',
      mechanism: richText('عضله‌هاي ساق'),
      warnings: [{ id: warning?.id, severity: 'urgent', text: richText('هشدار فوري') }],
      body: [{ id: block?.id, blockType: 'text', text: richText('متن بدنه‌ي مطلب') }],
    })
    expect(status).toBe(200)
    const { json: fa } = await editor('GET', `/api/causes/${id}?locale=fa&depth=0`)
    expect(fa.title).toBe('کم‌آبی بدن')
    expect(fa.summary).toBe('متنی با کاف عربی و iOS')
    const saved = JSON.stringify([fa.mechanism, fa.warnings, fa.body])
    expect(saved).not.toMatch(/[يك]/)
    expect(saved).toContain('هشدار فوری')
    // The root leaves the direction to its paragraphs, each of which says it.
    expect(saved.match(/"type":"paragraph"/g)).toHaveLength(3)
    expect(saved.match(/"direction":"rtl"/g)).toHaveLength(3)
    const { json: en } = await editor('GET', `/api/causes/${id}?locale=en&depth=0`)
    expect(JSON.stringify(en.body)).toContain('ي and ك stay in English')
  })
})
