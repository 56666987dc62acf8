import type { WordValues } from '#locales'

export const SEVERITIES = ['block', 'warn', 'off'] as const

/** What a gate rule found wrong, and where. */
export type Finding = {
  readonly rule: string
  readonly severity: 'block' | 'warn'
  /** The field, for instance `body.2.text`; empty where it is the entry itself. */
  readonly path: string
  /** The field's labels by language, from the outermost to the field itself. */
  readonly labels: readonly (Readonly<Record<string, string>> | string)[]
  /** Key of the sentence, and what it names: in admin.json under `gate.`, or in checks.json. */
  readonly namespace: 'admin' | 'checks'
  readonly messageKey: string
  readonly facts: WordValues
  /** The sentence in English. */
  readonly message: string
}

/** A finding before the gate has given it its weight and its words. */
export type RawFinding = {
  readonly path: string
  readonly labels?: Finding['labels']
  /** Where the sentence stands; the gate's own are in admin.json. */
  readonly namespace?: Finding['namespace']
  readonly messageKey: string
  readonly facts?: WordValues
}
