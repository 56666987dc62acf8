import type { CrampTypeSeed } from '../types'

/** Shaking, rippling, and the spasm of a single part of a muscle. */
export const tremorAndLocalSpasm: readonly CrampTypeSeed[] = [
  {
    key: 'tremor',
    title: { en: 'Tremor', fa: 'لرزش' },
    summary: {
      en: 'A rhythmic shaking of the hands, head, voice or legs. It is not a cramp; from cold, fear or effort it soon passes, but lasting tremor needs an examination.',
      fa: 'لرزیدن منظم دست، سر، صدا یا پا. لرزش گرفتگی نیست؛ اگر از سرما، ترس یا خستگی باشد زود می‌گذرد، اما لرزش ماندگار باید بررسی شود.',
    },
    image: {
      drawing: 'cramp-types/tremor',
      alt: {
        en: 'A hand holding a cup, with wavy lines on both sides that show it shaking',
        fa: 'دستی که فنجانی را گرفته و خط‌های موجی در هر دو طرف لرزیدن آن را نشان می‌دهند',
      },
    },
    where: {
      en: 'Mostly in the hands; also in the head, the jaw, the voice, the trunk or the legs.',
      fa: 'بیشتر در دست‌ها؛ همچنین در سر، فک، صدا، تنه یا پاها.',
    },
    when: {
      en: 'With fear, stress, cold, hunger, tiredness, hard exercise or a lot of caffeine. Some tremors appear when the hand is used or held out, others only when it rests; this difference helps the doctor.',
      fa: 'هنگام ترس، فشار روانی، سرما، گرسنگی، خستگی، ورزش سنگین یا مصرف زیاد کافئین. بعضی لرزش‌ها هنگام کار کردن با دست یا جلو نگه داشتن آن پیدا می‌شوند و بعضی فقط در حال استراحت؛ این تفاوت به تشخیص پزشک کمک می‌کند.',
    },
    feel: {
      en: 'A back-and-forth shaking that you cannot stop by will. It does not hurt, and the muscle is not hard.',
      fa: 'لرزشی رفت‌وبرگشتی که نمی‌توان با اراده جلوی آن را گرفت. درد ندارد و عضله سفت نیست.',
    },
    duration: {
      en: 'From moments to minutes if it comes from cold, fear or effort. Tremor from a disorder comes back or stays.',
      fa: 'اگر از سرما، ترس یا فعالیت سنگین باشد، چند لحظه تا چند دقیقه طول می‌کشد. لرزشی که از بیماری باشد تکرار می‌شود یا می‌ماند.',
    },
    usualCauses: ['causes/nerve-disorders', 'causes/overuse'],
    whatHelps: {
      en: `- Warmth when you are cold, food when you are hungry, rest after effort, calm breathing in stress.
- [Less caffeine](treatments/less-caffeine-and-alcohol) and enough sleep.
- A review of your medicines by your doctor, since several of them can cause tremor.
- For lasting tremor: treatment of the cause; exercise and occupational therapy, medicines and, in some cases, procedures.`,
      fa: `- گرم شدن در سرما، غذا هنگام گرسنگی، استراحت پس از فعالیت و تنفس آرام در فشار روانی.
- [مصرف کمتر کافئین](treatments/less-caffeine-and-alcohol) و خواب کافی.
- بازبینی داروها به دست پزشک، چون چندین دارو ممکن است لرزش ایجاد کنند.
- برای لرزش ماندگار: درمان علت؛ تمرین‌درمانی و کاردرمانی، دارو و در بعضی موارد روش‌های مداخله‌ای.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `Everybody has a very fine tremor that is normally invisible. Fear, cold, tiredness and caffeine make it stronger, and it settles when the reason is gone. This kind needs no treatment.

Other tremors have a cause of their own. Essential tremor often runs in families and shows itself when a cup is lifted or a line is drawn. The tremor of Parkinson's disease is typically seen in a resting hand. An overactive thyroid, low blood sugar, stopping alcohol suddenly, some medicines and disorders of the brain can also make the hands shake. Because tremor is neither painful nor a tightening, stretching and massage do not help it, and it should not be treated as a [muscle cramp](articles/muscle-cramps).`,
          fa: `همهٔ آدم‌ها لرزش بسیار ظریفی دارند که معمولاً دیده نمی‌شود. ترس، سرما، خستگی و کافئین آن را بیشتر می‌کنند و با برطرف شدن علت آرام می‌شود. این نوع به درمان نیاز ندارد.

لرزش‌های دیگر علت خود را دارند. لرزش اساسی اغلب در خانواده‌ها دیده می‌شود و هنگام برداشتن فنجان یا کشیدن خط خود را نشان می‌دهد. لرزش بیماری پارکینسون معمولاً در دستی دیده می‌شود که در حال استراحت است. پرکاری تیروئید، افت قند خون، قطع ناگهانی الکل، بعضی داروها و بیماری‌های مغز نیز ممکن است دست را بلرزانند. چون لرزش نه دردناک است و نه نوعی سفت شدن، کشش و ماساژ کمکی به آن نمی‌کنند و نباید آن را مانند [گرفتگی عضلانی](articles/muscle-cramps) درمان کرد.`,
        },
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Sudden tremor with weakness, numbness, slurred speech, confusion, loss of balance or a severe headache. Call the emergency service.',
          fa: 'لرزش ناگهانی همراه با ضعف، بی‌حسی، اختلال گفتار، گیجی، به هم خوردن تعادل یا سردرد شدید. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'emergency',
        text: {
          en: 'Shaking, sweating and confusion after stopping alcohol or a sedative, or in a person with diabetes whose blood sugar may be low. Get emergency help.',
          fa: 'لرزش، عرق و گیجی پس از قطع الکل یا داروی آرام‌بخش، یا در فرد مبتلا به دیابت که احتمال افت قند خون دارد. از اورژانس کمک بگیرید.',
        },
      },
      {
        severity: 'caution',
        text: {
          en: 'Tremor that stays, gets worse, affects one side more, or comes with slowness, stiffness, a fast heartbeat or weight loss. Make an appointment with a doctor.',
          fa: 'لرزشی که می‌ماند، بدتر می‌شود، در یک طرف بیشتر است یا با کندی حرکت، سفتی عضلانی، تپش قلب یا کاهش وزن همراه است. از پزشک وقت بگیرید.',
        },
      },
    ],
    sources: ['ninds-tremor', 'nhs-stroke'],
  },
  {
    key: 'myokymia',
    title: { en: 'Myokymia', fa: 'میوکیمی' },
    summary: {
      en: 'A fine rippling or quivering in a single muscle, most often the lower eyelid. In healthy people it usually follows tiredness and goes away by itself.',
      fa: 'موج یا لرزش ریز در یک عضله که بیشتر در پلک پایین دیده می‌شود. در افراد سالم معمولاً پس از خستگی پیدا می‌شود و خودبه‌خود از بین می‌رود.',
    },
    image: {
      drawing: 'cramp-types/myokymia',
      alt: {
        en: 'An eye with small wavy lines on the lower eyelid',
        fa: 'چشمی با خط‌های موجی کوچک روی پلک پایین',
      },
    },
    quantities: [{ key: 'see-doctor', comparator: 'more-than', value: 2, unit: 'week' }],
    where: {
      en: 'Most often in the lower eyelid of one eye; also in other muscles of the face, in the calf or in an overworked arm.',
      fa: 'بیشتر در پلک پایین یک چشم؛ گاهی در دیگر عضله‌های صورت، در ساق پا یا در بازویی که زیاد کار کرده است.',
    },
    when: {
      en: 'With tiredness, lack of sleep, stress, eye strain, a lot of caffeine, or after hard work of the muscle.',
      fa: 'هنگام خستگی، کم‌خوابی، فشار روانی، خستگی چشم، مصرف زیاد کافئین یا پس از کار سنگین عضله.',
    },
    feel: {
      en: 'A wave or a quiver under the skin that does not hurt and does not close the eye or move a joint. It is annoying rather than harmful.',
      fa: 'موج یا لرزشی زیر پوست که درد ندارد، چشم را نمی‌بندد و مفصلی را حرکت نمی‌دهد. بیشتر آزاردهنده است تا زیان‌آور.',
    },
    duration: {
      en: 'It comes in spells of seconds to hours, and may return over days or a few weeks.',
      fa: 'در نوبت‌هایی از چند ثانیه تا چند ساعت پیدا می‌شود و ممکن است چند روز یا چند هفته تکرار شود.',
    },
    usualCauses: ['causes/overuse', 'causes/nerve-disorders'],
    whatHelps: {
      en: `- Sleep, rest and breaks from the screen.
- [Less caffeine and alcohol](treatments/less-caffeine-and-alcohol), and no tobacco.
- For the eyelid: a warm, clean compress on the closed eye.
- For a tired muscle: a pause and a gentle stretch.`,
      fa: `- خواب، استراحت و فاصله گرفتن از صفحهٔ نمایش.
- [مصرف کمتر کافئین و الکل](treatments/less-caffeine-and-alcohol) و پرهیز از دخانیات.
- برای پلک: کمپرس گرم و تمیز روی چشم بسته.
- برای عضلهٔ خسته: کمی مکث و کشش ملایم.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `In myokymia a few nerve fibres fire in small bursts, and the muscle looks as if something moved beneath the skin. It is close to [fasciculation](cramp-types/fasciculation): there the muscle jumps briefly, here it ripples for longer.

The ordinary form needs no tests and no medicine; knowing that it is harmless is often the best treatment. Myokymia that lasts, is strong or spreads is rarer. It can follow irritation of a nerve or, in the face, a disorder of the brainstem, and it should then be examined by a specialist.`,
          fa: `در میوکیمی چند رشتهٔ عصبی دسته‌دسته فعال می‌شوند و گویی چیزی زیر پوست می‌جنبد. این حالت به [فاسیکولاسیون](cramp-types/fasciculation) نزدیک است: آنجا عضله کوتاه می‌پرد و اینجا مدتی موج برمی‌دارد.

شکل معمولی آن نه آزمایش می‌خواهد و نه دارو؛ دانستن اینکه بی‌خطر است اغلب بهترین درمان است. میوکیمی ماندگار، شدید یا گسترش‌یابنده کمتر دیده می‌شود. ممکن است از تحریک یک عصب یا، در صورت، از بیماری ساقهٔ مغز باشد و در این حال باید متخصص آن را بررسی کند.`,
        },
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Quivering of the face with sudden drooping, weakness of an arm or leg, slurred speech or double vision. Call the emergency service.',
          fa: 'لرزش صورت همراه با افتادگی ناگهانی آن، ضعف دست یا پا، اختلال گفتار یا دوبینی. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'Rippling that spreads to other muscles or comes with weakness, wasting, stiffness or numbness. See a doctor soon.',
          fa: 'لرزشی که به عضله‌های دیگر گسترش یابد یا با ضعف، تحلیل عضله، سفتی یا بی‌حسی همراه باشد. به‌زودی به پزشک مراجعه کنید.',
        },
      },
      {
        severity: 'caution',
        text: {
          en: 'Eyelid twitching that lasts {{see-doctor}}, closes the eye, spreads to the rest of the face, or comes with redness, discharge or a drooping lid. Make an appointment.',
          fa: 'پرش پلکی که {{see-doctor}} ادامه یابد، چشم را ببندد، به بقیهٔ صورت گسترش یابد یا با سرخی، ترشح یا افتادگی پلک همراه باشد. از پزشک وقت بگیرید.',
        },
      },
    ],
    sources: ['medlineplus-eyelid-twitch', 'nhs-twitching'],
  },
  {
    key: 'local-spasm',
    title: { en: 'Local muscle spasm', fa: 'اسپاسم موضعی عضله' },
    summary: {
      en: 'A painful, lasting tightness in one part of a muscle, typically in the lower back, the neck or the shoulder, after strain or a poor position.',
      fa: 'سفتی دردناک و ماندگار بخشی از عضله، معمولاً در کمر، گردن یا شانه، که پس از فشار زیاد یا وضعیت نامناسب بدن پیدا می‌شود.',
    },
    image: {
      drawing: 'cramp-types/local-spasm',
      alt: {
        en: 'A person leaning forward slightly with a hand on the lower back, where a small area is coloured',
        fa: 'فردی که کمی به جلو خم شده و دستش را روی کمر گذاشته و بخش کوچکی از کمر رنگ شده است',
      },
    },
    quantities: [{ key: 'better', value: 6, unit: 'week' }],
    where: {
      en: 'In the lower back, the neck, between the shoulder blades or in the buttock. It is often a single band or spot that hurts when pressed.',
      fa: 'در کمر، گردن، میان کتف‌ها یا سرین. اغلب نوار یا نقطه‌ای است که با فشار دادن درد می‌گیرد.',
    },
    when: {
      en: 'After lifting, a sudden turn, long sitting in the same position, overwork or sleeping awkwardly. Stress can add to it.',
      fa: 'پس از بلند کردن بار، چرخش ناگهانی، نشستن طولانی در یک وضعیت، کار زیاد یا خوابیدن در وضعیت بد. فشار روانی هم می‌تواند آن را بیشتر کند.',
    },
    feel: {
      en: 'A tight, hard area with pain that grows with certain movements. A tender spot can send pain to a neighbouring region; such a spot is called a trigger point.',
      fa: 'ناحیه‌ای سفت و سخت که درد آن با بعضی حرکت‌ها بیشتر می‌شود. گاهی نقطهٔ حساسی درد را به ناحیهٔ مجاور می‌فرستد؛ به چنین نقطه‌ای نقطهٔ ماشه‌ای می‌گویند.',
    },
    duration: {
      en: 'From hours to several days. Most back and neck pain of this kind improves within {{better}}.',
      fa: 'از چند ساعت تا چند روز. بیشتر کمردردها و گردن‌دردهای این‌چنینی ظرف {{better}} بهتر می‌شوند.',
    },
    usualCauses: ['causes/overuse', 'causes/chronic-back-pain', 'causes/chronic-neck-pain', 'causes/new-activity'],
    whatHelps: {
      en: `- Keep moving within what you can bear; long bed rest slows recovery.
- Warmth, gentle stretching and light massage.
- Change your position often, and look after [your chair and desk](treatments/the-right-chair).
- If it stays: [exercise therapy](treatments/stretching-exercise-therapy), and sometimes [dry needling](treatments/dry-needling), an injection or a short course of medicine, after an examination.`,
      fa: `- تا جایی که درد اجازه می‌دهد حرکت کنید؛ استراحت طولانی در بستر بهبود را کند می‌کند.
- گرما، حرکات کششی ملایم و ماساژ سبک.
- وضعیت بدن را زودبه‌زود عوض کنید و به [صندلی و میز کار](treatments/the-right-chair) خود برسید.
- اگر برطرف نشد: [تمرین‌درمانی](treatments/stretching-exercise-therapy) و گاهی [سوزن خشک](treatments/dry-needling)، تزریق یا دورهٔ کوتاهی از دارو، پس از معاینه.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `A cramp comes and goes in minutes. A local spasm stays: part of the muscle remains tight, often to protect a strained muscle or an irritated joint, disc or nerve nearby. The pain makes us hold still, holding still makes the muscle stiffer, and so the pain is kept alive. Gentle movement breaks this circle.

For strong pain a doctor may prescribe a [muscle relaxant](treatments/medicine-for-cramps) for a short time. These medicines can cause drowsiness and do not suit everybody, so they should not be taken without advice.`,
          fa: `گرفتگی ظرف چند دقیقه می‌آید و می‌رود، اما اسپاسم موضعی می‌ماند: بخشی از عضله سفت می‌ماند، اغلب برای محافظت از عضلهٔ کشیده‌شده یا مفصل، دیسک یا عصبی تحریک‌شده در نزدیکی آن. درد ما را از حرکت بازمی‌دارد، بی‌حرکتی عضله را سفت‌تر می‌کند و درد به همین شکل زنده می‌ماند. حرکت ملایم این چرخه را می‌شکند.

اگر درد شدید باشد، پزشک ممکن است برای مدتی کوتاه [شل‌کنندهٔ عضلانی](treatments/medicine-for-cramps) تجویز کند. این داروها ممکن است خواب‌آور باشند و برای همه مناسب نیستند؛ پس نباید بدون مشورت مصرف شوند.`,
        },
      },
      {
        block: 'exercises',
        exercises: ['exercises/chin-tuck', 'exercises/shoulder-blade-squeeze', 'exercises/bridge'],
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Back pain with loss of bladder or bowel control, inability to pass urine, numbness around the genitals or anus, or weakness in both legs. Go to an emergency department at once.',
          fa: 'کمردرد همراه با از دست دادن اختیار ادرار یا مدفوع، ناتوانی در ادرار کردن، بی‌حسی اطراف اندام تناسلی یا مقعد، یا ضعف هر دو پا. فوراً به اورژانس بروید.',
        },
      },
      {
        severity: 'emergency',
        text: {
          en: 'Pain with chest pressure, breathlessness, sweating or pain running to the arm or jaw; or sudden tearing pain in the chest, belly or back. Call the emergency service.',
          fa: 'درد همراه با فشار در قفسهٔ سینه، تنگی نفس، عرق یا دردی که به دست یا فک می‌زند؛ یا درد ناگهانی و پاره‌کننده در سینه، شکم یا پشت. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'Pain after a fall or accident, with fever, unexplained weight loss or a history of cancer, or a pain that is worse at night; or increasing weakness or numbness of a limb. With fever, a stiff neck and headache together, call the emergency service.',
          fa: 'درد پس از زمین خوردن یا تصادف، همراه با تب، کاهش وزن بی‌دلیل یا سابقهٔ سرطان، یا دردی که شب‌ها بدتر است؛ یا ضعف یا بی‌حسی فزایندهٔ دست یا پا. اگر تب، سفتی گردن و سردرد با هم پیدا شدند، با اورژانس تماس بگیرید.',
        },
      },
    ],
    sources: ['nhs-back-pain', 'nhs-neck-pain', 'aaos-cauda-equina'],
  },
]
