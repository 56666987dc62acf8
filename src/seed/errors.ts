/** What is wrong with the seed content itself, or with loading it. */
export class SeedError extends Error {
  override readonly name: string = 'SeedError'
  readonly code: string = 'seed'
}

/** The content contradicts itself; nothing of it was loaded. */
export class FaultyContent extends SeedError {
  override readonly name = 'FaultyContent'
  override readonly code = 'faulty-content'
  constructor(readonly faults: readonly string[]) {
    super(
      `The seed content has ${faults.length} faults; nothing was loaded:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    )
  }
}

/** A Markdown construct that rich texts of this system do not have. */
export class UnknownMarkdown extends SeedError {
  override readonly name = 'UnknownMarkdown'
  override readonly code = 'unknown-markdown'
  constructor(
    readonly nodeType: string,
    readonly text: string,
  ) {
    super(
      `Markdown "${nodeType}" can't become rich text; paragraphs, headings 2–3, lists, emphasis and links can. It stands in: ${text.slice(0, 80)}`,
    )
  }
}

/** An entry that the CMS does not take as it stands. */
export class NotWritable extends SeedError {
  override readonly name = 'NotWritable'
  override readonly code = 'not-writable'
  constructor(
    readonly entry: string,
    readonly locale: string,
    options: { cause: unknown },
  ) {
    super(
      `${entry} can't be written in "${locale}": ${options.cause instanceof Error ? options.cause.message : String(options.cause)}`,
      options,
    )
  }
}

/** An entry that the publishing gate refuses. */
export class NotPublishable extends SeedError {
  override readonly name = 'NotPublishable'
  override readonly code = 'not-publishable'
  constructor(
    readonly entry: string,
    readonly locale: string,
    options: { cause: unknown },
  ) {
    super(
      `${entry} can't be published in "${locale}": ${options.cause instanceof Error ? options.cause.message : String(options.cause)}`,
      options,
    )
  }
}
