import { describe, expect, it } from 'vitest'

import { remember } from '../memory/remember'
import { written } from './files'

describe('a TMX file of ours', () => {
  it('has every attribute of the header that TMX 1.4 asks for', async () => {
    expect(await written([])).toContain(
      '<header creationtool="Qanun" creationtoolversion="0.4.0" segtype="block" o-tmf="Qanun" adminlang="en" srclang="en" datatype="plaintext" creationdate="20261123T093000Z"/>',
    )
  })

  it.each([
    ['a pair', 'Take <1>two</1>.', 'Take <bpt i="1" x="1">&lt;1&gt;</bpt>two<ept i="1">&lt;/1&gt;</ept>.'],
    ['a mark that stands alone', 'Take <2/> now.', 'Take <ph x="2">&lt;2/&gt;</ph> now.'],
    ['a literal sign', 'pH &lt; 7 &amp; more', 'pH &lt; 7 &amp; more'],
    ['a carriage return', 'a\rb', 'a&#xD;b'],
    ['what XML has no way to write', 'a\u0007b', 'a\ufffdb'],
  ])('writes %s', async (_, marked, seg) => {
    expect(await written([remember(marked, 'ب')])).toContain(`<tuv xml:lang="en"><seg>${seg}</seg></tuv>`)
  })

  it('says where a unit comes from, and its source language where that is another than most units have', async () => {
    const file = await written([
      remember('آب', 'water', {
        id: 'r-1',
        sourceLocale: 'fa',
        targetLocale: 'en',
        before: 'قبل',
        by: 'u1',
        at: '2026-01-02T03:04:05.678Z',
      }),
    ])
    expect(file).toContain('<tu tuid="r-1" srclang="fa" changedate="20260102T030405Z" creationid="u1">')
    expect(file).toContain('<prop type="x-scope">causes/1</prop>\n<prop type="x-origin">review</prop>')
    expect(file).toContain('<prop type="x-at">2026-01-02T03:04:05.678Z</prop>\n<prop type="x-context-pre">قبل</prop>\n')
    expect(file).not.toContain('x-context-post')
  })
})
