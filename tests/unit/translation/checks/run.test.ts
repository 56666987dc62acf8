import { CHECK_SEVERITIES, type Check, type RawCheckFinding } from '../../../../src/translation/checks/check'
import { SEVERITIES } from '../../../../src/translation/checks/checks.config'
import { CHECKS } from '../../../../src/translation/checks/list'
import { numbers } from '../../../../src/translation/checks/numbers'
import { runChecks } from '../../../../src/translation/checks/run'
import { localeRegistry, translator } from '#locales'
import words from '../../../../locales/en/checks.json'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { unitOf } from './rows'

const ROOM = path.resolve(import.meta.dirname, '../../../../src/translation/checks')
/** What isn't a check in the room. */
const AROUND = new Set(['check.ts', 'checks.config.ts', 'finding.ts', 'index.ts', 'list.ts', 'run.ts'])
const sourceOf = (file: string): string => readFileSync(path.join(ROOM, file), 'utf8')

const input = unitOf(['en→fa', 'Take 10 mg.', '۱ میلی‌گرم بخورید.'])

const throwing: Check = {
  name: 'units',
  check: () => {
    throw new RangeError('out of units')
  },
}

const returning = (finding: RawCheckFinding): Check => ({ name: 'numbers', check: () => [finding] })

describe('runChecks', () => {
  it('makes a finding of a check that throws, as heavy as the check, and goes on', () => {
    expect(runChecks(input, [throwing, numbers])).toEqual([
      {
        check: 'failed-check',
        messageKey: 'failed',
        severity: 'error',
        side: 'target',
        facts: { check: 'units', reason: 'out of units' },
        message: 'The check “units” could not be carried out: out of units',
      },
      expect.objectContaining({ check: 'numbers', messageKey: 'changed', message: 'The number 10 has become ۱.' }),
    ])
  })

  it('puts errors first', () => {
    const unit = unitOf(['en→fa', 'Do not take 10 mg.', '۱ میلی‌گرم بخورید.'])
    expect(runChecks(unit).map(({ severity }) => severity)).toEqual(['error', 'warning'])
  })

  it.each<[fault: string, finding: RawCheckFinding, reason: string]>([
    [
      'ends behind the text',
      { messageKey: 'missing', side: 'source', range: { start: 0, end: 99 } },
      'not in the 11 characters',
    ],
    ['ends before it starts', { messageKey: 'missing', side: 'source', range: { start: 3, end: 1 } }, 'the range 3–1'],
    [
      'starts before the text',
      { messageKey: 'missing', side: 'target', range: { start: -1, end: 1 } },
      'the range -1–1',
    ],
    [
      'stands between characters',
      { messageKey: 'missing', side: 'target', range: { start: 0.5, end: 1 } },
      'the range 0.5–1',
    ],
    [
      'mends the source',
      { messageKey: 'missing', side: 'source', range: { start: 0, end: 1 }, fix: 'x' },
      'only the target',
    ],
    ['mends no range', { messageKey: 'missing', side: 'target', fix: 'x' }, 'needs the range'],
    [
      'mends nothing',
      { messageKey: 'missing', side: 'target', range: { start: 0, end: 1 }, fix: '۱' },
      'changes nothing',
    ],
    [
      'puts a mark',
      { messageKey: 'missing', side: 'target', range: { start: 0, end: 1 }, fix: '\ufffc' },
      'can put no mark',
    ],
    ['has no words', { messageKey: 'nowhere', side: 'target' }, 'no words under "numbers.nowhere"'],
    ['lacks a fact', { messageKey: 'missing', side: 'target' }, 'need the value "number"'],
  ])('takes no finding that %s', (_, finding, reason) => {
    const [failure, ...others] = runChecks(input, [returning(finding)])
    expect(others).toEqual([])
    expect(failure).toMatchObject({ check: 'failed-check', severity: 'error' })
    expect(failure?.message).toContain(reason)
  })
})

describe('every check', () => {
  const names = CHECKS.map(({ name }) => name)

  it('stands in the list once, by name', () => {
    expect(names).toEqual([...new Set(names)].toSorted())
    expect(names.length).toBeGreaterThan(20)
  })

  it('is a file of its name, and every such file of the room is in the list', () => {
    const files = readdirSync(ROOM).filter((file) => file.endsWith('.ts') && !AROUND.has(file))
    expect(files.map((file) => path.basename(file, '.ts')).toSorted()).toEqual(names)
  })

  it('has a severity, and nothing else has', () => {
    expect(Object.keys(SEVERITIES).toSorted()).toEqual(names)
    expect(Object.values(SEVERITIES).filter((severity) => !CHECK_SEVERITIES.includes(severity))).toEqual([])
  })

  it.each(localeRegistry.map(({ code }) => [code] as const))('has a name in %s', (code) => {
    const t = translator(code, 'checks')
    expect([...names, 'failed-check'].map((name) => t(`${name}.name`)).filter((words) => words === '')).toEqual([])
  })

  it('has no words that neither its file nor one that it shares asks for', () => {
    const shared = readdirSync(path.join(ROOM, 'read')).map((file) => sourceOf(`read/${file}`))
    const unused = Object.entries(words).flatMap(([check, keys]) => {
      const sources = [check === 'failed-check' ? sourceOf('finding.ts') : sourceOf(`${check}.ts`), ...shared]
      return Object.keys(keys).filter((key) => key !== 'name' && !sources.some((source) => source.includes(`'${key}'`)))
    })
    expect(unused).toEqual([])
    expect(Object.keys(words).toSorted()).toEqual([...names, 'failed-check'].toSorted())
  })
})
