import type { TermSeed } from './types'

const word = (concept: string, en: readonly string[], fa: readonly string[]): TermSeed => ({
  concept,
  domain: 'everyday',
  en,
  fa,
})

/**
 * Everyday words of the clinic's subject, so that either language is found by the other's. A translator may say them in
 * ways beyond number, «آب» is not always water: nothing is checked by them.
 */
export const everydayTerms: readonly TermSeed[] = [
  word('cramp', ['cramp'], ['گرفتگی']),
  word('spasm', ['spasm'], ['اسپاسم']),
  word('twitch', ['twitch'], ['پرش']),
  word('muscle', ['muscle', 'muscular'], ['عضله', 'ماهیچه']),
  word('nerve', ['nerve'], ['عصب']),
  word('blood', ['blood'], ['خون']),
  word('kidney', ['kidney', 'renal'], ['کلیه']),
  word('leg', ['leg'], ['پا']),
  word('foot', ['foot'], ['پا']),
  word('thigh', ['thigh'], ['ران']),
  word('back', ['back'], ['کمر']),
  word('neck', ['neck'], ['گردن']),
  word('pain', ['pain', 'ache'], ['درد']),
  word('back-pain', ['back pain', 'backache'], ['کمردرد', 'درد کمر']),
  word('neck-pain', ['neck pain'], ['گردن‌درد', 'درد گردن']),
  word('disease', ['disease', 'illness'], ['بیماری']),
  word('treatment', ['treatment', 'therapy'], ['درمان']),
  word('medicine', ['medicine', 'medication', 'drug'], ['دارو', 'دوا']),
  word('injection', ['injection'], ['تزریق']),
  word('doctor', ['doctor', 'physician'], ['پزشک', 'دکتر']),
  word('water', ['water'], ['آب']),
  word('salt', ['salt'], ['نمک']),
  word('vitamin', ['vitamin'], ['ویتامین']),
  word('food', ['food'], ['غذا', 'خوراکی']),
  word('sport', ['exercise', 'sport'], ['ورزش']),
  word('training', ['exercise', 'training'], ['تمرین']),
  word('heat', ['heat', 'warmth'], ['گرما']),
  word('night', ['night', 'nocturnal'], ['شب', 'شبانه']),
  word('sleep', ['sleep'], ['خواب']),
]
