import { formatting } from '../../../../src/translation/checks/formatting'
import { marks } from '../../../../src/translation/checks/marks'
import { runChecks } from '../../../../src/translation/checks/run'
import type { MarkInfo } from '../../../../src/translation/units/unit'
import { describe, expect, it } from 'vitest'
import { describeRows, unitOf } from './rows'

const infos: readonly MarkInfo[] = [
  { mark: 1, kind: 'link', isPair: true, of: 'causes/dehydration' },
  { mark: 2, kind: 'quantity', isPair: false, of: 'water' },
  { mark: 3, kind: 'bold', isPair: true, of: '' },
  { mark: 4, kind: 'break', isPair: false, of: '' },
  { mark: 5, kind: 'inline', isPair: false, of: 'video' },
]
const around = { marks: infos }

describeRows(
  marks,
  [
    ['en→fa', 'Read <1>dehydration</1>.', '<1>کم‌آبی</1> را بخوانید.', []],
    ['en→fa', 'Drink <2/> with <3>care</3>.', 'با <3>احتیاط</3> <2/> بنوشید.', []],
    ['en→fa', 'Drink with <3>care</3>.', 'با احتیاط بنوشید.', []],
    ['en→fa', 'Read <1>dehydration</1>.', 'کم‌آبی را بخوانید.', ['missing-link: dehydration']],
    ['fa→en', 'روزی <2/> بنوشید.', 'Drink every day.', ['missing-quantity: \ufffc']],
    ['en→fa', 'See <5/> here.', 'این‌جا ببینید.', ['missing-inline: \ufffc']],
    ['en→fa', 'Read <1>dehydration</1>.', '<1></1>کم‌آبی را بخوانید.', ['empty: ']],
    ['fa→en', 'آب بنوشید.', 'Drink <2/> of water.', ['extra: \ufffc']],
    ['fa→en', 'روزی <2/> بنوشید.', 'Drink <9/> a day.', ['missing-quantity: \ufffc', 'extra: \ufffc']],
  ],
  around,
)

describeRows(
  formatting,
  [
    ['en→fa', 'Drink with <3>care</3>.<4/>Slowly.', 'با <3>احتیاط</3> بنوشید.<4/>آهسته.', []],
    ['en→fa', 'Read <1>dehydration</1>.', 'کم‌آبی را بخوانید.', []],
    ['en→fa', 'Drink with <3>care</3>.', 'با احتیاط بنوشید.', ['missing: care']],
    ['fa→en', 'بنوشید.<4/>آهسته.', 'Drink. Slowly.', ['missing-break: \ufffc']],
    ['fa→en', 'با احتیاط بنوشید.', 'Drink with <7>care</7>.', ['extra: care']],
  ],
  around,
)

describe('the check marks', () => {
  it.each(['ب <1>الف', 'الف <2/> ب <2/>', 'الف </3> ب'])(
    'says that “%s” can’t be read, and formatting is silent',
    (marked) => {
      const input = unitOf(['en→fa', 'Read <1>dehydration</1>.', 'کم‌آبی را بخوانید.'], around)
      const broken = { ...input, target: { ...input.target, marked } }
      expect(runChecks(broken, [marks, formatting]).map(({ check, messageKey }) => `${check}.${messageKey}`)).toEqual([
        'marks.broken',
      ])
    },
  )
})
