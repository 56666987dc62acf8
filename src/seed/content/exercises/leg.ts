import type { ExerciseSeed } from '../types'

import { clotInTheCalf, painfulEffort, painfulStretch, poorBalance, tornMuscle } from './when-to-stop'

export const calfStretch: ExerciseSeed = {
  key: 'calf-stretch',
  title: { en: 'Calf stretch', fa: 'کشش عضلهٔ ساق پا' },
  summary: {
    en: 'A standing stretch at the wall for the large muscle of the calf. It can release a cramp, and it is the stretch most often studied for night cramps.',
    fa: 'کششی ایستاده کنار دیوار برای عضلهٔ بزرگ ساق پا. این حرکت می‌تواند گرفتگی را باز کند و برای گرفتگی شبانه بیش از کشش‌های دیگر بررسی شده است.',
  },
  image: {
    drawing: 'exercises/calf-stretch',
    alt: {
      en: 'A person leaning on a wall with both hands, the front knee bent, the back leg straight and its heel on the floor',
      fa: 'فردی که دست‌ها را به دیوار تکیه داده، زانوی جلو را خم کرده و پای عقب را صاف و پاشنه‌اش را روی زمین نگه داشته است',
    },
  },
  quantities: [
    { key: 'hold', comparator: 'about', value: 30, unit: 'second' },
    { key: 'times', value: 2, max: 4, unit: 'time' },
    { key: 'age', value: 55, unit: 'year-of-age' },
    { key: 'trial-hold', value: 10, unit: 'second' },
    { key: 'trial-times', value: 3, unit: 'time' },
    { key: 'weeks', value: 6, unit: 'week' },
  ],
  area: 'leg',
  steps: [
    {
      en: 'Stand at arm’s length from a wall and put both hands on it.',
      fa: 'به فاصلهٔ یک دست از دیوار بایستید و هر دو دست را روی آن بگذارید.',
    },
    {
      en: 'Step back with the leg you want to stretch. Keep its knee straight, the heel on the floor and the toes pointing at the wall.',
      fa: 'پایی را که می‌خواهید بکشید عقب بگذارید. زانوی آن را صاف، پاشنه را روی زمین و انگشتان را رو به دیوار نگه دارید.',
    },
    {
      en: 'Bend the front knee and move your hips towards the wall, with your back straight, until you feel a gentle pull in the calf.',
      fa: 'زانوی جلو را خم کنید و با کمر صاف، لگن را به طرف دیوار ببرید تا کشش ملایمی در ساق احساس کنید.',
    },
    {
      en: 'Hold for {{hold}} without bouncing and breathe calmly. Then change legs.',
      fa: '{{hold}} بدون حرکت ضربه‌ای نگه دارید و آرام نفس بکشید. سپس پا را عوض کنید.',
    },
  ],
  repetitions: {
    en: 'Repeat {{times}} with each leg. For night cramps, do it shortly before bed.',
    fa: 'با هر پا {{times}} تکرار کنید. برای گرفتگی شبانه، آن را کمی پیش از خواب انجام دهید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `During a cramp, the same position helps: put the heel down, keep the knee straight and lean forward slowly until the muscle lets go. If you cannot stand, try the [towel stretch](exercises/towel-stretch).

In a small trial, people over {{age}} stretched the calf and the back of the thigh before bed, holding each stretch for {{trial-hold}} and repeating it {{trial-times}}. After {{weeks}} they had fewer and milder [night cramps](cramp-types/night-cramps) than people who did not stretch. Other trials were less clear, so the evidence is still limited.`,
        fa: `هنگام گرفتگی هم همین وضعیت کمک می‌کند: پاشنه را زمین بگذارید، زانو را صاف نگه دارید و آرام به جلو خم شوید تا عضله رها شود. اگر نمی‌توانید بایستید، [کشش با حوله](exercises/towel-stretch) را امتحان کنید.

در یک کارآزمایی کوچک، کسانی که از {{age}} گذشته بودند پیش از خواب عضلهٔ ساق و پشت ران را کشیدند؛ هر کشش را {{trial-hold}} نگه داشتند و {{trial-times}} تکرار کردند. پس از {{weeks}}، [گرفتگی شبانه](cramp-types/night-cramps) در آنان کمتر و خفیف‌تر از کسانی بود که کشش انجام نداده بودند. نتیجهٔ کارآزمایی‌های دیگر به این روشنی نبود؛ پس شواهد هنوز محدود است.`,
      },
    },
  ],
  whenToStop: [clotInTheCalf, tornMuscle, painfulStretch],
  sources: [
    'mayo-basic-stretches',
    'aaos-foot-ankle-program',
    'bedtime-stretching-trial',
    'cochrane-stretching-cramps',
  ],
}

export const heelRaise: ExerciseSeed = {
  key: 'heel-raise',
  title: { en: 'Heel raise', fa: 'بالا بردن پاشنه' },
  summary: {
    en: 'Rising onto the toes and coming down slowly. It strengthens the calf, so that walking, climbing and standing tire the muscle less.',
    fa: 'بالا رفتن روی پنجه و پایین آمدن آهسته. این حرکت عضلهٔ ساق را قوی می‌کند تا راه رفتن، بالا رفتن از پله و ایستادن کمتر آن را خسته کند.',
  },
  image: {
    drawing: 'exercises/heel-raise',
    alt: {
      en: 'A person standing on the toes, with one hand on the back of a chair',
      fa: 'فردی که روی پنجهٔ پاها بلند شده و یک دستش را به پشتی صندلی گرفته است',
    },
  },
  quantities: [
    { key: 'reps', value: 10, unit: 'repetition' },
    { key: 'sets', value: 2, unit: 'set' },
  ],
  area: 'leg',
  steps: [
    {
      en: 'Stand behind a steady chair, with your feet hip-width apart, and hold on to its back.',
      fa: 'پشت صندلی محکمی بایستید، پاها را به عرض لگن باز کنید و پشتی صندلی را بگیرید.',
    },
    {
      en: 'Raise both heels as high as is comfortable, with your knees straight and the weight on the balls of your feet.',
      fa: 'با زانوی صاف، هر دو پاشنه را تا جایی که راحت هستید بالا ببرید و وزن را روی پنجهٔ پا بیندازید.',
    },
    {
      en: 'Pause for a moment, then lower the heels slowly until they touch the floor.',
      fa: 'لحظه‌ای مکث کنید، سپس پاشنه‌ها را آهسته پایین بیاورید تا به زمین برسند.',
    },
    {
      en: 'When this has become easy, do it on one leg at a time, still holding the chair.',
      fa: 'وقتی این حرکت آسان شد، آن را هر بار با یک پا انجام دهید و باز هم صندلی را بگیرید.',
    },
  ],
  repetitions: {
    en: 'Begin with {{reps}} and build up to {{sets}} of them, with a rest in between.',
    fa: 'با {{reps}} شروع کنید و کم‌کم آن را به {{sets}} برسانید؛ میان نوبت‌ها استراحت کنید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `This is an exercise for quiet times, not for the moment of a cramp: a calf that is locked needs to be lengthened, not made to work. Finish with the [calf stretch](exercises/calf-stretch).`,
        fa: `این تمرین برای زمان آرامش است، نه لحظهٔ گرفتگی: ساقی که قفل شده است باید کشیده شود، نه اینکه کار کند. در پایان [کشش عضلهٔ ساق پا](exercises/calf-stretch) را انجام دهید.`,
      },
    },
  ],
  whenToStop: [clotInTheCalf, tornMuscle, painfulEffort, poorBalance],
  sources: ['aaos-foot-ankle-program'],
}

export const soleusStretch: ExerciseSeed = {
  key: 'soleus-stretch',
  title: { en: 'Soleus stretch', fa: 'کشش عضلهٔ نعلی' },
  summary: {
    en: 'The calf stretch with a bent knee. It reaches the soleus, the deeper muscle of the calf, which works whenever you stand or walk.',
    fa: 'کشش ساق با زانوی خم. این حرکت به عضلهٔ نعلی می‌رسد؛ عضلهٔ عمقی‌تر ساق که هنگام ایستادن و راه رفتن کار می‌کند.',
  },
  image: {
    drawing: 'exercises/soleus-stretch',
    alt: {
      en: 'A person at a wall with both knees bent and both heels on the floor, one foot behind the other',
      fa: 'فردی کنار دیوار که هر دو زانویش خم است، پاشنه‌ها روی زمین‌اند و یک پا پشت پای دیگر است',
    },
  },
  quantities: [
    { key: 'hold', comparator: 'about', value: 30, unit: 'second' },
    { key: 'times', value: 2, max: 4, unit: 'time' },
  ],
  area: 'leg',
  steps: [
    {
      en: 'Stand at the wall as for the calf stretch, but with the back foot a little closer.',
      fa: 'مانند کشش ساق کنار دیوار بایستید، ولی پای عقب را کمی جلوتر بگذارید.',
    },
    {
      en: 'Bend both knees slowly and lower your body straight down, with both heels on the floor.',
      fa: 'هر دو زانو را آرام خم کنید و بدن را مستقیم پایین ببرید؛ پاشنه‌ها روی زمین بمانند.',
    },
    {
      en: 'Keep the weight over the back foot, until you feel a gentle pull low in the calf, near the heel.',
      fa: 'وزن را روی پای عقب نگه دارید تا کشش ملایمی در پایین ساق، نزدیک پاشنه، احساس کنید.',
    },
    {
      en: 'Hold for {{hold}}, come up slowly and change legs.',
      fa: '{{hold}} نگه دارید، آرام بالا بیایید و پا را عوض کنید.',
    },
  ],
  repetitions: {
    en: 'Repeat {{times}} with each leg, after the [calf stretch](exercises/calf-stretch).',
    fa: 'پس از [کشش عضلهٔ ساق پا](exercises/calf-stretch)، با هر پا {{times}} تکرار کنید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The large outer muscle of the calf crosses the knee as well as the ankle; the soleus crosses only the ankle. Bending the knee slackens the outer muscle, and the stretch passes to the deeper one. The positions therefore complete each other.`,
        fa: `عضلهٔ بزرگ بیرونی ساق هم از زانو می‌گذرد و هم از مچ پا؛ عضلهٔ نعلی فقط از مچ پا می‌گذرد. خم کردن زانو عضلهٔ بیرونی را شل می‌کند و کشش به عضلهٔ عمقی می‌رسد. پس این وضعیت‌ها یکدیگر را کامل می‌کنند.`,
      },
    },
  ],
  whenToStop: [clotInTheCalf, tornMuscle, painfulStretch],
  sources: ['aaos-foot-ankle-program', 'mayo-basic-stretches'],
}

export const towelStretch: ExerciseSeed = {
  key: 'towel-stretch',
  title: { en: 'Towel stretch', fa: 'کشش با حوله' },
  summary: {
    en: 'A calf stretch done sitting, with a towel around the foot. It suits people who cannot stand safely, and cramps that come in bed.',
    fa: 'کشش ساق در حالت نشسته و با حوله‌ای دور کف پا. برای کسانی که نمی‌توانند با اطمینان بایستند و برای گرفتگی در رختخواب مناسب است.',
  },
  image: {
    drawing: 'exercises/towel-stretch',
    alt: {
      en: 'A person sitting with one leg straight, pulling the foot back with a towel looped around it',
      fa: 'فردی نشسته با یک پای صاف که با حوله‌ای دور کف پا پنجه را به طرف خود می‌کشد',
    },
  },
  quantities: [
    { key: 'hold', comparator: 'about', value: 30, unit: 'second' },
    { key: 'times', value: 2, max: 4, unit: 'time' },
  ],
  area: 'leg',
  steps: [
    {
      en: 'Sit on the floor or the bed with the leg straight in front of you and your back upright.',
      fa: 'روی زمین یا تخت بنشینید، پا را جلوی خود صاف کنید و کمر را راست نگه دارید.',
    },
    {
      en: 'Loop a towel around the ball of the foot and take one end in each hand.',
      fa: 'حوله‌ای را دور پنجهٔ پا بیندازید و هر سر آن را با یک دست بگیرید.',
    },
    {
      en: 'Keep the knee straight and pull the foot gently towards you, until you feel a pull in the calf.',
      fa: 'زانو را صاف نگه دارید و پنجه را آرام به طرف خود بکشید تا کشش را در ساق احساس کنید.',
    },
    {
      en: 'Hold for {{hold}}, let go slowly and rest for as long again.',
      fa: '{{hold}} نگه دارید، آرام رها کنید و به همان اندازه استراحت کنید.',
    },
  ],
  repetitions: {
    en: 'Repeat {{times}} with each leg. During a cramp, hold until the muscle lets go.',
    fa: 'با هر پا {{times}} تکرار کنید. هنگام گرفتگی، تا رها شدن عضله نگه دارید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `A scarf, a belt or a folded sheet does as well as a towel; those who have [cramps at night](cramp-types/night-cramps) can keep one by the bed. Pull with the arms, not by rounding the back.`,
        fa: `شال، کمربند یا ملافهٔ تاخورده هم کار حوله را می‌کند؛ کسانی که [گرفتگی شبانه](cramp-types/night-cramps) دارند می‌توانند یکی از آن‌ها را کنار تخت بگذارند. با دست‌ها بکشید، نه با خم کردن کمر.`,
      },
    },
  ],
  whenToStop: [clotInTheCalf, tornMuscle, painfulStretch],
  sources: ['aaos-foot-ankle-program', 'mayo-basic-stretches'],
}

export const inclineCalfStretch: ExerciseSeed = {
  key: 'incline-calf-stretch',
  title: { en: 'Calf stretch on an incline', fa: 'کشش ساق روی سطح شیب‌دار' },
  summary: {
    en: 'Standing on a slope with the toes higher than the heels lets the weight of the body stretch the calf evenly and without force.',
    fa: 'وقتی روی سطح شیب‌دار می‌ایستید و پنجه‌ها بالاتر از پاشنه‌هاست، وزن بدن ساق را یکنواخت و بدون زور می‌کشد.',
  },
  image: {
    drawing: 'exercises/incline-calf-stretch',
    alt: {
      en: 'A person standing upright on a sloping board, toes higher than heels, with a hand on a wall',
      fa: 'فردی که روی تخته‌ای شیب‌دار راست ایستاده، پنجه‌ها بالاتر از پاشنه‌ها و یک دستش روی دیوار است',
    },
  },
  quantities: [
    { key: 'hold', comparator: 'about', value: 30, unit: 'second' },
    { key: 'times', value: 2, max: 4, unit: 'time' },
  ],
  area: 'leg',
  steps: [
    {
      en: 'Stand on a firm slope that does not slip, such as a ramp or a wedge made for this, next to a wall or rail that you can hold.',
      fa: 'روی سطحی شیب‌دار، محکم و غیرلغزنده، مانند رمپ یا تختهٔ مخصوص این کار، کنار دیوار یا نرده‌ای بایستید که بتوانید آن را بگیرید.',
    },
    {
      en: 'Turn your toes uphill and let the heels rest fully on the surface, with your knees straight but not locked.',
      fa: 'پنجه‌ها را رو به بالای شیب بگذارید و پاشنه‌ها را کاملاً روی سطح نگه دارید؛ زانوها صاف باشند، ولی قفل نشوند.',
    },
    {
      en: 'Stand tall and bring the hips slowly forward, until you feel a gentle pull in the calves.',
      fa: 'راست بایستید و لگن را آرام جلو ببرید تا کشش ملایمی در ساق‌ها احساس کنید.',
    },
    {
      en: 'Hold for {{hold}}, then step down carefully.',
      fa: '{{hold}} نگه دارید، سپس با احتیاط پایین بیایید.',
    },
  ],
  repetitions: {
    en: 'Repeat {{times}}. Begin with a slight slope; a steeper one is not better.',
    fa: '{{times}} تکرار کنید. با شیب کم شروع کنید؛ شیب تندتر بهتر نیست.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `If no slope is at hand, the [calf stretch](exercises/calf-stretch) at the wall does the same work. Letting the heels hang over the edge of a stair pulls harder and makes it easier to fall; leave that for later, and do it only with a rail to hold.`,
        fa: `اگر سطح شیب‌دار در دسترس نیست، [کشش عضلهٔ ساق پا](exercises/calf-stretch) کنار دیوار همین کار را می‌کند. آویزان کردن پاشنه‌ها از لبهٔ پله کشش شدیدتری دارد و احتمال افتادن را بیشتر می‌کند؛ آن را برای بعد بگذارید و فقط با گرفتن نرده انجام دهید.`,
      },
    },
  ],
  whenToStop: [clotInTheCalf, tornMuscle, painfulStretch, poorBalance],
  sources: ['aaos-foot-ankle-program', 'mayo-basic-stretches'],
}
