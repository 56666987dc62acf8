import type { TreatmentSeed } from '../types'

import { nerveSigns, tornMuscle } from './common-cautions'

/** What a doctor of physical medicine plans and prescribes without a needle. */
export const stretchingExerciseTherapy: TreatmentSeed = {
  key: 'stretching-exercise-therapy',
  title: { en: 'Stretching exercise therapy', fa: 'تمرین‌درمانی کششی' },
  summary: {
    en: 'A programme of stretches and light strengthening, chosen after an examination and taught in person, for muscles that cramp again and again.',
    fa: 'برنامه‌ای از حرکات کششی و تقویتی سبک که پس از معاینه انتخاب و حضوری آموزش داده می‌شود؛ برای عضله‌هایی که بارها می‌گیرند.',
  },
  image: {
    drawing: 'treatments/stretching-exercise-therapy',
    alt: {
      en: 'A therapist guiding the leg of a person who lies on a couch into a stretch',
      fa: 'درمانگری که پای فردی خوابیده روی تخت را در حرکت کششی هدایت می‌کند',
    },
  },
  quantities: [
    { key: 'programme', value: 4, max: 6, unit: 'week' },
    { key: 'often', value: 3, max: 5, unit: 'day', per: 'week' },
  ],
  kind: 'procedure',
  steps: [
    {
      en: '**Examination.** The doctor asks when and where the cramps come, tests strength, sensation, reflexes and pulses, and looks at how you stand, walk and move.',
      fa: '**معاینه.** پزشک می‌پرسد گرفتگی کی و کجا پیش می‌آید، قدرت، حس، رفلکس‌ها و نبض‌ها را بررسی می‌کند و به ایستادن، راه رفتن و حرکت شما نگاه می‌کند.',
    },
    {
      en: '**Choice.** From this follow the exercises: for the muscle that cramps, for its neighbours, and for its opponent.',
      fa: '**انتخاب.** تمرین‌ها بر پایهٔ همین معاینه انتخاب می‌شوند: برای عضله‌ای که می‌گیرد، عضله‌های کناری و عضلهٔ مقابل آن.',
    },
    {
      en: '**Teaching.** You do each exercise under the eyes of the doctor or physical therapist, until it is right.',
      fa: '**آموزش.** هر تمرین را زیر نظر پزشک یا فیزیوتراپیست انجام می‌دهید تا درست شود.',
    },
    {
      en: '**Practice.** You repeat it at home {{often}}, usually for {{programme}} to begin with.',
      fa: '**تکرار.** آن را در خانه {{often}} انجام می‌دهید؛ در آغاز معمولاً به مدت {{programme}}.',
    },
    {
      en: '**Review.** The programme is then made harder, easier or different, or the cause is looked for again.',
      fa: '**بازبینی.** سپس برنامه سنگین‌تر، سبک‌تر یا عوض می‌شود، یا دوباره به دنبال علت می‌گردند.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `## What it can do

Stretching a muscle releases a cramp at once. As regular treatment, calf and hamstring stretches may make night cramps milder and fewer in older people; for other cramps there is more experience than research. For [neck pain](causes/chronic-neck-pain) and [back pain](causes/chronic-back-pain), exercise is a treatment that guidelines recommend, and spasm often eases together with the pain.

Exercise does not replace the search for a cause. Cramps that come from a nerve, a gland, the kidneys or a medicine need treatment of that cause.

## Exercises for the calf`,
        fa: `## چه کمکی می‌کند

کشیدن عضله گرفتگی را همان لحظه باز می‌کند. به‌عنوان درمان منظم، کشش ساق و همسترینگ ممکن است گرفتگی شبانهٔ سالمندان را خفیف‌تر و کمتر کند؛ برای گرفتگی‌های دیگر تجربه بیش از پژوهش است. برای [گردن‌درد](causes/chronic-neck-pain) و [کمردرد](causes/chronic-back-pain) راهنماهای درمانی تمرین را توصیه می‌کنند و اسپاسم اغلب همراه درد کم می‌شود.

تمرین جای جست‌وجوی علت را نمی‌گیرد. گرفتگی‌ای که از عصب، غده، کلیه یا دارو باشد به درمان همان علت نیاز دارد.

## تمرین‌های ساق`,
      },
    },
    {
      block: 'exercises',
      exercises: [
        'exercises/calf-stretch',
        'exercises/heel-raise',
        'exercises/soleus-stretch',
        'exercises/towel-stretch',
        'exercises/incline-calf-stretch',
      ],
    },
    { block: 'text', text: { en: `## Exercises for the thigh`, fa: `## تمرین‌های ران` } },
    {
      block: 'exercises',
      exercises: [
        'exercises/side-plank',
        'exercises/wall-hamstring-stretch',
        'exercises/bridge',
        'exercises/groin-stretch',
      ],
    },
    { block: 'text', text: { en: `## Exercises for the neck`, fa: `## تمرین‌های گردن` } },
    {
      block: 'exercises',
      exercises: [
        'exercises/chest-stretch',
        'exercises/chin-tuck',
        'exercises/shoulder-blade-squeeze',
        'exercises/cobra',
        'exercises/neck-side-stretch',
        'exercises/neck-rotation-stretch',
      ],
    },
  ],
  cautions: [
    nerveSigns,
    tornMuscle,
    {
      severity: 'caution',
      text: {
        en: 'Tell the clinic about recent operations and fractures, weak bones, artificial joints, heart disease and pregnancy before you begin. Exercise may be felt, but pain that lasts into the next day means that the programme must be changed.',
        fa: 'پیش از شروع، جراحی یا شکستگی تازه، پوکی استخوان، مفصل مصنوعی، بیماری قلبی و بارداری را به درمانگاه بگویید. احساس کشش یا خستگی طبیعی است، ولی دردی که تا روز بعد بماند یعنی برنامه باید تغییر کند.',
      },
    },
  ],
  sources: ['cochrane-stretching-cramps', 'aaos-foot-ankle-program', 'aaos-spine-program', 'aaos-hip-program'],
}

export const medicineForCramps: TreatmentSeed = {
  key: 'medicine-for-cramps',
  title: { en: 'Medicine for cramps', fa: 'دارودرمانی گرفتگی عضلانی' },
  summary: {
    en: 'Muscle relaxants may help a painful spasm of the back or neck for a short time. For ordinary leg cramps, no medicine is both reliable and safe.',
    fa: 'شل‌کنندهٔ عضلانی ممکن است برای اسپاسم دردناک کمر یا گردن مدتی کوتاه کمک کند. برای گرفتگی معمولی پا دارویی که هم مؤثر و هم بی‌خطر باشد وجود ندارد.',
  },
  image: {
    drawing: 'treatments/medicine-for-cramps',
    alt: {
      en: 'A prescription sheet beside a blister of tablets and a calendar with a few days marked',
      fa: 'برگهٔ نسخه کنار ورقی قرص و تقویمی که چند روز آن علامت خورده است',
    },
  },
  quantities: [{ key: 'course', value: 2, max: 3, unit: 'week' }],
  kind: 'procedure',
  steps: [
    {
      en: 'The doctor first looks for a cause, and for medicines you already take that can bring cramps, such as diuretics or statins. Do not stop them on your own.',
      fa: 'پزشک اول به دنبال علت می‌گردد و نیز داروهایی که مصرف می‌کنید و ممکن است باعث گرفتگی شوند؛ مانند داروی ادرارآور یا استاتین. آن‌ها را خودسرانه قطع نکنید.',
    },
    {
      en: 'Together you weigh what a medicine can bring against its side effects, your age, your other illnesses, and your driving and work.',
      fa: 'با هم سود دارو را با عارضه‌های جانبی آن، سن شما، بیماری‌های دیگر و رانندگی و کارتان می‌سنجید.',
    },
    {
      en: 'If one is prescribed, take it exactly as agreed and for as short a time as possible.',
      fa: 'اگر دارویی تجویز شد، آن را دقیقاً طبق دستور و برای کوتاه‌ترین زمان ممکن مصرف کنید.',
    },
    {
      en: 'Go on with stretching and movement: a medicine eases, and does not replace them.',
      fa: 'کشش و حرکت را ادامه دهید: دارو تسکین می‌دهد و جای آن‌ها را نمی‌گیرد.',
    },
    {
      en: 'At the next visit, decide whether it has helped. If not, it is stopped, some medicines only step by step.',
      fa: 'در مراجعهٔ بعدی تصمیم بگیرید که آیا کمک کرده است. اگر نه، قطع می‌شود؛ بعضی داروها فقط قدم‌به‌قدم.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `## For spasm of the back and neck

Methocarbamol, carisoprodol, metaxalone, cyclobenzaprine and chlorzoxazone act mainly through the brain and make people sleepy. In acute back pain their benefit is small and short, and the labels of several limit a course to {{course}}. In some countries [methocarbamol](medicines/methocarbamol) is also given as an injection by health staff; that is not for home use. [Carisoprodol](medicines/carisoprodol) can lead to dependence and has been withdrawn in many countries.

## For spasticity

[Baclofen](medicines/baclofen) and [tizanidine](medicines/tizanidine) are meant for the lasting stiffness that follows injury of the brain or spinal cord. They are sometimes tried for cramps, but nobody can call either of them the best remedy: good trials are missing, and neither may be stopped suddenly.

## For leg cramps

Stretching comes first. Where cramps are severe and frequent, specialists sometimes try other medicines, with weak evidence and under supervision.`,
        fa: `## برای اسپاسم کمر و گردن

متوکاربامول، کاریزوپرودول، متاکسالون، سیکلوبنزاپرین و کلرزوکسازون بیشتر از راه مغز اثر می‌کنند و خواب‌آورند. سودشان در کمردرد حاد کم و کوتاه است و در برگهٔ راهنمای چند داروی این گروه، دورهٔ مصرف به {{course}} محدود شده است. در بعضی کشورها کادر درمان [متوکاربامول](medicines/methocarbamol) را به شکل تزریقی نیز به کار می‌برد؛ این کار برای خانه نیست. [کاریزوپرودول](medicines/carisoprodol) ممکن است وابستگی بیاورد و در بسیاری از کشورها از بازار جمع شده است.

## برای اسپاستیسیته

[باکلوفن](medicines/baclofen) و [تیزانیدین](medicines/tizanidine) برای سفتی ماندگار پس از آسیب مغز یا نخاع‌اند. گاهی آن‌ها را برای گرفتگی هم امتحان می‌کنند، ولی نمی‌توان هیچ‌کدام را بهترین درمان دانست: کارآزمایی خوبی در دست نیست و هیچ‌کدام را نباید ناگهانی قطع کرد.

## برای گرفتگی پا

اول کشش است. اگر گرفتگی شدید و پیاپی باشد، متخصصان گاهی داروهای دیگری را با شواهد ضعیف و زیر نظر خود امتحان می‌کنند.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'caution',
      title: { en: 'Quinine is not for ordinary cramps', fa: 'کینین برای گرفتگی معمولی نیست' },
      text: {
        en: 'Quinine can cause dangerous bleeding, kidney damage and an irregular heartbeat. The US Food and Drug Administration warns against its use for leg cramps.',
        fa: 'کینین ممکن است باعث خون‌ریزی خطرناک، آسیب کلیه و نامنظم شدن ضربان قلب شود. سازمان غذا و داروی آمریکا دربارهٔ مصرف آن برای گرفتگی پا هشدار داده است.',
      },
    },
    {
      block: 'related',
      entries: [
        'medicines/methocarbamol',
        'medicines/carisoprodol',
        'medicines/metaxalone',
        'medicines/tizanidine',
        'medicines/baclofen',
        'medicines/cyclobenzaprine',
        'medicines/chlorzoxazone',
      ],
    },
  ],
  cautions: [
    {
      severity: 'emergency',
      text: {
        en: 'Swelling of the face, lips or throat, trouble breathing, fainting, a seizure, or sleepiness from which the person can hardly be woken: call the emergency service at once.',
        fa: 'ورم صورت، لب یا گلو، سختی تنفس، غش، تشنج یا خواب‌آلودگی‌ای که بیدار کردن فرد در آن دشوار باشد: فوراً با اورژانس تماس بگیرید.',
      },
    },
    nerveSigns,
    {
      severity: 'caution',
      text: {
        en: 'Muscle relaxants can make you drowsy: do not drive until you know how you react, and do not combine them with alcohol, opioids or sleeping pills, because together they can stop the breathing.',
        fa: 'شل‌کننده‌های عضلانی ممکن است خواب‌آلودتان کنند: تا اثر آن‌ها را بر خود نمی‌دانید رانندگی نکنید و آن‌ها را با الکل، داروی مخدر یا خواب‌آور همراه نکنید، چون ممکن است با هم تنفس را متوقف کنند.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Never take a medicine that was prescribed for somebody else. Tell the doctor about pregnancy, breastfeeding, liver, kidney and heart disease; older people become confused and fall more easily.',
        fa: 'هرگز دارویی را که برای دیگری تجویز شده است مصرف نکنید. بارداری، شیردهی و بیماری کبد، کلیه و قلب را به پزشک بگویید؛ سالمندان آسان‌تر گیج می‌شوند و زمین می‌خورند.',
      },
    },
  ],
  sources: ['aafp-muscle-relaxants', 'bmj-muscle-relaxants-back-pain', 'aan-muscle-cramps', 'medlineplus-quinine'],
}
