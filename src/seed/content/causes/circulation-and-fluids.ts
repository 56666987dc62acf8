import type { CauseSeed } from '../types'

/** Causes that lie in the blood supply, the kidneys and the water of the body. */
export const narrowedArteries: CauseSeed = {
  key: 'narrowed-arteries',
  title: { en: 'Narrowed arteries', fa: 'تنگی شریان‌های پا' },
  summary: {
    en: 'When arteries to the legs are narrowed, the muscles get too little blood during walking and hurt like a cramp. This needs a doctor, not only a stretch.',
    fa: 'وقتی شریان‌های پا تنگ شوند، هنگام راه رفتن خون کافی به عضله نمی‌رسد و دردی شبیه گرفتگی پیدا می‌شود. این وضعیت فقط کشش نمی‌خواهد؛ باید به پزشک مراجعه کرد.',
  },
  image: {
    drawing: 'causes/narrowed-arteries',
    alt: {
      en: 'A leg with its artery drawn in red, narrowed at the back of the knee',
      fa: 'پایی که شریان آن با رنگ قرمز کشیده شده و در پشت زانو تنگ شده است',
    },
  },
  mechanism: {
    en: 'Fatty deposits in the artery wall (atherosclerosis) make the artery narrower. At rest enough blood still passes, but a walking muscle needs far more. The muscle runs short of oxygen and begins to hurt, most often in the calf, and the pain eases within minutes of standing still. Doctors call this intermittent claudication, and the condition peripheral artery disease.',
    fa: 'رسوب چربی در دیوارهٔ شریان (آترواسکلروز) آن را تنگ می‌کند. در حال استراحت هنوز خون کافی می‌گذرد، ولی عضله هنگام راه رفتن خون بسیار بیشتری می‌خواهد. عضله دچار کمبود اکسیژن می‌شود و بیشتر در ناحیهٔ ساق درد می‌گیرد؛ درد با ایستادن ظرف چند دقیقه آرام می‌شود. پزشکان به این درد لنگش متناوب و به این وضعیت بیماری شریان‌های محیطی می‌گویند.',
  },
  atRisk: {
    en: `- Smokers and former smokers.
- People with diabetes, high blood pressure or high cholesterol.
- Older people, and those with heart disease or stroke in the past or in the family.
- People with [obesity](causes/obesity) and little physical activity.`,
    fa: `- سیگاری‌ها و کسانی که پیش‌تر سیگار می‌کشیده‌اند.
- مبتلایان به دیابت، فشار خون بالا یا کلسترول بالا.
- سالمندان و کسانی که خود یا خانواده‌شان سابقهٔ بیماری قلبی یا سکتهٔ مغزی دارند.
- کسانی که [چاقی](causes/obesity) و فعالیت بدنی کم دارند.`,
  },
  whatToDo: {
    en: `- See a doctor. The pulses in the legs are felt, and the blood pressure at the ankle is compared with that in the arm; sometimes imaging follows.
- Stop smoking: it is the most useful single step.
- Walk regularly, as your doctor advises; supervised walking programmes can lengthen the distance without pain.
- Treat blood pressure, blood sugar and cholesterol as prescribed. Some people need a procedure to open the artery.`,
    fa: `- به پزشک مراجعه کنید. پزشک نبض‌های پا را معاینه و فشار خون مچ پا را با بازو مقایسه می‌کند؛ گاهی تصویربرداری هم لازم است.
- سیگار را ترک کنید: این مؤثرترین قدم است.
- طبق نظر پزشک مرتب راه بروید؛ برنامه‌های پیاده‌روی زیر نظر متخصص می‌توانند مسافت بدون درد را بیشتر کنند.
- فشار خون، قند خون و کلسترول را طبق دستور پزشک درمان کنید. بعضی افراد به روش‌هایی برای باز کردن شریان نیاز دارند.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `How can you tell it from an ordinary cramp? Pain from narrowed arteries comes with a certain amount of walking, returns at about the same distance and stops when you stop. The muscle is not hard to the touch. A cramp comes without warning, often at rest or [at night](cramp-types/night-cramps), and the muscle is hard. Back problems can also cause leg pain on walking; that pain often eases when you sit or bend forward.

It matters to find out, because the same disease can affect the arteries of the heart and brain. Treating it early lowers the risk of heart attack and stroke as well as protecting the leg.`,
        fa: `چگونه آن را از گرفتگی معمولی تشخیص دهیم؟ درد ناشی از تنگی شریان پس از مقدار معینی راه رفتن می‌آید، تقریباً در همان مسافت تکرار می‌شود و با ایستادن قطع می‌شود. عضله در لمس سفت نیست. گرفتگی بی‌خبر، اغلب در حال استراحت یا [شب‌ها](cramp-types/night-cramps)، می‌آید و عضله سفت است. مشکلات کمر نیز ممکن است هنگام راه رفتن باعث درد پا شوند؛ آن درد بیشتر با نشستن یا خم شدن به جلو آرام می‌شود.

تشخیص آن مهم است، چون همین بیماری ممکن است شریان‌های قلب و مغز را هم درگیر کند. درمان زودهنگام هم از پا محافظت می‌کند و هم خطر سکتهٔ قلبی و مغزی را کم می‌کند.`,
      },
    },
  ],
  leadsTo: ['cramp-types/exercise-cramps', 'cramp-types/night-cramps'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'A leg or foot that suddenly becomes painful, pale or blue, cold, numb or weak: the artery may be blocked. Call the emergency service at once.',
        fa: 'اگر پا ناگهان دردناک، رنگ‌پریده یا کبود، سرد، بی‌حس یا ضعیف شد، ممکن است شریان بسته شده باشد. فوراً با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'emergency',
      text: {
        en: 'Chest pain or breathlessness; or sudden weakness or numbness of one side, or slurred speech. Call the emergency service at once.',
        fa: 'درد قفسهٔ سینه یا تنگی نفس؛ یا ضعف یا بی‌حسی ناگهانی یک طرف بدن یا اختلال گفتار. فوراً با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Pain in the foot at rest or at night that eases when the leg hangs down, or a wound on the foot that does not heal or turns black. See a doctor without delay.',
        fa: 'درد پا در حال استراحت یا شب‌ها که با آویزان کردن پا آرام می‌شود، یا زخمی در پا که خوب نمی‌شود یا سیاه می‌شود. بی‌درنگ به پزشک مراجعه کنید.',
      },
    },
  ],
  sources: ['nhs-pad', 'nhs-stroke', 'nhs-leg-cramps'],
}

export const kidneyDisease: CauseSeed = {
  key: 'kidney-disease',
  title: { en: 'Kidney disease', fa: 'بیماری کلیه' },
  summary: {
    en: 'Advanced kidney disease upsets the water and minerals of the body. Cramps are common in it, above all in the legs and during dialysis.',
    fa: 'بیماری پیشرفتهٔ کلیه تعادل آب و مواد معدنی بدن را به هم می‌زند. گرفتگی در این بیماری، به‌ویژه در پاها و هنگام دیالیز، شایع است.',
  },
  image: {
    drawing: 'causes/kidney-disease',
    alt: {
      en: 'The outline of a body with both kidneys coloured, and a tight calf muscle',
      fa: 'طرح بدن با کلیه‌های رنگی و عضلهٔ گرفتهٔ ساق',
    },
  },
  mechanism: {
    en: 'The kidneys keep water, sodium, potassium, calcium and magnesium within narrow limits. Nerves and muscles depend on these limits: when they are crossed, nerves fire more easily and muscles cramp. Kidney failure can also damage nerves. During haemodialysis fluid is taken out of the blood quickly, blood pressure can fall, and cramps may follow.',
    fa: 'کلیه‌ها آب، سدیم، پتاسیم، کلسیم و منیزیم را در محدوده‌ای باریک نگه می‌دارند. کار عصب و عضله به این محدوده وابسته است: اگر از آن خارج شوند، عصب آسان‌تر تحریک می‌شود و عضله می‌گیرد. نارسایی کلیه به اعصاب هم ممکن است آسیب بزند. در همودیالیز، مایع به‌سرعت از خون گرفته می‌شود، فشار خون ممکن است پایین بیاید و گرفتگی در پی آن بیاید.',
  },
  atRisk: {
    en: `- People with advanced chronic kidney disease.
- People on haemodialysis, above all towards the end of a session.
- People with kidney disease who take diuretics or who lose fluid through vomiting or diarrhoea.`,
    fa: `- مبتلایان به بیماری مزمن و پیشرفتهٔ کلیه.
- کسانی که همودیالیز می‌شوند، به‌ویژه در پایان جلسه.
- مبتلایان به بیماری کلیه که داروی ادرارآور مصرف می‌کنند یا با استفراغ یا اسهال مایع از دست می‌دهند.`,
  },
  whatToDo: {
    en: `- Tell your kidney doctor or dialysis team about the cramps; the treatment or the dialysis settings can often be adjusted.
- During a cramp, stretch slowly and massage the muscle; on dialysis, call the nurse.
- Keep to the fluid and food plan you have been given. General advice such as "drink more" or "eat more bananas" may be wrong for you.
- Do not take [magnesium](nutrients/magnesium), [potassium](nutrients/potassium) or any other supplement, or a painkiller, without asking.`,
    fa: `- گرفتگی را با پزشک کلیه یا تیم دیالیز در میان بگذارید؛ درمان یا تنظیم‌های دیالیز را اغلب می‌توان تغییر داد.
- هنگام گرفتگی عضله را آرام بکشید و ماساژ دهید؛ اگر زیر دیالیز هستید، پرستار را خبر کنید.
- به برنامهٔ غذا و مایعات خود پایبند بمانید. توصیه‌های عمومی مانند «بیشتر آب بنوشید» یا «موز بیشتری بخورید» ممکن است برای شما نادرست باشد.
- [منیزیم](nutrients/magnesium)، [پتاسیم](nutrients/potassium) یا هر مکمل دیگر و نیز مسکن را بدون پرسیدن از پزشک مصرف نکنید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `In kidney disease the legs, feet and hands cramp most; during dialysis the muscles of the belly can cramp as well. Pain in the side or the belly that comes in waves is usually something else: a stone that moves towards the bladder hurts because the smooth muscle around it contracts.

Early kidney disease often causes no symptoms at all, and an ordinary cramp is very rarely its first sign. Blood and urine tests tell. They are worth having if you have diabetes, high blood pressure or kidney disease in the family.`,
        fa: `در بیماری کلیه بیشتر پاها و دست‌ها می‌گیرند؛ هنگام دیالیز عضله‌های شکم هم ممکن است بگیرند. درد موجی پهلو یا شکم معمولاً علت دیگری دارد: سنگی که به طرف مثانه حرکت می‌کند درد دارد، چون عضلهٔ صاف پیرامون آن منقبض می‌شود.

بیماری کلیه در آغاز اغلب هیچ نشانه‌ای ندارد و گرفتگی معمولی بسیار به‌ندرت نخستین نشانهٔ آن است. آزمایش خون و ادرار آن را نشان می‌دهد. اگر دیابت، فشار خون بالا یا سابقهٔ خانوادگی بیماری کلیه دارید، خوب است این آزمایش‌ها را انجام دهید.`,
      },
    },
  ],
  leadsTo: ['cramp-types/night-cramps', 'cramp-types/nerve-related-cramps', 'cramp-types/myoclonus'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Severe muscle weakness, an irregular heartbeat, chest pain, breathlessness or confusion in kidney disease: the potassium or the fluid in the body may be dangerously high. Call the emergency service.',
        fa: 'ضعف شدید عضله، نامنظم شدن ضربان قلب، درد قفسهٔ سینه، تنگی نفس یا گیجی در بیماری کلیه: پتاسیم یا مایع بدن ممکن است به حد خطرناکی رسیده باشد. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Very little or no urine, dark or bloody urine, or pain in the side with fever. Get medical help the same day.',
        fa: 'ادرار بسیار کم یا قطع ادرار، ادرار تیره یا خونی، یا درد پهلو همراه با تب. همان روز به پزشک مراجعه کنید.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'With kidney disease, supplements, salt substitutes and many painkillers can do harm. Ask your doctor or pharmacist first.',
        fa: 'در بیماری کلیه، مکمل‌ها، جایگزین‌های نمک و بسیاری از مسکن‌ها ممکن است زیان‌آور باشند. پیش از مصرف از پزشک یا داروساز بپرسید.',
      },
    },
  ],
  sources: ['nhs-kidney-disease', 'niddk-hemodialysis', 'medlineplus-muscle-cramps'],
}

export const dehydration: CauseSeed = {
  key: 'dehydration',
  title: { en: 'Dehydration', fa: 'کم‌آبی بدن' },
  summary: {
    en: 'When the body loses more fluid than it takes in, its balance of salts can change. Heat, sweating and illness do this, and cramps may follow.',
    fa: 'وقتی بدن بیش از آنچه می‌گیرد آب از دست بدهد، ممکن است تعادل املاح آن به هم بخورد. گرما، عرق و بیماری چنین می‌کنند و گرفتگی ممکن است در پی آن بیاید.',
  },
  image: {
    drawing: 'causes/dehydration',
    alt: {
      en: 'A person walking under the sun, sweating and reaching for a glass of water',
      fa: 'فردی که زیر آفتاب راه می‌رود، عرق کرده است و دستش را به سوی لیوان آب دراز می‌کند',
    },
  },
  quantities: [
    { key: 'women', comparator: 'about', value: 2, unit: 'litre', per: 'day' },
    { key: 'men', comparator: 'about', value: 2.5, unit: 'litre', per: 'day' },
  ],
  mechanism: {
    en: 'Sweat, diarrhoea and vomiting take away not only water but also sodium and other electrolytes. Nerves and muscles work with these salts, and a large loss can make them more excitable. In sport, however, the link is weaker than many think: many people who cramp are not dehydrated, and tiredness of the muscle often explains more.',
    fa: 'با عرق، اسهال و استفراغ نه‌تنها آب، بلکه سدیم و دیگر الکترولیت‌ها هم از دست می‌رود. عصب و عضله با این املاح کار می‌کنند و کمبود زیاد آن‌ها ممکن است تحریک‌پذیرشان کند. با این حال در ورزش این رابطه ضعیف‌تر از چیزی است که بسیاری می‌پندارند: بسیاری از کسانی که دچار گرفتگی می‌شوند کم‌آب نیستند و خستگی عضله اغلب علت مهم‌تری است.',
  },
  atRisk: {
    en: `- People who exercise or work hard in the heat.
- Babies, young children and older people.
- Anybody with fever, vomiting or diarrhoea.
- People who take diuretics, or whose diabetes is not well controlled.`,
    fa: `- کسانی که در گرما ورزش یا کار سنگین می‌کنند.
- نوزادان، کودکان خردسال و سالمندان.
- هر کس که تب، استفراغ یا اسهال دارد.
- کسانی که داروی ادرارآور مصرف می‌کنند یا دیابتشان خوب مهار نشده است.`,
  },
  whatToDo: {
    en: `- [Drink regularly](treatments/drink-enough-water), more in the heat and with effort; pale yellow urine is a good sign.
- With vomiting or diarrhoea, take small, frequent sips; a pharmacist can advise on an oral rehydration solution.
- After long, heavy sweating, replace salt with food or a drink that contains some.
- [Avoid hard exercise in the heat](treatments/avoid-exercise-in-heat).`,
    fa: `- [مرتب آب بنوشید](treatments/drink-enough-water) و در گرما و هنگام فعالیت بیشتر؛ ادرار زرد کم‌رنگ نشانهٔ خوبی است.
- هنگام استفراغ یا اسهال، جرعه‌های کوچک و پی‌درپی بنوشید؛ داروساز می‌تواند دربارهٔ محلول خوراکی آب‌رسانی راهنمایی کند.
- پس از عرق طولانی و زیاد، نمک را با غذا یا نوشیدنی‌ای که کمی نمک دارد جبران کنید.
- [از ورزش سنگین در گرما بپرهیزید](treatments/avoid-exercise-in-heat).`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Thirst, dark and strong-smelling urine, passing urine rarely, dizziness, tiredness and a dry mouth are the usual signs.

There is no amount of water that suits everybody or that guarantees a life without cramps. The European reference is {{women}} for women and {{men}} for men, counting all drinks and the water in food, in mild weather and with moderate activity. Heat, exercise, pregnancy and breastfeeding raise the need; some heart and kidney diseases lower it.`,
        fa: `تشنگی، ادرار تیره و بدبو، کم شدن دفعات ادرار، سرگیجه، خستگی و خشکی دهان نشانه‌های معمول کم‌آبی‌اند.

مقداری از آب که برای همه مناسب باشد یا نبودِ گرفتگی را تضمین کند وجود ندارد. مقدار مرجع اروپا برای زنان {{women}} و برای مردان {{men}} است که همهٔ نوشیدنی‌ها و آب موجود در غذا را، در هوای معتدل و با فعالیت متوسط، در بر می‌گیرد. گرما، ورزش، بارداری و شیردهی نیاز بدن را بیشتر می‌کنند و بعضی بیماری‌های قلب و کلیه آن را کمتر.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'caution',
      title: { en: 'Too much can also harm', fa: 'زیاده‌روی هم زیان دارد' },
      text: {
        en: 'Drinking far more plain water than you lose, for example in a long race, can make the sodium in the blood dangerously low. Drink to thirst, and follow your doctor if your fluids are limited.',
        fa: 'نوشیدن آب ساده بسیار بیش از آنچه بدن از دست می‌دهد، مثلاً در مسابقهٔ طولانی، ممکن است سدیم خون را به حد خطرناکی پایین بیاورد. به‌اندازهٔ تشنگی بنوشید و اگر پزشک مایعات را برایتان محدود کرده است، به دستور او عمل کنید.',
      },
    },
  ],
  leadsTo: ['cramp-types/exercise-cramps', 'cramp-types/night-cramps'],
  warnings: [
    {
      severity: 'emergency',
      text: {
        en: 'Confusion, unusual drowsiness, fainting, a seizure, a weak and racing pulse, or cold, blotchy hands and feet. In a baby: a sunken soft spot on the head, few wet nappies, no tears. Call the emergency service.',
        fa: 'گیجی، خواب‌آلودگی غیرعادی، غش، تشنج، نبض ضعیف و تند یا سرد و لکه‌لکه شدن دست و پا. در نوزاد: فرورفتگی ملاج، کم شدن پوشک‌های خیس، گریهٔ بدون اشک. با اورژانس تماس بگیرید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Vomiting or diarrhoea so strong that no fluid stays down, hardly any urine, or blood in the stool. Get medical help the same day.',
        fa: 'استفراغ یا اسهالی که اجازه نمی‌دهد مایعی در بدن بماند، ادرار بسیار کم یا خون در مدفوع. همان روز به پزشک مراجعه کنید.',
      },
    },
    {
      severity: 'urgent',
      text: {
        en: 'Severe muscle pain with dark, tea-coloured urine after effort in the heat is not plain dehydration; it may be muscle breakdown. Get medical help the same day.',
        fa: 'درد شدید عضله همراه با ادرار تیره به رنگ چای پس از فعالیت در گرما کم‌آبی ساده نیست؛ ممکن است نشانهٔ تخریب عضله باشد. همان روز به پزشک مراجعه کنید.',
      },
    },
  ],
  sources: ['nhs-dehydration', 'efsa-water', 'exercise-cramps-review', 'cdc-heat-illness'],
}
