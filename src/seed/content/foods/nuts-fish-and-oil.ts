import type { FoodSeed } from '../types'

import { potassiumCaution, severeAllergy } from './common-cautions'

export const nuts: FoodSeed = {
  key: 'nuts',
  title: { en: 'Nuts', fa: 'مغزهای خوراکی' },
  summary: {
    en: 'A handful of almonds or other nuts brings a good deal of magnesium, with potassium, some calcium and healthy fats. Unsalted nuts are the better choice.',
    fa: 'یک مشت بادام یا مغز دیگر منیزیم فراوان، پتاسیم، کمی کلسیم و چربی مفید دارد. نوع بی‌نمک آن بهتر است.',
  },
  image: {
    drawing: 'foods/nuts',
    alt: {
      en: 'A small bowl of almonds and walnuts',
      fa: 'کاسهٔ کوچکی بادام و گردو',
    },
  },
  quantities: [
    { key: 'handful', comparator: 'about', value: 30, unit: 'gram' },
    { key: 'age', value: 5, unit: 'year-of-age' },
  ],
  nutrients: [
    { nutrient: 'nutrients/magnesium', amount: 81, unit: 'milligram', portion: 30, portionUnit: 'gram' },
    { nutrient: 'nutrients/potassium', amount: 220, unit: 'milligram', portion: 30, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 81, unit: 'milligram', portion: 30, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- A handful, {{handful}}, makes a good snack in place of sweets or crisps.
- Choose raw or dry-roasted nuts without salt.
- Sprinkle them over salad, yoghurt or rice, or use nut butter without added sugar.`,
    fa: `- یک مشت، {{handful}}، میان‌وعدهٔ خوبی به‌جای شیرینی یا چیپس است.
- مغز خام یا بوداده و بی‌نمک انتخاب کنید.
- آن را روی سالاد، ماست یا برنج بریزید یا کرهٔ مغزها را بدون شکر افزوده بخورید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The amounts given are for almonds. Cashews, hazelnuts and pumpkin seeds are rich in [magnesium](nutrients/magnesium) too; walnuts have less of it, but more polyunsaturated fat. Nuts are also one of the few snacks that long studies link with fewer heart attacks.

Almonds are sometimes recommended at bedtime against [night cramps](cramp-types/night-cramps). There is no harm in it if you like them, but it has not been tested. Trials of magnesium tablets in older people were disappointing, and food is unlikely to do more than tablets.`,
        fa: `مقدارهای ذکرشده مربوط به بادام است. بادام هندی، فندق و تخمه‌کدو هم [منیزیم](nutrients/magnesium) فراوان دارند؛ منیزیم گردو کمتر است، ولی چربی غیراشباع چندگانهٔ بیشتری دارد. مغزها از معدود میان‌وعده‌هایی‌اند که در پژوهش‌های طولانی با سکتهٔ قلبی کمتر همراه بوده‌اند.

گاهی توصیه می‌کنند برای [گرفتگی شبانه](cramp-types/night-cramps) پیش از خواب بادام بخورید. اگر دوست دارید زیانی ندارد، ولی اثر آن سنجیده نشده است. نتیجهٔ کارآزمایی‌های قرص منیزیم در سالمندان امیدوارکننده نبود و بعید است غذا بیش از قرص اثر کند.`,
      },
    },
  ],
  cautions: [
    severeAllergy,
    {
      severity: 'caution',
      text: {
        en: 'Whole nuts can block the airway of a small child. Do not give them before {{age}}; ground nuts or smooth nut butter are safer.',
        fa: 'مغز درسته ممکن است راه هوایی کودک خردسال را ببندد. پیش از {{age}} ندهید؛ مغز آسیاب‌شده یا کرهٔ نرم آن بی‌خطرتر است.',
      },
    },
    potassiumCaution,
  ],
  sources: ['usda-fooddata', 'ods-magnesium', 'nhs-foods-for-young-children', 'nhs-food-allergy'],
}

export const salmon: FoodSeed = {
  key: 'salmon',
  title: { en: 'Salmon', fa: 'ماهی سالمون' },
  summary: {
    en: 'Salmon is one of the few foods that are rich in vitamin D, and it brings vitamin B12, potassium and healthy fats. It feeds muscles; it is not a cramp remedy.',
    fa: 'ماهی سالمون از معدود غذاهای سرشار از ویتامین D است و ویتامین B12، پتاسیم و چربی مفید نیز دارد. غذای عضله است، نه درمان گرفتگی.',
  },
  image: {
    drawing: 'foods/salmon',
    alt: {
      en: 'A salmon fillet on a plate with a slice of lemon',
      fa: 'تکه‌ای فیلهٔ ماهی سالمون در بشقاب با یک حلقه لیمو',
    },
  },
  quantities: [{ key: 'oily', comparator: 'at-most', value: 2, unit: 'serving', per: 'week' }],
  nutrients: [
    { nutrient: 'nutrients/vitamin-d', amount: 13.1, unit: 'microgram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/vitamin-b12', amount: 2.8, unit: 'microgram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/potassium', amount: 384, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 30, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 15, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/vitamin-b1', amount: 0.34, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Bake, grill or steam it; deep-frying adds a great deal of fat.
- Tinned salmon eaten with its soft bones gives much more [calcium](nutrients/calcium).
- Trout, herring, sardines and mackerel are good and often cheaper alternatives.`,
    fa: `- آن را تنوری، کبابی یا بخارپز کنید؛ سرخ کردن غوطه‌ور چربی زیادی می‌افزاید.
- کنسرو سالمون که با استخوان‌های نرمش خورده شود [کلسیم](nutrients/calcium) بسیار بیشتری دارد.
- قزل‌آلا، شاه‌ماهی، ساردین و ماهی خال‌مخالی جانشین‌های خوب و اغلب ارزان‌تری‌اند.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The amounts given are for farmed Atlantic salmon, cooked. A portion covers the reference amount of [vitamin B12](nutrients/vitamin-b12), which nerves need, and much of that of [vitamin D](nutrients/vitamin-d), which helps the body to take up calcium and keeps muscles strong. Few other foods do as much for vitamin D, so oily fish is worth having for people who see little sun.

A severe lack of vitamin D or B12 can cause weak muscles, tingling or cramps. Such a lack is found by a blood test and treated by a doctor; fish helps to avoid it, but does not replace the treatment.`,
        fa: `مقدارهای ذکرشده مربوط به سالمون پرورشی اقیانوس اطلس پس از پختن است. یک وعده مقدار مرجع [ویتامین B12](nutrients/vitamin-b12) را که عصب به آن نیاز دارد کامل می‌کند و بخش بزرگی از مقدار مرجع [ویتامین D](nutrients/vitamin-d) را که به جذب کلسیم کمک می‌کند و عضله را نیرومند نگه می‌دارد. کمتر غذایی این اندازه ویتامین D دارد؛ پس ماهی چرب برای کسانی که کمتر آفتاب می‌گیرند ارزشمند است.

کمبود شدید ویتامین D یا B12 ممکن است باعث ضعف عضله، گزگز یا گرفتگی شود. این کمبود با آزمایش خون معلوم و زیر نظر پزشک درمان می‌شود؛ ماهی به پیشگیری از آن کمک می‌کند، ولی جای درمان را نمی‌گیرد.`,
      },
    },
  ],
  cautions: [
    severeAllergy,
    {
      severity: 'caution',
      text: {
        en: 'Oily fish can hold traces of pollutants. The NHS advises women who are pregnant, breastfeeding or may have a baby one day, and girls, to eat {{oily}}.',
        fa: 'ماهی چرب ممکن است مقدار ناچیزی آلاینده داشته باشد. سازمان ملی سلامت بریتانیا (NHS) به دختران و به زنانی که باردار یا شیرده‌اند یا ممکن است روزی باردار شوند {{oily}} را توصیه می‌کند.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'In pregnancy and with weak immunity, avoid raw or cold-smoked salmon unless it has been cooked through: it can carry listeria.',
        fa: 'در بارداری و در ضعف ایمنی از سالمون خام یا دودی سرد بپرهیزید، مگر آنکه کاملاً پخته شود: ممکن است لیستریا داشته باشد.',
      },
    },
  ],
  sources: ['usda-fooddata', 'ods-vitamin-d', 'ods-vitamin-b12', 'nhs-fish'],
}

export const oliveOil: FoodSeed = {
  key: 'olive-oil',
  title: { en: 'Olive oil', fa: 'روغن زیتون' },
  summary: {
    en: 'Olive oil is a healthy fat for cooking and salads, but it has next to no minerals. Its place here is in the whole diet, not in the treatment of a cramp.',
    fa: 'روغن زیتون چربی سالمی برای پخت‌وپز و سالاد است، ولی تقریباً هیچ مادهٔ معدنی ندارد. جای آن در کل برنامهٔ غذایی است، نه در درمان گرفتگی.',
  },
  image: {
    drawing: 'foods/olive-oil',
    alt: {
      en: 'A small bottle of olive oil and a branch with olives',
      fa: 'شیشهٔ کوچک روغن زیتون و شاخه‌ای با چند زیتون',
    },
  },
  quantities: [
    { key: 'spoon', value: 1, unit: 'tablespoon' },
    { key: 'energy', comparator: 'about', value: 120, unit: 'kilocalorie' },
  ],
  nutrients: [],
  howToEat: {
    en: `- Use it instead of butter or solid fat, not on top of them.
- Dress salads, beans and cooked [leafy vegetables](foods/leafy-vegetables) with it.
- Measure it: {{spoon}} holds {{energy}}.`,
    fa: `- آن را به‌جای کره یا روغن جامد به کار ببرید، نه افزون بر آن‌ها.
- روی سالاد، لوبیا و [سبزی‌های برگی](foods/leafy-vegetables) پخته بریزید.
- اندازه نگه دارید: {{spoon}} روغن زیتون {{energy}} انرژی دارد.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Olive oil consists mainly of unsaturated fat. In a [balanced diet](treatments/balanced-diet) rich in vegetables, pulses, fish and nuts it takes part in protecting the heart and the blood vessels, and healthy vessels feed the muscles. There is no study that shows an effect of olive oil on cramps.

Warm oil is an old household remedy for rubbing sore legs. The oil does not reach the muscle; what comforts is the [massage](treatments/massage) and the [warmth](treatments/warmth). If you like it, warm it only to the temperature of the hand.`,
        fa: `روغن زیتون بیشتر از چربی غیراشباع تشکیل شده است. در [برنامهٔ غذایی متعادل](treatments/balanced-diet) که سبزی، حبوبات، ماهی و مغزها در آن فراوان است، در محافظت از قلب و رگ‌ها سهم دارد و رگ سالم به عضله خون می‌رساند. هیچ پژوهشی اثر روغن زیتون را بر گرفتگی نشان نداده است.

مالیدن روغن گرم به پای دردناک از درمان‌های قدیمی خانگی است. روغن به عضله نمی‌رسد؛ آنچه آرام می‌کند [ماساژ](treatments/massage) و [گرما](treatments/warmth) است. اگر دوست دارید، روغن را فقط به‌اندازهٔ گرمای دست گرم کنید.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'caution',
      text: {
        en: 'Do not drink olive oil as a cure. With gallstones, a large amount of fat at once can bring on severe pain.',
        fa: 'روغن زیتون را به‌عنوان درمان ننوشید. در سنگ کیسهٔ صفرا، خوردن یک‌بارهٔ چربی زیاد ممکن است درد شدید ایجاد کند.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Do not rub a calf that is swollen, warm, red or painful on one side: it may be a blood clot and needs a doctor the same day. With chest pain or breathlessness call the emergency service.',
        fa: 'ساق پایی را که فقط در یک طرف متورم، گرم، سرخ یا دردناک است ماساژ ندهید: ممکن است لختهٔ خون باشد و همان روز به پزشک نیاز دارد. اگر درد قفسهٔ سینه یا تنگی نفس هم هست، با اورژانس تماس بگیرید.',
      },
    },
  ],
  sources: ['usda-fooddata', 'nhs-eatwell', 'nhs-dvt'],
}
