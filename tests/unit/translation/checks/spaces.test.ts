import { describe, expect, it } from 'vitest'

import { spaces } from '../../../../src/translation/checks/spaces'
import { found, mended, unitOf } from './form'

describe('spaces that are too many are reported and taken away', () => {
  it.each([
    ['en fa', 'آب  بنوشید.', ['double "  "'], 'آب بنوشید.'],
    ['en fa', ' آب بنوشید.', ['leading " "'], 'آب بنوشید.'],
    ['en fa', 'آب بنوشید. ', ['trailing " "'], 'آب بنوشید.'],
    ['en fa', 'آب ، نمک', ['before " "'], 'آب، نمک'],
    ['en fa', 'آب بنوشید .', ['before " "'], 'آب بنوشید.'],
    ['en fa', 'چرا ؟', ['before " "'], 'چرا؟'],
    ['en fa', 'آب  : نمک', ['before "  "'], 'آب: نمک'],
    ['fa en', 'Drink  water.', ['double "  "'], 'Drink water.'],
    ['fa en', 'Drink water .', ['before " "'], 'Drink water.'],
    ['fa en', 'Salt , sugar ; water', ['before " "', 'before " "'], 'Salt, sugar; water'],
    ['fa en', ' Drink\u00a0 water ', ['leading " "', 'double "\u00a0 "', 'trailing " "'], 'Drink water'],
  ])('%s: «%s»', (pair, target, findings, better) => {
    const unit = unitOf(pair, 'x', target)
    expect(found(spaces, unit)).toEqual(findings)
    expect(mended(spaces, unit)).toBe(better)
  })
})

describe('other spaces stay', () => {
  it.each([
    ['en fa', 'x', 'آب بنوشید، نمک نه.'],
    ['fa en', 'x', 'about .5 ml or ... more'],
    ['fa en', 'x', 'Written in .NET'],
    ['en fa', ' x ', ' آب '],
    ['en fr', 'x', 'Pourquoi ?'],
    ['en fa', 'x', 'آب\u200cمیوه \ufffc است'],
  ])('%s: «%s» as «%s»', (pair, source, target) => {
    expect(found(spaces, unitOf(pair, source, target))).toEqual([])
  })
})
