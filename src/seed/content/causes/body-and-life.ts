import type { CauseSeed } from '../types'

/** Causes that come with age, hormones, pregnancy and weight. */
export const ageing: CauseSeed = {
  key: 'ageing',
  title: { en: 'Ageing', fa: 'افزایش سن' },
  summary: {
    en: 'With age, muscles become smaller and tendons shorter, and night cramps become more common, above all in people who move little.',
    fa: 'با بالا رفتن سن، عضله‌ها کوچک‌تر و تاندون‌ها کوتاه‌تر می‌شوند و گرفتگی شبانه، به‌ویژه در افراد کم‌تحرک، شایع‌تر می‌شود.',
  },
  image: {
    drawing: 'causes/ageing',
    alt: {
      en: 'An older person doing a heel raise while holding the back of a chair',
      fa: 'فردی سالمند که پشتی صندلی را گرفته و پاشنه‌ها را بالا برده است',
    },
  },
  quantities: [
    { key: 'age', value: 60, unit: 'year-of-age' },
    { key: 'strength', comparator: 'at-least', value: 2, unit: 'day', per: 'week' },
  ],
  mechanism: {
    en: 'Muscle fibres are lost over the years, and so are the nerve cells that drive them. The muscle that is left tires sooner. Tendons lose some of their stretch, so the calf rests in a shorter position. Illnesses and medicines that are linked with cramps are also more common in later life. How much each of these counts is not known.',
    fa: 'با گذشت سال‌ها شماری از تارهای عضله و سلول‌های عصبی فرمان‌دهنده به آن‌ها از بین می‌روند. عضلهٔ باقی‌مانده زودتر خسته می‌شود. تاندون‌ها بخشی از کشسانی خود را از دست می‌دهند و عضلهٔ ساق در حالت کوتاه‌تری می‌ماند. بیماری‌ها و داروهای مرتبط با گرفتگی هم در سالمندی بیشترند. سهم هر یک از این عوامل روشن نیست.',
  },
  atRisk: {
    en: `- People after {{age}}, more with every decade.
- People who sit most of the day.
- Those with diabetes, [kidney disease](causes/kidney-disease), [nerve disorders](causes/nerve-disorders) or [narrowed arteries](causes/narrowed-arteries).
- Those who take several medicines, for example diuretics.`,
    fa: `- افراد پس از {{age}} و با هر دهه بیشتر.
- کسانی که بیشتر روز را نشسته‌اند.
- مبتلایان به دیابت، [بیماری کلیه](causes/kidney-disease)، [اختلال‌های عصبی](causes/nerve-disorders) یا [تنگی شریان‌های پا](causes/narrowed-arteries).
- کسانی که چند دارو مصرف می‌کنند؛ مثلاً داروهای ادرارآور.`,
  },
  whatToDo: {
    en: `- Walk, and do exercises for strength on {{strength}}; muscle can be built at any age. If you are ill or unsteady, ask first which exercises are safe.
- Stretch the calf gently in the evening, holding on to something firm.
- Drink and eat enough: thirst and appetite often fade with age.
- Ask your doctor to go through your medicines. Do not stop any of them yourself.`,
    fa: `- راه بروید و {{strength}} تمرین قدرتی انجام دهید؛ در هر سنی می‌توان عضله ساخت. اگر بیمارید یا تعادل ندارید، نخست بپرسید کدام تمرین برایتان بی‌خطر است.
- شب‌ها ساق را آرام بکشید و دستتان را به جای محکمی بگیرید.
- به‌اندازه بنوشید و بخورید: احساس تشنگی و اشتها با سن اغلب کم می‌شود.
- از پزشک بخواهید داروهایتان را بازبینی کند. هیچ‌کدام را خودسرانه قطع نکنید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Night cramps in later life are common and, in themselves, usually harmless. They do cost sleep, and getting up in a hurry in the dark can lead to a fall; a light within reach helps.

New leg pain should not be put down to age alone. Pain that comes on walking and stops on standing still suggests narrowed arteries. Pain with numbness suggests a nerve. Both can be examined and treated.`,
        fa: `گرفتگی شبانه در سالمندی شایع است و به‌خودی‌خود معمولاً خطری ندارد. با این حال خواب را کم می‌کند و برخاستن شتاب‌زده در تاریکی ممکن است به زمین خوردن بینجامد؛ چراغی در دسترس کمک می‌کند.

درد تازهٔ پا را نباید فقط به حساب سن گذاشت. دردی که با راه رفتن می‌آید و با ایستادن قطع می‌شود احتمال تنگی شریان‌ها را مطرح می‌کند و درد همراه با بی‌حسی، درگیری عصب را. هر دو را می‌توان بررسی و درمان کرد.`,
      },
    },
    { block: 'exercises', exercises: ['exercises/calf-stretch', 'exercises/heel-raise', 'exercises/towel-stretch'] },
  ],
  leadsTo: ['cramp-types/night-cramps', 'cramp-types/local-spasm'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Swelling, warmth, redness and pain of one leg, or chest pain or breathlessness: possible blood clot. Get emergency help.',
        fa: 'ورم، گرمی، سرخی و درد یک پا، یا درد قفسهٔ سینه یا تنگی نفس: احتمال لختهٔ خون. از اورژانس کمک بگیرید.',
      },
    },
    {
      severity: 'emergency',
      text: {
        en: 'Sudden weakness or numbness of one side, or slurred speech: possible stroke. Call the emergency service at once.',
        fa: 'ضعف یا بی‌حسی ناگهانی یک طرف بدن یا اختلال گفتار: احتمال سکتهٔ مغزی. فوراً با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Growing weakness, a shrinking muscle or new falls. See a doctor soon.',
        fa: 'ضعف رو به افزایش، کوچک شدن عضله یا زمین خوردن‌های تازه. به‌زودی به پزشک مراجعه کنید.',
      },
    },
  ],
  sources: [
    'medlineplus-ageing-muscles',
    'nhs-activity-older-adults',
    'aafp-nocturnal-leg-cramps',
    'leg-cramps-survey',
  ],
}

export const hypothyroidism: CauseSeed = {
  key: 'hypothyroidism',
  title: { en: 'Hypothyroidism', fa: 'کم‌کاری تیروئید' },
  summary: {
    en: 'When the thyroid gland makes too little hormone, muscles work and relax more slowly. Aches, stiffness, weakness and cramps are common.',
    fa: 'وقتی غدهٔ تیروئید هورمون کافی نسازد، عضله‌ها کندتر کار می‌کنند و کندتر رها می‌شوند. درد، سفتی، ضعف و گرفتگی عضله در آن شایع است.',
  },
  image: {
    drawing: 'causes/hypothyroidism',
    alt: {
      en: 'The front of a neck with the butterfly-shaped thyroid gland coloured',
      fa: 'جلوی گردن با غدهٔ پروانه‌ای‌شکل تیروئید که رنگ شده است',
    },
  },
  mechanism: {
    en: 'Thyroid hormone sets the pace at which cells burn fuel. With too little of it, a muscle has less energy, contracts and relaxes slowly and is damaged more easily. It is a disease of a gland and of metabolism, not of the blood vessels, although untreated hypothyroidism can raise cholesterol, which over time can lead to [narrowed arteries](causes/narrowed-arteries).',
    fa: 'هورمون تیروئید آهنگ سوختن سوخت در سلول را تعیین می‌کند. وقتی این هورمون کم باشد، عضله انرژی کمتری دارد، کند منقبض و کند رها می‌شود و آسان‌تر آسیب می‌بیند. این بیماری به غده و سوخت‌وساز مربوط است، نه به رگ‌ها؛ هرچند اگر درمان نشود ممکن است کلسترول را بالا ببرد که در درازمدت می‌تواند به [تنگی شریان‌ها](causes/narrowed-arteries) بینجامد.',
  },
  atRisk: {
    en: `- Women more often than men, and more with age.
- People with a thyroid or other autoimmune disease in the family.
- People whose thyroid was operated on or treated with radioactive iodine.
- Women after childbirth, and people who take certain medicines such as lithium or amiodarone.`,
    fa: `- زنان بیش از مردان، و با بالا رفتن سن بیشتر.
- کسانی که در خانواده‌شان بیماری تیروئید یا بیماری خودایمنی دیگری هست.
- کسانی که تیروئیدشان جراحی شده یا با ید رادیواکتیو درمان شده است.
- زنان پس از زایمان و کسانی که داروهایی مانند لیتیم یا آمیودارون مصرف می‌کنند.`,
  },
  whatToDo: {
    en: `- If the signs fit, ask for a blood test of the thyroid; it is simple and gives a clear answer in most cases.
- If you are treated, take the medicine exactly as prescribed and keep the check-ups. Do not change the dose because of cramps; ask.
- Light, regular exercise and [gentle stretching](treatments/gentle-stretching) help while the treatment takes effect.
- Do not take iodine or "thyroid" supplements without advice.`,
    fa: `- اگر نشانه‌ها با وضع شما جور است، آزمایش خون تیروئید بخواهید؛ آزمایشی ساده است و در بیشتر موارد پاسخ روشنی می‌دهد.
- اگر تحت درمان هستید، دارو را دقیقاً طبق نسخه مصرف کنید و برای پیگیری مراجعه کنید. مقدار مصرف را به‌خاطر گرفتگی تغییر ندهید؛ بپرسید.
- ورزش سبک و منظم و [کشش ملایم](treatments/gentle-stretching) تا زمان اثر کردن درمان کمک می‌کند.
- ید یا مکمل‌های «تیروئید» را بدون مشورت مصرف نکنید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Cramps alone rarely mean a thyroid disease. It becomes likelier when they come together with tiredness, feeling cold, weight gain, constipation, dry skin, low mood, a slow heartbeat, or weakness in the hips and shoulders, so that stairs or combing the hair become hard.

With treatment the muscle complaints usually improve, but muscles often need weeks or months longer than the blood test. If they do not improve, the doctor will look for another cause.`,
        fa: `گرفتگی به‌تنهایی به‌ندرت نشانهٔ بیماری تیروئید است. این احتمال وقتی بیشتر می‌شود که با خستگی، احساس سرما، افزایش وزن، یبوست، خشکی پوست، خلق پایین، کندی ضربان قلب یا ضعف لگن و شانه همراه باشد؛ چنان‌که بالا رفتن از پله یا شانه کردن مو دشوار شود.

ناراحتی‌های عضلانی با درمان معمولاً بهتر می‌شوند، اما عضله اغلب چند هفته یا چند ماه بیشتر از آزمایش خون زمان می‌خواهد. اگر بهتر نشوند، پزشک به دنبال علت دیگری می‌گردد.`,
      },
    },
  ],
  leadsTo: ['cramp-types/exercise-cramps', 'cramp-types/night-cramps'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Great drowsiness, confusion, a very low body temperature, or slow breathing or heartbeat in somebody with an underactive thyroid. Call the emergency service.',
        fa: 'خواب‌آلودگی شدید، گیجی، افت شدید دمای بدن، یا کند شدن تنفس یا ضربان قلب در کسی که کم‌کاری تیروئید دارد. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Severe muscle pain or swelling with marked weakness or dark urine. Get medical help the same day.',
        fa: 'درد یا ورم شدید عضله همراه با ضعف آشکار یا ادرار تیره. همان روز به پزشک مراجعه کنید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'If you are pregnant or plan a pregnancy and have a thyroid disease, tell your doctor early, because the treatment may need to change.',
        fa: 'اگر باردارید یا قصد بارداری دارید و بیماری تیروئید دارید، زود به پزشک بگویید، چون ممکن است درمان نیاز به تغییر داشته باشد.',
      },
    },
  ],
  sources: ['nhs-underactive-thyroid', 'statpearls-hypothyroid-myopathy'],
}

export const pregnancy: CauseSeed = {
  key: 'pregnancy',
  title: { en: 'Pregnancy', fa: 'بارداری' },
  summary: {
    en: 'Leg cramps, mostly at night, are common in the later months of pregnancy. They are not the same as tightenings of the womb.',
    fa: 'گرفتگی پا، بیشتر شب‌ها، در ماه‌های آخر بارداری شایع است. این گرفتگی با سفت شدن‌های رحم فرق دارد.',
  },
  image: {
    drawing: 'causes/pregnancy',
    alt: {
      en: 'A pregnant woman sitting on a bed and pulling her foot gently upwards',
      fa: 'زنی باردار که روی تخت نشسته و پنجهٔ پایش را به‌آرامی بالا می‌کشد',
    },
  },
  quantities: [{ key: 'term', value: 37, unit: 'week' }],
  mechanism: {
    en: 'Why the legs cramp more in pregnancy is not known for certain. More weight on tired muscles, fluid in the legs, pressure of the womb on vessels and nerves, and changes in the minerals of the blood have all been suggested.',
    fa: 'علت بیشتر شدن گرفتگی پا در بارداری به‌درستی روشن نیست. افزایش وزن و خستگی عضله‌ها، جمع شدن مایع در پاها، فشار رحم بر رگ‌ها و اعصاب و تغییر املاح خون از علت‌های احتمالی‌اند.',
  },
  atRisk: {
    en: `- Pregnant women in the later months, above all at night.
- Those who stand or sit still for long hours.
- Those who had cramps before the pregnancy.`,
    fa: `- زنان باردار در ماه‌های آخر، به‌ویژه شب‌ها.
- کسانی که ساعت‌ها بی‌حرکت می‌ایستند یا می‌نشینند.
- کسانی که پیش از بارداری هم گرفتگی داشته‌اند.`,
  },
  whatToDo: {
    en: `- During a cramp, pull the toes towards the shin or stand on the leg, with support, and rub the muscle.
- Move often: walking, swimming or exercises for pregnancy, and circles and bends of the ankles while sitting.
- Stretch the calves gently before bed, lie on your side and keep the bedding loose.
- Take no supplement, herbal remedy or medicine for cramps without asking your doctor or midwife.`,
    fa: `- هنگام گرفتگی، انگشتان پا را به طرف ساق بکشید یا با کمک تکیه‌گاه روی همان پا بایستید و عضله را مالش دهید.
- زیاد حرکت کنید: پیاده‌روی، شنا یا ورزش‌های دوران بارداری، و هنگام نشستن چرخاندن و خم کردن مچ پا.
- پیش از خواب ساق‌ها را آرام بکشید، به پهلو بخوابید و پتو را روی پا سفت نکشید.
- هیچ مکمل، داروی گیاهی یا دارویی را برای گرفتگی بدون پرسیدن از پزشک یا ماما مصرف نکنید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `It helps to tell apart what can tighten in pregnancy. A **leg cramp** is sudden, sits in the calf or foot and passes with stretching. **Practice contractions** (Braxton Hicks) make the whole belly hard for a short time, do not come regularly and usually ease with rest or a change of position; they are normal. **Labour contractions** become regular, stronger and closer together.

Magnesium, calcium and vitamins have been tried for leg cramps in pregnancy. The trials were small and their results disagree, so no clear benefit can be promised. Read more in [night leg cramps](cramp-types/night-cramps) and about [magnesium](nutrients/magnesium).`,
        fa: `خوب است آنچه را در بارداری منقبض می‌شود از هم بازشناسیم. **گرفتگی پا** ناگهانی است، در ساق یا کف پاست و با کشش می‌گذرد. **انقباض‌های تمرینی** (براکستون هیکس) همهٔ شکم را برای مدتی کوتاه سفت می‌کنند، منظم نیستند و معمولاً با استراحت یا تغییر وضعیت آرام می‌شوند؛ این انقباض‌ها طبیعی‌اند. **انقباض‌های زایمان** منظم، قوی‌تر و به هم نزدیک‌تر می‌شوند.

برای گرفتگی پا در بارداری منیزیم، کلسیم و ویتامین‌ها را آزموده‌اند. پژوهش‌ها کوچک بوده‌اند و نتیجه‌هایشان با هم نمی‌خواند؛ پس نمی‌توان سود روشنی را وعده داد. در [گرفتگی شبانهٔ پا](cramp-types/night-cramps) و دربارهٔ [منیزیم](nutrients/magnesium) بیشتر بخوانید.`,
      },
    },
  ],
  leadsTo: ['cramp-types/night-cramps'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Swelling, warmth, redness or pain of one leg, or sudden chest pain or breathlessness: blood clots are more common in pregnancy and after birth. Get emergency help.',
        fa: 'ورم، گرمی، سرخی یا درد یک پا، یا درد ناگهانی قفسهٔ سینه یا تنگی نفس: لختهٔ خون در بارداری و پس از زایمان شایع‌تر است. از اورژانس کمک بگیرید.',
      },
    },
    {
      severity: 'emergency',
      text: {
        en: 'Regular, painful tightenings or leaking of fluid before {{term}} of pregnancy, bleeding from the vagina, constant severe belly pain, or a baby that moves less. Contact your maternity unit or the emergency service at once.',
        fa: 'انقباض‌های منظم و دردناک یا آبریزش پیش از کامل شدن {{term}} از بارداری، خون‌ریزی از واژن، درد شدید و پیوستهٔ شکم یا کم شدن حرکت جنین. فوراً با زایشگاه یا اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'emergency',
      text: {
        en: 'Severe headache, disturbed vision, pain below the ribs, sudden swelling of the face or hands, or a seizure: possible pre-eclampsia. Get emergency help.',
        fa: 'سردرد شدید، اختلال دید، درد زیر دنده‌ها، ورم ناگهانی صورت یا دست‌ها، یا تشنج: احتمال پره‌اکلامپسی (مسمومیت بارداری). از اورژانس کمک بگیرید.',
      },
    },
  ],
  sources: ['nhs-pregnancy-cramps', 'nhs-pregnancy-stomach-pain', 'cochrane-pregnancy-cramps', 'nhs-dvt'],
}

export const obesity: CauseSeed = {
  key: 'obesity',
  title: { en: 'Obesity', fa: 'چاقی' },
  summary: {
    en: 'More body weight means more work for the muscles of the legs and back. Night cramps are reported more often by people with a higher body mass index.',
    fa: 'وزن بیشتر یعنی کار بیشتر برای عضله‌های پا و کمر. کسانی که شاخص تودهٔ بدنی بالاتری دارند بیشتر از گرفتگی شبانه شکایت می‌کنند.',
  },
  image: {
    drawing: 'causes/obesity',
    alt: {
      en: 'A person with a larger body walking in a park with comfortable shoes',
      fa: 'فردی با وزن زیاد که با کفش راحت در پارک پیاده‌روی می‌کند',
    },
  },
  mechanism: {
    en: 'Carrying more weight tires the calf, thigh and back muscles sooner, and a tired muscle cramps more easily. Obesity also raises the risk of diabetes, narrowed arteries and back pain, which are linked with cramps and cramp-like pain themselves. The studies show that weight and cramps go together; they do not prove that one causes the other.',
    fa: 'حمل وزن بیشتر عضله‌های ساق، ران و کمر را زودتر خسته می‌کند و عضلهٔ خسته آسان‌تر می‌گیرد. چاقی خطر دیابت، تنگی شریان‌ها و کمردرد را هم بیشتر می‌کند که خود با گرفتگی و درد شبیه آن ارتباط دارند. پژوهش‌ها نشان می‌دهند وزن و گرفتگی با هم دیده می‌شوند، ولی ثابت نمی‌کنند یکی علت دیگری است.',
  },
  atRisk: {
    en: `- People with a high body mass index, above all if they stand for long hours.
- Those who have diabetes or [narrowed arteries](causes/narrowed-arteries) as well.
- Those who begin hard training without preparation.
- Those who lose fluid and salts through severe diets or diuretics.`,
    fa: `- کسانی که شاخص تودهٔ بدنی بالا دارند، به‌ویژه اگر ساعت‌ها سرپا باشند.
- کسانی که دیابت یا [تنگی شریان‌های پا](causes/narrowed-arteries) هم دارند.
- کسانی که بدون آمادگی تمرین سنگین را شروع می‌کنند.
- کسانی که با رژیم‌های سخت یا داروی ادرارآور آب و املاح از دست می‌دهند.`,
  },
  whatToDo: {
    en: `- Aim for [a weight that is healthy for you](treatments/healthy-weight), slowly; even a modest loss brings benefits for health.
- Begin with walking, swimming or cycling, and add strength exercises little by little.
- Eat [a balanced diet](treatments/balanced-diet) rather than a crash diet; ask a doctor or dietitian for a plan.
- Wear supportive shoes and take breaks from standing.`,
    fa: `- به‌تدریج به [وزنی که برای شما سالم است](treatments/healthy-weight) نزدیک شوید؛ حتی کاهش وزن اندک هم برای سلامت سودمند است.
- با پیاده‌روی، شنا یا دوچرخه‌سواری شروع کنید و کم‌کم تمرین قدرتی بیفزایید.
- به‌جای رژیم‌های ناگهانی و سخت، [غذای متعادل](treatments/balanced-diet) بخورید؛ از پزشک یا متخصص تغذیه برنامه بگیرید.
- کفش مناسب بپوشید و میان ایستادن‌های طولانی استراحت کنید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Weight is not a question of will alone: genes, sleep, medicines, hormones, income and stress all take part. A cramp is no reason for blame, and people of every weight have cramps.

It is not certain that losing weight makes cramps disappear. What is well supported is that regular movement strengthens the legs and back and lowers the risk of the illnesses named above. If walking itself brings calf pain that stops when you rest, ask a doctor to examine the arteries before you train harder.`,
        fa: `وزن فقط به اراده بستگی ندارد: ژن‌ها، خواب، داروها، هورمون‌ها، درآمد و فشار روانی همه در آن سهم دارند. گرفتگی دلیلی برای سرزنش نیست و آدم‌ها با هر وزنی ممکن است دچار آن شوند.

معلوم نیست که با کاهش وزن گرفتگی حتماً از بین برود. آنچه شواهد خوبی دارد این است که حرکت منظم پاها و کمر را قوی می‌کند و خطر بیماری‌هایی را که نام بردیم کاهش می‌دهد. اگر خود راه رفتن باعث درد ساق می‌شود و با استراحت قطع می‌شود، پیش از سنگین‌تر کردن تمرین، برای معاینهٔ شریان‌های پا به پزشک مراجعه کنید.`,
      },
    },
  ],
  leadsTo: ['cramp-types/night-cramps', 'cramp-types/local-spasm', 'cramp-types/exercise-cramps'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Chest pain, severe breathlessness or fainting on effort; or swelling, warmth, redness and pain of one calf. Get emergency help.',
        fa: 'درد قفسهٔ سینه، تنگی نفس شدید یا غش هنگام فعالیت؛ یا ورم، گرمی، سرخی و درد یکی از ساق‌ها. از اورژانس کمک بگیرید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Very strict diets, laxatives, and diuretics taken to lose weight can upset the minerals of the blood, cause cramps and endanger the heart. Do not use them without a doctor.',
        fa: 'رژیم‌های بسیار سخت، و ملین‌ها و داروهای ادرارآوری که برای کاهش وزن مصرف می‌شوند، ممکن است املاح خون را به هم بزنند، باعث گرفتگی شوند و قلب را به خطر بیندازند. بدون نظر پزشک از آن‌ها استفاده نکنید.',
      },
    },
  ],
  sources: ['leg-cramps-survey', 'nhs-obesity', 'nhs-pad', 'nhs-dvt'],
}
