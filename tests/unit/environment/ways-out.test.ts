import { BadEnvironment, readEnvironment } from '#environment'
import { describe, expect, it } from 'vitest'

const read = (variables: Readonly<Record<string, string>>) =>
  readEnvironment({ NODE_ENV: 'test', PAYLOAD_SECRET: 'a-secret-for-tests-only', ...variables })

const SECRET = 's3cret-that-nobody-may-see'
const STORE = { S3_BUCKET: 'clinic', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: SECRET }

describe('the settings of the store', () => {
  it('are null where there is none, and empty variables are none', () => {
    expect(read({}).s3).toBeNull()
    expect(read({ S3_BUCKET: '', S3_ENDPOINT: '' }).s3).toBeNull()
  })

  it('need no more than bucket and key: it is then AWS', () => {
    expect(read(STORE).s3).toEqual({
      endpoint: null,
      region: 'us-east-1',
      bucket: 'clinic',
      accessKeyId: 'id',
      secretAccessKey: SECRET,
    })
  })

  it('take another store and region', () => {
    const given = read({ ...STORE, S3_ENDPOINT: 'http://127.0.0.1:9000/', S3_REGION: 'eu-central-1' })
    expect(given.s3).toMatchObject({ endpoint: 'http://127.0.0.1:9000', region: 'eu-central-1' })
  })

  it.each<[Record<string, string>, RegExp]>([
    [{ S3_ENDPOINT: 'https://store.example' }, /^S3_BUCKET can't be used: it is not set, and S3_ENDPOINT needs it/u],
    [{ S3_BUCKET: 'clinic' }, /^S3_ACCESS_KEY_ID can't be used: it is not set, and S3_BUCKET needs it/u],
    [{ S3_BUCKET: 'clinic', S3_ACCESS_KEY_ID: 'id' }, /^S3_SECRET_ACCESS_KEY can't be used: it is not set/u],
    [{ ...STORE, S3_ENDPOINT: 'store.example' }, /^S3_ENDPOINT can't be used/u],
    [{ ...STORE, S3_ENDPOINT: 'ftp://store.example' }, /^S3_ENDPOINT can't be used/u],
    [{ ...STORE, S3_ENDPOINT: `https://id:${SECRET}@store.example` }, /^S3_ENDPOINT can't be used: no user name/u],
    [{ ...STORE, S3_BUCKET: 'Clinic Bucket' }, /^S3_BUCKET can't be used/u],
    [{ ...STORE, S3_REGION: 'Frankfurt am Main' }, /^S3_REGION can't be used/u],
    [{ ...STORE, S3_SECRET_ACCESS_KEY: `${SECRET} \n` }, /^S3_SECRET_ACCESS_KEY can't be used/u],
  ])('are refused with the name of what is wrong, and without secrets: %j', (variables, message) => {
    expect(() => read(variables)).toThrow(BadEnvironment)
    expect(() => read(variables)).toThrow(message)
    expect(() => read(variables)).not.toThrow(SECRET)
  })
})

describe('MEDIA_S3_PREFIX', () => {
  it('keeps pictures in the store; without it they are on disk', () => {
    expect(read(STORE).mediaStore).toBeNull()
    expect(read({ ...STORE, MEDIA_S3_PREFIX: 'clinic/media/' }).mediaStore).toMatchObject({
      bucket: 'clinic',
      prefix: 'clinic/media/',
    })
  })

  it.each(['media', '/media/', 'a b/', '../', ' '])('%j is refused', (prefix) => {
    expect(() => read({ ...STORE, MEDIA_S3_PREFIX: prefix })).toThrow(/^MEDIA_S3_PREFIX can't be used: it ends with/u)
  })

  it('asks for the store', () => {
    expect(() => read({ MEDIA_S3_PREFIX: 'media/' })).toThrow(/^S3_BUCKET .* MEDIA_S3_PREFIX needs it/u)
  })
})

describe('WEBHOOK_NETWORKS', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['10.0.0.0/8', ['10.0.0.0/8']],
    ['10.0.0.0/8, fd00::/8  192.168.1.7/32,', ['10.0.0.0/8', 'fd00::/8', '192.168.1.7/32']],
  ])('%j is %j', (text, networks) => {
    expect(read({ WEBHOOK_NETWORKS: text }).webhookNetworks).toEqual(networks)
  })

  it.each(['10.0.0.1', '10.0.0.0/33', 'fd00::/129', 'internal', '10.0.0.0/8;fd00::/8'])('%j is refused', (text) => {
    expect(() => read({ WEBHOOK_NETWORKS: text })).toThrow(/^WEBHOOK_NETWORKS can't be used: ".+" is no network/u)
  })
})

describe('EXPORTS_DIR', () => {
  it('is below the data unless another folder is named', () => {
    expect(read({ DATA_DIR: '/data' }).exportsDir).toBe('/data/exports')
    expect(read({ DATA_DIR: '/data', EXPORTS_DIR: '/out' }).exportsDir).toBe('/out')
  })
})
