import type { NutrientSeed } from '../types'

export const vitaminB1: NutrientSeed = {
  key: 'vitamin-b1',
  title: { en: 'Vitamin B1', fa: 'ویتامین B1' },
  summary: {
    en: 'Vitamin B1 (thiamin) helps nerves and muscles to turn food into energy. A real lack is uncommon, and it harms nerves and heart rather than causing plain cramps.',
    fa: 'ویتامین B1 (تیامین) به عصب و عضله کمک می‌کند از غذا انرژی بسازند. کمبود واقعی آن ناشایع است و بیش از گرفتگی ساده به عصب و قلب آسیب می‌زند.',
  },
  kind: 'vitamin',
  image: {
    drawing: 'nutrients/vitamin-b1',
    alt: {
      en: 'Lentils, an ear of wheat and a fish around a crystal',
      fa: 'عدس، خوشهٔ گندم و ماهی گرداگرد یک بلور',
    },
  },
  quantities: [
    { key: 'women', value: 1.1, unit: 'milligram', per: 'day' },
    { key: 'men', value: 1.2, unit: 'milligram', per: 'day' },
    { key: 'pregnancy', value: 1.4, unit: 'milligram', per: 'day' },
  ],
  role: {
    en: 'The cells need thiamin to release energy from sugar and starch. Nerves, muscles and the heart use a great deal of energy and keep only a small store of the vitamin, so they feel its absence first.',
    fa: 'سلول‌ها برای گرفتن انرژی از قند و نشاسته به تیامین نیاز دارند. عصب، عضله و قلب انرژی بسیار مصرف می‌کنند و ذخیرهٔ بدن از این ویتامین اندک است؛ ازاین‌رو کمبود آن نخست در آن‌ها پیدا می‌شود.',
  },
  signsOfLack: {
    en: `- Early: poor appetite, weight loss, irritability, poor memory.
- Later, in beriberi: tingling, burning or numb feet, tender and weak muscles, sometimes cramps; or breathlessness and swollen legs from a weak heart.
- At risk: people who drink much alcohol, who vomit for a long time, who have had stomach surgery or dialysis, or who live mainly on polished rice.`,
    fa: `- در آغاز: بی‌اشتهایی، کاهش وزن، تحریک‌پذیری و ضعف حافظه.
- بعدتر، در بری‌بری: گزگز، سوزش یا بی‌حسی پاها، درد و ضعف عضله و گاه گرفتگی؛ یا تنگی نفس و ورم پاها بر اثر ضعف قلب.
- در معرض خطر: کسانی که الکل زیاد می‌نوشند، مدت طولانی استفراغ دارند، جراحی معده شده‌اند یا دیالیز می‌شوند، یا غذایشان بیشتر برنج سفید است.`,
  },
  dailyAmount: {
    en: 'As a reference, the food of an adult should bring {{women}} for women and {{men}} for men; in pregnancy and breastfeeding {{pregnancy}}. A mixed diet usually does. References differ a little between countries.',
    fa: 'به‌عنوان مرجع، غذای زنان بالغ باید {{women}} و غذای مردان بالغ {{men}} از آن برساند؛ در بارداری و شیردهی {{pregnancy}}. غذای متنوع معمولاً کافی است. مقدار مرجع در کشورهای مختلف اندکی تفاوت دارد.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Whole grains, pulses, meat, fish and fortified flour are the main sources; [beans and lentils](foods/beans-and-lentils) and [salmon](foods/salmon) are good examples. Long boiling in much water washes part of the vitamin out.

Vitamin B1 is often recommended against leg cramps. The evidence is slight: in one small trial, older people with high blood pressure who took a mixture of B vitamins had fewer [night cramps](cramp-types/night-cramps), and it has not been confirmed. Whoever has signs of a lack needs a doctor who looks for the reason, because the treatment depends on it.`,
        fa: `غلات کامل، حبوبات، گوشت، ماهی و آرد غنی‌شده منابع اصلی آن‌اند؛ [لوبیا و عدس](foods/beans-and-lentils) و [ماهی سالمون](foods/salmon) نمونه‌های خوبی‌اند. جوشاندن طولانی در آب زیاد بخشی از ویتامین را می‌شوید.

ویتامین B1 را اغلب برای گرفتگی پا توصیه می‌کنند. شواهد اندک است: در یک کارآزمایی کوچک، سالمندان مبتلا به فشار خون بالا که ترکیبی از ویتامین‌های گروه B می‌خوردند کمتر دچار [گرفتگی شبانه](cramp-types/night-cramps) شدند و این نتیجه هنوز تأیید نشده است. هر کس نشانه‌های کمبود دارد به پزشکی نیاز دارد که علت را بجوید، چون درمان به آن بستگی دارد.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'Confusion, unsteady walking and double vision or jerking eyes, above all in a person who drinks much alcohol or has vomited for long: the brain may lack thiamin. Call the emergency service.',
        fa: 'گیجی، راه رفتن نامتعادل و دوبینی یا پرش چشم‌ها، به‌ویژه در کسی که الکل زیاد می‌نوشد یا مدت طولانی استفراغ کرده است: مغز ممکن است دچار کمبود تیامین باشد. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Tingling or weakness that spreads has many causes. Do not treat it with vitamins on your own; see a doctor.',
        fa: 'گزگز یا ضعفی که گسترش می‌یابد علت‌های بسیار دارد. خودسرانه با ویتامین درمانش نکنید؛ به پزشک مراجعه کنید.',
      },
    },
  ],
  sources: ['ods-thiamin', 'aan-muscle-cramps', 'usda-fooddata'],
}

export const vitaminB12: NutrientSeed = {
  key: 'vitamin-b12',
  title: { en: 'Vitamin B12', fa: 'ویتامین B12' },
  summary: {
    en: 'Vitamin B12 keeps nerves sound and takes part in making red blood cells. A lack develops slowly and can damage nerves for good if it is missed.',
    fa: 'ویتامین B12 سلامت عصب را حفظ می‌کند و در ساخت گلبول‌های قرمز سهم دارد. کمبود آن آهسته پیدا می‌شود و اگر نادیده بماند ممکن است آسیب پایدار عصب به جا بگذارد.',
  },
  kind: 'vitamin',
  image: {
    drawing: 'nutrients/vitamin-b12',
    alt: {
      en: 'A fish, an egg and a glass of milk beside a nerve cell',
      fa: 'ماهی، تخم‌مرغ و لیوانی شیر کنار یک سلول عصبی',
    },
  },
  quantities: [
    { key: 'adult', value: 2.4, unit: 'microgram', per: 'day' },
    { key: 'pregnancy', value: 2.6, unit: 'microgram', per: 'day' },
    { key: 'breastfeeding', value: 2.8, unit: 'microgram', per: 'day' },
  ],
  role: {
    en: 'The body needs B12 to build the sheath around nerve fibres, to make red blood cells and to copy its genetic material. It is found almost only in food from animals, and the stomach must supply a substance (intrinsic factor) so that it can be absorbed.',
    fa: 'بدن برای ساختن غلاف رشته‌های عصبی، گلبول‌های قرمز و مادهٔ ژنتیکی به B12 نیاز دارد. این ویتامین تقریباً فقط در غذاهای حیوانی یافت می‌شود و برای جذب آن معده باید ماده‌ای (فاکتور داخلی) بسازد.',
  },
  signsOfLack: {
    en: `- Tiredness, pale skin, breathlessness on effort, a sore red tongue.
- Tingling or numbness of hands and feet, unsteady walking, weak muscles.
- Poor memory, low mood.
- At risk: vegans, older people, those with pernicious anaemia, stomach or bowel disease or surgery, and long-term users of metformin or acid-lowering medicines.`,
    fa: `- خستگی، رنگ‌پریدگی، تنگی نفس هنگام فعالیت، زبان سرخ و دردناک.
- گزگز یا بی‌حسی دست و پا، راه رفتن نامتعادل، ضعف عضله.
- ضعف حافظه و خلق افسرده.
- در معرض خطر: گیاه‌خواران کامل، سالمندان، مبتلایان به کم‌خونی پرنیشیوز، بیماری یا جراحی معده و روده و کسانی که مدت طولانی متفورمین یا داروی کاهندهٔ اسید معده مصرف می‌کنند.`,
  },
  dailyAmount: {
    en: "As a reference, the food of an adult should bring {{adult}}; in pregnancy {{pregnancy}} and in breastfeeding {{breastfeeding}}. Fish, meat, eggs and dairy cover this easily; with vegan food, fortified products or a doctor's advice are needed.",
    fa: 'به‌عنوان مرجع، غذای بزرگسالان باید {{adult}} از آن برساند؛ در بارداری {{pregnancy}} و در شیردهی {{breastfeeding}}. ماهی، گوشت، تخم‌مرغ و لبنیات به‌آسانی کافی است؛ در گیاه‌خواری کامل به محصولات غنی‌شده یا راهنمایی پزشک نیاز است.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `A lack of B12 can injure the [nerves](causes/nerve-disorders), and injured nerves can make muscles twitch or cramp. So a doctor may measure B12 in somebody who has cramps together with tingling, numbness or anaemia. If the cramps come without such signs, a lack of B12 is seldom the reason, and extra B12 has not been shown to help.

[Salmon](foods/salmon) and [milk](foods/milk) are ordinary sources. If the stomach does not absorb the vitamin, food cannot make up for it; the doctor then decides on the form of treatment, which is often an injection.`,
        fa: `کمبود B12 ممکن است به [عصب‌ها](causes/nerve-disorders) آسیب بزند و عصب آسیب‌دیده ممکن است باعث پرش یا گرفتگی عضله شود. پس پزشک ممکن است در کسی که گرفتگی همراه با گزگز، بی‌حسی یا کم‌خونی دارد B12 را اندازه بگیرد. اگر گرفتگی بدون این نشانه‌ها باشد، کمبود B12 به‌ندرت علت آن است و ثابت نشده است که B12 اضافی کمک کند.

[ماهی سالمون](foods/salmon) و [شیر](foods/milk) منابع معمول آن‌اند. اگر معده این ویتامین را جذب نکند، غذا نمی‌تواند جبران کند؛ در این حال پزشک شکل درمان را تعیین می‌کند که اغلب تزریق است.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'urgent',
      text: {
        en: 'Numbness, weakness or unsteadiness that is getting worse needs a doctor within days: nerve damage from a lack of B12 can become permanent.',
        fa: 'بی‌حسی، ضعف یا بی‌تعادلی رو به افزایش باید ظرف چند روز معاینه شود: آسیب عصبی ناشی از کمبود B12 ممکن است دائمی شود.',
      },
    },
    {
      severity: 'emergency',
      text: {
        en: 'Sudden weakness or numbness of one side, a drooping face or slurred speech is not a lack of a vitamin; it may be a stroke. Call the emergency service at once.',
        fa: 'ضعف یا بی‌حسی ناگهانی یک طرف بدن، افتادگی صورت یا اختلال گفتار کمبود ویتامین نیست؛ ممکن است سکتهٔ مغزی باشد. فوراً با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Do not start folic acid or B12 before a planned blood test: both can hide what the test should find.',
        fa: 'پیش از آزمایش خونی که در پیش دارید، اسید فولیک یا B12 را شروع نکنید: هر دو ممکن است آنچه را آزمایش باید نشان دهد بپوشانند.',
      },
    },
  ],
  sources: ['ods-vitamin-b12', 'medlineplus-muscle-cramps', 'usda-fooddata'],
}

export const vitaminD: NutrientSeed = {
  key: 'vitamin-d',
  title: { en: 'Vitamin D', fa: 'ویتامین D' },
  summary: {
    en: 'Vitamin D lets the body take up calcium and keeps bones and muscles strong. A severe lack can lead to weak muscles and, through low calcium, to cramps.',
    fa: 'ویتامین D جذب کلسیم را ممکن می‌کند و استخوان و عضله را نیرومند نگه می‌دارد. کمبود شدید آن ممکن است به ضعف عضله و، از راه افت کلسیم، به گرفتگی بینجامد.',
  },
  kind: 'vitamin',
  image: {
    drawing: 'nutrients/vitamin-d',
    alt: {
      en: 'The sun above a fish and a bone',
      fa: 'خورشید بر فراز یک ماهی و یک استخوان',
    },
  },
  quantities: [
    { key: 'age', value: 70, unit: 'year-of-age' },
    { key: 'adult', value: 15, unit: 'microgram', per: 'day' },
    { key: 'older', value: 20, unit: 'microgram', per: 'day' },
    { key: 'limit', value: 100, unit: 'microgram', per: 'day' },
  ],
  role: {
    en: 'The skin makes vitamin D in sunlight, and a few foods contain it. Liver and kidneys turn it into an active hormone that helps the gut to absorb calcium and phosphate. Muscle cells also respond to it.',
    fa: 'پوست زیر نور آفتاب ویتامین D می‌سازد و چند غذا هم آن را دارند. کبد و کلیه آن را به هورمونی فعال تبدیل می‌کنند که به جذب کلسیم و فسفات از روده کمک می‌کند. سلول‌های عضله هم به آن پاسخ می‌دهند.',
  },
  signsOfLack: {
    en: `- Often nothing at all.
- In a marked lack: aching bones, weak thighs and hips, trouble with stairs, falls.
- In a severe lack, when calcium falls too: tingling around the mouth and in the fingers, cramps and spasms.
- At risk: people who get little sun or cover their skin, older people, those with darker skin in northern countries, with obesity, or with diseases of gut, liver or kidneys.`,
    fa: `- اغلب هیچ نشانه‌ای ندارد.
- در کمبود آشکار: درد استخوان، ضعف ران و لگن، سختی بالا رفتن از پله و زمین خوردن.
- در کمبود شدید که کلسیم هم پایین می‌آید: گزگز دور دهان و انگشتان، گرفتگی و اسپاسم.
- در معرض خطر: کسانی که کمتر آفتاب می‌بینند یا پوستشان پوشیده است، سالمندان، تیره‌پوستان در کشورهای شمالی، مبتلایان به چاقی و کسانی که بیماری روده، کبد یا کلیه دارند.`,
  },
  dailyAmount: {
    en: 'The reference for adults is {{adult}} up to {{age}} and {{older}} after that; it assumes that the skin gets little sun. Food alone often does not reach it, so ask a doctor whether you need more. The upper limit for adults without medical supervision is {{limit}}.',
    fa: 'مقدار مرجع برای بزرگسالان تا {{age}}، {{adult}} و پس از آن {{older}} است؛ با این فرض که پوست کم آفتاب می‌بیند. غذا به‌تنهایی اغلب به این مقدار نمی‌رسد؛ پس از پزشک بپرسید آیا به مقدار بیشتری نیاز دارید. حد بالا برای بزرگسالان، بدون نظارت پزشک، {{limit}} است.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Oily fish such as [salmon](foods/salmon), egg yolk and fortified [milk](foods/milk) or cereals are the main foods with vitamin D. The sun does more in summer, though it must not burn the skin.

A lack is common in many countries, and cramps are common too, so the two often meet without one causing the other. Correcting a proven lack is good for bones and for weak muscles. For ordinary cramps, with normal blood values, vitamin D has not been shown to help. A blood test tells whether you lack it, and your doctor decides on the treatment.`,
        fa: `ماهی چرب مانند [سالمون](foods/salmon)، زردهٔ تخم‌مرغ و [شیر](foods/milk) یا غلات غنی‌شده مهم‌ترین غذاهای دارای ویتامین D‌اند. آفتاب در تابستان سهم بیشتری دارد، هرچند نباید پوست را بسوزاند.

کمبود این ویتامین در بسیاری از کشورها شایع است و گرفتگی هم شایع است؛ پس این دو اغلب با هم دیده می‌شوند بی‌آنکه یکی علت دیگری باشد. جبران کمبود ثابت‌شده برای استخوان و عضلهٔ ضعیف خوب است. برای گرفتگی معمولی، وقتی نتیجهٔ آزمایش خون طبیعی است، فایدهٔ ویتامین D ثابت نشده است. آزمایش خون کمبود را نشان می‌دهد و دربارهٔ درمان پزشک تصمیم می‌گیرد.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'urgent',
      text: {
        en: 'Too much vitamin D from pills or ampoules raises calcium: nausea, vomiting, thirst, much urine, confusion, kidney stones. Stop and get medical help the same day.',
        fa: 'ویتامین D بیش از اندازه از راه قرص یا آمپول کلسیم خون را بالا می‌برد: تهوع، استفراغ، تشنگی، پرادراری، گیجی و سنگ کلیه. مصرف را قطع کنید و همان روز به پزشک مراجعه کنید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Ask a doctor before any high dose, above all with kidney disease, kidney stones, sarcoidosis or thiazide diuretics.',
        fa: 'پیش از هر مقدار بالای آن از پزشک بپرسید؛ به‌ویژه در بیماری کلیه، سنگ کلیه، سارکوئیدوز یا هنگام مصرف داروهای ادرارآور تیازیدی.',
      },
    },
  ],
  sources: ['ods-vitamin-d', 'medlineplus-muscle-cramps', 'usda-fooddata'],
}
