/** Files made to harm whoever reads them. */
import { describe, expect, it } from 'vitest'

import { formatOf, UnreadableFile } from '../../../../src/translation/exchange'
import { bytesOf, readAll } from '../../../support/exchange/streams'

/** A machine with other work takes a while to read so much, in milliseconds. */
const READING_200_MB_MS = 300_000

const ROOTS = {
  xliff2: '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fa">',
  xliff1: '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">',
}
const FILES = {
  xliff2: '<file id="f" original="causes/x"><unit id="u" name="a#1"><segment>',
  xliff1:
    '<file original="causes/x" source-language="en" target-language="fa" datatype="plaintext"><body><trans-unit id="u" resname="a#1">',
}

const faultOf = async (name: string, chunks: Iterable<Uint8Array>): Promise<UnreadableFile> => {
  const reason = await readAll(formatOf(name), chunks).then(
    () => new Error('It was read.'),
    (error: unknown) => error,
  )
  expect(reason).toBeInstanceOf(UnreadableFile)
  return reason as UnreadableFile
}

/** `before`, then as many times `piece`, without ever holding all of it. */
function* endless(before: string, piece: string, megabytes: number): Generator<Uint8Array> {
  yield bytesOf(before)
  const chunk = bytesOf(piece.repeat(Math.ceil(1_000_000 / piece.length)))
  for (let sent = 0; sent < megabytes; sent += 1) yield chunk
}

describe.each(['xliff2', 'xliff1'] as const)('a hostile %s', (name) => {
  const begin = ROOTS[name] + FILES[name]

  it.each([
    ['a billion laughs', `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${begin}<source>&b;</source>`],
    ['an external entity', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${begin}<source>&e;</source>`],
    ['a parameter entity', `<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>${begin}`],
    ['an external DTD', `<!DOCTYPE xliff SYSTEM "http://127.0.0.1:9/xliff.dtd">${begin}`],
    ['a DOCTYPE of nothing', `<!DOCTYPE xliff>${begin}`],
  ])('is refused for its DOCTYPE: %s', async (_, file) => {
    expect((await faultOf(name, [bytesOf(file)])).message).toContain('DOCTYPE')
  })

  it('is refused for an entity that nobody has declared', async () => {
    expect((await faultOf(name, [bytesOf(`${begin}<source>&nbsp;</source>`)])).message).toContain('undefined entity')
  })

  it.each<[string, Iterable<Uint8Array>, string]>([
    ['an attribute of 10 MB', endless(`${begin}<source a="`, 'x', 10), 'longer than 1000000 characters'],
    [
      'an attribute of 30,000 characters',
      [bytesOf(`${begin}<source a="${'x'.repeat(30_000)}">`)],
      'attribute is longer',
    ],
    ['a text of 10 MB', endless(`${begin}<source>`, 'x ', 10), 'longer than 1000000 characters'],
    ['a comment of 10 MB', endless(`${begin}<!--`, 'x', 10), 'longer than 1000000 characters'],
    ['a CDATA section of 10 MB', endless(`${begin}<source><![CDATA[`, 'x', 10), 'longer than 1000000 characters'],
    ['a processing instruction of 10 MB', endless(`${begin}<?x `, 'x', 10), 'longer than 1000000 characters'],
    ['a name of 10 MB', endless(`${begin}<`, 'x', 10), 'longer than 1000000 characters'],
    ['a DOCTYPE of 10 MB', endless('<!DOCTYPE x [', '<!ENTITY a "b">', 10), 'longer than 1000000 characters'],
    [
      'a unit of a million elements',
      endless(`${begin}<source>`, '<mrk mid="1" mtype="x">a</mrk>', 30),
      'a unit is longer',
    ],
    ['elements in each other', endless(begin, '<source>', 1), 'more than 100 deep'],
    ['strange elements in each other', endless(`${begin}<a xmlns="urn:a">`, '<a>', 1), 'more than 100 deep'],
    [
      'a thousand attributes',
      [bytesOf(`${begin}<source ${Array.from({ length: 1_000 }, (_, index) => `a${index}=""`).join(' ')}>`)],
      'more than 100 attributes',
    ],
    [
      'more than 200 MB',
      endless(
        begin.replace('<segment>', '</unit>').replace('resname="a#1">', '/>'),
        `<!--${'x'.repeat(900_000)}-->`,
        201,
      ),
      'larger than 200000000 bytes',
    ],
  ])(
    'is refused for %s',
    async (_, chunks, message) => {
      expect((await faultOf(name, chunks)).message).toContain(message)
    },
    READING_200_MB_MS,
  )

  it.each([
    ['windows-1256', `<?xml version="1.0" encoding="windows-1256"?>${begin}`, 'its encoding is windows-1256'],
    ['UTF-16 by its word', `<?xml version="1.0" encoding="UTF-16"?>${begin}`, 'its encoding is UTF-16'],
  ])('is refused for being %s', async (_, file, message) => {
    expect((await faultOf(name, [bytesOf(file)])).message).toContain(message)
  })

  it('says where it stopped being XML', async () => {
    const fault = await faultOf(name, [bytesOf(`${ROOTS[name]}\n\n  ${FILES[name]}<source>a</target>`)])
    expect(fault).toMatchObject({ line: 3, message: expect.stringContaining('unexpected close tag') })
    expect((await faultOf(name, [bytesOf(begin)])).message).toContain('unclosed tag')
  })
})

describe('a hostile table', () => {
  const begin = 'entry,key,source (en),target (fa)\r\n'

  it.each<[string, Iterable<Uint8Array>, string]>([
    ['a cell without an end', endless(`${begin}causes/x,a#1,"`, 'x', 10), 'Max Record Size'],
    ['a first line without an end', endless('entry,', 'x', 10), 'Max Record Size'],
    ['a quote in the middle of a cell', [bytesOf(`${begin}causes/x,a"#1,b,c`)], 'Quote'],
    ['a quote that is not closed', [bytesOf(`${begin}causes/x,a#1,"b,c`)], 'Quote Not Closed'],
  ])('is refused for %s', async (_, chunks, message) => {
    expect((await faultOf('csv', chunks)).message).toContain(message)
  })
})

describe('a hostile document', () => {
  const begin = '{"at":"","format":"qanun-exchange-1","sourceLocale":"en","targetLocale":"fa","units":['

  it.each<[string, Iterable<Uint8Array>, string]>([
    ['a text without an end', endless(`${begin}{"type":"`, 'x', 10), 'longer than 2000000 characters'],
    ['objects in each other', endless(begin, '{"a":', 10), 'longer than 2000000 characters'],
    ['a head without an end', endless('{"a":[', '1,', 10), 'longer than 2000000 characters'],
    ['something other than units', [bytesOf(`${begin}1,2]}`)], 'something other than units'],
    ['a list among its units', [bytesOf(`${begin}{},[],{}]}`)], 'something other than units'],
    ['two units without a comma', [bytesOf(`${begin}{"type":"a"}{"type":"b"}]}`)], 'JSON'],
    ['a comma too many', [bytesOf(`${begin}{"type":"a"},]}`)], 'JSON'],
    ['no end', [bytesOf(`${begin}{"type":"a"}`)], 'JSON'],
    ['something after its end', [bytesOf(`${begin}]} x`)], 'JSON'],
  ])('is refused for %s', async (_, chunks, message) => {
    expect((await faultOf('json', chunks)).message).toContain(message)
  })

  it('is not a way to reach the prototype of our objects', async () => {
    const unit = '{"type":"causes","id":"x","key":"a#1","source":"a","__proto__":{"target":"b"}}'
    const { units } = await readAll(formatOf('json'), [bytesOf(`${begin}${unit}]}`)])
    expect(units.map(({ target }) => target)).toEqual([null])
  })
})
