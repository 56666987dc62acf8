import type { TreatmentSeed } from '../types'

import { nerveSigns } from './common-cautions'

/** Prevention by the load that the muscles carry all day. */
export const healthyWeight: TreatmentSeed = {
  key: 'healthy-weight',
  title: { en: 'A healthy weight', fa: 'وزن سالم' },
  summary: {
    en: 'Every kilogram that the legs need not carry makes standing and walking lighter. Night cramps are reported more often by people with a higher weight.',
    fa: 'هر کیلوگرمی که پاها ناچار به حمل آن نباشند ایستادن و راه رفتن را سبک‌تر می‌کند. کسانی که وزن بالاتری دارند بیشتر از گرفتگی شبانه شکایت می‌کنند.',
  },
  image: {
    drawing: 'treatments/healthy-weight',
    alt: {
      en: 'A person walking at an easy pace with light shoes, along a path with trees',
      fa: 'فردی که با کفش سبک و گام‌های آرام در راهی با چند درخت پیاده‌روی می‌کند',
    },
  },
  quantities: [
    { key: 'pace', value: 0.5, max: 1, unit: 'kilogram', per: 'week' },
    { key: 'activity', comparator: 'at-least', value: 150, unit: 'minute', per: 'week' },
  ],
  kind: 'prevention',
  steps: [
    {
      en: 'Choose a goal that you can keep: a loss of {{pace}} is steady and safe for most adults.',
      fa: 'هدفی انتخاب کنید که بتوانید به آن پایبند بمانید: کم کردن {{pace}} برای بیشتر بزرگسالان پیوسته و بی‌خطر است.',
    },
    {
      en: 'Change a few habits of eating: smaller portions, more vegetables and pulses, fewer sweet drinks.',
      fa: 'چند عادت غذایی را تغییر دهید: وعده‌های کوچک‌تر، سبزی و حبوبات بیشتر و نوشیدنی شیرین کمتر.',
    },
    {
      en: 'Begin with short walks and lengthen them little by little, towards {{activity}} of brisk walking or another activity that you like.',
      fa: 'با پیاده‌روی‌های کوتاه شروع کنید و آن‌ها را کم‌کم طولانی‌تر کنید تا به {{activity}} پیاده‌روی تند یا فعالیت دلخواه دیگری برسید.',
    },
    {
      en: 'If walking hurts, try cycling, swimming or exercise in water, which load the legs less.',
      fa: 'اگر راه رفتن دردناک است، دوچرخه‌سواری، شنا یا ورزش در آب را امتحان کنید که فشار کمتری بر پا می‌آورند.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `In surveys, leg cramps and a higher weight go together; see [obesity](causes/obesity). That losing weight reduces cramps has not been tested directly, but it relieves joints and back and lowers the risk of diabetes and narrowed arteries, which can themselves lie behind pain in the legs.

Go slowly with new exercise: a sudden start is itself a cause of cramps. [Warm up and cool down](treatments/warm-up-and-cool-down), and wear shoes that hold the heel.`,
        fa: `در پیمایش‌ها، گرفتگی پا و وزن بالاتر با هم دیده می‌شوند؛ [چاقی](causes/obesity) را ببینید. اینکه کاهش وزن گرفتگی را کم می‌کند مستقیم آزمایش نشده است، ولی بار مفصل‌ها و کمر را سبک می‌کند و خطر دیابت و تنگی شریان‌ها را پایین می‌آورد؛ مشکلاتی که خود ممکن است علت درد پا باشند.

ورزش تازه را آهسته شروع کنید: شروع ناگهانی خود یکی از علت‌های گرفتگی است. [بدن را گرم و سرد کنید](treatments/warm-up-and-cool-down) و کفشی بپوشید که پاشنه را نگه دارد.`,
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
    {
      severity: 'caution',
      text: {
        en: 'Losing weight without trying is a reason to see a doctor. Do not begin a very strict diet, or slimming pills, without medical advice; do not diet in pregnancy or with an eating disorder, past or present.',
        fa: 'کم شدن ناخواستهٔ وزن دلیلی برای مراجعه به پزشک است. رژیم بسیار سخت یا قرص لاغری را بدون نظر پزشک شروع نکنید؛ در بارداری یا با سابقهٔ اختلال خوردن رژیم نگیرید.',
      },
    },
  ],
  sources: ['nhs-obesity', 'nhs-activity-adults', 'leg-cramps-survey'],
}

export const theRightChair: TreatmentSeed = {
  key: 'the-right-chair',
  title: { en: 'The right chair', fa: 'صندلی مناسب' },
  summary: {
    en: 'A chair and desk that fit you keep the back, neck and legs from working all day to hold you up. Just as important is not to sit still for too long.',
    fa: 'صندلی و میز متناسب با بدن نمی‌گذارد کمر، گردن و پا تمام روز برای نگه داشتن شما کار کنند. به همان اندازه مهم است که زیاد بی‌حرکت ننشینید.',
  },
  image: {
    drawing: 'treatments/the-right-chair',
    alt: {
      en: 'A person at a desk with the back supported, feet flat, forearms level and the screen at eye height',
      fa: 'فردی پشت میز با کمر تکیه‌داده، کف پا روی زمین، ساعد افقی و صفحهٔ نمایش هم‌سطح چشم',
    },
  },
  quantities: [{ key: 'break', value: 5, max: 10, unit: 'minute', per: 'hour' }],
  kind: 'prevention',
  steps: [
    {
      en: 'Set the height so that your feet rest flat on the floor and the thighs are level; use a footrest if you need one.',
      fa: 'ارتفاع را طوری تنظیم کنید که کف پاها روی زمین و ران‌ها افقی باشند؛ اگر لازم است زیرپایی بگذارید.',
    },
    {
      en: 'Sit right back, so that the backrest supports the hollow of your lower back.',
      fa: 'کاملاً عقب بنشینید تا پشتی صندلی گودی کمر را نگه دارد.',
    },
    {
      en: 'Leave a little space between the edge of the seat and the back of the knees, so that nothing presses on them.',
      fa: 'میان لبهٔ صندلی و پشت زانو کمی فاصله بگذارید تا چیزی به آن فشار نیاورد.',
    },
    {
      en: 'Keep the forearms level with the desk, the shoulders loose, and the screen straight ahead with its upper edge at eye height.',
      fa: 'ساعدها را هم‌سطح میز و شانه‌ها را رها نگه دارید؛ صفحهٔ نمایش روبه‌رو باشد و لبهٔ بالای آن هم‌سطح چشم.',
    },
    {
      en: 'Change position often, and get up for {{break}}: short, frequent breaks are better than a long one.',
      fa: 'وضعیت خود را زیاد عوض کنید و {{break}} برخیزید: استراحت‌های کوتاه و پیاپی از یک استراحت طولانی بهترند.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `A muscle that holds the same position for hours tires and stiffens, even though you do not move; this is how [local spasm](cramp-types/local-spasm) of the neck and back often begins. No chair has been shown to prevent cramps, and an expensive one does nothing if you do not get up from it. There is no single perfect posture: the best one is the next one.

In the breaks, a few movements help: the [chest stretch](exercises/chest-stretch), the [chin tuck](exercises/chin-tuck) and a short walk.`,
        fa: `عضله‌ای که ساعت‌ها یک وضعیت را نگه می‌دارد، هرچند شما حرکتی نمی‌کنید، خسته و سفت می‌شود؛ [اسپاسم موضعی](cramp-types/local-spasm) گردن و کمر اغلب همین‌طور آغاز می‌شود. هیچ صندلی‌ای نشان نداده است که از گرفتگی پیشگیری می‌کند و اگر از روی صندلی بلند نشوید، گران‌ترین آن هم سودی ندارد. یک وضعیت بی‌نقص وجود ندارد: بهترین وضعیت، وضعیت بعدی است.

در زمان استراحت چند حرکت کمک می‌کند: [کشش سینه](exercises/chest-stretch)، [جمع کردن چانه](exercises/chin-tuck) و کمی راه رفتن.`,
      },
    },
  ],
  cautions: [
    nerveSigns,
    {
      severity: 'emergency',
      text: {
        en: 'After sitting for very long, as on a journey, one swollen, warm and painful calf may hide a blood clot and must be examined at once; with breathlessness or chest pain, call the emergency service.',
        fa: 'پس از نشستن بسیار طولانی، مانند سفر، ورم، گرمی و درد یکی از ساق‌ها ممکن است از لختهٔ خون باشد و باید فوراً بررسی شود؛ اگر تنگی نفس یا درد قفسهٔ سینه هم هست، با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Neck or back pain that lasts for weeks in spite of a better seat, or tingling in the hands or feet, should be examined.',
        fa: 'گردن‌درد یا کمردردی که با وجود نشستن درست هفته‌ها می‌ماند، یا گزگز دست و پا، باید معاینه شود.',
      },
    },
  ],
  sources: ['hse-posture', 'hse-work-breaks', 'nhs-dvt', 'nhs-neck-pain'],
}
