import type { TreatmentSeed } from '../types'

import { clotInTheCalf, muscleBreakdown, nerveSigns, tornMuscle } from './common-cautions'

/** What can be done at home for a muscle that has cramped. */
export const rest: TreatmentSeed = {
  key: 'rest',
  title: { en: 'Rest', fa: 'استراحت' },
  summary: {
    en: 'Stopping the effort lets a cramped muscle let go and recover. A short rest helps; long rest in bed makes muscles weaker and is seldom needed.',
    fa: 'قطع فعالیت به عضلهٔ گرفته فرصت می‌دهد رها شود و توان خود را بازیابد. استراحت کوتاه کمک می‌کند؛ استراحت طولانی در بستر عضله را ضعیف می‌کند و به‌ندرت لازم است.',
  },
  image: {
    drawing: 'treatments/rest',
    alt: {
      en: 'A person sitting on a sofa with one leg raised on a cushion and sports shoes on the floor',
      fa: 'فردی که روی مبل نشسته، یک پا را روی بالشی گذاشته و کفش ورزشی‌اش روی زمین است',
    },
  },
  quantities: [
    { key: 'strain', value: 2, max: 3, unit: 'day' },
    { key: 'soreness', comparator: 'about', value: 7, unit: 'day' },
  ],
  kind: 'home-care',
  steps: [
    {
      en: 'Stop what you are doing at the first sign of a cramp and [stretch the muscle gently](treatments/gentle-stretching).',
      fa: 'با نخستین نشانهٔ گرفتگی کار را قطع کنید و [عضله را آرام بکشید](treatments/gentle-stretching).',
    },
    {
      en: 'When it has let go, sit or lie comfortably and move the limb a little from time to time.',
      fa: 'وقتی رها شد، راحت بنشینید یا دراز بکشید و گاهی دست یا پا را کمی حرکت دهید.',
    },
    {
      en: 'For the rest of the day, avoid hard effort with that muscle; walking at an easy pace is welcome.',
      fa: 'باقی روز با آن عضله فعالیت سنگین نکنید؛ راه رفتن آرام خوب است.',
    },
    {
      en: 'The next day, go back to your usual activity step by step, as the muscle allows.',
      fa: 'روز بعد، تا جایی که عضله اجازه می‌دهد، قدم‌به‌قدم به فعالیت معمول برگردید.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `After an ordinary cramp a few hours of easy movement are enough. Soreness after hard exercise fades within {{soreness}} and needs no rest beyond what is comfortable. A muscle strain is different: it is an injury, and the first {{strain}} call for rest and for cold rather than heat.

Enough sleep belongs to rest as well. If a muscle cramps again whenever you take up the same task, rest alone is not the answer: look for the cause, for example [muscle overuse](causes/overuse).`,
        fa: `پس از یک گرفتگی معمولی، چند ساعت حرکت سبک کافی است. کوفتگی پس از ورزش سنگین ظرف {{soreness}} فروکش می‌کند و به استراحتی بیش از حد راحتی شما نیاز ندارد. کشیدگی عضله فرق دارد: نوعی آسیب است و در {{strain}} نخست به استراحت و به‌جای گرما به سرما نیاز دارد.

خواب کافی هم بخشی از استراحت است. اگر با هر بار شروع همان کار عضله دوباره می‌گیرد، استراحت به‌تنهایی چاره نیست: علت را جست‌وجو کنید؛ مثلاً [فشار بیش از حد بر عضله](causes/overuse).`,
      },
    },
  ],
  cautions: [
    clotInTheCalf,
    nerveSigns,
    muscleBreakdown,
    {
      severity: 'urgent',
      text: {
        en: 'Calf pain that comes with walking and always goes with rest may come from narrowed arteries and should be examined soon; if the foot is cold, pale or painful even at rest, get medical help the same day.',
        fa: 'درد ساق که هنگام راه رفتن می‌آید و همیشه با استراحت می‌رود ممکن است از تنگی شریان‌ها باشد و باید به‌زودی بررسی شود؛ اگر پا سرد یا رنگ‌پریده است یا حتی در استراحت درد دارد، همان روز به پزشک مراجعه کنید.',
      },
    },
  ],
  sources: ['aaos-muscle-cramps', 'nhs-sprains-strains', 'muscle-soreness-review', 'nhs-pad'],
}

export const massage: TreatmentSeed = {
  key: 'massage',
  title: { en: 'Massage', fa: 'ماساژ' },
  summary: {
    en: 'Gentle kneading soothes a muscle that has cramped and can ease the soreness that follows. The relief is real for many, usually small and short.',
    fa: 'ورز دادن ملایم، عضلهٔ گرفته را آرام می‌کند و ممکن است کوفتگی پس از آن را کم کند. بسیاری از آن آرامش می‌گیرند، ولی اثر معمولاً کم و کوتاه است.',
  },
  image: {
    drawing: 'treatments/massage',
    alt: {
      en: 'Hands kneading the calf of a person who sits with the leg relaxed',
      fa: 'دست‌هایی که ساق فردی نشسته با پای رها را ورز می‌دهند',
    },
  },
  quantities: [{ key: 'minutes', value: 5, max: 10, unit: 'minute' }],
  kind: 'home-care',
  steps: [
    {
      en: 'Sit or lie so that the muscle is supported and loose. A little oil or cream makes the hands glide.',
      fa: 'طوری بنشینید یا دراز بکشید که عضله تکیه‌گاه داشته و رها باشد. کمی روغن یا کرم حرکت دست را نرم می‌کند.',
    },
    {
      en: 'Stroke slowly with the palm along the muscle; on the leg, from the ankle upwards.',
      fa: 'با کف دست آهسته در طول عضله بکشید؛ در پا از مچ به بالا.',
    },
    {
      en: 'Then knead and press softly with the fingers and thumbs, staying on the flesh of the muscle and off bones and joints.',
      fa: 'سپس با انگشتان و شست، نرم ورز دهید و فشار دهید؛ روی گوشت عضله بمانید و از استخوان و مفصل دور باشید.',
    },
    {
      en: 'Go on for {{minutes}}, then stretch the muscle gently. It should feel pleasant; pain is a reason to press less.',
      fa: '{{minutes}} ادامه دهید، سپس عضله را آرام بکشید. باید خوشایند باشد؛ درد یعنی فشار را کم کنید.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `Massage has hardly been studied in cramps themselves; it is advised because it is simple and comforting. For [neck pain](causes/chronic-neck-pain), a large review could not tell with certainty whether it helps more than other care. It does not wash out "toxins" and it cannot cure the cause of cramps that come back.

In an acute cramp, stretching comes first; massage follows when the muscle begins to let go. [Warmth](treatments/warmth) beforehand makes it pleasanter.`,
        fa: `ماساژ در خود گرفتگی چندان بررسی نشده است؛ آن را از این رو توصیه می‌کنند که ساده و آرامش‌بخش است. دربارهٔ [گردن‌درد](causes/chronic-neck-pain)، مروری بزرگ نتوانست با اطمینان بگوید که از مراقبت‌های دیگر مؤثرتر است. ماساژ «سم» را از بدن بیرون نمی‌کند و علت گرفتگی‌های تکراری را درمان نمی‌کند.

در گرفتگی ناگهانی اول نوبت کشش است؛ وقتی عضله رو به رها شدن رفت، نوبت ماساژ می‌رسد. [گرما](treatments/warmth) پیش از آن ماساژ را خوشایندتر می‌کند.`,
      },
    },
  ],
  cautions: [
    clotInTheCalf,
    {
      severity: 'caution',
      text: {
        en: 'Do not massage a fresh injury or bruise, broken, inflamed or infected skin, varicose veins, or a lump. With blood thinners, a bleeding disorder, weak bones, cancer or pregnancy, ask your doctor first.',
        fa: 'آسیب یا کبودی تازه، پوست زخمی، ملتهب یا عفونی، رگ‌های واریسی و توده را ماساژ ندهید. اگر داروی رقیق‌کنندهٔ خون مصرف می‌کنید یا اختلال انعقادی، پوکی استخوان یا سرطان دارید یا باردارید، اول از پزشک بپرسید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'On the neck, never press on the front or the sides where you feel a pulse, and let nobody twist or crack it who is not trained to do so.',
        fa: 'روی گردن، هرگز جلو یا پهلوها را که نبض در آن‌ها حس می‌شود فشار ندهید و نگذارید کسی که آموزش ندیده است آن را بپیچاند یا صدایش را درآورد.',
      },
    },
  ],
  sources: ['aaos-muscle-cramps', 'cochrane-massage-neck', 'nhs-dvt'],
}

export const warmth: TreatmentSeed = {
  key: 'warmth',
  title: { en: 'Warmth', fa: 'گرما' },
  summary: {
    en: 'A warm pack, a hot water bottle in a cover or a warm bath relaxes a tight muscle and eases pain. Used carelessly it burns, so a few rules matter.',
    fa: 'کیسهٔ گرم، کیسهٔ آب گرم روکش‌دار یا حمام گرم عضلهٔ سفت را شل و درد را کم می‌کند. بی‌احتیاطی در آن باعث سوختگی می‌شود؛ پس چند نکته مهم است.',
  },
  image: {
    drawing: 'treatments/warmth',
    alt: {
      en: 'A hot water bottle in a knitted cover lying on the lower back of a person who rests on one side',
      fa: 'کیسهٔ آب گرم با روکش بافتنی روی کمر فردی که به پهلو استراحت می‌کند',
    },
  },
  quantities: [
    { key: 'minutes', value: 15, max: 20, unit: 'minute' },
    { key: 'fresh', value: 2, max: 3, unit: 'day' },
    { key: 'cool', value: 20, unit: 'minute' },
  ],
  kind: 'home-care',
  steps: [
    {
      en: 'Fill the bottle a little more than half with hot, not boiling, water, press out the air, close it firmly and put it in a cover or towel.',
      fa: 'کیسه را کمی بیش از نیمه با آب داغ، نه در حال جوش، پر کنید، هوا را خارج کنید، در آن را محکم ببندید و آن را در روکش یا حوله بپیچید.',
    },
    {
      en: 'Test it on the inside of your arm: it should feel pleasantly warm, not hot.',
      fa: 'آن را روی داخل ساعد امتحان کنید: باید گرمای خوشایند داشته باشد، نه داغی.',
    },
    {
      en: 'Lay it on the muscle for {{minutes}} and look at the skin in between. Do not lie on it and do not fall asleep with it.',
      fa: 'آن را {{minutes}} روی عضله بگذارید و در این میان پوست را نگاه کنید. روی آن نخوابید و با آن به خواب نروید.',
    },
    {
      en: 'Afterwards, move and stretch the muscle gently while it is warm.',
      fa: 'پس از آن، تا عضله گرم است آن را آرام حرکت دهید و بکشید.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `Warmth suits a muscle that is tight or tired: the stiff neck, the back in [local spasm](cramp-types/local-spasm), [period cramps](cramp-types/menstrual-cramps), a calf that is still sore after a cramp. For low back pain, trials of warm wraps showed a small relief over some days. For leg cramps themselves there are no good trials.

Cold suits a fresh injury: for the first {{fresh}} after a strain or a blow, use a cold pack in a cloth, and leave warmth and hot baths for later. After an ordinary cramp, choose whichever feels better.`,
        fa: `گرما برای عضلهٔ سفت یا خسته مناسب است: گردن خشک‌شده، کمر دچار [اسپاسم موضعی](cramp-types/local-spasm)، [دردهای قاعدگی](cramp-types/menstrual-cramps) و ساقی که پس از گرفتگی هنوز درد دارد. در کمردرد، کارآزمایی‌های پوشش گرم طی چند روز تسکین اندکی نشان دادند. برای خود گرفتگی پا کارآزمایی خوبی در دست نیست.

سرما برای آسیب تازه مناسب است: در {{fresh}} نخست پس از کشیدگی یا ضربه، کیسهٔ سرد پیچیده در پارچه بگذارید و گرما و حمام داغ را برای بعد نگه دارید. پس از گرفتگی معمولی، هر کدام را که خوشایندتر است انتخاب کنید.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'urgent',
      title: { en: 'If it burns', fa: 'اگر سوختگی پیش آمد' },
      text: {
        en: 'Take the heat away and cool the burn under cool running water for {{cool}}. Do not use ice, butter or toothpaste. Get medical help for blisters, white or charred skin, a burn on the face, hands, feet or genitals, or any burn in a child, a pregnant woman or a person with diabetes.',
        fa: 'منبع گرما را بردارید و سوختگی را {{cool}} زیر آب خنک روان بگیرید. یخ، کره یا خمیردندان نگذارید. برای تاول، پوست سفید یا زغالی‌شده، سوختگی صورت، دست، پا یا اندام تناسلی، یا هر سوختگی در کودک، زن باردار یا فرد مبتلا به دیابت، به پزشک مراجعه کنید.',
      },
    },
  ],
  cautions: [
    clotInTheCalf,
    {
      severity: 'caution',
      text: {
        en: 'With diabetes, nerve damage, poor circulation or numb skin you may not feel a burn: ask your doctor before using heat. Do not put a hot water bottle or heat pad on a baby, a small child or a person who cannot move away from it, and never over a medicine patch.',
        fa: 'در دیابت، آسیب عصب، گردش خون ضعیف یا بی‌حسی پوست ممکن است سوختگی را احساس نکنید: پیش از استفاده از گرما از پزشک بپرسید. کیسهٔ آب گرم یا پد گرم را روی نوزاد، کودک خردسال یا کسی که نمی‌تواند خود را کنار بکشد نگذارید و هرگز روی برچسب دارویی به کار نبرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Rubber ages and can burst: replace a bottle that is worn, cracked or old. In pregnancy, avoid very hot baths and saunas.',
        fa: 'لاستیک کهنه می‌شود و ممکن است بترکد: کیسهٔ فرسوده، ترک‌خورده یا قدیمی را عوض کنید. در بارداری از حمام بسیار داغ و سونا پرهیز کنید.',
      },
    },
    tornMuscle,
  ],
  sources: ['cochrane-heat-low-back', 'hot-water-bottle-burns', 'nhs-sprains-strains', 'aaos-muscle-cramps'],
}
