/** `fix`: certain, and may be applied without looking. `suggestion`: grammar decides, so a person must. */
export type LintTier = 'fix' | 'suggestion'

/** A change of a text: UTF-16 offsets, `end` excluded. */
export type Edit = { readonly start: number; readonly end: number; readonly replacement: string }

/** What the lint would write otherwise, and where. */
export type LintFinding = Edit & {
  /** Key of what is wrong, in lint.json. */
  readonly rule: string
  readonly tier: LintTier
}

/** A declaration and a pure function. */
export type LintRule = {
  /** In kebab case, as the file is called. */
  readonly name: string
  /** @param open the text with one noncharacter ({@link HOLE}) for each character that is to stay: offsets are the text's */
  readonly find: (open: string) => readonly Edit[]
}
