import type { Rehearsal } from '#translation'
import { describe, expect, it } from 'vitest'

import { choose, firstChoices, nameOf, ordersOf, totalsOf, write } from '../../../../src/admin/terms/choices'

type Unit = Rehearsal['units'][number]

const unit = (key: string, change: Partial<Unit> = {}): Unit => ({
  type: 'causes',
  id: '1',
  locale: 'en',
  side: 'target',
  key,
  version: `version of ${key}`,
  title: 'Thirst',
  labels: [],
  before: 'A cramp.',
  after: 'A spasm.',
  ranges: [],
  newRanges: [],
  words: ['cramp'],
  marks: [],
  state: 'reviewed',
  isCertain: true,
  isFree: false,
  ...change,
})

const [sure, unsure, free, byHand, food] = [
  unit('sure'),
  unit('unsure', { isCertain: false }),
  unit('free', { isFree: true }),
  unit('by hand', { after: 'A cramp.', isCertain: false }),
  unit('food', { type: 'foods' }),
] as const
const units = [sure, unsure, free, byHand, food]
const choices = firstChoices(units)

describe('the first choice', () => {
  it('changes what is certain, and leaves the rest to a person', () => {
    expect(units.map((one) => choices[nameOf(one)]?.act)).toEqual(['change', 'leave', 'leave', 'leave', 'change'])
  })

  it('takes no more than the server takes at a time', () => {
    const many = Array.from({ length: 2001 }, (_, index) => unit(String(index)))
    expect(totalsOf(many, firstChoices(many))).toEqual([{ type: 'causes', all: 2001, chosen: 2000 }])
  })
})

describe('a choice', () => {
  const left = { act: 'leave', after: 'A spasm.' } as const
  it.each([
    ['a sentence with another text', sure, 'A spasm.', 'change'],
    ['a sentence without another text', byHand, 'A cramp.', 'leave'],
    ['a sentence that would be empty', sure, ' ', 'leave'],
    ['a field that is written in its form', free, 'A spasm.', 'leave'],
  ])('of %s', (_which, one, after, act) => {
    expect(choose(one, { ...left, after }, true).act).toBe(act)
  })

  it('is made by writing another text, and unmade by writing the old one', () => {
    const written = write(byHand, { act: 'leave', after: 'A cramp.' }, 'It cramps.')
    expect(written).toEqual({ act: 'change', after: 'It cramps.' })
    expect(write(byHand, written, 'A cramp.').act).toBe('leave')
  })
})

describe('what is sent', () => {
  it('is what is to be changed, as it was read, and what keeps its word, with the reason', () => {
    const { exceptions, units: sent } = ordersOf(
      units,
      { ...choices, [nameOf(unsure)]: { act: 'keep', after: unsure.after } },
      ' A quotation. ',
    )
    expect(sent.map(({ after, key, version }) => [key, version, after])).toEqual([
      ['sure', 'version of sure', 'A spasm.'],
      ['food', 'version of food', 'A spasm.'],
    ])
    expect(exceptions).toEqual([
      {
        type: 'causes',
        id: '1',
        locale: 'en',
        side: 'target',
        key: 'unsure',
        version: 'version of unsure',
        reason: 'A quotation.',
      },
    ])
  })

  it('is counted by collection', () => {
    expect(totalsOf(units, choices)).toEqual([
      { type: 'causes', all: 4, chosen: 1 },
      { type: 'foods', all: 1, chosen: 1 },
    ])
  })
})
