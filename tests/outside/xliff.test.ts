/** Whether tools of other makers take our XLIFF for what it should be, and we theirs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  type CurrentUnit,
  type ExchangeEntry,
  type ExchangeUnit,
  formatOf,
  planImport,
  readExchange,
} from '../../src/translation/exchange'
import { HEAD } from '../contracts/exchange-format'
import { arbitraryEntry, unitFixture } from '../support/exchange/entries'
import { collect, streamOf, writeAll } from '../support/exchange/streams'
import { hasApt, okapi, schemaOfXliff1, toolkit, toolkitCommand } from './tools'

let directory: string
const file = (name: string): string => path.join(directory, name)

const entry = (id: string, ...units: Partial<ExchangeUnit>[]): ExchangeEntry => ({
  type: 'causes',
  id,
  title: 'Cramp & “pain”',
  units: units.map((unit, index) => unitFixture({ key: `a#${index + 1}`, ...unit })),
})

/** Two entries with all that we write: sentences, marks, states, matches, characters that XML has none of. */
const ENTRIES: readonly ExchangeEntry[] = [
  entry(
    'x',
    { matches: [{ source: 'Take <1>one</1>.', target: '<1>یکی</1> بخورید.', percent: 101 }] },
    { source: 'Rest. Then <1>drink</1> water. ', sentences: ['Rest. ', 'Then <1>drink</1> water. '] },
    { target: 'از <2/> <1>دو قرص</1> بخورید.', state: 'machine' },
    { source: 'Half‌space\u0007 5 &lt; 6.', marks: [], target: 'نیم‌فاصله\u0007 ۵ &lt; ۶.', state: 'reviewed' },
    { target: 'دو قرص.', state: 'draft' },
  ),
  entry('y', { source: 'Plain.', marks: [], target: 'ساده.', state: 'translated' }, { source: 'Open.', marks: [] }),
]

/** Entries of all shapes. A translation has its source's marks, or none. */
const MANY: readonly ExchangeEntry[] = fc.sample(arbitraryEntry, { numRuns: 300, seed: 12 }).map((made, number) => ({
  ...made,
  units: made.units.map((unit, index) => ({
    ...unit,
    target: unit.target && ((number + index) % 3 > 0 && unit.source ? unit.source : 'متن'),
  })),
}))

const FORMATS = ['xliff2', 'xliff1'] as const

beforeAll(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-xliff-'))
  for (const name of FORMATS) {
    writeFileSync(file(`${name}.xlf`), await writeAll(formatOf(name), HEAD, ENTRIES))
    writeFileSync(file(`${name}-many.xlf`), await writeAll(formatOf(name), HEAD, MANY))
  }
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

const planOf = async (name: string) => {
  const { format, units } = await readExchange(name, streamOf([readFileSync(file(name))]))
  const current = async (_: string, id: string): Promise<CurrentUnit[] | null> =>
    ENTRIES.find((known) => known.id === id)?.units.map((unit) => ({ ...unit })) ?? null
  return { format: format.name, planned: await collect(planImport(units, current)) }
}

const kindsOf = (planned: Awaited<ReturnType<typeof planOf>>['planned']) =>
  planned.map((unit) => [`${unit.returned.id} ${unit.returned.key}`, unit.kind, 'target' in unit ? unit.target : null])

/** Its schema comes in a Debian package; elsewhere `npm test` says that it isn't asked. */
describe.skipIf(!hasApt)('the schema of XLIFF 1.2, strict', () => {
  it.each(['xliff1.xlf', 'xliff1-many.xlf'])('finds %s valid', (name) => {
    expect(toolkit('xliff.py', 'validate', file(name), schemaOfXliff1())).toEqual({ errors: [] })
  })

  it('finds a file that is not', () => {
    const broken = readFileSync(file('xliff1.xlf'), 'utf8').replace('state="final"', 'state="perfect"')
    writeFileSync(file('broken.xlf'), broken)
    const { errors } = toolkit<{ errors: string[] }>('xliff.py', 'validate', file('broken.xlf'), schemaOfXliff1())
    expect(errors.join()).toContain("'perfect' is not a valid value")
  })
})

describe('Okapi, with the schemas and the constraints of XLIFF 2', () => {
  it.each([
    ['xliff2.xlf', ENTRIES],
    ['xliff2-many.xlf', MANY],
  ])('finds %s valid', (name, entries) => {
    const { fault, units } = okapi('validate', file(name))
    expect(fault).toBeUndefined()
    expect(units).toBe(entries.flatMap((each) => each.units).length)
  })

  it.each<[string, [string, string], string]>([
    ['a schema', ['state="reviewed"', 'state="perfect"'], "'perfect' is not facet-valid"],
    ['a constraint', ['<target>از <ph id="2"', '<target>از <ph id="7"'], 'non-removable but missing'],
    ['a constraint of a module', ['ref="#s1"', 'ref="#s9"'], 'does not point to an existing span'],
  ])('finds a file that breaks %s', (_, [from, to], fault) => {
    const valid = readFileSync(file('xliff2.xlf'), 'utf8')
    expect(valid).toContain(from)
    writeFileSync(file('broken.xlf'), valid.replace(from, to))
    expect(okapi('validate', file('broken.xlf')).fault).toContain(fault)
  })

  it('translates a file, which we take back', async () => {
    expect(okapi('translate', file('xliff2.xlf'), file('okapi.xlf')).fault).toBeUndefined()
    const { planned } = await planOf('okapi.xlf')
    expect(kindsOf(planned)).toEqual([
      ['x a#1', 'change', 'Take <1>two tablets</1> of <2/>.'],
      ['x a#2', 'change', 'Rest. Then <1>drink</1> water. '],
      ['x a#3', 'same', null],
      ['x a#4', 'same', null],
      ['x a#5', 'same', null],
      ['y a#1', 'same', null],
      ['y a#2', 'change', 'Open.'],
    ])
  })
})

describe.each(FORMATS)('the Translate Toolkit with %s', (name) => {
  it('reads every text', () => {
    const found = toolkit<{ source: string; target: string; units: { source: string; target: string | null }[] }>(
      'xliff.py',
      'describe',
      file(`${name}.xlf`),
    )
    expect([found.source, found.target]).toEqual(['en', 'fa'])
    const texts = found.units.map(({ source }) => source)
    expect(texts).toContain(name === 'xliff2' ? 'Rest.' : 'Rest. Then drink water. ')
    expect(texts).toContain('Half‌space 5 < 6.')
    expect(found.units.map(({ target }) => target)).toContain('از  دو قرص بخورید.')
  })

  it('translates a file, which we take back with its marks', async () => {
    toolkit('xliff.py', 'translate', file(`${name}.xlf`), file(`${name}-toolkit.xlf`))
    const { format, planned } = await planOf(`${name}-toolkit.xlf`)
    expect(format).toBe(name)
    expect(kindsOf(planned)).toEqual([
      ['x a#1', 'change', '«Take <1>two tablets</1> of <2/>.»'],
      [
        'x a#2',
        'change',
        name === 'xliff2' ? '«Rest.» «Then <1>drink</1> water.» ' : '«Rest. Then <1>drink</1> water. »',
      ],
      ['x a#3', 'same', null],
      ['x a#4', 'same', null],
      ['x a#5', 'same', null],
      ['y a#1', 'same', null],
      ['y a#2', 'change', '«Open.»'],
    ])
    expect(planned.flatMap((unit) => ('state' in unit ? [unit.state] : []))).toEqual(Array(3).fill('translated'))
  })

  it('finds a wrong number with its filters, and none where it is right', async () => {
    const unit = { source: 'Take 2 tablets.', marks: [], state: 'translated' } as const
    const entries = [entry('x', { ...unit, target: '2 قرص بخورید.' }, { ...unit, target: '3 قرص بخورید.' })]
    writeFileSync(file('numbers.xlf'), await writeAll(formatOf(name), HEAD, entries))
    const { failures } = toolkit<{ failures: { id: string; check: string }[] }>(
      'xliff.py',
      'filter',
      file('numbers.xlf'),
    )
    expect(failures.filter(({ check }) => check === 'numbers').map(({ id }) => id)).toEqual([
      expect.stringMatching(/u2(::s1)?$/u),
    ])
  })
})

describe('xliff2po of the Translate Toolkit', () => {
  it('makes a PO file of our XLIFF 1.2', () => {
    toolkitCommand('xliff2po', file('xliff1.xlf'), file('x.po'))
    expect(readFileSync(file('x.po'), 'utf8')).toContain('msgid "Plain."\nmsgstr "ساده."')
  })
})

describe.each(FORMATS)('%s with the habits of another tool', (name) => {
  beforeAll(() => {
    toolkit('xliff.py', 'habits', file(`${name}.xlf`), file(`${name}-habits.xlf`))
  })

  it('looks different', () => {
    const [ours, theirs] = [`${name}.xlf`, `${name}-habits.xlf`].map((one) => readFileSync(file(one), 'utf8'))
    expect(theirs).toMatch(/^\ufeff<\?xml version='1.0' encoding='utf-8' \?>\r\n<t\d:xliff /u)
    expect(theirs).not.toMatch(/[^\r]\n/u)
    expect(theirs).not.toMatch(/<(?!t\d:|\/t\d:|\?)/u)
    expect(ours).toMatch(/<unit id="[^"]*" name=|<trans-unit id="[^"]*" resname=/u)
    expect(theirs).toMatch(/ (?:name|resname)="[^"]*" id="/u)
  })

  it.skipIf(name === 'xliff1' && !hasApt)('is still valid', () => {
    if (name === 'xliff2') expect(okapi('validate', file('xliff2-habits.xlf')).fault).toBeUndefined()
    else expect(toolkit('xliff.py', 'validate', file('xliff1-habits.xlf'), schemaOfXliff1())).toEqual({ errors: [] })
  })

  it('says what it said before', async () => {
    const { format, planned } = await planOf(`${name}-habits.xlf`)
    expect(format).toBe(name)
    expect(planned).toEqual((await planOf(`${name}.xlf`)).planned)
    expect(planned).toHaveLength(7)
    expect(planned.filter(({ kind }) => kind === 'fault')).toEqual([])
  })
})
