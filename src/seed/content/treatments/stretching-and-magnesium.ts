import type { TreatmentSeed } from '../types'

import { clotInTheCalf, muscleBreakdown, tornMuscle } from './common-cautions'

/** The home care that works at once, and the one that is often bought. */
export const gentleStretching: TreatmentSeed = {
  key: 'gentle-stretching',
  title: { en: 'Gentle stretching', fa: 'کشش ملایم' },
  summary: {
    en: 'The first thing to do for a cramp: lengthen the locked muscle slowly and hold it there until it lets go. It usually works within a few moments.',
    fa: 'نخستین کار هنگام گرفتگی: عضلهٔ قفل‌شده را آرام بکشید و در همان حال نگه دارید تا رها شود. معمولاً پس از چند لحظه اثر می‌کند.',
  },
  image: {
    drawing: 'treatments/gentle-stretching',
    alt: {
      en: 'A person sitting on the edge of a bed, holding the toes and drawing the foot towards the shin',
      fa: 'فردی که لبهٔ تخت نشسته، انگشتان پا را گرفته و پنجه را به طرف ساق می‌کشد',
    },
  },
  quantities: [{ key: 'hold', value: 20, max: 30, unit: 'second' }],
  kind: 'home-care',
  steps: [
    {
      en: 'Stop, breathe out and loosen the rest of your body.',
      fa: 'دست نگه دارید، نفس را بیرون دهید و باقی بدن را شل کنید.',
    },
    {
      en: 'Move the limb slowly in the direction opposite to the pull of the cramp, with your hands or by putting weight on it. Never jerk.',
      fa: 'دست یا پا را با کمک دست‌ها یا با انداختن وزن روی آن، آرام در جهت مخالف گرفتگی حرکت دهید. هرگز ناگهانی نکشید.',
    },
    {
      en: 'Hold for {{hold}}, let go a little, and repeat until the muscle stays soft.',
      fa: '{{hold}} نگه دارید، کمی رها کنید و آن‌قدر تکرار کنید تا عضله نرم بماند.',
    },
    {
      en: 'Walk about quietly for a moment, then rub the muscle or warm it.',
      fa: 'چند لحظه آرام راه بروید، سپس عضله را مالش دهید یا گرم کنید.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `Which way to stretch depends on the muscle:

- **Calf:** straighten the knee and draw the toes towards the shin, with the hand or a [towel](exercises/towel-stretch); or stand and press the heel down, as in the [calf stretch](exercises/calf-stretch).
- **Arch of the foot:** draw the toes up with the hand, or stand with the toes against a wall.
- **Back of the thigh:** straighten the knee and lean forward from the hips; later, the [hamstring stretch at the wall](exercises/wall-hamstring-stretch).
- **Front of the thigh:** hold on to something, bend the knee and bring the heel towards the buttock.
- **Neck:** no pulling; move it slowly within the range that does not hurt.

Why it works is not fully known. Lengthening the muscle pulls on sensors in its tendon, which probably calm the nerve that drives it. The relief at once is not the same as prevention; for that, see [regular stretching](treatments/regular-stretching).`,
        fa: `جهت کشش به عضله بستگی دارد:

- **ساق:** زانو را صاف کنید و پنجه را با دست یا [حوله](exercises/towel-stretch) به طرف ساق بکشید؛ یا بایستید و مانند [کشش عضلهٔ ساق پا](exercises/calf-stretch) پاشنه را به زمین فشار دهید.
- **قوس کف پا:** انگشتان پا را با دست بالا بکشید، یا بایستید و انگشتان را به دیوار تکیه دهید.
- **پشت ران:** زانو را صاف کنید و از لگن به جلو خم شوید؛ بعدها [کشش همسترینگ با کمک دیوار](exercises/wall-hamstring-stretch).
- **جلوی ران:** به چیزی تکیه کنید، زانو را خم کنید و پاشنه را به طرف باسن بیاورید.
- **گردن:** نکشید؛ آن را آهسته و در دامنه‌ای که درد ندارد حرکت دهید.

چگونگی اثر آن کاملاً روشن نیست. کشیدن عضله گیرنده‌های تاندون آن را تحریک می‌کند و این‌ها احتمالاً عصبی را که به عضله فرمان می‌دهد آرام می‌کنند. باز شدن فوری گرفتگی با پیشگیری فرق دارد؛ برای پیشگیری [حرکات کششی منظم](treatments/regular-stretching) را ببینید.`,
      },
    },
  ],
  cautions: [
    clotInTheCalf,
    tornMuscle,
    muscleBreakdown,
    {
      severity: 'caution',
      text: {
        en: 'A cramp that does not give way, that returns day after day or that comes with weakness, numbness or wasting of the muscle should be examined.',
        fa: 'گرفتگی‌ای که رها نمی‌شود، هر روز برمی‌گردد یا با ضعف، بی‌حسی یا لاغر شدن عضله همراه است باید معاینه شود.',
      },
    },
  ],
  sources: ['aaos-muscle-cramps', 'nhs-leg-cramps', 'exercise-cramps-review'],
}

export const magnesiumSupplement: TreatmentSeed = {
  key: 'magnesium-supplement',
  title: { en: 'Magnesium supplements', fa: 'مکمل منیزیم' },
  summary: {
    en: 'Widely sold for cramps, but trials show little or no benefit for night cramps in older people. It is useful where magnesium is truly low.',
    fa: 'برای گرفتگی بسیار فروخته می‌شود، ولی کارآزمایی‌ها در گرفتگی شبانهٔ سالمندان سود چندانی نشان نداده‌اند. وقتی منیزیم بدن واقعاً کم باشد سودمند است.',
  },
  image: {
    drawing: 'treatments/magnesium-supplement',
    alt: {
      en: 'A small bottle of tablets beside a handful of nuts and green leaves',
      fa: 'شیشه‌ای کوچک قرص، کنار مشتی آجیل و برگ سبز',
    },
  },
  kind: 'home-care',
  steps: [
    {
      en: 'Begin with food: [nuts](foods/nuts), [beans and lentils](foods/beans-and-lentils), whole grains and [leafy vegetables](foods/leafy-vegetables) are rich in magnesium.',
      fa: 'از غذا شروع کنید: [آجیل](foods/nuts)، [حبوبات](foods/beans-and-lentils)، غلات کامل و [سبزی‌های برگی](foods/leafy-vegetables) سرشار از منیزیم‌اند.',
    },
    {
      en: 'If cramps are frequent, ask a doctor whether a blood test is worthwhile, rather than treating yourself on suspicion.',
      fa: 'اگر زیاد دچار گرفتگی می‌شوید، به‌جای درمان خود بر پایهٔ گمان، از پزشک بپرسید آیا آزمایش خون لازم است.',
    },
    {
      en: 'Tell the doctor or pharmacist about your kidneys and all your medicines before you take a supplement.',
      fa: 'پیش از مصرف مکمل، دربارهٔ وضع کلیه‌ها و همهٔ داروهایتان به پزشک یا داروساز بگویید.',
    },
    {
      en: 'If one is advised, agree on the dose and on a date at which you will decide together whether it helps.',
      fa: 'اگر مکمل توصیه شد، مقدار مصرف و زمانی را مشخص کنید که با هم دربارهٔ اثر آن تصمیم بگیرید.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `A Cochrane review of the trials concluded that magnesium is unlikely to prevent cramps in older people to a degree that they would notice. In [pregnancy](causes/pregnancy) the studies disagree. For [exercise-associated muscle cramps](cramp-types/exercise-cramps) there were no suitable trials.

Magnesium is a mineral, not a vitamin; what it does in the body and how a lack shows itself is told under [magnesium](nutrients/magnesium). The commonest side effects of supplements are diarrhoea, nausea and cramps of the belly.`,
        fa: `مرور کاکرین بر کارآزمایی‌ها نتیجه گرفت که بعید است منیزیم گرفتگی سالمندان را به حدی که متوجه شوند کم کند. در [بارداری](causes/pregnancy) نتایج پژوهش‌ها همخوان نیست. برای [گرفتگی عضلانی ناشی از ورزش](cramp-types/exercise-cramps) کارآزمایی مناسبی وجود نداشت.

منیزیم مادهٔ معدنی است، نه ویتامین؛ کار آن در بدن و نشانه‌های کمبودش در بخش [منیزیم](nutrients/magnesium) آمده است. شایع‌ترین عارضه‌های جانبی مکمل آن اسهال، تهوع و دل‌پیچه است.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'After taking magnesium: great weakness, unusual drowsiness, fainting, slow breathing or an irregular heartbeat. Call the emergency service.',
        fa: 'پس از مصرف منیزیم: ضعف شدید، خواب‌آلودگی غیرعادی، غش، کند شدن تنفس یا نامنظم شدن ضربان قلب. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'With kidney disease, do not take magnesium, not even as a laxative or antacid, unless your doctor has prescribed it: it can build up to a dangerous level.',
        fa: 'اگر بیماری کلیه دارید، منیزیم، حتی به شکل ملین یا ضداسید، مصرف نکنید مگر پزشک تجویز کرده باشد: ممکن است تا حد خطرناکی در بدن جمع شود.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'It can hinder certain antibiotics, medicines for osteoporosis and others from being absorbed. In pregnancy and breastfeeding, and for children, use it only on medical advice.',
        fa: 'ممکن است از جذب بعضی آنتی‌بیوتیک‌ها، داروهای پوکی استخوان و چند داروی دیگر جلوگیری کند. در بارداری و شیردهی و برای کودکان فقط با نظر پزشک مصرف شود.',
      },
    },
  ],
  sources: ['cochrane-magnesium-cramps', 'ods-magnesium', 'cochrane-pregnancy-cramps'],
}
