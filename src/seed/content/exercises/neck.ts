import type { ExerciseSeed } from '../types'

import { caudaEquina, dizzyWithMovement, neckEmergency, neckNerves, painfulStretch } from './when-to-stop'

export const chestStretch: ExerciseSeed = {
  key: 'chest-stretch',
  title: { en: 'Chest stretch', fa: 'کشش سینه' },
  summary: {
    en: 'Opening the chest while sitting upright. It eases the muscles that long hours at a desk shorten, and lets the neck and shoulders rest.',
    fa: 'باز کردن سینه در حالت راست نشسته. این حرکت عضله‌هایی را که ساعت‌ها پشت میز نشستن کوتاه می‌کند آرام می‌کند تا گردن و شانه استراحت کنند.',
  },
  image: {
    drawing: 'exercises/chest-stretch',
    alt: {
      en: 'A person sitting upright away from the back of the chair, with the arms out to the sides and the chest lifted',
      fa: 'فردی که راست و جدا از پشتی صندلی نشسته، دست‌ها را به دو طرف باز کرده و سینه را بالا آورده است',
    },
  },
  quantities: [
    { key: 'hold', value: 5, max: 10, unit: 'second' },
    { key: 'times', value: 5, unit: 'time' },
  ],
  area: 'neck',
  steps: [
    {
      en: 'Sit upright, away from the back of the chair, with both feet on the floor.',
      fa: 'راست و جدا از پشتی صندلی بنشینید و هر دو پا را روی زمین بگذارید.',
    },
    {
      en: 'Draw the shoulders back and down, and open the arms out to the sides.',
      fa: 'شانه‌ها را عقب و پایین ببرید و دست‌ها را به دو طرف باز کنید.',
    },
    {
      en: 'Push the chest gently forward and up, until you feel a pull across it. Do not arch the lower back.',
      fa: 'سینه را آرام جلو و بالا ببرید تا کشش را در آن احساس کنید. کمر را گود نکنید.',
    },
    {
      en: 'Hold for {{hold}}, breathing calmly, and relax.',
      fa: '{{hold}} نگه دارید، آرام نفس بکشید و سپس رها کنید.',
    },
  ],
  repetitions: {
    en: 'Repeat {{times}}. It is well suited to a break from work at a desk.',
    fa: '{{times}} تکرار کنید. این حرکت برای زمان استراحت میان کار پشت میز بسیار مناسب است.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Rounded shoulders and a head that pokes forward make the muscles at the back of the neck hold more weight all day. Opening the front is half of the remedy; the other half is the [shoulder blade squeeze](exercises/shoulder-blade-squeeze) and [a chair and desk that fit you](treatments/the-right-chair).`,
        fa: `شانه‌های افتاده به جلو و سری که پیش آمده است باعث می‌شود عضله‌های پشت گردن تمام روز وزن بیشتری را نگه دارند. باز کردن جلوی بدن نیمی از چاره است؛ نیم دیگر [نزدیک کردن کتف‌ها](exercises/shoulder-blade-squeeze) و [صندلی و میز متناسب با بدن](treatments/the-right-chair) است.`,
      },
    },
  ],
  whenToStop: [
    {
      severity: 'emergency',
      text: {
        en: 'Pressure or pain in the chest that spreads to the arm, neck or jaw, or comes with sweating, nausea or breathlessness, is not a tight muscle: call the emergency service.',
        fa: 'فشار یا درد قفسهٔ سینه که به دست، گردن یا فک می‌زند یا با عرق، تهوع یا تنگی نفس همراه است، گرفتگی عضله نیست: با اورژانس تماس بگیرید.',
      },
    },
    painfulStretch,
    dizzyWithMovement,
  ],
  sources: ['nhs-sitting-exercises'],
}

export const chinTuck: ExerciseSeed = {
  key: 'chin-tuck',
  title: { en: 'Chin tuck', fa: 'جمع کردن چانه' },
  summary: {
    en: 'Sliding the head straight back over the shoulders. It wakes the deep muscles at the front of the neck and lengthens the tight ones behind.',
    fa: 'عقب بردن سر در خط افقی تا بالای شانه‌ها. این حرکت عضله‌های عمقی جلوی گردن را به کار می‌گیرد و عضله‌های سفت پشت آن را می‌کشد.',
  },
  image: {
    drawing: 'exercises/chin-tuck',
    alt: {
      en: 'A head in profile with an arrow showing the chin sliding straight back',
      fa: 'نیم‌رخ سری که پیکانی عقب رفتن افقی چانه را نشان می‌دهد',
    },
  },
  quantities: [
    { key: 'hold', comparator: 'about', value: 5, unit: 'second' },
    { key: 'reps', value: 10, unit: 'repetition' },
  ],
  area: 'neck',
  steps: [
    {
      en: 'Sit or stand tall, look straight ahead and let your shoulders drop.',
      fa: 'راست بنشینید یا بایستید، به روبه‌رو نگاه کنید و شانه‌ها را رها کنید.',
    },
    {
      en: 'Slide the chin and head straight back, as if making a double chin. The nose keeps pointing forward; do not look up or down.',
      fa: 'چانه و سر را مستقیم عقب ببرید؛ مثل وقتی که غبغب می‌سازید. بینی رو به جلو بماند و به بالا یا پایین نگاه نکنید.',
    },
    {
      en: 'Hold gently for {{hold}}; you should feel the back of the neck grow longer.',
      fa: 'آرام {{hold}} نگه دارید؛ باید احساس کنید پشت گردن بلند می‌شود.',
    },
    {
      en: 'Let go slowly, without letting the head fall forward.',
      fa: 'آهسته رها کنید و نگذارید سر به جلو بیفتد.',
    },
  ],
  repetitions: {
    en: 'Do {{reps}}, several times in the course of the day, above all when you sit for long.',
    fa: '{{reps}} انجام دهید؛ چند بار در طول روز، به‌ویژه وقتی زیاد می‌نشینید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The movement is small, and force adds nothing to it. If you are not sure that it is straight, do it with the back of the head near a wall or lying on your back. People with [long-standing neck pain](causes/chronic-neck-pain) do best with a programme that a doctor or physical therapist has chosen for them.`,
        fa: `این حرکت کوچک است و زور زدن چیزی به آن نمی‌افزاید. اگر مطمئن نیستید که سر مستقیم عقب می‌رود، آن را نزدیک دیوار یا در حالت خوابیده به پشت انجام دهید. برای کسانی که [گردن‌درد مزمن](causes/chronic-neck-pain) دارند، برنامه‌ای مناسب‌تر است که پزشک یا فیزیوتراپیست برایشان برگزیده باشد.`,
      },
    },
  ],
  whenToStop: [neckEmergency, neckNerves, dizzyWithMovement],
  sources: ['sira-neck-exercises', 'nhs-neck-pain'],
}

export const shoulderBladeSqueeze: ExerciseSeed = {
  key: 'shoulder-blade-squeeze',
  title: { en: 'Shoulder blade squeeze', fa: 'نزدیک کردن کتف‌ها' },
  summary: {
    en: 'Drawing the shoulder blades together and down. It strengthens the upper back, so that the muscles between neck and shoulder do not do all the work.',
    fa: 'کشیدن کتف‌ها به طرف هم و پایین. این حرکت بالای پشت را قوی می‌کند تا همهٔ کار به دوش عضله‌های میان گردن و شانه نیفتد.',
  },
  image: {
    drawing: 'exercises/shoulder-blade-squeeze',
    alt: {
      en: 'The back of a sitting person, with arrows drawing the shoulder blades together and down',
      fa: 'پشت فردی نشسته که پیکان‌ها نزدیک شدن و پایین آمدن کتف‌ها را نشان می‌دهند',
    },
  },
  quantities: [
    { key: 'hold', comparator: 'about', value: 10, unit: 'second' },
    { key: 'reps', value: 10, unit: 'repetition' },
  ],
  area: 'neck',
  steps: [
    {
      en: 'Sit or stand upright with your arms relaxed at your sides.',
      fa: 'راست بنشینید یا بایستید و دست‌ها را کنار بدن رها کنید.',
    },
    {
      en: 'Draw both shoulder blades back towards each other and down, away from the ears.',
      fa: 'هر دو کتف را به طرف هم و به پایین، دور از گوش‌ها، بکشید.',
    },
    {
      en: 'Hold for {{hold}} with the neck long and the chin level. The effort sits between the shoulder blades, not in the neck.',
      fa: 'با گردن کشیده و چانهٔ افقی {{hold}} نگه دارید. فشار حرکت باید میان کتف‌ها باشد، نه در گردن.',
    },
    {
      en: 'Let go slowly and relax completely before the next one.',
      fa: 'آهسته رها کنید و پیش از تکرار بعدی کاملاً استراحت کنید.',
    },
  ],
  repetitions: {
    en: 'Do {{reps}}; begin with fewer if the muscles tire.',
    fa: '{{reps}} انجام دهید؛ اگر عضله‌ها خسته می‌شوند با تعداد کمتری شروع کنید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `It can be done at work without anyone noticing. Follow it with the [chest stretch](exercises/chest-stretch), so that the front opens while the back works.`,
        fa: `این حرکت را می‌توان سر کار انجام داد، بی‌آنکه کسی متوجه شود. پس از آن [کشش سینه](exercises/chest-stretch) را انجام دهید تا جلوی بدن باز شود و پشت کار کند.`,
      },
    },
  ],
  whenToStop: [
    neckEmergency,
    neckNerves,
    {
      severity: 'caution',
      text: {
        en: 'Stop if the shoulder hurts or catches, or if the muscles between neck and shoulder begin to cramp.',
        fa: 'اگر شانه درد گرفت یا گیر کرد، یا عضله‌های میان گردن و شانه شروع به گرفتن کردند، حرکت را قطع کنید.',
      },
    },
  ],
  sources: ['aaos-shoulder-program', 'sira-neck-exercises'],
}

export const cobra: ExerciseSeed = {
  key: 'cobra',
  title: { en: 'Cobra', fa: 'حرکت کبرا' },
  summary: {
    en: 'Lying face down and raising the chest on the forearms. It moves the spine backwards, after hours of bending forward, and works the upper back.',
    fa: 'خوابیدن روی شکم و بالا آوردن سینه روی ساعدها. این حرکت پس از ساعت‌ها خم بودن ستون فقرات را به عقب می‌برد و بالای پشت را به کار می‌گیرد.',
  },
  image: {
    drawing: 'exercises/cobra',
    alt: {
      en: 'A person lying face down with the chest raised on the forearms, the hips on the floor and the neck straight',
      fa: 'فردی که روی شکم خوابیده، سینه را روی ساعدها بالا آورده، لگنش روی زمین و گردنش صاف است',
    },
  },
  quantities: [
    { key: 'hold', value: 5, max: 10, unit: 'second' },
    { key: 'times', value: 8, max: 10, unit: 'time' },
  ],
  area: 'neck',
  steps: [
    {
      en: 'Lie on your front with the forearms on the floor and the elbows under the shoulders. Look at the floor.',
      fa: 'روی شکم بخوابید، ساعدها را روی زمین و آرنج‌ها را زیر شانه‌ها بگذارید. به زمین نگاه کنید.',
    },
    {
      en: 'Draw the shoulders back and down, and make the neck long. Do not bend the neck backwards.',
      fa: 'شانه‌ها را عقب و پایین ببرید و گردن را کشیده نگه دارید. گردن را به عقب خم نکنید.',
    },
    {
      en: 'Press the forearms into the floor and raise the chest, until you feel a gentle pull in the abdomen. The hips stay on the floor.',
      fa: 'ساعدها را به زمین فشار دهید و سینه را بالا بیاورید تا کشش ملایمی در شکم احساس کنید. لگن روی زمین بماند.',
    },
    {
      en: 'Breathe and hold for {{hold}}, then lower yourself slowly.',
      fa: 'نفس بکشید و {{hold}} نگه دارید، سپس آهسته پایین بیایید.',
    },
  ],
  repetitions: {
    en: 'Repeat up to {{times}}, fewer to begin with.',
    fa: 'تا {{times}} تکرار کنید؛ در آغاز کمتر.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `For the neck, what counts is the straight line from the upper back to the head, not how high you come. If bending backwards brings on pain or tingling in a leg, as in narrowing of the spinal canal, leave this exercise out and tell your doctor. Avoid it in later pregnancy and for a time after surgery of the abdomen.`,
        fa: `برای گردن، خط صاف از بالای پشت تا سر اهمیت دارد، نه اینکه چقدر بالا می‌آیید. اگر خم شدن به عقب باعث درد یا گزگز پا می‌شود، چنان‌که در تنگی کانال نخاعی پیش می‌آید، این تمرین را کنار بگذارید و به پزشک بگویید. در ماه‌های بعدی بارداری و تا مدتی پس از جراحی شکم از آن پرهیز کنید.`,
      },
    },
  ],
  whenToStop: [caudaEquina, neckEmergency, neckNerves, dizzyWithMovement],
  sources: ['nhs-lower-back-exercises'],
}

export const neckSideStretch: ExerciseSeed = {
  key: 'neck-side-stretch',
  title: { en: 'Side neck stretch', fa: 'کشش پهلوی گردن' },
  summary: {
    en: 'Tilting the head towards one shoulder while the other stays down. It lengthens the muscle between neck and shoulder that so often feels hard.',
    fa: 'خم کردن سر به طرف یک شانه، در حالی که شانهٔ دیگر پایین می‌ماند. این حرکت عضلهٔ میان گردن و شانه را که اغلب سفت می‌شود می‌کشد.',
  },
  image: {
    drawing: 'exercises/neck-side-stretch',
    alt: {
      en: 'A person sitting upright with the head tilted to one side and the opposite shoulder held down by a hand',
      fa: 'فردی راست نشسته که سر را به یک طرف خم کرده و شانهٔ مقابل را با دست پایین نگه داشته است',
    },
  },
  quantities: [
    { key: 'hold', comparator: 'about', value: 5, unit: 'second' },
    { key: 'times', value: 3, unit: 'time' },
  ],
  area: 'neck',
  steps: [
    {
      en: 'Sit upright and look straight ahead. Hold one shoulder down with the opposite hand.',
      fa: 'راست بنشینید و به روبه‌رو نگاه کنید. یک شانه را با دست مقابل پایین نگه دارید.',
    },
    {
      en: 'Tilt the head slowly away from that shoulder, as if to bring the other ear to the other shoulder. Do not turn the face.',
      fa: 'سر را آهسته از آن شانه دور کنید؛ انگار می‌خواهید گوش دیگر را به شانهٔ دیگر برسانید. صورت را نچرخانید.',
    },
    {
      en: 'When you feel a gentle pull at the side of the neck, hold for {{hold}}. Never pull the head with your hand.',
      fa: 'وقتی کشش ملایمی در پهلوی گردن احساس کردید، {{hold}} نگه دارید. هرگز سر را با دست نکشید.',
    },
    {
      en: 'Bring the head back to the middle slowly and change sides.',
      fa: 'سر را آهسته به وسط برگردانید و طرف را عوض کنید.',
    },
  ],
  repetitions: {
    en: 'Repeat {{times}} on each side.',
    fa: 'در هر طرف {{times}} تکرار کنید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `When the neck has just gone stiff, do not stretch it hard: [warmth](treatments/warmth) and small movements within the range that does not hurt come first. The stretch has its place when the pain is easing.`,
        fa: `وقتی گردن تازه خشک شده است، آن را محکم نکشید: اول [گرما](treatments/warmth) و حرکت‌های کوچک در دامنه‌ای که درد ندارد. نوبت کشش وقتی است که درد رو به کم شدن است.`,
      },
    },
  ],
  whenToStop: [neckEmergency, neckNerves, dizzyWithMovement, painfulStretch],
  sources: ['nhs-flexibility-exercises', 'nhs-neck-pain'],
}

export const neckRotationStretch: ExerciseSeed = {
  key: 'neck-rotation-stretch',
  title: { en: 'Neck rotation stretch', fa: 'کشش چرخشی گردن' },
  summary: {
    en: 'Turning the head slowly to each side. It keeps the neck mobile and eases the stiffness that follows a long time in one position.',
    fa: 'چرخاندن آهستهٔ سر به هر طرف. این حرکت تحرک گردن را حفظ می‌کند و خشکی پس از ماندن طولانی در یک وضعیت را کم می‌کند.',
  },
  image: {
    drawing: 'exercises/neck-rotation-stretch',
    alt: {
      en: 'A person sitting upright, turning the head towards one shoulder, with a curved arrow showing the movement',
      fa: 'فردی راست نشسته که سر را به طرف یک شانه می‌چرخاند و پیکانی خمیده حرکت را نشان می‌دهد',
    },
  },
  quantities: [
    { key: 'hold', value: 5, unit: 'second' },
    { key: 'times', value: 3, unit: 'time' },
  ],
  area: 'neck',
  steps: [
    {
      en: 'Sit upright with the shoulders relaxed and look straight ahead.',
      fa: 'راست بنشینید، شانه‌ها را رها کنید و به روبه‌رو نگاه کنید.',
    },
    {
      en: 'Turn the head slowly towards one shoulder as far as is comfortable, with the chin level.',
      fa: 'سر را آهسته و تا جایی که راحت هستید به طرف یک شانه بچرخانید؛ چانه افقی بماند.',
    },
    {
      en: 'Hold for {{hold}} and breathe.',
      fa: '{{hold}} نگه دارید و نفس بکشید.',
    },
    {
      en: 'Come back to the middle, pause, and turn to the other side.',
      fa: 'به وسط برگردید، مکث کنید و سر را به طرف دیگر بچرخانید.',
    },
  ],
  repetitions: {
    en: 'Turn {{times}} to each side.',
    fa: 'به هر طرف {{times}} بچرخانید.',
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Do not roll the head in full circles and do not jerk it to make it click. A sudden turn is one of the things that make a neck seize up, above all after [sitting still for long](treatments/the-right-chair).`,
        fa: `سر را دایره‌وار نچرخانید و برای درآوردن صدا آن را با تکان شدید حرکت ندهید. چرخش ناگهانی یکی از چیزهایی است که باعث گرفتن گردن می‌شود، به‌ویژه پس از [نشستن طولانی](treatments/the-right-chair).`,
      },
    },
  ],
  whenToStop: [neckEmergency, neckNerves, dizzyWithMovement],
  sources: ['nhs-flexibility-exercises', 'nhs-neck-pain'],
}
