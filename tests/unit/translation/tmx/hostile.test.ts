/** Files made to harm whoever reads them. */
import { describe, expect, it } from 'vitest'

import { readTmx, UnreadableTmx } from '../../../../src/translation/tmx'
import { bytesOf, collect, streamOf } from '../../../support/exchange/streams'
import { DEFAULTS, foreign, foreignUnit, read } from './files'

const faultOf = async (chunks: Iterable<Uint8Array>): Promise<UnreadableTmx> => {
  const reason = await collect(readTmx(streamOf(chunks), DEFAULTS)).then(
    () => new Error('It was read.'),
    (error: unknown) => error,
  )
  expect(reason).toBeInstanceOf(UnreadableTmx)
  return reason as UnreadableTmx
}

const BEGIN = '<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>'

/** `before`, then as many times `piece`, without ever holding all of it. */
function* endless(before: string, piece: string, megabytes: number): Generator<Uint8Array> {
  yield bytesOf(before)
  const chunk = bytesOf(piece.repeat(Math.ceil(1_000_000 / piece.length)))
  for (let sent = 0; sent < megabytes; sent += 1) yield chunk
}

describe('a hostile TMX file', () => {
  it.each([
    ['a billion laughs', '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>', '&b;'],
    ['an external entity', '<!DOCTYPE tmx [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
    ['a parameter entity', '<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>', 'a'],
    ['an internal subset behind a DTD', '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY a "b">]>', '&a;'],
  ])('is refused for what its DOCTYPE declares: %s', async (_, doctype, text) => {
    const fault = await faultOf([bytesOf(foreign(foreignUnit(text, 'ب'), { doctype }))])
    expect(fault.message).toContain('DOCTYPE')
  })

  it.each([
    '<!DOCTYPE tmx>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN" "http://127.0.0.1:9/tmx14.dtd">',
  ])('may name its DTD, which nobody fetches: %s', async (doctype) => {
    expect(await read(foreign(foreignUnit('a', 'ب'), { doctype }))).toMatchObject([{ source: 'a' }])
  })

  it('is refused for an entity that nobody has declared', async () => {
    expect((await faultOf([bytesOf(`${BEGIN}&nbsp;`)])).message).toContain('entity')
  })

  it.each<[string, Iterable<Uint8Array>, string]>([
    ['an attribute of 10 MB', endless(`${BEGIN}<ph x="`, 'x', 10), 'single piece'],
    ['a text of 10 MB without a sign', endless(BEGIN, 'x', 10), 'single piece'],
    ['a comment of 10 MB', endless(`${BEGIN}<!--`, 'x', 10), 'single piece'],
    ['a CDATA section of 10 MB', endless(`${BEGIN}<![CDATA[`, 'x', 10), 'single piece'],
    ['a name of 10 MB', endless(`${BEGIN}<`, 'x', 10), 'single piece'],
    ['a DOCTYPE of 10 MB', endless('<!DOCTYPE tmx [', '<!ENTITY a "b">', 10), 'single piece'],
    ['a unit of a million elements', endless(BEGIN, '<ph>x</ph>', 30), 'the unit that begins here'],
    ['a unit of many texts', endless(BEGIN, '</seg></tuv><tuv xml:lang="fa"><seg>a', 30), 'the unit that begins here'],
    ['elements in each other', endless(BEGIN, '<hi>', 1), 'more than 32 deep'],
  ])('is refused for %s', async (_, chunks, message) => {
    expect((await faultOf(chunks)).message).toContain(message)
  })

  it.each([
    ['XLIFF', '<xliff version="1.2"/>', '<xliff>'],
    ['nothing', '', 'root'],
    ['a word', 'TMX', 'text'],
    ['half a file', BEGIN, 'unclosed'],
    ['an encoding that nobody knows', '<?xml version="1.0" encoding="klingon"?><tmx/>', 'klingon'],
    ['something else than it declares', '<?xml version="1.0" encoding="utf-8"?><tmx>\ud800</tmx>', ''],
  ])('that is %s is none', async (_, file, message) => {
    const bytes = Buffer.from(file)
    const broken = file.includes('\ud800') ? Buffer.concat([bytes.subarray(0, 45), Buffer.from([0xff, 0xfe])]) : bytes
    expect((await faultOf([broken])).message).toContain(message)
  })

  it('says where it stopped being XML, and what stands before is read', async () => {
    const file = `${foreign(foreignUnit('a', 'ب')).replace('</body></tmx>', '')}\n\n  <tu></x>`
    const found: unknown[] = []
    const reading = (async () => {
      for await (const unit of readTmx(streamOf([bytesOf(file)]), DEFAULTS)) found.push(unit)
    })()
    await expect(reading).rejects.toMatchObject({ line: 3, message: expect.stringContaining('close tag') })
  })
})
