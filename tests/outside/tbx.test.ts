/** Whether we take terms of tools of other makers. The Translate Toolkit writes TBX of the version before ours. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { planTerms, termsFormatOf } from '../../src/translation/terms/exchange'
import { collect, streamOf } from '../support/exchange/streams'
import { toolkitCommand } from './tools'

let directory: string
const file = (name: string): string => path.join(directory, name)

beforeAll(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-tbx-'))
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('csv2tbx of the Translate Toolkit', () => {
  it('makes a TBX file whose terms we take', async () => {
    const rows = [
      ['location', 'source', 'target'],
      ['', 'muscle cramp', 'گرفتگی عضله'],
      ['', 'R&D <salt>', 'نمک\u200cها'],
    ]
    writeFileSync(file('terms.csv'), rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))
    toolkitCommand('csv2tbx', file('terms.csv'), file('terms.tbx'))
    const returned = await collect(termsFormatOf('terms.tbx').read(streamOf([readFileSync(file('terms.tbx'))])))
    expect(returned).toMatchObject([
      { concept: 'muscle-cramp', faults: [] },
      { concept: 'r-d-salt', faults: [] },
    ])
    expect(returned.map(({ words }) => words.en?.map(({ text }) => text))).toEqual([['muscle cramp'], ['R&D <salt>']])
    expect(planTerms(returned, []).map(({ kind }) => kind)).toEqual(['new', 'new'])
  })
})
