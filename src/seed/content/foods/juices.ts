import type { FoodSeed } from '../types'

import { potassiumCaution } from './common-cautions'

export const tomatoJuice: FoodSeed = {
  key: 'tomato-juice',
  title: { en: 'Tomato juice', fa: 'آب گوجه‌فرنگی' },
  summary: {
    en: 'Tomato juice is mostly water, with a good share of potassium and little sugar. Many packaged kinds are salty, which is a drawback for some people.',
    fa: 'آب گوجه‌فرنگی بیشتر آب است، پتاسیم خوبی دارد و قندش کم است. بسیاری از انواع بسته‌بندی‌شدهٔ آن نمک زیادی دارند که برای برخی زیان‌آور است.',
  },
  image: {
    drawing: 'foods/tomato-juice',
    alt: {
      en: 'A glass of tomato juice beside two tomatoes',
      fa: 'لیوانی آب گوجه‌فرنگی کنار دو گوجه‌فرنگی',
    },
  },
  quantities: [{ key: 'juice', comparator: 'at-most', value: 150, unit: 'millilitre', per: 'day' }],
  nutrients: [
    { nutrient: 'nutrients/potassium', amount: 217, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 11, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 10, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Choose juice without added salt, or blend fresh tomatoes at home and keep the pulp.
- Drink it with a meal; the NHS advises {{juice}} of fruit or vegetable juice in all.
- Whole tomatoes, in a salad or cooked, give the same minerals with more fibre.`,
    fa: `- نوع بدون نمک افزوده را بخرید یا گوجه‌فرنگی تازه را در خانه مخلوط کنید و تفالهٔ آن را نگه دارید.
- آن را همراه غذا بنوشید؛ سازمان ملی سلامت بریتانیا (NHS) برای مجموع آب‌میوه و آب سبزی {{juice}} را توصیه می‌کند.
- خود گوجه‌فرنگی، در سالاد یا پخته، همین مواد معدنی را با فیبر بیشتر دارد.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Tomato juice is often named among the foods "against cramps" because of its [potassium](nutrients/potassium). Potassium does help nerves and muscles to work, and a diet with plenty of vegetables brings enough of it. There is no study, however, that shows fewer cramps in people who drink tomato juice.

After sport in the heat its water, potassium and a little salt can be welcome beside [water](foods/water). On ordinary days the kind without salt is the better choice, because too much sodium raises blood pressure.`,
        fa: `آب گوجه‌فرنگی را به‌سبب [پتاسیم](nutrients/potassium) آن اغلب از خوراکی‌های «ضد گرفتگی» می‌دانند. پتاسیم به کار عصب و عضله کمک می‌کند و غذایی که سبزی فراوان دارد آن را به‌قدر کافی می‌رساند. ولی هیچ پژوهشی نشان نداده است که نوشیدن آب گوجه‌فرنگی گرفتگی را کمتر کند.

پس از ورزش در گرما، آب و پتاسیم و کمی نمک آن در کنار [آب](foods/water) مفید است. در روزهای عادی نوع بی‌نمک بهتر است، چون سدیم زیاد فشار خون را بالا می‌برد.`,
      },
    },
  ],
  cautions: [
    potassiumCaution,
    {
      severity: 'caution',
      text: {
        en: 'Salted juice does not suit high blood pressure or heart failure. The acid can worsen heartburn.',
        fa: 'نوع نمک‌دار برای فشار خون بالا و نارسایی قلب مناسب نیست. اسید آن ممکن است سوزش سر دل را بدتر کند.',
      },
    },
  ],
  sources: ['usda-fooddata', 'nhs-5-a-day', 'ods-potassium', 'who-sodium'],
}

export const orangeJuice: FoodSeed = {
  key: 'orange-juice',
  title: { en: 'Orange juice', fa: 'آب پرتقال' },
  summary: {
    en: 'Orange juice brings potassium and some vitamin B1, but also much of the sugar of the fruit and hardly any of its fibre. A small glass is enough.',
    fa: 'آب پرتقال پتاسیم و کمی ویتامین B1 دارد، ولی بیشتر قند میوه را هم دارد و تقریباً بی‌فیبر است. یک لیوان کوچک کافی است.',
  },
  image: {
    drawing: 'foods/orange-juice',
    alt: {
      en: 'A small glass of orange juice and half an orange',
      fa: 'لیوان کوچکی آب پرتقال و نیمی از یک پرتقال',
    },
  },
  quantities: [{ key: 'juice', comparator: 'at-most', value: 150, unit: 'millilitre', per: 'day' }],
  nutrients: [
    { nutrient: 'nutrients/potassium', amount: 200, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 11, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 11, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/vitamin-b1', amount: 0.09, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- The NHS advises {{juice}} of juice and smoothies in all, with a meal rather than between meals.
- A whole orange is better for every day: it fills more and raises blood sugar more slowly.
- During long exercise, juice thinned with water and a pinch of salt can serve as a simple sports drink.`,
    fa: `- سازمان ملی سلامت بریتانیا (NHS) برای مجموع آب‌میوه و اسموتی {{juice}} را توصیه می‌کند؛ همراه غذا، نه میان وعده‌ها.
- خود پرتقال برای هر روز بهتر است: سیرکننده‌تر است و قند خون را آهسته‌تر بالا می‌برد.
- در ورزش طولانی، آب پرتقالِ رقیق‌شده با آب و اندکی نمک می‌تواند نوشیدنی ورزشی ساده‌ای باشد.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Orange juice replaces water, sugar and [potassium](nutrients/potassium) after effort, and in some countries calcium and vitamin D are added to it. These are reasons to count it as food. They are no proof that it stops cramps, and nobody has shown that it does.

The sugar of the juice is absorbed quickly, because the fruit has been crushed and its fibre left behind. If you want the minerals without so much sugar, eat the orange, or look at [leafy vegetables](foods/leafy-vegetables) and [beans and lentils](foods/beans-and-lentils).`,
        fa: `آب پرتقال پس از فعالیت آب، قند و [پتاسیم](nutrients/potassium) را جبران می‌کند و در بعضی کشورها کلسیم و ویتامین D هم به آن می‌افزایند. این‌ها دلیل می‌شود که آن را غذا بدانیم، ولی ثابت نمی‌کند که جلوی گرفتگی را می‌گیرد؛ کسی چنین اثری را نشان نداده است.

قند آب‌میوه سریع جذب می‌شود، چون میوه له شده و فیبر آن جدا مانده است. اگر مواد معدنی را بدون این همه قند می‌خواهید، خود پرتقال را بخورید یا به سراغ [سبزی‌های برگی](foods/leafy-vegetables) و [حبوبات](foods/beans-and-lentils) بروید.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'caution',
      text: {
        en: 'With diabetes, count the sugar of juice into your food plan. The acid and sugar are hard on the teeth and can worsen heartburn.',
        fa: 'اگر دیابت دارید، قند آب‌میوه را در برنامهٔ غذایی خود حساب کنید. اسید و قند آن به دندان آسیب می‌زند و ممکن است سوزش سر دل را بدتر کند.',
      },
    },
    potassiumCaution,
    {
      severity: 'caution',
      text: {
        en: 'Some medicines, such as fexofenadine and alendronate, should be taken with water only. Ask your pharmacist.',
        fa: 'بعضی داروها، مانند فکسوفنادین و آلندرونات، را فقط باید با آب خورد. از داروساز بپرسید.',
      },
    },
  ],
  sources: ['usda-fooddata', 'nhs-5-a-day', 'ods-potassium', 'ods-thiamin'],
}
