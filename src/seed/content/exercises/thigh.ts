import type { ExerciseSeed } from '../types'

import { caudaEquina, clotInTheCalf, painfulEffort, painfulStretch, tornMuscle } from './when-to-stop'

export const sidePlank: ExerciseSeed = {
  key: 'side-plank',
  title: { en: 'Side plank', fa: 'پلانک پهلو' },
  summary: {
    en: 'Holding the body straight on one forearm. It strengthens the side of the trunk and the hip, and so takes load off the muscles of the thigh and back.',
    fa: 'نگه داشتن بدن در خطی راست روی یک ساعد. این حرکت پهلو و لگن را قوی می‌کند و از بار عضله‌های ران و کمر می‌کاهد.',
  },
  image: {
    drawing: 'exercises/side-plank',
    alt: {
      en: 'A person on one side, raised on the forearm, with shoulders, hips and feet in one line',
      fa: 'فردی به پهلو که روی ساعد بلند شده و شانه، لگن و پاهایش در یک خط است',
    },
  },
  quantities: [
    { key: 'hold', value: 15, unit: 'second' },
    { key: 'reps', value: 5, unit: 'repetition' },
  ],
  area: 'thigh',
  steps: [
    {
      en: 'Lie on your side with the elbow under the shoulder. To begin with, bend your knees; later, keep the legs straight.',
      fa: 'به پهلو بخوابید و آرنج را زیر شانه بگذارید. در آغاز زانوها را خم کنید؛ بعدها پاها را صاف نگه دارید.',
    },
    {
      en: 'Tighten the muscles of the abdomen and lift the hips, until your body is in one line.',
      fa: 'عضله‌های شکم را سفت کنید و لگن را بالا بیاورید تا بدن در یک خط قرار گیرد.',
    },
    {
      en: 'Look straight ahead, keep the shoulder away from the ear, and breathe. Hold for {{hold}}, or less at first.',
      fa: 'به روبه‌رو نگاه کنید، شانه را از گوش دور نگه دارید و نفس بکشید. {{hold}} نگه دارید؛ در آغاز کمتر هم کافی است.',
    },
    {
      en: 'Lower the hips slowly, rest, and change sides.',
      fa: 'لگن را آهسته پایین بیاورید، استراحت کنید و پهلو را عوض کنید.',
    },
  ],
  repetitions: {
    en: 'Build up to {{reps}} on each side.',
    fa: 'کم‌کم به {{reps}} در هر پهلو برسید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `This is a strengthening exercise, not a stretch, and it does not release a cramp that is already there. Stronger muscles around the hip keep the pelvis level when you walk or run. Whether that prevents cramps of the thigh has not been tested; it is a sensible part of a programme for hips, back and thighs, together with the [bridge](exercises/bridge).`,
        fa: `این تمرین تقویتی است، نه کششی، و گرفتگی‌ای را که پیش آمده است باز نمی‌کند. عضله‌های قوی‌تر اطراف لگن هنگام راه رفتن و دویدن لگن را تراز نگه می‌دارند. اینکه این کار از گرفتگی ران پیشگیری می‌کند آزمایش نشده است؛ ولی در کنار [حرکت پل](exercises/bridge) بخش معقولی از برنامهٔ تمرین لگن، کمر و ران است.`,
      },
    },
  ],
  whenToStop: [
    caudaEquina,
    painfulEffort,
    {
      severity: 'caution',
      text: {
        en: 'With a painful shoulder, elbow or wrist, uncontrolled high blood pressure, or in pregnancy, ask first whether this exercise suits you.',
        fa: 'اگر شانه، آرنج یا مچ دردناک یا فشار خون کنترل‌نشده دارید یا باردارید، پیش از شروع بپرسید که این تمرین برایتان مناسب است یا نه.',
      },
    },
  ],
  sources: ['aaos-spine-program'],
}

export const wallHamstringStretch: ExerciseSeed = {
  key: 'wall-hamstring-stretch',
  title: { en: 'Hamstring stretch at the wall', fa: 'کشش همسترینگ با کمک دیوار' },
  summary: {
    en: 'Lying on the back with one leg resting against a wall or door frame. The hamstrings at the back of the thigh lengthen, and the back stays supported.',
    fa: 'به پشت خوابیدن و تکیه دادن یک پا به دیوار یا چارچوب در. عضلات همسترینگ در پشت ران کشیده می‌شوند و کمر تکیه‌گاه دارد.',
  },
  image: {
    drawing: 'exercises/wall-hamstring-stretch',
    alt: {
      en: 'A person lying in a doorway with one leg flat on the floor and the other raised against the frame',
      fa: 'فردی که در آستانهٔ در به پشت خوابیده، یک پایش روی زمین و پای دیگرش به چارچوب تکیه دارد',
    },
  },
  quantities: [
    { key: 'hold', comparator: 'about', value: 30, unit: 'second' },
    { key: 'times', value: 2, max: 4, unit: 'time' },
  ],
  area: 'thigh',
  steps: [
    {
      en: 'Lie on your back near the corner of a wall or in a doorway, so that one leg can lie flat past the edge.',
      fa: 'کنار لبهٔ دیوار یا در آستانهٔ در به پشت بخوابید؛ طوری که یک پا بتواند از کنار لبه صاف روی زمین بماند.',
    },
    {
      en: 'Raise the other leg and rest the heel against the wall, with the knee a little bent.',
      fa: 'پای دیگر را بالا ببرید و پاشنه را به دیوار تکیه دهید؛ زانو کمی خم باشد.',
    },
    {
      en: 'Straighten the knee gently, until you feel a pull along the back of the thigh. Both hips stay on the floor.',
      fa: 'زانو را آرام صاف کنید تا کشش را در پشت ران احساس کنید. هر دو طرف لگن روی زمین بماند.',
    },
    {
      en: 'Hold for {{hold}}, bend the knee again and change legs. As you become more supple, move closer to the wall.',
      fa: '{{hold}} نگه دارید، دوباره زانو را خم کنید و پا را عوض کنید. هرچه نرم‌تر شدید، به دیوار نزدیک‌تر شوید.',
    },
  ],
  repetitions: {
    en: 'Repeat {{times}} with each leg, when the muscles are warm or before bed.',
    fa: 'با هر پا {{times}} تکرار کنید؛ وقتی عضله‌ها گرم‌اند یا پیش از خواب.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `For a cramp at the back of the thigh, straighten the knee slowly in whatever position you are in; the wall is for regular practice. A tingling or electric pull down to the foot means that a nerve is being stretched rather than the muscle: bend the knee and go less far.`,
        fa: `اگر پشت ران گرفت، در هر وضعیتی که هستید زانو را آرام صاف کنید؛ دیوار برای تمرین منظم است. گزگز یا تیر کشیدن برق‌مانند تا کف پا یعنی به‌جای عضله، عصب کشیده می‌شود: زانو را خم کنید و کمتر پیش بروید.`,
      },
    },
  ],
  whenToStop: [clotInTheCalf, caudaEquina, tornMuscle, painfulStretch],
  sources: ['mayo-basic-stretches', 'bedtime-stretching-trial'],
}

export const bridge: ExerciseSeed = {
  key: 'bridge',
  title: { en: 'Bridge', fa: 'حرکت پل' },
  summary: {
    en: 'Lifting the hips while lying on the back. It strengthens the buttocks and the back of the thighs, which share the work of the hamstrings.',
    fa: 'بالا بردن لگن در حالت خوابیده به پشت. این حرکت باسن و پشت ران را قوی می‌کند تا کار میان آن‌ها و همسترینگ تقسیم شود.',
  },
  image: {
    drawing: 'exercises/bridge',
    alt: {
      en: 'A person lying on the back with bent knees and the hips lifted, in one line from shoulders to knees',
      fa: 'فردی که به پشت خوابیده، زانوهایش خم و لگنش بالاست و از شانه تا زانو در یک خط قرار دارد',
    },
  },
  quantities: [
    { key: 'hold', value: 15, unit: 'second' },
    { key: 'reps', value: 5, unit: 'repetition' },
  ],
  area: 'thigh',
  steps: [
    {
      en: 'Lie on your back with the knees bent, the feet flat and hip-width apart, and the arms at your sides.',
      fa: 'به پشت بخوابید، زانوها را خم کنید، کف پاها را به عرض لگن روی زمین بگذارید و دست‌ها را کنار بدن قرار دهید.',
    },
    {
      en: 'Tighten the abdomen and the buttocks and lift the hips, until shoulders, hips and knees are in one line.',
      fa: 'شکم و باسن را سفت کنید و لگن را بالا ببرید تا شانه، لگن و زانو در یک خط قرار گیرند.',
    },
    {
      en: 'Hold for {{hold}}, or less at first, without arching the lower back, and keep breathing.',
      fa: 'بدون گود کردن کمر {{hold}} نگه دارید، در آغاز کمتر هم کافی است، و به نفس کشیدن ادامه دهید.',
    },
    {
      en: 'Lower the hips slowly and rest.',
      fa: 'لگن را آهسته پایین بیاورید و استراحت کنید.',
    },
  ],
  repetitions: {
    en: 'Build up to {{reps}}.',
    fa: 'کم‌کم به {{reps}} برسید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `If the back of the thigh begins to cramp, put the hips down, straighten the leg and let it pass. Next time, move the feet closer to the buttocks, so that the buttocks do more of the work. A [hamstring stretch](exercises/wall-hamstring-stretch) afterwards is pleasant.`,
        fa: `اگر پشت ران شروع به گرفتن کرد، لگن را پایین بیاورید، پا را صاف کنید و بگذارید بگذرد. بار بعد پاها را به باسن نزدیک‌تر کنید تا باسن بیشتر کار کند. [کشش همسترینگ](exercises/wall-hamstring-stretch) در پایان خوشایند است.`,
      },
    },
  ],
  whenToStop: [
    caudaEquina,
    painfulEffort,
    {
      severity: 'caution',
      text: {
        en: 'In late pregnancy, lying flat on the back can make you faint, and it is better avoided; ask for another exercise.',
        fa: 'در ماه‌های آخر بارداری، خوابیدن به پشت ممکن است باعث ضعف و سرگیجه شود و بهتر است از آن پرهیز کنید؛ تمرین دیگری بخواهید.',
      },
    },
  ],
  sources: ['aaos-spine-program', 'aaos-hip-program'],
}

export const groinStretch: ExerciseSeed = {
  key: 'groin-stretch',
  title: { en: 'Groin stretch', fa: 'کشش کشالهٔ ران' },
  summary: {
    en: 'Sitting with the soles of the feet together and letting the knees sink. It lengthens the muscles on the inside of the thigh.',
    fa: 'نشستن با کف پاهای چسبیده به هم و رها کردن زانوها به طرف زمین. این حرکت عضله‌های داخل ران را می‌کشد.',
  },
  image: {
    drawing: 'exercises/groin-stretch',
    alt: {
      en: 'A person sitting upright on the floor with the soles of the feet together and the knees apart',
      fa: 'فردی که راست روی زمین نشسته، کف پاها را به هم چسبانده و زانوها را باز کرده است',
    },
  },
  quantities: [
    { key: 'hold', value: 5, unit: 'second' },
    { key: 'times', value: 3, max: 6, unit: 'time' },
  ],
  area: 'thigh',
  steps: [
    {
      en: 'Sit upright on the floor and put the soles of your feet together. A folded blanket under the hips makes it easier.',
      fa: 'راست روی زمین بنشینید و کف پاها را به هم بچسبانید. پتوی تاشده زیر لگن کار را آسان‌تر می‌کند.',
    },
    {
      en: 'Let the knees sink towards the floor and rest your forearms on the inside of the thighs, without pushing hard.',
      fa: 'زانوها را به طرف زمین رها کنید و ساعدها را بدون فشار زیاد روی داخل ران بگذارید.',
    },
    {
      en: 'Lean forward a little from the hips with a straight back, until you feel a gentle pull in the groin.',
      fa: 'با کمر صاف کمی از لگن به جلو خم شوید تا کشش ملایمی در کشالهٔ ران احساس کنید.',
    },
    {
      en: 'Hold for {{hold}}, come back and rest.',
      fa: '{{hold}} نگه دارید، برگردید و استراحت کنید.',
    },
  ],
  repetitions: {
    en: 'Repeat {{times}}, after a few minutes of easy walking.',
    fa: 'پس از چند دقیقه راه رفتن آرام، {{times}} تکرار کنید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The muscles inside the thigh tire in football, riding, skating and wherever you stop and turn quickly. Stretch them when they are [warmed up](treatments/warm-up-and-cool-down), and never bounce. With an artificial hip, ask your surgeon which movements are allowed.`,
        fa: `عضله‌های داخل ران در فوتبال، سوارکاری، اسکیت و هر جا که ناگهان می‌ایستید و می‌چرخید خسته می‌شوند. آن‌ها را وقتی [گرم شده‌اند](treatments/warm-up-and-cool-down) بکشید و هرگز حرکت ضربه‌ای نکنید. اگر مفصل مصنوعی لگن دارید، از جراح بپرسید کدام حرکت‌ها مجاز است.`,
      },
    },
  ],
  whenToStop: [
    {
      severity: 'urgent',
      text: {
        en: 'A lump in the groin that is painful and does not go back, sudden severe pain in a testicle, or groin pain with which you cannot put weight on the leg: get medical help at once.',
        fa: 'توده‌ای دردناک در کشالهٔ ران که به جای خود برنمی‌گردد، درد ناگهانی و شدید بیضه، یا درد کشاله‌ای که با آن نمی‌توانید روی پا وزن بیندازید: فوراً به پزشک مراجعه کنید.',
      },
    },
    tornMuscle,
    painfulStretch,
  ],
  sources: ['aaos-flexibility-exercises'],
}
