import type { FoodSeed } from '../types'

import { potassiumCaution } from './common-cautions'

export const beansAndLentils: FoodSeed = {
  key: 'beans-and-lentils',
  title: { en: 'Beans and lentils', fa: 'لوبیا و عدس' },
  summary: {
    en: 'Beans and lentils bring magnesium, potassium, vitamin B1, protein and fibre at little cost. Few everyday foods give muscles and nerves so much at once.',
    fa: 'لوبیا و عدس با هزینهٔ کم منیزیم، پتاسیم، ویتامین B1، پروتئین و فیبر می‌رسانند. کمتر غذای روزمره‌ای این همه را یک‌جا برای عضله و عصب دارد.',
  },
  image: {
    drawing: 'foods/beans-and-lentils',
    alt: {
      en: 'A bowl of lentils and a handful of red beans',
      fa: 'کاسه‌ای عدس و مشتی لوبیا قرمز',
    },
  },
  quantities: [
    { key: 'soak', comparator: 'at-least', value: 5, unit: 'hour' },
    { key: 'boil', comparator: 'at-least', value: 30, unit: 'minute' },
  ],
  nutrients: [
    { nutrient: 'nutrients/potassium', amount: 369, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 36, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 19, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/vitamin-b1', amount: 0.17, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Cook them in soups and stews, or eat them cold in salads. Start with small portions if they cause wind.
- Soak dried red beans for {{soak}}, pour the water away and boil them in fresh water for {{boil}}.
- Rinse tinned beans, which removes part of the salt.`,
    fa: `- آن‌ها را در آش و خورش بپزید یا سرد در سالاد بخورید. اگر نفخ می‌کنید، با مقدار کم شروع کنید.
- لوبیا قرمز خشک را {{soak}} خیس کنید، آب آن را دور بریزید و {{boil}} در آب تازه بجوشانید.
- لوبیای کنسروی را آب بکشید تا بخشی از نمک آن برود.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The amounts given are for boiled lentils; beans are close to them. [Magnesium](nutrients/magnesium) and [potassium](nutrients/potassium) take part in every contraction and relaxation of a muscle, and [vitamin B1](nutrients/vitamin-b1) in the supply of energy to nerves. Diets in many countries fall short of magnesium above all, and pulses are one of the simplest ways to close the gap.

That is a reason to eat them several times a week. It is not a promise about cramps: nobody has tested pulses for that, and in trials magnesium tablets hardly helped older people with [night cramps](cramp-types/night-cramps).`,
        fa: `مقدارهای ذکرشده مربوط به عدس پخته است و لوبیا به آن نزدیک است. [منیزیم](nutrients/magnesium) و [پتاسیم](nutrients/potassium) در هر انقباض و رها شدن عضله سهم دارند و [ویتامین B1](nutrients/vitamin-b1) در رساندن انرژی به عصب. غذای مردم در بسیاری از کشورها به‌ویژه از نظر منیزیم کمبود دارد و حبوبات یکی از ساده‌ترین راه‌های جبران آن است.

این دلیل خوبی است که چند بار در هفته حبوبات بخورید، ولی وعده‌ای دربارهٔ گرفتگی نیست: کسی اثر حبوبات را بر آن نسنجیده است و در کارآزمایی‌ها قرص منیزیم به سالمندان مبتلا به [گرفتگی شبانه](cramp-types/night-cramps) چندان کمکی نکرد.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'caution',
      text: {
        en: 'Raw or half-cooked red beans contain a natural poison that causes violent vomiting and diarrhoea. A slow cooker does not get hot enough to destroy it.',
        fa: 'لوبیا قرمز خام یا نیم‌پز سمی طبیعی دارد که باعث استفراغ و اسهال شدید می‌شود. آرام‌پز برای از بین بردن آن به‌قدر کافی داغ نمی‌شود.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'People with G6PD deficiency (favism) must not eat broad beans. Pale or yellow skin, dark urine or great weakness after eating them: get medical help at once.',
        fa: 'مبتلایان به کمبود G6PD (فاویسم) نباید باقلا بخورند. رنگ‌پریدگی یا زردی پوست، ادرار تیره یا ضعف شدید پس از خوردن باقلا: فوراً به پزشک مراجعه کنید.',
      },
    },
    potassiumCaution,
  ],
  sources: ['usda-fooddata', 'ods-magnesium', 'cochrane-magnesium-cramps', 'fda-bad-bug-book'],
}

export const sweetPotato: FoodSeed = {
  key: 'sweet-potato',
  title: { en: 'Sweet potato', fa: 'سیب‌زمینی شیرین' },
  summary: {
    en: 'A baked sweet potato has more potassium than a banana of the same weight, and some magnesium, calcium and vitamin B1 as well.',
    fa: 'سیب‌زمینی شیرین تنوری در وزن برابر بیش از موز پتاسیم دارد و کمی منیزیم، کلسیم و ویتامین B1 نیز می‌رساند.',
  },
  image: {
    drawing: 'foods/sweet-potato',
    alt: {
      en: 'A baked sweet potato, cut open to show its orange flesh',
      fa: 'سیب‌زمینی شیرین تنوری که برش خورده و درون نارنجی آن پیداست',
    },
  },
  nutrients: [
    { nutrient: 'nutrients/potassium', amount: 475, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 27, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 38, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/vitamin-b1', amount: 0.11, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Bake or steam it in its skin; boiling in much water washes part of the potassium out.
- Serve it with beans, yoghurt or fish to make a full meal.
- A little oil or yoghurt helps the body to take up its orange pigment, from which it makes vitamin A.`,
    fa: `- آن را با پوست تنوری یا بخارپز کنید؛ جوشاندن در آب زیاد بخشی از پتاسیم را می‌شوید.
- با لوبیا، ماست یا ماهی بخورید تا غذای کاملی شود.
- کمی روغن یا ماست کمک می‌کند رنگدانهٔ نارنجی آن، که بدن از آن ویتامین A می‌سازد، بهتر جذب شود.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Sweet potato gives muscles two things after work: starch, from which they refill their store of energy, and [potassium](nutrients/potassium). Ordinary potatoes do much the same, so there is no need to look for sweet ones where they are rare or dear.

Tiredness of the muscle is one of the likelier causes of [exercise cramps](cramp-types/exercise-cramps), and eating enough before and after long effort is part of the preparation. A particular effect of sweet potatoes on cramps has not been studied.`,
        fa: `سیب‌زمینی شیرین پس از کار دو چیز به عضله می‌رساند: نشاسته که ذخیرهٔ انرژی را دوباره پر می‌کند، و [پتاسیم](nutrients/potassium). سیب‌زمینی معمولی هم تقریباً همین کار را می‌کند؛ پس جایی که نوع شیرین آن کمیاب یا گران است نیازی به جست‌وجوی آن نیست.

خستگی عضله یکی از علت‌های محتمل‌تر [گرفتگی ورزشی](cramp-types/exercise-cramps) است و خوردن غذای کافی پیش و پس از فعالیت طولانی بخشی از آمادگی است. اثر خاص سیب‌زمینی شیرین بر گرفتگی بررسی نشده است.`,
      },
    },
  ],
  cautions: [
    potassiumCaution,
    {
      severity: 'caution',
      text: {
        en: 'With diabetes, count its starch and sugar into your food plan. People prone to kidney stones of oxalate should ask how often they may eat it.',
        fa: 'اگر دیابت دارید، نشاسته و قند آن را در برنامهٔ غذایی خود حساب کنید. کسانی که مستعد سنگ کلیهٔ اگزالاتی‌اند بپرسند چند وقت یک بار می‌توانند آن را بخورند.',
      },
    },
  ],
  sources: ['usda-fooddata', 'ods-potassium', 'exercise-cramps-review'],
}

export const leafyVegetables: FoodSeed = {
  key: 'leafy-vegetables',
  title: { en: 'Leafy vegetables', fa: 'سبزی‌های برگی' },
  summary: {
    en: 'Spinach, chard, kale and herbs are among the best sources of magnesium and potassium. Kale and cabbage also give calcium that is easily taken up.',
    fa: 'اسفناج، برگ چغندر، کلم کیل و سبزی خوردن از بهترین منابع منیزیم و پتاسیم‌اند. کلسیم کلم‌ها هم آسان جذب می‌شود.',
  },
  image: {
    drawing: 'foods/leafy-vegetables',
    alt: {
      en: 'A bunch of spinach leaves and herbs',
      fa: 'دسته‌ای برگ اسفناج و سبزی',
    },
  },
  nutrients: [
    { nutrient: 'nutrients/potassium', amount: 466, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 87, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 136, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Eat them cooked as well as raw: leaves shrink in the pan, so a cooked portion holds far more.
- Steam or stew them with little water and use the cooking water too.
- Wash them well, leaf by leaf, above all when they are eaten raw.`,
    fa: `- هم پخته بخورید هم خام: برگ‌ها هنگام پختن کم‌حجم می‌شوند و یک وعدهٔ پخته بسیار بیشتر دارد.
- با آب کم یا بخار بپزید و آب پخت را هم به کار ببرید.
- آن‌ها را برگ‌برگ خوب بشویید، به‌ویژه اگر خام می‌خورید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The amounts given are for boiled spinach. One portion brings a good share of the [magnesium](nutrients/magnesium) an adult needs in a day, together with [potassium](nutrients/potassium). Its [calcium](nutrients/calcium) looks high on paper, but most of it is bound to oxalate and leaves the body unused; kale, cabbage and dairy are better sources.

A lack of magnesium can make nerves and muscles overexcitable, so food that brings enough of it is worth having. In people who do not lack it, more magnesium has not been shown to lessen cramps clearly. Leafy vegetables are good for many other reasons, and that is reason enough.`,
        fa: `مقدارهای ذکرشده مربوط به اسفناج پخته است. یک وعده بخش خوبی از [منیزیم](nutrients/magnesium) مورد نیاز روزانهٔ بزرگسال را همراه با [پتاسیم](nutrients/potassium) می‌رساند. [کلسیم](nutrients/calcium) آن روی کاغذ زیاد است، ولی بیشترش به اگزالات پیوسته است و جذب‌نشده دفع می‌شود؛ کلم کیل، کلم و لبنیات منابع بهتری‌اند.

کمبود منیزیم ممکن است عصب و عضله را بیش از حد تحریک‌پذیر کند؛ پس غذایی که آن را به‌قدر کافی برساند ارزشمند است. در کسانی که کمبود ندارند ثابت نشده است که منیزیم بیشتر گرفتگی را آشکارا کم کند. سبزی‌های برگی به دلایل بسیار دیگری هم خوب‌اند و همین کافی است.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'caution',
      text: {
        en: 'If you take warfarin, eat about the same amount of leafy vegetables from week to week: their vitamin K works against it. Tell your clinic before you change your diet.',
        fa: 'اگر وارفارین مصرف می‌کنید، مقدار سبزی برگی را از هفته‌ای به هفتهٔ دیگر ثابت نگه دارید: ویتامین K آن‌ها خلاف دارو عمل می‌کند. پیش از تغییر برنامهٔ غذایی به پزشک بگویید.',
      },
    },
    potassiumCaution,
    {
      severity: 'caution',
      text: {
        en: 'Spinach and chard are rich in oxalate. If you have had kidney stones, ask which leaves suit you.',
        fa: 'اسفناج و برگ چغندر اگزالات زیادی دارند. اگر سابقهٔ سنگ کلیه دارید، بپرسید کدام سبزی‌ها برایتان مناسب است.',
      },
    },
  ],
  sources: ['usda-fooddata', 'ods-magnesium', 'ods-calcium', 'medlineplus-vitamin-k'],
}
