/** After these a full stop doesn't end a sentence; `Intl.Segmenter` breaks there all the same. */
const NO_BREAK =
  /(?:^|[\s(«])(?:دکتر|[آ-ی]|ج\.ا\.ا|[A-Z]|Dr|Mr|Mrs|Ms|Prof|St|Fig|No|vs|e\.g|i\.e|etc|approx|cf|et al|[bt]\.i\.d|q\.d|p\.o)\.\s*$/u

const segmenters = new Map<string, Intl.Segmenter>()

/** The sentences of a text (Unicode UAX #29, Sentence Boundaries, less some abbreviations); joined, they are the text. */
export const sentencesOf = (text: string, locale: string): string[] => {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' })
  segmenters.set(locale, segmenter)
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1)
    if (last !== undefined && NO_BREAK.test(last)) sentences.splice(-1, 1, last + segment)
    else sentences.push(segment)
  }
  return sentences
}
