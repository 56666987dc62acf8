export const SEVERITIES = ['block', 'warn', 'off'] as const

/** What a gate rule found wrong, and where. */
export type Finding = {
  readonly rule: string
  readonly severity: 'block' | 'warn'
  /** The field, for instance `body.2.text`; empty where it is the entry itself. */
  readonly path: string
  /** The field's labels by language, from the outermost to the field itself. */
  readonly labels: readonly (Readonly<Record<string, string>> | string)[]
  /** Key of the sentence in admin.json under `gate.`, and what it names. */
  readonly messageKey: string
  readonly facts: Readonly<Record<string, string>>
  /** The sentence in English. */
  readonly message: string
}

/** A finding before the gate has given it its weight and its words. */
export type RawFinding = {
  readonly path: string
  readonly labels?: Finding['labels']
  readonly messageKey: string
  readonly facts?: Readonly<Record<string, string>>
}
