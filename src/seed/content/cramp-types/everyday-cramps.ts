import type { CrampTypeSeed } from '../types'

/** Cramps that most people meet: with exercise, at night, with the period. */
export const everydayCramps: readonly CrampTypeSeed[] = [
  {
    key: 'exercise-cramps',
    title: { en: 'Exercise-associated muscle cramps', fa: 'گرفتگی عضلانی ناشی از ورزش' },
    summary: {
      en: 'A sudden, painful tightening of a hard-working muscle during exercise or soon after it, mostly in the calf, the thigh or the foot.',
      fa: 'سفت شدن ناگهانی و دردناک عضله‌ای که سخت کار کرده است؛ هنگام ورزش یا کمی پس از آن و بیشتر در ساق، ران یا کف پا رخ می‌دهد.',
    },
    image: {
      drawing: 'cramp-types/exercise-cramps',
      alt: {
        en: 'A runner standing still and holding the back of the lower leg, with the tight calf marked',
        fa: 'دونده‌ای که ایستاده و پشت ساق خود را گرفته و عضلهٔ گرفتهٔ ساق با رنگ مشخص شده است',
      },
    },
    quantities: [
      { key: 'longest', value: 10, unit: 'minute' },
      { key: 'hold', value: 20, max: 30, unit: 'second' },
      { key: 'too-long', comparator: 'more-than', value: 10, unit: 'minute' },
    ],
    where: {
      en: 'Usually in the muscles that have worked hardest. In running, football and cycling these are the calf, the hamstrings, the front of the thigh and the arch of the foot. The arms and hands are affected less often, mainly in sports and jobs that load them.',
      fa: 'معمولاً در عضله‌هایی که بیشتر از بقیه کار کرده‌اند. در دویدن، فوتبال و دوچرخه‌سواری بیشتر عضلهٔ ساق پا، عضلات همسترینگ، جلوی ران و قوس کف پا می‌گیرند. دست و بازو کمتر درگیر می‌شوند؛ مگر در ورزش‌ها و کارهایی که بر آن‌ها فشار می‌آورند.',
    },
    when: {
      en: 'Towards the end of a long or intense effort, or in the hours after it. Cramps are more likely when the effort is harder or longer than the muscles are used to, and some people get them in hot, humid weather after heavy sweating.',
      fa: 'در پایان تمرین یا مسابقه‌ای طولانی یا شدید، یا چند ساعت پس از آن. هرچه فعالیت از عادت عضله‌ها سنگین‌تر یا طولانی‌تر باشد، احتمال گرفتگی بیشتر است. بعضی‌ها در هوای گرم و شرجی و پس از عرق کردن زیاد دچار آن می‌شوند.',
    },
    feel: {
      en: 'The muscle becomes hard, shortens and hurts sharply; you can often see or feel the knot under the skin. Small twitches may come first. You cannot use the muscle until it lets go.',
      fa: 'عضله سفت و جمع می‌شود و دردی تیز می‌گیرد؛ اغلب می‌توان برجستگی آن را زیر پوست دید یا لمس کرد. گاهی پیش از گرفتگی، عضله چند بار می‌پرد. تا عضله رها نشود، نمی‌توان از آن کار کشید.',
    },
    duration: {
      en: 'Most last from a few seconds to {{longest}}. The muscle may stay sore until the next day, and the cramp can return if you go straight back to hard effort.',
      fa: 'بیشتر گرفتگی‌ها از چند ثانیه تا {{longest}} طول می‌کشند. عضله ممکن است تا روز بعد دردناک بماند و اگر بلافاصله به فعالیت سنگین برگردید، گرفتگی ممکن است تکرار شود.',
    },
    usualCauses: ['causes/overuse', 'causes/new-activity', 'causes/dehydration'],
    whatHelps: {
      en: `1. Stop and stretch the muscle slowly, without bouncing. Hold for {{hold}} and repeat until it lets go.
2. Massage the muscle gently.
3. Rest in the shade, and drink water if you are thirsty or have sweated a lot. After long exercise with heavy sweating, a drink or food that contains some salt may help you recover.
4. Return to activity gradually.`,
      fa: `1. فعالیت را قطع کنید و عضله را آرام و بدون حرکت‌های ضربه‌ای بکشید. {{hold}} نگه دارید و تا رها شدن عضله تکرار کنید.
2. عضله را به‌آرامی ماساژ دهید.
3. در سایه استراحت کنید و اگر تشنه‌اید یا زیاد عرق کرده‌اید، آب بنوشید. پس از ورزش طولانی همراه با عرق زیاد، نوشیدنی یا غذایی که کمی نمک دارد ممکن است به بازیابی توان کمک کند.
4. کم‌کم به فعالیت برگردید.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `For a long time these cramps were explained by lost water and salt alone. That does not fit everything that is seen: many people who cramp are not dehydrated, and stretching stops the cramp without giving back any fluid. Many researchers now think that a tired muscle upsets the balance of the nerve signals that make it contract and relax. Heavy sweating and salt loss may still play a part in some people, above all in the heat.

That is why prevention begins with training: build up the load step by step, let tired muscles recover and give new movements time. [Warming up and cooling down](treatments/warm-up-and-cool-down) and [regular stretching](treatments/regular-stretching) are sensible habits, although the evidence that they prevent cramps is mixed.`,
          fa: `سال‌ها این گرفتگی را فقط نتیجهٔ از دست رفتن آب و نمک می‌دانستند. این توضیح با همهٔ آنچه دیده می‌شود جور نیست: بسیاری از کسانی که دچار گرفتگی می‌شوند کم‌آب نیستند و کشش، بی‌آنکه آبی به بدن برگرداند، گرفتگی را باز می‌کند. امروز بسیاری از پژوهشگران بر این باورند که خستگی عضله تعادل پیام‌های عصبی را، که آن را منقبض و رها می‌کنند، به هم می‌زند. با این حال عرق زیاد و از دست رفتن نمک ممکن است در بعضی افراد، به‌ویژه در گرما، مؤثر باشد.

پس پیشگیری از خود تمرین شروع می‌شود: بار تمرین را قدم‌به‌قدم بالا ببرید، به عضلهٔ خسته فرصت بازیابی بدهید و برای حرکت‌های تازه وقت بگذارید. [گرم کردن و سرد کردن](treatments/warm-up-and-cool-down) و [حرکات کششی منظم](treatments/regular-stretching) عادت‌های خوبی‌اند، هرچند شواهد دربارهٔ اثر آن‌ها در پیشگیری از گرفتگی یکدست نیست.`,
        },
      },
      {
        block: 'callout',
        type: 'warning',
        severity: 'caution',
        title: { en: 'Cramps in the heat', fa: 'گرفتگی عضلانی در هوای گرم' },
        text: {
          en: 'Heavy sweating with cramps can be an early sign of heat illness. Stop, move to a cool place and drink. If you have heart disease or have been told to limit salt, or if the cramps go on after rest, ask for medical help.',
          fa: 'عرق زیاد همراه با گرفتگی می‌تواند از نخستین نشانه‌های گرمازدگی باشد. فعالیت را قطع کنید، به جای خنک بروید و مایعات بنوشید. اگر بیماری قلبی دارید یا پزشک مصرف نمک را برایتان محدود کرده است، یا اگر گرفتگی پس از استراحت ادامه دارد، از پزشک کمک بگیرید.',
        },
      },
      {
        block: 'exercises',
        exercises: ['exercises/calf-stretch', 'exercises/wall-hamstring-stretch', 'exercises/towel-stretch'],
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Cramps in the heat with confusion, fainting, a seizure, or very hot skin: this may be heat stroke. Call the emergency service and cool the person at once.',
          fa: 'گرفتگی در گرما همراه با گیجی، غش، تشنج یا پوست بسیار داغ: ممکن است گرمازدگی شدید باشد. با اورژانس تماس بگیرید و فوراً شروع به خنک کردن فرد کنید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'Dark, tea-coloured urine with severe muscle pain, swelling or weakness after exertion: this may be muscle breakdown (rhabdomyolysis). Get medical help the same day.',
          fa: 'ادرار تیره به رنگ چای همراه با درد شدید، ورم یا ضعف عضله پس از فعالیت سنگین: ممکن است نشانهٔ تخریب عضله (رابدومیولیز) باشد. همان روز به پزشک مراجعه کنید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'A cramp that lasts {{too-long}} and does not ease with stretching, or a sudden snap in the muscle with bruising or loss of strength.',
          fa: 'گرفتگی‌ای که {{too-long}} طول بکشد و با کشش بهتر نشود، یا احساس پاره شدن ناگهانی در عضله همراه با کبودی یا از دست رفتن قدرت.',
        },
      },
    ],
    sources: ['exercise-cramps-review', 'aaos-muscle-cramps', 'cdc-heat-illness', 'medlineplus-rhabdomyolysis'],
  },
  {
    key: 'night-cramps',
    title: { en: 'Night leg cramps', fa: 'گرفتگی شبانهٔ پا' },
    summary: {
      en: 'A painful tightening of the calf or foot that wakes you from sleep, with or without a tiring day before it. It is common and usually harmless.',
      fa: 'گرفتگی دردناک ساق یا کف پا که شما را از خواب بیدار می‌کند؛ چه پس از روزی خسته‌کننده و چه بدون آن. این مشکل شایع است و معمولاً خطری ندارد.',
    },
    image: {
      drawing: 'cramp-types/night-cramps',
      alt: {
        en: 'A person sitting up in bed at night and pulling the toes of one foot towards the body',
        fa: 'فردی که شب در رختخواب نشسته و انگشتان یک پا را به طرف خود می‌کشد',
      },
    },
    quantities: [
      { key: 'longest', value: 10, unit: 'minute' },
      { key: 'tender', value: 24, unit: 'hour' },
      { key: 'age', value: 60, unit: 'year-of-age' },
      { key: 'too-long', comparator: 'more-than', value: 10, unit: 'minute' },
    ],
    where: {
      en: 'Mostly in the calf, often in the arch of the foot and the toes, and sometimes in the thigh.',
      fa: 'بیشتر در عضلهٔ ساق پا، اغلب در قوس کف پا و انگشتان و گاهی در ران.',
    },
    when: {
      en: 'During sleep or while lying still, at any hour of the night. A tiring day or long standing can come before it, but the cramp also happens without any exercise. It is more common after {{age}} and in pregnancy.',
      fa: 'در خواب یا هنگام بی‌حرکت دراز کشیدن، در هر ساعتی از شب. گاهی روزی خسته‌کننده یا ایستادن طولانی پیش از آن بوده است، ولی بدون هیچ ورزشی هم رخ می‌دهد. پس از {{age}} و در بارداری شایع‌تر است.',
    },
    feel: {
      en: 'A sudden, strong pain with a hard muscle; the foot may bend downwards and the toes may curl. It can be mild or strong enough to make you get out of bed.',
      fa: 'دردی ناگهانی و شدید همراه با سفت شدن عضله؛ گاهی پا رو به پایین خم می‌شود و انگشتان جمع می‌شوند. شدت آن متفاوت است و گاهی چنان است که باید از رختخواب بیرون آمد.',
    },
    duration: {
      en: 'From a few seconds to {{longest}}. The muscle may stay tender for as long as {{tender}}.',
      fa: 'از چند ثانیه تا {{longest}}. عضله ممکن است تا {{tender}} دردناک بماند.',
    },
    usualCauses: [
      'causes/ageing',
      'causes/pregnancy',
      'causes/overuse',
      'causes/kidney-disease',
      'causes/nerve-disorders',
    ],
    whatHelps: {
      en: `- Straighten the knee and pull the toes slowly towards the shin, or stand and put weight on the heel.
- Massage the muscle; warmth can ease the soreness that stays behind.
- A gentle calf stretch in the evening may reduce the number of cramps, and it does no harm.
- Keep the bedding loose over the feet.`,
      fa: `- زانو را صاف کنید و انگشتان پا را آرام به طرف ساق بکشید، یا بایستید و وزن خود را روی پاشنه بیندازید.
- عضله را ماساژ دهید؛ گرما دردی را که پس از گرفتگی می‌ماند کمتر می‌کند.
- کشش ملایم ساق پیش از خواب ممکن است دفعات گرفتگی را کم کند و ضرری هم ندارد.
- پتو و ملحفه را روی پا سفت نکشید.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `In most people no single cause is found. A tired muscle, a calf that lies shortened while the foot points down, and nerves that fire too easily are all suspected. Night cramps also come with some conditions, for example [kidney disease](causes/kidney-disease), diabetes, [nerve disorders](causes/nerve-disorders) and pregnancy, and with some medicines, such as diuretics. If a new medicine and new cramps came together, ask your doctor; do not stop the medicine on your own.

Night cramps are not restless legs syndrome. Restless legs bring an unpleasant urge to move that eases with movement, without a hard, painful knot in the muscle.

Many people take [magnesium](nutrients/magnesium) for these cramps. In older adults the studies have found little or no benefit. Quinine was once widely used; because it can have rare but serious side effects, it is only ever a decision for a doctor.`,
          fa: `در بیشتر افراد علت مشخصی پیدا نمی‌شود. خستگی عضله، کوتاه ماندن عضلهٔ ساق وقتی پنجهٔ پا در خواب رو به پایین است و تحریک‌پذیری بیش از حد اعصاب از عوامل احتمالی‌اند. گرفتگی شبانه با بعضی بیماری‌ها و حالت‌ها، مانند [بیماری کلیه](causes/kidney-disease)، دیابت، [اختلال‌های عصبی](causes/nerve-disorders) و بارداری، و با بعضی داروها، مانند داروهای ادرارآور، نیز همراه است. اگر گرفتگی هم‌زمان با شروع داروی تازه‌ای پیدا شده است، با پزشک خود صحبت کنید و دارو را خودسرانه قطع نکنید.

گرفتگی شبانه با سندرم پای بی‌قرار فرق دارد. در پای بی‌قرار، فرد میل ناخوشایندی به تکان دادن پا دارد که با حرکت آرام می‌شود و عضله سفت و دردناک نمی‌شود.

بسیاری برای این گرفتگی [منیزیم](nutrients/magnesium) مصرف می‌کنند. پژوهش‌ها در سالمندان سود کمی از آن نشان داده‌اند یا هیچ سودی نشان نداده‌اند. در گذشته کینین زیاد به کار می‌رفت؛ چون عوارض نادر ولی جدی دارد، تصمیم دربارهٔ آن فقط با پزشک است.`,
        },
      },
      {
        block: 'exercises',
        exercises: ['exercises/calf-stretch', 'exercises/towel-stretch', 'exercises/soleus-stretch'],
      },
      {
        block: 'faq',
        items: [
          {
            question: {
              en: 'When is a night cramp worth a visit to the doctor?',
              fa: 'چه وقت برای گرفتگی شبانه باید به پزشک مراجعه کرد؟',
            },
            answer: {
              en: 'When cramps often spoil your sleep, when they come with numbness, weakness or swelling of the legs, or when they began after a new medicine.',
              fa: 'وقتی گرفتگی بارها خوابتان را به هم می‌زند، وقتی با بی‌حسی، ضعف یا ورم پا همراه است، یا وقتی پس از شروع داروی تازه‌ای پیدا شده است.',
            },
          },
        ],
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Chest pain, breathlessness or coughing up blood together with pain or swelling in a leg: a blood clot may have reached the lungs. Call the emergency service.',
          fa: 'درد قفسهٔ سینه، تنگی نفس یا سرفهٔ خونی همراه با درد یا ورم پا: ممکن است لختهٔ خون به ریه رسیده باشد. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'emergency',
        text: {
          en: 'Pain with swelling, warmth, redness or darkening of one calf, which does not pass like a cramp: this may be deep vein thrombosis. Go to an emergency department at once.',
          fa: 'درد همراه با ورم، گرمی، سرخی یا تیرگی یکی از ساق‌ها که مثل گرفتگی برطرف نمی‌شود: ممکن است ترومبوز ورید عمقی باشد. فوراً به اورژانس بروید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'A cramp that lasts {{too-long}}, or cramps with muscle weakness, wasting or numbness. Stiffness of the jaw or cramps after a dirty wound need help at once, because of tetanus.',
          fa: 'گرفتگی‌ای که {{too-long}} طول بکشد، یا گرفتگی همراه با ضعف، تحلیل عضله یا بی‌حسی. سفت شدن فک یا گرفتگی پس از زخم آلوده به‌دلیل احتمال کزاز نیاز به کمک فوری دارد.',
        },
      },
    ],
    sources: ['nhs-leg-cramps', 'aafp-nocturnal-leg-cramps', 'cochrane-magnesium-cramps', 'nhs-dvt'],
  },
  {
    key: 'menstrual-cramps',
    title: { en: 'Menstrual cramps', fa: 'دردهای قاعدگی' },
    summary: {
      en: 'Cramping pain in the lower belly around the first days of a period. It comes from contractions of the womb, which is a smooth muscle.',
      fa: 'درد گرفتگی‌مانند در پایین شکم که حوالی روزهای اول قاعدگی پیدا می‌شود. این درد از انقباض رحم است که عضله‌ای صاف است.',
    },
    image: {
      drawing: 'cramp-types/menstrual-cramps',
      alt: {
        en: 'A woman sitting with a hot-water bottle held against her lower belly',
        fa: 'زنی که نشسته و کیسهٔ آب گرم را روی پایین شکم گذاشته است',
      },
    },
    quantities: [{ key: 'usual', value: 1, max: 3, unit: 'day' }],
    where: {
      en: 'In the lower belly. The pain can spread to the lower back and the thighs.',
      fa: 'در پایین شکم. درد ممکن است به کمر و ران‌ها بزند.',
    },
    when: {
      en: 'It usually begins with the bleeding, sometimes a little before it, and is strongest in the first days of the period.',
      fa: 'معمولاً با شروع خون‌ریزی و گاهی کمی پیش از آن آغاز می‌شود و در روزهای اول قاعدگی از همیشه شدیدتر است.',
    },
    feel: {
      en: 'Waves of cramping pain, or a dull and constant ache. Some people also have nausea, loose stools, headache or tiredness.',
      fa: 'دردی موجی و گرفتگی‌مانند، یا دردی مبهم و پیوسته. بعضی‌ها حالت تهوع، مدفوع شل، سردرد یا خستگی هم دارند.',
    },
    duration: {
      en: 'It usually lasts {{usual}}, and sometimes longer. It differs from person to person and from month to month.',
      fa: 'معمولاً {{usual}} و گاهی بیشتر طول می‌کشد. مدت آن از فردی به فرد دیگر و از ماهی به ماه دیگر فرق می‌کند.',
    },
    usualCauses: [],
    whatHelps: {
      en: `- Warmth on the lower belly, such as a heat pad or a warm bath.
- Light movement: walking, swimming, gentle stretching.
- A light massage of the belly or the lower back.
- Rest, and no smoking.

Many people also use painkillers that need no prescription. They do not suit everybody (for example in asthma, stomach ulcer, kidney disease or possible pregnancy), so ask a pharmacist or a doctor which of them is safe for you.`,
      fa: `- گرم کردن پایین شکم، مثلاً با کیسهٔ آب گرم یا حمام گرم.
- فعالیت سبک: پیاده‌روی، شنا، حرکات کششی ملایم.
- ماساژ ملایم شکم یا کمر.
- استراحت و سیگار نکشیدن.

بسیاری از افراد از مسکن‌های بدون نسخه هم کمک می‌گیرند. این داروها برای همه مناسب نیستند (مثلاً در آسم، زخم معده، بیماری کلیه یا احتمال بارداری)؛ پس از داروساز یا پزشک بپرسید کدام‌یک برای شما بی‌خطر است.`,
    },
    body: [
      {
        block: 'text',
        text: {
          en: `The wall of the womb is made of smooth muscle, which works without our will. During a period it tightens to help shed its lining. Natural substances called prostaglandins make these contractions stronger, and a strong contraction briefly presses on the vessels that bring blood to the muscle. Both bring pain. People with more prostaglandins seem to have stronger cramps.

So this pain is related to muscle cramps, but it is not the same thing: a skeletal muscle such as the calf can be released by [gentle stretching](treatments/gentle-stretching), whereas the womb cannot be stretched by hand. [Warmth](treatments/warmth) is a simple help for both.

Ordinary period pain is not a disease, but it need not simply be endured. Pain that grows over the years, begins later in life or comes with heavy bleeding may have a cause that can be treated, such as endometriosis, fibroids or an infection.`,
          fa: `دیوارهٔ رحم از عضلهٔ صاف ساخته شده است که بی‌ارادهٔ ما کار می‌کند. رحم در قاعدگی منقبض می‌شود تا لایهٔ داخلی خود را بیرون بریزد. موادی طبیعی به نام پروستاگلاندین این انقباض‌ها را قوی‌تر می‌کنند و انقباض قوی برای لحظاتی به رگ‌هایی که به عضله خون می‌رسانند فشار می‌آورد. هر دو درد به همراه دارند. به نظر می‌رسد کسانی که پروستاگلاندین بیشتری دارند درد شدیدتری می‌کشند.

پس این درد با گرفتگی عضلانی خویشاوند است ولی با آن یکی نیست: عضلهٔ اسکلتی، مانند عضلهٔ ساق، با [کشش ملایم](treatments/gentle-stretching) رها می‌شود، اما رحم را نمی‌توان با دست کشید. [گرما](treatments/warmth) کمک ساده‌ای برای هر دو است.

درد معمول قاعدگی بیماری نیست، ولی لازم هم نیست فقط آن را تحمل کرد. دردی که سال‌به‌سال بیشتر شود، در سنین بالاتر شروع شود یا با خون‌ریزی زیاد همراه باشد ممکن است علتی درمان‌پذیر داشته باشد؛ مانند آندومتریوز، فیبروم یا عفونت.`,
        },
      },
    ],
    redFlags: [
      {
        severity: 'emergency',
        text: {
          en: 'Sudden severe belly pain with fainting, pain at the tip of the shoulder or bleeding, above all if you may be pregnant. Call the emergency service.',
          fa: 'درد شدید و ناگهانی شکم همراه با غش، درد نوک شانه یا خون‌ریزی، به‌ویژه اگر احتمال بارداری هست. با اورژانس تماس بگیرید.',
        },
      },
      {
        severity: 'urgent',
        text: {
          en: 'Lower belly pain with fever or an unusual discharge, or bleeding far heavier than usual for you. Get medical help the same day.',
          fa: 'درد پایین شکم همراه با تب یا ترشح غیرعادی، یا خون‌ریزی بسیار بیشتر از معمول. همان روز به پزشک مراجعه کنید.',
        },
      },
      {
        severity: 'caution',
        text: {
          en: 'Pain that stops you from work or study, gets worse, comes between periods or during sex, or a change in your usual pattern. Make an appointment with a doctor.',
          fa: 'دردی که شما را از کار یا درس باز می‌دارد، رو به بدتر شدن است، بین قاعدگی‌ها یا هنگام رابطهٔ جنسی پیدا می‌شود، یا تغییر الگوی معمول قاعدگی. از پزشک وقت بگیرید.',
        },
      },
    ],
    sources: ['nhs-period-pain'],
  },
]
