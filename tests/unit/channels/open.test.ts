import { DeliveryRefused, type Installation, openChannel } from '#channels'
import { describe, expect, it } from 'vitest'

const INSTALLATION: Installation = {
  exportsDir: '/nowhere',
  secret: 'a secret of the installation',
  webhookNetworks: [],
  s3: {
    endpoint: 'https://store.example',
    region: 'eu-central-1',
    bucket: 'clinic',
    accessKeyId: 'id',
    secretAccessKey: 'secret',
  },
}
const STORE = { kind: 's3', endpoint: 'https://store.example/', region: '', bucket: 'other', prefix: 'a/' } as const

const open = (destination: Parameters<typeof openChannel>[0]['destination'], own: Partial<Installation> = {}) =>
  openChannel({ id: 'id', name: 'phone-app', destination }, { ...INSTALLATION, ...own })

describe('the destination of a channel', () => {
  it('is none where the consumer asks', () => {
    expect(open({ kind: 'pull' })).toBeNull()
  })

  it.each([
    { kind: 'folder' },
    { kind: 'webhook', url: 'https://receiver.example/' },
    STORE,
    { ...STORE, endpoint: '' },
  ] as const)('can be opened: $kind', (destination) => {
    const channel = open(destination)
    expect(channel?.deliver).toBeTypeOf('function')
    channel?.close()
  })

  it('gets no key of ours where it is another store', () => {
    expect(() => open({ ...STORE, endpoint: 'https://thief.example' })).toThrow(DeliveryRefused)
    expect(() => open({ ...STORE, endpoint: 'https://thief.example' })).toThrow(/S3_ENDPOINT.*thief\.example/u)
    expect(() => open(STORE, { s3: { ...INSTALLATION.s3!, endpoint: null } })).toThrow(/is AWS/u)
  })

  it('asks for the variables of a store where there is none', () => {
    expect(() => open(STORE, { s3: null })).toThrow(/S3_BUCKET, S3_ACCESS_KEY_ID/u)
  })

  it.each(['', '..', '../out', 'a/b', '.hidden', 'A', 'a--b', 'a\0b'])('is no folder by the name %j', (name) => {
    for (const destination of [{ kind: 'folder' }, STORE] as const)
      expect(() => openChannel({ id: 'id', name, destination }, INSTALLATION)).toThrow(DeliveryRefused)
  })
})
