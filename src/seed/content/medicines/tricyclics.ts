import type { MedicineSeed } from '../types'

import { drowsiness, emergencySigns, pregnancyAndAge } from './common-cautions'

export const cyclobenzaprine: MedicineSeed = {
  key: 'cyclobenzaprine',
  title: { en: 'Cyclobenzaprine', fa: 'سیکلوبنزاپرین' },
  summary: {
    en: 'Cyclobenzaprine is a muscle relaxant related to older antidepressants. It can ease acute neck and back spasm for a short time, but it is sedating and has important interactions.',
    fa: 'سیکلوبنزاپرین شل‌کنندهٔ عضلانی خویشاوند داروهای ضدافسردگی قدیمی است. اسپاسم حاد گردن و کمر را کوتاه‌مدت کم می‌کند، ولی خواب‌آور است و تداخل‌های مهمی دارد.',
  },
  image: {
    drawing: 'medicines/cyclobenzaprine',
    alt: {
      en: 'A medicine box, a round tablet and a crescent moon',
      fa: 'جعبهٔ دارو، یک قرص گرد و هلال ماه',
    },
  },
  quantities: [
    { key: 'course', value: 2, max: 3, unit: 'week' },
    { key: 'gap', value: 14, unit: 'day' },
  ],
  genericName: { en: 'cyclobenzaprine', fa: 'سیکلوبنزاپرین (cyclobenzaprine)' },
  medicineClass: {
    en: 'Centrally acting muscle relaxant, related to the tricyclic antidepressants',
    fa: 'شل‌کنندهٔ عضلانی مرکزی، خویشاوند داروهای ضدافسردگی سه‌حلقه‌ای',
  },
  usedFor: {
    en: `- On prescription, for muscle spasm in acute painful conditions of back and neck, beside rest and physical therapy, for no longer than {{course}}.
- It does not help in spasticity from diseases of the brain or spinal cord, and it has not been established for ordinary leg cramps.`,
    fa: `- با نسخه، برای اسپاسم عضلانی در مشکلات حاد و دردناک کمر و گردن، در کنار استراحت و فیزیوتراپی، حداکثر {{course}}.
- در اسپاستیسیتهٔ ناشی از بیماری‌های مغز یا نخاع اثری ندارد و برای گرفتگی معمولی پا پذیرفته نشده است.`,
  },
  sideEffects: {
    en: `- **Common:** drowsiness, dry mouth, dizziness, tiredness, constipation, blurred vision, headache.
- **Serious:** irregular or fast heartbeat, chest pain, fainting, inability to pass urine, painful red eye, confusion or hallucinations, seizures, serotonin syndrome, severe allergic reactions.`,
    fa: `- **شایع:** خواب‌آلودگی، خشکی دهان، سرگیجه، خستگی، یبوست، تاری دید، سردرد.
- **جدی:** نامنظم یا تند شدن ضربان قلب، درد قفسهٔ سینه، غش، ناتوانی در ادرار کردن، چشم سرخ و دردناک، گیجی یا توهم، تشنج، سندرم سروتونین، واکنش آلرژیک شدید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Cyclobenzaprine acts mainly in the brain stem. It is the best studied of these medicines: compared with dummy tablets, somewhat more people with acute back or neck pain feel better, chiefly in the first days. The gain shrinks afterwards, while drowsiness and a dry mouth remain. No study shows that it is superior to the other muscle relaxants.

Some people welcome its sedation at night and others are still dull the next morning. It is sold in the United States and several other countries, and not at all in many more.

Tell the doctor about heart disease, an overactive thyroid, glaucoma, trouble passing urine, liver disease and every medicine you take. Movement, [warmth](treatments/warmth) and [exercise therapy](treatments/stretching-exercise-therapy) remain the basis of treatment for [local spasm](cramp-types/local-spasm).`,
        fa: `سیکلوبنزاپرین بیشتر در ساقهٔ مغز اثر می‌کند. در میان این داروها بیش از همه بررسی شده است: در سنجش با دارونما، شمار بیشتری از مبتلایان به درد حاد کمر یا گردن، عمدتاً در روزهای نخست، احساس بهبود می‌کنند. این فایده سپس کم می‌شود، ولی خواب‌آلودگی و خشکی دهان می‌ماند. هیچ پژوهشی نشان نمی‌دهد که از شل‌کننده‌های دیگر برتر است.

بعضی افراد خواب‌آوری آن را در شب می‌پسندند و بعضی صبح روز بعد هنوز منگ‌اند. در آمریکا و چند کشور دیگر عرضه می‌شود و در بسیاری دیگر اصلاً وجود ندارد.

بیماری قلبی، پرکاری تیروئید، آب‌سیاه چشم (گلوکوم)، دشواری در ادرار کردن، بیماری کبد و همهٔ داروهای خود را به پزشک بگویید. حرکت، [گرما](treatments/warmth) و [تمرین‌درمانی](treatments/stretching-exercise-therapy) همچنان پایهٔ درمان [اسپاسم موضعی](cramp-types/local-spasm) است.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'caution',
      title: { en: 'MAO inhibitors and antidepressants', fa: 'مهارکننده‌های MAO و داروهای ضدافسردگی' },
      text: {
        en: "It must not be taken with MAO inhibitors (some medicines for depression or Parkinson's disease, linezolid, methylene blue) nor within {{gap}} after stopping them: seizures and deaths have occurred. With other antidepressants, tramadol and similar medicines the risk of serotonin syndrome rises.",
        fa: 'نباید همراه با مهارکننده‌های MAO (بعضی داروهای افسردگی یا پارکینسون، لینزولید، متیلن بلو) یا تا {{gap}} پس از قطع آن‌ها مصرف شود: تشنج و مرگ گزارش شده است. همراه با داروهای ضدافسردگی دیگر، ترامادول و داروهای مشابه خطر سندرم سروتونین بیشتر می‌شود.',
      },
    },
  ],
  cautions: [
    emergencySigns,
    {
      severity: 'emergency',
      text: {
        en: 'Chest pain or an irregular or racing heartbeat; or agitation, fever, sweating, shaking and stiff muscles (serotonin syndrome). Call the emergency service.',
        fa: 'درد قفسهٔ سینه یا ضربان نامنظم یا بسیار تند قلب؛ یا بی‌قراری، تب، تعریق، لرزش و سفتی عضله (سندرم سروتونین). با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'It must not be used soon after a heart attack, with heart failure, heart block or an irregular heartbeat, or with an overactive thyroid.',
        fa: 'اندکی پس از سکتهٔ قلبی، در نارسایی قلب، بلوک قلبی یا ضربان نامنظم قلب و در پرکاری تیروئید منع مصرف دارد.',
      },
    },
    drowsiness,
    pregnancyAndAge,
  ],
  sources: ['medlineplus-cyclobenzaprine', 'aafp-muscle-relaxants', 'bmj-muscle-relaxants-back-pain'],
}
