/** How a field's value is said in schema.org's vocabulary, of what the entry is about (or of the page, if it is about nothing else). */
export type SchemaOrgFact = {
  readonly property: string
  /** The type of what the value is; without it the value is text. */
  readonly type?: string
  /** The property of that type which holds the text; `name`, if left out. */
  readonly as?: string
  /** All values make one, with semicolons between. */
  readonly isJoined?: true
  /** The field of a row that is the value; all its words, if left out. */
  readonly take?: string
}
