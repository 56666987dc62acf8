import { describe, expect, it } from 'vitest'

import { inconsistentSource } from '../../../../src/translation/checks/inconsistent-source'
import { inconsistentTarget } from '../../../../src/translation/checks/inconsistent-target'
import { found, unitOf } from './form'

describe('one source, several translations', () => {
  it.each([
    ['en fa', 'گرفتگی پا', ['کرامپ پا'], ['other']],
    ['en fa', 'گرفتگی پا', ['کرامپ پا', 'گرفتگی ساق'], ['other']],
    ['fa en', 'Leg cramp', ['Cramp of the leg'], ['other']],
    ['en fa', 'گرفتگی پا', [], []],
    ['en fa', 'گرفتگی پا', ['گرفتگي پا'], []],
    ['en fa', 'گرفتگی پا', ['گرفتگی پا.'], []],
    ['en fa', 'گرفتگی‌های پا', ['گرفتگی پا'], []],
    ['fa en', 'Leg cramp', ['Leg cramps', 'leg cramp'], []],
    ['fa en', 'Take 5', ['Take 6'], ['other']],
  ])('%s: «%s» beside %j', (pair, target, targetsOfSource, findings) => {
    expect(found(inconsistentTarget, unitOf(pair, 'x', target, { targetsOfSource }))).toEqual(findings)
  })
})

describe('one translation, several sources', () => {
  it.each([
    ['en fa', 'Leg cramp', ['Calf cramp'], ['other']],
    ['fa en', 'گرفتگی پا', ['کرامپ ساق'], ['other']],
    ['en fa', 'Leg cramp', [], []],
    ['en fa', 'Leg cramp', ['Leg cramps', 'leg cramp', 'Leg cramp.'], []],
    ['fa en', 'گرفتگی پا', ['گرفتگی‌های پا'], []],
  ])('%s: «%s» beside %j', (pair, source, sourcesOfTarget, findings) => {
    expect(found(inconsistentSource, unitOf(pair, source, 'x', { sourcesOfTarget }))).toEqual(findings)
  })
})

it('the other text is shown with a sign for its quantities', () => {
  const [finding] = inconsistentTarget.check(
    unitOf('en fa', 'x', 'آب', { targetsOfSource: ['\ufff9water\ufffb آب بنوشید'] }),
  )
  expect(finding?.facts).toEqual({ other: '… آب بنوشید' })
})
