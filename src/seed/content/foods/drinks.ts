import type { FoodSeed } from '../types'

import { severeAllergy } from './common-cautions'

export const water: FoodSeed = {
  key: 'water',
  title: { en: 'Water', fa: 'آب' },
  summary: {
    en: 'Water keeps the volume of the blood and the balance of its salts. Drinking enough matters, above all in heat, but no fixed amount rules out cramps.',
    fa: 'آب حجم خون و تعادل املاح آن را حفظ می‌کند. نوشیدن آب کافی، به‌ویژه در گرما، مهم است؛ ولی هیچ مقدار ثابتی نبودِ گرفتگی را تضمین نمی‌کند.',
  },
  image: {
    drawing: 'foods/water',
    alt: {
      en: 'A glass of water with a jug beside it',
      fa: 'لیوانی آب که پارچی کنار آن است',
    },
  },
  quantities: [
    { key: 'women', comparator: 'about', value: 2, unit: 'litre', per: 'day' },
    { key: 'men', comparator: 'about', value: 2.5, unit: 'litre', per: 'day' },
  ],
  nutrients: [],
  howToEat: {
    en: `- Drink in small amounts through the day, with meals and whenever you are thirsty; pale yellow urine is a good sign.
- Drink before, during and after exercise, and more when it is hot.
- After long, heavy sweating, eat or drink something that contains a little salt as well.
- Tea, milk, soup and juicy fruit such as [watermelon](foods/watermelon) count too.`,
    fa: `- در طول روز کم‌کم بنوشید؛ همراه غذا و هر وقت تشنه شدید. ادرار زرد کم‌رنگ نشانهٔ خوبی است.
- پیش از ورزش، هنگام ورزش و پس از آن آب بنوشید و در هوای گرم بیشتر.
- پس از عرق طولانی و زیاد، خوراکی یا نوشیدنی‌ای هم بخورید که کمی نمک دارد.
- چای، شیر، سوپ و میوه‌های آبدار مانند [هندوانه](foods/watermelon) نیز به حساب می‌آیند.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The European reference for adults is {{women}} for women and {{men}} for men. It counts all drinks and the water in food, and it assumes mild weather and moderate activity; it is neither a minimum for everybody nor a treatment.

Does water prevent cramps? [Dehydration](causes/dehydration) can contribute to them, yet many people who cramp are not dehydrated. In a small experiment, men who had sweated heavily cramped more easily after plain water and less easily after a drink with electrolytes. So after heavy sweating it is worth replacing salt together with the water, and in ordinary life it is enough to [drink regularly](treatments/drink-enough-water).`,
        fa: `مقدار مرجع اروپا برای زنان بالغ {{women}} و برای مردان بالغ {{men}} است. این مقدار همهٔ نوشیدنی‌ها و آب موجود در غذا را در بر می‌گیرد و برای هوای معتدل و فعالیت متوسط است؛ نه حداقلی برای همه است و نه درمان.

آیا آب از گرفتگی پیشگیری می‌کند؟ [کم‌آبی بدن](causes/dehydration) ممکن است در گرفتگی سهم داشته باشد، ولی بسیاری از کسانی که دچار گرفتگی می‌شوند کم‌آب نیستند. در آزمایشی کوچک، عضلهٔ مردانی که زیاد عرق کرده بودند پس از نوشیدن آب ساده آسان‌تر و پس از نوشیدنی دارای الکترولیت دشوارتر دچار گرفتگی شد. پس بعد از عرق زیاد خوب است نمک هم همراه آب جبران شود و در زندگی عادی همین کافی است که [مرتب آب بنوشید](treatments/drink-enough-water).`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'caution',
      title: { en: 'Tonic water is not a remedy', fa: 'آب تونیک درمان نیست' },
      text: {
        en: 'Tonic water contains a little quinine, a medicine that was once used for night cramps. The US Food and Drug Administration warns against quinine for cramps, because it can cause dangerous bleeding, kidney damage and an irregular heartbeat. Do not use quinine for cramps unless a doctor who knows you has prescribed it.',
        fa: 'آب تونیک مقدار کمی کینین دارد؛ دارویی که زمانی برای گرفتگی شبانه به کار می‌رفت. سازمان غذا و داروی آمریکا دربارهٔ مصرف کینین برای گرفتگی هشدار داده است، چون ممکن است باعث خون‌ریزی خطرناک، آسیب کلیه و نامنظم شدن ضربان قلب شود. کینین را برای گرفتگی مصرف نکنید، مگر آنکه پزشکی که شما را می‌شناسد تجویز کرده باشد.',
      },
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'Headache, vomiting, confusion or a seizure after drinking a great deal of water, for example in a long race: the sodium in the blood may be dangerously low. Call the emergency service.',
        fa: 'سردرد، استفراغ، گیجی یا تشنج پس از نوشیدن آب بسیار زیاد، مثلاً در مسابقهٔ طولانی: سدیم خون ممکن است به حد خطرناکی پایین آمده باشد. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'With heart failure, kidney failure or any illness for which your fluids are limited, keep to the amount your doctor has set.',
        fa: 'در نارسایی قلب، نارسایی کلیه یا هر بیماری دیگری که پزشک برای آن مایعات را محدود کرده است، از مقدار تعیین‌شده فراتر نروید.',
      },
    },
  ],
  sources: ['efsa-water', 'lau-water-and-electrolytes', 'exercise-cramps-review', 'medlineplus-quinine'],
}

export const pickleJuice: FoodSeed = {
  key: 'pickle-juice',
  title: { en: 'Pickle juice', fa: 'آب خیارشور' },
  summary: {
    en: 'A mouthful of sour, salty brine may shorten a cramp in some people, probably through a reflex from the throat. The evidence is small and the salt is considerable.',
    fa: 'جرعه‌ای آب شور و ترش شاید در بعضی افراد گرفتگی را کوتاه‌تر کند؛ احتمالاً از راه رفلکسی که از گلو آغاز می‌شود. شواهد اندک است و نمک آن زیاد.',
  },
  image: {
    drawing: 'foods/pickle-juice',
    alt: {
      en: 'A jar of pickled cucumbers and a small glass of their brine',
      fa: 'شیشه‌ای خیارشور و استکانی از آب آن',
    },
  },
  quantities: [{ key: 'salt', comparator: 'less-than', value: 5, unit: 'gram', per: 'day' }],
  nutrients: [],
  howToEat: {
    en: `- If you wish to try it during a cramp and salt is not a problem for you, a mouthful is all that has been studied; more is not known to work better.
- Stretch the muscle at the same time: this remains [the first thing to do](articles/home-care-for-cramps).
- Rinse your mouth with water afterwards, because the acid is hard on the teeth.
- Do not drink it to replace sweat or as a daily habit.`,
    fa: `- اگر می‌خواهید هنگام گرفتگی آن را امتحان کنید و نمک برایتان ضرری ندارد، فقط اثر جرعه‌ای از آن بررسی شده است؛ معلوم نیست مقدار بیشتر مؤثرتر باشد.
- هم‌زمان عضله را بکشید: این هنوز [نخستین کار](articles/home-care-for-cramps) است.
- پس از آن دهان را با آب بشویید، چون اسید به دندان آسیب می‌زند.
- آن را برای جبران عرق یا به‌عنوان عادت روزانه ننوشید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Athletes have long carried pickle juice for cramps. In one laboratory experiment with a few slightly dehydrated men, a cramp brought on by electrical stimulation of a toe muscle ended sooner after pickle juice than after water. The relief came before the salt could have reached the blood, so the researchers suspect a reflex: the acid irritates the mouth and throat, and nerves then calm the overactive muscle.

A later small study found no difference from water, and no large study has tested it on real [exercise cramps](cramp-types/exercise-cramps) or [night cramps](cramp-types/night-cramps). It is fair to call it an unproven remedy that does little harm to healthy people now and then.

The World Health Organization advises adults to keep all the salt they eat to {{salt}}. Brine can use up a good part of that, whether the pickles were made with vinegar or only with salt.`,
        fa: `ورزشکاران از دیرباز برای گرفتگی آب خیارشور همراه داشته‌اند. در یک آزمایش روی چند مرد که اندکی کم‌آب شده بودند، گرفتگی‌ای که با تحریک الکتریکی در یکی از عضله‌های انگشت پا ایجاد شده بود پس از نوشیدن آب خیارشور زودتر از زمانی که آب نوشیده بودند تمام شد. این اثر پیش از آن دیده شد که نمک بتواند به خون برسد؛ ازاین‌رو پژوهشگران به رفلکسی گمان می‌برند: اسید دهان و گلو را تحریک می‌کند و سپس اعصاب عضلهٔ بیش‌فعال را آرام می‌کنند.

پژوهش کوچک بعدی تفاوتی با آب نیافت و هنوز پژوهش بزرگی اثر آن را بر [گرفتگی ورزشی](cramp-types/exercise-cramps) یا [گرفتگی شبانه](cramp-types/night-cramps) واقعی نسنجیده است. می‌توان گفت راهی اثبات‌نشده است که اگر گاه‌به‌گاه باشد برای افراد سالم زیان چندانی ندارد.

سازمان جهانی بهداشت توصیه می‌کند مجموع نمکی که بزرگسالان می‌خورند {{salt}} باشد. آب خیارشور، چه با سرکه درست شده باشد چه فقط با نمک، سهم بزرگی از این مقدار را پر می‌کند.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'caution',
      text: {
        en: 'Avoid it if you have high blood pressure, heart failure, kidney or liver disease, or have been told to eat little salt.',
        fa: 'اگر فشار خون بالا، نارسایی قلب یا بیماری کلیه یا کبد دارید یا به شما گفته‌اند کم‌نمک بخورید، از آن بپرهیزید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'The acid can irritate an inflamed stomach, an ulcer or acid reflux. Do not give it to children.',
        fa: 'اسید آن ممکن است ورم معده، زخم معده یا برگشت اسید را بدتر کند. آن را به کودکان ندهید.',
      },
    },
  ],
  sources: ['miller-pickle-juice', 'georgieva-pickle-juice', 'exercise-cramps-review', 'who-sodium'],
}

export const milk: FoodSeed = {
  key: 'milk',
  title: { en: 'Milk', fa: 'شیر' },
  summary: {
    en: 'Milk brings water, calcium, potassium and vitamin B12 together. It is good everyday food for muscles and bones, though not a remedy for a cramp.',
    fa: 'شیر آب، کلسیم، پتاسیم و ویتامین B12 را یک‌جا دارد. برای عضله و استخوان غذای روزانهٔ خوبی است، هرچند درمان گرفتگی نیست.',
  },
  image: {
    drawing: 'foods/milk',
    alt: {
      en: 'A glass of milk and a milk bottle',
      fa: 'لیوانی شیر و یک بطری شیر',
    },
  },
  quantities: [{ key: 'firstyear', value: 1, unit: 'year-of-age' }],
  nutrients: [
    { nutrient: 'nutrients/calcium', amount: 113, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/potassium', amount: 132, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/magnesium', amount: 10, unit: 'milligram', portion: 100, portionUnit: 'gram' },
    { nutrient: 'nutrients/vitamin-b12', amount: 0.45, unit: 'microgram', portion: 100, portionUnit: 'gram' },
  ],
  howToEat: {
    en: `- Plain milk, yoghurt or kefir with a meal or after exercise all count.
- Choose pasteurised milk; lower-fat kinds have about as much calcium.
- If milk upsets your stomach, try yoghurt, hard cheese or lactose-free milk.
- With plant drinks, look for added calcium and vitamin B12 on the label.`,
    fa: `- شیر ساده، ماست یا کفیر همراه غذا یا پس از ورزش مناسب است.
- شیر پاستوریزه بخرید؛ کلسیم شیر کم‌چرب تقریباً به همان اندازه است.
- اگر شیر به شما نمی‌سازد، ماست، پنیر سفت یا شیر بدون لاکتوز را امتحان کنید.
- در نوشیدنی‌های گیاهی، روی برچسب دنبال کلسیم و ویتامین B12 افزوده بگردید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Muscles need [calcium](nutrients/calcium) to contract and to let go again, and milk is one of its richest ordinary sources. The body does not wait for the next glass, though: it keeps the calcium in the blood steady from its store in the bones. That is why a cramp seldom means too little milk, and why milk at bedtime has not been shown to prevent [night cramps](cramp-types/night-cramps).

The amounts given are for whole cow's milk. In some countries [vitamin D](nutrients/vitamin-d) is added to milk and in others it is not, so it is left out here; the label tells.`,
        fa: `عضله برای انقباض و نیز برای رها شدن به [کلسیم](nutrients/calcium) نیاز دارد و شیر یکی از غنی‌ترین منابع معمول آن است. با این حال بدن منتظر لیوان بعدی نمی‌ماند: کلسیم خون را با ذخیرهٔ استخوان‌ها ثابت نگه می‌دارد. به همین دلیل گرفتگی کمتر نشانهٔ کم خوردن شیر است و ثابت نشده است که نوشیدن شیر پیش از خواب از [گرفتگی شبانه](cramp-types/night-cramps) پیشگیری کند.

مقدارهای ذکرشده مربوط به شیر پرچرب گاو است. در بعضی کشورها [ویتامین D](nutrients/vitamin-d) به شیر می‌افزایند و در بعضی نه؛ ازاین‌رو مقدار آن نیامده است و باید برچسب را دید.`,
      },
    },
  ],
  cautions: [
    severeAllergy,
    {
      severity: 'caution',
      text: {
        en: 'Milk can hinder the absorption of some medicines, such as levothyroxine and certain antibiotics. Ask your pharmacist how far apart to take them.',
        fa: 'شیر ممکن است جذب بعضی داروها مانند لووتیروکسین و برخی آنتی‌بیوتیک‌ها را کم کند. از داروساز بپرسید چه فاصله‌ای میان آن‌ها بگذارید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: "Raw milk can carry dangerous germs, above all in pregnancy. Cow's milk should not be a baby's main drink before {{firstyear}}.",
        fa: 'شیر خام ممکن است میکروب‌های خطرناک داشته باشد، به‌ویژه در بارداری. شیر گاو پیش از {{firstyear}} نباید نوشیدنی اصلی کودک باشد.',
      },
    },
  ],
  sources: ['usda-fooddata', 'ods-calcium', 'medlineplus-lactose-intolerance', 'nhs-foods-for-young-children'],
}
