import type { MedicineSeed } from '../types'

import { drowsiness, emergencySigns, pregnancyAndAge } from './common-cautions'

export const methocarbamol: MedicineSeed = {
  key: 'methocarbamol',
  title: { en: 'Methocarbamol', fa: 'متوکاربامول' },
  summary: {
    en: 'Methocarbamol is a muscle relaxant for short-term use in painful strains and back or neck spasm, as a tablet or as an injection given by professionals.',
    fa: 'متوکاربامول شل‌کنندهٔ عضلانی برای مصرف کوتاه‌مدت در کشیدگی دردناک و اسپاسم کمر یا گردن است؛ به‌شکل قرص یا تزریقی که کادر درمان انجام می‌دهد.',
  },
  image: {
    drawing: 'medicines/methocarbamol',
    alt: {
      en: 'A medicine box, a tablet and an ampoule',
      fa: 'جعبهٔ دارو، یک قرص و یک آمپول',
    },
  },
  genericName: { en: 'methocarbamol', fa: 'متوکاربامول (methocarbamol)' },
  medicineClass: {
    en: 'Centrally acting muscle relaxant of the carbamate group',
    fa: 'شل‌کنندهٔ عضلانی مرکزی از گروه کاربامات',
  },
  usedFor: {
    en: `- Short-term relief of acute, painful muscle conditions such as strains, a stiff neck or sudden back pain, beside rest, movement and physical therapy.
- By injection, under supervision, when tablets cannot be taken; hospitals also use it in tetanus.
- It is a prescription medicine in many countries. It is not an established treatment for ordinary leg cramps.`,
    fa: `- تسکین کوتاه‌مدت مشکلات حاد و دردناک عضله مانند کشیدگی، گرفتگی گردن یا کمردرد ناگهانی، در کنار استراحت، حرکت و فیزیوتراپی.
- به‌شکل تزریق و زیر نظر کادر درمان، وقتی خوردن قرص ممکن نیست؛ در بیمارستان برای کزاز نیز به کار می‌رود.
- در بسیاری از کشورها داروی نسخه‌ای است. درمان پذیرفته‌شدهٔ گرفتگی معمولی پا نیست.`,
  },
  sideEffects: {
    en: `- **Common:** drowsiness, dizziness, headache, blurred vision, nausea, flushing, a metallic taste; brown, black, blue or green urine, which by itself is harmless.
- **Serious:** rash or swelling, fainting, a slow heartbeat, confusion, yellow skin or eyes; after injection also low blood pressure, seizures or pain and clotting at the vein.`,
    fa: `- **شایع:** خواب‌آلودگی، سرگیجه، سردرد، تاری دید، تهوع، گرگرفتگی، مزهٔ فلزی در دهان؛ قهوه‌ای، سیاه، آبی یا سبز شدن ادرار که به‌تنهایی بی‌ضرر است.
- **جدی:** بثورات یا ورم، غش، کندی ضربان قلب، گیجی، زردی پوست یا چشم؛ پس از تزریق همچنین افت فشار خون، تشنج یا درد و لخته در ورید محل تزریق.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Methocarbamol acts on the brain and spinal cord, not on the muscle itself; part of its effect is probably general calming. It is among the less sedating muscle relaxants, but its benefit has been studied little. Reviews of such medicines in acute back pain found at most a small relief in the first days or weeks, at the price of more side effects.

The injection is no stronger short cut. It is chosen for particular situations and given slowly by a doctor or nurse while the patient lies down. Because of its solvent it does not suit people with kidney disease. Which forms are sold, and whether a prescription is needed, differs from country to country.

Before you receive it, tell the doctor about epilepsy, kidney or liver disease, myasthenia gravis and all your medicines. What else can be done is described under [clinical treatment](articles/clinical-treatment-of-cramps) and [medicine for cramps](treatments/medicine-for-cramps).`,
        fa: `متوکاربامول بر مغز و نخاع اثر می‌کند نه بر خود عضله؛ بخشی از اثر آن احتمالاً آرام‌بخشی کلی است. از شل‌کننده‌هایی است که کمتر خواب‌آلود می‌کنند، ولی فایدهٔ آن کم بررسی شده است. مرور پژوهش‌ها دربارهٔ این داروها در کمردرد حاد، در روزها یا هفته‌های نخست حداکثر تسکین اندکی نشان داده است، آن هم به بهای عوارض جانبی بیشتر.

تزریق راه میان‌بر نیرومندتری نیست. آن را برای موقعیت‌های خاص برمی‌گزینند و پزشک یا پرستار آهسته، در حالی که بیمار دراز کشیده است، انجام می‌دهد. حلال آن برای مبتلایان به بیماری کلیه مناسب نیست. اینکه چه شکل‌هایی از دارو موجود است و نسخه لازم دارد یا نه، در کشورهای مختلف تفاوت دارد.

پیش از دریافت دارو، صرع، بیماری کلیه یا کبد، میاستنی گراویس و همهٔ داروهای خود را به پزشک بگویید. کارهای دیگری که می‌توان کرد در [درمان در کلینیک](articles/clinical-treatment-of-cramps) و [دارو برای گرفتگی](treatments/medicine-for-cramps) آمده است.`,
      },
    },
  ],
  cautions: [
    emergencySigns,
    {
      severity: 'urgent',
      text: {
        en: 'Dark urine together with severe muscle pain or weakness after great effort is not the harmless colour of this medicine; it may be muscle breakdown. Get medical help the same day.',
        fa: 'ادرار تیره همراه با درد یا ضعف شدید عضله پس از فعالیت سنگین، رنگ بی‌ضرر این دارو نیست؛ ممکن است نشانهٔ تخریب عضله باشد. همان روز به پزشک مراجعه کنید.',
      },
    },
    drowsiness,
    pregnancyAndAge,
    {
      severity: 'caution',
      text: {
        en: 'In myasthenia gravis it can weaken the effect of pyridostigmine. The injection must not be used in kidney failure and needs care in epilepsy.',
        fa: 'در میاستنی گراویس ممکن است اثر پیریدوستیگمین را کم کند. تزریق آن در نارسایی کلیه ممنوع است و در صرع احتیاط لازم دارد.',
      },
    },
  ],
  sources: [
    'medlineplus-methocarbamol',
    'aafp-muscle-relaxants',
    'bmj-muscle-relaxants-back-pain',
    'aafp-nocturnal-leg-cramps',
  ],
}

export const carisoprodol: MedicineSeed = {
  key: 'carisoprodol',
  title: { en: 'Carisoprodol', fa: 'کاریزوپرودول' },
  summary: {
    en: 'Carisoprodol is a sedating muscle relaxant that can cause dependence. European authorities judged its risks greater than its benefits; where it is sold, use is kept short.',
    fa: 'کاریزوپرودول شل‌کنندهٔ عضلانی خواب‌آوری است که ممکن است وابستگی ایجاد کند. نهادهای اروپایی خطرش را بیش از فایده دانسته‌اند؛ هر جا هست، فقط کوتاه‌مدت مصرف می‌شود.',
  },
  image: {
    drawing: 'medicines/carisoprodol',
    alt: {
      en: 'A medicine box with a warning triangle and a tablet',
      fa: 'جعبهٔ دارو با مثلث هشدار و یک قرص',
    },
  },
  quantities: [{ key: 'course', value: 2, max: 3, unit: 'week' }],
  genericName: { en: 'carisoprodol', fa: 'کاریزوپرودول (carisoprodol)' },
  medicineClass: {
    en: 'Centrally acting muscle relaxant of the carbamate group',
    fa: 'شل‌کنندهٔ عضلانی مرکزی از گروه کاربامات',
  },
  usedFor: {
    en: `- In some countries, on prescription, for acute painful muscle conditions in adults, for no longer than {{course}}.
- There is no good evidence for longer use, and it is no treatment for night cramps or exercise cramps.`,
    fa: `- در بعضی کشورها، با نسخه، برای مشکلات حاد و دردناک عضله در بزرگسالان و حداکثر {{course}}.
- برای مصرف طولانی‌تر شواهد خوبی در دست نیست و درمان گرفتگی شبانه یا ورزشی به شمار نمی‌آید.`,
  },
  sideEffects: {
    en: `- **Common:** drowsiness, dizziness, headache.
- **Serious:** allergic reactions, fast heartbeat, fainting, low mood or agitation, loss of coordination, seizures; dependence, and withdrawal after long use.`,
    fa: `- **شایع:** خواب‌آلودگی، سرگیجه، سردرد.
- **جدی:** واکنش آلرژیک، تند شدن ضربان قلب، غش، خلق افسرده یا بی‌قراری، ناهماهنگی حرکت، تشنج؛ وابستگی، و نشانه‌های ترک پس از مصرف طولانی.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `The body turns part of carisoprodol into meprobamate, an old sedative with a risk of addiction. Some people process it slowly and become much sleepier than others. The feeling of calm and euphoria has made it a medicine that is misused, especially together with opioids and alcohol, and deaths have occurred.

The European Medicines Agency recommended suspending it throughout the European Union for these reasons. In the United States it is a controlled substance. Elsewhere the rules differ; where it is not approved, do not buy it from abroad or on the internet.

For acute back pain other measures are tried first: staying active, [warmth](treatments/warmth), and exercises taught in [stretching and exercise therapy](treatments/stretching-exercise-therapy).`,
        fa: `بدن بخشی از کاریزوپرودول را به مپروبامات تبدیل می‌کند؛ آرام‌بخشی قدیمی که خطر اعتیاد دارد. بعضی افراد آن را کندتر دفع می‌کنند و بسیار بیش از دیگران خواب‌آلود می‌شوند. احساس آرامش و سرخوشی باعث شده است از این دارو سوءمصرف شود، به‌ویژه همراه با مواد مخدر و الکل، و مواردی از مرگ هم رخ داده است.

آژانس دارویی اروپا به همین دلایل توصیه کرد عرضهٔ آن در سراسر اتحادیهٔ اروپا متوقف شود. در آمریکا از داروهای تحت کنترل است. در کشورهای دیگر مقررات متفاوت است؛ جایی که مجوز ندارد، آن را از خارج یا از اینترنت نخرید.

در کمردرد حاد نخست راه‌های دیگر را به کار می‌گیرند: فعال ماندن، [گرما](treatments/warmth) و تمرین‌هایی که در [درمان با حرکات کششی](treatments/stretching-exercise-therapy) آموزش داده می‌شود.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'caution',
      title: { en: 'Dependence', fa: 'وابستگی' },
      text: {
        en: 'If you have taken it for some time, do not stop from one day to the next and do not raise the amount yourself. Talk to your doctor, who can reduce it step by step. Tell the doctor, too, about any past trouble with alcohol, drugs or medicines.',
        fa: 'اگر مدتی آن را مصرف کرده‌اید، یک‌باره قطع نکنید و مقدار آن را خودسرانه بالا نبرید. با پزشک صحبت کنید تا آن را مرحله‌به‌مرحله کم کند. هر سابقهٔ مشکل با الکل، مواد یا دارو را نیز به پزشک بگویید.',
      },
    },
  ],
  cautions: [
    emergencySigns,
    drowsiness,
    {
      severity: 'urgent',
      text: {
        en: 'Sleeplessness, trembling, vomiting, stomach cramps, anxiety or hallucinations after stopping can be withdrawal. Get medical help the same day; a seizure or confusion is an emergency.',
        fa: 'بی‌خوابی، لرزش، استفراغ، دل‌پیچه، اضطراب یا توهم پس از قطع دارو ممکن است نشانهٔ ترک باشد. همان روز به پزشک مراجعه کنید؛ تشنج یا گیجی اورژانسی است.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'It must not be used in acute intermittent porphyria or after an allergy to meprobamate. Liver and kidney disease and epilepsy need special care.',
        fa: 'در پورفیری حاد متناوب یا سابقهٔ حساسیت به مپروبامات منع مصرف دارد. بیماری کبد، بیماری کلیه و صرع احتیاط ویژه می‌خواهد.',
      },
    },
    pregnancyAndAge,
  ],
  sources: ['medlineplus-carisoprodol', 'ema-carisoprodol', 'aafp-muscle-relaxants'],
}
