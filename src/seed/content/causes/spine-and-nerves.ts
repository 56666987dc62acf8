import type { CauseSeed } from '../types'

/** Causes that lie in the neck, the back and the nerves. */
export const chronicNeckPain: CauseSeed = {
  key: 'chronic-neck-pain',
  title: { en: 'Chronic neck pain', fa: 'گردن‌درد مزمن' },
  summary: {
    en: 'Neck pain that lasts for months keeps the muscles of the neck and upper back on guard. They tighten, tire and go into painful spasm.',
    fa: 'گردن‌دردی که ماه‌ها طول بکشد عضله‌های گردن و بالای پشت را در حال آماده‌باش نگه می‌دارد؛ این عضله‌ها سفت و خسته می‌شوند و دچار اسپاسم دردناک می‌شوند.',
  },
  image: {
    drawing: 'causes/chronic-neck-pain',
    alt: {
      en: 'A person at a desk holding the back of the neck, with the muscles of the neck and shoulder coloured',
      fa: 'فردی پشت میز که پشت گردنش را گرفته و عضله‌های گردن و شانهٔ او رنگ شده‌اند',
    },
  },
  quantities: [{ key: 'chronic', comparator: 'more-than', value: 3, unit: 'month' }],
  mechanism: {
    en: 'Pain makes the body protect the sore place: muscles tighten so that the neck moves less. If this goes on, they tire and become tender, sore points form in them, and the tightness itself begins to hurt. Long sitting with the head forward, stress, poor sleep, worn joints or discs and irritated nerve roots keep the circle going.',
    fa: 'بدن از جای دردناک محافظت می‌کند: عضله‌ها سفت می‌شوند تا گردن کمتر حرکت کند. اگر این وضع ادامه یابد، عضله‌ها خسته و حساس می‌شوند، نقطه‌های دردناکی در آن‌ها پیدا می‌شود و خود سفتی درد می‌آورد. نشستن طولانی با سر رو به جلو، فشار روانی، خواب بد، ساییدگی مفصل یا دیسک و تحریک ریشهٔ عصب این چرخه را زنده نگه می‌دارند.',
  },
  atRisk: {
    en: `- People who work for hours at a screen, a sewing machine or the wheel.
- People under long stress, or who sleep badly.
- Those who have had a neck injury.
- Older people with worn neck joints.`,
    fa: `- کسانی که ساعت‌ها پای صفحهٔ نمایش، چرخ خیاطی یا فرمان خودرو کار می‌کنند.
- کسانی که زیر فشار روانی طولانی‌اند یا خواب خوبی ندارند.
- کسانی که سابقهٔ آسیب گردن دارند.
- سالمندانی که ساییدگی مفصل‌های گردن دارند.`,
  },
  whatToDo: {
    en: `- Keep the neck moving gently; a collar and long rest usually make it stiffer.
- Warmth, short breaks from work and [a chair and screen at the right height](treatments/the-right-chair).
- Exercises such as the [chin tuck](exercises/chin-tuck) and the [shoulder blade squeeze](exercises/shoulder-blade-squeeze), without forcing.
- If it has lasted for {{chronic}} or limits your life, have it examined: treatment may combine exercise, manual therapy, medicine and, for some, an injection.`,
    fa: `- گردن را به‌نرمی در حرکت نگه دارید؛ گردن‌بند طبی و استراحت طولانی معمولاً آن را خشک‌تر می‌کنند.
- گرما، استراحت‌های کوتاه میان کار و [صندلی و صفحهٔ نمایش با ارتفاع مناسب](treatments/the-right-chair).
- حرکت‌هایی مانند [عقب بردن چانه](exercises/chin-tuck) و [نزدیک کردن کتف‌ها](exercises/shoulder-blade-squeeze)، بدون زور زدن.
- اگر {{chronic}} طول کشیده یا زندگی‌تان را محدود کرده است، برای معاینه مراجعه کنید: درمان ممکن است ترکیبی از تمرین، درمان دستی، دارو و برای بعضی افراد تزریق باشد.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Neck pain is called chronic when it has lasted for {{chronic}}. In most people it is not a sign of serious damage, and the picture on a scan often matches the pain badly: many people without any pain have worn discs too.

What helps most in the long run is steady, gentle exercise and a change of the habits that load the neck. Sudden, forceful movements of the neck are not a treatment for spasm. More about the spasm itself is in [local muscle spasm](cramp-types/local-spasm).`,
        fa: `گردن‌دردی را مزمن می‌نامند که {{chronic}} طول کشیده باشد. در بیشتر افراد این درد نشانهٔ آسیب جدی نیست و یافته‌های تصویربرداری اغلب با شدت درد جور درنمی‌آید: بسیاری از کسانی که هیچ دردی ندارند نیز دیسک ساییده دارند.

آنچه در درازمدت بیش از همه کمک می‌کند تمرین ملایم و پیوسته و تغییر عادت‌هایی است که به گردن فشار می‌آورند. حرکت ناگهانی و پرزور گردن درمان اسپاسم نیست. دربارهٔ خود اسپاسم در [اسپاسم موضعی عضله](cramp-types/local-spasm) بیشتر بخوانید.`,
      },
    },
  ],
  leadsTo: ['cramp-types/local-spasm', 'cramp-types/nerve-related-cramps'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Neck pain after a fall or accident; or with weakness or numbness of arms or legs, clumsy hands, unsteady walking, or loss of bladder or bowel control. Get emergency help.',
        fa: 'گردن‌درد پس از زمین خوردن یا تصادف؛ یا همراه با ضعف یا بی‌حسی دست یا پا، ناتوانی دست‌ها در کارهای ظریف، به هم خوردن تعادل در راه رفتن یا از دست دادن اختیار ادرار یا مدفوع. از اورژانس کمک بگیرید.',
      },
    },
    {
      severity: 'emergency',
      text: {
        en: 'A stiff neck with fever, headache, a rash or confusion (possible meningitis); sudden severe neck pain or headache with slurred speech, a drooping face or loss of vision (possible stroke); or neck pain with chest pressure. Call the emergency service.',
        fa: 'سفتی گردن همراه با تب، سردرد، دانه‌های پوستی یا گیجی (احتمال مننژیت)؛ گردن‌درد یا سردرد ناگهانی و شدید همراه با اختلال گفتار، افتادگی صورت یا از دست رفتن دید (احتمال سکتهٔ مغزی)؛ یا گردن‌درد همراه با فشار در قفسهٔ سینه. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Pain with unexplained weight loss, a history of cancer, pain that grows at night, or pain that spreads down the arm with tingling. See a doctor soon.',
        fa: 'درد همراه با کاهش وزن بی‌دلیل، سابقهٔ سرطان، دردی که شب‌ها بیشتر می‌شود، یا دردی که با گزگز به دست می‌زند. به‌زودی به پزشک مراجعه کنید.',
      },
    },
  ],
  sources: ['nhs-neck-pain', 'nhs-stroke'],
}

export const chronicBackPain: CauseSeed = {
  key: 'chronic-back-pain',
  title: { en: 'Chronic back pain', fa: 'کمردرد مزمن' },
  summary: {
    en: 'Long-lasting back pain makes the back muscles weaker and tighter at the same time, so that small movements can set off a painful spasm.',
    fa: 'کمردرد طولانی عضله‌های کمر را هم ضعیف‌تر و هم سفت‌تر می‌کند؛ چنان‌که حرکتی کوچک ممکن است اسپاسمی دردناک به راه اندازد.',
  },
  image: {
    drawing: 'causes/chronic-back-pain',
    alt: {
      en: 'A person rising from a chair with a hand on the lower back, where the muscles are coloured',
      fa: 'فردی که از روی صندلی برمی‌خیزد و دستش را روی کمر گذاشته و عضله‌های کمرش رنگ شده‌اند',
    },
  },
  quantities: [{ key: 'chronic', comparator: 'more-than', value: 3, unit: 'month' }],
  mechanism: {
    en: 'People in pain move less. The muscles that hold the spine then lose strength and tire quickly, and others tighten to take over. A tired, tight muscle goes into spasm on bending, lifting or turning. If a nerve root is irritated as well, cramps, tingling or weakness can appear in the leg.',
    fa: 'کسی که درد دارد کمتر حرکت می‌کند. عضله‌های نگه‌دارندهٔ ستون فقرات کم‌توان می‌شوند و زود خسته می‌شوند و عضله‌های دیگر برای جبران سفت می‌شوند. عضلهٔ خسته و سفت هنگام خم شدن، بلند کردن بار یا چرخیدن دچار اسپاسم می‌شود. اگر ریشهٔ عصب هم تحریک شده باشد، گرفتگی، گزگز یا ضعف ممکن است در پا پیدا شود.',
  },
  atRisk: {
    en: `- People who lift heavy loads, or sit or drive for hours.
- People who have become inactive, often for fear of pain.
- People with [obesity](causes/obesity), low mood, long stress or poor sleep.
- Those with arthritis, a slipped disc or a narrow spinal canal.`,
    fa: `- کسانی که بار سنگین بلند می‌کنند یا ساعت‌ها می‌نشینند یا رانندگی می‌کنند.
- کسانی که، اغلب از ترس درد، کم‌تحرک شده‌اند.
- کسانی که [چاقی](causes/obesity)، افسردگی، فشار روانی طولانی یا خواب بد دارند.
- مبتلایان به آرتروز، بیرون‌زدگی دیسک یا تنگی کانال نخاعی کمر.`,
  },
  whatToDo: {
    en: `- Stay active as far as you can; bed rest weakens the back.
- Strengthen it step by step, for example with the [bridge](exercises/bridge) and the [side plank](exercises/side-plank), ideally after an examination.
- Warmth for the spasm, and frequent changes of position at work.
- If pain has lasted for {{chronic}}, or spasms stop you from daily tasks, see a doctor of physical medicine.`,
    fa: `- تا جایی که می‌توانید فعال بمانید؛ استراحت در بستر کمر را ضعیف می‌کند.
- کمر را قدم‌به‌قدم تقویت کنید، مثلاً با [حرکت پل](exercises/bridge) و [پلانک پهلو](exercises/side-plank)، و بهتر است پس از معاینه.
- برای اسپاسم از گرما کمک بگیرید و هنگام کار وضعیت بدن را زیاد عوض کنید.
- اگر درد {{chronic}} طول کشیده یا اسپاسم شما را از کارهای روزمره بازداشته است، به متخصص طب فیزیکی و توان‌بخشی مراجعه کنید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `A back spasm can be so strong that you cannot stand straight, and it is frightening; yet in most people nothing in the spine is broken. Moving a little, changing position and breathing calmly usually shortens it.

Pain that has become chronic rarely has one cause and rarely one cure. Exercise, knowledge about pain, good sleep and, where needed, medicine or an injection work best together. If the leg cramps or hurts as well, the doctor will look for an irritated nerve; see [nerve disorders](causes/nerve-disorders).`,
        fa: `اسپاسم کمر گاهی چنان شدید است که نمی‌توان راست ایستاد و ترسناک است؛ با این حال در بیشتر افراد چیزی در ستون فقرات نشکسته است. کمی حرکت، تغییر وضعیت و تنفس آرام معمولاً آن را کوتاه‌تر می‌کند.

دردی که مزمن شده است به‌ندرت تنها یک علت دارد و به‌ندرت تنها یک درمان. تمرین، شناخت درد، خواب خوب و در صورت نیاز دارو یا تزریق در کنار هم بهترین نتیجه را می‌دهند. اگر پا هم می‌گیرد یا درد می‌کند، پزشک به دنبال عصب تحریک‌شده می‌گردد؛ [اختلال‌های عصبی](causes/nerve-disorders) را ببینید.`,
      },
    },
  ],
  leadsTo: ['cramp-types/local-spasm', 'cramp-types/nerve-related-cramps'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Loss of bladder or bowel control, inability to pass urine, numbness around the genitals or anus, or weakness or numbness in both legs (possible cauda equina syndrome). Go to an emergency department at once.',
        fa: 'از دست دادن اختیار ادرار یا مدفوع، ناتوانی در ادرار کردن، بی‌حسی اطراف اندام تناسلی یا مقعد، یا ضعف یا بی‌حسی هر دو پا (احتمال سندرم دم اسب). فوراً به اورژانس بروید.',
      },
    },
    {
      severity: 'emergency',
      text: {
        en: 'Back pain after a serious accident, with chest pain, or sudden and tearing with faintness. Call the emergency service.',
        fa: 'کمردرد پس از تصادف شدید، همراه با درد قفسهٔ سینه، یا دردی ناگهانی و پاره‌کننده همراه با حالت غش. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Pain with fever, unexplained weight loss or a history of cancer, pain that is worse at night, or growing weakness of a leg. See a doctor soon.',
        fa: 'درد همراه با تب، کاهش وزن بی‌دلیل یا سابقهٔ سرطان، دردی که شب‌ها بدتر است، یا ضعف رو به افزایش یک پا. به‌زودی به پزشک مراجعه کنید.',
      },
    },
  ],
  sources: ['nhs-back-pain', 'aaos-cauda-equina'],
}

export const nerveDisorders: CauseSeed = {
  key: 'nerve-disorders',
  title: { en: 'Nerve disorders', fa: 'اختلال‌های عصبی' },
  summary: {
    en: 'Pressed, damaged or diseased nerves can make muscles cramp, twitch or weaken. The pattern of the signs helps the doctor to find the place.',
    fa: 'عصبی که فشرده، آسیب‌دیده یا بیمار است ممکن است عضله را دچار گرفتگی، پرش یا ضعف کند. الگوی نشانه‌ها به پزشک کمک می‌کند محل آسیب را پیدا کند.',
  },
  image: {
    drawing: 'causes/nerve-disorders',
    alt: {
      en: 'The nerves of the body drawn as fine lines from the spine to the hands and feet',
      fa: 'اعصاب بدن به شکل خط‌های ظریفی از ستون فقرات تا دست‌ها و پاها',
    },
  },
  mechanism: {
    en: 'A healthy nerve fires only when it has a message. An irritated or damaged nerve can fire by itself, and the muscle it serves twitches or cramps. When fibres are lost, the muscle grows weak and thin. Disorders of the brain or spinal cord act differently: they remove the brake on the reflexes, and the muscle becomes stiff and jerky.',
    fa: 'عصب سالم فقط وقتی پیامی دارد فعال می‌شود. عصب تحریک‌شده یا آسیب‌دیده ممکن است خودبه‌خود فعال شود و عضلهٔ وابسته به آن بپرد یا بگیرد. با از بین رفتن رشته‌های عصبی، عضله ضعیف و لاغر می‌شود. بیماری‌های مغز و نخاع به شکل دیگری عمل می‌کنند: مهار بازتاب‌ها را برمی‌دارند و عضله سفت می‌شود و تکان می‌خورد.',
  },
  atRisk: {
    en: `- People with diabetes: the commonest cause of peripheral neuropathy in many countries.
- People with a slipped disc or a narrow spinal canal.
- People who drink a lot of alcohol, or lack [vitamin B12](nutrients/vitamin-b12).
- People who have had chemotherapy, a stroke or a spinal cord injury, or who have a nerve disease in the family.`,
    fa: `- مبتلایان به دیابت: شایع‌ترین علت نوروپاتی محیطی در بسیاری از کشورها.
- کسانی که بیرون‌زدگی دیسک یا تنگی کانال نخاعی کمر دارند.
- کسانی که الکل زیاد می‌نوشند یا کمبود [ویتامین B12](nutrients/vitamin-b12) دارند.
- کسانی که سابقهٔ شیمی‌درمانی، سکتهٔ مغزی یا آسیب نخاع دارند، یا بیماری عصبی در خانواده‌شان هست.`,
  },
  whatToDo: {
    en: `- See a doctor; the examination of strength, feeling and reflexes comes first, then blood tests, imaging or a nerve and muscle test if needed.
- Treat the cause: blood sugar, a lacking vitamin, a pressed nerve, a medicine that harms nerves.
- Keep muscles strong with exercises planned for you, and check numb feet for wounds every day.
- During a cramp, stretch slowly and gently.`,
    fa: `- به پزشک مراجعه کنید؛ نخست قدرت، حس و بازتاب‌ها معاینه می‌شوند و سپس در صورت نیاز آزمایش خون، تصویربرداری یا نوار عصب و عضله انجام می‌شود.
- علت را درمان کنید: قند خون، کمبود ویتامین، عصب فشرده یا دارویی که به اعصاب آسیب می‌زند.
- با تمرین‌هایی که برای شما تنظیم شده است عضله‌ها را قوی نگه دارید و اگر پاهایتان بی‌حس است، هر روز آن‌ها را از نظر زخم نگاه کنید.
- هنگام گرفتگی، عضله را آرام و ملایم بکشید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Signs that point to the nerves are numbness, tingling or burning, often in both feet; pain that runs from the back into a leg or from the neck into an arm; weakness; twitching; and cramps that return without any effort.

Most cramps are not caused by a nerve disease. A doctor thinks of one when the cramps are frequent, come in unusual places such as the hands, belly or tongue, or are joined by the signs above. Different disorders bring different movements: [fasciculation](cramp-types/fasciculation), [myoclonus](cramp-types/myoclonus), [clonus](cramp-types/clonus), [tremor](cramp-types/tremor) or [dystonia](cramp-types/dystonia).`,
        fa: `نشانه‌هایی که به اعصاب اشاره دارند عبارت‌اند از: بی‌حسی، گزگز یا سوزش، اغلب در هر دو پا؛ دردی که از کمر به پا یا از گردن به دست می‌زند؛ ضعف؛ پرش عضله؛ و گرفتگی‌هایی که بدون هیچ فعالیتی تکرار می‌شوند.

بیشتر گرفتگی‌ها از بیماری اعصاب نیستند. پزشک زمانی به آن فکر می‌کند که گرفتگی زیاد تکرار شود، در جاهای نامعمول مانند دست، شکم یا زبان باشد یا با نشانه‌های بالا همراه شود. بیماری‌های گوناگون حرکت‌های گوناگونی پدید می‌آورند: [فاسیکولاسیون](cramp-types/fasciculation)، [میوکلونوس](cramp-types/myoclonus)، [کلونوس](cramp-types/clonus)، [لرزش](cramp-types/tremor) یا [دیستونی](cramp-types/dystonia).`,
      },
    },
  ],
  leadsTo: [
    'cramp-types/nerve-related-cramps',
    'cramp-types/dystonia',
    'cramp-types/fasciculation',
    'cramp-types/myoclonus',
    'cramp-types/clonus',
    'cramp-types/tremor',
  ],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Sudden weakness or numbness of the face, an arm or a leg, slurred speech, loss of vision or a seizure. Call the emergency service at once.',
        fa: 'ضعف یا بی‌حسی ناگهانی صورت، دست یا پا، اختلال گفتار، از دست رفتن دید یا تشنج. فوراً با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'emergency',
      text: {
        en: 'Weakness that spreads within hours or days, trouble with breathing or swallowing, numbness around the genitals or anus, or loss of bladder or bowel control. Call the emergency service.',
        fa: 'ضعفی که در چند ساعت یا چند روز گسترش می‌یابد، دشواری در تنفس یا بلع، بی‌حسی اطراف اندام تناسلی یا مقعد، یا از دست دادن اختیار ادرار یا مدفوع. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Cramps or twitching with lasting weakness, wasting of a muscle or loss of feeling, or a wound on a numb foot. See a doctor soon.',
        fa: 'گرفتگی یا پرش همراه با ضعف ماندگار، تحلیل عضله یا از دست رفتن حس، یا زخم روی پای بی‌حس. به‌زودی به پزشک مراجعه کنید.',
      },
    },
  ],
  sources: ['nhs-peripheral-neuropathy', 'ninds-motor-neuron-diseases', 'nhs-stroke', 'medlineplus-muscle-cramps'],
}
