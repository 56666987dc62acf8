/** British spelling. The dictionary is American; the clinic's English is not, and both are right. */

/** Endings and parts that differ by rule, British before American. */
const RULES: readonly (readonly [british: RegExp, american: string])[] = [
  [/our(?=s?$|ed$|ings?$|able$|ful$|less$|al$|ite$|hood$|er)/u, 'or'], // colour, behavioural, neighbouring
  [/is(?=e[drs]?$|ers$|ing$|ations?$|able$)/u, 'iz'], // recognise, specialised, immunisation
  [/ys(?=e[drs]?$|ers$|ing$)/u, 'yz'], // analyse, paralysed
  [/ae|oe/gu, 'e'], // anaemia, diarrhoea, oesophagus
  [/(?<=(?:cent|fib|lit|met|calib|theat|goit|sabot|lust))re(?=[sd]?$)/u, 'er'], // fibre, centres
  [/ll(?=ed$|ing$|ers?$|ors?$)/u, 'l'], // travelled, counselling
  [/ogue(?=s?$)/u, 'og'], // catalogue
]

/** Words that differ each in its own way, without their endings. */
const WORDS: Readonly<Record<string, string>> = {
  ageing: 'aging',
  ampoule: 'ampule',
  cheque: 'check',
  defence: 'defense',
  enrol: 'enroll',
  fulfil: 'fulfill',
  grey: 'gray',
  learnt: 'learned',
  licence: 'license',
  manoeuvre: 'maneuver',
  mould: 'mold',
  practise: 'practice',
  programme: 'program',
  pyjamas: 'pajamas',
  sceptical: 'skeptical',
  skilful: 'skillful',
  sulphur: 'sulfur',
  tyre: 'tire',
  yoghurt: 'yogurt',
}

/** A word in American spelling; the word itself where that is the same. */
export const american = (word: string): string => {
  const [, stem = word, ending = ''] = /^(.{3,}?)(s|d|['’]s)?$/u.exec(word) ?? []
  const own = WORDS[stem.toLowerCase()] ?? WORDS[word.toLowerCase()]
  if (own) return own + ending
  return RULES.reduce((text, [british, written]) => text.replace(british, written), word)
}
