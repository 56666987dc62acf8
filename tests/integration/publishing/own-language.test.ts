import { candidateOf } from '#publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type TestCms } from '../../support/cms'
import { makeCause, richText } from '../../support/content'

let cms: TestCms
let id: string

beforeAll(async () => {
  cms = await startCms()
  id = await makeCause(cms.payload, { en: 'Overuse', fa: 'کار بیش از حد' })
})

afterAll(() => cms.stop())

/** What the gate says of the languages of a text, once it is written. */
const findingsOf = async (locale: 'en' | 'fa', data: Record<string, unknown>) => {
  await cms.payload.update({ collection: 'causes', id, locale, data })
  const { findings } = await candidateOf(cms.payload, { type: 'causes', id, locale })
  return findings
    .filter(({ rule }) => rule === 'own-language')
    .map(({ facts, path, severity }) => ({ path, severity, text: facts.text }))
}

const persian = 'عضله بیش از توانش کار می‌کند.'

describe('a text in another language than it says', () => {
  it.each([
    ['a title in English', { title: 'Overuse' }, 'title', 'Overuse'],
    [
      'one paragraph of several in English',
      { mechanism: richText(persian, 'The muscle works harder than it can.') },
      'mechanism',
      'The muscle works harder than it can.',
    ],
    [
      'an English sentence inside a Persian one',
      { mechanism: richText('پزشک می‌گوید the muscle has been working too hard و باید استراحت کرد.') },
      'mechanism',
      'the muscle has been working too hard',
    ],
  ])('holds Persian back for %s', async (_, data, path, text) => {
    expect(await findingsOf('fa', data)).toEqual([{ path, severity: 'block', text }])
    await findingsOf('fa', { title: 'کار بیش از حد', mechanism: richText(persian) })
  })

  it('holds English back for a Persian paragraph', async () => {
    expect(await findingsOf('en', { mechanism: richText('The muscle tires.', persian) })).toEqual([
      { path: 'mechanism', severity: 'block', text: persian },
    ])
    expect(await findingsOf('en', { mechanism: richText('The muscle tires.') })).toEqual([])
  })

  it.each([
    ['a term in brackets', 'گرفتگی عضله (muscle cramp) دردناک است.'],
    ['an abbreviation alone', 'EAMC'],
    ['the name of an organization', 'سازمان National Health and Care Institute این را می‌گوید.'],
    ['numbers alone', '۲۰۲۵'],
  ])('lets through %s in Persian', async (_, text) => {
    expect(await findingsOf('fa', { mechanism: richText(persian, text) })).toEqual([])
  })
})
