import type { TreatmentSeed } from '../types'

import { clotInTheCalf, muscleBreakdown, tornMuscle } from './common-cautions'

/** Prevention around sport and other hard work. */
export const regularStretching: TreatmentSeed = {
  key: 'regular-stretching',
  title: { en: 'Regular stretching', fa: 'حرکات کششی منظم' },
  summary: {
    en: 'A few minutes of stretching most days keeps muscles supple. For night cramps of the leg it is the habit with the most, though still modest, evidence.',
    fa: 'چند دقیقه کشش در بیشتر روزها عضله‌ها را نرم نگه می‌دارد. برای گرفتگی شبانهٔ پا، این عادت بیش از بقیه شواهد دارد؛ هرچند شواهد هنوز اندک است.',
  },
  image: {
    drawing: 'treatments/regular-stretching',
    alt: {
      en: 'A person in night clothes stretching the calf against a bedroom wall, beside a bed',
      fa: 'فردی با لباس خواب که کنار تخت، رو به دیوار، عضلهٔ ساق را می‌کشد',
    },
  },
  quantities: [
    { key: 'hold', comparator: 'about', value: 30, unit: 'second' },
    { key: 'times', value: 2, max: 4, unit: 'time' },
    { key: 'age', value: 55, unit: 'year-of-age' },
    { key: 'trial', value: 6, unit: 'week' },
  ],
  kind: 'prevention',
  steps: [
    {
      en: 'Warm up first with a few minutes of easy walking, or stretch after exercise or a warm bath.',
      fa: 'اول با چند دقیقه راه رفتن آرام گرم شوید، یا پس از ورزش یا حمام گرم کشش انجام دهید.',
    },
    {
      en: 'Choose the muscles that cramp: the [calf](exercises/calf-stretch), the [back of the thigh](exercises/wall-hamstring-stretch), the [inside of the thigh](exercises/groin-stretch) or the [neck](exercises/neck-side-stretch).',
      fa: 'عضله‌هایی را انتخاب کنید که می‌گیرند: [ساق](exercises/calf-stretch)، [پشت ران](exercises/wall-hamstring-stretch)، [داخل ران](exercises/groin-stretch) یا [گردن](exercises/neck-side-stretch).',
    },
    {
      en: 'Go slowly to the point of a gentle pull and hold for {{hold}}, without bouncing and without holding your breath. For the neck, hold more briefly.',
      fa: 'آهسته تا جایی پیش بروید که کشش ملایمی احساس کنید و {{hold}} نگه دارید؛ بدون حرکت ضربه‌ای و بدون حبس نفس. برای گردن کوتاه‌تر نگه دارید.',
    },
    {
      en: 'Repeat {{times}} on each side, on most days; for night cramps, shortly before bed.',
      fa: 'در بیشتر روزها، هر طرف را {{times}} تکرار کنید؛ برای گرفتگی شبانه، کمی پیش از خواب.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `In a small trial with people over {{age}}, stretching the calf and the back of the thigh every evening for {{trial}} made [night cramps](cramp-types/night-cramps) fewer and milder. A review of all such trials found few of them, and results that do not fully agree, so nobody can promise success. Since stretching costs nothing and does little harm, it is sensible to try it for some weeks.

Stretching makes a muscle more supple, not stronger. People who sit a great deal gain from light strengthening as well, for example the [heel raise](exercises/heel-raise) and the [bridge](exercises/bridge).`,
        fa: `در کارآزمایی کوچکی روی کسانی که از {{age}} گذشته بودند، کشش ساق و پشت ران هر شب و به مدت {{trial}}، [گرفتگی شبانه](cramp-types/night-cramps) را کمتر و خفیف‌تر کرد. مروری بر همهٔ این کارآزمایی‌ها نشان داد که شمارشان کم است و نتایجشان کاملاً همسو نیست؛ پس کسی نمی‌تواند نتیجه را تضمین کند. چون کشش هزینه‌ای ندارد و زیانش اندک است، معقول است که چند هفته آن را امتحان کنید.

کشش عضله را نرم‌تر می‌کند، نه قوی‌تر. کسانی که زیاد می‌نشینند از تمرین تقویتی سبک هم سود می‌برند؛ مثلاً [بالا بردن پاشنه](exercises/heel-raise) و [حرکت پل](exercises/bridge).`,
      },
    },
  ],
  cautions: [
    clotInTheCalf,
    tornMuscle,
    {
      severity: 'caution',
      text: {
        en: 'After a recent injury, operation or fracture, or with very loose joints, ask which stretches suit you. Pain, tingling or numbness means that you have gone too far.',
        fa: 'پس از آسیب، جراحی یا شکستگی تازه، یا اگر مفصل‌های بسیار شل دارید، بپرسید کدام کشش‌ها برایتان مناسب است. درد، گزگز یا بی‌حسی یعنی زیاد پیش رفته‌اید.',
      },
    },
  ],
  sources: ['cochrane-stretching-cramps', 'bedtime-stretching-trial', 'mayo-basic-stretches'],
}

export const avoidExerciseInHeat: TreatmentSeed = {
  key: 'avoid-exercise-in-heat',
  title: { en: 'Avoiding hard exercise in the heat', fa: 'پرهیز از ورزش سنگین در گرما' },
  summary: {
    en: 'Heat makes the body sweat, lose salt and tire sooner, and cramps can be its first warning. Moving hard exercise to cool hours is the simplest protection.',
    fa: 'گرما باعث عرق، از دست رفتن نمک و خستگی زودتر می‌شود و گرفتگی ممکن است نخستین هشدار آن باشد. ساده‌ترین محافظت، بردن ورزش سنگین به ساعت‌های خنک است.',
  },
  image: {
    drawing: 'treatments/avoid-exercise-in-heat',
    alt: {
      en: 'A runner resting in the shade of a tree with a bottle of water while the sun stands high',
      fa: 'دونده‌ای که با بطری آب در سایهٔ درخت استراحت می‌کند و خورشید در آسمان بالاست',
    },
  },
  quantities: [
    { key: 'adapt', value: 7, max: 14, unit: 'day' },
    { key: 'too-long', comparator: 'more-than', value: 1, unit: 'hour' },
    { key: 'age', value: 65, unit: 'year-of-age' },
  ],
  kind: 'prevention',
  steps: [
    {
      en: 'Exercise early in the morning or in the evening, in the shade or in a cool room.',
      fa: 'صبح زود یا عصر، در سایه یا در جای خنک ورزش کنید.',
    },
    {
      en: 'At the start of the hot season or of a journey to a hot place, give your body {{adapt}} to adapt: begin with short, easy sessions.',
      fa: 'در آغاز فصل گرما یا سفر به جای گرم، به بدن {{adapt}} فرصت سازگاری بدهید: با تمرین‌های کوتاه و سبک شروع کنید.',
    },
    {
      en: 'Wear light, loose, pale clothes and a hat, and take breaks before you feel tired.',
      fa: 'لباس نازک، گشاد و روشن و کلاه بپوشید و پیش از آنکه خسته شوید استراحت کنید.',
    },
    {
      en: 'Drink before, during and after; with long, heavy sweating, food or drink with a little salt as well.',
      fa: 'پیش از ورزش، هنگام ورزش و پس از آن بنوشید؛ با عرق طولانی و زیاد، خوراکی یا نوشیدنی‌ای هم که کمی نمک دارد.',
    },
    {
      en: 'If a cramp comes, stop, go to a cool place, stretch gently and drink. Do not go back to hard effort for some hours.',
      fa: 'اگر گرفتگی پیش آمد، دست نگه دارید، به جای خنک بروید، عضله را آرام بکشید و بنوشید. تا چند ساعت به فعالیت سنگین برنگردید.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `Not every cramp on a hot day is due to the heat: the tired muscle plays its part; see [exercise-associated muscle cramps](cramp-types/exercise-cramps). But cramps with heavy sweating, thirst and faintness belong to heat illness and are a reason to stop, not to push on.

People over {{age}}, small children, pregnant women and those with heart, kidney or lung disease bear heat badly. So do people who take certain medicines, such as diuretics and some medicines for the mind or the heart. Humid air is worse than dry air, because sweat cannot evaporate.`,
        fa: `هر گرفتگی در روز گرم از گرما نیست: خستگی عضله هم سهم خود را دارد؛ [گرفتگی عضلانی ناشی از ورزش](cramp-types/exercise-cramps) را ببینید. ولی گرفتگی همراه با عرق زیاد، تشنگی و ضعف از بیماری‌های گرما به شمار می‌آید و دلیلی برای توقف است، نه ادامه دادن.

کسانی که از {{age}} گذشته‌اند، کودکان خردسال، زنان باردار و مبتلایان به بیماری قلب، کلیه یا ریه گرما را بد تحمل می‌کنند. کسانی هم که بعضی داروها، مانند داروی ادرارآور و برخی داروهای اعصاب و روان یا قلب، مصرف می‌کنند همین‌طورند. هوای شرجی از هوای خشک بدتر است، چون عرق نمی‌تواند بخار شود.`,
      },
    },
    {
      block: 'callout',
      type: 'emergency',
      severity: 'emergency',
      title: { en: 'Heat stroke', fa: 'گرمازدگی شدید' },
      text: {
        en: 'Confusion, odd behaviour, slurred speech, fainting, a seizure or very hot skin, with or without sweating: call the emergency service. Until help comes, move the person into the shade, take off outer clothes, wet the skin with cool water and fan it. Give nothing to drink to a person who is confused or unconscious.',
        fa: 'گیجی، رفتار غیرعادی، تکلم نامفهوم، غش، تشنج یا پوست بسیار داغ، با عرق یا بدون آن: با اورژانس تماس بگیرید. تا رسیدن کمک، فرد را به سایه ببرید، لباس‌های رو را درآورید، پوست را با آب خنک خیس کنید و باد بزنید. به کسی که گیج یا بیهوش است چیزی برای نوشیدن ندهید.',
      },
    },
  ],
  cautions: [
    {
      severity: 'urgent',
      text: {
        en: 'Heat cramps that last {{too-long}}, or that come to a person with heart disease or on a low-salt diet, need medical help at once.',
        fa: 'گرفتگی ناشی از گرما که {{too-long}} طول بکشد، یا در فرد مبتلا به بیماری قلبی یا دارای رژیم کم‌نمک پیش بیاید، نیازمند کمک فوری پزشکی است.',
      },
    },
    muscleBreakdown,
  ],
  sources: ['cdc-heat-illness', 'exercise-cramps-review', 'medlineplus-rhabdomyolysis'],
}

export const warmUpAndCoolDown: TreatmentSeed = {
  key: 'warm-up-and-cool-down',
  title: { en: 'Warming up and cooling down', fa: 'گرم کردن و سرد کردن بدن' },
  summary: {
    en: 'Beginning gently and ending gently gives muscles, heart and joints time to change pace. Beginners, who tend to skip it, gain the most.',
    fa: 'شروع آرام و پایان آرام به عضله، قلب و مفصل فرصت می‌دهد تا آهنگ خود را تغییر دهند. تازه‌کارها که اغلب آن را فراموش می‌کنند بیشترین سود را می‌برند.',
  },
  image: {
    drawing: 'treatments/warm-up-and-cool-down',
    alt: {
      en: 'A row of figures: one marching on the spot, one running, one walking and one stretching the thigh',
      fa: 'ردیفی از چند نفر: یکی درجا می‌زند، یکی می‌دود، یکی راه می‌رود و یکی ران خود را می‌کشد',
    },
  },
  quantities: [
    { key: 'warm', value: 6, max: 10, unit: 'minute' },
    { key: 'cool', value: 5, max: 10, unit: 'minute' },
    { key: 'hold', value: 10, max: 15, unit: 'second' },
  ],
  kind: 'prevention',
  steps: [
    {
      en: 'Warm up for {{warm}} with easy movement: march on the spot, walk briskly or cycle lightly.',
      fa: '{{warm}} با حرکت سبک گرم شوید: درجا بزنید، تند راه بروید یا آرام رکاب بزنید.',
    },
    {
      en: 'Go on to the movements of your sport, small and slow at first: circles of the shoulders, lunges, leg swings.',
      fa: 'سپس حرکت‌های ورزش خود را، اول کوچک و آهسته، انجام دهید: چرخش شانه، لانژ، تاب دادن پا.',
    },
    {
      en: 'At the end, do not stop at once. Keep moving lightly for {{cool}}, until your breathing is calm.',
      fa: 'در پایان ناگهان نایستید. {{cool}} سبک حرکت کنید تا نفس آرام شود.',
    },
    {
      en: 'Stretch the muscles that worked hardest, for {{hold}} each.',
      fa: 'عضله‌هایی را که بیش از همه کار کرده‌اند بکشید؛ هر کدام را {{hold}}.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `Warming up raises the temperature of the muscles and readies the nerves that drive them; cooling down lets the pulse and the blood pressure settle, so that you do not become dizzy. Whether they prevent cramps is not proven. Stretching before or after sport does little for the soreness of the next days, as a review of trials found. What protects most is a load that suits your training: see [muscle overuse](causes/overuse) and [new physical activity](causes/new-activity).

The same holds for work: before an hour of carrying or gardening, begin with the light part.`,
        fa: `گرم کردن دمای عضله را بالا می‌برد و عصب‌هایی را که به آن فرمان می‌دهند آماده می‌کند؛ سرد کردن می‌گذارد نبض و فشار خون آرام بگیرد تا دچار سرگیجه نشوید. اینکه این کارها از گرفتگی پیشگیری می‌کنند ثابت نشده است. مروری بر کارآزمایی‌ها نشان داد که کشش پیش یا پس از ورزش بر کوفتگی روزهای بعد اثر چندانی ندارد. آنچه بیش از همه محافظت می‌کند، بار تمرینی متناسب با آمادگی شماست: [فشار بیش از حد بر عضله](causes/overuse) و [فعالیت بدنی تازه](causes/new-activity) را ببینید.

در کار هم همین است: پیش از یک ساعت باربری یا باغبانی، با بخش سبک آن شروع کنید.`,
      },
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'Chest pain, fainting or severe breathlessness during exercise: stop and call the emergency service.',
        fa: 'درد قفسهٔ سینه، غش یا تنگی نفس شدید هنگام ورزش: ورزش را قطع کنید و با اورژانس تماس بگیرید.',
      },
    },
    tornMuscle,
    muscleBreakdown,
  ],
  sources: ['nhs-warm-up', 'nhs-inform-warm-up', 'cochrane-stretching-soreness', 'exercise-cramps-review'],
}
