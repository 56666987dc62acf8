/** One text to translate. Marked texts: `<1>…</1>` and `<2/>` must come back, each once and well nested. */
export type MachineUnit = {
  readonly id: string
  readonly text: string
  /** Plain texts of the neighbours, as context. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly terms: readonly { readonly source: string; readonly target: string }[]
}

export type MachineRequest = {
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly units: readonly MachineUnit[]
  readonly signal: AbortSignal
}

/** What became of one text: a marked text, or why the answer was refused. */
export type MachineAnswer =
  | { readonly id: string; readonly ok: true; readonly text: string }
  | { readonly id: string; readonly ok: false; readonly reason: string }

/** What a translation would cost, before it is ordered. */
export type Estimate = { readonly characters: number; readonly cost: number | null; readonly currency: string | null }

/** A machine translator. */
export type Provider = {
  readonly name: 'openai' | 'deepl' | 'libretranslate'
  readonly estimate: (units: readonly MachineUnit[]) => Estimate
  /** One answer for each unit, in order. @throws ProviderFailed where the service can't be used at all */
  readonly translate: (request: MachineRequest) => Promise<readonly MachineAnswer[]>
}
