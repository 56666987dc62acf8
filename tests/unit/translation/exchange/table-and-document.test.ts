/** What CSV and JSON are besides what every format is. */
import { describe, expect, it } from 'vitest'

import { type ExchangeUnit, formatOf } from '../../../../src/translation/exchange'
import { guardCell, unguardCell } from '../../../../src/translation/exchange/csv/guard'
import { HEAD } from '../../../contracts/exchange-format'
import { unitFixture } from '../../../support/exchange/entries'
import { bytesOf, readAll, writeAll } from '../../../support/exchange/streams'

const csv = formatOf('csv')
const json = formatOf('json')

const written = (format: typeof csv, ...units: Partial<ExchangeUnit>[]): Promise<string> =>
  writeAll(format, HEAD, [{ type: 'causes', id: 'x', title: 'Cramp', units: units.map(unitFixture) }])

const read = async (format: typeof csv, text: string) => (await readAll(format, [bytesOf(text)])).units

describe('a table', () => {
  it('has a byte order mark for Excel, a header with the languages, and the marked texts', async () => {
    const file = await written(csv, { source: 'Take <1>a</1>, "now".', target: 'الف', state: 'draft', sourceHash: 'h' })
    expect(file).toBe(
      '\ufeffentry,key,labels,source (en),target (fa),state,note,fingerprint\r\n' +
        'causes/x,body.row-1.text#3,Body › Paragraph,"Take <1>a</1>, ""now"".",الف,draft,For patients.,h\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1", "'", "''"])(
    'keeps a spreadsheet from running %j, and gives it back',
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`)
      expect(unguardCell(guardCell(text))).toBe(text)
    },
  )

  it.each(['a=1', ' =1', '٪', '−5', '«متن»', ''])('leaves %j alone', (text) => {
    expect(guardCell(text)).toBe(text)
    expect(unguardCell(text)).toBe(text)
  })

  it("leaves an apostrophe that a translator has written: 'tis", () => {
    expect(unguardCell("'tis")).toBe("'tis")
  })

  const ROW = { entry: 'causes/x', key: 'a#1', 'source (en)': 'One, two; three', 'target (fa)': 'یک، دو' }
  const table = (delimiter: string, names: string[] = Object.keys(ROW), end = '\r\n'): string =>
    [names, names.map((name) => (ROW as Record<string, string>)[name] ?? 'other')]
      .map((cells) => cells.map((cell) => (/[,;\t]/u.test(cell) ? `"${cell}"` : cell)).join(delimiter) + end)
      .join('')

  it.each<[string, string]>([
    ['semicolons', table(';')],
    ['tabs', table('\t')],
    ['commas', table(',')],
    ['bare line breaks', table(',', undefined, '\n')],
    ['a byte order mark', `\ufeff${table(';')}`],
    ['other columns, in another order', table(',', ['target (fa)', 'comment', 'source (en)', 'key', 'entry'])],
    ['capitals in its header', table(',').replace('entry', 'Entry').replace('source (en)', 'SOURCE (en)')],
    ['empty rows below', `${table(';')}\r\n;;;\r\n`],
  ])('is read with %s', async (_, file) => {
    expect(await read(csv, file)).toEqual([
      {
        type: 'causes',
        id: 'x',
        key: 'a#1',
        source: 'One, two; three',
        sourceHash: null,
        target: 'یک، دو',
        state: null,
        notes: [],
      },
    ])
  })

  it('takes an empty target for none', async () => {
    expect(await read(csv, table(',').replace('یک، دو', ''))).toMatchObject([{ target: null, state: 'missing' }])
  })

  it.each([
    ['too few cells', 'causes/x,a#1,One\r\n', 'Its row has 3 cells, and the first line 4.'],
    ['too many', 'causes/x,a#1,One, two,b\r\n', 'Its row has 5 cells, and the first line 4.'],
    ['no entry', 'One,a#1,b,c\r\n', 'It does not say which entry it belongs to.'],
    ['no key', 'causes/x,,b,c\r\n', 'It does not say which unit of its entry it is.'],
  ])('reports a row with %s, and reads on', async (_, row, message) => {
    const header = 'entry,key,source (en),target (fa)\r\n'
    const [bad, next] = await read(csv, `${header}${row}causes/x,next#1,a,b\r\n`)
    expect(bad?.fault).toEqual({ code: 'bad-unit', message })
    expect(next).toMatchObject({ key: 'next#1', target: 'b' })
  })

  it('reports broken marks in a row', async () => {
    const file = 'entry,key,source (en),target (fa)\r\ncauses/x,a#1,<1>a</1>,<1>a\r\n'
    expect((await read(csv, file))[0]?.fault).toMatchObject({ code: 'broken-marks' })
  })

  it.each([
    ['entry,key,source (en)\r\n', 'these columns are missing from its first line: target'],
    ['entry,key,source (en),target\r\n', 'names no languages'],
    ['entry,key,source (en),target (fa),key\r\n', 'the column "key" stands twice'],
  ])('says what is wrong with the header %j', async (file, message) => {
    await expect(read(csv, file)).rejects.toThrow(message)
  })

  it('parts notes by an empty line', async () => {
    const file = await written(csv, { notes: ['One.\nTwo.', 'Three.'] })
    expect((await read(csv, file.replaceAll('\n\n', '\r\n\r\n')))[0]?.notes).toEqual(['One.\nTwo.', 'Three.'])
  })
})

describe('a document', () => {
  it('is one object of JSON with everything that was given', async () => {
    const file = await written(json, {}, { key: 'b#1', target: 'ب', state: 'draft' })
    expect(JSON.parse(file)).toMatchObject({
      format: 'qanun-exchange-1',
      ...HEAD,
      units: [
        { type: 'causes', id: 'x', title: 'Cramp', key: 'body.row-1.text#3', terms: [{ source: 'tablet' }] },
        { type: 'causes', id: 'x', key: 'b#1', target: 'ب', state: 'draft' },
      ],
    })
  })

  it.each<[string, (file: string) => string]>([
    ['indented', (file) => JSON.stringify(JSON.parse(file), null, 2)],
    ['on one line', (file) => JSON.stringify(JSON.parse(file))],
    ['with sorted keys', (file) => JSON.stringify(sorted(JSON.parse(file)))],
    [
      'with escapes',
      (file) => file.replaceAll(/[^\n -~]/gu, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['with more in it', (file) => file.replace('"units"', '"x":{"units":[{}]},"y":"\\"units\\":[","units"')],
  ])('is read the same %s', async (_, edit) => {
    const file = await written(json, {}, { key: 'b#1', target: 'ب‌[{"<1>\\\\</1>', state: 'draft' })
    expect(edit(file)).not.toBe(file)
    expect(await read(json, edit(file))).toEqual(await read(json, file))
  })

  it.each([
    ['a text that is a number', { source: 1 }, 'source: '],
    ['a state that is none', { state: 'done' }, 'state: '],
    ['no key', { key: undefined }, 'key: '],
  ])('reports a unit with %s, and reads on', async (_, over, message) => {
    const document = JSON.parse(await written(json, {}, { key: 'next#1' })) as { units: object[] }
    document.units[0] = { ...document.units[0], ...over }
    const [bad, next] = await read(json, JSON.stringify(document))
    expect(bad?.fault).toMatchObject({ code: 'bad-unit', message: expect.stringContaining(message) })
    expect(next?.key).toBe('next#1')
  })

  it.each([
    ['of another kind', '{"name":"x","version":1}', 'format: '],
    ['that is a list', '[1]', 'expected object'],
    ['with its units first', '{"units":[],"format":"qanun-exchange-1"}', 'format: '],
    [
      'without units',
      '{"at":"","format":"qanun-exchange-1","sourceLocale":"en","targetLocale":"fa"}',
      'no list "units"',
    ],
  ])('says what is wrong with one %s', async (_, file, message) => {
    await expect(read(json, file)).rejects.toThrow(message)
  })

  it('says where it stopped being JSON', async () => {
    const file = (await written(json, {}, { key: 'b#1' })).replace('"key":"b#1"', '"key":b#1')
    await expect(read(json, file)).rejects.toMatchObject({ line: 3 })
  })
})

const sorted = (value: object): object =>
  Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
