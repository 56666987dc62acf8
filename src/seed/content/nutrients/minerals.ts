import type { NutrientSeed } from '../types'

export const magnesium: NutrientSeed = {
  key: 'magnesium',
  title: { en: 'Magnesium', fa: 'منیزیم' },
  summary: {
    en: 'Magnesium calms nerves and lets muscles relax. A true lack can cause cramps, but in most people who cramp, extra magnesium has not been shown to help much.',
    fa: 'منیزیم عصب را آرام می‌کند و رها شدن عضله را ممکن می‌سازد. کمبود واقعی ممکن است باعث گرفتگی شود، ولی در بیشتر مبتلایان فایدهٔ چندانی از منیزیم اضافی ثابت نشده است.',
  },
  kind: 'mineral',
  image: {
    drawing: 'nutrients/magnesium',
    alt: {
      en: 'Almonds, spinach leaves and beans around a crystal',
      fa: 'بادام، برگ اسفناج و لوبیا گرداگرد یک بلور',
    },
  },
  quantities: [
    { key: 'women', value: 310, max: 320, unit: 'milligram', per: 'day' },
    { key: 'men', value: 400, max: 420, unit: 'milligram', per: 'day' },
    { key: 'pregnancy', value: 350, max: 360, unit: 'milligram', per: 'day' },
    { key: 'limit', value: 350, unit: 'milligram', per: 'day' },
  ],
  role: {
    en: 'Magnesium takes part in hundreds of chemical reactions. In muscles it works against calcium: calcium brings about the contraction, magnesium helps to end it. It also dampens the release of signals at the nerve endings and helps to keep potassium and calcium in balance.',
    fa: 'منیزیم در صدها واکنش شیمیایی سهم دارد. در عضله در برابر کلسیم عمل می‌کند: کلسیم انقباض را ایجاد می‌کند و منیزیم به پایان آن کمک می‌کند. همچنین رها شدن پیام‌ها را در پایانهٔ عصب کم می‌کند و به تعادل پتاسیم و کلسیم یاری می‌رساند.',
  },
  signsOfLack: {
    en: `- Early: poor appetite, nausea, tiredness, weakness.
- Later: tingling, cramps and muscle twitches, tremor.
- Severe: seizures and an irregular heartbeat, often with low calcium and potassium.
- At risk: people with long diarrhoea or bowel disease, badly controlled diabetes or heavy alcohol use, and long-term users of diuretics or acid-lowering medicines.`,
    fa: `- در آغاز: بی‌اشتهایی، تهوع، خستگی و ضعف.
- بعدتر: گزگز، گرفتگی و پرش عضله، لرزش.
- شدید: تشنج و نامنظم شدن ضربان قلب، اغلب همراه با کاهش کلسیم و پتاسیم خون.
- در معرض خطر: کسانی که اسهال طولانی یا بیماری روده دارند، دیابت مهارنشده یا مصرف زیاد الکل دارند و کسانی که مدت طولانی داروی ادرارآور یا کاهندهٔ اسید معده مصرف می‌کنند.`,
  },
  dailyAmount: {
    en: 'As a reference, the food of an adult should bring {{women}} for women and {{men}} for men, and {{pregnancy}} in pregnancy. Magnesium in food does no harm to healthy people. For supplements and medicines, the upper limit without medical advice is {{limit}}, in addition to food.',
    fa: 'به‌عنوان مرجع، غذای زنان بالغ باید {{women}} و غذای مردان بالغ {{men}} از آن برساند؛ در بارداری {{pregnancy}}. منیزیم غذا برای افراد سالم زیانی ندارد. برای مکمل و دارو، حد بالا بدون نظر پزشک {{limit}} است، افزون بر غذا.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `[Nuts](foods/nuts), [beans and lentils](foods/beans-and-lentils), [leafy vegetables](foods/leafy-vegetables) and whole grains are the best sources. Many people eat less than the reference amount, so there is every reason to have these foods often.

Magnesium tablets are among the most popular remedies for cramps. A Cochrane review of the trials found that in older people they are unlikely to make a difference that matters to [night cramps](cramp-types/night-cramps). In [pregnancy](causes/pregnancy) the results contradict each other, and for cramps in sport or in disease there are hardly any trials. Whether a supplement makes sense for you is a question for your doctor; [what to know before that](treatments/magnesium-supplement) has its own page.`,
        fa: `[مغزهای خوراکی](foods/nuts)، [لوبیا و عدس](foods/beans-and-lentils)، [سبزی‌های برگی](foods/leafy-vegetables) و غلات کامل بهترین منابع آن‌اند. بسیاری از مردم کمتر از مقدار مرجع می‌خورند؛ پس جا دارد این غذاها را بیشتر بخوریم.

قرص منیزیم از پرطرفدارترین راه‌های مقابله با گرفتگی است. مرور کاکرین بر کارآزمایی‌ها نشان داد که در سالمندان بعید است تفاوت مهمی در [گرفتگی شبانه](cramp-types/night-cramps) ایجاد کند. در [بارداری](causes/pregnancy) نتیجه‌ها ضدونقیض است و برای گرفتگی ورزشی یا گرفتگی ناشی از بیماری تقریباً کارآزمایی‌ای در دست نیست. این را که مکمل برای شما مناسب است یا نه پزشک تعیین می‌کند؛ [آنچه پیش از آن باید دانست](treatments/magnesium-supplement) صفحهٔ جداگانه‌ای دارد.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'Great weakness, slow breathing, a very slow or irregular heartbeat or drowsiness after much magnesium (also as laxative or antacid): call the emergency service.',
        fa: 'ضعف شدید، کند شدن تنفس، کندی زیاد یا نامنظم شدن ضربان قلب یا خواب‌آلودگی پس از مصرف زیاد منیزیم (از جمله به‌شکل ملین یا ضداسید): با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'With kidney disease, do not use magnesium supplements, laxatives or antacids unless your doctor agrees: magnesium can build up in the body.',
        fa: 'در بیماری کلیه مکمل، ملین یا ضداسید منیزیم‌دار را بدون موافقت پزشک مصرف نکنید: منیزیم ممکن است در بدن انباشته شود.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Supplements can cause diarrhoea and hinder some antibiotics, levothyroxine and medicines for osteoporosis. Ask your pharmacist.',
        fa: 'مکمل ممکن است باعث اسهال شود و جذب بعضی آنتی‌بیوتیک‌ها، لووتیروکسین و داروهای پوکی استخوان را کم کند. از داروساز بپرسید.',
      },
    },
  ],
  sources: ['ods-magnesium', 'cochrane-magnesium-cramps', 'usda-fooddata'],
}

export const potassium: NutrientSeed = {
  key: 'potassium',
  title: { en: 'Potassium', fa: 'پتاسیم' },
  summary: {
    en: 'Potassium carries the electrical signals of nerves, muscles and heart. Both too little and too much in the blood are dangerous, so it is food first and pills only by prescription.',
    fa: 'پتاسیم پیام‌های الکتریکی عصب، عضله و قلب را ممکن می‌کند. کم یا زیاد بودن آن در خون خطرناک است؛ پس نخست غذا و قرص فقط با نسخهٔ پزشک.',
  },
  kind: 'mineral',
  image: {
    drawing: 'nutrients/potassium',
    alt: {
      en: 'A banana, a sweet potato and an avocado around a crystal',
      fa: 'موز، سیب‌زمینی شیرین و آووکادو گرداگرد یک بلور',
    },
  },
  quantities: [
    { key: 'women', value: 2600, unit: 'milligram', per: 'day' },
    { key: 'men', value: 3400, unit: 'milligram', per: 'day' },
    { key: 'pregnancy', value: 2900, unit: 'milligram', per: 'day' },
  ],
  role: {
    en: 'Most potassium lies inside the cells. Every time a nerve fires or a muscle contracts, a little of it flows out and is pumped back in. The kidneys keep its amount in the blood within narrow limits.',
    fa: 'بیشتر پتاسیم درون سلول‌هاست. هر بار که عصب پیام می‌فرستد یا عضله منقبض می‌شود، اندکی از آن بیرون می‌رود و دوباره به درون پمپ می‌شود. کلیه‌ها مقدار آن را در خون در محدوده‌ای باریک نگه می‌دارند.',
  },
  signsOfLack: {
    en: `- Mild: constipation, tiredness, a feeling of weakness.
- Marked: weak muscles, cramps, much urine, palpitations.
- Severe: paralysis of muscles, a dangerous heart rhythm.
- The usual reasons are diuretics, vomiting, diarrhoea, laxatives or too little magnesium, seldom the diet alone.`,
    fa: `- خفیف: یبوست، خستگی و احساس ضعف.
- آشکار: ضعف عضله، گرفتگی، پرادراری و تپش قلب.
- شدید: فلج عضله و اختلال خطرناک ضربان قلب.
- علت معمول آن داروی ادرارآور، استفراغ، اسهال، ملین یا کمبود منیزیم است و به‌ندرت فقط غذا.`,
  },
  dailyAmount: {
    en: 'As a reference for an adequate diet, the food of an adult should bring {{women}} for women and {{men}} for men, and {{pregnancy}} in pregnancy. Fruit, vegetables, pulses and dairy make up this amount. People with kidney disease may need less, and their doctor sets the amount.',
    fa: 'به‌عنوان مرجع غذای کافی، غذای زنان بالغ باید {{women}} و غذای مردان بالغ {{men}} از آن برساند؛ در بارداری {{pregnancy}}. میوه، سبزی، حبوبات و لبنیات این مقدار را تأمین می‌کنند. مبتلایان به بیماری کلیه شاید به مقدار کمتری نیاز داشته باشند که پزشک آن را تعیین می‌کند.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `A [sweet potato](foods/sweet-potato), an [avocado](foods/avocado), [beans and lentils](foods/beans-and-lentils) or a [banana](foods/banana) all bring potassium. Food rich in it also helps to lower high blood pressure.

Low potassium in the blood is a recognised cause of cramps and weakness, and doctors look for it when somebody takes diuretics or has lost much fluid. In the usual [night](cramp-types/night-cramps) or [exercise cramps](cramp-types/exercise-cramps), though, the blood value is normal, and eating more potassium has not been shown to change them.`,
        fa: `[سیب‌زمینی شیرین](foods/sweet-potato)، [آووکادو](foods/avocado)، [لوبیا و عدس](foods/beans-and-lentils) و [موز](foods/banana) همگی پتاسیم دارند. غذای سرشار از آن به پایین آوردن فشار خون بالا هم کمک می‌کند.

کاهش پتاسیم خون علت شناخته‌شدهٔ گرفتگی و ضعف است و پزشک در کسی که داروی ادرارآور مصرف می‌کند یا مایعات زیادی از دست داده است به آن توجه می‌کند. ولی در گرفتگی معمول [شبانه](cramp-types/night-cramps) یا [ورزشی](cramp-types/exercise-cramps) مقدار خونی آن طبیعی است و ثابت نشده است که خوردن پتاسیم بیشتر تغییری در آن بدهد.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'Sudden great weakness, palpitations, an irregular or very slow heartbeat, chest pain or fainting: the potassium may be dangerously low or high. Call the emergency service.',
        fa: 'ضعف شدید ناگهانی، تپش قلب، ضربان نامنظم یا بسیار کند، درد قفسهٔ سینه یا غش: پتاسیم ممکن است به حد خطرناکی کم یا زیاد شده باشد. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Do not take potassium pills or salt substitutes on your own. They are dangerous with kidney disease and with some medicines for the heart and blood pressure.',
        fa: 'قرص پتاسیم یا جایگزین نمک را خودسرانه مصرف نکنید. این‌ها در بیماری کلیه و همراه بعضی داروهای قلب و فشار خون خطرناک‌اند.',
      },
    },
  ],
  sources: ['ods-potassium', 'medlineplus-potassium-in-diet', 'medlineplus-muscle-cramps', 'exercise-cramps-review'],
}

export const calcium: NutrientSeed = {
  key: 'calcium',
  title: { en: 'Calcium', fa: 'کلسیم' },
  summary: {
    en: 'Calcium starts every muscle contraction and builds the bones. Low calcium in the blood can cause painful spasms, but this is rarely a matter of food alone.',
    fa: 'کلسیم آغازگر هر انقباض عضله و مصالح استخوان است. کاهش کلسیم خون ممکن است باعث اسپاسم دردناک شود، ولی این به‌ندرت فقط به غذا مربوط است.',
  },
  kind: 'mineral',
  image: {
    drawing: 'nutrients/calcium',
    alt: {
      en: 'A glass of milk, yoghurt and a bone around a crystal',
      fa: 'لیوانی شیر، ماست و یک استخوان گرداگرد یک بلور',
    },
  },
  quantities: [
    { key: 'adult', value: 1000, unit: 'milligram', per: 'day' },
    { key: 'older', value: 1200, unit: 'milligram', per: 'day' },
    { key: 'womenage', value: 51, unit: 'year-of-age' },
    { key: 'menage', value: 71, unit: 'year-of-age' },
  ],
  role: {
    en: 'When a nerve signal reaches a muscle, calcium floods its fibres and makes them contract; when it is pumped away, they let go. Calcium is also needed for clotting and for the heartbeat. Nearly all of it is stored in the bones, and hormones take from there whatever the blood lacks.',
    fa: 'وقتی پیام عصب به عضله می‌رسد، کلسیم به درون رشته‌های آن سرازیر می‌شود و منقبضشان می‌کند؛ با بیرون رفتن آن رشته‌ها رها می‌شوند. کلسیم برای انعقاد خون و ضربان قلب هم لازم است. تقریباً همهٔ آن در استخوان‌ها ذخیره است و هورمون‌ها هر چه خون کم داشته باشد از آنجا برمی‌دارند.',
  },
  signsOfLack: {
    en: `- Too little in food for years: usually no signs, but weaker bones that break more easily.
- Too little in the blood: tingling around the mouth and in hands and feet, cramps, stiff cramping hands (tetany).
- Severe: seizures, spasm of the throat, an irregular heartbeat.
- Low blood calcium mostly comes from a severe lack of vitamin D or magnesium, from kidney disease, or after surgery of the thyroid or parathyroid glands.`,
    fa: `- کم بودن در غذا طی سال‌ها: معمولاً بی‌نشانه، ولی با استخوان‌هایی ضعیف‌تر که آسان‌تر می‌شکنند.
- کم بودن در خون: گزگز دور دهان و در دست و پا، گرفتگی، سفت شدن دست‌ها با گرفتگی (تتانی).
- شدید: تشنج، اسپاسم گلو و نامنظم شدن ضربان قلب.
- کاهش کلسیم خون بیشتر از کمبود شدید ویتامین D یا منیزیم، بیماری کلیه یا جراحی غدهٔ تیروئید یا پاراتیروئید ناشی می‌شود.`,
  },
  dailyAmount: {
    en: 'As a reference, the food of an adult should bring {{adult}}; for women from {{womenage}} and for men from {{menage}} it is {{older}}. Dairy, calcium-set tofu, kale, almonds and fish eaten with the bones are good sources. References differ between countries.',
    fa: 'به‌عنوان مرجع، غذای بزرگسالان باید {{adult}} از آن برساند؛ برای زنان از {{womenage}} و برای مردان از {{menage}} این مقدار {{older}} است. لبنیات، توفوی کلسیم‌دار، کلم کیل، بادام و ماهی‌ای که با استخوان خورده شود منابع خوبی‌اند. مقدار مرجع در کشورهای مختلف تفاوت دارد.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `[Milk](foods/milk), yoghurt and cheese are the usual sources. [Vitamin D](nutrients/vitamin-d) decides how much the gut absorbs, and exercise that loads the bones decides how much stays there.

Because the body guards the calcium in the blood so closely, an ordinary cramp is hardly ever a sign of too little calcium in food. During [pregnancy](causes/pregnancy), too, trials have not clearly shown that extra calcium lessens leg cramps. When tingling around the mouth comes with cramping hands, on the other hand, a blood test is called for.`,
        fa: `[شیر](foods/milk)، ماست و پنیر منابع معمول آن‌اند. [ویتامین D](nutrients/vitamin-d) تعیین می‌کند روده چه مقدار از آن را جذب کند و ورزشی که به استخوان بار بدهد تعیین می‌کند چه مقدار در استخوان بماند.

چون بدن کلسیم خون را با دقت حفظ می‌کند، گرفتگی معمولی تقریباً هیچ‌گاه نشانهٔ کم بودن کلسیم غذا نیست. در [بارداری](causes/pregnancy) هم کارآزمایی‌ها به‌روشنی نشان نداده‌اند که کلسیم اضافی گرفتگی پا را کم کند. ولی اگر گزگز دور دهان با گرفتگی دست‌ها همراه شود، آزمایش خون لازم است.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'A seizure, noisy or difficult breathing, an irregular heartbeat, or hands that cramp and will not open: call the emergency service.',
        fa: 'تشنج، تنفس صدادار یا دشوار، ضربان نامنظم قلب یا گرفتگی دست‌ها به‌گونه‌ای که باز نشوند: با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Ask a doctor before taking calcium pills, above all with kidney stones, kidney disease or heart disease. They also hinder levothyroxine and some antibiotics.',
        fa: 'پیش از مصرف قرص کلسیم از پزشک بپرسید؛ به‌ویژه اگر سنگ کلیه، بیماری کلیه یا بیماری قلبی دارید. این قرص‌ها جذب لووتیروکسین و بعضی آنتی‌بیوتیک‌ها را هم کم می‌کنند.',
      },
    },
  ],
  sources: ['ods-calcium', 'cochrane-pregnancy-cramps', 'medlineplus-muscle-cramps', 'usda-fooddata'],
}
