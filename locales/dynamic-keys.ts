import type { Namespace } from './definition'

/**
 * Beginnings of keys that are put together at run time, by namespace. All other keys stand in the sources as literals;
 * both are checked: the literals by the compiler, these by tests/unit/locales/keys.test.ts.
 */
export const DYNAMIC_KEYS = {
  admin: ['gate.'],
  channels: ['keys.overlaps.', 'left.', 'left.fault.', 'run.', 'run.fault.'],
  checks: [''],
  faults: ['quantity.'],
  feeds: ['quantity.unit.', 'quantity.comparator.', 'quantity.per.'],
  lint: [''],
  models: [''],
  operations: [],
  queue: ['conflict.', 'fault.', 'grade.', 'show.', 'sort.'],
  recalls: ['outcome.', 'state.', 'urgency.', 'urgencyExplained.'],
  site: [],
  translation: [
    'grade.explained.',
    'grade.name.',
    'grade.reason.',
    'keys.',
    'mark.',
    'origin.',
    'penalty.',
    'said.',
    'show.',
    'state.',
  ],
} as const satisfies Readonly<Record<Namespace, readonly string[]>>
