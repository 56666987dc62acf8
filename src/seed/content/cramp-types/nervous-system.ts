import type { CrampTypeSeed } from '../types'

/** Cramps and contractions that begin in the nerves or the brain. */
export const nervousSystemCramps: readonly CrampTypeSeed[] = [
  {
    key: 'nerve-related-cramps',
    title: { en: 'Nerve-related cramps', fa: 'گرفتگی عضلانی با منشأ عصبی' },
    summary: {
      en: 'Cramps that come back because the signals between the nervous system and the muscle are disturbed, in children as well as in adults.',
      fa: 'گرفتگی‌های تکرارشونده‌ای که از اختلال در پیام‌رسانی میان دستگاه عصبی و عضله برمی‌خیزند؛ هم در کودکان و هم در بزرگسالان.',
    },
    image: {
      drawing: 'cramp-types/nerve-related-cramps',
      alt: {
        en: 'The outline of a leg with a nerve running from the lower back to the calf, drawn in colour',
        fa: 'طرح یک پا که عصبی رنگی را از کمر تا عضلهٔ ساق نشان می‌دهد',
      },
    },
    where: {
      en: 'In the muscles that the affected nerve serves: often the calf, the foot or the hand. With a nerve root in the back, it is often one leg; with a general nerve disorder, usually both feet.',
      fa: 'در عضله‌هایی که از عصب آسیب‌دیده فرمان می‌گیرند: اغلب ساق، کف پا یا دست. اگر ریشهٔ عصبی در کمر درگیر باشد، بیشتر یک پا و اگر بیماری همهٔ اعصاب را درگیر کند، معمولاً هر دو پا می‌گیرد.',
    },
    when: {
      en: 'At rest, at night or after slight effort, and again and again. There may be no exercise and no tiring day to explain it.',
      fa: 'در حال استراحت، شب‌ها یا پس از فعالیتی سبک و بارها و بارها؛ بی‌آنکه ورزش یا خستگی آن را توضیح دهد.',
    },
    feel: {
      en: 'Like an ordinary cramp, but often with other signs of nerve trouble: numbness, tingling, burning pain, small twitches or weakness.',
      fa: 'مانند گرفتگی معمولی است، ولی اغلب نشانه‌های دیگری از درگیری عصب هم دارد: بی‌حسی، گزگز، درد سوزشی، پرش عضله یا ضعف.',
    },
    duration: {
      en: 'Each cramp lasts seconds or minutes. The tendency to cramp can last as long as the nerve problem does.',
      fa: 'هر گرفتگی چند ثانیه یا چند دقیقه طول می‌کشد، اما آمادگی عضله برای گرفتگی ممکن است تا وقتی مشکل عصبی هست باقی بماند.',
    },
    usualCauses: ['causes/nerve-disorders', 'causes/chronic-back-pain', 'causes/chronic-neck-pain'],
    whatHelps: {
      en: `- During the cramp: slow stretching and massage, as with any cramp.
- In the longer run: finding and treating the nerve problem. Your doctor may order blood tests, imaging or a nerve and muscle test (electromyography).
- Exercise therapy planned by a doctor or physiotherapist, to keep strength and movement.`,
      fa: `- هنگام گرفتگی: کشش آرام و ماساژ، مانند هر گرفتگی دیگر.
- در درازمدت: پیدا کردن و درمان مشکل عصبی. پزشک ممکن است آزمایش خون، تصویربرداری یا نوار عصب و عضله (الکترومیوگرافی) بخواهد.
- تمرین‌درمانی با برنامهٔ پزشک یا فیزیوتراپیست، برای حفظ قدرت و حرکت.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `Every movement is a message: it starts in the brain, runs down the spinal cord and reaches the muscle through a nerve. When a nerve is pressed or damaged along the way, the message may fail to arrive, and the muscle is weak; or the nerve may fire by itself, and the muscle twitches or cramps.

In adults the usual places of trouble are a nerve root in the [back](causes/chronic-back-pain) or the [neck](causes/chronic-neck-pain), and the nerves of the feet, for example in diabetes. In children, muscles that stay tight can come from a condition of the brain such as cerebral palsy. That is called spasticity and is treated differently from a cramp, so a child with stiff or cramping muscles should always be examined.`,
          fa: `هر حرکت یک پیام است: از مغز آغاز می‌شود، از نخاع می‌گذرد و از راه عصب به عضله می‌رسد. اگر عصب در جایی از این مسیر فشرده یا آسیب‌دیده باشد، یا پیام نمی‌رسد و عضله ضعیف می‌شود، یا عصب خودبه‌خود پیام می‌فرستد و عضله می‌پرد یا می‌گیرد.

در بزرگسالان محل آسیب بیشتر ریشهٔ عصب در [کمر](causes/chronic-back-pain) یا [گردن](causes/chronic-neck-pain)، یا اعصاب پاهاست؛ مثلاً در دیابت. در کودکان سفت ماندن عضله‌ها می‌تواند از بیماری‌های مغز، مانند فلج مغزی، باشد. به این حالت اسپاستیسیته می‌گویند و درمان آن با گرفتگی فرق دارد؛ پس کودکی که عضله‌های سفت یا گرفته دارد همیشه باید معاینه شود.`,
        },
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Sudden weakness or numbness of the face, an arm or a leg, slurred speech or sudden loss of vision: possible stroke. Call the emergency service at once.',
          fa: 'ضعف یا بی‌حسی ناگهانی صورت، دست یا پا، بریده یا نامفهوم شدن گفتار یا کاهش ناگهانی دید: احتمال سکتهٔ مغزی. فوراً با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'emergency',
        text: {
          en: 'Loss of bladder or bowel control, inability to pass urine, numbness around the genitals or anus, or weakness in both legs. Go to an emergency department at once.',
          fa: 'از دست دادن اختیار ادرار یا مدفوع، ناتوانی در ادرار کردن، بی‌حسی اطراف اندام تناسلی یا مقعد، یا ضعف هر دو پا. فوراً به اورژانس بروید.',
        },
      },
      {
        severity: 'emergency',
        text: {
          en: 'Weakness that spreads within hours or days, or trouble with breathing or swallowing. Call the emergency service.',
          fa: 'ضعفی که در چند ساعت یا چند روز گسترش می‌یابد، یا دشواری در تنفس یا بلع. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'Cramps with lasting weakness, muscle wasting, widespread twitching or loss of feeling. See a doctor soon.',
          fa: 'گرفتگی همراه با ضعف ماندگار، تحلیل عضله، پرش عضله در چند جای بدن یا از دست رفتن حس. به‌زودی به پزشک مراجعه کنید.',
        },
      },
    ],
    sources: [
      'nhs-peripheral-neuropathy',
      'ninds-motor-neuron-diseases',
      'ninds-spasticity',
      'medlineplus-muscle-cramps',
    ],
  },
  {
    key: 'dystonia',
    title: { en: 'Dystonia', fa: 'دیستونی' },
    summary: {
      en: 'A movement disorder in which muscles contract without our will and twist a part of the body, such as the neck, the hand or the foot, out of position.',
      fa: 'نوعی اختلال حرکتی که در آن عضله‌ها بی‌اراده منقبض می‌شوند و بخشی از بدن، مانند گردن، دست یا پا، را می‌پیچانند.',
    },
    image: {
      drawing: 'cramp-types/dystonia',
      alt: {
        en: 'A person whose head is turned and tilted to one side by a tight neck muscle',
        fa: 'فردی که سرش بر اثر سفتی عضلهٔ گردن به یک طرف چرخیده و خم شده است',
      },
    },
    where: {
      en: 'In a single region (the neck, the eyelids, the jaw, the voice, the hand), in neighbouring regions, or in the whole body. In children it often starts in a foot or leg.',
      fa: 'در یک ناحیه (گردن، پلک، فک، عضلات صدا یا دست)، در ناحیه‌های مجاور یا در همهٔ بدن. در کودکان اغلب از پا شروع می‌شود.',
    },
    when: {
      en: 'At first often with a particular action, such as writing, playing an instrument or walking. Tiredness and stress make it worse; it usually quietens in sleep.',
      fa: 'در آغاز اغلب هنگام کاری مشخص، مانند نوشتن، ساز زدن یا راه رفتن. خستگی و فشار روانی آن را بدتر می‌کنند و معمولاً در خواب آرام می‌شود.',
    },
    feel: {
      en: 'A pulling or twisting that you cannot hold back, sometimes with tremor. The foot may turn inwards, the head may turn to one side, the fingers may clench. It can be painful.',
      fa: 'کشیدگی یا پیچشی که نمی‌توان جلوی آن را گرفت و گاهی با لرزش همراه است. ممکن است پا به داخل بچرخد، سر به یک طرف برگردد یا انگشتان مشت شوند. گاهی دردناک است.',
    },
    duration: {
      en: 'Spells last from seconds to hours and return in the same pattern. Dystonia is usually long-lasting, although treatment often eases it.',
      fa: 'هر نوبت از چند ثانیه تا چند ساعت طول می‌کشد و با همان الگو تکرار می‌شود. دیستونی معمولاً ماندگار است، هرچند درمان اغلب آن را سبک‌تر می‌کند.',
    },
    usualCauses: ['causes/nerve-disorders'],
    whatHelps: {
      en: `- An examination by a neurologist, because treatment depends on the kind and the cause.
- Botulinum toxin injections into the overactive muscles, for many people with dystonia in a single region.
- Medicines chosen by the doctor, physiotherapy and, in some severe cases, surgery such as deep brain stimulation.
- In daily life: rest, less stress, and a light touch on the affected part, which relieves some people for a moment.`,
      fa: `- معاینهٔ متخصص مغز و اعصاب، چون درمان به نوع و علت دیستونی بستگی دارد.
- تزریق سم بوتولینوم در عضله‌های پرکار، برای بسیاری از کسانی که دیستونی‌شان به یک ناحیه محدود است.
- دارو به انتخاب پزشک، فیزیوتراپی و در بعضی موارد شدید جراحی، مانند تحریک عمقی مغز.
- در زندگی روزمره: استراحت، کاهش فشار روانی و لمس سبک عضو درگیر که در بعضی‌ها برای لحظاتی آن را آرام می‌کند.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `Dystonia looks like a stubborn cramp, but it begins in the brain, in the networks that control movement. What is called writer's cramp is a good example: the hand is healthy, yet it clenches as soon as the pen is held. It is a dystonia, not a true [cramp](articles/muscle-cramps).

Sometimes the cause is inherited, sometimes it follows a brain injury, a stroke or a medicine, and often no cause is found; other [nerve disorders](causes/nerve-disorders) can look alike. Stretching and massage alone do not treat it. Early diagnosis matters: it avoids wrong treatment, and it helps to prevent lasting shortening of the muscles.`,
          fa: `دیستونی شبیه گرفتگی سرسختی است، اما از مغز آغاز می‌شود: از شبکه‌هایی که حرکت را تنظیم می‌کنند. «کرامپ نویسندگان» نمونهٔ خوبی است: دست سالم است، ولی همین که قلم به دست می‌گیرد جمع می‌شود. این حالت دیستونی است و [گرفتگی عضلانی](articles/muscle-cramps) واقعی نیست.

گاهی علت آن ارثی است، گاهی پس از آسیب مغزی، سکتهٔ مغزی یا مصرف دارو پیدا می‌شود و در بسیاری از موارد علتی یافت نمی‌شود؛ [اختلال‌های عصبی](causes/nerve-disorders) دیگر هم ممکن است شبیه آن باشند. کشش و ماساژ به‌تنهایی آن را درمان نمی‌کنند. تشخیص زودهنگام مهم است: از درمان نادرست جلوگیری می‌کند و کمک می‌کند عضله‌ها برای همیشه کوتاه نشوند.`,
        },
      },
      {
        block: 'callout',
        type: 'warning',
        severity: 'urgent',
        title: { en: 'After a new medicine', fa: 'پس از داروی تازه' },
        text: {
          en: 'Some medicines, among them certain drugs for nausea and for mental illness, can cause a sudden dystonia of the neck, jaw, tongue or eyes. Get medical help the same day; if breathing or swallowing is hard, call the emergency service.',
          fa: 'بعضی داروها، از جمله برخی داروهای ضدتهوع و داروهای بیماری‌های روان، می‌توانند دیستونی ناگهانی گردن، فک، زبان یا چشم ایجاد کنند. همان روز به پزشک مراجعه کنید و اگر تنفس یا بلع دشوار شده است، با اورژانس تماس بگیرید.',
        },
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Spasm of the throat, tongue or chest with trouble breathing or swallowing, or severe spasms that do not stop. Call the emergency service.',
          fa: 'اسپاسم گلو، زبان یا قفسهٔ سینه همراه با دشواری در تنفس یا بلع، یا اسپاسم‌های شدیدی که قطع نمی‌شوند. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'emergency',
        text: {
          en: 'Sudden twisting or stiffness of one side of the body with weakness, numbness, slurred speech or confusion: possible stroke. Call the emergency service.',
          fa: 'پیچش یا سفتی ناگهانی یک طرف بدن همراه با ضعف، بی‌حسی، اختلال گفتار یا گیجی: احتمال سکتهٔ مغزی. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'New twisting movements or postures in a child, or in anybody if they spread or worsen. See a doctor soon.',
          fa: 'حرکت‌ها یا وضعیت‌های پیچشی تازه در کودک، یا در هر سنی اگر گسترش یابند یا بدتر شوند. به‌زودی به پزشک مراجعه کنید.',
        },
      },
    ],
    sources: ['ninds-dystonia', 'nhs-stroke'],
  },
]
