import type { MedicineSeed } from '../types'

import { drowsiness, emergencySigns, liverSigns, pregnancyAndAge } from './common-cautions'

export const tizanidine: MedicineSeed = {
  key: 'tizanidine',
  title: { en: 'Tizanidine', fa: 'تیزانیدین' },
  summary: {
    en: 'Tizanidine eases spasticity, the stiffness that follows diseases of the brain or spinal cord. It lowers blood pressure and must not be combined with certain medicines.',
    fa: 'تیزانیدین اسپاستیسیته را، یعنی سفتی عضله در پی بیماری‌های مغز یا نخاع، کم می‌کند. فشار خون را پایین می‌آورد و نباید با بعضی داروها مصرف شود.',
  },
  image: {
    drawing: 'medicines/tizanidine',
    alt: {
      en: 'A medicine box, a tablet and a blood pressure cuff',
      fa: 'جعبهٔ دارو، یک قرص و بازوبند فشارسنج',
    },
  },
  genericName: { en: 'tizanidine', fa: 'تیزانیدین (tizanidine)' },
  medicineClass: {
    en: 'Centrally acting muscle relaxant; alpha-two adrenergic agonist',
    fa: 'شل‌کنندهٔ عضلانی مرکزی؛ آگونیست گیرندهٔ آلفا دو آدرنرژیک',
  },
  usedFor: {
    en: `- On prescription, for spasticity in multiple sclerosis, stroke, or injury of the brain or spinal cord.
- In some countries also for painful muscle spasm of the back or neck, for a short time.
- It is not an established treatment for ordinary cramps.`,
    fa: `- با نسخه، برای اسپاستیسیته در ام‌اس، سکتهٔ مغزی یا آسیب مغز یا نخاع.
- در بعضی کشورها همچنین برای اسپاسم عضلانی دردناک کمر یا گردن، برای مدتی کوتاه.
- درمان پذیرفته‌شدهٔ گرفتگی معمولی نیست.`,
  },
  sideEffects: {
    en: `- **Common:** drowsiness, dry mouth, dizziness, tiredness, weakness, constipation.
- **Serious:** low blood pressure with fainting, a slow heartbeat, liver damage, hallucinations or confusion, severe allergic reactions.`,
    fa: `- **شایع:** خواب‌آلودگی، خشکی دهان، سرگیجه، خستگی، ضعف، یبوست.
- **جدی:** افت فشار خون همراه با غش، کندی ضربان قلب، آسیب کبد، توهم یا گیجی، واکنش آلرژیک شدید.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `In spasticity the muscles are tight because the brain and spinal cord no longer restrain the reflexes. Tizanidine dampens these reflexes. The effect sets in quickly and lasts some hours only, so the doctor fits it to the times of day when stiffness is the greatest burden, starts low, and checks the liver with blood tests.

Some tightness can be useful: people with weak legs may stand on it. If walking becomes worse with the medicine, tell your doctor.

Tizanidine is widely available on prescription, but its approved uses differ between countries. Whether tablets or capsules are taken with or without food changes their effect; keep to one way and ask your pharmacist. Spasticity and [clonus](cramp-types/clonus) are explained on their own page, and [dystonia](cramp-types/dystonia), which is something else, on another.`,
        fa: `در اسپاستیسیته عضله سفت است، چون مغز و نخاع دیگر رفلکس‌ها را مهار نمی‌کنند. تیزانیدین این رفلکس‌ها را کم می‌کند. اثر آن زود آغاز می‌شود و فقط چند ساعت می‌ماند؛ ازاین‌رو پزشک آن را با ساعت‌هایی هماهنگ می‌کند که سفتی آزاردهنده‌تر است، با مقدار کم آغاز می‌کند و کبد را با آزمایش خون زیر نظر می‌گیرد.

اندکی سفتی ممکن است مفید باشد: کسانی که پاهای ضعیفی دارند شاید به کمک آن بایستند. اگر راه رفتن با دارو بدتر شد، به پزشک بگویید.

تیزانیدین با نسخه در بسیاری از جاها یافت می‌شود، ولی موارد مصرف تأییدشدهٔ آن در کشورهای مختلف تفاوت دارد. خوردن قرص یا کپسول آن با غذا یا بی‌غذا اثرش را تغییر می‌دهد؛ همیشه به یک شیوه بخورید و از داروساز بپرسید. اسپاستیسیته و [کلونوس](cramp-types/clonus) در صفحهٔ خود توضیح داده شده است و [دیستونی](cramp-types/dystonia)، که چیز دیگری است، در صفحهٔ دیگر.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'caution',
      title: { en: 'Medicines that do not go with it', fa: 'داروهایی که با آن سازگار نیستند' },
      text: {
        en: 'Tizanidine must not be taken with **fluvoxamine** (an antidepressant) or **ciprofloxacin** (an antibiotic): they raise its level many times over, and blood pressure and wakefulness can fall dangerously. Contraceptive pills, some other antibiotics, heart-rhythm and blood pressure medicines, cimetidine and others also interact. Show your full list of medicines.',
        fa: 'تیزانیدین نباید همراه با **فلووکسامین** (داروی ضدافسردگی) یا **سیپروفلوکساسین** (آنتی‌بیوتیک) مصرف شود: این دو مقدار آن را در خون چندین برابر می‌کنند و ممکن است فشار خون و هوشیاری به حد خطرناکی پایین بیاید. قرص‌های ضدبارداری، بعضی آنتی‌بیوتیک‌های دیگر، داروهای ضربان قلب و فشار خون، سایمتیدین و داروهای دیگر نیز تداخل دارند. فهرست کامل داروهای خود را نشان دهید.',
      },
    },
  ],
  cautions: [
    emergencySigns,
    {
      severity: 'urgent',
      text: {
        en: 'Do not stop it suddenly after regular use: blood pressure and heart rate can shoot up and the stiffness return. The doctor lowers it step by step. If you cannot get your medicine, ask for medical help the same day.',
        fa: 'پس از مصرف منظم آن را ناگهانی قطع نکنید: ممکن است فشار خون و ضربان قلب به‌شدت بالا برود و سفتی بازگردد. پزشک آن را مرحله‌به‌مرحله کم می‌کند. اگر به دارو دسترسی ندارید، همان روز کمک پزشکی بخواهید.',
      },
    },
    liverSigns,
    {
      severity: 'caution',
      text: {
        en: 'Stand up slowly, because blood pressure can fall. Tell the doctor about kidney or liver disease, low blood pressure and heart disease.',
        fa: 'آهسته برخیزید، چون فشار خون ممکن است افت کند. بیماری کلیه یا کبد، فشار خون پایین و بیماری قلبی را به پزشک بگویید.',
      },
    },
    drowsiness,
    pregnancyAndAge,
  ],
  sources: ['medlineplus-tizanidine', 'aafp-muscle-relaxants', 'bmj-muscle-relaxants-back-pain'],
}

export const baclofen: MedicineSeed = {
  key: 'baclofen',
  title: { en: 'Baclofen', fa: 'باکلوفن' },
  summary: {
    en: 'Baclofen is a medicine for spasticity after disease or injury of the brain or spinal cord. It is not a general cramp pill, and stopping it suddenly is dangerous.',
    fa: 'باکلوفن دارویی برای اسپاستیسیته پس از بیماری یا آسیب مغز یا نخاع است. قرص عمومی گرفتگی نیست و قطع ناگهانی آن خطرناک است.',
  },
  image: {
    drawing: 'medicines/baclofen',
    alt: {
      en: 'A medicine box, a tablet and a spinal column',
      fa: 'جعبهٔ دارو، یک قرص و ستون مهره‌ها',
    },
  },
  genericName: { en: 'baclofen', fa: 'باکلوفن (baclofen)' },
  medicineClass: {
    en: 'Centrally acting muscle relaxant; agonist at the GABA-B receptor',
    fa: 'شل‌کنندهٔ عضلانی مرکزی؛ آگونیست گیرندهٔ GABA-B',
  },
  usedFor: {
    en: `- On prescription, for spasticity and painful spasms in multiple sclerosis and in injury or disease of the spinal cord, sometimes after stroke or in cerebral palsy.
- In severe spasticity it can be given through a pump into the spinal fluid.
- Acute back pain and ordinary leg cramps are not among its approved uses.`,
    fa: `- با نسخه، برای اسپاستیسیته و اسپاسم دردناک در ام‌اس و آسیب یا بیماری نخاع و گاه پس از سکتهٔ مغزی یا در فلج مغزی.
- در اسپاستیسیتهٔ شدید می‌توان آن را با پمپ به درون مایع نخاعی رساند.
- کمردرد حاد و گرفتگی معمولی پا از موارد مصرف تأییدشدهٔ آن نیست.`,
  },
  sideEffects: {
    en: `- **Common:** drowsiness, dizziness, weakness, tiredness, headache, nausea, constipation, passing urine more often.
- **Serious:** confusion, hallucinations, low mood, low blood pressure, trouble breathing, seizures; after sudden stopping, a dangerous withdrawal reaction.`,
    fa: `- **شایع:** خواب‌آلودگی، سرگیجه، ضعف، خستگی، سردرد، تهوع، یبوست، تکرر ادرار.
- **جدی:** گیجی، توهم، خلق افسرده، افت فشار خون، سختی تنفس، تشنج؛ پس از قطع ناگهانی، واکنش خطرناک ترک.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Baclofen imitates a natural messenger (GABA) that restrains the nerve cells of the spinal cord. Muscles that are tight because this restraint is missing become looser, and painful spasms grow rarer. Strength does not return, and in some people the weakness shows more.

Baclofen is often praised as the pill for every muscle cramp. There is no basis for that: a [night cramp](cramp-types/night-cramps) in a healthy calf has another origin than spasticity, trials are few, and drowsiness and weakness are common. No medicine is the best one for cramps in general; the choice depends on the cause, and for most cramps [stretching](treatments/gentle-stretching) comes before any pill.

Tablets are available on prescription in many countries; the pump is a matter for specialised centres. How doctors choose is described under [medicine for cramps](treatments/medicine-for-cramps).`,
        fa: `باکلوفن از پیام‌رسانی طبیعی (GABA) تقلید می‌کند که سلول‌های عصبی نخاع را مهار می‌کند. عضله‌هایی که به‌سبب نبود این مهار سفت شده‌اند شل‌تر و اسپاسم‌های دردناک کمتر می‌شود. نیروی عضله بازنمی‌گردد و در بعضی افراد ضعف آشکارتر می‌شود.

باکلوفن را اغلب قرص هر گرفتگی عضلانی می‌دانند. این باور پایه‌ای ندارد: [گرفتگی شبانه](cramp-types/night-cramps) در ساق پای سالم خاستگاهی غیر از اسپاستیسیته دارد، کارآزمایی‌ها اندک‌اند و خواب‌آلودگی و ضعف شایع است. هیچ دارویی به‌طور کلی بهترین داروی گرفتگی نیست؛ انتخاب به علت بستگی دارد و در بیشتر گرفتگی‌ها [کشش](treatments/gentle-stretching) بر هر قرصی مقدم است.

قرص آن در بسیاری از کشورها با نسخه یافت می‌شود؛ پمپ کار مراکز تخصصی است. شیوهٔ انتخاب پزشک در [دارو برای گرفتگی](treatments/medicine-for-cramps) آمده است.`,
      },
    },
    {
      block: 'callout',
      type: 'emergency',
      severity: 'emergency',
      title: { en: 'Never stop it suddenly', fa: 'هرگز ناگهانی قطع نکنید' },
      text: {
        en: 'Sudden stopping, a forgotten refill or a failing pump can cause high fever, confusion, hallucinations, seizures, severe stiffness and muscle breakdown; lives have been lost. If such signs appear, or if a pump sounds its alarm, get emergency help at once. Only a doctor should lower baclofen, step by step.',
        fa: 'قطع ناگهانی، تمام شدن دارو یا خرابی پمپ ممکن است باعث تب شدید، گیجی، توهم، تشنج، سفتی شدید و تخریب عضله شود و تا کنون جان کسانی را گرفته است. اگر این نشانه‌ها پیدا شد یا پمپ هشدار داد، فوراً کمک اورژانسی بگیرید. باکلوفن را فقط پزشک، مرحله‌به‌مرحله، کم می‌کند.',
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'caution',
      title: { en: 'Quinine for cramps', fa: 'کینین برای گرفتگی' },
      text: {
        en: 'Do not turn to quinine instead. The US Food and Drug Administration warns against it for leg cramps, because it can cause dangerous bleeding, kidney damage and heart rhythm trouble. Only a doctor may consider it, in rare cases and with checks.',
        fa: 'به‌جای آن به کینین روی نیاورید. سازمان غذا و داروی آمریکا دربارهٔ مصرف آن برای گرفتگی پا هشدار داده است، چون ممکن است باعث خون‌ریزی خطرناک، آسیب کلیه و اختلال ضربان قلب شود. فقط پزشک، در موارد نادر و با پیگیری، ممکن است آن را در نظر بگیرد.',
      },
    },
  ],
  cautions: [
    emergencySigns,
    drowsiness,
    {
      severity: 'caution',
      text: {
        en: 'With kidney disease baclofen can build up and cause confusion or coma, even in small amounts. Tell the doctor about kidney disease, epilepsy, stroke, ulcers and mental illness.',
        fa: 'در بیماری کلیه، باکلوفن ممکن است حتی با مقدار کم در بدن انباشته شود و گیجی یا اغما ایجاد کند. بیماری کلیه، صرع، سکتهٔ مغزی، زخم معده و بیماری روانی را به پزشک بگویید.',
      },
    },
    pregnancyAndAge,
  ],
  sources: ['medlineplus-baclofen', 'medlineplus-quinine', 'aafp-muscle-relaxants', 'aan-muscle-cramps'],
}
