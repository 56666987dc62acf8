import { describe, expect, it } from 'vitest'

import { nextStepAt } from '../../../src/recall/deadlines'
import { alertOf, mailOf } from '../../../src/recall/message'
import type { RecallRow } from '../../../src/recall/rows'
import type { Consumer } from '../../../src/recall/standings'

const AT = '2026-11-26T08:00:00.000Z'

const recall = (own: Partial<RecallRow> = {}): RecallRow => ({
  id: 'r1',
  type: 'medicines',
  entry: 'm1',
  texts: [
    { locale: 'en', title: 'Quinine', slug: 'quinine' },
    { locale: 'fa', title: 'کینین', slug: 'کینین' },
  ],
  urgency: 'emergency',
  reason: 'A wrong dose.',
  channels: [],
  acknowledged: [],
  step: 0,
  tellings: [],
  by: 'u1',
  at: AT,
  ...own,
})

const telling = (step: number, at: string) =>
  ({ step, at, consumers: 1, mail: 'sent', webhook: 'none', detail: null }) as const

const behind: Consumer[] = [
  { name: 'key:k', channel: 'kiosk', lastFour: 'x7Qa', state: 'behind', seq: 120, seenAt: AT, acknowledgedAt: null },
]

describe('the next step', () => {
  it.each([
    ['emergency', 0, '2026-11-26T09:00:00.000Z'],
    ['emergency', 1, '2026-11-26T11:00:00.000Z'],
    ['emergency', 2, '2026-11-26T14:00:00.000Z'],
    ['emergency', 4, '2026-11-27T10:00:00.000Z'],
    ['emergency', 9, '2026-11-27T10:00:00.000Z'],
    ['urgent', 0, '2026-11-27T08:00:00.000Z'],
    ['routine', 0, '2026-12-03T08:00:00.000Z'],
    ['routine', 5, '2026-12-10T10:00:00.000Z'],
  ] as const)('of a recall of urgency %s after step %i is at %s', (urgency, step, expected) => {
    const tellings = step === 0 ? [] : [telling(step, '2026-11-26T10:00:00.000Z')]
    expect(nextStepAt(recall({ urgency, step, tellings })).toISOString()).toBe(expected)
  })
})

describe('the mail', () => {
  it('is in every language, with the reason, who is behind, and where to look', () => {
    const { subject, text } = mailOf({ recall: recall(), behind, siteUrl: 'https://clinic.example' })
    expect(subject).toContain('Quinine')
    expect(subject).toContain('کینین')
    for (const words of ['A wrong dose.', 'kiosk', 'x7Qa', 'https://clinic.example/admin/recalls'])
      expect(text.split(words).length - 1, words).toBe(2)
    expect(text).toContain('Urgency: Emergency')
    expect(text).toContain('فوریت: اضطراری')
  })

  it('says of a channel that is gone with all that was known of it that it was removed', () => {
    const gone: Consumer = {
      ...behind[0]!,
      name: 'channel:c',
      lastFour: null,
      state: 'cut-off',
      seq: null,
      seenAt: null,
    }
    const { text } = mailOf({ recall: recall(), behind: [gone], siteUrl: 'https://clinic.example' })
    expect(text).toContain('- Channel kiosk, which was removed')
    expect(text).toContain('- کانال kiosk که حذف شده است')
  })

  it('names the time zone of each moment, since each language has its own', () => {
    const { text } = mailOf({ recall: recall(), behind, siteUrl: 'https://clinic.example' })
    // When it was recalled, and when its consumer was last seen.
    for (const words of ['08:00 Coordinated Universal Time', '۱۱:۳۰ (وقت عادی ایران)'])
      expect(text.split(words).length - 1, words).toBe(2)
  })
})

describe('the message', () => {
  it('has an id that is the same for the same step, ids and codes, and no reason', () => {
    const make = (step: number) => alertOf({ recall: recall(), behind }, { at: AT, step })
    expect(make(2)).toEqual(make(2))
    expect(make(2).id).not.toBe(make(3).id)
    expect(make(2).id).not.toContain('.')
    expect(make(2).body).not.toContain('A wrong dose.')
    expect(JSON.parse(make(2).body)).toMatchObject({
      type: 'recall.unacknowledged',
      timestamp: AT,
      data: {
        recall: 'r1',
        step: 2,
        urgency: 'emergency',
        locales: ['en', 'fa'],
        consumers: [{ channel: 'kiosk', lastFour: 'x7Qa', seq: 120, seenAt: AT }],
      },
    })
  })
})
