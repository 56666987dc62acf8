import type { RichTextState } from '#fields'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { FieldCut } from '../../../../src/translation/units/cut'
import { plainOf } from '../../../../src/translation/units/marked-text'
import { marksTogether } from '../../../../src/translation/units/pair-marks'
import { cutRichText, joinRichText } from '../../../../src/translation/units/rich-text'
import { followField } from '../../../../src/translation/work/follow-field'
import { isInSource, stateOf, type UnitRow } from '../../../../src/translation/work/unit-row'
import { richText } from '../../../support/content'

const KEY = { type: 'causes', id: 'one', locale: 'fa' }

const cut = (paragraphs: readonly string[]): FieldCut => {
  const skeleton = richText(...paragraphs) as unknown as RichTextState
  return {
    address: 'mechanism',
    path: 'mechanism',
    labels: [],
    isWarning: false,
    skeleton,
    blocks: paragraphs.length > 0 ? cutRichText(skeleton) : [],
  }
}

const follow = (rows: readonly UnitRow[], source: readonly string[], target: readonly string[]): UnitRow[] =>
  followField({ key: KEY, rows, source: cut(source), target: cut(target), by: null, at: '2026-01-01T00:00:00.000Z' })

const seen = (rows: readonly UnitRow[]) =>
  rows.filter(isInSource).map((row) => [plainOf(row.source), row.target && plainOf(row.target), stateOf(row)])

describe('the units of a field', () => {
  it('count as translated where both texts were there before anybody kept units', () => {
    expect(seen(follow([], ['One.', 'Two.'], ['یک.', 'دو.']))).toEqual([
      ['One.', 'یک.', 'translated'],
      ['Two.', 'دو.', 'translated'],
    ])
  })

  it('are missing where there is no target', () => {
    expect(seen(follow([], ['One.'], []))).toEqual([['One.', null, 'missing']])
  })

  it('are outdated exactly where the source changed since, and keep the old target', () => {
    const rows = follow([], ['One.', 'Two two two.'], ['یک.', 'دو.'])
    expect(seen(follow(rows, ['One.', 'Two two three.'], ['یک.', 'دو.']))).toEqual([
      ['One.', 'یک.', 'translated'],
      ['Two two three.', 'دو.', 'outdated'],
    ])
  })

  it('are current again when the source is changed back', () => {
    const rows = follow([], ['One.'], ['یک.'])
    const changed = follow(rows, ['Once.'], ['یک.'])
    expect(seen(changed)).toEqual([['Once.', 'یک.', 'outdated']])
    expect(seen(follow(changed, ['One.'], ['یک.']))).toEqual([['One.', 'یک.', 'translated']])
  })

  it('keep their targets when a sentence is put between them, and the new one is missing', () => {
    const rows = follow([], ['One is here.', 'Two is there.'], ['یک.', 'دو.'])
    expect(seen(follow(rows, ['One is here.', 'Quite another thing!', 'Two is there.'], ['یک.', 'دو.']))).toEqual([
      ['One is here.', 'یک.', 'translated'],
      ['Quite another thing!', null, 'missing'],
      ['Two is there.', 'دو.', 'translated'],
    ])
  })

  it('know what was written in the form, and count it as a draft of the source beside it', () => {
    const rows = follow([], ['One.', 'Two.'], ['یک.', 'دو.'])
    expect(seen(follow(rows, ['One.', 'Two.'], ['یک.', 'دوتا.']))).toEqual([
      ['One.', 'یک.', 'translated'],
      ['Two.', 'دوتا.', 'draft'],
    ])
  })

  it('become one free unit when the target is cut otherwise, and that is current until the source changes', () => {
    const rows = follow([], ['One.', 'Two.'], ['یک.', 'دو.'])
    const free = follow(rows, ['One.', 'Two.'], ['یک.', 'دو الف.', 'دو ب.'])
    expect(free).toMatchObject([{ isFree: true, number: 0 }])
    expect(free.map(stateOf)).toEqual(['draft'])
    expect(follow(free, ['One.', 'Two!'], ['یک.', 'دو الف.', 'دو ب.']).map(stateOf)).toEqual(['outdated'])
  })

  it('know the target of a sentence that the source lost until the field is written', () => {
    const rows = follow([], ['One.', 'Two.', 'Three.'], ['یک.', 'دو.', 'سه.'])
    const lost = follow(rows, ['One.', 'Three.'], ['یک.', 'دو.', 'سه.'])
    expect(seen(lost)).toHaveLength(2)
    expect(seen(follow(lost, ['One.', 'Three.'], ['یک.', 'دو.', 'سه.']))).toEqual([
      ['One.', 'یک.', 'translated'],
      ['Three.', 'سه.', 'translated'],
    ])
  })

  const sentence = fc.constantFrom('One thing.', 'Two things.', 'Rest.', 'Drink water.', 'یک.', 'دو کلمه.', 'آب.')
  const paragraphs = fc.array(sentence, { maxLength: 5 })

  it('never lose a word of either language, whatever is done in the form', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(paragraphs, paragraphs), { minLength: 1, maxLength: 6 }), (edits) => {
        let rows: UnitRow[] = []
        for (const [source, target] of edits) {
          rows = follow(rows, source, target)
          const kept = rows.map((row) => (row.target === null ? '' : plainOf(row.target))).join('\n')
          for (const text of target) expect(kept).toContain(text)
          const sources = rows
            .filter(isInSource)
            .map((row) => plainOf(row.source))
            .join('\n')
          if (target.length > 0 || rows.length > 0) for (const text of source) expect(sources).toContain(text)
        }
      }),
    )
  })

  it('change nothing when nothing was edited', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, paragraphs, (s1, t1, s2, t2) => {
        const rows = follow(follow([], s1, t1), s2, t2)
        expect(follow(rows, s2, t2)).toEqual(rows)
      }),
    )
  })

  it('stand in the field as they were written', () => {
    fc.assert(
      fc.property(paragraphs, fc.array(fc.option(sentence), { minLength: 5, maxLength: 5 }), (source, targets) => {
        fc.pre(source.length > 0)
        const rows = follow([], source, [])
        const skeleton = cut(source).skeleton!
        const written = joinRichText(
          skeleton,
          rows.map((row, index) =>
            targets[index] ? { text: targets[index], marks: marksTogether(row.marks, row.targetMarks) } : null,
          ),
          'rtl',
        )
        const texts = written ? cutRichText(written).map(({ text }) => plainOf(text)) : []
        expect(texts).toEqual(targets.slice(0, source.length).filter((text) => text !== null))
      }),
    )
  })
})
