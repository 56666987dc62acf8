import type { CauseSeed } from '../types'

/** Causes that lie in how the muscle is used and supplied. */
export const overuse: CauseSeed = {
  key: 'overuse',
  title: { en: 'Muscle overuse', fa: 'فشار بیش از حد بر عضله' },
  summary: {
    en: 'A muscle that has worked longer or harder than it can bear grows tired and contracts without being asked. This is among the commonest causes of cramp.',
    fa: 'عضله‌ای که طولانی‌تر یا سنگین‌تر از توانش کار کند خسته می‌شود و بی‌اختیار منقبض می‌شود. این از شایع‌ترین علت‌های گرفتگی عضلانی است.',
  },
  image: {
    drawing: 'causes/overuse',
    alt: {
      en: 'A person lifting a heavy barbell, with the tired thigh muscles coloured',
      fa: 'فردی که وزنهٔ سنگینی را بلند کرده و عضله‌های خستهٔ ران او رنگ شده‌اند',
    },
  },
  mechanism: {
    en: `A muscle contracts when its nerve tells it to and relaxes when other signals calm that nerve. Tiredness seems to upset this balance: the signals that excite become stronger, those that calm become weaker, and the muscle locks, above all when it is already short. The fuel stored in the muscle also runs low, so that relaxing, which needs energy too, becomes harder.`,
    fa: `عضله با فرمان عصب منقبض و با پیام‌هایی که آن عصب را آرام می‌کنند رها می‌شود. به نظر می‌رسد خستگی این تعادل را به هم می‌زند: پیام‌های تحریک‌کننده قوی‌تر و پیام‌های آرام‌کننده ضعیف‌تر می‌شوند و عضله قفل می‌شود، به‌ویژه وقتی در حالت کوتاه‌شده است. ذخیرهٔ سوخت عضله نیز کم می‌شود و رها شدن، که خود به انرژی نیاز دارد، دشوارتر می‌شود.`,
  },
  atRisk: {
    en: `- Athletes near the end of a race or match.
- People who raise the load of their training quickly.
- Workers who stand, lift or repeat the same movement for hours.
- Anybody who goes back to hard effort before the muscle has recovered.`,
    fa: `- ورزشکاران در پایان مسابقه.
- کسانی که بار تمرین را ناگهان بالا می‌برند.
- کسانی که در کار خود ساعت‌ها می‌ایستند، بار بلند می‌کنند یا حرکتی را تکرار می‌کنند.
- هر کس که پیش از بازیابی عضله به فعالیت سنگین برمی‌گردد.`,
  },
  whatToDo: {
    en: `- Stop, stretch the muscle slowly and [let it rest](treatments/rest).
- Raise the load in small steps and keep easy days between hard ones.
- [Warm up and cool down](treatments/warm-up-and-cool-down), sleep enough and eat regularly.
- If a certain task brings the cramp, change the posture, the tools or the rhythm of the work.`,
    fa: `- فعالیت را قطع کنید، عضله را آرام بکشید و [به آن استراحت دهید](treatments/rest).
- بار تمرین را قدم‌به‌قدم بالا ببرید و میان روزهای سنگین روزهای سبک بگذارید.
- [گرم کردن و سرد کردن](treatments/warm-up-and-cool-down) را فراموش نکنید، به‌اندازه بخوابید و منظم غذا بخورید.
- اگر کار مشخصی باعث گرفتگی می‌شود، وضعیت بدن، ابزار یا آهنگ کار را تغییر دهید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Overuse is not only a matter of sport. Long hours on your feet, a day of moving house or hours at a keyboard can tire a muscle as much as a run. The cramp may come during the work, or that night, when the muscle rests in a shortened position.

Being cramped once does not mean that the muscle is diseased or weak by nature. If cramps return in the same muscle, however, it is worth looking at how you use it; a doctor of physical medicine can examine your movement and plan exercises that make the muscle last longer. More on this in [leg cramps](articles/leg-cramps) and [cramps after bodybuilding](articles/cramps-after-bodybuilding).`,
        fa: `فشار بیش از حد فقط به ورزش مربوط نیست. ساعت‌ها سرپا ایستادن، یک روز اسباب‌کشی یا چند ساعت کار با صفحه‌کلید می‌تواند عضله را به‌اندازهٔ دویدن خسته کند. گرفتگی ممکن است هنگام کار پیدا شود یا همان شب، وقتی عضله در حالت کوتاه‌شده استراحت می‌کند.

یک بار گرفتگی به این معنا نیست که عضله بیمار یا ذاتاً ضعیف است. اما اگر گرفتگی در همان عضله تکرار شود، خوب است ببینید از آن چگونه کار می‌کشید؛ متخصص طب فیزیکی و توان‌بخشی می‌تواند حرکت شما را بررسی و تمرین‌هایی برای بالا بردن استقامت عضله تنظیم کند. در [گرفتگی پا](articles/leg-cramps) و [گرفتگی پس از بدن‌سازی](articles/cramps-after-bodybuilding) بیشتر بخوانید.`,
      },
    },
  ],
  leadsTo: [
    'cramp-types/exercise-cramps',
    'cramp-types/night-cramps',
    'cramp-types/local-spasm',
    'cramp-types/myokymia',
  ],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'One calf that is swollen, warm, red and painful may hide a blood clot and must be examined at once; with breathlessness or chest pain, call the emergency service.',
        fa: 'ورم، گرمی، سرخی و درد یکی از ساق‌ها ممکن است از لختهٔ خون باشد و باید فوراً بررسی شود؛ اگر تنگی نفس یا درد قفسهٔ سینه هم هست، با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Dark urine with severe muscle pain, swelling or weakness after exertion may mean that muscle is breaking down (rhabdomyolysis). Get medical help the same day.',
        fa: 'ادرار تیره همراه با درد شدید، ورم یا ضعف عضله پس از فعالیت سنگین ممکن است نشانهٔ تخریب عضله (رابدومیولیز) باشد. همان روز به پزشک مراجعه کنید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'A sudden snap, bruising or loss of strength suggests a torn muscle or tendon. Do not stretch it; have it examined.',
        fa: 'احساس پاره شدن ناگهانی، کبودی یا از دست رفتن قدرت ممکن است نشانهٔ پارگی عضله یا تاندون باشد. آن را نکشید و برای معاینه مراجعه کنید.',
      },
    },
  ],
  sources: ['exercise-cramps-review', 'aaos-muscle-cramps', 'medlineplus-rhabdomyolysis', 'nhs-dvt'],
}

export const newActivity: CauseSeed = {
  key: 'new-activity',
  title: { en: 'New physical activity', fa: 'فعالیت بدنی تازه' },
  summary: {
    en: 'A new sport, a movement the body does not know or a sudden turn of the head can make muscles cramp, ache or stiffen.',
    fa: 'ورزش تازه، حرکتی که بدن با آن آشنا نیست یا چرخاندن ناگهانی سر ممکن است عضله‌ها را دچار گرفتگی، درد یا سفتی کند.',
  },
  image: {
    drawing: 'causes/new-activity',
    alt: {
      en: 'A beginner on a training mat trying a new exercise with a small weight',
      fa: 'فردی تازه‌کار روی تشک تمرین که حرکت تازه‌ای را با وزنه‌ای کوچک می‌آزماید',
    },
  },
  quantities: [
    { key: 'peak', value: 1, max: 3, unit: 'day' },
    { key: 'fades', comparator: 'about', value: 7, unit: 'day' },
  ],
  mechanism: {
    en: 'Muscles and nerves adapt to what they do often. A new movement uses unfamiliar fibres, needs more effort for the same work and tires the muscle sooner, and a tired muscle cramps more easily. Movements in which the muscle brakes while it lengthens, such as walking downhill or lowering a weight, strain it most. A sudden turn can overstretch a muscle, which then tightens to protect itself.',
    fa: 'عضله و عصب خود را با کار همیشگی سازگار می‌کنند. حرکت تازه تارهای ناآشنا را به کار می‌گیرد، برای همان کار نیروی بیشتری می‌خواهد و عضله را زودتر خسته می‌کند؛ عضلهٔ خسته نیز آسان‌تر می‌گیرد. بیشترین فشار از حرکت‌هایی است که عضله در آن‌ها هنگام بلند شدن ترمز می‌کند، مانند راه رفتن در سراشیبی یا پایین آوردن وزنه. چرخش ناگهانی هم ممکن است عضله را بیش از حد بکشد و عضله برای محافظت از خود سفت شود.',
  },
  atRisk: {
    en: `- Beginners, and people who return after a long break.
- People who do very many repetitions of a new exercise on the first day.
- Those who begin without warming up, or in hot weather.
- Anybody who turns the neck or back suddenly after sitting still.`,
    fa: `- افراد تازه‌کار و کسانی که پس از وقفه‌ای طولانی برمی‌گردند.
- کسانی که در روز اول حرکت تازه را بیش از حد تکرار می‌کنند.
- کسانی که بدون گرم کردن یا در هوای گرم شروع می‌کنند.
- هر کس که پس از نشستن طولانی گردن یا کمر را ناگهان می‌چرخاند.`,
  },
  whatToDo: {
    en: `- Begin with less than you think you can do and add a little each week.
- Learn the movement first, then add weight or speed.
- [Warm up](treatments/warm-up-and-cool-down), and stop when the movement becomes clumsy.
- For a cramp, stretch slowly; for next-day soreness, light movement and [warmth](treatments/warmth) are usually enough.
- For a stiff neck, move gently within the range that does not hurt.`,
    fa: `- با کمتر از آنچه گمان می‌کنید از پسش برمی‌آیید شروع کنید و هر هفته کمی به آن بیفزایید.
- اول حرکت را درست یاد بگیرید، سپس وزنه یا سرعت را بیشتر کنید.
- [بدن را گرم کنید](treatments/warm-up-and-cool-down) و وقتی حرکت نامنظم شد دست نگه دارید.
- برای گرفتگی، عضله را آرام بکشید؛ برای کوفتگی روز بعد، حرکت سبک و [گرما](treatments/warmth) معمولاً کافی است.
- اگر گردن خشک شده است، آن را به‌آرامی و در دامنه‌ای که درد ندارد حرکت دهید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `A cramp and soreness are easy to confuse. A cramp is sudden and over in minutes. Delayed onset muscle soreness begins hours later, is usually strongest after {{peak}} and fades within {{fades}}. It comes from tiny damage in the muscle fibres and the repair that follows, and it protects the muscle the next time. It is not caused by lactic acid.

Soreness is no reason to give up. The same exercise done again after recovery hurts much less. What deserves a pause is pain that is sharp, sits in a joint or grows with every session.`,
        fa: `گرفتگی و کوفتگی به‌آسانی با هم اشتباه می‌شوند. گرفتگی ناگهانی است و ظرف چند دقیقه تمام می‌شود. کوفتگی عضلانی تأخیری چند ساعت بعد شروع می‌شود، معمولاً پس از {{peak}} به اوج می‌رسد و ظرف {{fades}} فروکش می‌کند. علت آن آسیب‌های بسیار ریز تارهای عضله و ترمیم پس از آن است و عضله را برای بار بعد مقاوم‌تر می‌کند. اسید لاکتیک علت آن نیست.

کوفتگی دلیلی برای رها کردن ورزش نیست. همان تمرین پس از بازیابی عضله بسیار کمتر درد می‌آورد. دردی که تیز است، در مفصل است یا با هر جلسه بیشتر می‌شود باید شما را به دست کشیدن از تمرین وادارد.`,
      },
    },
  ],
  leadsTo: ['cramp-types/exercise-cramps', 'cramp-types/local-spasm'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Chest pain, fainting or severe breathlessness during exercise. Stop and call the emergency service.',
        fa: 'درد قفسهٔ سینه، غش یا تنگی نفس شدید هنگام ورزش. ورزش را قطع کنید و با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Severe muscle pain with swelling, weakness or dark urine after an unusually hard session: possible rhabdomyolysis. Get medical help the same day.',
        fa: 'درد شدید عضله همراه با ورم، ضعف یا ادرار تیره پس از تمرینی بسیار سنگین: احتمال رابدومیولیز. همان روز به پزشک مراجعه کنید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'If you have heart, lung or joint disease, diabetes, or have not exercised for years, ask a doctor before you begin hard training.',
        fa: 'اگر بیماری قلبی، ریوی یا مفصلی یا دیابت دارید، یا سال‌هاست ورزش نکرده‌اید، پیش از شروع تمرین سنگین با پزشک مشورت کنید.',
      },
    },
  ],
  sources: ['muscle-soreness-review', 'exercise-cramps-review', 'nhs-neck-pain', 'medlineplus-rhabdomyolysis'],
}

export const metaboliteBuildUp: CauseSeed = {
  key: 'metabolite-build-up',
  title: { en: 'Metabolite build-up', fa: 'تجمع مواد حاصل از سوخت‌وساز' },
  summary: {
    en: 'During hard work, products of metabolism gather in the muscle for a while. They add to tiredness; that they cause ordinary cramps has not been shown.',
    fa: 'هنگام کار سنگین، مواد حاصل از سوخت‌وساز مدتی در عضله جمع می‌شوند. این مواد در خستگی نقش دارند، اما ثابت نشده است که علت گرفتگی معمولی باشند.',
  },
  image: {
    drawing: 'causes/metabolite-build-up',
    alt: {
      en: 'A muscle fibre with small dots gathering inside it and a blood vessel carrying some of them away',
      fa: 'تار عضله‌ای که نقطه‌های کوچکی در آن جمع شده‌اند و رگی که بخشی از آن‌ها را می‌برد',
    },
  },
  quantities: [{ key: 'clear', comparator: 'about', value: 1, unit: 'hour' }],
  mechanism: {
    en: 'A working muscle burns fuel and makes by-products such as lactate, phosphate and acid. Most are used again as fuel or carried away by the blood. When the effort is very hard, they arise faster than they can be removed; the muscle then feels heavy and contracts with less force. In rare inherited disorders of muscle metabolism, the muscle cannot use its fuel properly and goes into painful contracture with effort.',
    fa: 'عضله هنگام کار سوخت می‌سوزاند و موادی مانند لاکتات، فسفات و اسید می‌سازد. بیشتر این مواد دوباره سوخت می‌شوند یا خون آن‌ها را می‌برد. در فعالیت بسیار سنگین، این مواد زودتر از آنکه برداشته شوند ساخته می‌شوند؛ عضله سنگین می‌شود و با نیروی کمتری منقبض می‌شود. در بیماری‌های ارثی و نادر سوخت‌وساز عضله، عضله نمی‌تواند از سوخت خود درست استفاده کند و با فعالیت دچار جمع‌شدگی دردناک می‌شود.',
  },
  atRisk: {
    en: `- People who exercise very hard in short bursts, or beyond their training.
- People whose muscles get too little blood because of [narrowed arteries](causes/narrowed-arteries).
- People with advanced [kidney disease](causes/kidney-disease), in whom waste products stay in the blood.
- The few with an inherited metabolic disease of muscle; it often shows itself in childhood or youth.`,
    fa: `- کسانی که در زمان کوتاه بسیار شدید یا بیش از آمادگی خود ورزش می‌کنند.
- کسانی که به‌علت [تنگی شریان‌ها](causes/narrowed-arteries) خون کافی به عضله‌هایشان نمی‌رسد.
- مبتلایان به [بیماری کلیه](causes/kidney-disease) پیشرفته که مواد زائد در خونشان می‌ماند.
- شمار اندکی که بیماری ارثی سوخت‌وساز عضله دارند؛ این بیماری اغلب در کودکی یا جوانی خود را نشان می‌دهد.`,
  },
  whatToDo: {
    en: `- After hard effort, keep moving lightly for a while instead of stopping at once.
- Build up fitness slowly; a trained muscle deals better with these products.
- Rest, eat and drink as usual. No food, massage or drink has been shown to "flush toxins" out of a muscle.
- If cramps come every time you exert yourself, have them examined.`,
    fa: `- پس از فعالیت سنگین، به‌جای توقف ناگهانی، مدتی سبک حرکت کنید.
- آمادگی بدنی را کم‌کم بالا ببرید؛ عضلهٔ ورزیده این مواد را بهتر به کار می‌گیرد.
- استراحت کنید و مثل همیشه بخورید و بنوشید. هیچ خوراکی، ماساژ یا نوشیدنی‌ای نشان نداده است که عضله را «سم‌زدایی» می‌کند.
- اگر با هر فعالیتی دچار گرفتگی می‌شوید، برای بررسی مراجعه کنید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `For many years lactic acid was blamed for cramps and for the soreness of the next day. Research has changed this picture. Lactate is not a waste product but a fuel that other muscles, the heart and the brain can use. After exercise its level is back near normal within {{clear}}, long before next-day soreness begins.

So "substances left behind in the muscle" is only part of the story. In an ordinary cramp, the tired muscle and the nerve that drives it seem to matter more; see [muscle overuse](causes/overuse).`,
        fa: `سال‌ها اسید لاکتیک را علت گرفتگی و کوفتگی روز بعد می‌دانستند. پژوهش‌ها این تصویر را عوض کرده‌اند. لاکتات مادهٔ زائد نیست، بلکه سوختی است که عضله‌های دیگر، قلب و مغز می‌توانند از آن استفاده کنند. مقدار آن پس از ورزش ظرف {{clear}} تقریباً به حد عادی برمی‌گردد؛ یعنی مدت‌ها پیش از آنکه کوفتگی روز بعد شروع شود.

پس «مواد باقی‌مانده در عضله» فقط بخشی از ماجراست. در گرفتگی معمولی، به نظر می‌رسد خستگی عضله و عصبی که به آن فرمان می‌دهد مهم‌تر باشد؛ [فشار بیش از حد بر عضله](causes/overuse) را ببینید.`,
      },
    },
  ],
  leadsTo: ['cramp-types/exercise-cramps'],
  warnings: [
    {
      severity: 'urgent',
      text: {
        en: 'Painful stiffening of muscles with effort, followed by dark urine, needs medical help the same day.',
        fa: 'سفت شدن دردناک عضله‌ها با فعالیت که ادرار تیره در پی داشته باشد، باید همان روز به دست پزشک بررسی شود.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Cramps with every effort, unusual tiredness, or relatives with a muscle disease: ask a doctor about further tests.',
        fa: 'گرفتگی با هر فعالیت، خستگی غیرعادی یا سابقهٔ بیماری عضلانی در خانواده: دربارهٔ بررسی بیشتر با پزشک صحبت کنید.',
      },
    },
  ],
  sources: ['lactate-review', 'exercise-cramps-review', 'medlineplus-rhabdomyolysis'],
}
