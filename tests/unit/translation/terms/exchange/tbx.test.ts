import { describe, expect, it } from 'vitest'

import { planTerms } from '../../../../../src/translation/terms/exchange'
import { read, termFixture, written } from './files'

const NAMESPACES =
  'xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"'
const HEADER = '<tbxHeader><fileDesc><sourceDesc><p>Other</p></sourceDesc></fileDesc></tbxHeader>'

/** A file of another tool: the entries' XML inside. */
const dca = (entries: string): string =>
  `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" ${NAMESPACES}>${HEADER}<text><body>${entries}</body></text></tbx>`
const martif = (entries: string): string =>
  `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Other</p></sourceDesc></fileDesc></martifHeader><text><body>${entries}</body></text></martif>`

const SAME = {
  dca: dca(`<conceptEntry id="c7">
    <descrip type="subjectField">drug</descrip>
    <admin type="source">A book</admin>
    <xref type="externalCrossReference" target="https://www.wikidata.org/entity/Q42">Q42</xref>
    <note>Of the <hi>whole</hi>
      concept.</note>
    <langSec xml:lang="en-GB">
      <descripGrp><descrip type="definition">A sudden
        contraction.</descrip><admin type="source">Not the concept's</admin></descripGrp>
      <termSec><term>muscle cramp</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
      <termSec><term>charley horse</term><termNoteGrp><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termNoteGrp><note>Slang.</note></termSec>
    </langSec>
    <langSec xml:lang="fa"><termSec><term>گرفتگی عضله</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec></langSec>
  </conceptEntry>`),
  dct: dca(`<conceptEntry id="c7">
    <min:subjectField>drug</min:subjectField>
    <basic:source>A book</basic:source>
    <basic:externalCrossReference target="https://www.wikidata.org/entity/Q42">Q42</basic:externalCrossReference>
    <note>Of the whole concept.</note>
    <langSec xml:lang="en-GB">
      <descripGrp><basic:definition>A sudden contraction.</basic:definition><basic:source>Not the concept's</basic:source></descripGrp>
      <termSec><term>muscle cramp</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
      <termSec><term>charley horse</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus><note>Slang.</note></termSec>
    </langSec>
    <langSec xml:lang="fa"><termSec><term>گرفتگی عضله</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
  </conceptEntry>`).replace('"dca"', '"dct"'),
  martif: martif(`<termEntry id="c7">
    <descrip type="subjectField">drug</descrip><admin type="source">A book</admin>
    <xref type="externalCrossReference" target="https://www.wikidata.org/entity/Q42">Q42</xref>
    <note>Of the whole concept.</note>
    <langSet xml:lang="en-GB">
      <descripGrp><descrip type="definition">A sudden contraction.</descrip></descripGrp>
      <ntig><termGrp><term>muscle cramp</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
      <tig><term>charley horse</term><termNote type="normativeAuthorization">deprecatedTerm</termNote><note>Slang.</note></tig>
    </langSet>
    <langSet xml:lang="fa"><tig><term>گرفتگی عضله</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig></langSet>
  </termEntry>`),
}

describe('TBX of another tool', () => {
  it.each(Object.entries(SAME))('in the style %s says the same', async (_, file) => {
    for (const step of [1, 1_000])
      expect(await read('tbx', file, step)).toEqual([
        {
          place: 'line 1',
          concept: 'muscle-cramp',
          aliases: ['c7', 'muscle-cramp'],
          facts: { domain: 'drug', source: 'A book', wikidata: 'Q42', note: 'Of the whole concept.' },
          definitions: { en: 'A sudden contraction.' },
          words: {
            en: [
              { text: 'muscle cramp', status: 'preferred', partOfSpeech: 'noun' },
              { text: 'charley horse', status: 'forbidden', note: 'Slang.' },
            ],
            fa: [{ text: 'گرفتگی عضله', status: 'allowed' }],
          },
          otherLanguages: [],
          faults: [],
        },
      ])
  })

  const words = (sections: string) => read('tbx', dca(`<conceptEntry id="x">${sections}</conceptEntry>`))
  const section = (locale: string, ...terms: string[]): string =>
    `<langSec xml:lang="${locale}">${terms.map((term) => `<termSec>${term}</termSec>`).join('')}</langSec>`
  const graded = (text: string, status: string): string =>
    `<term>${text}</term><termNote type="administrativeStatus">${status}</termNote>`

  it('takes the first word for the preferred one where none says how it is used', async () => {
    expect(await words(section('en', '<term>a</term>', '<term>b</term>'))).toMatchObject([
      { words: { en: [{ status: 'preferred' }, { status: 'allowed' }] } },
    ])
    expect(await words(section('en', '<term>a</term>', graded('b', 'deprecatedTerm-admn-sts')))).toMatchObject([
      { words: { en: [{ status: 'allowed' }, { status: 'forbidden' }] } },
    ])
  })

  it('joins the regions of a language, with the first preferred word and no word twice', async () => {
    const preferred = 'preferredTerm-admn-sts'
    const found = await words(
      section('en-GB', graded('oedema', preferred)) +
        section('en-US', graded('edema', preferred), graded('oedema', preferred)),
    )
    expect(found).toMatchObject([
      {
        words: {
          en: [
            { text: 'oedema', status: 'preferred' },
            { text: 'edema', status: 'allowed' },
          ],
        },
      },
    ])
  })

  it('leaves out languages that are not ours, and says which', async () => {
    expect(await words(section('de-AT', '<term>Krampf</term>') + section('en', '<term>a</term>'))).toMatchObject([
      { otherLanguages: ['de-AT'], words: { en: [{ text: 'a' }] } },
    ])
  })

  it.each([
    ['an entry of ours by its id', 'heat-cramps', 'night cramp', 'heat-cramps'],
    ['a term of ours by its English word', 'c12', 'Night cramp', 'night-cramp'],
    ['nobody: it is called after its English word', 'c12', 'Écart-type (SD)', 'ecart-type-sd'],
    ['nobody, without an English word: it is called as it is', 'eid-12', '', 'eid-12'],
  ])('is known as %s', async (_, id, english, concept) => {
    const en = english ? section('en', `<term>${english}</term>`) : ''
    const returned = await read(
      'tbx',
      dca(`<conceptEntry id="${id}">${en}${section('fa', '<term>ب</term>')}</conceptEntry>`),
    )
    const known = [termFixture({ concept: 'heat-cramps' }), termFixture({ concept: 'night-cramp' })]
    expect(planTerms(returned, known)).toMatchObject([{ concept }])
  })

  it('is a fault where nothing says which concept it is', async () => {
    const returned = await read('tbx', dca(`<conceptEntry>${section('fa', '<term>ب</term>')}</conceptEntry>`))
    expect(planTerms(returned, [])).toMatchObject([{ kind: 'fault', faults: ['it does not say which concept it is'] }])
  })
})

describe('TBX of ours', () => {
  it('has each thing where TBX-Basic has its place', () => {
    const file = written('tbx', [
      termFixture({
        domain: 'drug',
        definitions: { en: 'A & B', de: 'x' },
        words: {
          en: [
            { text: 'a < b', status: 'preferred', partOfSpeech: 'phrase' },
            { text: 'b', status: 'forbidden', note: 'No.' },
          ],
        },
        source: 'S',
        note: 'N',
        wikidata: 'Q5',
      }),
    ])
    for (const part of [
      '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
      '<conceptEntry id="muscle-cramp">\n<descrip type="subjectField">drug</descrip>\n<descrip type="definition" xml:lang="de">x</descrip>',
      '<admin type="source">S</admin>\n<note id="status.muscle-cramp">to-be-confirmed</note>\n<note>N</note>',
      '<xref type="externalCrossReference" target="https://www.wikidata.org/entity/Q5">Q5</xref>',
      '<langSec xml:lang="en">\n<descrip type="definition">A &amp; B</descrip>',
      '<termSec><term>a &lt; b</term><termNote type="partOfSpeech">other</termNote><termNote type="termType">phrase</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>',
      '<termSec><term>b</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote><note>No.</note></termSec>',
    ])
      expect(file).toContain(part)
  })

  it('leaves out a concept without words, which TBX has no place for', () => {
    expect(written('tbx', [termFixture({ words: { en: [] } })])).not.toContain('conceptEntry')
  })

  it('keeps the concept of an id that XML would not take for a name', async () => {
    const file = written('tbx', [termFixture({ concept: '5-ht' })])
    expect(file).toContain('id="_5-ht"')
    expect(await read('tbx', file)).toMatchObject([{ concept: '5-ht', aliases: [] }])
  })
})
