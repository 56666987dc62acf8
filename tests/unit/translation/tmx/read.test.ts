import { describe, expect, it } from 'vitest'

import { foreign, foreignUnit, read } from './files'

const textsOf = async (file: string | Uint8Array, step?: number) =>
  (await read(file, step)).map((unit) => ('fault' in unit ? unit.fault.code : [unit.source, unit.target]))

describe('a TMX file of another tool', () => {
  it('is remembered as an import of that file, by its number where a unit has no id', async () => {
    expect(await read(foreign(foreignUnit('Drink water.', 'آب بنوشید.')))).toEqual([
      {
        id: 'file.tmx#1',
        sourceLocale: 'en',
        targetLocale: 'fa',
        source: 'Drink water.',
        target: 'آب بنوشید.',
        before: null,
        after: null,
        origin: 'import',
        scope: 'file.tmx',
        by: null,
        at: '2026-01-01T00:00:00.000Z',
      },
    ])
  })

  it('says who changed a unit last and when, the text before the unit', async () => {
    const unit =
      '<tu tuid="a7" creationid="ali" creationdate="20200101T000000Z" changedate="20210101T000000Z">' +
      '<tuv xml:lang="en"><seg>a</seg></tuv>' +
      '<tuv xml:lang="fa" changeid="sara" changedate="20220203T040506Z"><seg>ب</seg></tuv></tu>'
    expect(await read(foreign(unit))).toMatchObject([{ id: 'a7', by: 'sara', at: '2022-02-03T04:05:06.000Z' }])
  })

  it.each([
    ['no date', ''],
    ['a date that is none', 'changedate="20220231T000000Z"'],
    ['an hour that is none', 'changedate="20220201T990000Z"'],
    ['a date in another form', 'changedate="2022-02-03"'],
  ])('gets the time of its import where it has %s', async (_, date) => {
    const unit = `<tu ${date}><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fa"><seg>ب</seg></tuv></tu>`
    expect(await read(foreign(unit))).toMatchObject([{ at: '2026-01-01T00:00:00.000Z' }])
  })

  it.each([
    ['en-US', 'en-GB', 'FA', 'en', 'fa'],
    ['EN', 'en_us', 'fa-IR', 'en', 'fa'],
    ['fa', 'fa-IR', 'en-GB', 'fa', 'en'],
    ['*all*', 'fa', 'en', 'fa', 'en'],
    ['', 'en', 'fa', 'en', 'fa'],
  ])(
    'whose header says "%s" is read with its regions and capitals: %s and %s',
    async (header, first, second, from, to) => {
      const unit = `<tu><tuv xml:lang="${first}"><seg>a</seg></tuv><tuv xml:lang="${second}"><seg>b</seg></tuv></tu>`
      expect(await read(foreign(unit, { header: `srclang="${header}"` }))).toMatchObject([
        { sourceLocale: from, targetLocale: to, source: 'a', target: 'b' },
      ])
    },
  )

  it('finds the source wherever it stands, also where the unit itself names it', async () => {
    const [fa, en] = ['<tuv xml:lang="fa"><seg>ب</seg></tuv>', '<tuv xml:lang="en"><seg>a</seg></tuv>']
    expect(await textsOf(foreign(`<tu>${fa}${en}</tu><tu srclang="fa">${en}${fa}</tu>`))).toEqual([
      ['a', 'ب'],
      ['ب', 'a'],
    ])
  })

  it('is remembered once for each further language', async () => {
    const unit =
      '<tu tuid="t"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fa"><seg>ب</seg></tuv><tuv xml:lang="de"><seg>c</seg></tuv></tu>'
    expect(await read(foreign(unit))).toMatchObject([
      { id: 't', targetLocale: 'fa', target: 'ب' },
      { id: 't~2', targetLocale: 'de', target: 'c' },
    ])
  })

  it('may have the language in the attribute of older versions, and a prefix before its elements', async () => {
    const unit = '<t:tu><t:tuv lang="en"><t:seg>a</t:seg></t:tuv><t:tuv lang="fa"><t:seg>ب</t:seg></t:tuv></t:tu>'
    expect(await textsOf(foreign(unit))).toEqual([['a', 'ب']])
  })
})

describe('what is inside a text', () => {
  it.each([
    ['a pair of codes', 'Take <bpt i="1">{b}</bpt>two<ept i="1">{/b}</ept>.', 'Take <1>two</1>.'],
    ['a code that stands alone', 'Take <ph x="4">{dose}</ph> now.', 'Take <4/> now.'],
    ['a half of a pair that is elsewhere', 'End<it pos="end">{/i}</it> here.', 'End<1/> here.'],
    ['a code that nobody knows', 'a<ut>{x}</ut>b', 'a<1/>b'],
    ['a highlight', 'a <hi type="term">cramp</hi>', 'a <1>cramp</1>'],
    ['a highlight in a pair', '<bpt i="1" x="1"/>a<hi>b</hi><ept i="1"/>', '<1>a<2>b</2></1>'],
    ['a text inside a code', 'a<ph>img alt="<sub>cramp <hi>b</hi></sub>"</ph>b', 'a<1/>b'],
    [
      'two pairs that share a number after one another',
      '<bpt i="1" x="1"/>a<ept i="1"/><bpt i="1" x="2"/>b<ept i="1"/>',
      '<1>a</1><2>b</2>',
    ],
    ['a literal sign', 'pH &lt; 7 &amp; &#x6f;k', 'pH &lt; 7 &amp; ok'],
    ['a CDATA section', '<![CDATA[a < b & c]]>', 'a &lt; b &amp; c'],
    ['white space, which stays', ' a  b ', ' a  b '],
    ['a line break of Windows, which is one of XML', 'a\r\nb', 'a\nb'],
    ['a comment, which is nothing', 'a<!-- no -->b', 'ab'],
  ])('%s', async (_, seg, marked) => {
    expect(await textsOf(foreign(foreignUnit(seg, 'ب')))).toEqual([[marked, 'ب']])
  })

  it('has the same number in both languages, however the codes are ordered', async () => {
    const unit = foreignUnit(
      '<ph x="1"/> of <bpt i="1" x="2"/>water<ept i="1"/>',
      '<bpt i="7" x="2"/>آب<ept i="7"/> <ph x="1"/>',
    )
    expect(await textsOf(foreign(unit))).toEqual([['<1/> of <2>water</2>', '<2>آب</2> <1/>']])
  })
})

describe('the bytes of a file', () => {
  const file = foreign(foreignUnit('Cramp 🦵', 'گرفتگی'))
  const texts = [['Cramp 🦵', 'گرفتگی']]
  const in16 = (text: string): string => text.replace('UTF-8', 'UTF-16')
  const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(file)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${file}`)],
    ['UTF-16 with a byte order mark, little end first', Buffer.from(`\ufeff${in16(file)}`, 'utf16le')],
    ['UTF-16 with a byte order mark, big end first', bigEndian(`\ufeff${in16(file)}`)],
    ['UTF-16 without a byte order mark, little end first', Buffer.from(in16(file), 'utf16le')],
    ['UTF-16 without a byte order mark, big end first', bigEndian(in16(file))],
    ['lines of Windows', Buffer.from(file.replaceAll('><', '>\r\n<'))],
  ])('are read as %s, in chunks of any size', async (_, bytes) => {
    for (const step of [1, 3, 1_000]) expect(await textsOf(bytes, step)).toEqual(texts)
  })

  it('are read in the encoding that the file declares', async () => {
    const declared = foreign(foreignUnit('caf\u00e9', 'b')).replace('UTF-8', 'windows-1252')
    expect(await textsOf(Buffer.from(declared, 'latin1'))).toEqual([['café', 'b']])
  })
})

describe('a unit that cannot be taken', () => {
  const good = foreignUnit('a', 'ب')

  it.each([
    ['a pair without an end', foreignUnit('<bpt i="1"/>a', 'ب'), 'broken-marks', 'not closed'],
    ['an end without a beginning', foreignUnit('a<ept i="1"/>', 'ب'), 'broken-marks', 'not open'],
    [
      'pairs that cross',
      foreignUnit('<bpt i="1"/>a<bpt i="2"/>b<ept i="1"/>c<ept i="2"/>', 'ب'),
      'broken-marks',
      'closes',
    ],
    ['an empty text', foreignUnit('', 'ب'), 'incomplete', 'empty'],
    ['one language', '<tu><tuv xml:lang="en"><seg>a</seg></tuv></tu>', 'incomplete', 'second language'],
    ['no text of its source language', foreignUnit('a', 'ب').replace('en-US', 'de'), 'incomplete', 'translated from'],
    [
      'a text without a language',
      '<tu><tuv xml:lang="en-US"><seg>a</seg></tuv><tuv><seg>ب</seg></tuv></tu>',
      'incomplete',
      'no language',
    ],
    ['a text that is too long', foreignUnit('x'.repeat(200_001), 'ب'), 'too-long', '200000'],
  ])('for %s is named with its line, and the units around it are read', async (_, unit, code, message) => {
    const found = await read(foreign(`${good}\n\n${unit}${good}`))
    expect(found).toMatchObject([
      { source: 'a', target: 'ب' },
      { fault: { code, line: 3, message: expect.stringContaining(message) } },
      { source: 'a', target: 'ب' },
    ])
  })
})
