import { describe, expect, it } from 'vitest'

import { type CurrentUnit, type PlannedUnit, planImport, type ReturnedUnit } from '../../../../src/translation/exchange'
import { collect, streamOf } from '../../../support/exchange/streams'

const HASH = 'a'.repeat(64)

const returned = (over: Partial<ReturnedUnit> = {}): ReturnedUnit => ({
  type: 'causes',
  id: 'x',
  key: 'a#1',
  source: 'Take <1>two</1> of <2/>.',
  sourceHash: HASH,
  target: 'دو <1>تا</1> <2/>.',
  state: 'translated',
  notes: [],
  ...over,
})

const current = (over: Partial<CurrentUnit> = {}): CurrentUnit => ({
  key: 'a#1',
  source: 'Take <1>two</1> of <2/>.',
  sourceHash: HASH,
  target: null,
  state: 'missing',
  marks: [
    { mark: 1, kind: 'bold', isPair: true, of: '' },
    { mark: 2, kind: 'quantity', isPair: false, of: 'dose' },
    { mark: 3, kind: 'link', isPair: true, of: 'https://fa.example' },
  ],
  ...over,
})

const plan = async (units: ReturnedUnit[], now: CurrentUnit[] | null = [current()]): Promise<PlannedUnit[]> =>
  collect(planImport(streamOf(units), async () => now))

const planOne = async (unit: Partial<ReturnedUnit>, now: Partial<CurrentUnit> = {}): Promise<PlannedUnit | undefined> =>
  (await plan([returned(unit)], [current(now)]))[0]

const TARGET = returned().target

describe('planning an import', () => {
  it('changes a unit that has no translation', async () => {
    expect(await planOne({})).toMatchObject({ kind: 'change', target: TARGET, state: 'translated' })
  })

  it.each<[string, Partial<ReturnedUnit>, Partial<CurrentUnit>]>([
    ['the same text and state', {}, { target: TARGET, state: 'translated' }],
    ['the same text, not as far as it is', { state: 'draft' }, { target: TARGET, state: 'reviewed' }],
    ['the same text, without a word of its state', { state: null }, { target: TARGET, state: 'machine' }],
    ['no translation, where there is none', { target: null }, {}],
    ['no translation, where there is one since', { target: null }, { target: 'دو', state: 'reviewed' }],
    ['an empty translation, where there is none', { target: ' ' }, {}],
    ['the same outdated text, as it was sent', { state: 'outdated' }, { target: TARGET, state: 'outdated' }],
  ])('leaves a unit alone that brings %s', async (_, unit, now) => {
    expect(await planOne(unit, now)).toMatchObject({ kind: 'same' })
  })

  it.each<[string, Partial<ReturnedUnit>, Partial<CurrentUnit>, string]>([
    ['reviewed text that was translated', { state: 'reviewed' }, { target: TARGET, state: 'translated' }, 'reviewed'],
    ['machine text that was confirmed', { state: 'translated' }, { target: TARGET, state: 'machine' }, 'translated'],
    ['outdated text that was confirmed', { state: 'translated' }, { target: TARGET, state: 'outdated' }, 'translated'],
    ['outdated text that was rewritten', {}, { target: 'دو', state: 'outdated' }, 'translated'],
    ['machine text that was rewritten', { state: 'machine' }, { target: 'دو', state: 'machine' }, 'draft'],
    ['text of another machine', { state: 'machine' }, {}, 'machine'],
    ['text without a word of its state', { state: null }, {}, 'draft'],
    [
      'outdated text that was rewritten without a word',
      { state: 'outdated' },
      { target: 'دو', state: 'outdated' },
      'draft',
    ],
    ['a mark that only the translation has', { target: '<3>دو</3> <1>تا</1> <2/>.' }, {}, 'translated'],
    ['marks in another order', { target: '<2/> <1>تا</1>' }, {}, 'translated'],
  ])('takes %s', async (_, unit, now, state) => {
    expect(await planOne(unit, now)).toMatchObject({ kind: 'change', state })
  })

  it.each(['draft', 'translated', 'reviewed'] as const)('asks before a %s text is overwritten', async (state) => {
    expect(await planOne({}, { target: 'دو <1>عدد</1> <2/>', state })).toMatchObject({
      kind: 'conflict',
      reasons: ['human-newer'],
      target: TARGET,
    })
  })

  it.each<[string, Partial<ReturnedUnit>, Partial<CurrentUnit>]>([
    ['its words', {}, { source: 'Take <1>three</1> of <2/>.', sourceHash: 'b'.repeat(64) }],
    ['its fingerprint', { sourceHash: 'b'.repeat(64) }, {}],
    ['its words, in a file without fingerprints', { sourceHash: null }, { source: 'Take <1>one</1> of <2/>.' }],
  ])('asks where the source has changed since: %s', async (_, unit, now) => {
    expect(await planOne(unit, now)).toMatchObject({ kind: 'conflict', reasons: ['source-changed'] })
  })

  it('says both where both are so', async () => {
    expect(await planOne({ sourceHash: 'b' }, { target: 'دو <1>عدد</1> <2/>', state: 'draft' })).toMatchObject({
      kind: 'conflict',
      reasons: ['source-changed', 'human-newer'],
    })
  })

  it.each<[string, Partial<ReturnedUnit>, string, number[]]>([
    ['a mark was lost', { target: 'دو <1>تا</1>.' }, 'lost-mark', [2]],
    ['all marks were lost', { target: 'دو تا.' }, 'lost-mark', [1, 2]],
    ['a mark came', { target: '<1>دو</1> <2/> <9/>' }, 'extra-mark', [9]],
    ['a pair became a mark alone', { target: '<1/> دو <2/>' }, 'extra-mark', [1]],
    ['a mark alone became a pair', { target: '<1>دو</1> <2>تا</2>' }, 'extra-mark', [2]],
  ])('refuses a unit where %s', async (_, unit, reason, marks) => {
    expect(await planOne(unit)).toMatchObject({ kind: 'fault', reason, marks })
  })

  it('refuses to empty a translation', async () => {
    for (const target of ['', ' \n', '<1></1>'])
      expect(await planOne({ target }, { target: 'دو', state: 'draft' })).toMatchObject({ reason: 'empty-target' })
  })

  it('takes a translation that is nothing but what stands for itself', async () => {
    expect(await planOne({ source: '<2/>', target: '<2/>' }, { source: '<2/>' })).toMatchObject({ kind: 'change' })
  })

  it('refuses units that are not ours', async () => {
    expect((await plan([returned()], null))[0]).toMatchObject({ kind: 'fault', reason: 'unknown-entry' })
    expect((await plan([returned()], []))[0]).toMatchObject({ kind: 'fault', reason: 'unknown-unit' })
  })

  it('refuses a unit that comes a second time', async () => {
    const planned = await plan([returned(), returned({ target: 'سه <1>تا</1> <2/>' }), returned({ id: 'y' })])
    expect(planned.map((unit) => (unit.kind === 'fault' ? unit.reason : unit.kind))).toEqual([
      'change',
      'unit-twice',
      'change',
    ])
  })

  it('hands on what the reader found, and goes on', async () => {
    const fault = { code: 'broken-marks', message: '<1> is not closed' } as const
    const planned = await plan([returned({ target: '<1>', fault }), returned()])
    expect(planned).toMatchObject([
      { kind: 'fault', reason: 'broken-marks', message: fault.message },
      { kind: 'change' },
    ])
  })

  it('asks for the units of an entry once while its units stand together', async () => {
    const asked: string[] = []
    const units = ['x', 'x', 'y', 'y', 'x'].map((id, index) => returned({ id, key: `a#${index}` }))
    await collect(
      planImport(streamOf(units), async (type, id) => {
        asked.push(`${type}/${id}`)
        return null
      }),
    )
    expect(asked).toEqual(['causes/x', 'causes/y', 'causes/x'])
  })
})
