import type { ArticleSeed } from '../types'

/** In the clinic: first the cause, then the four methods, each with what it can and cannot do. */
export const clinicalTreatmentOfCramps: ArticleSeed = {
  key: 'clinical-treatment-of-cramps',
  title: { en: 'Clinical treatment of cramps', fa: 'درمان گرفتگی در درمانگاه' },
  summary: {
    en: 'How a doctor of physical medicine looks for the cause of cramps and spasms, and what exercise, injection, dry needling and medicine can and cannot do.',
    fa: 'متخصص طب فیزیکی و توان‌بخشی چگونه علت گرفتگی و اسپاسم را می‌یابد و از تمرین، تزریق، سوزن خشک و دارو چه کاری برمی‌آید و چه کاری برنمی‌آید.',
  },
  image: {
    drawing: 'articles/clinical-treatment-of-cramps',
    alt: {
      en: 'A doctor examining the calf of a person who sits on a treatment couch',
      fa: 'پزشکی که ساق فردی نشسته روی تخت معاینه را معاینه می‌کند',
    },
  },
  quantities: [
    { key: 'practice', value: 4, max: 6, unit: 'week' },
    { key: 'tries', value: 2, max: 3, unit: 'time' },
    { key: 'short-term', value: 12, unit: 'week' },
    { key: 'course', value: 2, max: 3, unit: 'week' },
    { key: 'too-long', comparator: 'more-than', value: 10, unit: 'minute' },
  ],
  author: 'doctors/anna-avamehr',
  topics: ['cramps', 'treatment'],
  body: [
    {
      block: 'text',
      text: {
        en: `Most cramps pass by themselves, and [home care](articles/home-care-for-cramps) is enough. It is time for a clinic when they keep coming back, disturb sleep or work, or arrive together with other complaints. Many people can be helped, but not every cramp can be cured, and no method suits everybody.

## First the cause

A specialist in physical medicine and rehabilitation treats muscles, joints and nerves without surgery. At this clinic that is [Dr Anna Avamehr](doctors/anna-avamehr). The first visit usually has three parts:

- **Questions.** When and where does it cramp, and for how long? Which illnesses do you have, and which medicines do you take? Bring a list of all of them, supplements included.
- **Examination.** Strength, sensation, reflexes and pulses are tested, and the doctor looks at how you stand, walk and move.
- **Tests, if they are needed.** These may be blood tests, or an EMG and nerve conduction study. Many people need none.

If [kidney disease](causes/kidney-disease), [hypothyroidism](causes/hypothyroidism), [narrowed arteries](causes/narrowed-arteries) or a medicine lies behind the cramps, that comes first, often together with another specialist.

The examination also tells apart what people call by one name: an ordinary cramp, a [local spasm](cramp-types/local-spasm) of the back or neck, painful knots in a muscle, and spasticity after an illness of the brain or spinal cord. The treatment of each is different.`,
        fa: `بیشتر گرفتگی‌ها خودبه‌خود برطرف می‌شوند و [مراقبت خانگی](articles/home-care-for-cramps) کافی است. وقتی گرفتگی پی‌درپی برمی‌گردد، خواب یا کار را به هم می‌زند یا با ناراحتی‌های دیگری همراه است، نوبت درمانگاه است. به بسیاری می‌توان کمک کرد، ولی هر گرفتگی‌ای درمان قطعی ندارد و هیچ روشی برای همه مناسب نیست.

## نخست یافتن علت

متخصص طب فیزیکی و توان‌بخشی عضله، مفصل و عصب را بدون جراحی درمان می‌کند. در این درمانگاه این کار با [دکتر آنا آوامهر](doctors/anna-avamehr) است. نخستین ویزیت معمولاً سه بخش دارد:

- **پرسش.** گرفتگی کی و کجا پیش می‌آید و چقدر طول می‌کشد؟ چه بیماری‌هایی دارید و چه داروهایی مصرف می‌کنید؟ فهرست همهٔ آن‌ها، از جمله مکمل‌ها، را همراه بیاورید.
- **معاینه.** قدرت، حس، رفلکس‌ها و نبض‌ها بررسی می‌شود و پزشک به ایستادن، راه رفتن و حرکت شما نگاه می‌کند.
- **آزمایش و بررسی، اگر لازم باشد.** ممکن است آزمایش خون یا نوار عصب و عضله باشد. بسیاری به هیچ‌کدام نیاز ندارند.

اگر [بیماری کلیه](causes/kidney-disease)، [کم‌کاری تیروئید](causes/hypothyroidism)، [تنگی شریان‌ها](causes/narrowed-arteries) یا دارویی پشت گرفتگی باشد، نخست به آن می‌پردازند؛ اغلب همراه با متخصصی دیگر.

معاینه چیزهایی را هم که مردم به یک نام می‌خوانند از هم جدا می‌کند: گرفتگی معمولی، [اسپاسم موضعی](cramp-types/local-spasm) کمر یا گردن، گره‌های دردناک عضله و اسپاستیسیته پس از بیماری مغز یا نخاع. درمان هر یک فرق دارد.`,
      },
    },
    {
      block: 'callout',
      type: 'emergency',
      severity: 'emergency',
      title: {
        en: 'Do not wait for an appointment: call the emergency service',
        fa: 'منتظر نوبت نمانید: با اورژانس تماس بگیرید',
      },
      text: {
        en: `- One leg or arm that is painful and swollen, warm, red or darker: this may be deep vein thrombosis.
- Breathlessness, chest pain, fainting or coughing up blood.
- Sudden weakness or numbness of one side, a drooping face, slurred speech or confusion.
- An arm or leg that suddenly becomes pale or blue, cold, numb or weak.
- Numbness around the genitals or anus, loss of bladder or bowel control, being unable to pass urine, or growing weakness of the legs.
- Weakness that spreads, or trouble with breathing or swallowing.
- Cramps in the heat with confusion, collapse, a seizure or very hot skin.
- Stiffness of the jaw, or spasms after a dirty wound.`,
        fa: `- درد یکی از پاها یا دست‌ها همراه با ورم، گرمی، سرخی یا تیرگی: ممکن است ترومبوز ورید عمقی باشد.
- تنگی نفس، درد قفسهٔ سینه، غش یا سرفهٔ خونی.
- ضعف یا بی‌حسی ناگهانی یک طرف بدن، افتادگی صورت، اختلال گفتار یا گیجی.
- دست یا پایی که ناگهان رنگ‌پریده یا کبود، سرد، بی‌حس یا ضعیف شود.
- بی‌حسی اطراف اندام تناسلی یا مقعد، از دست رفتن کنترل ادرار یا مدفوع، ناتوانی در ادرار کردن، یا ضعف رو به افزایش پاها.
- ضعفی که گسترش می‌یابد، یا دشواری در تنفس یا بلع.
- گرفتگی در گرما همراه با گیجی، از پا افتادن، تشنج یا پوست بسیار داغ.
- سفت شدن فک، یا اسپاسم پس از زخم آلوده.`,
      },
    },
    {
      block: 'text',
      text: {
        en: `## Stretching exercise therapy

[Exercise](treatments/stretching-exercise-therapy) is the basis. The doctor chooses stretches and light strengthening for the muscle that cramps, for its neighbours and for its opponent, and you learn them under supervision. Then you practise at home, usually for {{practice}} before the result is judged. Stretching the calf and the back of the thigh may make night cramps milder; for other cramps there is more experience than research. Manual therapy may be added for pain of the back or neck.

## Trigger point injection

A trigger point is a very tender knot in a tight band of muscle. In a [trigger point injection](treatments/trigger-point-injection), the doctor injects a small amount of medicine, mostly a local anaesthetic, into it. Relief may last for days or weeks and makes exercise easier. Adding a steroid has no proven advantage here. If it has not helped after {{tries}}, it is not continued. It is meant for myofascial pain, not for ordinary cramps.

## Dry needling

In [dry needling](treatments/dry-needling), a very thin needle goes straight into the painful muscle, without medicine. It is not acupuncture, which follows the points of Chinese medicine. A review of trials found that it may reduce muscle pain for up to {{short-term}}; the quality of the evidence was very low to moderate. How it works is not settled, and for cramps it is hardly tested.

## Medicine

[Muscle relaxants](treatments/medicine-for-cramps) such as [methocarbamol](medicines/methocarbamol), metaxalone, cyclobenzaprine and chlorzoxazone may bring a small, short relief in a painful spasm of the back or neck. The labels of several limit a course to {{course}}. [Carisoprodol](medicines/carisoprodol) can cause dependence and has been withdrawn in many countries. [Baclofen](medicines/baclofen) and [tizanidine](medicines/tizanidine) are meant for spasticity and must not be stopped suddenly. None of them is the best remedy for cramps, and none is well tested for night cramps. Injected methocarbamol is given by health staff only.`,
        fa: `## تمرین‌درمانی کششی

[تمرین](treatments/stretching-exercise-therapy) پایهٔ درمان است. پزشک برای عضله‌ای که می‌گیرد، عضله‌های کناری و عضلهٔ مقابل آن حرکات کششی و تقویتی سبک انتخاب می‌کند و شما آن‌ها را زیر نظر او یاد می‌گیرید. سپس در خانه تمرین می‌کنید؛ معمولاً {{practice}} پیش از آنکه نتیجه سنجیده شود. کشیدن ساق و پشت ران ممکن است گرفتگی شبانه را خفیف‌تر کند؛ دربارهٔ گرفتگی‌های دیگر تجربه بیش از پژوهش است. برای درد کمر یا گردن ممکن است درمان دستی هم افزوده شود.

## تزریق در نقطهٔ ماشه‌ای

نقطهٔ ماشه‌ای گرهی بسیار حساس در نواری سفت از عضله است. در [تزریق در نقطهٔ ماشه‌ای](treatments/trigger-point-injection) پزشک مقدار کمی دارو، بیشتر بی‌حس‌کنندهٔ موضعی، در آن تزریق می‌کند. تسکین ممکن است چند روز یا چند هفته بماند و تمرین را آسان‌تر کند. افزودن استروئید در اینجا برتری ثابت‌شده‌ای ندارد. اگر پس از {{tries}} کمک نکرده باشد، ادامه داده نمی‌شود. این روش برای درد میوفاشیال است، نه گرفتگی معمولی.

## سوزن خشک

در [سوزن خشک](treatments/dry-needling) سوزنی بسیار نازک، بدون دارو، مستقیم به عضلهٔ دردناک می‌رود. این روش طب سوزنی نیست که نقطه‌های طب چینی را دنبال می‌کند. مروری بر کارآزمایی‌ها نشان داد که ممکن است درد عضله را تا {{short-term}} کم کند؛ کیفیت شواهد بسیار پایین تا متوسط بود. چگونگی اثر آن قطعی نیست و برای گرفتگی چندان آزمایش نشده است.

## دارو

[شل‌کننده‌های عضلانی](treatments/medicine-for-cramps) مانند [متوکاربامول](medicines/methocarbamol)، متاکسالون، سیکلوبنزاپرین و کلرزوکسازون ممکن است اسپاسم دردناک کمر یا گردن را کمی و برای مدتی کوتاه آرام کنند. در برگهٔ راهنمای چند داروی این گروه، دورهٔ مصرف به {{course}} محدود شده است. [کاریزوپرودول](medicines/carisoprodol) ممکن است وابستگی بیاورد و در بسیاری از کشورها از بازار جمع شده است. [باکلوفن](medicines/baclofen) و [تیزانیدین](medicines/tizanidine) برای اسپاستیسیته‌اند و نباید ناگهانی قطع شوند. هیچ‌کدام بهترین درمان گرفتگی نیست و هیچ‌کدام برای گرفتگی شبانه به‌خوبی آزمایش نشده است. متوکاربامول تزریقی را فقط کادر درمان تزریق می‌کند.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'caution',
      title: { en: 'Before an injection, a needle or a medicine', fa: 'پیش از تزریق، سوزن یا دارو' },
      text: {
        en: `- Tell the doctor about allergies, blood thinners, bleeding disorders, infections, implants, diabetes and pregnancy or breastfeeding, and about kidney, liver and heart disease. Do not stop a blood thinner on your own.
- Muscle relaxants can make you drowsy. Do not drive until you know how you react, and do not combine them with alcohol, opioids or sleeping pills: together they can stop the breathing. Older people become confused and fall more easily.
- After a needle near the neck, the shoulder or the chest, chest pain or breathlessness is an emergency, even days later: the lung may have been punctured.
- Swelling of the face or throat, trouble breathing, a seizure, or sleepiness from which the person can hardly be woken is an emergency too.
- Fever, pus or spreading redness where a needle went in needs help the same day.`,
        fa: `- آلرژی، داروی رقیق‌کنندهٔ خون، اختلال انعقادی، عفونت، پروتز یا دستگاه کاشته‌شده، دیابت و بارداری یا شیردهی، و نیز بیماری کلیه، کبد و قلب را به پزشک بگویید. داروی رقیق‌کنندهٔ خون را خودسرانه قطع نکنید.
- شل‌کننده‌های عضلانی ممکن است خواب‌آلودتان کنند. تا اثر آن‌ها را بر خود نمی‌دانید رانندگی نکنید و آن‌ها را با الکل، داروی مخدر یا خواب‌آور همراه نکنید: ممکن است با هم تنفس را متوقف کنند. سالمندان آسان‌تر گیج می‌شوند و زمین می‌خورند.
- پس از سوزن زدن نزدیک گردن، شانه یا سینه، درد قفسهٔ سینه یا تنگی نفس، حتی چند روز بعد، اورژانسی است: ممکن است ریه سوراخ شده باشد.
- ورم صورت یا گلو، سختی تنفس، تشنج، یا خواب‌آلودگی‌ای که بیدار کردن فرد در آن دشوار باشد نیز اورژانسی است.
- تب، چرک یا سرخی رو به گسترش در جای سوزن، همان روز به مراجعه نیاز دارد.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'urgent',
      title: { en: 'Be examined soon', fa: 'به‌زودی برای معاینه مراجعه کنید' },
      text: {
        en: `The same day:

- a cramp that lasts {{too-long}} and does not ease with stretching;
- dark, tea-coloured urine or very little urine with severe muscle pain, swelling or weakness: this may be rhabdomyolysis;
- a sudden snap in a muscle with bruising or loss of strength;
- new weakness, numbness or unsteady walking.

Make an appointment soon if a muscle is getting thinner, or if twitches, numbness or swelling come with the cramps.`,
        fa: `همان روز:

- گرفتگی‌ای که {{too-long}} طول بکشد و با کشش بهتر نشود؛
- ادرار تیره به رنگ چای یا ادرار بسیار کم، همراه با درد شدید، ورم یا ضعف عضله: ممکن است رابدومیولیز باشد؛
- احساس پاره شدن ناگهانی در عضله همراه با کبودی یا از دست رفتن قدرت؛
- ضعف، بی‌حسی یا ناپایداری تازه در راه رفتن.

اگر عضله‌ای رو به لاغر شدن است، یا گرفتگی با پرش عضله، بی‌حسی یا ورم همراه است، به‌زودی از پزشک وقت بگیرید.`,
      },
    },
    {
      block: 'exercises',
      exercises: [
        'exercises/calf-stretch',
        'exercises/heel-raise',
        'exercises/wall-hamstring-stretch',
        'exercises/bridge',
        'exercises/chin-tuck',
        'exercises/neck-side-stretch',
      ],
    },
    {
      block: 'faq',
      items: [
        {
          question: { en: 'Which treatment works fastest?', fa: 'کدام درمان سریع‌تر اثر می‌کند؟' },
          answer: {
            en: 'For a cramp that is there now, stretching: it works before any tablet or injection could. For cramps that return, no method is fast and certain; what helps depends on the cause, and exercise needs some weeks.',
            fa: 'برای گرفتگی‌ای که همین حالا هست، کشش: پیش از آنکه قرص یا آمپولی بتواند اثر کند. برای گرفتگی‌ای که برمی‌گردد هیچ روشی هم سریع و هم قطعی نیست؛ آنچه کمک می‌کند به علت بستگی دارد و تمرین به چند هفته زمان نیاز دارد.',
          },
        },
        {
          question: {
            en: 'Do the injection and dry needling hurt?',
            fa: 'آیا تزریق و سوزن خشک درد دارد؟',
          },
          answer: {
            en: 'A brief twitch, a dull ache or the pain you already know is common when the needle meets the knot. The muscle may be sore afterwards, like after exercise, and a bruise can appear. If you tend to faint, say so and lie down for it.',
            fa: 'وقتی سوزن به گره می‌رسد، پرش کوتاه عضله، درد مبهم یا همان درد آشنا شایع است. پس از آن عضله ممکن است مانند پس از ورزش دردناک باشد و کبودی پیدا شود. اگر زمینهٔ غش دارید، بگویید و هنگام کار دراز بکشید.',
          },
        },
        {
          question: {
            en: 'Do I need a scan or an EMG?',
            fa: 'آیا به تصویربرداری یا نوار عضله نیاز دارم؟',
          },
          answer: {
            en: 'Usually not. The story and the examination are enough for most cramps. Tests make sense when there is weakness, wasting, numbness or another sign that points to a nerve, a blood vessel, the spine or a gland.',
            fa: 'معمولاً نه. برای بیشتر گرفتگی‌ها شرح حال و معاینه کافی است. وقتی ضعف، لاغر شدن عضله، بی‌حسی یا نشانهٔ دیگری هست که به عصب، رگ، ستون فقرات یا غده اشاره دارد، بررسی بیشتر لازم می‌شود.',
          },
        },
      ],
    },
    {
      block: 'related',
      entries: [
        'treatments/stretching-exercise-therapy',
        'treatments/trigger-point-injection',
        'treatments/dry-needling',
        'treatments/medicine-for-cramps',
        'articles/muscle-cramps',
      ],
    },
  ],
  sources: [
    'cochrane-stretching-cramps',
    'statpearls-trigger-point-injection',
    'dry-needling-review',
    'aafp-muscle-relaxants',
  ],
}
