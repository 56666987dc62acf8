import type { UnitView } from '#translation'
import { describe, expect, it } from 'vitest'

import type { Api } from '../../../../src/admin/translate/desk/api'
import { createDesk, type Desk } from '../../../../src/admin/translate/desk/desk'
import { createKeeper, type Store } from '../../../../src/admin/translate/desk/keeper'
import { textOf } from '../../../../src/admin/translate/desk/state'
import type { View } from '../../../../src/admin/translate/desk/types'

const KEY = 'title#1'

const unit: UnitView = {
  key: KEY,
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
}

const view = { type: 'causes', id: '1', units: [unit], canWrite: true } as unknown as View

/** A store of the browser's kind, in memory. */
const memory = (): Store => {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  }
}

/** A server whose answers come when they are let go. */
const slowServer = () => {
  const answers: (() => void)[] = []
  const later =
    <T>(answer: T) =>
    () =>
      new Promise<T>((resolve) => answers.push(() => resolve(answer)))
  const api = { view: later(view), rejoin: later(view), findings: later({}) } as unknown as Api
  return { api, answer: () => answers.forEach((go) => go()) }
}

describe('what is typed while the server answers', () => {
  it.each<[string, (desk: Desk) => Promise<unknown>]>([
    ['its findings', (desk) => desk.readFindings()],
    ['the entry, read again', (desk) => desk.refresh()],
    ['a field that is joined again', (desk) => desk.rejoin('body')],
  ])('stays when it answers with %s', async (_what, ask) => {
    const { answer, api } = slowServer()
    const keeper = createKeeper(memory(), { user: 'u', type: 'causes', id: '1', to: 'fa' })
    const desk = createDesk(api, keeper, view)
    const asked = ask(desk)
    desk.edit(KEY, 'گرفتگی')
    answer()
    await asked
    const work = desk.state().works[KEY]
    expect(work && textOf(work)).toBe('گرفتگی')
    expect(keeper.all().map(({ text }) => text)).toEqual(['گرفتگی'])
  })
})

describe('words that are kept on this computer', () => {
  const keeperWith = (key: string, text: string) => {
    const keeper = createKeeper(memory(), { user: 'u', type: 'causes', id: '1', to: 'fa' })
    keeper.keep({ key, text, version: 1, at: '' })
    return keeper
  }
  const opening = (keeper: ReturnType<typeof keeperWith>, given: Partial<UnitView>) => {
    const units = [{ ...unit, ...given }]
    createDesk(slowServer().api, keeper, { ...view, targetLocale: 'fa', units })
    return keeper.all().map(({ text }) => text)
  }

  it.each<[string, Partial<UnitView>, string[]]>([
    ['are forgotten once the server has them, as it keeps texts', { target: 'گرفتگی', version: 2 }, []],
    ['stay while it has others', { target: 'دیگری', version: 2 }, ['گرفتگی ']],
    ['stay where their unit can no longer be written here', { isFree: true, version: 2 }, ['گرفتگی ']],
  ])('%s', (_, given, left) => {
    expect(opening(keeperWith(KEY, 'گرفتگی '), given)).toEqual(left)
  })
})
