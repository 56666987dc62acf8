import type { CheckSeverity } from './check'

/**
 * How much each check weighs. An `error` holds a publication back, so it is for what is certain and can hurt a reader;
 * a `warning` asks a person to look; `off` is not run.
 */
export const SEVERITIES: Readonly<Record<string, CheckSeverity>> = {
  'age-groups': 'warning', // two words may name one group
  'arabic-letters': 'warning', // saving mends them; what is left is hard to find, not wrong to read
  'before-after': 'warning', // "not until after" is before
  'bidi-controls': 'error', // one that is left open turns the rest of the page, numbers included
  'bidi-marks': 'warning', // they do nothing where they are reported
  brackets: 'warning', // a lost bracket confuses and doesn't mislead
  comparators: 'error', // mirrored, at least ten reads as at most ten
  doses: 'error', // a dose with another unit or rhythm harms; only what both sides say differently is reported
  'doubled-words': 'warning', // a word may be doubled on purpose
  'drug-names': 'error', // a drug that is lost or another one harms; drugs are listed, not guessed
  'end-punctuation': 'warning', // languages cut sentences in other places
  formatting: 'warning', // it changes the look, and languages stress other words
  'half-spaces': 'warning', // they change the look
  'hot-cold': 'warning', // the words also say fever, season and weather
  'hyphen-ranges': 'error', // beside a unit three to five turns into five to three
  'inconsistent-source': 'warning', // two words may have one translation
  'inconsistent-target': 'warning', // a word may need another translation in another place
  laterality: 'warning', // "right" is correct too, «راست» is straight too
  'length-ratio': 'warning', // a measure, not a reading
  marks: 'error', // a quantity or a link that is lost is a fact that is lost
  'more-less': 'warning', // a loss can grow and a gain can shrink
  'number-words': 'warning', // languages count with other words: both, a pair, «هر دو»
  numbers: 'error', // a wrong number harms, and digits leave no doubt
  periods: 'warning', // without a number a period is often a way of speaking
  placeholders: 'error', // a program fills them
  polarity: 'warning', // languages say no in other places: few, «به‌ندرت»
  'same-as-source': 'warning', // names and loan words may stay
  'slash-decimals': 'warning', // the number is right; only how it may be read is in doubt
  spaces: 'warning', // they change the look
  tatweel: 'warning', // saving mends them
  'terms-forbidden': 'error', // the clinic has decided
  'terms-missing': 'warning', // a good sentence may do without the term
  'times-of-day': 'warning', // an evening may be a night
  units: 'error', // a milligram that becomes a gram harms; only units with a number are compared
  'untranslated-run': 'warning', // a title of a work may stay
  urls: 'error', // another address is another source
}
