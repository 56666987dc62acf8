/** `qanun terms`, in a process of its own. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findTerms } from '../../../src/translation/terms'
import { startCms, type TestCms } from '../../support/cms'
import { qanun } from '../../support/qanun'
import { CRAMP_TABLE, tableOfTerms } from '../../support/tables-of-terms'

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
})

afterAll(() => cms.stop())

const kept = async () => (await findTerms(cms.payload)).map(({ id: _id, ...term }) => term)

describe('qanun terms', () => {
  const file = (name: string) => path.join(cms.directory, name)

  beforeEach(async () => {
    await cms.payload.delete({ collection: 'terms', where: { id: { exists: true } } })
    writeFileSync(file('in.csv'), CRAMP_TABLE)
    writeFileSync(file('bad.csv'), tableOfTerms('Bad,,,,,,'))
    writeFileSync(file('broken.tbx'), '<tbx>')
  })

  it('says what a table would bring', async () => {
    expect(await qanun('terms', 'import', file('in.csv'), '--dry-run')).toEqual({
      code: 0,
      stderr: '',
      stdout: 'new      muscle-cramp\nWould take 1 new and 0 changed terms; 0 are the same.\n',
    })
    expect(await kept()).toEqual([])
  })

  it('takes a table in', async () => {
    const { stdout } = await qanun('terms', 'import', file('in.csv'), '--json')
    expect(JSON.parse(stdout)).toMatchObject({ added: ['muscle-cramp'], isApplied: true })
    expect(await kept()).toMatchObject([{ concept: 'muscle-cramp' }])
  })

  it('takes TBX out', async () => {
    await qanun('terms', 'import', file('in.csv'))
    const { stdout } = await qanun('terms', 'export', file('out.tbx'), '--json')
    expect(JSON.parse(stdout)).toEqual({ count: 1, file: file('out.tbx'), format: 'tbx' })
    expect(readFileSync(file('out.tbx'), 'utf8')).toContain('<term>گرفتگی عضلانی</term>')
  })

  it('ends with 1 where a term cannot be taken, and says why', async () => {
    const { code, stdout } = await qanun('terms', 'import', file('bad.csv'))
    expect(code).toBe(1)
    expect(stdout).toContain('fault    row 2 Bad: "Bad" is no name of a concept')
    expect(stdout).toContain("Nothing was taken: 1 can't be.")
  })

  it.each<[string, string, number, RegExp]>([
    ['import', 'broken.tbx', 1, /^The file can't be read at line 1/],
    ['export', 'out.doc', 2, /these are: \.tbx/],
    ['import', 'none.csv', 2, /"[^"]+none\.csv" can't be read/],
  ])('%s %s ends with %i and a sentence', async (verb, name, code, sentence) => {
    const ended = await qanun('terms', verb, file(name))
    expect(ended).toEqual({ code, stderr: expect.stringMatching(sentence), stdout: '' })
  })
})
