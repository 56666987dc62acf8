import { drugNames } from '../../../../src/translation/checks/drug-names'
import { termsForbidden } from '../../../../src/translation/checks/terms-forbidden'
import { termsMissing } from '../../../../src/translation/checks/terms-missing'
import type { Term, TermWord } from '../../../../src/translation/terms/term'
import { describeRows } from './rows'

const word = (text: string, status: TermWord['status']): TermWord => ({ text, status })

const listed = (words: string, never = ''): TermWord[] => [
  ...words.split(', ').map((text, index) => word(text, index === 0 ? 'preferred' : 'allowed')),
  ...never
    .split(', ')
    .filter(Boolean)
    .map((text) => word(text, 'forbidden')),
]

const term = (concept: string, domain: Term['domain'], words: Term['words']): Term => ({
  id: concept,
  concept,
  domain,
  definitions: {},
  words,
  status: 'confirmed',
  source: null,
  wikidata: null,
  note: null,
})

const terms: readonly Term[] = [
  term('baclofen', 'drug', { en: listed('baclofen'), fa: listed('باکلوفن') }),
  term('tizanidine', 'drug', { en: listed('tizanidine'), fa: listed('تیزانیدین') }),
  term('muscle-relaxant', 'drug', { en: listed('muscle relaxant'), fa: listed('شل‌کنندهٔ عضلانی, شل‌کننده') }),
  term('quinine', 'drug', { en: listed('quinine'), fa: listed('کینین, کوئینین') }),
  term('botulinum-toxin', 'drug', {
    en: listed('botulinum toxin', 'Botox'),
    fa: listed('سم بوتولینوم, توکسین بوتولینوم', 'بوتاکس'),
  }),
  term('english-only', 'drug', { en: listed('placebol') }),
  term('muscle-cramp', 'general', { en: listed('muscle cramp'), fa: listed('گرفتگی عضلانی, کرامپ') }),
  term('stretching', 'general', { en: listed('stretching'), fa: listed('حرکات کششی, کشش') }),
  term('dehydration', 'general', { en: listed('dehydration'), fa: listed('کم‌آبی بدن, کم‌آبی') }),
  term('dystonia', 'general', { en: listed('dystonia'), fa: listed('دیستونی') }),
  term('red-flag', 'red-flag', { en: listed('red flag'), fa: listed('علامت هشدار', 'پرچم قرمز') }),
  term('pain', 'everyday', { en: listed('pain'), fa: listed('درد', 'الم') }),
  term('nameless', 'general', { fa: [word('فلج پا', 'forbidden')] }),
]
const around = { terms }

describeRows(
  drugNames,
  [
    ['en→fa', 'Baclofen can make you drowsy.', 'باکلوفن ممکن است خواب‌آور باشد.', []],
    ['fa→en', 'کوئینین خطرناک است.', 'Quinine is dangerous.', []],
    ['en→fa', 'Muscle relaxants help some people.', 'شل‌کننده‌های عضلانی به بعضی کمک می‌کنند.', []],
    ['en→fa', 'Warmth lets muscles relax.', 'گرما عضله را رها می‌کند.', []],
    ['en→fa', 'Botulinum toxin is injected.', 'بوتاکس تزریق می‌شود.', []], // `terms-forbidden` says so
    ['en→fa', 'Placebol does nothing.', 'این دارو اثری ندارد.', []],
    ['en→fa', 'Baclofen can make you drowsy.', 'این دارو ممکن است خواب‌آور باشد.', ['missing: Baclofen']],
    ['fa→en', 'باکلوفن را قطع نکنید.', 'Do not stop the medicine.', ['missing: باکلوفن']],
    ['en→fa', 'Do not stop the medicine.', 'تیزانیدین را قطع نکنید.', ['extra: تیزانیدین']],
    ['en→fa', 'Baclofen can make you drowsy.', 'تیزانیدین ممکن است خواب‌آور باشد.', ['changed: تیزانیدین → باکلوفن']],
    ['fa→en', 'باکلوفن را قطع نکنید.', 'Do not stop tizanidine.', ['changed: tizanidine → baclofen']],
    [
      'en→fa',
      'Baclofen and quinine',
      'باکلوفن و تیزانیدین و سم بوتولینوم',
      ['missing: quinine', 'extra: تیزانیدین', 'extra: سم بوتولینوم'],
    ],
  ],
  around,
)

describeRows(
  termsMissing,
  [
    ['en→fa', 'Muscle cramps come at night.', 'گرفتگی‌های عضلانی شب می‌آیند.', []],
    ['en→fa', 'Muscle cramps come at night.', 'کرامپ‌ها شب می‌آیند.', []],
    ['en→fa', 'Muscle cramps come at night.', 'گرفتگی شب می‌آید.', []],
    ['fa→en', 'کم‌آبیِ بدن خطر دارد.', 'Dehydration is a risk.', []],
    ['en→fa', 'When a muscle cramps, rest.', 'وقتی عضله می‌گیرد، استراحت کنید.', []],
    ['en→fa', 'A man stretching the calf', 'مردی که ساق را می‌کشد', []],
    ['en→fa', 'Baclofen helps.', 'این دارو کمک می‌کند.', []], // `drug-names` says so
    ['en→fa', 'Go slowly into the pain.', 'آهسته و تا جایی که می‌توانید.', []], // an everyday word
    ['en→fa', 'Dystonia begins in the brain.', 'این بیماری از مغز آغاز می‌شود.', ['missing: Dystonia']],
    ['fa→en', 'دیستونی از مغز آغاز می‌شود.', 'It begins in the brain.', ['missing: دیستونی']],
    ['en→fa', 'Muscle cramps come at night.', 'اسپاسم‌ها شب می‌آیند.', ['missing: Muscle cramps']],
    ['fa→en', 'علامت هشدار را بشناسید.', 'Know the symptoms.', ['missing: علامت هشدار']],
    ['fa→en', 'کم‌آبی و باز کم‌آبی', 'Thirst', ['missing: کم‌آبی']],
  ],
  around,
)

describeRows(
  termsForbidden,
  [
    ['en→fa', 'Know the red flags.', 'علامت‌های هشدار را بشناسید.', []],
    ['fa→en', 'سم بوتولینوم تزریق می‌شود.', 'Botulinum toxin is injected.', []],
    ['en→fa', 'A red flag', 'پرچم قرمز', ['instead: پرچم قرمز → علامت هشدار']],
    ['fa→en', 'سم بوتولینوم تزریق می‌شود.', 'Botox is injected.', ['instead: Botox → botulinum toxin']],
    ['en→fa', 'Botulinum toxin is injected.', 'بوتاکس‌ها تزریق می‌شوند.', ['instead: بوتاکس‌ها']],
    ['en→fa', 'A sharp pain', 'الم تند', ['instead: الم → درد']],
    ['en→fa', 'A numb leg', 'فلج پا', ['forbidden: فلج پا']],
  ],
  around,
)
