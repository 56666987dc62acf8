import { normalizePersian, normalizeText } from '#language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const HALF = '\u200c'

describe('what a Persian keyboard would have given', () => {
  it.each([
    ['Arabic yeh (U+064A)', 'بيماري', 'بیماری'],
    ['alef maksura (U+0649)', 'حتى', 'حتی'],
    ['yeh with e (U+06D0), yeh barree (U+06D2), yeh with tail (U+06CD)', 'ې ے ۍ', 'ی ی ی'],
    ['Arabic kaf (U+0643)', 'كرامپ', 'کرامپ'],
    ['swash kaf (U+06AA) and kaf with ring (U+06AB)', 'ڪ ګ', 'ک ک'],
    ['heh doachashmee (U+06BE) and heh goal (U+06C1)', 'ھم بہتر', 'هم بهتر'],
    ['ae (U+06D5) at the end of a word', 'خانە', 'خانه'],
    ['heh with yeh above (U+06C0)', 'عضلۀ ساق', 'عضله\u0654 ساق'],
    ['ae and hamza above, two characters', 'عضل\u06d5\u0654 ساق', 'عضله\u0654 ساق'],
    ['heh goal and hamza above, two characters', 'عضل\u06c1\u0654 ساق', 'عضله\u0654 ساق'],
    ['heh goal with hamza above, one character (U+06C2)', 'عضل\u06c2 ساق', 'عضله\u0654 ساق'],
    ['Arabic digits', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'],
    ['a tatweel inside a word', 'عضـــله', 'عضله'],
    ['a tatweel behind a sign', 'مُـهم', 'مُهم'],
    ['zero width space', 'عض\u200bله', 'عضله'],
    ['byte order mark', '\ufeffعضله', 'عضله'],
    ['soft hyphen', 'عض\u00adله', 'عضله'],
    ['zero width joiner between letters', 'عض\u200dله', 'عضله'],
    ['direction embeddings and isolates', '\u202bعضله\u202c \u2067ساق\u2069', 'عضله ساق'],
    ['letters by shape (presentation forms)', 'ﻋﻀﻠﻪ', 'عضله'],
    ['the ligature lam-alef', 'ﺳﻼم', 'سلام'],
    ['a tanwin by shape behind its letter', 'اصلا\ufe70', 'اصلا\u064b'],
    ['decomposed letters', 'ا\u0653ب ا\u0654ثر', 'آب أثر'],
    ['Arabic yeh with hamza, two characters', 'ي\u0654', 'ئ'],
  ])('%s', (_, given, wanted) => {
    expect(normalizePersian(given)).toBe(wanted)
  })
})

describe('what stood apart goes on standing apart', () => {
  it.each([
    ['ae never joins the next letter; heh would', 'خان\u06d5ها', `خانه${HALF}ها`],
    ['heh with yeh above never joins the next letter', 'خان\u06c0ما', `خانه\u0654${HALF}ما`],
    ['yeh barree never joins the next letter', 'م\u06d2شود', `می${HALF}شود`],
    ['a final shape before an initial one', 'ﻣﯽﺷﻮد', `می${HALF}شود`],
    ['a final alef maksura before an initial shape', 'ﻣﻰﺷﻮد', `می${HALF}شود`],
    ['an isolate between letters', 'می\u2069شود', `می${HALF}شود`],
    ['but not shapes that join', 'ﮐﺘﺎب', 'کتاب'],
    ['nor a letter that never joins', 'ﺩﺳﺖ', 'دست'],
  ])('%s', (_, given, wanted) => {
    expect(normalizePersian(given)).toBe(wanted)
  })
})

describe('half-spaces', () => {
  it.each([
    ['several become one', `می${HALF}${HALF}${HALF}شود`, `می${HALF}شود`],
    ['several with a zero width space among them', `می${HALF}\u200b${HALF}شود`, `می${HALF}شود`],
    ['none at the beginning and the end of a line', `${HALF}عضله${HALF}\n${HALF}ساق${HALF}`, 'عضله\nساق'],
    ['none beside a space', `می${HALF} شود و می ${HALF}رود`, 'می شود و می رود'],
    ['none beside marks and brackets', `«${HALF}عضله${HALF}»${HALF}، (${HALF}ساق${HALF})${HALF}.`, '«عضله»، (ساق).'],
  ])('%s', (_, given, wanted) => {
    expect(normalizePersian(given)).toBe(wanted)
  })

  it.each([
    ['between letters', `نیم${HALF}فاصله`],
    ['behind a letter that never joins', `بندر${HALF}ها`],
    ['between a number and letters', `۲۰${HALF}ساله`],
    ['between a Latin word and letters', `MRI${HALF}ها`],
    ['between letters and a Latin word', `غیر${HALF}MRI`],
    ['behind a placeholder', `{{name}}${HALF}ها`],
    ['behind a tag', `<b>کتاب</b>${HALF}ها`],
    ['behind code', `\`x\`${HALF}ها`],
    ['behind the stars of Markdown', `**کتاب**${HALF}ها`],
    ['behind a letter with a sign', `هٔ${HALF}ما`],
  ])('stay %s', (_, text) => {
    expect(normalizePersian(text)).toBe(text)
  })

  it('stay at the edges of a fragment, whose neighbours are not known', () => {
    expect(normalizePersian(`${HALF}ها`, { isFragment: true })).toBe(`${HALF}ها`)
    expect(normalizePersian(`می${HALF}`, { isFragment: true })).toBe(`می${HALF}`)
    expect(normalizePersian(`${HALF}${HALF}هاي \u200bمن`, { isFragment: true })).toBe(`${HALF}های من`)
    expect(normalizePersian(`${HALF}ها`)).toBe('ها')
  })
})

describe('what must not change', () => {
  it.each([
    ['Latin names with digits', 'ویتامین B12 و D3'],
    ['a decimal comma', '3,5'],
    ['Latin units', '1.5 g و 750 mg'],
    ['a nested translation', '$t(كليد) و {{كليد}}'],
    ['a list of Markdown', '1. نخست\n2. دوم'],
    ['می without a half-space: می ناب is wine', 'می ناب'],
    ['plurals with a space', 'کتاب ها'],
    ['heh and yeh with a space: a question of style', 'خانه ی ما'],
    ['quotes and punctuation', '"عضله", ساق; چرا?'],
    ['dots', 'عضله...'],
    ['double spaces', 'عضله  ساق'],
    ['fractions, squares, micro, degrees', '½ ² µg ° ℃'],
    ['the rial sign and phrases in one sign', '﷼ ﷺ'],
    ['teh marbuta', 'دایرة‌المعارف'],
    ['hamzas', 'مسئله مسأله مؤثر جزء إن ٱ'],
    ['madda, tanwin, shadda', 'آب اصلاً علّت'],
    ['the abbreviation of the Hijri year with a tatweel', '۱۴۴۵ هـ.ق'],
    ['and with a joiner', '۱۴۰۵ ه\u200d.ش'],
    ['a suffix with a tatweel before it', 'پسوند ـها'],
    ['a tatweel that carries a sign', 'ـٔ'],
    ['joined emoji', '👩\u200d⚕️ و 👨\u200d👩\u200d👧'],
    ['marks that an editor set: LRM, RLM', '\u200e−۵\u200f'],
    ['decimal and thousands marks, percent', '۱٬۲۳۴٫۵٪'],
    ['a soft hyphen in a Latin word', 'magne\u00adsium'],
    ['an accent of its own in a Latin word', 'cafe\u0301'],
    ['Arabic digits that belong to a Latin word', 'B\u0661\u0662'],
    ['Pashto and Urdu letters that Persian has no letter for', 'ټ ډ ځ'],
    ['a web address with Arabic letters', 'https://example.org/wiki/كتاب?q=ي&x=٣'],
    ['an address without a scheme', 'www.example.org/كتاب و example.org/كتاب'],
    ['an e-mail address', 'info@example.org'],
    ['code with Arabic letters', '`كي` و ```\nكي\n```'],
    ['a tag with Arabic letters', '<a title="كي">'],
  ])('%s', (_, text) => {
    expect(normalizePersian(text)).toBe(text)
  })

  it('the words around an address change, its last mark is not part of it', () => {
    expect(normalizePersian('كتاب (https://example.org/كتاب)، كتاب')).toBe('کتاب (https://example.org/كتاب)، کتاب')
  })

  it('an ﷲ by shape is a word like any other', () => {
    expect(normalizePersian('ﷲ')).toBe('الله')
  })
})

describe('of any text', () => {
  const letters = [...'ابپتجحخدرزسشکگلمنوهیيكىةۀەۂہھےۍئأآء٠١٢۳۴']
  const shapes = [...'ﻣﯽﺷﻮﻻﻰﻯﮤﯾﭘ', '\ufe70', '\ufe71', '\ufc5e']
  const invisible = [
    '\u200b',
    HALF,
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u0640',
    '\u202b',
    '\u202c',
    '\u2068',
    '\u2069',
    '\u200e',
  ]
  const signs = ['\u0654', '\u0653', '\u0651', '\u064e', '\u0670']
  const others = [...' \n.,،؛«»()[]{}<>`$@/:-_', '{{', '}}', '$t(', 'https://', 'B12', 'mg', 'é', '👩', '\uffff']
  const nasty = fc
    .array(fc.constantFrom(...letters, ...shapes, ...invisible, ...signs, ...others), { maxLength: 40 })
    .map((all) => all.join(''))
  const wordsIn = (text: string) => text.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

  it('twice is as good as once', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), fc.boolean(), (text, isFragment) => {
        const once = normalizePersian(text, { isFragment })
        expect(normalizePersian(once, { isFragment })).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  it('there are as many words afterwards, and as many spaces', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const after = normalizePersian(text)
        expect(wordsIn(after)).toBe(wordsIn(text))
        expect(after.replace(/[^ \n]/g, '')).toBe(text.replace(/[^ \n]/g, ''))
      }),
      { numRuns: 5000 },
    )
  })

  it.each(['كي', 'ﻻ', 'ـ', HALF, 'ا\u0651', '\u2069', '`', '<a', '{{', '$t(', 'a@', 'a.', 'www.', 'ك\u200d'])(
    'long ones too, such as "%s" again and again',
    (piece) => {
      const once = normalizePersian(`عضله ${piece.repeat(20_000)}`)
      expect(normalizePersian(once)).toBe(once)
      expect(once.startsWith('عضله ')).toBe(true)
    },
  )

  it('no half-space is lost from between two letters', () => {
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 5 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (parts) => {
        const apart = (text: string) => text.split(HALF).length
        expect(apart(normalizePersian(parts.join(HALF)))).toBeGreaterThanOrEqual(parts.length)
      }),
    )
  })

  it('Latin words, addresses, code and placeholders come out as they went in', () => {
    const latin = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ](?:[A-Za-zÀ-ÖØ-öø-ÿ0-9\u00ad]|\u0301){0,12}[A-Za-z0-9]$/)
    const address = fc
      .webUrl({ withFragments: true, withQueryParameters: true })
      .map((url) => url.replace(/[.,;:!?)\]]+$/, 'x'))
    const held = fc.constantFrom('`كي٣`', '{{كي}}', '$t(كي)', '<b title="كي">')
    fc.assert(
      fc.property(
        fc.oneof(latin, address, fc.emailAddress(), held),
        nasty.map((text) => text.replace(/[`<>{}$@/:.\-_A-Za-z0-9é\uffff]/g, '')),
        (piece, around) => {
          expect(normalizePersian(`${around} ${piece} ${around}`)).toContain(` ${piece} `)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('other languages', () => {
  it('keep their letters and get the composed form', () => {
    expect(normalizeText('كتاب ـ عـربي ٣', 'ar')).toBe('كتاب ـ عـربي ٣')
    expect(normalizeText('cafe\u0301', 'en')).toBe('café')
  })

  it('are told from Persian by their code', () => {
    expect(normalizeText('كتاب', 'fa')).toBe('کتاب')
    expect(normalizeText('\u200cها', 'fa', { isFragment: true })).toBe('\u200cها')
  })
})
