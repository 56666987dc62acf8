import type { SearchPage } from '#contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { RELEVANCE } from '../../fixtures/relevance'
import { type TestDelivery, startDelivery } from '../../support/delivery'
import { type Judged, judge, meanGain } from '../../support/relevance'
import { seededLedger } from '../../support/seeded-corpus'

/** Below what was reached when the queries were written; a better search may raise it. */
const LEAST = { en: 0.93, fa: 0.9 }
const LEAST_QUERIES = 60

let delivery: TestDelivery

beforeAll(async () => {
  delivery = await startDelivery(seededLedger())
})

afterAll(() => delivery.stop())

const search = (locale: string) => async (query: string) =>
  (await delivery.json<SearchPage>(`/v1/${locale}/search?limit=10&q=${encodeURIComponent(query)}`)).items

describe.each(['en', 'fa'] as const)('what people ask in %s', (locale) => {
  let judged: Judged[]
  beforeAll(async () => {
    judged = await judge(locale, search(locale))
  })

  it('is asked in many ways, none of them twice', () => {
    const queries = RELEVANCE[locale].map(({ query }) => query)
    expect(queries.length).toBeGreaterThanOrEqual(LEAST_QUERIES)
    expect(new Set(queries).size).toBe(queries.length)
  })

  it('finds the entry that answers it among the first', () => {
    expect(judged.filter(({ isMissed }) => isMissed)).toEqual([])
  })

  it('has a good first page on the whole', () => {
    expect(meanGain(judged)).toBeGreaterThanOrEqual(LEAST[locale])
  })
})
