import type { RollUp, UnitView } from '#translation'
import { describe, expect, it } from 'vitest'

import type { Draft } from '../../../../src/admin/translate/desk/keeper'
import {
  chosen,
  conflicted,
  type DeskState,
  edited,
  failed,
  isUnsaved,
  isWaiting,
  left,
  opened,
  refreshed,
  refused,
  saved,
  sent,
  textOf,
} from '../../../../src/admin/translate/desk/state'
import type { View } from '../../../../src/admin/translate/desk/types'

const unit = (given: Partial<UnitView> = {}): UnitView => ({
  key: 'title#1',
  field: 'title',
  labels: [],
  tag: 'text',
  isFree: false,
  isGone: false,
  isWarning: false,
  source: 'Cramp',
  sourceDiff: null,
  target: null,
  marks: [],
  state: 'missing',
  version: 1,
  by: null,
  at: null,
  openNotes: 0,
  ...given,
})

const progress: RollUp = {
  missing: 1,
  machine: 0,
  draft: 0,
  translated: 0,
  reviewed: 0,
  outdated: 0,
  units: 1,
  words: 1,
  wordsToDo: 1,
  state: 'missing',
}

const view = (units: readonly UnitView[]): View => ({
  type: 'causes',
  id: '1',
  title: 'Cramp',
  sourceLocale: 'en',
  targetLocale: 'fa',
  hasPage: true,
  isPublic: false,
  isSourcePublic: false,
  assignee: null,
  dueAt: null,
  lag: null,
  progress,
  units,
  canWrite: true,
  canReview: true,
  machine: null,
})

const draft = (given: Partial<Draft> = {}): Draft => ({ key: 'title#1', text: 'گرفتگی', version: 1, at: '', ...given })
const only = (state: DeskState) => {
  const work = state.works['title#1']
  if (!work) throw new Error('The unit is gone.')
  return work
}
const typed = (text: string, given: Partial<UnitView> = {}) => edited(opened(view([unit(given)]), []), 'title#1', text)

describe('words that were kept on this computer', () => {
  it('are put back, and wait to be saved', () => {
    const work = only(opened(view([unit()]), [draft()]))
    expect({ text: textOf(work), isWaiting: isWaiting(work) }).toEqual({ text: 'گرفتگی', isWaiting: true })
  })

  it('are offered beside the text that somebody saved meanwhile, and not sent over it', () => {
    const work = only(opened(view([unit({ version: 2, target: 'دیگری', by: 'u2' })]), [draft()]))
    expect(work.theirs).toEqual({ version: 2, target: 'دیگری', by: 'u2' })
    expect({ text: textOf(work), isWaiting: isWaiting(work) }).toEqual({ text: 'گرفتگی', isWaiting: false })
  })

  it('are forgotten where the server has the same', () => {
    expect(isUnsaved(only(opened(view([unit({ version: 2, target: 'گرفتگی' })]), [draft()])))).toBe(false)
    // With an Arabic yeh (U+064A) and a space at its end, which the server doesn't keep.
    const other = draft({ text: 'گرفتگي ' })
    expect(isUnsaved(only(opened(view([unit({ version: 2, target: 'گرفتگی' })]), [other])))).toBe(false)
  })

  it.each([
    ['is no longer in the source', [unit({ key: 'other#1' })]],
    ['has become free', [unit({ isFree: true })]],
  ])('are shown on their own where the unit %s', (_, units) => {
    expect(opened(view(units), [draft()]).orphans).toEqual([draft()])
  })
})

describe('saving', () => {
  it('leaves words that were typed while a text was under way, and they wait', () => {
    const under = sent(typed('یک'), 'title#1', { text: 'یک', as: 'draft' })
    const done = saved(edited(under, 'title#1', 'یک دو'), [unit({ target: 'یک', version: 2 })], progress)
    expect(textOf(only(done))).toBe('یک دو')
    expect(isWaiting(only(done))).toBe(true)
    expect(only(done).unit.version).toBe(2)
  })

  it('does not change the text under a person’s hands when the server normalizes it', () => {
    const done = saved(
      sent(typed('يك '), 'title#1', { text: 'يك ', as: 'draft' }),
      [unit({ target: 'یک', version: 2 })],
      progress,
    )
    expect({ text: textOf(only(done)), isUnsaved: isUnsaved(only(done)) }).toEqual({ text: 'يك ', isUnsaved: false })
    expect(textOf(only(left(done, 'title#1')))).toBe('یک')
  })

  it('sends nothing twice at once', () => {
    expect(isWaiting(only(sent(typed('یک'), 'title#1', { text: 'یک', as: 'draft' })))).toBe(false)
  })

  it('keeps the words when it fails, says why, and tries again', () => {
    const state = failed(sent(typed('یک'), 'title#1', { text: 'یک', as: 'draft' }), 'title#1', 'no connection')
    expect({ text: textOf(only(state)), isWaiting: isWaiting(only(state)), trouble: state.trouble }).toEqual({
      text: 'یک',
      isWaiting: true,
      trouble: 'no connection',
    })
  })

  it.each([
    ['a draft is not sent again by itself', 'draft', false],
    ['a confirmed text still goes as a draft, and why it was refused stays', 'reviewed', true],
  ] as const)('keeps refused words: %s', (_, as, waits) => {
    const refusal = { text: 'یک', as, message: 'The numbers differ.', findings: [] }
    const state = refused(sent(typed('یک'), 'title#1', { text: 'یک', as }), 'title#1', refusal)
    expect({ text: textOf(only(state)), isWaiting: isWaiting(only(state)) }).toEqual({ text: 'یک', isWaiting: waits })
    const again = sent(state, 'title#1', { text: 'یک', as: 'draft' })
    expect(only(saved(again, [unit({ target: 'یک', version: 2 })], progress)).refusal).toEqual(refusal)
    const other = only(edited(state, 'title#1', 'دو'))
    expect({ refusal: other.refusal, isWaiting: isWaiting(other) }).toEqual({ refusal: null, isWaiting: true })
  })

  it('has nothing to save when one types the text that is there', () => {
    expect(isUnsaved(only(edited(typed('x', { target: 'یک' }), 'title#1', 'یک')))).toBe(false)
  })
})

describe('two people at once', () => {
  const theirs = { version: 2, target: 'مال او', by: 'u2' }
  const both = conflicted(sent(typed('مال من'), 'title#1', { text: 'مال من', as: 'draft' }), 'title#1', theirs)

  it('keeps both texts until one is chosen', () => {
    expect({ mine: textOf(only(both)), theirs: only(both).theirs, isWaiting: isWaiting(only(both)) }).toEqual({
      mine: 'مال من',
      theirs,
      isWaiting: false,
    })
  })

  it('sends mine over the version that was chosen against', () => {
    const work = only(chosen(both, 'title#1', 'mine'))
    expect({ text: textOf(work), version: work.unit.version, isWaiting: isWaiting(work) }).toEqual({
      text: 'مال من',
      version: 2,
      isWaiting: true,
    })
  })

  it('shows theirs when it is chosen', () => {
    expect(textOf(only(chosen(both, 'title#1', 'theirs')))).toBe('مال او')
  })

  it('notices on reading again that a unit with unsaved words has changed', () => {
    const again = refreshed(typed('مال من'), view([unit({ version: 3, target: 'مال او', by: 'u2' })]))
    expect({ mine: textOf(only(again)), theirs: only(again).theirs?.target }).toEqual({
      mine: 'مال من',
      theirs: 'مال او',
    })
  })
})
