import { htmlEscape, isolateLtr, isolateLtrInText } from '#language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const runs = (text: string): string[] =>
  [...isolateLtr(htmlEscape(text)).matchAll(/<bdi dir="ltr">(.*?)<\/bdi>/gs)].map(([, run]) => run ?? '')

describe('what is isolated in a Persian text', () => {
  it.each([
    ['a Latin word', 'بیماری Parkinson است', ['Parkinson']],
    ['a name of several words', 'از National Health Service در', ['National Health Service']],
    ['with brackets', 'از National Health Service (NHS) است', ['National Health Service (NHS)']],
    ['within brackets', 'آزمون (MRI) است', ['MRI']],
    ['names with digits', 'ویتامین B12 و D3', ['B12', 'D3']],
    ['vertebrae', 'مهره‌های C5-C6 و L4–L5', ['C5-C6', 'L4–L5']],
    ['a formula', 'برابر pH = 7.4 است', ['pH = 7.4']],
    ['chemistry', 'یون Na+ و Ca²⁺ و H₂O', ['Na+', 'Ca²⁺', 'H₂O']],
    ['an abbreviation with its stops', 'مانند e.g. این', ['e.g.']],
    ['a word before the end of a sentence', 'این MRI. است', ['MRI']],
    ['number and Latin unit', 'مقدار 750 mg است', ['750 mg']],
    ['pressure', 'فشار 120/80 mmHg است', ['120/80 mmHg']],
    ['a rate', 'مقدار 750 mg/day است', ['750 mg/day']],
    ['Persian digits and a Latin unit', 'مقدار ۷۵۰ mg است', ['۷۵۰ mg']],
    ['temperature below zero', 'در −5°C و 38 °C', ['−5°C', '38 °C']],
    ['micrograms with either mu', 'در 5 µg و 5 μg', ['5 µg', '5 μg']],
    ['a range with a Latin unit', 'از 3-5 mg است', ['3-5 mg']],
    ['a signed number', 'دمای −۵ تا +۳', ['−۵', '+۳']],
    ['a signed number as Intl writes it', 'دمای \u200e−۵٫۵ درجه', ['\u200e−۵٫۵']],
    ['a comparator', 'عدد ≥۱۰ و < 5', ['≥۱۰', '&lt; 5']],
    ['an international telephone number', 'با +98 21 1234 5678 تماس', ['+98 21 1234 5678']],
    ['in Persian digits', 'با +۹۸ ۲۱ ۱۲۳۴ ۵۶۷۸ تماس', ['+۹۸ ۲۱ ۱۲۳۴ ۵۶۷۸']],
    ['a national telephone number', 'با ۰۲۱-۱۲۳۴ ۵۶۷۸ تماس', ['۰۲۱-۱۲۳۴ ۵۶۷۸']],
    ['a web address to its end', 'در https://example.org/a?b=1&c=2/ است', ['https://example.org/a?b=1&amp;c=2/']],
    ['an e-mail address', 'به info@example.org بنویسید', ['info@example.org']],
    ['Greek letters', 'گیرندهٔ α2 است', ['α2']],
    ['an ampersand in a name', 'گروه R&D است', ['R&amp;D']],
    ['each name of a Persian list', 'روش‌های MRI، CT و EMG', ['MRI', 'CT', 'EMG']],
    ['what isolating characters hold', 'شمارهٔ \u2068+۹۸ ۲۱\u2069 است', ['+۹۸ ۲۱']],
  ])('%s', (_, text, wanted) => {
    expect(runs(text)).toEqual(wanted)
  })

  it.each([
    ['words', 'عضلهٔ ساق پا'],
    ['numbers', 'حدود ۲ لیتر و 750 و ۲٫۵ و ۲۰۲۶'],
    ['ranges, which an isolate would turn round', 'از ۳-۵ و 3-5 و ۳ تا ۵'],
    ['fractions', '۱۲۰/۸۰ و 1/2'],
    ['percentages', '۵۰٪ و 50%'],
    ['a dash before a word', '- عضله'],
    ['a hyphen inside', 'کم-۵'],
  ])('%s are not', (_, text) => {
    expect(isolateLtr(htmlEscape(text))).toBe(htmlEscape(text))
  })

  it('a Persian number beside a Latin word stays outside: it would change sides', () => {
    expect(runs('در NHS ۵ نفر')).toEqual(['NHS'])
  })
})

describe('the markup', () => {
  it('is the text again when it is taken away', () => {
    const text = fc.string({ unit: fc.constantFrom(...'عضله MRI 750 mg+−≥۵۰.,-()/@&<>"\':؛،\n'), maxLength: 60 })
    fc.assert(
      fc.property(text, (plain) => {
        expect(isolateLtr(htmlEscape(plain)).replace(/<\/?bdi[^>]*>/g, '')).toBe(htmlEscape(plain))
        expect(isolateLtrInText(plain).replace(/[\u2068\u2069]/g, '')).toBe(plain)
      }),
      { numRuns: 3000 },
    )
  })

  it('is the only markup, whatever came in', () => {
    expect(isolateLtr('<script>x</script>')).toBe('&lt;<bdi dir="ltr">script&gt;x&lt;/script</bdi>&gt;')
    expect(isolateLtr('&amp;lt;b&amp;gt;').replace(/<\/?bdi[^>]*>/g, '')).toBe('&amp;lt;b&amp;gt;')
  })

  it.each(['(1.1', 'a.', '1.', '+۱ ', '<a', 'a@', 'a-', 'a (', '\u2068'])(
    'is made of long texts too, such as "%s" again and again',
    (piece) => {
      const text = htmlEscape(piece.repeat(5000))
      expect(isolateLtr(text).replace(/<\/?bdi[^>]*>/g, '')).toBe(
        text.replaceAll('\u2068', piece === '\u2068' ? '\u2068' : ''),
      )
    },
  )
})

describe('in plain text', () => {
  it('runs stand between first strong isolate and pop directional isolate', () => {
    expect(isolateLtrInText('مقدار 750 mg است')).toBe('مقدار \u2068750 mg\u2069 است')
  })

  it('twice is as good as once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'عضله MRI 750 mg+−≥۵.,()\u2068\u2069'), maxLength: 40 }),
        (text) => {
          const once = isolateLtrInText(text)
          expect(isolateLtrInText(once)).toBe(once)
        },
      ),
    )
  })
})

describe('htmlEscape', () => {
  it('leaves nothing that could be markup, in content or in an attribute', () => {
    expect(htmlEscape(`<a href="x" title='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;')
  })
})
