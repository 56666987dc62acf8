import { describe, expect, it } from 'vitest'

import {
  EXCHANGE_FORMATS,
  formatByExtension,
  formatOf,
  readExchange,
  UnknownFormat,
} from '../../../../src/translation/exchange'
import { HEAD, keepsToExchangeFormat } from '../../../contracts/exchange-format'
import { unitFixture } from '../../../support/exchange/entries'
import { bytesOf, collect, streamOf, writeAll } from '../../../support/exchange/streams'

for (const format of EXCHANGE_FORMATS) keepsToExchangeFormat(format)

describe('finding a format', () => {
  it.each(['xliff2', 'xliff1', 'csv', 'json'])('knows %s by its name', (name) => {
    expect(formatOf(name).name).toBe(name)
  })

  it.each([
    ['causes.xlf', 'xliff2'],
    ['CAUSES.XLIFF', 'xliff2'],
    ['a.b/c.csv', 'csv'],
    ['causes.tsv', 'csv'],
    ['causes.json', 'json'],
  ])('takes %s for %s', (file, name) => {
    expect(formatByExtension(file).name).toBe(name)
  })

  it.each(['causes', 'causes.docx', 'csv', '.xlf.zip'])('says what is allowed where it is given %s', (file) => {
    expect(() => formatByExtension(file)).toThrow(UnknownFormat)
    expect(() => formatByExtension(file)).toThrow('xlf, xliff, csv, tsv, json')
    expect(() => formatOf(file === 'csv' ? 'CSV' : file)).toThrow('xliff2, xliff1, csv, json')
  })

  it.each(EXCHANGE_FORMATS.map((format) => [format.name, format] as const))(
    'reads a file of %s by its name and its beginning, in pieces of any size',
    async (name, format) => {
      const unit = unitFixture({})
      const file = bytesOf(await writeAll(format, HEAD, [{ type: 'causes', id: 'x', title: 'T', units: [unit] }]))
      for (const size of [1, 100, file.length]) {
        const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, index) =>
          file.subarray(index * size, (index + 1) * size),
        )
        const read = await readExchange(`x.${format.extensions[0]}`, streamOf(pieces))
        expect(read.format.name).toBe(name)
        expect((await collect(read.units)).map(({ key }) => key)).toEqual([unit.key])
      }
    },
  )
})
