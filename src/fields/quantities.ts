import type { ArrayField } from 'payload'

import { choice } from './common'
import { withFacts } from './facts'
import { validateQuantities } from './quantity-rules'

export const COMPARATORS = ['about', 'at-least', 'at-most', 'more-than', 'less-than'] as const

export const UNITS = [
  'none',
  'percent',
  'microgram',
  'milligram',
  'gram',
  'kilogram',
  'international-unit',
  'millilitre',
  'litre',
  'glass',
  'cup',
  'tablespoon',
  'millimetre',
  'centimetre',
  'metre',
  'kilometre',
  'celsius',
  'kilocalorie',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'year-of-age',
  'time',
  'repetition',
  'set',
  'serving',
  'session',
] as const

export const PERIODS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'time', 'serving'] as const

/** The numbers of an entry, typed once for all languages; texts refer to them by key. */
export const quantities = (): ArrayField =>
  withFacts(
    {
      name: 'quantities',
      type: 'array',
      validate: validateQuantities,
      fields: [
        {
          name: 'key',
          type: 'text',
          required: true,
          maxLength: 60,
          custom: { qanun: { words: 'common.quantities.key' } },
        },
        choice('comparator', COMPARATORS, { words: 'common.quantities.comparator' }),
        { name: 'value', type: 'number', custom: { qanun: { words: 'common.quantities.value' } } },
        { name: 'max', type: 'number', custom: { qanun: { words: 'common.quantities.max' } } },
        choice('unit', UNITS, { words: 'common.quantities.unit' }),
        choice('per', PERIODS, { words: 'common.quantities.per' }),
        { name: 'phone', type: 'text', maxLength: 20, custom: { qanun: { words: 'common.quantities.phone' } } },
        { name: 'date', type: 'text', maxLength: 10, custom: { qanun: { words: 'common.quantities.date' } } },
      ],
    },
    { publishedAs: 'quantities', words: 'common.quantities' },
  )
