import { describe, expect, it } from 'vitest'

import { type ExchangeUnit, formatOf } from '../../../../src/translation/exchange'
import { HEAD } from '../../../contracts/exchange-format'
import { unitFixture } from '../../../support/exchange/entries'
import { bytesOf, readAll, writeAll } from '../../../support/exchange/streams'

const xliff1 = formatOf('xliff1')

const written = (unit: Partial<ExchangeUnit>): Promise<string> =>
  writeAll(xliff1, HEAD, [{ type: 'causes', id: 'x', title: 'Cramp', units: [unitFixture(unit)] }])

const read = async (text: string) => (await readAll(xliff1, [bytesOf(text)])).units

const FILE = '<file original="causes/x" datatype="plaintext" source-language="en" target-language="fa">'

const foreign = (inside: string, attributes = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${FILE}<body>` +
  `<trans-unit id="1" resname="title#1" ${attributes}>${inside}</trans-unit></body></file></xliff>`

const unit = (source: string, target: string, attributes = 'state="translated"'): string =>
  `<source>${source}</source><target ${attributes}>${target}</target>`

const seg = (mid: number, text: string): string => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`

describe('what we write as XLIFF 1.2', () => {
  it('keeps the whole source, and has its sentences beside it', async () => {
    const file = await written({
      source: 'Rest. Then <1>drink</1>.',
      sentences: ['Rest. ', 'Then <1>drink</1>.'],
      target: 'استراحت. سپس <1>آب</1>.',
      state: 'reviewed',
    })
    const g = '<g id="1" ctype="bold" clone="no" equiv-text="bold">'
    expect(file).toContain(`<source>Rest. Then ${g}drink</g>.</source>`)
    expect(file).toContain(`<seg-source>${seg(1, 'Rest.')} ${seg(2, `Then ${g}drink</g>.`)}</seg-source>`)
    expect(file).toContain(`<target state="final">${seg(1, 'استراحت.')} ${seg(2, `سپس ${g}آب</g>.`)}</target>`)
    expect(file).toContain('approved="yes" xml:space="preserve"')
  })

  it('carries matches as alternatives, and labels and terms as notes', async () => {
    const file = await written({ notes: ['Ask.'], matches: [{ source: 'a', target: 'ب', percent: 85 }] })
    expect(file).toContain(
      '<alt-trans match-quality="85%" xml:space="preserve"><source>a</source><target>ب</target></alt-trans>',
    )
    expect(file).toContain('<note from="label">Body › Paragraph</note>')
    expect(file).toContain('<note from="term">tablet = قرص</note>')
    expect((await read(file))[0]?.notes).toEqual(['Ask.'])
  })

  it('writes what XML cannot as a code of its own', async () => {
    expect(await written({ source: 'a\u0007\u0007' })).toContain(
      '<source>a<x id="cp1-0007" ctype="x-qanun-cp"/><x id="cp2-0007" ctype="x-qanun-cp"/></source>',
    )
  })
})

describe('XLIFF 1.2 as other tools write it', () => {
  it.each<[string, (file: string) => string]>([
    ['carriage returns and a byte order mark', (file) => `\ufeff${file.replaceAll('\n', '\r\n')}`],
    [
      'another prefix',
      (file) => file.replace('xmlns=', 'xmlns:x=').replaceAll(/<(\/?)([a-z-]+)(?=[\s/>])/gu, '<$1x:$2'),
    ],
    [
      'pairs as two codes',
      (file) => file.replaceAll(/<g id="1"[^>]*>/gu, '<bx id="1"/>').replaceAll('</g>', '<ex id="1"/>'),
    ],
    [
      'pairs as native codes',
      (file) =>
        file
          .replaceAll(/<g id="1"[^>]*>/gu, '<bpt id="5" rid="1">&lt;b></bpt>')
          .replaceAll('</g>', '<ept id="6" rid="1">&lt;/b></ept>'),
    ],
    ['a code as a native one', (file) => file.replaceAll(/<x id="2"[^>]*>/gu, '<ph id="2">{dose}</ph>')],
    ['terms marked in its texts', (file) => file.replaceAll('half', '<mrk mtype="term">half</mrk>')],
    ['elements of its own', (file) => file.replace('<note', '<t:info xmlns:t="urn:t"><t:x>y</t:x></t:info><note')],
    ['references for characters', (file) => file.replaceAll('\u200c', '&#8204;')],
    [
      'units in groups',
      (file) => file.replace('<trans-unit', '<group><trans-unit').replace('</trans-unit>', '</trans-unit></group>'),
    ],
  ])('is read the same with %s', async (_, edit) => {
    const file = await written({ source: '<1>half</1> of <2/>', target: 'نیم‌<1>half</1> <2/>', state: 'translated' })
    const edited = edit(file)
    expect(edited).not.toBe(file)
    expect(await read(edited)).toEqual(await read(file))
  })

  it.each<[string, string, string | null]>([
    ['state="new"', '', 'draft'],
    ['state="needs-translation"', '', 'draft'],
    ['state="needs-review-translation"', '', 'draft'],
    ['state="needs-review-translation" state-qualifier="mt-suggestion"', '', 'machine'],
    ['state="needs-review-translation" state-qualifier="leveraged-mt"', '', 'machine'],
    ['state="translated"', '', 'translated'],
    ['state="translated" state-qualifier="mt-suggestion"', '', 'translated'],
    ['state="translated"', 'approved="yes"', 'translated'],
    ['state="signed-off"', '', 'reviewed'],
    ['state="final"', '', 'reviewed'],
    ['', 'approved="yes"', 'reviewed'],
    ['', 'approved="no"', null],
    ['', '', null],
  ])('with %s on its target and %s on its unit is %s', async (target, attributes, state) => {
    expect((await read(foreign(unit('a', 'ب', target), attributes)))[0]?.state).toBe(state)
  })

  it('may have filled our segments, or put one text in their place', async () => {
    const source = `<source>A. B.</source><seg-source>${seg(1, 'A.')} ${seg(2, 'B.')}</seg-source>`
    const both = `${source}<target>${seg(1, 'الف.')} ${seg(2, 'ب.')}</target>`
    const one = `${source}<target>الف. ب.</target>`
    for (const inside of [both, one]) expect((await read(foreign(inside)))[0]?.target).toBe('الف. ب.')
    const half = await read(foreign(`${source}<target>${seg(1, 'الف.')} ${seg(2, '')}</target>`))
    expect(half[0]?.fault).toEqual({ code: 'bad-unit', message: 'Only 1 of its 2 segments are translated.' })
    const none = await read(foreign(`${source}<target>${seg(1, '')} ${seg(2, '')}</target>`))
    expect(none[0]?.fault).toBeUndefined()
  })

  it.each<[string, string, string, string]>([
    [
      'a code that is no mark',
      unit('a', '<x id="INTERPOLATION"/>'),
      'bad-unit',
      '<x id="INTERPOLATION"> is no mark of ours.',
    ],
    ['no source', '<target>a</target>', 'bad-unit', 'It has no source.'],
    [
      'crossed pairs',
      unit('a', '<bx id="1"/><bx id="2"/><ex id="1"/><ex id="2"/>'),
      'broken-marks',
      '</1> closes what is not open',
    ],
    ['a mark twice', unit('a', '<x id="1"/><x id="1"/>'), 'broken-marks', '<1> stands twice'],
    ['half a pair', unit('a', '<it id="1" pos="open">b</it>'), 'broken-marks', '<1> is not closed'],
  ])('reports a unit with %s, and reads on', async (_, inside, code, message) => {
    const next = `<trans-unit id="2" resname="next#1">${unit('a', 'ب')}</trans-unit></body>`
    const [bad, good] = await read(foreign(inside).replace('</body>', next))
    expect(bad?.fault).toMatchObject({ code, message: expect.stringContaining(message) })
    expect(good).toMatchObject({ key: 'next#1', target: 'ب' })
  })

  it.each([
    ['of version 1.1', foreign('').replace('"1.2"', '"1.1"'), 'its version is "1.1"; 1.2 is read'],
    [
      'without a <file>',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"></xliff>',
      'it has no <file>',
    ],
    ['without a target language', foreign('').replace('target-language="fa"', ''), 'target-language is missing'],
    [
      'of several languages',
      foreign(unit('a', 'b')).replace('</xliff>', `${FILE.replace('"fa"', '"ar"')}<body/></file></xliff>`),
      'of other languages than the first, en and fa',
    ],
  ])('says what is wrong with a file %s', async (_, file, message) => {
    await expect(read(file)).rejects.toThrow(message)
  })
})
