import { canonicalJson, sha256 } from '#contract'

import type { Projection } from './projection'

/** Fingerprint of what an edition says: its words and its numbers. A translation follows it. */
export const textHash = (words: string, { quantities }: Pick<Projection, 'quantities'>): string =>
  sha256(canonicalJson({ words, quantities: [...quantities] }))
