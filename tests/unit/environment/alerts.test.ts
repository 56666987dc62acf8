import { BadEnvironment, readEnvironment } from '#environment'
import { describe, expect, it } from 'vitest'

const read = (variables: Readonly<Record<string, string>>) =>
  readEnvironment({ NODE_ENV: 'test', PAYLOAD_SECRET: 'a-secret-for-tests-only', ...variables })

const MAIL = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'qanun@clinic.example' }
const KEY = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
const HOOK = { ALERT_WEBHOOK_URL: 'https://alerts.example/qanun', ALERT_WEBHOOK_SECRET: KEY }

describe('the settings of mail', () => {
  it('are null where there are none', () => {
    expect([read({}).mail, read({}).alertWebhook]).toEqual([null, null])
  })

  it('say where mail is handed over and who it is from', () => {
    expect(read(MAIL).mail).toEqual({
      server: { host: 'mail.example', port: 587, secure: false },
      from: { name: 'Qanun', address: 'qanun@clinic.example' },
    })
    const SMTP_URL = 'smtps://me%40clinic:p%3Aw@mail.example:2465'
    expect(read({ SMTP_URL, MAIL_FROM: 'کلینیک <a@b.example>' }).mail).toEqual({
      server: { host: 'mail.example', port: 2465, secure: true, auth: { user: 'me@clinic', pass: 'p:w' } },
      from: { name: 'کلینیک', address: 'a@b.example' },
    })
    expect(read({ ...MAIL, SMTP_URL: 'smtps://mail.example' }).mail?.server.port).toBe(465)
  })
})

describe('the settings of the alert', () => {
  it('are an address and a key', () => {
    expect(read(HOOK).alertWebhook).toEqual({ url: HOOK.ALERT_WEBHOOK_URL, secret: KEY })
  })

  it.each<[Record<string, string>, RegExp]>([
    [{ SMTP_URL: 'smtp://mail.example' }, /^MAIL_FROM can't be used: it is not set, and SMTP_URL needs it/u],
    [{ MAIL_FROM: 'a@b.example' }, /^SMTP_URL can't be used: it is not set/u],
    [{ ...MAIL, SMTP_URL: 'https://mail.example' }, /^SMTP_URL can't be used/u],
    [{ ...MAIL, MAIL_FROM: 'nobody' }, /^MAIL_FROM can't be used/u],
    [{ ...MAIL, MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, /^MAIL_FROM can't be used/u],
    [{ ALERT_WEBHOOK_URL: 'https://alerts.example' }, /^ALERT_WEBHOOK_SECRET can't be used: it is not set/u],
    [{ ALERT_WEBHOOK_SECRET: KEY }, /^ALERT_WEBHOOK_URL can't be used: it is not set/u],
    [{ ...HOOK, ALERT_WEBHOOK_URL: 'https://me:secret@alerts.example' }, /^ALERT_WEBHOOK_URL can't be used: no user/u],
    [{ ...HOOK, ALERT_WEBHOOK_SECRET: 'whsec_c2hvcnQ=' }, /^ALERT_WEBHOOK_SECRET can't be used/u],
    [{ ...HOOK, ALERT_WEBHOOK_SECRET: KEY.slice(6) }, /^ALERT_WEBHOOK_SECRET can't be used/u],
  ])('that can not be used are refused: %j', (variables, message) => {
    expect(() => read(variables)).toThrow(message)
    expect(() => read(variables)).toThrow(BadEnvironment)
  })
})
