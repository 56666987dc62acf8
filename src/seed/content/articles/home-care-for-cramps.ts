import type { ArticleSeed } from '../types'

/** At home: what to do first, what each of the five ways can bring, and where home care ends. */
export const homeCareForCramps: ArticleSeed = {
  key: 'home-care-for-cramps',
  title: { en: 'Home care for cramps', fa: 'مراقبت خانگی از گرفتگی' },
  summary: {
    en: 'What you can safely do at home when a muscle cramps: rest, stretching, massage and warmth, what to think of magnesium, and when home care is not enough.',
    fa: 'وقتی عضله می‌گیرد در خانه چه کارهایی بی‌خطر است: استراحت، کشش، ماساژ و گرما؛ دربارهٔ منیزیم چه باید دانست و چه وقت مراقبت خانگی کافی نیست.',
  },
  image: {
    drawing: 'articles/home-care-for-cramps',
    alt: {
      en: 'A person resting on a sofa with one leg raised and a hot water bottle in a cover beside it',
      fa: 'فردی که روی مبل استراحت می‌کند، یک پا را بالا گذاشته و کیسهٔ آب گرم روکش‌داری کنار آن است',
    },
  },
  quantities: [
    { key: 'hold', value: 20, max: 30, unit: 'second' },
    { key: 'kneading', value: 5, max: 10, unit: 'minute' },
    { key: 'warming', value: 15, max: 20, unit: 'minute' },
    { key: 'fresh', value: 2, max: 3, unit: 'day' },
    { key: 'too-long', comparator: 'more-than', value: 10, unit: 'minute' },
  ],
  author: 'doctors/anna-avamehr',
  topics: ['cramps', 'home-care', 'prevention'],
  body: [
    {
      block: 'text',
      text: {
        en: `Most cramps need no doctor. A few calm steps at home release the muscle, and simple care eases the tenderness afterwards. None of it removes the cause of cramps that keep coming back, and none of it should delay help when a sign of danger is present.

## First steps during a cramp

1. Stop what you are doing. At night, sit up; if you stand, hold on to something.
2. Stretch the muscle slowly, against the pull of the cramp. For the calf, straighten the knee and draw the toes towards the shin.
3. Hold for {{hold}}, let go a little, and repeat until the muscle stays soft. Do not jerk or bounce.
4. Rub the muscle lightly, then move about gently.`,
        fa: `بیشتر گرفتگی‌ها به پزشک نیاز ندارند. چند کار آرام در خانه عضله را رها می‌کند و مراقبتی ساده درد پس از آن را کم می‌کند. هیچ‌یک از این‌ها علت گرفتگی‌های تکراری را از میان نمی‌برد و نباید، وقتی علامت هشداری هست، مراجعه را به تأخیر بیندازد.

## نخستین کارها هنگام گرفتگی

1. دست از کار بکشید. اگر شب است بنشینید و اگر ایستاده‌اید جایی را بگیرید.
2. عضله را آهسته در جهت مخالف گرفتگی بکشید. برای ساق، زانو را صاف کنید و انگشتان پا را به طرف ساق بیاورید.
3. {{hold}} نگه دارید، کمی رها کنید و آن‌قدر تکرار کنید تا عضله نرم بماند. حرکت ناگهانی یا ضربه‌ای ندهید.
4. عضله را نرم مالش دهید و سپس آرام حرکت کنید.`,
      },
    },
    {
      block: 'callout',
      type: 'emergency',
      severity: 'emergency',
      title: {
        en: 'Not a case for home care: call the emergency service',
        fa: 'جای مراقبت خانگی نیست: با اورژانس تماس بگیرید',
      },
      text: {
        en: `- One leg or arm that is painful and swollen, warm, red or darker: this may be a blood clot. Do not rub, warm or stretch it.
- Breathlessness, chest pain, fainting or coughing up blood.
- Sudden weakness or numbness of one side, a drooping face, slurred speech or confusion.
- An arm or leg that suddenly becomes pale or blue, cold, numb or weak.
- Numbness around the genitals or anus, loss of bladder or bowel control, being unable to pass urine, or growing weakness of the legs.
- Weakness that spreads, or trouble with breathing or swallowing.
- Cramps in the heat with confusion, collapse, a seizure or very hot skin: cool the person at once.
- Stiffness of the jaw, or spasms after a dirty wound.`,
        fa: `- درد یکی از پاها یا دست‌ها همراه با ورم، گرمی، سرخی یا تیرگی: ممکن است از لختهٔ خون باشد. آن را ماساژ ندهید، گرم نکنید و نکشید.
- تنگی نفس، درد قفسهٔ سینه، غش یا سرفهٔ خونی.
- ضعف یا بی‌حسی ناگهانی یک طرف بدن، افتادگی صورت، اختلال گفتار یا گیجی.
- دست یا پایی که ناگهان رنگ‌پریده یا کبود، سرد، بی‌حس یا ضعیف شود.
- بی‌حسی اطراف اندام تناسلی یا مقعد، از دست رفتن کنترل ادرار یا مدفوع، ناتوانی در ادرار کردن، یا ضعف رو به افزایش پاها.
- ضعفی که گسترش می‌یابد، یا دشواری در تنفس یا بلع.
- گرفتگی در گرما همراه با گیجی، از پا افتادن، تشنج یا پوست بسیار داغ: فوراً شروع به خنک کردن فرد کنید.
- سفت شدن فک، یا اسپاسم پس از زخم آلوده.`,
      },
    },
    {
      block: 'text',
      text: {
        en: `## What people try at home

- **[Rest](treatments/rest).** Pause the effort that brought the cramp, and take it easy with that muscle for the rest of the day. Lying in bed for days is seldom needed; it makes muscles weaker.
- **[Massage](treatments/massage).** Stroke and knead the muscle with light pressure for {{kneading}}, once it begins to let go. Massage is pleasant, although it has hardly been tested in cramps. It should not hurt.
- **[Warmth](treatments/warmth).** A hot water bottle in a cover, a warm pack or a warm bath loosens a muscle that stays tight. Keep a pack on for {{warming}}, never on bare skin, and do not fall asleep with it. After a strain or a blow, leave warmth for later: during the first {{fresh}}, a cold pack in a cloth suits better.
- **[Gentle stretching](treatments/gentle-stretching).** This is the quickest help during a cramp. Calf and hamstring stretches at bedtime may also make night cramps fewer and milder; the studies are small, and they do not all agree.
- **[A magnesium supplement](treatments/magnesium-supplement).** Many people buy one, but in older adults magnesium is unlikely to make cramps clearly rarer, and in pregnancy the studies disagree. It helps where the body truly lacks it. Ask a doctor or pharmacist before you take it.

## Making cramps rarer

No habit rules out cramps, and no food has been shown to stop one. These are sensible in any case:

- **Movement.** [Stretch regularly](treatments/regular-stretching), [warm up](treatments/warm-up-and-cool-down) before effort and raise it in small steps. If you sit a great deal, [a chair that fits](treatments/the-right-chair) is kind to the back; getting up often matters just as much.
- **Drinking.** [Drink regularly](treatments/drink-enough-water), more in the heat, and move hard exercise to [cool hours](treatments/avoid-exercise-in-heat). [Less caffeine and alcohol](treatments/less-caffeine-and-alcohol), above all in the evening, is better for sleep.
- **Food.** [A varied diet](treatments/balanced-diet) with vegetables, [beans and lentils](foods/beans-and-lentils), [nuts](foods/nuts) and fruit such as a [banana](foods/banana) brings the minerals that muscles need, and can help to keep [a healthy weight](treatments/healthy-weight). With kidney disease or heart failure, ask your doctor before you drink more or eat more of these foods.

## What to leave alone

- Do not pull hard on a muscle, and do not let anybody twist or crack your neck or back.
- Do not take muscle relaxants left over from another time, or from another person.
- Do not take quinine for cramps on your own; it can cause dangerous bleeding and an irregular heartbeat.
- Do not stop a prescribed medicine because you suspect it. Ask whoever prescribed it.

If you use home care again and again for the same muscle, the next step is not a stronger remedy but an examination. How that goes on is described in [clinical treatment of cramps](articles/clinical-treatment-of-cramps).`,
        fa: `## کارهای رایج در خانه

- **[استراحت](treatments/rest).** فعالیتی را که گرفتگی آورده است متوقف کنید و باقی روز به آن عضله فشار نیاورید. چند روز در بستر ماندن به‌ندرت لازم است و عضله را ضعیف می‌کند.
- **[ماساژ](treatments/massage).** وقتی عضله رو به رها شدن رفت، آن را {{kneading}} با فشار ملایم مالش و ورز دهید. ماساژ خوشایند است، هرچند اثر آن بر گرفتگی چندان آزمایش نشده است. نباید درد داشته باشد.
- **[گرما](treatments/warmth).** کیسهٔ آب گرم روکش‌دار، کمپرس گرم یا حمام گرم عضله‌ای را که سفت مانده است نرم می‌کند. کمپرس را {{warming}} نگه دارید، هرگز روی پوست برهنه نگذارید و با آن به خواب نروید. پس از کشیدگی یا ضربه، گرما را برای بعد بگذارید: در {{fresh}} نخست، کمپرس سرد پیچیده در پارچه مناسب‌تر است.
- **[کشش ملایم](treatments/gentle-stretching).** سریع‌ترین کمک هنگام گرفتگی همین است. کشیدن ساق و پشت ران پیش از خواب نیز ممکن است گرفتگی شبانه را کمتر و خفیف‌تر کند؛ پژوهش‌ها کوچک‌اند و همه همخوان نیستند.
- **[مکمل منیزیم](treatments/magnesium-supplement).** بسیاری آن را می‌خرند، ولی در سالمندان بعید است که منیزیم گرفتگی را به شکل محسوسی کم کند و در بارداری نتایج پژوهش‌ها همخوان نیست. وقتی بدن واقعاً کمبود دارد، کمک می‌کند. پیش از مصرف از پزشک یا داروساز بپرسید.

## برای کمتر شدن گرفتگی

هیچ عادتی نبودِ گرفتگی را تضمین نمی‌کند و نشان داده نشده است که غذایی آن را قطع کند. با این همه، این کارها سودمندند:

- **حرکت.** [مرتب حرکات کششی انجام دهید](treatments/regular-stretching)، پیش از فعالیت [بدن را گرم کنید](treatments/warm-up-and-cool-down) و شدت آن را کم‌کم بالا ببرید. اگر زیاد می‌نشینید، [صندلی مناسب](treatments/the-right-chair) از فشار بر کمر می‌کاهد؛ زود به زود برخاستن هم همان‌قدر مهم است.
- **نوشیدن.** [مرتب آب بنوشید](treatments/drink-enough-water)، در گرما بیشتر، و ورزش سنگین را به [ساعت‌های خنک](treatments/avoid-exercise-in-heat) بیندازید. [مصرف کمتر کافئین و الکل](treatments/less-caffeine-and-alcohol)، به‌ویژه در ساعت‌های پایانی روز، برای خواب بهتر است.
- **خوراک.** [غذای متنوع](treatments/balanced-diet) همراه با سبزی، [لوبیا و عدس](foods/beans-and-lentils)، [مغزهای خوراکی](foods/nuts) و میوه‌هایی مانند [موز](foods/banana) املاح مورد نیاز عضله را تأمین می‌کند و می‌تواند به حفظ [وزن سالم](treatments/healthy-weight) کمک کند. اگر بیماری کلیه یا نارسایی قلب دارید، پیش از آنکه بیشتر بنوشید یا از این خوراکی‌ها بیشتر بخورید از پزشک خود بپرسید.

## از چه کارهایی پرهیز کنیم

- عضله را با زور نکشید و نگذارید کسی گردن یا کمرتان را بپیچاند یا صدایش را درآورد.
- شل‌کنندهٔ عضلانی‌ای را که از پیش مانده یا مال فرد دیگری است مصرف نکنید.
- خودسرانه برای گرفتگی کینین نخورید؛ ممکن است باعث خون‌ریزی خطرناک و نامنظم شدن ضربان قلب شود.
- دارویی را که برایتان تجویز شده است به‌صرف گمان قطع نکنید. از پزشکی که آن را تجویز کرده است بپرسید.

اگر برای یک عضله بارها به مراقبت خانگی نیاز پیدا می‌کنید، قدم بعدی درمان قوی‌تر نیست، معاینه است. چگونگی آن در [درمان گرفتگی در درمانگاه](articles/clinical-treatment-of-cramps) آمده است.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'caution',
      title: { en: 'Ask first if this applies to you', fa: 'در این حالت‌ها نخست بپرسید' },
      text: {
        en: `- **Kidney disease:** take no magnesium unless a doctor has prescribed it, not even as a laxative or an antacid.
- **Pregnancy, breastfeeding or regular medicines:** ask before any supplement. For a child, ask a doctor.
- **Diabetes, poor circulation or numb skin:** you may not feel a burn or a cold injury; ask before you use heat or cold.
- **Blood thinners, a bleeding disorder, weak bones or cancer:** ask before a massage.`,
        fa: `- **بیماری کلیه:** منیزیم، حتی به شکل ملین یا ضداسید، مصرف نکنید، مگر پزشک تجویز کرده باشد.
- **بارداری، شیردهی یا مصرف منظم دارو:** پیش از هر مکملی بپرسید. برای کودک از پزشک بپرسید.
- **دیابت، گردش خون ضعیف یا بی‌حسی پوست:** ممکن است سوختگی یا سرمازدگی را احساس نکنید؛ پیش از استفاده از گرما یا سرما بپرسید.
- **داروی رقیق‌کنندهٔ خون، اختلال انعقادی، پوکی استخوان یا سرطان:** پیش از ماساژ بپرسید.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'urgent',
      title: { en: 'When home care is not enough', fa: 'وقتی مراقبت خانگی کافی نیست' },
      text: {
        en: `Get medical help the same day for:

- a cramp that lasts {{too-long}} and does not ease with stretching;
- dark, tea-coloured urine or very little urine with severe muscle pain, swelling or weakness: this may be rhabdomyolysis;
- a sudden snap in a muscle with bruising or loss of strength;
- new weakness, numbness or unsteady walking;
- cramps with severe vomiting, diarrhoea or signs of dehydration.

Make an appointment if cramps often return or spoil your sleep, if a muscle is getting thinner, if the legs are swollen or numb, if pain comes with walking and goes when you stop, or if cramps began with a new medicine.`,
        fa: `در این موارد همان روز به پزشک مراجعه کنید:

- گرفتگی‌ای که {{too-long}} طول بکشد و با کشش بهتر نشود؛
- ادرار تیره به رنگ چای یا ادرار بسیار کم، همراه با درد شدید، ورم یا ضعف عضله: ممکن است رابدومیولیز باشد؛
- احساس پاره شدن ناگهانی در عضله همراه با کبودی یا از دست رفتن قدرت؛
- ضعف، بی‌حسی یا ناپایداری تازه در راه رفتن؛
- گرفتگی همراه با استفراغ یا اسهال شدید یا نشانه‌های کم‌آبی بدن.

اگر گرفتگی بارها برمی‌گردد یا خوابتان را به هم می‌زند، عضله‌ای رو به لاغر شدن است، پاها ورم دارند یا بی‌حس‌اند، درد هنگام راه رفتن می‌آید و با ایستادن می‌رود، یا گرفتگی با داروی تازه‌ای شروع شده است، از پزشک وقت بگیرید.`,
      },
    },
    {
      block: 'exercises',
      exercises: [
        'exercises/calf-stretch',
        'exercises/towel-stretch',
        'exercises/wall-hamstring-stretch',
        'exercises/neck-side-stretch',
      ],
    },
    {
      block: 'faq',
      items: [
        {
          question: { en: 'Is warmth or cold better for a cramp?', fa: 'برای گرفتگی گرما بهتر است یا سرما؟' },
          answer: {
            en: 'After an ordinary cramp, choose whichever feels better: warmth loosens, cold numbs. Neither has been well tested. For a fresh strain with swelling or bruising, cold comes first.',
            fa: 'پس از گرفتگی معمولی هر کدام را که خوشایندتر است انتخاب کنید: گرما نرم می‌کند و سرما درد را کم می‌کند. هیچ‌کدام به‌خوبی آزمایش نشده است. در کشیدگی تازه با ورم یا کبودی، نخست سرما مناسب است.',
          },
        },
        {
          question: {
            en: 'Does drinking water stop a cramp?',
            fa: 'آیا نوشیدن آب گرفتگی را قطع می‌کند؟',
          },
          answer: {
            en: 'Hardly during the cramp itself: water needs time, and stretching works at once. If you have sweated a lot, replacing fluid is sensible anyway; drink with your thirst. Far more than that can thin the salt in the blood and be dangerous. With heart or kidney disease, keep to the amount agreed with your doctor.',
            fa: 'در خود گرفتگی تقریباً نه: آب به زمان نیاز دارد و کشش همان لحظه اثر می‌کند. اگر زیاد عرق کرده‌اید، جبران آب بدن به هر حال کار درستی است؛ به‌اندازهٔ تشنگی بنوشید. نوشیدن بسیار بیش از آن ممکن است نمک خون را رقیق کند و خطرناک باشد. اگر بیماری قلب یا کلیه دارید، به مقداری که با پزشک قرار گذاشته‌اید پایبند بمانید.',
          },
        },
        {
          question: {
            en: 'Should I take a painkiller?',
            fa: 'آیا مسکن بخورم؟',
          },
          answer: {
            en: 'A cramp is over before a painkiller works. For soreness that lasts, a pharmacist can tell you whether one is safe for you; anti-inflammatory ones can harm the stomach or the kidneys, above all when you lack fluid. A muscle that needs painkillers day after day should be examined.',
            fa: 'پیش از آنکه مسکن اثر کند گرفتگی تمام شده است. اگر درد پس از آن ادامه دارد، داروساز می‌تواند بگوید آیا مسکن برای شما بی‌خطر است؛ مسکن‌های ضدالتهاب ممکن است به معده یا کلیه آسیب بزنند، به‌ویژه وقتی بدن کم‌آب است. عضله‌ای که هر روز به مسکن نیاز دارد باید معاینه شود.',
          },
        },
      ],
    },
    {
      block: 'related',
      entries: [
        'articles/muscle-cramps',
        'articles/leg-cramps',
        'articles/clinical-treatment-of-cramps',
        'treatments/regular-stretching',
        'cramp-types/night-cramps',
      ],
    },
  ],
  sources: ['nhs-leg-cramps', 'aaos-muscle-cramps', 'cochrane-magnesium-cramps', 'medlineplus-rhabdomyolysis'],
}
