/** Forms of English nouns, as far as a vocabulary of health needs them. */

export type EnglishForm = 'same' | 'plural' | 'possessive' | 'singular'

const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  foot: 'feet',
  man: 'men',
  person: 'people',
  tooth: 'teeth',
  vertebra: 'vertebrae',
  woman: 'women',
}
const SINGULARS = new Map(Object.entries(IRREGULAR).map(([one, many]) => [many, one]))

/** After these the head of a phrase is over: "ranges of motion". */
const HEAD_ENDS = /\s(?:of|in|to|for|with|from|on|at|by|due)\s/iu

/** A word or phrase in another form; the head of the phrase is what is bent. */
export const bent = (phrase: string, form: EnglishForm): string => {
  if (form === 'same') return phrase
  if (form === 'possessive') return phrase.endsWith('s') && looksPlural(phrase) ? `${phrase}'` : `${phrase}'s`
  const headEnd = HEAD_ENDS.exec(phrase)?.index ?? phrase.length
  const lead = phrase.slice(0, headEnd).replace(/[\p{L}\p{N}]+$/u, '')
  const head = phrase.slice(lead.length, headEnd)
  return `${lead}${form === 'plural' ? pluralOf(head) : singularOf(head)}${phrase.slice(headEnd)}`
}

/** Whether a word as it is listed seems to be a plural already. */
export const looksPlural = (word: string): boolean => SINGULARS.has(word.toLowerCase()) || /[^aious']s$/iu.test(word)

const pluralOf = (word: string): string => {
  const irregular = IRREGULAR[word.toLowerCase()]
  if (irregular) return `${word.slice(0, 1)}${irregular.slice(1)}`
  if (looksPlural(word)) return word
  if (word.endsWith('sis')) return word.replace(/is$/u, 'es')
  if (/[^aeiou]y$/u.test(word)) return word.replace(/y$/u, 'ies')
  return /(?:[sxz]|[cs]h)$/u.test(word) ? `${word}es` : `${word}s`
}

const singularOf = (word: string): string => {
  const irregular = SINGULARS.get(word.toLowerCase())
  if (irregular) return `${word.slice(0, 1)}${irregular.slice(1)}`
  if (!looksPlural(word)) return word
  if (/[^aeiou]ies$/u.test(word)) return word.replace(/ies$/u, 'y')
  return /(?:[sxz]|[cs]h)es$/u.test(word) ? word.replace(/es$/u, '') : word.replace(/s$/u, '')
}
