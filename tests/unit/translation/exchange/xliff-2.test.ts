import { describe, expect, it } from 'vitest'

import { type ExchangeUnit, formatOf } from '../../../../src/translation/exchange'
import { HEAD } from '../../../contracts/exchange-format'
import { unitFixture } from '../../../support/exchange/entries'
import { bytesOf, readAll, writeAll } from '../../../support/exchange/streams'

const xliff2 = formatOf('xliff2')

const written = (unit: Partial<ExchangeUnit>): Promise<string> =>
  writeAll(xliff2, HEAD, [{ type: 'causes', id: 'x', title: 'Cramp & pain', units: [unitFixture(unit)] }])

const read = async (text: string) => (await readAll(xliff2, [bytesOf(text)])).units

/** A file with one unit that another tool has written. */
const foreign = (inside: string, { unit = 'id="1" name="title#1"', root = '' } = {}): string =>
  `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fa" ${root}>` +
  `<file id="f" original="causes/x"><unit ${unit}>${inside}</unit></file></xliff>`

const segment = (source: string, target: string, attributes = 'state="translated"'): string =>
  `<segment ${attributes}><source>${source}</source><target>${target}</target></segment>`

describe('what we write as XLIFF 2.1', () => {
  it('has a segment for each sentence, white space between them, and no white space of its own in a text', async () => {
    const file = await written({
      source: 'Rest. <1>Drink</1> water.\n',
      sentences: ['Rest. ', '<1>Drink</1> water.\n'],
      target: 'استراحت کنید. آب <1>بنوشید</1>.',
      state: 'translated',
    })
    expect(file.match(/<source>.*?<\/target>/gsu)).toEqual([
      '<source>Rest.</source><target>استراحت کنید.</target>',
      '<source> </source><target> </target>',
      expect.stringMatching(
        /^<source><pc [^>]*>Drink<\/pc> water\.<\/source><target>آب <pc [^>]*>بنوشید<\/pc>\.<\/target>$/u,
      ),
      '<source>\n</source><target></target>',
    ])
    expect(file.match(/<(?:segment|ignorable) [^>]*>/gu)).toEqual([
      '<segment id="s1" state="translated">',
      '<ignorable id="i2">',
      '<segment id="s3" state="translated">',
      '<ignorable id="i4">',
    ])
  })

  it.each<[string, Partial<ExchangeUnit>]>([
    ['other sentences than the source', { target: 'یک جمله' }],
    ['its marks in other sentences', { target: 'الف <1>ب</1>. ج.' }],
    ['matches, which are for the whole of it', { matches: [{ source: 'a', target: 'b', percent: 90 }] }],
  ])('is one segment where the unit has %s', async (_, over) => {
    const file = await written({
      source: 'Rest. Drink <1>water</1>.',
      sentences: ['Rest. ', 'Drink <1>water</1>.'],
      state: 'draft',
      ...over,
    })
    expect(file.match(/<segment /gu)).toHaveLength(1)
    expect((await read(file))[0]).toMatchObject({ source: 'Rest. Drink <1>water</1>.', target: over.target ?? null })
  })

  it('says what each mark is, and that it must neither be copied nor lost', async () => {
    const file = await written({
      source: 'See <1>this</1>.<2/>',
      marks: [
        { mark: 1, kind: 'link', isPair: true, of: 'causes/abc' },
        { mark: 2, kind: 'quantity', isPair: false, of: 'dose' },
      ],
    })
    expect(file).toContain('<data id="d1">link: causes/abc</data><data id="d2">quantity: dose</data>')
    expect(file).toContain('<pc id="1" type="link" canCopy="no" canDelete="no" dataRefStart="d1" dataRefEnd="d1">')
    expect(file).toContain('<ph id="2" type="other" subType="qanun:quantity" disp="quantity: dose" canCopy="no"')
  })

  it('carries terms and matches in their modules, and labels and notes beside the unit', async () => {
    const file = await written({
      notes: ['Ask & tell.'],
      matches: [{ source: 'a <1/>', target: 'ب <1/>', percent: 101 }],
    })
    expect(file).toContain('<gls:term>tablet</gls:term><gls:translation>قرص</gls:translation>')
    expect(file).toContain(
      '<mtc:match ref="#s1" type="icm" similarity="100"><source>a <ph id="1"/></source><target>ب <ph id="1"/></target>',
    )
    expect(file).toContain('<note category="label">Body › Paragraph</note><note>Ask &amp; tell.</note>')
    expect(file).toContain('<note category="title">Cramp &amp; pain</note>')
    expect((await read(file))[0]?.notes).toEqual(['Ask & tell.'])
  })

  it('tells directions and languages', async () => {
    const file = await written({})
    expect(file).toContain('srcLang="en" trgLang="fa"')
    expect(file).toContain('original="causes/x" srcDir="ltr" trgDir="rtl"')
  })

  it('leaves out entries without units, which a file may not have', async () => {
    const file = await writeAll(xliff2, HEAD, [{ type: 'causes', id: 'x', title: 'T', units: [] }])
    expect(file).not.toContain('<file')
  })
})

describe('XLIFF 2 as other tools write it', () => {
  it.each<[string, (file: string) => string]>([
    ['carriage returns at the ends of its lines', (file) => file.replaceAll('\n', '\r\n')],
    ['a byte order mark', (file) => `\ufeff${file}`],
    ['attributes in another order', reverseAttributes],
    ['another prefix for XLIFF', prefixAll],
    [
      'our namespace under another prefix',
      (file) =>
        file
          .replaceAll('qanun:source', 'ns0:source')
          .replace('xmlns:qanun', 'xmlns:ns0="urn:qanun:exchange:1" xmlns:qanun'),
    ],
    ['namespaces moved to where they are used', moveNamespaces],
    ['texts in CDATA', (file) => file.replaceAll('half‌space', '<![CDATA[half‌space]]>')],
    ['characters as references', (file) => file.replaceAll('\u200c', '&#x200c;').replaceAll('ع', '&#1593;')],
    ['indented lines', indent],
    [
      'comments and processing instructions',
      (file) => file.replaceAll('<unit', '<!-- a -->\n<?tool b?><unit').replace('Take', 'T<!-- c -->ake'),
    ],
    [
      'modules that nobody knows',
      (file) =>
        file.replace('<notes>', '<a:b xmlns:a="urn:a"><a:c>x</a:c><segment><source>y</source></segment></a:b><notes>'),
    ],
    ['an encoding by another name', (file) => file.replace('UTF-8', 'utf8')],
    [
      'groups around its units',
      (file) =>
        file.replace('<unit', '<group id="g"><group id="h"><unit').replace('</unit>', '</unit></group></group>'),
    ],
    ['a skeleton', (file) => file.replace('<notes>', '<skeleton>Take <b>x</b></skeleton><notes>')],
    [
      'pairs as two codes',
      (file) => file.replaceAll(/<pc id="(\d+)"[^>]*>/gu, '<sc id="$1"/>').replaceAll('</pc>', '<ec startRef="1"/>'),
    ],
    [
      'annotations in its texts',
      (file) =>
        file
          .replaceAll('Take', '<mrk id="m1" type="comment" value="x">Ta</mrk>ke')
          .replace('<target>', '<target><sm id="m2"/>')
          .replace('</target>', '<em startRef="m2"/></target>'),
    ],
  ])('is read the same with %s', async (_, edit) => {
    const file = await written({
      source: 'Take <1>half‌space</1> of <2/>.',
      target: 'نیم‌فاصله <1>half‌space</1> <2/> عضله',
      state: 'reviewed',
    })
    const edited = edit(file)
    expect(edited).not.toBe(file)
    expect(await read(edited)).toEqual(await read(file))
  })

  it('may have cut our segments otherwise and put their targets in another order', async () => {
    const inside =
      '<segment state="final"><source>One.</source><target order="3">یک.</target></segment>' +
      '<ignorable><source> </source></ignorable>' +
      '<segment state="translated"><source>Two.</source><target order="1">دو.</target></segment>'
    expect(await read(foreign(inside))).toEqual([
      {
        type: 'causes',
        id: 'x',
        key: 'title#1',
        source: 'One. Two.',
        sourceHash: null,
        target: 'دو. یک.',
        state: 'translated',
        notes: [],
      },
    ])
  })

  it.each([
    ['state="initial"', 'draft'],
    ['', 'draft'],
    ['state="translated"', 'translated'],
    ['state="reviewed"', 'reviewed'],
    ['state="final"', 'reviewed'],
    ['state="initial" subState="qanun:machine"', 'machine'],
    ['state="initial" subState="other:thing"', 'draft'],
    ['state="translated" subState="qanun:machine"', 'translated'],
    ['state="reviewed" subState="qanun:outdated"', 'reviewed'],
  ])('with %s is %s', async (attributes, state) => {
    expect((await read(foreign(segment('a', 'ب', attributes))))[0]?.state).toBe(state)
  })

  it('takes the least of its segments for the state of a unit', async () => {
    const inside = segment('a', 'ب', 'state="final"') + segment('c', 'د', 'state="initial" subState="qanun:machine"')
    expect((await read(foreign(inside)))[0]?.state).toBe('machine')
  })

  it('is missing where no segment has a target, and empty where all have an empty one', async () => {
    const bare = '<segment><source>a</source></segment>'
    expect((await read(foreign(bare + bare)))[0]).toMatchObject({ target: null, state: 'missing' })
    expect((await read(foreign(segment('a', '') + segment('b', ''))))[0]).toMatchObject({ target: '' })
    expect((await read(foreign(segment('a', '') + bare)))[0]).toMatchObject({ target: null, state: 'missing' })
  })

  it.each<[string, string, string, string]>([
    [
      'half of its segments',
      segment('a', 'ب') + segment('c', ''),
      'bad-unit',
      'Only 1 of its 2 segments are translated.',
    ],
    ['no segment', '<ignorable><source> </source></ignorable>', 'bad-unit', 'It has no segment.'],
    ['a segment without a source', '<segment><target>a</target></segment>', 'bad-unit', 'A segment has no source.'],
    ['a code that is no mark', segment('a', '<ph id="x1"/>'), 'bad-unit', '<ph id="x1"> is no mark of ours.'],
    ['an element of HTML', segment('a', '<b>c</b>'), 'bad-unit', '<b> stands in a text.'],
    ['a code point beyond Unicode', segment('a', '<cp hex="110000"/>'), 'bad-unit', '"110000" is no code point.'],
    [
      'a pair that crosses another',
      segment('a', '<sc id="1"/><sc id="2"/><ec startRef="1"/><ec startRef="2"/>'),
      'broken-marks',
      '</1> closes what is not open',
    ],
    ['a mark twice', segment('a', '<ph id="1"/><ph id="1"/>'), 'broken-marks', '<1> stands twice'],
    ['a pair left open', segment('a', '<sc id="1"/>b'), 'broken-marks', '<1> is not closed'],
    [
      'broken marks in its source',
      segment('<ec startRef="1"/>', 'a'),
      'bad-unit',
      'The marks of its source are broken.',
    ],
    ['more text than we take', segment('a', 'ب'.repeat(200_001)), 'bad-unit', 'It is longer than 200000 characters.'],
  ])('reports a unit with %s, and reads on', async (_, inside, code, message) => {
    const file = foreign(inside).replace('</file>', `<unit id="2" name="next#1">${segment('a', 'ب')}</unit></file>`)
    const [bad, next] = await read(file)
    expect(bad?.fault).toMatchObject({ code, message: expect.stringContaining(message) })
    expect(next).toMatchObject({ key: 'next#1', target: 'ب' })
    expect(next?.fault).toBeUndefined()
  })

  it.each([
    ['names no entry', foreign(segment('a', 'b')).replace('causes/x', 'report.docx'), 'which entry'],
    ['has no unit name', foreign(segment('a', 'b'), { unit: 'id="1"' }), 'which unit'],
  ])('reports a unit that %s', async (_, file, message) => {
    expect((await read(file))[0]?.fault?.message).toContain(message)
  })

  it.each([
    [
      'XLIFF 1.2',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
      'begins with <xliff> of urn:oasis:names:tc:xliff:document:1.2',
    ],
    ['a version to come', foreign('').replace('"2.0"', '"2.9"'), 'its version is "2.9"; 2.0 and 2.1 are read'],
    ['no target language', foreign('').replace('trgLang="fa"', ''), 'srcLang or trgLang is missing'],
    ['no namespace', '<xliff version="2.0" srcLang="en" trgLang="fa"/>', '<xliff> of no namespace'],
  ])('says what is wrong with a file of %s', async (_, file, message) => {
    await expect(read(file)).rejects.toThrow(message)
  })
})

function reverseAttributes(file: string): string {
  return file.replaceAll(/<([\w:]+)((?: [\w:]+="[^"]*")+)/gu, (_, name: string, attributes: string) => {
    const each = attributes.match(/ [\w:]+="[^"]*"/gu) ?? []
    return `<${name}${each.toReversed().join('')}`
  })
}

function prefixAll(file: string): string {
  return file.replace('xmlns=', 'xmlns:x=').replaceAll(/<(\/?)([a-zA-Z]+)(?=[\s/>])/gu, '<$1x:$2')
}

function moveNamespaces(file: string): string {
  return file
    .replace(' xmlns:qanun="urn:qanun:exchange:1"', '')
    .replaceAll(/ qanun:(at|source-hash)=/gu, ' xmlns:q1="urn:qanun:exchange:1" q1:$1=')
}

function indent(file: string): string {
  return file
    .replaceAll(/>(?=<(?:source|target|\/segment|data|\/originalData|gls|note))/gu, '>\n\t\t')
    .replaceAll('\n', '\n    ')
}
