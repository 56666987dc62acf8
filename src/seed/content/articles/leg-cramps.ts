import type { ArticleSeed } from '../types'

/** The leg: why it cramps, what to do, and when it is not a cramp. */
export const legCramps: ArticleSeed = {
  key: 'leg-cramps',
  title: { en: 'Leg cramps', fa: 'گرفتگی پا' },
  summary: {
    en: 'Why the calf, the foot or the thigh suddenly locks, above all at night, what helps at the time and afterwards, and which signs mean that it is not an ordinary cramp.',
    fa: 'چرا ساق، کف پا یا ران ناگهان و بیشتر شب‌ها می‌گیرد، در همان لحظه و پس از آن چه چیزی کمک می‌کند و کدام نشانه‌ها می‌گویند که این گرفتگی معمولی نیست.',
  },
  image: {
    drawing: 'articles/leg-cramps',
    alt: {
      en: 'A lower leg seen from behind, with the tight calf muscle coloured and a hand holding it',
      fa: 'ساق پا از پشت که عضلهٔ گرفتهٔ آن رنگ شده و دستی آن را گرفته است',
    },
  },
  quantities: [
    { key: 'longest', value: 10, unit: 'minute' },
    { key: 'tender', value: 24, unit: 'hour' },
    { key: 'age', value: 55, unit: 'year-of-age' },
    { key: 'weeks', value: 6, unit: 'week' },
    { key: 'too-long', comparator: 'more-than', value: 10, unit: 'minute' },
  ],
  author: 'doctors/anna-avamehr',
  topics: ['cramps', 'legs'],
  body: [
    {
      block: 'text',
      text: {
        en: `A leg cramp is a sudden, painful tightening that you cannot undo at will. Most strike the calf; the foot and the thigh are less often affected. While it lasts, standing and walking are hard. Most cramps last from a few seconds to {{longest}}, and the muscle can stay tender for up to {{tender}}. Nearly everybody knows such cramps, and in most cases they are harmless.

## Why the leg cramps

Often no single cause is found. These are the ones to think of:

- **Posture.** Long sitting or standing, or sleeping with the foot pointing down, keeps the calf tired or short. It is a likely trigger, though not a proven one; [the right chair](treatments/the-right-chair) and small changes of position make sitting easier.
- **[Dehydration](causes/dehydration).** Heavy sweating, vomiting or diarrhoea take water and salts from the body.
- **Hard exercise and tired muscles.** [Overuse](causes/overuse) is one of the commonest reasons.
- **[Pregnancy](causes/pregnancy).** Leg cramps are frequent, most of all in the later months.
- **[Kidney disease](causes/kidney-disease).** Kidney failure, and dialysis above all, often brings cramps.
- **The thyroid.** Muscles may ache and cramp in [hypothyroidism](causes/hypothyroidism); an overactive thyroid can also weaken muscles.
- **Diabetes.** It can damage the nerves and the arteries of the legs.
- **Alcohol.** In surveys, people who drink report more night cramps; much alcohol over years also harms nerves and muscles.
- **Arthritis.** Older people with joint disease report leg cramps more often; the reason is not clear.
- **Medicines.** Diuretics, statins and some others can play a part. Ask your doctor before you change anything.

Restless legs syndrome is often named in this list, but it is a different condition; see the questions below.

## When it happens at night

[Night leg cramps](cramp-types/night-cramps) are more common in later life. Tired muscles, and nerves that fire too easily in a shortened muscle, are suspected. This does not mean that you have a disease of the nerves. If cramps often wake you, have the cause looked for: a talk about your health and medicines, an examination of the legs and sometimes blood tests are usually enough.`,
        fa: `گرفتگی پا سفت شدن ناگهانی و دردناک عضله است که به ارادهٔ ما باز نمی‌شود. بیشتر وقت‌ها عضلهٔ ساق پا می‌گیرد؛ کف پا و ران کمتر درگیر می‌شوند. تا ادامه دارد، ایستادن و راه رفتن دشوار است. بیشتر گرفتگی‌ها از چند ثانیه تا {{longest}} طول می‌کشند و عضله ممکن است تا {{tender}} دردناک بماند. تقریباً همه با این گرفتگی آشنا هستند و در بیشتر موارد خطری ندارد.

## چرا پا می‌گیرد

اغلب علت مشخصی پیدا نمی‌شود. این‌ها علت‌هایی‌اند که باید به آن‌ها فکر کرد:

- **وضعیت بدن.** نشستن یا ایستادن طولانی، یا خوابیدن در حالی که پنجهٔ پا رو به پایین است، عضلهٔ ساق را خسته یا کوتاه نگه می‌دارد. این عامل محتمل است، ولی ثابت نشده است؛ [صندلی مناسب](treatments/the-right-chair) و جابه‌جایی‌های کوچک نشستن را آسان‌تر می‌کنند.
- **[کم‌آبی بدن](causes/dehydration).** عرق کردن زیاد، استفراغ یا اسهال آب و املاح بدن را کم می‌کند.
- **ورزش سنگین و خستگی عضله.** [فشار بیش از حد بر عضله](causes/overuse) از شایع‌ترین علت‌هاست.
- **[بارداری](causes/pregnancy).** گرفتگی پا در بارداری، به‌ویژه در ماه‌های آخر، شایع است.
- **[بیماری کلیه](causes/kidney-disease).** نارسایی کلیه، و بیش از همه دیالیز، اغلب با گرفتگی همراه است.
- **تیروئید.** در [کم‌کاری تیروئید](causes/hypothyroidism) عضله‌ها ممکن است درد بگیرند و دچار گرفتگی شوند؛ پرکاری تیروئید نیز ممکن است عضله را ضعیف کند.
- **دیابت.** این بیماری ممکن است به اعصاب و شریان‌های پا آسیب بزند.
- **الکل.** در پیمایش‌ها، کسانی که الکل می‌نوشند گرفتگی شبانهٔ بیشتری گزارش می‌کنند؛ مصرف زیاد آن طی سال‌ها به عصب و عضله هم آسیب می‌زند.
- **آرتروز و التهاب مفصل.** سالمندانی که بیماری مفصلی دارند از گرفتگی پا بیشتر شکایت می‌کنند؛ دلیل آن روشن نیست.
- **داروها.** داروهای ادرارآور، استاتین‌ها و چند داروی دیگر ممکن است نقش داشته باشند. پیش از هر تغییری از پزشک خود بپرسید.

سندرم پای بی‌قرار را هم اغلب در این فهرست می‌آورند، ولی بیماری دیگری است؛ پرسش‌های پایین را ببینید.

## وقتی شب‌ها پیش می‌آید

[گرفتگی شبانهٔ پا](cramp-types/night-cramps) در سنین بالاتر شایع‌تر است. گمان می‌رود خستگی عضله و تحریک‌پذیری بیش از حد اعصاب در عضلهٔ کوتاه‌شده در آن نقش داشته باشند. این به معنای ابتلا به بیماری اعصاب نیست. اگر گرفتگی بارها شما را بیدار می‌کند، برای یافتن علت آن مراجعه کنید: گفت‌وگو دربارهٔ سلامت و داروهای شما، معاینهٔ پاها و گاهی آزمایش خون معمولاً کافی است.`,
      },
    },
    {
      block: 'callout',
      type: 'emergency',
      severity: 'emergency',
      title: {
        en: 'Call the emergency service or go to hospital at once',
        fa: 'فوراً با اورژانس تماس بگیرید یا به بیمارستان بروید',
      },
      text: {
        en: `- Pain with swelling, warmth, redness or darkening of one leg: this may be deep vein thrombosis. Do not massage or stretch it.
- Breathlessness, chest pain or coughing up blood, with or without pain in the leg.
- A leg that suddenly becomes pale or blue, cold, numb or weak.
- Sudden weakness or numbness of one side of the body, a drooping face or slurred speech.
- Back or leg pain with numbness around the genitals or anus, loss of bladder or bowel control, or growing weakness of the legs.
- Stiffness of the jaw, or spasms after a dirty wound: this may be tetanus.`,
        fa: `- درد همراه با ورم، گرمی، سرخی یا تیرگی یکی از پاها: ممکن است ترومبوز ورید عمقی باشد. آن را ماساژ ندهید و نکشید.
- تنگی نفس، درد قفسهٔ سینه یا سرفهٔ خونی، چه با درد پا و چه بدون آن.
- پایی که ناگهان رنگ‌پریده یا کبود، سرد، بی‌حس یا ضعیف شود.
- ضعف یا بی‌حسی ناگهانی یک طرف بدن، افتادگی صورت یا اختلال گفتار.
- درد کمر یا پا همراه با بی‌حسی اطراف اندام تناسلی یا مقعد، از دست رفتن کنترل ادرار یا مدفوع، یا ضعف رو به افزایش پاها.
- سفت شدن فک، یا اسپاسم پس از زخم آلوده: ممکن است کزاز باشد.`,
      },
    },
    {
      block: 'text',
      text: {
        en: `## What to do during the cramp

1. Stop and straighten the knee. Pull the toes slowly towards the shin, or stand and press the heel to the floor.
2. If the back of the thigh is cramped, straighten the leg. If it is the front, stand, hold on to something and bring the heel towards the buttock.
3. Hold the stretch, without bouncing, until the muscle lets go. Then rub it lightly and walk a few steps.

## Treatment afterwards

- **Stretching.** In a small trial with people over {{age}}, stretching the calf and the back of the thigh at bedtime for {{weeks}} made night cramps fewer and milder. Other studies are less clear, but [regular stretching](treatments/regular-stretching) is simple and seldom harmful.
- **[Massage](treatments/massage).** It soothes, although it has hardly been tested in cramps.
- **[Warmth](treatments/warmth) or cold.** Warmth loosens a muscle that stays tight; a wrapped cold pack can numb soreness. Be careful with both if you have diabetes, poor circulation or numb skin.
- **Painkillers.** They act too slowly to end a cramp. Some people use them for the tenderness that follows; a pharmacist can tell you whether they are safe for you.
- **Muscle relaxants.** They have been little tested for leg cramps and can make you drowsy. Whether [a medicine](treatments/medicine-for-cramps) makes sense is a question for a doctor.

If another illness lies behind the cramps, treating that illness comes first. In a clinic of physical medicine, the doctor also looks at your gait, your shoes, your back and the strength of your legs, and plans exercises to match.`,
        fa: `## هنگام گرفتگی چه کنیم

1. دست از کار بکشید و زانو را صاف کنید. انگشتان پا را آرام به طرف ساق بکشید، یا ایستاده پاشنه را به زمین فشار دهید.
2. اگر پشت ران گرفته است، پا را صاف کنید. اگر جلوی ران گرفته است، بایستید، جایی را بگیرید و پاشنه را به طرف باسن ببرید.
3. کشش را، بدون حرکت ضربه‌ای، نگه دارید تا عضله رها شود. سپس آن را نرم ماساژ دهید و چند قدم راه بروید.

## درمان پس از آن

- **حرکات کششی.** در کارآزمایی کوچکی روی کسانی که از {{age}} گذشته بودند، کشیدن ساق و پشت ران پیش از خواب به مدت {{weeks}} گرفتگی شبانه را کمتر و خفیف‌تر کرد. نتیجهٔ پژوهش‌های دیگر به این روشنی نیست، ولی [کشش منظم](treatments/regular-stretching) ساده است و به‌ندرت ضرری دارد.
- **[ماساژ](treatments/massage).** آرامش می‌دهد، هرچند اثر آن بر گرفتگی چندان آزمایش نشده است.
- **[گرما](treatments/warmth) یا سرما.** گرما عضله‌ای را که سفت مانده است نرم می‌کند؛ کمپرس سرد پیچیده در پارچه ممکن است درد را کم کند. اگر دیابت، مشکل گردش خون یا بی‌حسی پوست دارید، در هر دو احتیاط کنید.
- **مسکن‌ها.** دیرتر از آن اثر می‌کنند که گرفتگی را پایان دهند. بعضی افراد برای درد پس از گرفتگی از آن‌ها کمک می‌گیرند؛ داروساز می‌تواند بگوید آیا برای شما بی‌خطرند.
- **شل‌کننده‌های عضلانی.** برای گرفتگی پا کمتر آزمایش شده‌اند و ممکن است خواب‌آلودگی بیاورند. اینکه [دارو](treatments/medicine-for-cramps) لازم است یا نه با پزشک است.

اگر بیماری دیگری پشت گرفتگی‌ها باشد، نخست باید آن بیماری را درمان کرد. در درمانگاه طب فیزیکی، پزشک به راه رفتن، کفش، کمر و قدرت پاهای شما هم توجه می‌کند و تمرین‌هایی متناسب با آن تنظیم می‌کند.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'urgent',
      title: { en: 'See a doctor soon', fa: 'به‌زودی به پزشک مراجعه کنید' },
      text: {
        en: `The same day:

- a cramp that lasts {{too-long}} and does not ease with stretching;
- dark urine with severe muscle pain, swelling or weakness after exertion;
- a sudden snap in the leg with bruising or loss of strength;
- new weakness, numbness or unsteady walking.

Make an appointment if a muscle is getting thinner, if the legs are swollen or numb, if pain comes whenever you walk a certain distance and goes when you stop, if cramps spoil your sleep, or if they began with a new medicine.`,
        fa: `همان روز:

- گرفتگی‌ای که {{too-long}} طول بکشد و با کشش بهتر نشود؛
- ادرار تیره همراه با درد شدید، ورم یا ضعف عضله پس از فعالیت سنگین؛
- احساس پاره شدن ناگهانی در پا همراه با کبودی یا از دست رفتن قدرت؛
- ضعف، بی‌حسی یا ناپایداری تازه در راه رفتن.

اگر عضله‌ای رو به لاغر شدن است، پاها ورم دارند یا بی‌حس‌اند، درد پس از مقدار معینی راه رفتن می‌آید و با ایستادن می‌رود، گرفتگی خوابتان را به هم می‌زند یا با داروی تازه‌ای شروع شده است، از پزشک وقت بگیرید.`,
      },
    },
    {
      block: 'exercises',
      exercises: [
        'exercises/calf-stretch',
        'exercises/soleus-stretch',
        'exercises/towel-stretch',
        'exercises/wall-hamstring-stretch',
        'exercises/heel-raise',
      ],
    },
    {
      block: 'faq',
      items: [
        {
          question: {
            en: 'Which vitamin deficiency causes leg cramps during sleep?',
            fa: 'کمبود کدام ویتامین باعث گرفتگی پا در خواب می‌شود؟',
          },
          answer: {
            en: 'Usually none. A lack of [vitamin B1](nutrients/vitamin-b1) or [vitamin B12](nutrients/vitamin-b12) harms the nerves, and tingling, numbness, weakness and sometimes cramps of the legs may follow. Most people with night cramps have no such lack, and the studies of vitamins for cramps are few and small. If a lack is likely, a doctor can test for it before anything is taken.',
            fa: 'معمولاً هیچ‌کدام. کمبود [ویتامین B1](nutrients/vitamin-b1) یا [ویتامین B12](nutrients/vitamin-b12) به اعصاب آسیب می‌زند و ممکن است گزگز، بی‌حسی، ضعف و گاهی گرفتگی پا در پی داشته باشد. بیشتر کسانی که گرفتگی شبانه دارند دچار این کمبود نیستند و پژوهش‌ها دربارهٔ اثر ویتامین بر گرفتگی کم‌شمار و کوچک‌اند. اگر احتمال کمبود هست، پزشک می‌تواند پیش از مصرف هر چیزی آزمایش بنویسد.',
          },
        },
        {
          question: {
            en: 'How do leg cramps differ from restless legs?',
            fa: 'گرفتگی پا با پای بی‌قرار چه فرقی دارد؟',
          },
          answer: {
            en: 'A cramp is a hard, painful knot in a muscle that comes suddenly and eases with stretching. Restless legs syndrome is an unpleasant urge to move the legs, mostly in the evening and at rest; the muscle stays soft, and moving brings relief. One person can have both, and both can be treated.',
            fa: 'در گرفتگی، عضله ناگهان سفت و دردناک می‌شود و با کشش آرام می‌گیرد. سندرم پای بی‌قرار میل ناخوشایندی به تکان دادن پاهاست که بیشتر عصرها و هنگام استراحت پیدا می‌شود؛ عضله نرم می‌ماند و حرکت آرامش می‌دهد. ممکن است کسی هر دو را داشته باشد و هر دو درمان‌پذیرند.',
          },
        },
        {
          question: {
            en: 'Can a blood clot feel like a cramp?',
            fa: 'آیا لختهٔ خون ممکن است مثل گرفتگی احساس شود؟',
          },
          answer: {
            en: 'Yes. Pain from deep vein thrombosis can be cramping or throbbing, but it does not pass within {{longest}} as a cramp does, and one leg is often swollen, warm or darker in colour. The risk is higher after an operation, a long journey, weeks in bed, with cancer, and in pregnancy and after birth. If in doubt, be examined at once.',
            fa: 'بله. درد ترومبوز ورید عمقی ممکن است گرفتگی‌مانند یا ضربان‌دار باشد، ولی برخلاف گرفتگی ظرف {{longest}} برطرف نمی‌شود و اغلب یکی از پاها ورم‌کرده، گرم یا تیره‌تر است. خطر آن پس از جراحی، سفر طولانی یا هفته‌ها بستری بودن، در سرطان و در بارداری و پس از زایمان بیشتر است. اگر تردید دارید، فوراً برای معاینه مراجعه کنید.',
          },
        },
      ],
    },
    {
      block: 'related',
      entries: [
        'cramp-types/night-cramps',
        'articles/muscle-cramps',
        'articles/home-care-for-cramps',
        'articles/cramps-after-bodybuilding',
        'causes/narrowed-arteries',
      ],
    },
  ],
  sources: ['nhs-leg-cramps', 'aafp-nocturnal-leg-cramps', 'bedtime-stretching-trial', 'nhs-dvt'],
}
