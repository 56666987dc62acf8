/** Letters whose names begin with a vowel: "an MRI". */
const VOWEL_NAMES = /^[AEFHILMNORSX]/u
const SILENT_H = /^(?:hour|honest|heir|honou?r)/iu
/** Written with a vowel and spoken with a consonant: "a unit", "a European", "a one-off". */
const CONSONANT_SOUND = /^(?:uni(?![mn])|us[aeiu]|eu|uri|ute|one\b|once\b)/iu

/** The indefinite article before a phrase. */
export const articleFor = (phrase: string): 'a' | 'an' => {
  const [first = ''] = /^[\p{L}\p{N}]+/u.exec(phrase) ?? []
  if (/^(?:8|11$|18$)/u.test(first)) return 'an'
  if (/^[A-Z][A-Z0-9]+s?$/u.test(first)) return VOWEL_NAMES.test(first) ? 'an' : 'a'
  if (SILENT_H.test(first)) return 'an'
  return /^[aeiou]/iu.test(first) && !CONSONANT_SOUND.test(first) ? 'an' : 'a'
}
