import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sentencesOf } from '../../../../src/translation/units/sentences'

describe('the sentences of a unit', () => {
  it.each([
    ['en', 'Stop. Stretch the calf. Wait.', ['Stop. ', 'Stretch the calf. ', 'Wait.']],
    ['en', 'Ask Dr. Smith, e.g. by phone. Then rest.', ['Ask Dr. Smith, e.g. by phone. ', 'Then rest.']],
    ['en', 'Take 1.5 litres. Rest.', ['Take 1.5 litres. ', 'Rest.']],
    ['fa', 'بایستید. ساق را بکشید؟ صبر کنید!', ['بایستید. ', 'ساق را بکشید؟ ', 'صبر کنید!']],
    ['fa', 'از دکتر م. رضایی بپرسید. سپس استراحت کنید.', ['از دکتر م. رضایی بپرسید. ', 'سپس استراحت کنید.']],
    ['en', 'Read <1>this. And this.</1> Then rest.', ['Read <1>this. And this.</1> Then rest.']],
    ['en', '', []],
  ])('%s: %s', (locale, text, sentences) => {
    expect(sentencesOf(text, locale)).toEqual(sentences)
  })

  it('are the unit when they are joined', () => {
    const text = fc.array(fc.constantFrom('Go. ', 'Dr. ', 'سلام؟ ', '<1/>', '&lt;', 'a', '. '), { maxLength: 15 })
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fa'), (parts, locale) => {
        const marked = parts.join('').replace(/(<1\/>)(?=.*<1\/>)/gsu, '')
        expect(sentencesOf(marked, locale).join('')).toBe(marked)
      }),
    )
  })
})
