/** Of letters. Longer ones are well-formed, but none is registered: else "English" would pass. */
const LONGEST_LANGUAGE = 3

/** A language tag in its one true form (BCP 47), for instance `fa-IR` for `fa-ir`; null for what names no language. */
export const canonicalTag = (given: string): string | null => {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(given)
    return tag.split('-')[0]!.length <= LONGEST_LANGUAGE ? tag : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * The tag of a text of which nobody has said the language: it names the script alone, of two the one with more letters, and
 * not even that where it is neither.
 */
export const undeterminedTag = (text: string): 'und' | 'und-Arab' | 'und-Latn' => {
  const [arabic, latin] = [lettersOf(text, /\p{Script=Arabic}/gu), lettersOf(text, /\p{Script=Latin}/gu)]
  if (arabic === 0 && latin === 0) return 'und'
  return arabic > latin ? 'und-Arab' : 'und-Latn'
}

const lettersOf = (text: string, script: RegExp): number => text.match(script)?.length ?? 0

/** Whether a tag says that nobody has said the language. */
export const isUndetermined = (tag: string): boolean => tag.split('-')[0] === 'und'
