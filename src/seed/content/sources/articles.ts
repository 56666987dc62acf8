import type { SourceSeed } from '../types'

/** Sources that only the articles need. */
export const articleSources: readonly SourceSeed[] = []
