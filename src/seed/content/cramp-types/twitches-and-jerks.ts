import type { CrampTypeSeed } from '../types'

/** Short movements that are often taken for cramps. */
export const twitchesAndJerks: readonly CrampTypeSeed[] = [
  {
    key: 'fasciculation',
    title: { en: 'Fasciculation', fa: 'فاسیکولاسیون' },
    summary: {
      en: 'Short, repeated twitches of a small part of a muscle, visible under the skin. In a healthy person without weakness they are usually harmless.',
      fa: 'پرش‌های کوتاه و تکراری بخش کوچکی از عضله که زیر پوست دیده می‌شوند. در فرد سالمی که ضعف عضله ندارد معمولاً بی‌خطرند.',
    },
    image: {
      drawing: 'cramp-types/fasciculation',
      alt: {
        en: 'A calf with a few small ripples drawn on the skin where the muscle twitches',
        fa: 'ساق پایی که چند موج کوچک روی پوست آن جای پرش عضله را نشان می‌دهد',
      },
    },
    quantities: [{ key: 'see-doctor', comparator: 'more-than', value: 2, unit: 'week' }],
    where: {
      en: 'Anywhere, most often in the calf, the thigh, the hand or around the eye. The place often changes.',
      fa: 'در هر جای بدن، بیشتر در ساق، ران، دست یا دور چشم. جای آن اغلب عوض می‌شود.',
    },
    when: {
      en: 'Mostly at rest, after exercise, in times of stress or poor sleep, and after a lot of caffeine. Some medicines can also bring it on.',
      fa: 'بیشتر در حال استراحت، پس از ورزش، در دوره‌های فشار روانی یا کم‌خوابی و پس از مصرف زیاد کافئین. بعضی داروها نیز ممکن است آن را ایجاد کنند.',
    },
    feel: {
      en: 'A flutter or a small jump under the skin. It does not hurt and does not move the joint, although some people have cramps as well.',
      fa: 'لرزش یا پرش کوچکی زیر پوست. درد ندارد و مفصل را حرکت نمی‌دهد، هرچند بعضی‌ها گرفتگی هم دارند.',
    },
    duration: {
      en: 'Each twitch is over in a moment. They may come and go for days or weeks.',
      fa: 'هر پرش در یک لحظه تمام می‌شود. پرش‌ها ممکن است چند روز یا چند هفته بیایند و بروند.',
    },
    usualCauses: ['causes/overuse', 'causes/nerve-disorders'],
    whatHelps: {
      en: `- Rest, enough sleep and less stress.
- Less coffee, strong tea, energy drinks and alcohol.
- A gentle stretch if the muscle is also tight.
- If you take a prescribed medicine and suspect it, ask your doctor; do not stop it on your own.`,
      fa: `- استراحت، خواب کافی و کاهش فشار روانی.
- مصرف کمتر قهوه، چای پررنگ، نوشابه‌های انرژی‌زا و الکل.
- کشش ملایم، اگر عضله سفت هم هست.
- اگر به داروی تجویزشده‌ای شک دارید، از پزشک خود بپرسید و آن را خودسرانه قطع نکنید.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `A fasciculation is the firing of a single nerve fibre together with the muscle fibres that belong to it. It is a twitch, not a cramp: the muscle does not stay hard. Eyelid twitches and hiccups are often put in the same group, but strictly they are something else; eyelid twitching is a form of [myokymia](cramp-types/myokymia), and hiccups are a form of [myoclonus](cramp-types/myoclonus).

Many people who read about twitching begin to worry about motor neuron disease. Twitching alone, with normal strength, is very rarely a sign of it. What deserves attention is twitching that comes with weakness, clumsiness or thinning of the muscle.`,
          fa: `فاسیکولاسیون یعنی یک رشتهٔ عصبی همراه با تارهای عضلانی وابسته به آن خودبه‌خود فعال می‌شود. این حالت پرش است، نه گرفتگی: عضله سفت نمی‌ماند. پرش پلک و سکسکه را هم اغلب از همین دسته می‌شمارند، اما دقیق که بنگریم چیز دیگری‌اند؛ پرش پلک نوعی [میوکیمی](cramp-types/myokymia) و سکسکه نوعی [میوکلونوس](cramp-types/myoclonus) است.

بسیاری از کسانی که دربارهٔ پرش عضله می‌خوانند نگران بیماری نورون حرکتی می‌شوند. پرش به‌تنهایی، وقتی قدرت عضله طبیعی است، خیلی به‌ندرت نشانهٔ این بیماری است. آنچه باید جدی گرفت پرشی است که با ضعف، ناتوانی در کارهای ظریف یا لاغر شدن عضله همراه باشد.`,
        },
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Twitching with sudden weakness, numbness, slurred speech or confusion, or weakness with trouble swallowing or breathing. Call the emergency service.',
          fa: 'پرش عضله همراه با ضعف یا بی‌حسی ناگهانی، اختلال گفتار یا گیجی، یا ضعف همراه با دشواری در بلع یا تنفس. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'Twitching with lasting weakness, muscle wasting, stiffness or loss of feeling. See a doctor soon.',
          fa: 'پرش همراه با ضعف ماندگار، تحلیل عضله، سفتی یا از دست رفتن حس. به‌زودی به پزشک مراجعه کنید.',
        },
      },
      {
        severity: 'caution',
        text: {
          en: 'Twitching that lasts {{see-doctor}}, appears in several places or began after a new medicine. Make an appointment.',
          fa: 'پرشی که {{see-doctor}} ادامه یابد، در چند جای بدن باشد یا پس از شروع داروی تازه‌ای پیدا شده باشد. از پزشک وقت بگیرید.',
        },
      },
    ],
    sources: ['nhs-twitching', 'medlineplus-twitching', 'ninds-motor-neuron-diseases'],
  },
  {
    key: 'myoclonus',
    title: { en: 'Myoclonus', fa: 'میوکلونوس' },
    summary: {
      en: 'Sudden, very short jerks of a muscle or a group of muscles. Hiccups and the jerk on falling asleep are harmless examples; others need a doctor.',
      fa: 'تکان‌های ناگهانی و بسیار کوتاه یک عضله یا گروهی از عضله‌ها. سکسکه و تکان هنگام به خواب رفتن نمونه‌های بی‌خطرند؛ انواع دیگر به پزشک نیاز دارند.',
    },
    image: {
      drawing: 'cramp-types/myoclonus',
      alt: {
        en: 'A sleeping person whose leg jerks under the blanket, with short lines showing the movement',
        fa: 'فردی در خواب که پایش زیر پتو تکان می‌خورد و خط‌های کوتاهی حرکت را نشان می‌دهند',
      },
    },
    where: {
      en: 'In an arm, a leg, the face, the trunk or the whole body; in hiccups, in the diaphragm.',
      fa: 'در دست، پا، صورت، تنه یا همهٔ بدن؛ در سکسکه، در پردهٔ دیافراگم.',
    },
    when: {
      en: 'On falling asleep, at rest, during a movement, or after a sound, a touch or a flash of light, depending on the kind.',
      fa: 'بسته به نوع آن، هنگام به خواب رفتن، در حال استراحت، هنگام حرکت یا پس از صدا، لمس یا نور ناگهانی.',
    },
    feel: {
      en: 'Like a small electric shock or a startle. The jerk itself is usually painless, but strong jerks can disturb walking, eating or speaking.',
      fa: 'مانند شوک الکتریکی خفیف یا از جا پریدن است. خود تکان معمولاً درد ندارد، اما تکان‌های شدید ممکن است راه رفتن، غذا خوردن یا حرف زدن را مختل کنند.',
    },
    duration: {
      en: 'Each jerk is shorter than a blink. It may happen only once, or come in series.',
      fa: 'هر تکان از یک پلک زدن کوتاه‌تر است. ممکن است تنها یک بار رخ دهد یا پشت سر هم تکرار شود.',
    },
    usualCauses: ['causes/nerve-disorders', 'causes/kidney-disease'],
    whatHelps: {
      en: `- For jerks on falling asleep and ordinary hiccups: no treatment is needed; regular sleep and less caffeine may help.
- For other kinds: treatment of the cause, review of your medicines by the doctor, and sometimes medicines that calm the jerks.
- Stretching and massage have no effect on the jerk itself.`,
      fa: `- برای تکان هنگام به خواب رفتن و سکسکهٔ معمولی درمانی لازم نیست؛ خواب منظم و مصرف کمتر کافئین ممکن است کمک کند.
- برای انواع دیگر: درمان علت، بازبینی داروها به دست پزشک و گاهی دارویی که تکان‌ها را آرام می‌کند.
- کشش و ماساژ بر خود تکان اثری ندارند.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `Myoclonus begins with a sudden burst of activity in the nervous system, or with a sudden pause in it. It is a sign, not a disease. It can be entirely normal, and it can belong to epilepsy, to an injury or disease of the brain or spinal cord, to a lack of oxygen, to [kidney](causes/kidney-disease) or liver failure, or to the effect of a medicine.

Because the jerk is so fast, it differs from a cramp, which holds the muscle tight, and from [clonus](cramp-types/clonus), which beats in a steady rhythm when a muscle is stretched. New jerks that keep coming back should be examined; a video taken on a phone can help the doctor a great deal.`,
          fa: `میوکلونوس با فعال شدن ناگهانی دستگاه عصبی یا با مکثی ناگهانی در کار آن آغاز می‌شود. میوکلونوس نشانه است، نه بیماری. گاهی کاملاً طبیعی است و گاهی از صرع، آسیب یا بیماری مغز و نخاع، کمبود اکسیژن، نارسایی [کلیه](causes/kidney-disease) یا کبد یا اثر یک دارو خبر می‌دهد.

تکان آن‌قدر سریع است که با گرفتگی فرق دارد؛ گرفتگی عضله را سفت نگه می‌دارد. با [کلونوس](cramp-types/clonus) هم فرق دارد که هنگام کشیده شدن عضله با ضرب‌آهنگی یکنواخت می‌زند. تکان‌های تازه‌ای که تکرار می‌شوند باید بررسی شوند؛ فیلمی که با تلفن همراه بگیرید به پزشک کمک زیادی می‌کند.`,
        },
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Jerking with loss of consciousness, confusion, fever with a stiff neck, or after a head injury. Call the emergency service.',
          fa: 'تکان همراه با از دست رفتن هوشیاری، گیجی، تب و سفتی گردن، یا پس از ضربه به سر. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'emergency',
        text: {
          en: 'Jerking with agitation, fever, sweating and stiff muscles after a medicine was started or increased, or jerking with sudden weakness, numbness or slurred speech. Call the emergency service.',
          fa: 'تکان همراه با بی‌قراری، تب، عرق و سفتی عضله‌ها پس از شروع یا افزایش یک دارو، یا تکان همراه با ضعف یا بی‌حسی ناگهانی یا اختلال گفتار. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'New jerks that repeat while awake, above all in a baby or child, or in somebody with kidney or liver disease. See a doctor soon.',
          fa: 'تکان‌های تازه‌ای که در بیداری تکرار می‌شوند، به‌ویژه در نوزاد یا کودک، یا در کسی که بیماری کلیه یا کبد دارد. به‌زودی به پزشک مراجعه کنید.',
        },
      },
    ],
    sources: ['ninds-myoclonus'],
  },
  {
    key: 'clonus',
    title: { en: 'Clonus', fa: 'کلونوس' },
    summary: {
      en: 'A rhythmic beating of a muscle when it is quickly stretched, most often at the ankle. It points to the brain or spinal cord and needs an examination.',
      fa: 'ضربان منظم عضله هنگام کشیده شدن سریع آن که بیشتر در مچ پا دیده می‌شود. به مغز یا نخاع مربوط است و باید بررسی شود.',
    },
    image: {
      drawing: 'cramp-types/clonus',
      alt: {
        en: 'A hand bending a foot upwards, with lines that show the foot beating up and down',
        fa: 'دستی که پنجهٔ پا را به بالا خم کرده و خط‌هایی که بالا و پایین رفتن منظم پا را نشان می‌دهند',
      },
    },
    where: {
      en: 'Most often in the ankle; it can also be seen at the knee, the wrist and the jaw.',
      fa: 'بیشتر در مچ پا؛ در زانو، مچ دست و فک نیز دیده می‌شود.',
    },
    when: {
      en: 'When the muscle is stretched quickly: on putting the ball of the foot on the ground, on a stair, on a pedal, or when a doctor bends the foot upwards.',
      fa: 'وقتی عضله به‌سرعت کشیده شود: هنگام گذاشتن سینهٔ پا بر زمین، روی پله یا پدال، یا وقتی پزشک پنجهٔ پا را به بالا خم می‌کند.',
    },
    feel: {
      en: 'The foot beats up and down by itself, in a steady rhythm. The beating is not always painful, but the stiff muscles that often go with it can hurt.',
      fa: 'پا خودبه‌خود و با ضرب‌آهنگی یکنواخت بالا و پایین می‌رود. این ضربان همیشه دردناک نیست، ولی سفتی عضله که اغلب همراه آن است ممکن است درد داشته باشد.',
    },
    duration: {
      en: 'A few beats can be normal, above all in newborns. Clonus that goes on for as long as the stretch is held is not normal.',
      fa: 'چند ضربان کوتاه ممکن است طبیعی باشد، به‌ویژه در نوزاد. کلونوسی که تا عضله کشیده است ادامه یابد طبیعی نیست.',
    },
    usualCauses: ['causes/nerve-disorders'],
    whatHelps: {
      en: `- At the moment: take the stretch off the muscle, for example by pointing the foot down or putting the whole foot flat on the ground.
- In the longer run: diagnosis and treatment of the cause; physiotherapy, slow stretching, splints, and sometimes medicines such as [baclofen](medicines/baclofen) or [tizanidine](medicines/tizanidine), or botulinum toxin, as the doctor decides.`,
      fa: `- در همان لحظه: کشش عضله را بردارید؛ مثلاً پنجهٔ پا را رو به پایین ببرید یا همهٔ کف پا را روی زمین بگذارید.
- در درازمدت: تشخیص و درمان علت؛ فیزیوتراپی، کشش آرام، آتل و گاهی داروهایی مانند [باکلوفن](medicines/baclofen) یا [تیزانیدین](medicines/tizanidine)، یا سم بوتولینوم، به تشخیص پزشک.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `When a muscle is stretched, a reflex makes it contract; that is what happens when the doctor taps below the knee. The brain normally keeps this reflex in check. If the pathways from the brain to the spinal cord are damaged, the reflex becomes too strong and sets itself off again and again: the muscle beats.

Clonus can therefore follow a stroke or a spinal cord injury, and it occurs in multiple sclerosis and cerebral palsy. Certain medicines, or a dangerous mix of them, can also cause it. It is often confused with [myoclonus](cramp-types/myoclonus), because the names are similar; but myoclonus is a single, irregular jerk, while clonus is rhythmic and depends on the stretch.`,
          fa: `وقتی عضله کشیده می‌شود، بازتابی (رفلکس) آن را منقبض می‌کند؛ همان اتفاقی که با ضربهٔ چکش پزشک زیر زانو می‌افتد. مغز به‌طور معمول این بازتاب را مهار می‌کند. اگر مسیرهای مغز به نخاع آسیب ببینند، بازتاب بیش از اندازه قوی می‌شود و پی‌درپی خود را تکرار می‌کند: عضله می‌زند.

به همین دلیل کلونوس ممکن است پس از سکتهٔ مغزی یا آسیب نخاع پیدا شود و در ام‌اس و فلج مغزی نیز دیده می‌شود. بعضی داروها یا ترکیب خطرناک آن‌ها هم می‌توانند آن را ایجاد کنند. کلونوس را به‌خاطر شباهت نام اغلب با [میوکلونوس](cramp-types/myoclonus) اشتباه می‌گیرند؛ اما میوکلونوس تکانی تک و نامنظم است و کلونوس منظم است و به کشش عضله بستگی دارد.`,
        },
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'New clonus with sudden weakness or numbness of one side, slurred speech, confusion or severe headache: possible stroke. Call the emergency service at once.',
          fa: 'کلونوس تازه همراه با ضعف یا بی‌حسی ناگهانی یک طرف بدن، اختلال گفتار، گیجی یا سردرد شدید: احتمال سکتهٔ مغزی. فوراً با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'emergency',
        text: {
          en: 'After an injury of the neck or back, or with weak legs, numbness around the genitals or loss of bladder or bowel control. Call the emergency service; do not move an injured person.',
          fa: 'پس از آسیب گردن یا کمر، یا همراه با ضعف پاها، بی‌حسی اطراف اندام تناسلی یا از دست دادن اختیار ادرار یا مدفوع. با اورژانس تماس بگیرید و فرد آسیب‌دیده را جابه‌جا نکنید.',
        },
      },
      {
        severity: 'emergency',
        text: {
          en: 'Clonus with fever, sweating, agitation and a racing heart after a medicine was started or increased. Call the emergency service.',
          fa: 'کلونوس همراه با تب، عرق، بی‌قراری و تپش تند قلب پس از شروع یا افزایش یک دارو. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'Any new clonus, even without other signs. See a doctor soon.',
          fa: 'هر کلونوس تازه، حتی بدون نشانهٔ دیگر. به‌زودی به پزشک مراجعه کنید.',
        },
      },
    ],
    sources: ['statpearls-clonus', 'ninds-spasticity', 'nhs-stroke'],
  },
]
