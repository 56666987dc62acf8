import { describe, expect, it } from 'vitest'

import { createMemoryIndex, type MemoryQuery, type Remembered } from '../../../../src/translation/memory'
import { BrokenMarks } from '../../../../src/translation/errors'
import { remember } from './remember'

const memoryOf = (...remembered: Remembered[]) => {
  const index = createMemoryIndex()
  for (const one of remembered) index.add(one)
  return index
}

const asked = (text: string, more: Partial<MemoryQuery> = {}): MemoryQuery => ({
  text,
  sourceLocale: 'en',
  targetLocale: 'fa',
  ...more,
})

const briefly = (remembered: Remembered[], text: string, more: Partial<MemoryQuery> = {}) =>
  memoryOf(...remembered)
    .lookUp(asked(text, more))
    .map(({ penalties, percent, target }) => [percent, target, ...penalties])

const DRINK = remember('Drink water often.', 'زیاد آب بنوشید.')

describe('the same text', () => {
  it('is worth 100', () => {
    expect(briefly([DRINK], 'Drink water often.')).toEqual([[100, 'زیاد آب بنوشید.']])
  })

  it('is worth 101 between the same neighbours, however they are written', () => {
    const between = { ...DRINK, before: 'stop.', after: null }
    expect(briefly([between], DRINK.source, { before: '  STOP. ', after: null })).toEqual([[101, DRINK.target]])
    expect(briefly([between], DRINK.source, { before: 'Rest.', after: null })).toEqual([[100, DRINK.target]])
    expect(briefly([between], DRINK.source, { before: 'Stop.', after: 'Rest.' })).toEqual([[100, DRINK.target]])
  })

  it('is worth 100 where neither has a neighbour: nothing is known', () => {
    expect(briefly([DRINK], DRINK.source, { before: null })).toEqual([[100, DRINK.target]])
  })

  it('in other capitals costs 1', () => {
    expect(briefly([DRINK], 'DRINK water often.')).toEqual([[99, DRINK.target, 'case']])
  })

  it('from another keyboard is the same', () => {
    const persian = remember('عضله كشيده می‌شود.', 'The muscle is stretched.', {
      sourceLocale: 'fa',
      targetLocale: 'en',
    })
    expect(briefly([persian], 'عضله کشیده میشود.', { sourceLocale: 'fa', targetLocale: 'en' })).toEqual([
      [100, persian.target],
    ])
  })

  it('is found in the other direction for 1 less, and never as 101', () => {
    const index = memoryOf({ ...DRINK, before: 'a', after: 'b' })
    const [hit] = index.lookUp(asked(DRINK.target, { sourceLocale: 'fa', targetLocale: 'en', before: 'a', after: 'b' }))
    expect(hit).toMatchObject({
      percent: 99,
      target: DRINK.source,
      penalties: ['reversed'],
      remembered: { id: DRINK.id },
    })
  })
})

describe('numbers', () => {
  const dose = remember('Take 2 tablets every 6 hours.', 'هر ۶ ساعت ۲ قرص بخورید.')

  it('are put in, in the digits of the target, for 1', () => {
    expect(briefly([dose], 'Take 1.5 tablets every 12 hours.')).toEqual([[99, 'هر ۱۲ ساعت ۱٫۵ قرص بخورید.', 'numbers']])
  })

  it('change places where the sentence says so', () => {
    expect(briefly([dose], 'Take 6 tablets every 2 hours.')).toEqual([[99, 'هر ۲ ساعت ۶ قرص بخورید.', 'numbers']])
  })

  it('of a text with the same ones stay, in whatever digits', () => {
    expect(briefly([dose], 'Take ۲ tablets every ۶ hours.')).toEqual([[100, dose.target]])
  })

  it.each([
    ['stand twice in the target', 'Wait 5 minutes.', '۵ دقیقه و باز ۵ دقیقه صبر کنید.', 'Wait 7 minutes.'],
    ['are words in the target', 'Wait 5 minutes.', 'پنج دقیقه صبر کنید.', 'Wait 7 minutes.'],
    ['stand twice in the source', 'Between 5 and 5 days.', 'بین ۵ روز و هفته', 'Between 5 and 7 days.'],
  ])('that %s are left, for 5', (_, source, target, text) => {
    expect(briefly([remember(source, target)], text)).toEqual([[95, target, 'numbers']])
  })

  it('are never put in by their order alone where the words are in another order', () => {
    const night = remember(
      'If it wakes you at night, take 2 tablets every 6 hours.',
      'اگر شب بیدارتان کرد، هر ۶ ساعت ۲ قرص.',
    )
    const [hit] = briefly([night], 'If it wakes you at night, every 8 hours take 3 tablets.', { minimum: 50 })
    expect(hit?.slice(1)).toEqual([night.target, 'numbers'])
  })

  it('are put into similar texts too', () => {
    const [hit] = briefly([dose], 'Take 3 tablets every 8 hours at most.')
    expect(hit?.slice(1)).toEqual(['هر ۸ ساعت ۳ قرص بخورید.', 'numbers'])
  })

  it('that the similar text has more of are known to be missing', () => {
    const [hit] = briefly([dose], 'Take 2 tablets every 6 hours, 8 at most.', { minimum: 50 })
    expect(hit?.slice(1)).toEqual([dose.target, 'numbers'])
  })

  it('in names are part of the name', () => {
    const vitamin = remember('Vitamin B12 helps the nerves.', 'ویتامین B12 به عصب‌ها کمک می‌کند.')
    const [hit] = briefly([vitamin], 'Vitamin B6 helps the nerves.')
    expect(hit?.slice(1)).toEqual([vitamin.target])
    expect(hit?.[0]).toBeLessThan(100)
  })

  it('bring the sentence with the same ones first', () => {
    const many = Array.from({ length: 60 }, (_, number) => remember(`Wait ${number} days.`, `${number} روز صبر کنید.`))
    expect(briefly(many, 'Wait 7 days.', { limit: 1 })).toEqual([[100, '7 روز صبر کنید.']])
  })
})

describe('marks', () => {
  const bold = remember('<1>Stop</1> and rest.', '<1>بایستید</1> و استراحت کنید.')

  it('take the numbers of the asked text', () => {
    expect(briefly([bold], '<3>Stop</3> and rest.')).toEqual([[100, '<3>بایستید</3> و استراحت کنید.']])
  })

  it('that the text has not are taken out, and their words stay', () => {
    expect(briefly([bold], 'Stop and rest.')).toEqual([[99, 'بایستید و استراحت کنید.', 'marks']])
  })

  it('that the text has more of are missing', () => {
    const plain = remember('Stop and rest.', 'بایستید و استراحت کنید.')
    expect(briefly([plain], '<1>Stop</1> and rest.')).toEqual([[99, plain.target, 'marks']])
  })

  it('around other words cost 1', () => {
    expect(briefly([bold], 'Stop and <1>rest</1>.')).toEqual([[99, bold.target, 'marks']])
  })

  it('that stand alone are put in where they are certain', () => {
    const dose = remember('Take <1/> every <2/>.', 'هر <2/> یک بار <1/> بخورید.')
    expect(briefly([dose], 'Take <2/> every <5/>.')).toEqual([[100, 'هر <5/> یک بار <2/> بخورید.']])
    const [other] = briefly([dose], 'Take a dose every <1/>.', { minimum: 50 })
    expect(other?.slice(1)).toEqual(['هر <1/> یک بار  بخورید.', 'marks'])
  })

  it('that are broken are refused', () => {
    expect(() => memoryOf(remember('<1>Stop', 'بایستید'))).toThrow(BrokenMarks)
    expect(() => memoryOf(remember('Stop', '<1>بایستید'))).toThrow(BrokenMarks)
    expect(() => memoryOf(DRINK).lookUp(asked('<1>Stop'))).toThrow(BrokenMarks)
  })
})

describe('similar texts', () => {
  const rest = remember('Rest the muscle and stretch it slowly.', 'به عضله استراحت دهید و آن را آرام بکشید.')

  it('are worth as much as their letters are alike, rounded down', () => {
    const text = 'Rest the muscle and stretch it gently.'
    const [hit] = memoryOf(rest).lookUp(asked(text))
    expect(hit).toMatchObject({ percent: 89, penalties: [], target: rest.target })
  })

  it('below the minimum are not offered', () => {
    expect(briefly([rest], 'Rest the back.')).toEqual([])
    expect(briefly([rest], 'Rest the muscle and stretch it gently.', { minimum: 90 })).toEqual([])
  })

  it('are never 100, however long they are', () => {
    const long = 'Rest the muscle and stretch it slowly. '.repeat(20)
    expect(briefly([remember(`${long}a`, 'آ')], `${long}b`)).toEqual([[99, 'آ']])
  })

  it('show word by word what is other; a word with half-spaces is one', () => {
    const index = memoryOf(remember('عضله‌ها خسته می‌شوند.', 'Muscles tire.', { sourceLocale: 'fa', targetLocale: 'en' }))
    const [hit] = index.lookUp(asked('عضله‌ها خسته نمی‌شوند.', { sourceLocale: 'fa', targetLocale: 'en' }))
    expect(hit?.diff).toEqual([
      { kind: 'same', text: 'عضله‌ها خسته ' },
      { kind: 'removed', text: 'می‌شوند' },
      { kind: 'added', text: 'نمی‌شوند' },
      { kind: 'same', text: '.' },
    ])
  })

  it('of one or two words are found by their letters', () => {
    expect(briefly([remember('Muscle cramp', 'گرفتگی عضلانی')], 'Muscle cramps')).toEqual([[92, 'گرفتگی عضلانی']])
  })
})

describe('several hits', () => {
  it('come best first, the newer of two equal ones before the older', () => {
    const older = remember('Rest.', 'استراحت.')
    const newer = remember('Rest.', 'استراحت کنید.')
    const other = remember('Rests.', 'استراحت می‌کند.')
    expect(briefly([newer, other, older], 'Rest.').map(([, target]) => target)).toEqual([
      newer.target,
      older.target,
      other.target,
    ])
  })

  it('with the same target are one', () => {
    expect(briefly([remember('Rest.', 'آ'), remember('Rest.', 'آ', { scope: 'causes/2' })], 'Rest.')).toEqual([
      [100, 'آ'],
    ])
  })

  it('are as many as asked for', () => {
    const many = Array.from({ length: 9 }, (_, number) => remember('Rest.', `آ ${number}`))
    expect(briefly(many, 'Rest.', { limit: 2 })).toHaveLength(2)
  })
})

describe('the memory', () => {
  it('has one of each id, the last', () => {
    const index = memoryOf(DRINK, { ...DRINK, target: 'آب بنوشید.' })
    expect(index.size).toBe(1)
    expect(index.lookUp(asked(DRINK.source)).map(({ target }) => target)).toEqual(['آب بنوشید.'])
  })

  it('forgets in both directions', () => {
    const index = memoryOf(DRINK, remember('Drink water.', 'آب بنوشید.'))
    index.remove(DRINK.id)
    expect(index.size).toBe(1)
    expect(index.lookUp(asked(DRINK.source, { minimum: 100 }))).toEqual([])
    expect(index.lookUp(asked(DRINK.target, { sourceLocale: 'fa', targetLocale: 'en', minimum: 90 }))).toEqual([])
  })

  it('knows nothing of a language it has not seen', () => {
    expect(memoryOf(DRINK).lookUp(asked(DRINK.source, { targetLocale: 'de' }))).toEqual([])
    expect(memoryOf(DRINK).lookUp(asked('', { minimum: 0 }))).toEqual([])
  })
})
