import type { MedicineSeed } from '../types'

import { drowsiness, emergencySigns, liverSigns, pregnancyAndAge } from './common-cautions'

export const metaxalone: MedicineSeed = {
  key: 'metaxalone',
  title: { en: 'Metaxalone', fa: 'متاکسالون' },
  summary: {
    en: 'Metaxalone is a muscle relaxant used in some countries for a short time in strains and sprains. It makes people less sleepy than some others, but it is not free of risk.',
    fa: 'متاکسالون شل‌کنندهٔ عضلانی است که در بعضی کشورها کوتاه‌مدت برای کشیدگی و پیچ‌خوردگی به کار می‌رود. کمتر از برخی داروهای هم‌گروه خواب‌آور است، ولی بی‌خطر نیست.',
  },
  image: {
    drawing: 'medicines/metaxalone',
    alt: {
      en: 'A medicine box and a tablet with a score line',
      fa: 'جعبهٔ دارو و قرصی با خط برش',
    },
  },
  genericName: { en: 'metaxalone', fa: 'متاکسالون (metaxalone)' },
  medicineClass: {
    en: 'Centrally acting muscle relaxant of the oxazolidinone group',
    fa: 'شل‌کنندهٔ عضلانی مرکزی از گروه اکسازولیدینون',
  },
  usedFor: {
    en: `- On prescription, for discomfort from acute, painful muscle conditions, beside rest, physical therapy and other measures.
- It has not been established for ordinary cramps, for spasticity or for long-term use.`,
    fa: `- با نسخه، برای ناراحتی ناشی از مشکلات حاد و دردناک عضله، در کنار استراحت، فیزیوتراپی و روش‌های دیگر.
- برای گرفتگی معمولی، اسپاستیسیته یا مصرف طولانی‌مدت پذیرفته نشده است.`,
  },
  sideEffects: {
    en: `- **Common:** drowsiness, dizziness, headache, nausea, vomiting, irritability.
- **Serious:** allergic reactions, yellow skin or eyes, anaemia from the breakdown of red blood cells or a fall in white blood cells; serotonin syndrome, above all together with certain antidepressants or opioids.`,
    fa: `- **شایع:** خواب‌آلودگی، سرگیجه، سردرد، تهوع، استفراغ، تحریک‌پذیری.
- **جدی:** واکنش آلرژیک، زردی پوست یا چشم، کم‌خونی بر اثر تخریب گلبول‌های قرمز یا کاهش گلبول‌های سفید؛ سندرم سروتونین، به‌ویژه همراه با بعضی داروهای ضدافسردگی یا مخدر.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `How metaxalone works is not known in detail; like its relatives it probably acts by calming the nervous system. It has been compared with dummy tablets in only a few, mostly old, studies, so it cannot be said to be better than other muscle relaxants or than simple painkillers.

Metaxalone is sold in the United States and a few other countries; in many it does not exist. A doctor who wants to prescribe it asks about the liver, the kidneys, the blood count and all other medicines.

Most strains improve by themselves. [Rest](treatments/rest) for a short time, then movement, is the ground on which any [medicine for cramps](treatments/medicine-for-cramps) and spasms rests.`,
        fa: `سازوکار متاکسالون به‌دقت معلوم نیست؛ مانند داروهای هم‌گروهش احتمالاً با آرام کردن دستگاه عصبی اثر می‌کند. آن را فقط در چند پژوهش، بیشتر قدیمی، با دارونما سنجیده‌اند؛ پس نمی‌توان گفت از شل‌کننده‌های دیگر یا مسکن‌های ساده بهتر است.

متاکسالون در آمریکا و چند کشور دیگر عرضه می‌شود و در بسیاری از کشورها وجود ندارد. پزشکی که بخواهد آن را تجویز کند دربارهٔ کبد، کلیه، شمارش سلول‌های خون و همهٔ داروهای دیگر می‌پرسد.

بیشتر کشیدگی‌ها خودبه‌خود بهتر می‌شوند. [استراحت](treatments/rest) کوتاه و سپس حرکت پایه‌ای است که هر [دارو برای گرفتگی](treatments/medicine-for-cramps) و اسپاسم بر آن تکیه دارد.`,
      },
    },
  ],
  cautions: [
    emergencySigns,
    {
      severity: 'emergency',
      text: {
        en: 'Agitation, fever, sweating, a racing heart, shaking or stiff muscles with diarrhoea can be serotonin syndrome. Call the emergency service.',
        fa: 'بی‌قراری، تب، تعریق، تپش قلب، لرزش یا سفتی عضله همراه با اسهال ممکن است سندرم سروتونین باشد. با اورژانس تماس بگیرید.',
      },
    },
    liverSigns,
    drowsiness,
    {
      severity: 'caution',
      text: {
        en: 'It must not be used with severe kidney or liver disease, or by people who have had anaemia from a medicine or haemolytic anaemia.',
        fa: 'در بیماری شدید کلیه یا کبد و در کسانی که سابقهٔ کم‌خونی دارویی یا کم‌خونی همولیتیک دارند منع مصرف دارد.',
      },
    },
    pregnancyAndAge,
  ],
  sources: ['medlineplus-metaxalone', 'aafp-muscle-relaxants', 'bmj-muscle-relaxants-back-pain'],
}

export const chlorzoxazone: MedicineSeed = {
  key: 'chlorzoxazone',
  title: { en: 'Chlorzoxazone', fa: 'کلرزوکسازون' },
  summary: {
    en: 'Chlorzoxazone is an older muscle relaxant for short use in painful strains. Rare but severe liver damage is the reason for special caution.',
    fa: 'کلرزوکسازون شل‌کنندهٔ عضلانی قدیمی‌تری برای مصرف کوتاه‌مدت در کشیدگی دردناک است. آسیب نادر ولی شدید کبد دلیل احتیاط ویژه با آن است.',
  },
  image: {
    drawing: 'medicines/chlorzoxazone',
    alt: {
      en: 'A medicine box, a tablet and the outline of a liver',
      fa: 'جعبهٔ دارو، یک قرص و طرح کبد',
    },
  },
  genericName: { en: 'chlorzoxazone', fa: 'کلرزوکسازون (chlorzoxazone)' },
  medicineClass: {
    en: 'Centrally acting muscle relaxant of the benzoxazolone group',
    fa: 'شل‌کنندهٔ عضلانی مرکزی از گروه بنزوکسازولون',
  },
  usedFor: {
    en: `- Short-term relief of discomfort from acute, painful muscle conditions, beside rest and physical therapy, as a rule on prescription.
- In some countries it is sold in combination with a painkiller; read the label to avoid taking the same painkiller twice.
- It has not been established for ordinary cramps.`,
    fa: `- تسکین کوتاه‌مدت ناراحتی ناشی از مشکلات حاد و دردناک عضله، در کنار استراحت و فیزیوتراپی؛ معمولاً با نسخه.
- در بعضی کشورها ترکیب آن با مسکن عرضه می‌شود؛ برچسب را بخوانید تا همان مسکن را دوباره نخورید.
- برای گرفتگی معمولی پذیرفته نشده است.`,
  },
  sideEffects: {
    en: `- **Common:** drowsiness, dizziness, light-headedness, upset stomach, weakness; orange or reddish-purple urine, which by itself is harmless.
- **Serious:** liver damage, sometimes fatal; rash, swelling or other allergic reactions; bleeding in the stomach or gut.`,
    fa: `- **شایع:** خواب‌آلودگی، سرگیجه، احساس سبکی سر، ناراحتی معده، ضعف؛ نارنجی یا ارغوانی مایل به سرخ شدن ادرار که به‌تنهایی بی‌ضرر است.
- **جدی:** آسیب کبد که گاه کشنده است؛ بثورات، ورم یا واکنش‌های آلرژیک دیگر؛ خون‌ریزی معده یا روده.`,
  },
  body: [
    {
      block: 'text',
      text: {
        en: `Chlorzoxazone acts on the spinal cord and the lower brain and makes people calmer and sleepier; how much of the relief comes from the muscle is not certain. The studies are old and small, and reviewers found it no better than its relatives.

Liver damage is rare and cannot be foreseen. Doctors therefore avoid chlorzoxazone in people with liver disease or heavy drinking, and stop it when liver tests rise. In older people it is usually avoided.

It is available in the United States and some other countries, alone or combined, and missing in many. If you have received it abroad, show the package to your doctor. Other ways to treat a strained back are described under [chronic back pain](causes/chronic-back-pain) and [medicine for cramps](treatments/medicine-for-cramps).`,
        fa: `کلرزوکسازون بر نخاع و بخش‌های پایینی مغز اثر می‌کند و فرد را آرام‌تر و خواب‌آلودتر می‌سازد؛ معلوم نیست چه اندازه از تسکین به خود عضله مربوط است. پژوهش‌ها قدیمی و کوچک‌اند و در مرورها از داروهای هم‌گروه خود بهتر نبوده است.

آسیب کبد نادر است و نمی‌توان آن را پیش‌بینی کرد. پزشک ازاین‌رو در بیماری کبد یا مصرف زیاد الکل از کلرزوکسازون پرهیز می‌کند و اگر آزمایش‌های کبد بالا برود آن را قطع می‌کند. در سالمندان معمولاً از آن پرهیز می‌شود.

این دارو، به‌تنهایی یا ترکیبی، در آمریکا و بعضی کشورهای دیگر یافت می‌شود و در بسیاری از کشورها نیست. اگر آن را در خارج گرفته‌اید، بسته‌اش را به پزشک نشان دهید. راه‌های دیگر درمان کمر دردناک در [کمردرد مزمن](causes/chronic-back-pain) و [دارو برای گرفتگی](treatments/medicine-for-cramps) آمده است.`,
      },
    },
  ],
  cautions: [
    emergencySigns,
    liverSigns,
    drowsiness,
    {
      severity: 'caution',
      text: {
        en: 'Do not take it with liver disease. Tell the doctor about porphyria, allergies, and medicines such as isoniazid or disulfiram, which can raise its level.',
        fa: 'در بیماری کبد آن را مصرف نکنید. پورفیری، حساسیت‌ها و داروهایی مانند ایزونیازید یا دی‌سولفیرام را، که ممکن است مقدار آن را در خون بالا ببرند، به پزشک بگویید.',
      },
    },
    pregnancyAndAge,
  ],
  sources: ['medlineplus-chlorzoxazone', 'aafp-muscle-relaxants', 'bmj-muscle-relaxants-back-pain'],
}
