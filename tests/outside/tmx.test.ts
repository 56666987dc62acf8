/** Whether tools of other makers take our TMX for what it should be, and we theirs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { formatOf } from '../../src/translation/exchange'
import type { Remembered } from '../../src/translation/memory'
import { readTmx, writeTmx } from '../../src/translation/tmx'
import { HEAD } from '../contracts/exchange-format'
import { unitFixture } from '../support/exchange/entries'
import { collect, streamOf, writeAll } from '../support/exchange/streams'
import { toolkit, toolkitCommand } from './tools'

let directory: string
const file = (name: string): string => path.join(directory, name)

const remembered = (id: string, source: string, target: string): Remembered => ({
  id,
  sourceLocale: 'en',
  targetLocale: 'fa',
  source,
  target,
  before: id === 'r1' ? null : 'before <it>',
  after: null,
  origin: 'review',
  scope: 'causes/1',
  by: 'Sara',
  at: '2026-11-23T09:30:00.250Z',
})

const MEMORY = [
  remembered('r1', 'Take <1>two tablets</1> of <2/>.', 'از <2/> <1>دو قرص</1> بخورید.'),
  remembered('r2', 'Half\u200cspace 5 &lt; 6 &amp; “x”.', 'نیم\u200cفاصله ۵ &lt; ۶ و «ایکس».'),
  remembered('r3', 'Stretch the calf slowly every morning.', 'هر صبح ساق پا را آرام بکشید.'),
]

beforeAll(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-tmx-'))
  const head = { sourceLocale: 'en', at: '2026-11-23T09:30:00.000Z', version: '0.1.0' }
  writeFileSync(file('ours.tmx'), (await collect(writeTmx(head, streamOf(MEMORY)))).join(''))
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

const read = (name: string) =>
  collect(readTmx(streamOf([readFileSync(file(name))]), { scope: name, at: '2026-01-01T00:00:00.000Z' }))

describe('the Translate Toolkit with our TMX', () => {
  it('reads every unit', () => {
    expect(toolkit('tmx.py', 'describe', file('ours.tmx'))).toEqual({
      units: [
        { id: 'r1', source: 'Take <1>two tablets</1> of <2/>.', target: 'از <2/> <1>دو قرص</1> بخورید.' },
        { id: 'r2', source: 'Half\u200cspace 5 < 6 & “x”.', target: 'نیم\u200cفاصله ۵ < ۶ و «ایکس».' },
        { id: 'r3', source: 'Stretch the calf slowly every morning.', target: 'هر صبح ساق پا را آرام بکشید.' },
      ],
    })
  })

  it('adds a unit, and we take back all of them', async () => {
    toolkit('tmx.py', 'add', file('ours.tmx'), file('added.tmx'), 'Drink <b>water</b> & rest.', 'آب بنوشید.')
    expect(await read('added.tmx')).toEqual([
      ...MEMORY,
      {
        ...remembered('added.tmx#4', 'Drink &lt;b>water&lt;/b> &amp; rest.', 'آب بنوشید.'),
        before: null,
        by: null,
        origin: 'import',
        scope: 'added.tmx',
        at: '2026-01-01T00:00:00.000Z',
      },
    ])
  })

  it('fills an XLIFF file of ours from it, exactly and nearly', async () => {
    const units = [
      'Stretch the calf slowly every morning.',
      'Stretch the calf slowly every evening.',
      'Something else.',
    ]
    const entry = {
      type: 'causes',
      id: 'x',
      title: 'Cramp',
      units: units.map((source, place) => unitFixture({ key: `a#${place}`, source, marks: [] })),
    }
    writeFileSync(file('empty.xlf'), await writeAll(formatOf('xliff1'), HEAD, [entry]))
    toolkitCommand(
      'pretranslate',
      '-t',
      file('empty.xlf'),
      `--tm=${file('ours.tmx')}`,
      file('empty.xlf'),
      file('filled.xlf'),
    )
    const found = toolkit<{ units: { alternatives: string[] }[] }>('xliff.py', 'describe', file('filled.xlf'))
    const remembers = ['هر صبح ساق پا را آرام بکشید.']
    expect(found.units.map(({ alternatives }) => alternatives)).toEqual([remembers, remembers, []])
  })
})

describe('a TMX file of the Translate Toolkit', () => {
  it('is read as what its PO file says', async () => {
    const po = [
      'msgid ""',
      'msgstr "Content-Type: text/plain; charset=UTF-8\\n"',
      '',
      'msgid "Drink <b>water</b> & rest."',
      'msgstr "آب <b>بنوشید</b> و بیاسایید."',
      '',
      'msgid "Nothing yet."',
      'msgstr ""',
      '',
    ]
    writeFileSync(file('theirs.po'), po.join('\n'))
    toolkitCommand('po2tmx', '-l', 'fa', file('theirs.po'), file('theirs.tmx'))
    expect(await read('theirs.tmx')).toEqual([
      expect.objectContaining({
        sourceLocale: 'en',
        targetLocale: 'fa',
        source: 'Drink &lt;b>water&lt;/b> &amp; rest.',
        target: 'آب &lt;b>بنوشید&lt;/b> و بیاسایید.',
        origin: 'import',
        scope: 'theirs.tmx',
      }),
    ])
  })
})
