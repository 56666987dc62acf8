/** Files made to harm whoever reads them. */
import { describe, expect, it } from 'vitest'

import { UnreadableFile } from '../../../../../src/translation/exchange'
import { bytesOf } from '../../../../support/exchange/streams'
import { read } from './files'

const ROOT = '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>'
const BEGIN = `${ROOT}<conceptEntry id="a"><langSec xml:lang="en"><termSec><term>`

const faultOf = async (name: 'tbx' | 'csv', file: string | Iterable<Uint8Array>): Promise<UnreadableFile> => {
  const reason = await read(name, file).then(
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

describe('a hostile TBX', () => {
  it.each([
    ['a billion laughs', '<!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>', '&b;'],
    ['an external entity', '<!DOCTYPE martif [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
    ['a subset behind a DTD', '<!DOCTYPE martif SYSTEM "x.dtd" [<!ENTITY a "b">]>', '&a;'],
    ['a DOCTYPE of another format', '<!DOCTYPE html>', 'a'],
  ])('is refused for %s', async (_, doctype, text) => {
    expect((await faultOf('tbx', `${doctype}${BEGIN}${text}`)).message).toContain('DOCTYPE')
  })

  it('is refused for an entity that nobody has declared', async () => {
    expect((await faultOf('tbx', `<!DOCTYPE martif SYSTEM "x.dtd">${BEGIN}&nbsp;`)).message).toContain('entity')
  })

  it.each<[string, string | Iterable<Uint8Array>, string]>([
    ['a text of 10 MB', endless(BEGIN, 'x ', 10), 'longer than 1000000 characters'],
    ['an attribute of 10 MB', endless(`${ROOT}<conceptEntry id="`, 'x', 10), 'longer than 1000000 characters'],
    [
      'a concept of a million words',
      endless(`${ROOT}<conceptEntry><langSec>`, '<termSec><term>a</term></termSec>', 30),
      'a unit is longer',
    ],
    ['elements in each other', endless(BEGIN, '<hi>', 1), 'more than 100 deep'],
    ['too many concepts', endless(ROOT, '<conceptEntry id="a"/>', 2), 'more than 50000 concepts'],
    ['being something else', '<html/>', 'it begins with <html>'],
    ['being nothing', '', 'root'],
    ['having no end', BEGIN, 'unclosed'],
    ['UTF-16', [Buffer.from(`\ufeff${BEGIN}`, 'utf16le')], 'UTF-16'],
  ])('is refused for %s', async (_, file, message) => {
    expect((await faultOf('tbx', file)).message).toContain(message)
  })

  it('says where it stopped being XML', async () => {
    expect(await faultOf('tbx', `${ROOT}\n\n<conceptEntry></x>`)).toMatchObject({ line: 3 })
  })
})

describe('a hostile table', () => {
  it.each<[string, Iterable<Uint8Array>, string]>([
    ['a cell without an end', endless('concept,word\r\na,"', 'x', 10), 'Max Record Size'],
    ['a first line without an end', endless('concept,', 'x', 10), 'Max Record Size'],
    [
      'too many concepts',
      [bytesOf(`concept\r\n${Array.from({ length: 50_001 }, (_, row) => `c${row}`).join('\r\n')}`)],
      'more than 50000 concepts',
    ],
  ])('is refused for %s', async (_, file, message) => {
    expect((await faultOf('csv', file)).message).toContain(message)
  })

  it('is not a way to reach the prototype of our objects', async () => {
    const [term] = await read('csv', 'concept,language,word\r\n__proto__,__proto__,a\r\n')
    expect(term).toMatchObject({ concept: '__proto__', words: {}, faults: [expect.stringContaining('"__proto__"')] })
  })
})
