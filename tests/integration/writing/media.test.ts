/** Pictures: what goes in, what is kept, what comes out. Real files, over real HTTP. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startClinic, type TestClinic } from '../../support/clinic'
import { makeAccount, makeCause } from '../../support/content'
import { clientFor, type Client, type Rest, serveRest } from '../../support/rest'

let clinic: TestClinic
let rest: Rest
let editor: Client
let token: string

beforeAll(async () => {
  clinic = await startClinic()
  rest = await serveRest(clinic.payload)
  const account = await makeAccount(clinic.payload, 'editor')
  editor = await clientFor(rest, account)
  token = String((await editor('POST', '/api/users/login', account)).json.token)
})

afterAll(async () => {
  await rest?.stop()
  await clinic?.stop()
})

type Answer = { readonly status: number; readonly json: { doc?: Record<string, unknown>; errors?: unknown[] } }

const upload = async (data: Buffer, name: string, type: string, alt = 'A leg'): Promise<Answer> => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(data)], { type }), name)
  form.append('_payload', JSON.stringify({ alt }))
  const response = await fetch(`${rest.url}/api/media?locale=en`, {
    method: 'POST',
    headers: { Authorization: `JWT ${token}` },
    body: form,
  })
  return { status: response.status, json: (await response.json()) as Answer['json'] }
}

/** Half red, half blue, taken by a camera that says where it stood and lay on its side. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#c00' } })
    .composite([{ input: { create: { width: 600, height: 800, channels: 3, background: '#00c' } }, left: 600, top: 0 }])
    .withExif({
      IFD0: { Make: 'CanaryCamera', Artist: 'Canary Person' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '51/1 23/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const filesUnder = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => path.join(parentPath, name))

const mediaFolder = () => path.join(clinic.directory, 'media')

describe('an uploaded photograph', () => {
  let doc: Record<string, unknown>

  beforeAll(async () => {
    const photo = await photograph()
    // The test can fail only if the place is in the file that is sent.
    expect((await sharp(photo).metadata()).exif?.includes('CanaryCamera')).toBe(true)
    const { json, status } = await upload(photo, 'leg.jpg', 'image/jpeg')
    expect(status, JSON.stringify(json)).toBe(201)
    doc = json.doc ?? {}
  })

  it('keeps no metadata in any file: no place, no camera, no name', async () => {
    const files = await filesUnder(mediaFolder())
    expect(files.length).toBeGreaterThan(6)
    for (const file of files) {
      const data = await readFile(file)
      const { exif, iptc, xmp } = await sharp(data).metadata()
      expect({ file, exif, iptc, xmp }).toEqual({ file, exif: undefined, iptc: undefined, xmp: undefined })
      expect(data.includes('Canary')).toBe(false)
    }
  })

  it('stands upright', () => {
    expect([doc.width, doc.height]).toEqual([800, 1200])
  })

  it('is there in AVIF and WebP, never larger than it was, with a blur for the time before', async () => {
    const renditions = doc.renditions as { format: string; width: number; file: string }[]
    expect(renditions.map(({ format, width }) => `${format} ${width}`)).toEqual([
      'avif 480',
      'avif 800',
      'webp 480',
      'webp 800',
    ])
    for (const { file, format, width } of renditions) {
      const facts = await sharp(path.join(mediaFolder(), 'public', file)).metadata()
      expect([facts.width, facts.format]).toEqual([width, format === 'avif' ? 'heif' : 'webp'])
    }
    const blur = Buffer.from(String(doc.blurDataURL).split(',')[1] ?? '', 'base64')
    expect((await sharp(blur).metadata()).width).toBe(16)
  })

  it('is public while a current edition shows it, with the words and the focal point of the edition, and not before', async () => {
    const [rendition] = doc.renditions as { file: string }[]
    expect((await clinic.get(`/media/${rendition?.file}`)).status).toBe(404)
    await editor('PATCH', `/api/media/${String(doc.id)}?locale=fa`, { alt: 'یک پا' })
    const moved = await editor(
      'PATCH',
      `/api/media/${String(doc.id)}?locale=en&uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=70`,
      {},
    )
    expect(moved.status).toBe(200)
    const id = await makeCause(clinic.payload, { en: 'Shown', fa: 'نشان', data: { image: doc.id } })
    for (const locale of ['en', 'fa'])
      expect((await editor('POST', `/api/causes/${id}/publish?locale=${locale}`, {})).status).toBe(200)
    await clinic.settled()
    const { image } = await clinic.json<{
      image: { alt: string; src: string; srcset: string; sources: { type: string }[]; focalPoint: object }
    }>('/v1/en/causes/shown')
    expect({ alt: image.alt, focalPoint: image.focalPoint, formats: image.sources.map(({ type }) => type) }).toEqual({
      alt: 'A leg',
      focalPoint: { x: 20, y: 70 },
      formats: ['image/avif'],
    })
    expect((await clinic.get(new URL(image.src).pathname)).status).toBe(200)
    const persian = await clinic.json<{ image: { alt: string } }>(`/v1/fa/causes/${encodeURIComponent('نشان')}`)
    expect(persian.image.alt).toBe('یک پا')
  })

  it('holds back a language in which it is not described', async () => {
    const { json } = await upload(await photograph(), 'undescribed.jpg', 'image/jpeg')
    const id = await makeCause(clinic.payload, { en: 'Described', fa: 'بی‌شرح', data: { image: json.doc?.id } })
    expect((await editor('POST', `/api/causes/${id}/publish?locale=en`, {})).status).toBe(200)
    const refused = await editor('POST', `/api/causes/${id}/publish?locale=fa`, {})
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.json)).toContain('noAltText')
  })
})

describe('a file that is not the picture it says it is', () => {
  const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

  it.each([
    ['text', Buffer.from('not a picture at all'), 'leg.png', 'image/png'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'leg.jpg', 'image/jpeg'],
    ['a drawing with a script, by its name', script, 'leg.svg', 'image/svg+xml'],
    ['a drawing with a script, as PNG', script, 'leg.png', 'image/png'],
    ['nothing', Buffer.alloc(0), 'leg.png', 'image/png'],
  ])('%s is refused, the file named, and nothing is kept', async (_name, data, name, type) => {
    const before = {
      files: (await filesUnder(mediaFolder())).length,
      docs: (await clinic.payload.count({ collection: 'media' })).totalDocs,
    }
    const { json, status } = await upload(data, name, type)
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toMatch(/leg\.|file/i)
    expect(JSON.stringify(json)).not.toMatch(/node_modules|at .*\.js/)
    expect({
      files: (await filesUnder(mediaFolder())).length,
      docs: (await clinic.payload.count({ collection: 'media' })).totalDocs,
    }).toEqual(before)
  })

  it('a picture that is cut off is refused', async () => {
    const whole = await photograph()
    expect((await upload(whole.subarray(0, whole.length / 2), 'leg.jpg', 'image/jpeg')).status).toBe(400)
  })

  it('a PNG that says it is a JPEG is kept as what it is', async () => {
    const png = await sharp(await photograph())
      .png()
      .toBuffer()
    const { json, status } = await upload(png, 'other.png', 'image/jpeg')
    expect(status).toBe(201)
    expect(json.doc?.mimeType).toBe('image/png')
  })
})
