import type { FoodSeed } from '../types'

import { potassiumCaution } from './common-cautions'

export const banana: FoodSeed = {
  key: 'banana',
  title: { en: 'Banana', fa: 'موز' },
  summary: {
    en: 'Bananas are handy food with potassium, some magnesium and sugar for the muscles. They are no quick cure: a cramp ends long before a banana is digested.',
    fa: 'موز خوراکی دم‌دستی با پتاسیم، کمی منیزیم و قند برای عضله است. درمان فوری نیست: گرفتگی بسیار پیش از هضم موز تمام می‌شود.',
  },
  image: {
    drawing: 'foods/banana',
    alt: {
      en: 'A ripe banana, half peeled',
      fa: 'موزی رسیده که نیمی از پوست آن کنده شده است',
    },
  },
  quantities: [{ key: 'delay', comparator: 'about', value: 1, unit: 'hour' }],
  nutrients: [
    { nutrient: 'nutrients/potassium', amount: 358, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 27, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 5, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Eat one as it is, before or after exercise, or slice it into yoghurt or porridge.
- Less ripe bananas raise blood sugar more slowly than very ripe ones.
- Keep the variety: other fruit, [beans](foods/beans-and-lentils) and [leafy vegetables](foods/leafy-vegetables) bring potassium too, and often more magnesium.`,
    fa: `- پیش یا پس از ورزش ساده بخورید یا در ماست یا فرنی حلقه کنید.
- موز نارس‌تر قند خون را آهسته‌تر از موز بسیار رسیده بالا می‌برد.
- تنوع را حفظ کنید: میوه‌های دیگر، [حبوبات](foods/beans-and-lentils) و [سبزی‌های برگی](foods/leafy-vegetables) هم پتاسیم دارند و اغلب منیزیم بیشتری.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `"Eat a banana against cramps" is perhaps the best-known advice on the subject. It rests on [potassium](nutrients/potassium), which nerves and muscles need. In a small study, men ate bananas after exercise in the heat: the potassium in their blood rose only a little, and only {{delay}} later. A cramp usually passes by itself much sooner.

Nor do most cramps come from too little potassium. A real lack is usually due to diuretics, vomiting or diarrhoea, and it needs a blood test and a doctor rather than fruit. As everyday food, in a [balanced diet](treatments/balanced-diet), the banana deserves its place.`,
        fa: `«برای گرفتگی موز بخورید» شاید معروف‌ترین توصیه در این زمینه باشد. پشتوانهٔ آن [پتاسیم](nutrients/potassium) است که عصب و عضله به آن نیاز دارند. در پژوهشی کوچک، چند مرد پس از ورزش در گرما موز خوردند: پتاسیم خونشان فقط اندکی بالا رفت، آن هم {{delay}} بعد. گرفتگی معمولاً بسیار زودتر خودبه‌خود می‌گذرد.

بیشتر گرفتگی‌ها هم از کمبود پتاسیم نیست. کمبود واقعی معمولاً بر اثر داروی ادرارآور، استفراغ یا اسهال است و آزمایش خون و پزشک می‌خواهد، نه میوه. موز به‌عنوان غذای روزمره، در [برنامهٔ غذایی متعادل](treatments/balanced-diet)، جای خود را دارد.`,
      },
    },
  ],
  cautions: [
    potassiumCaution,
    {
      severity: 'caution',
      text: {
        en: 'People who are allergic to latex may react to banana as well. With diabetes, count its sugar into your food plan.',
        fa: 'کسانی که به لاتکس حساسیت دارند ممکن است به موز هم واکنش نشان دهند. اگر دیابت دارید، قند آن را در برنامهٔ غذایی خود حساب کنید.',
      },
    },
  ],
  sources: ['usda-fooddata', 'miller-bananas', 'ods-potassium', 'exercise-cramps-review'],
}

export const avocado: FoodSeed = {
  key: 'avocado',
  title: { en: 'Avocado', fa: 'آووکادو' },
  summary: {
    en: 'Weight for weight, avocado has more potassium than a banana, together with magnesium, fibre and mostly unsaturated fat. It is also rich in energy.',
    fa: 'آووکادو در وزن برابر بیش از موز پتاسیم دارد و منیزیم، فیبر و چربی عمدتاً غیراشباع هم می‌رساند. انرژی آن نیز زیاد است.',
  },
  image: {
    drawing: 'foods/avocado',
    alt: {
      en: 'An avocado cut in half, with its stone',
      fa: 'آووکادویی نصف‌شده با هستهٔ آن',
    },
  },
  quantities: [
    { key: 'portion', value: 100, unit: 'gram' },
    { key: 'energy', comparator: 'about', value: 160, unit: 'kilocalorie' },
  ],
  nutrients: [
    { nutrient: 'nutrients/potassium', amount: 485, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 29, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 12, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Spread it on bread instead of butter, or add slices to a salad with beans and tomatoes.
- Half a fruit is a reasonable portion; {{portion}} of avocado brings {{energy}}.
- A few drops of lemon juice keep the cut side from turning brown.`,
    fa: `- آن را به‌جای کره روی نان بمالید یا به سالاد لوبیا و گوجه‌فرنگی بیفزایید.
- نصف یک میوه اندازهٔ معقولی است؛ {{portion}} آووکادو {{energy}} انرژی دارد.
- چند قطره آبلیمو نمی‌گذارد سطح بریده قهوه‌ای شود.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Avocado combines [potassium](nutrients/potassium) and [magnesium](nutrients/magnesium), the two minerals that are most often mentioned with cramps. Both take part in the work of nerves and muscles, and many people eat less of them than the reference amounts. That makes avocado a good exchange for butter, cheese spreads or crisps.

What has not been shown is that avocado prevents or eases cramps. If you have cramps often, look for the cause first: effort the muscle is not used to, some medicines, pregnancy, or diseases such as [kidney disease](causes/kidney-disease), in which this very food may have to be limited.`,
        fa: `آووکادو [پتاسیم](nutrients/potassium) و [منیزیم](nutrients/magnesium) را با هم دارد؛ دو ماده‌ای که بیش از همه همراه گرفتگی نامشان می‌آید. هر دو در کار عصب و عضله سهم دارند و بسیاری از مردم کمتر از مقدار مرجع آن‌ها را می‌خورند. پس آووکادو جانشین خوبی برای کره، پنیر خامه‌ای یا چیپس است.

آنچه ثابت نشده این است که آووکادو از گرفتگی پیشگیری کند یا آن را آرام کند. اگر زیاد دچار گرفتگی می‌شوید، نخست علت را بیابید: فعالیتی که عضله به آن عادت ندارد، بعضی داروها، بارداری، یا بیماری‌هایی مانند [بیماری کلیه](causes/kidney-disease) که در آن شاید لازم باشد همین خوراکی محدود شود.`,
      },
    },
  ],
  cautions: [
    potassiumCaution,
    {
      severity: 'caution',
      text: {
        en: 'People who are allergic to latex may react to avocado as well: itching of the mouth, hives or swelling. Stop eating it and ask a doctor.',
        fa: 'کسانی که به لاتکس حساسیت دارند ممکن است به آووکادو هم واکنش نشان دهند: خارش دهان، کهیر یا ورم. دیگر آن را نخورید و از پزشک بپرسید.',
      },
    },
  ],
  sources: ['usda-fooddata', 'ods-potassium', 'ods-magnesium', 'nhs-food-allergy'],
}

export const watermelon: FoodSeed = {
  key: 'watermelon',
  title: { en: 'Watermelon', fa: 'هندوانه' },
  summary: {
    en: 'Watermelon is almost all water, with a little potassium and magnesium. On hot days it helps to cover the need for fluid in a pleasant way.',
    fa: 'هندوانه تقریباً سراسر آب است و کمی پتاسیم و منیزیم دارد. در روزهای گرم راه دلپذیری برای رساندن بخشی از مایعات بدن است.',
  },
  image: {
    drawing: 'foods/watermelon',
    alt: {
      en: 'A slice of watermelon with dark seeds',
      fa: 'قاچی هندوانه با تخمه‌های تیره',
    },
  },
  quantities: [{ key: 'water', comparator: 'about', value: 91, unit: 'percent' }],
  nutrients: [
    { nutrient: 'nutrients/potassium', amount: 112, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 10, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 7, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Eat it cool and fresh; cover cut watermelon and keep it in the fridge.
- After sweating, a slice with a little white cheese and bread brings water, salt and energy together.
- Eat the fruit rather than drink its juice if you watch your blood sugar.`,
    fa: `- آن را خنک و تازه بخورید؛ روی هندوانهٔ بریده را بپوشانید و در یخچال نگه دارید.
- پس از عرق کردن، یک قاچ هندوانه با کمی پنیر سفید و نان آب و نمک و انرژی را با هم می‌رساند.
- اگر مراقب قند خون هستید، خود میوه را بخورید نه آب آن را.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Watermelon consists of {{water}} water. It counts towards the fluid of the day, and in summer many people find it easier to eat than to drink one more glass of [water](foods/water). It has less [potassium](nutrients/potassium) than a banana of the same weight, but portions are larger.

Watermelon also contains citrulline, a substance sold to athletes against tired and sore muscles. The studies are few and their results differ, and none shows that watermelon prevents cramps. In the heat, rest, shade and [regular drinking](treatments/drink-enough-water) matter more.`,
        fa: `{{water}} هندوانه آب است. این آب جزو مایعات روزانه به حساب می‌آید و بسیاری از مردم در تابستان خوردن هندوانه را از نوشیدن یک لیوان دیگر [آب](foods/water) آسان‌تر می‌یابند. [پتاسیم](nutrients/potassium) آن در وزن برابر کمتر از موز است، ولی معمولاً بیشتر از آن خورده می‌شود.

هندوانه سیترولین هم دارد؛ ماده‌ای که برای خستگی و کوفتگی عضله به ورزشکاران می‌فروشند. پژوهش‌ها کم‌شمار و نتیجه‌هایشان ناهمسان است و هیچ‌یک نشان نمی‌دهد که هندوانه از گرفتگی پیشگیری کند. در گرما، استراحت، سایه و [نوشیدن مرتب آب](treatments/drink-enough-water) مهم‌تر است.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'caution',
      text: {
        en: 'With diabetes, keep the portion small: its sugar enters the blood quickly.',
        fa: 'اگر دیابت دارید، کم بخورید: قند آن سریع وارد خون می‌شود.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'A large amount brings much water and potassium at once. With advanced kidney disease or heart failure, ask your doctor first.',
        fa: 'خوردن مقدار زیاد آب و پتاسیم فراوانی یک‌باره به بدن می‌رساند. در بیماری پیشرفتهٔ کلیه یا نارسایی قلب پیش از آن از پزشک بپرسید.',
      },
    },
  ],
  sources: ['usda-fooddata', 'efsa-water', 'ods-potassium'],
}

export const melon: FoodSeed = {
  key: 'melon',
  title: { en: 'Melon and cantaloupe', fa: 'خربزه و طالبی' },
  summary: {
    en: 'Melons bring water and a fair amount of potassium with little energy. They belong to a good summer diet and need clean handling once cut.',
    fa: 'خربزه و طالبی آب و پتاسیم نسبتاً خوبی با انرژی کم دارند. جزو غذای خوب تابستان‌اند و پس از بریدن باید تمیز و سرد نگه داشته شوند.',
  },
  image: {
    drawing: 'foods/melon',
    alt: {
      en: 'Half a cantaloupe with its seeds, and a slice of yellow melon',
      fa: 'نیمی از یک طالبی با تخمه‌ها و قاچی خربزهٔ زرد',
    },
  },
  quantities: [{ key: 'chill', value: 2, unit: 'hour' }],
  nutrients: [
    { nutrient: 'nutrients/potassium', amount: 267, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 12, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/calcium', amount: 9, unit: 'milligram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Wash and brush the whole fruit under running water before you cut it, because germs on the rind are carried in by the knife.
- Put cut melon in the fridge within {{chill}}.
- Eat it as a snack, or with yoghurt or white cheese for some [calcium](nutrients/calcium).`,
    fa: `- پیش از بریدن، میوه را درسته زیر آب روان بشویید و با برس تمیز کنید، چون چاقو میکروب‌های پوست را به درون می‌برد.
- میوهٔ بریده را ظرف {{chill}} در یخچال بگذارید.
- آن را میان‌وعده کنید یا برای رساندن [کلسیم](nutrients/calcium) با ماست یا پنیر سفید بخورید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The amounts given here are for cantaloupe; pale melons have somewhat less [potassium](nutrients/potassium). Like [watermelon](foods/watermelon), melon gives back some of the water that is lost in sweat, and its potassium is part of what the body needs for nerves and muscles.

There are no studies of melon and cramps. It is a sensible fruit for people who sweat a lot and want something lighter than sweets, no more and no less.`,
        fa: `مقدارهای ذکرشده مربوط به طالبی است؛ [پتاسیم](nutrients/potassium) خربزه اندکی کمتر است. این میوه‌ها مانند [هندوانه](foods/watermelon) بخشی از آبی را که با عرق از دست رفته جبران می‌کنند و پتاسیم آن‌ها بخشی از نیاز عصب و عضله است.

دربارهٔ اثر خربزه و طالبی بر گرفتگی پژوهشی در دست نیست. برای کسانی که زیاد عرق می‌کنند و چیزی سبک‌تر از شیرینی می‌خواهند میوه‌ای مناسب‌اند؛ نه بیشتر و نه کمتر.`,
      },
    },
  ],
  cautions: [
    potassiumCaution,
    {
      severity: 'caution',
      text: {
        en: 'Cut melon left in the warmth can carry salmonella or listeria. Pregnant women, older people and those with weak immunity should eat it only freshly cut and chilled.',
        fa: 'خربزه یا طالبی بریده که در گرما مانده باشد ممکن است سالمونلا یا لیستریا داشته باشد. زنان باردار، سالمندان و کسانی که ایمنی ضعیفی دارند آن را فقط تازه‌بریده و سرد بخورند.',
      },
    },
  ],
  sources: ['usda-fooddata', 'fda-safe-produce', 'ods-potassium'],
}
