import type { TreatmentSeed } from '../types'

/** Prevention by what is drunk and eaten. */
export const drinkEnoughWater: TreatmentSeed = {
  key: 'drink-enough-water',
  title: { en: 'Drinking enough water', fa: 'نوشیدن آب کافی' },
  summary: {
    en: 'Regular drinking keeps the blood and the muscles supplied, above all in heat and with exercise. It is a good habit, but no amount of water rules out cramps.',
    fa: 'نوشیدن مرتب، به‌ویژه در گرما و هنگام ورزش، آب خون و عضله‌ها را تأمین می‌کند. این عادت خوبی است، ولی هیچ مقدار آبی نبودِ گرفتگی را تضمین نمی‌کند.',
  },
  image: {
    drawing: 'treatments/drink-enough-water',
    alt: {
      en: 'A person filling a glass of water from a jug, with a small towel over one shoulder',
      fa: 'فردی که لیوانی را از پارچ آب پر می‌کند و حوله‌ای کوچک روی شانه دارد',
    },
  },
  quantities: [
    { key: 'women', comparator: 'about', value: 2, unit: 'litre', per: 'day' },
    { key: 'men', comparator: 'about', value: 2.5, unit: 'litre', per: 'day' },
  ],
  kind: 'prevention',
  steps: [
    {
      en: 'Drink with meals, between them, and whenever you are thirsty. Keep a bottle where you work.',
      fa: 'همراه غذا، میان وعده‌ها و هر وقت تشنه شدید آب بنوشید. یک بطری آب در محل کار داشته باشید.',
    },
    {
      en: 'Look at the urine: pale yellow is a good sign, dark yellow means that you should drink more.',
      fa: 'به رنگ ادرار نگاه کنید: زرد کم‌رنگ نشانهٔ خوبی است و زرد تیره یعنی باید بیشتر بنوشید.',
    },
    {
      en: 'Drink before, during and after exercise, in small amounts, and more in the heat.',
      fa: 'پیش از ورزش، هنگام ورزش و پس از آن کم‌کم بنوشید و در گرما بیشتر.',
    },
    {
      en: 'After long, heavy sweating, take something that contains a little salt as well: a meal is usually enough.',
      fa: 'پس از عرق طولانی و زیاد، چیزی هم بخورید که کمی نمک دارد؛ معمولاً یک وعده غذا کافی است.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `How much is enough? The European reference is {{women}} for women and {{men}} for men. It counts all drinks and the water in food, and it is meant for mild weather and moderate activity. People who exercise need more, but there is no fixed factor: sweat differs widely from one person to another. Athletes can weigh themselves before and after training to learn how much they lose.

[Dehydration](causes/dehydration) can contribute to cramps, yet many people who cramp are not dehydrated, and a person who drinks well can still wake with a cramp. In a small experiment with men who had sweated heavily, [plain water](foods/water) made cramps easier to provoke and a drink with electrolytes made them harder.`,
        fa: `چقدر کافی است؟ مقدار مرجع اروپا برای زنان {{women}} و برای مردان {{men}} است. این مقدار همهٔ نوشیدنی‌ها و آب موجود در غذا را در بر می‌گیرد و برای هوای معتدل و فعالیت متوسط است. کسانی که ورزش می‌کنند به مقدار بیشتری نیاز دارند، ولی ضریب ثابتی وجود ندارد: میزان عرق در افراد بسیار متفاوت است. ورزشکاران می‌توانند پیش و پس از تمرین خود را وزن کنند تا بدانند چقدر آب از دست می‌دهند.

[کم‌آبی بدن](causes/dehydration) ممکن است در گرفتگی سهم داشته باشد، ولی بسیاری از کسانی که دچار گرفتگی می‌شوند کم‌آب نیستند و کسی که خوب آب می‌نوشد هم ممکن است شب با گرفتگی بیدار شود. در آزمایشی کوچک روی مردانی که زیاد عرق کرده بودند، [آب ساده](foods/water) برانگیختن گرفتگی را آسان‌تر و نوشیدنی دارای الکترولیت آن را دشوارتر کرد.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'Headache, vomiting, confusion or a seizure after drinking a great deal, for example in a long race: the sodium in the blood may be dangerously low. Call the emergency service.',
        fa: 'سردرد، استفراغ، گیجی یا تشنج پس از نوشیدن بسیار زیاد، مثلاً در مسابقهٔ طولانی: سدیم خون ممکن است به حد خطرناکی پایین آمده باشد. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'With heart failure, kidney failure or any illness for which your fluids or your salt are limited, keep to what your doctor has set.',
        fa: 'در نارسایی قلب، نارسایی کلیه یا هر بیماری دیگری که پزشک برای آن مایعات یا نمک را محدود کرده است، به دستور او پایبند بمانید.',
      },
    },
  ],
  sources: ['efsa-water', 'nhs-dehydration', 'lau-water-and-electrolytes', 'exercise-cramps-review'],
}

export const lessCaffeineAndAlcohol: TreatmentSeed = {
  key: 'less-caffeine-and-alcohol',
  title: { en: 'Less caffeine and alcohol', fa: 'کم کردن کافئین و الکل' },
  summary: {
    en: 'Alcohol has been linked with night cramps in older people and harms muscle and nerve in heavy drinkers. Caffeine matters mostly because it disturbs sleep.',
    fa: 'الکل با گرفتگی شبانه در سالمندان ارتباط دارد و مصرف زیاد آن به عضله و عصب آسیب می‌زند. اهمیت کافئین بیشتر در این است که خواب را به هم می‌زند.',
  },
  image: {
    drawing: 'treatments/less-caffeine-and-alcohol',
    alt: {
      en: 'A small cup of coffee and a full glass of water; beside them an empty wine glass turned upside down',
      fa: 'فنجانی کوچک قهوه و لیوانی پر از آب که کنار آن‌ها جام خالی وارونه‌ای قرار دارد',
    },
  },
  quantities: [
    { key: 'adults', comparator: 'at-most', value: 400, unit: 'milligram', per: 'day' },
    { key: 'pregnancy', comparator: 'at-most', value: 200, unit: 'milligram', per: 'day' },
  ],
  kind: 'prevention',
  steps: [
    {
      en: 'Count what you drink in an ordinary week: coffee, tea, cola, energy drinks and alcohol.',
      fa: 'حساب کنید در یک هفتهٔ معمولی چقدر قهوه، چای، نوشابهٔ کولا، نوشابهٔ انرژی‌زا و الکل می‌نوشید.',
    },
    {
      en: 'If you drink a great deal of coffee or tea, cut down over several days, because stopping suddenly can bring headache and tiredness.',
      fa: 'اگر قهوه یا چای زیاد می‌نوشید، طی چند روز کم کنید؛ قطع ناگهانی ممکن است سردرد و خستگی بیاورد.',
    },
    {
      en: 'Leave caffeine out in the late afternoon and evening, and energy drinks before exercise in the heat.',
      fa: 'عصر و شب کافئین نخورید و پیش از ورزش در گرما نوشابهٔ انرژی‌زا ننوشید.',
    },
    {
      en: 'With alcohol, less is better and none is best. If you drink every day, talk to a doctor before you stop.',
      fa: 'دربارهٔ الکل، هرچه کمتر بهتر و هیچ از همه بهتر است. اگر هر روز می‌نوشید، پیش از قطع آن با پزشک صحبت کنید.',
    },
    {
      en: 'Put water, milk or caffeine-free drinks in their place.',
      fa: 'آب، شیر یا نوشیدنی‌های بدون کافئین را جایگزین کنید.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `In a study of older patients of family doctors, those with [night cramps](cramp-types/night-cramps) drank more alcohol than similar people without cramps. A link is not yet a proof, but the other harms of alcohol are certain, and the World Health Organization holds that no amount of it is free of risk. Heavy drinking over years damages [nerves](causes/nerve-disorders) and muscles and lowers magnesium.

For caffeine, good evidence that it causes cramps is missing. In ordinary amounts it does not dry out the body. The European Food Safety Authority sees no safety concern for healthy adults with a caffeine intake of {{adults}} from all sources, and with {{pregnancy}} in pregnancy and breastfeeding.`,
        fa: `در پژوهشی روی مراجعان سالمند پزشکان خانواده، کسانی که [گرفتگی شبانه](cramp-types/night-cramps) داشتند بیش از افراد مشابه بدون گرفتگی الکل می‌نوشیدند. ارتباط هنوز اثبات علت نیست، ولی زیان‌های دیگر الکل قطعی است و سازمان جهانی بهداشت هیچ مقداری از آن را بی‌خطر نمی‌داند. مصرف زیاد الکل در طول سال‌ها به [اعصاب](causes/nerve-disorders) و عضله‌ها آسیب می‌زند و منیزیم بدن را پایین می‌آورد.

دربارهٔ کافئین، شواهد خوبی که آن را علت گرفتگی بداند در دست نیست. کافئین در مقدارهای معمول بدن را کم‌آب نمی‌کند. سازمان ایمنی غذای اروپا دریافت کافئین به مقدار {{adults}} از همهٔ منابع را برای بزرگسالان سالم، و {{pregnancy}} را در بارداری و شیردهی، نگران‌کننده نمی‌داند.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'Shaking, sweating, confusion, seeing things that are not there, or a seizure after stopping alcohol: withdrawal can be fatal. Call the emergency service.',
        fa: 'لرزش، عرق کردن، گیجی، دیدن چیزهایی که وجود ندارند یا تشنج پس از قطع الکل: ترک ناگهانی ممکن است کشنده باشد. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Alcohol together with muscle relaxants, sleeping pills or opioids can stop the breathing. In pregnancy, do not drink alcohol at all.',
        fa: 'الکل همراه با شل‌کنندهٔ عضلانی، داروی خواب‌آور یا داروی مخدر ممکن است تنفس را متوقف کند. در بارداری هیچ الکلی ننوشید.',
      },
    },
  ],
  sources: ['alcohol-and-night-cramps', 'efsa-caffeine', 'who-alcohol'],
}

export const balancedDiet: TreatmentSeed = {
  key: 'balanced-diet',
  title: { en: 'A balanced diet', fa: 'رژیم غذایی متعادل' },
  summary: {
    en: 'Varied food supplies the potassium, magnesium, calcium and protein that muscles need. No single food is a cure for cramps, and most people need no supplement.',
    fa: 'غذای متنوع پتاسیم، منیزیم، کلسیم و پروتئین لازم برای عضله را فراهم می‌کند. هیچ خوراکی‌ای به‌تنهایی درمان گرفتگی نیست و بیشتر افراد به مکمل نیاز ندارند.',
  },
  image: {
    drawing: 'treatments/balanced-diet',
    alt: {
      en: 'A plate divided into vegetables and fruit, wholegrain bread, and beans with fish, beside a glass of milk',
      fa: 'بشقابی شامل سبزی و میوه، نان سبوس‌دار و حبوبات و ماهی که کنارش لیوانی شیر است',
    },
  },
  quantities: [
    { key: 'plants', comparator: 'at-least', value: 5, unit: 'serving', per: 'day' },
    { key: 'fish', comparator: 'at-least', value: 2, unit: 'serving', per: 'week' },
  ],
  kind: 'prevention',
  steps: [
    {
      en: 'Fill a good part of every plate with vegetables and fruit: {{plants}}, in different colours.',
      fa: 'بخش بزرگی از هر بشقاب را با سبزی و میوه پر کنید: {{plants}} و در رنگ‌های گوناگون.',
    },
    {
      en: 'Base meals on wholegrain bread, rice, pasta or potatoes.',
      fa: 'پایهٔ غذا را نان سبوس‌دار، برنج، ماکارونی یا سیب‌زمینی بگذارید.',
    },
    {
      en: 'Eat [beans and lentils](foods/beans-and-lentils), [nuts](foods/nuts), eggs, poultry and fish ({{fish}}).',
      fa: '[حبوبات](foods/beans-and-lentils)، [آجیل](foods/nuts)، تخم‌مرغ، گوشت پرندگان و ماهی ({{fish}}) بخورید.',
    },
    {
      en: 'Have milk, yoghurt or an enriched plant drink every day for calcium.',
      fa: 'برای کلسیم، هر روز شیر، ماست یا نوشیدنی گیاهی غنی‌شده مصرف کنید.',
    },
    {
      en: 'Use oils such as [olive oil](foods/olive-oil), and little salt and sugar. Do not skip meals before exercise.',
      fa: 'از روغن‌هایی مانند [روغن زیتون](foods/olive-oil) استفاده کنید و نمک و شکر را کم کنید. پیش از ورزش وعدهٔ غذا را حذف نکنید.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `A real lack of [potassium](nutrients/potassium), [magnesium](nutrients/magnesium) or [calcium](nutrients/calcium) can cause cramps and weakness. In healthy people it seldom comes from food alone; more often the cause is vomiting, diarrhoea, a diuretic or an illness of the gut, glands or kidneys. That is why a blood test should come before a supplement.

If you leave out whole groups of food, have lost weight without meaning to, or live with diabetes, kidney disease or coeliac disease, a dietitian can make a plan that suits you.`,
        fa: `کمبود واقعی [پتاسیم](nutrients/potassium)، [منیزیم](nutrients/magnesium) یا [کلسیم](nutrients/calcium) ممکن است باعث گرفتگی و ضعف شود. این کمبود در افراد سالم به‌ندرت فقط از غذاست؛ بیشتر وقت‌ها علت آن استفراغ، اسهال، داروی ادرارآور یا بیماری روده، غده‌ها یا کلیه است. به همین دلیل پیش از مکمل باید آزمایش خون انجام شود.

اگر گروه‌های کاملی از غذاها را کنار گذاشته‌اید، ناخواسته وزن کم کرده‌اید یا دیابت، بیماری کلیه یا بیماری سلیاک دارید، متخصص تغذیه می‌تواند برنامه‌ای مناسب شما تنظیم کند.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'urgent',
      text: {
        en: 'Cramps with growing weakness, tingling around the mouth or a racing or irregular heartbeat, above all after vomiting, diarrhoea or with a diuretic, may mean a serious disturbance of the salts in the blood. Get medical help the same day; if you faint or have trouble breathing, call the emergency service.',
        fa: 'گرفتگی همراه با ضعف رو به افزایش، گزگز دور دهان یا ضربان تند یا نامنظم قلب، به‌ویژه پس از استفراغ یا اسهال یا با داروی ادرارآور، ممکن است نشانهٔ اختلال جدی املاح خون باشد. همان روز به پزشک مراجعه کنید؛ اگر غش کردید یا تنفس سخت شد، با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'With kidney disease, or with medicines that raise potassium, ask your doctor before you eat more fruit, vegetables, pulses or nuts than usual.',
        fa: 'اگر بیماری کلیه دارید یا دارویی مصرف می‌کنید که پتاسیم خون را بالا می‌برد، پیش از آنکه بیش از معمول میوه، سبزی، حبوبات یا آجیل بخورید از پزشک بپرسید.',
      },
    },
  ],
  sources: ['nhs-eatwell', 'nhs-5-a-day', 'nhs-fish', 'medlineplus-muscle-cramps'],
}
