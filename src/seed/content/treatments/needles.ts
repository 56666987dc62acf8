import type { TreatmentSeed } from '../types'

import { infectionSigns, lungPuncture } from './common-cautions'

/** What a doctor of physical medicine does with a needle. */
export const triggerPointInjection: TreatmentSeed = {
  key: 'trigger-point-injection',
  title: { en: 'Trigger point injection', fa: 'تزریق در نقطهٔ ماشه‌ای' },
  summary: {
    en: 'A small amount of medicine, mostly a local anaesthetic, is injected into a tender knot in a muscle. It is meant for myofascial pain, not for ordinary cramps.',
    fa: 'مقدار کمی دارو، بیشتر بی‌حس‌کنندهٔ موضعی، در گره حساس عضله تزریق می‌شود. این روش برای درد میوفاشیال است، نه گرفتگی معمولی.',
  },
  image: {
    drawing: 'treatments/trigger-point-injection',
    alt: {
      en: 'A syringe pointing at a marked knot in the muscle between neck and shoulder',
      fa: 'سرنگی که رو به گرهی علامت‌دار در عضلهٔ میان گردن و شانه است',
    },
  },
  quantities: [
    { key: 'sore', value: 1, max: 2, unit: 'day' },
    { key: 'gentle', value: 3, max: 4, unit: 'day' },
    { key: 'tries', value: 2, max: 3, unit: 'time' },
  ],
  kind: 'procedure',
  steps: [
    {
      en: '**Talk.** The doctor asks about allergies, blood thinners, diabetes, pregnancy and infections, explains the alternatives, and asks for your consent.',
      fa: '**گفت‌وگو.** پزشک دربارهٔ آلرژی، داروی رقیق‌کنندهٔ خون، دیابت، بارداری و عفونت می‌پرسد، راه‌های دیگر را توضیح می‌دهد و رضایت شما را می‌گیرد.',
    },
    {
      en: '**Search.** The tender knot in the tight band of the muscle is found with the fingers, sometimes with ultrasound.',
      fa: '**یافتن نقطه.** گره حساس در نوار سفت عضله با انگشتان و گاهی با سونوگرافی پیدا می‌شود.',
    },
    {
      en: '**Injection.** The skin is cleaned, a thin needle goes into the knot, and a little medicine is injected. A short twitch or a familiar pain is common.',
      fa: '**تزریق.** پوست تمیز می‌شود، سوزنی نازک به گره می‌رسد و کمی دارو تزریق می‌شود. پرش کوتاه عضله یا دردی آشنا شایع است.',
    },
    {
      en: '**Afterwards.** You rest for a short while, then move and stretch the muscle. Soreness for {{sore}} is common; keep moving, but avoid hard effort for {{gentle}}.',
      fa: '**پس از تزریق.** کمی استراحت می‌کنید، سپس عضله را حرکت می‌دهید و می‌کشید. درد به مدت {{sore}} شایع است؛ حرکت را ادامه دهید، ولی {{gentle}} از فعالیت سنگین پرهیز کنید.',
    },
    {
      en: '**Review.** It may be repeated when the soreness has gone. If it has not helped after {{tries}}, it is not continued.',
      fa: '**بازبینی.** پس از برطرف شدن درد ممکن است تکرار شود. اگر پس از {{tries}} کمک نکرده باشد، ادامه داده نمی‌شود.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `## What a trigger point is

A trigger point is a very tender spot in a tight band of muscle. Pressing it hurts, often also at a distance. It is described in myofascial pain syndrome, most of all in the neck, the shoulder and the lower back. How it arises, and how reliably it can be found by touch, are still debated.

## What the injection can do

Many people feel relief for some days or weeks, and this can open the way for [exercise](treatments/stretching-exercise-therapy). The studies are small and differ from one another. Several found no clear difference between medicines, salt solution and [dry needling](treatments/dry-needling), so the needle itself may do much of the work. Local anaesthetic makes the hours afterwards more comfortable; a steroid has no proven advantage here and has side effects of its own.

The injection does not treat [night cramps](cramp-types/night-cramps) or [exercise-associated muscle cramps](cramp-types/exercise-cramps). It is one part of a plan, together with exercise and a look at posture and work.`,
        fa: `## نقطهٔ ماشه‌ای چیست

نقطهٔ ماشه‌ای جایی بسیار حساس در نواری سفت از عضله است. فشار بر آن درد دارد؛ اغلب در جایی دورتر نیز. آن را در سندرم درد میوفاشیال و بیش از همه در گردن، شانه و پایین کمر توصیف می‌کنند. اینکه چگونه پدید می‌آید و با لمس تا چه حد می‌توان آن را درست یافت، هنوز محل بحث است.

## تزریق چه کمکی می‌کند

بسیاری چند روز یا چند هفته تسکین می‌یابند و این می‌تواند راه را برای [تمرین](treatments/stretching-exercise-therapy) باز کند. پژوهش‌ها کوچک‌اند و با هم تفاوت دارند. در چند پژوهش تفاوت روشنی میان داروها، محلول نمکی و [سوزن خشک](treatments/dry-needling) دیده نشد؛ پس شاید بخش بزرگی از اثر از خود سوزن باشد. بی‌حس‌کنندهٔ موضعی ساعت‌های پس از تزریق را راحت‌تر می‌کند؛ استروئید در اینجا برتری ثابت‌شده‌ای ندارد و عارضه‌های جانبی خود را دارد.

این تزریق درمان [گرفتگی شبانه](cramp-types/night-cramps) یا [گرفتگی عضلانی ناشی از ورزش](cramp-types/exercise-cramps) نیست. بخشی از یک برنامه است، در کنار تمرین و توجه به وضعیت بدن و کار.`,
      },
    },
  ],
  cautions: [
    lungPuncture,
    {
      severity: 'emergency',
      text: {
        en: 'Soon after the injection: numb lips, ringing ears, a seizure, an irregular heartbeat, swelling of the face or throat, or trouble breathing. Tell the staff at once or call the emergency service.',
        fa: 'کمی پس از تزریق: بی‌حسی لب، زنگ زدن گوش، تشنج، نامنظم شدن ضربان قلب، ورم صورت یا گلو یا سختی تنفس. فوراً به کادر درمان بگویید یا با اورژانس تماس بگیرید.',
      },
    },
    infectionSigns,
    {
      severity: 'caution',
      text: {
        en: 'It is not done through infected skin, with an allergy to the medicine, or when you are ill with a fever. With a bleeding disorder or blood thinners it needs special care; do not stop a blood thinner on your own. A steroid can raise blood sugar for some days and thin the skin.',
        fa: 'از روی پوست عفونی، با آلرژی به دارو یا هنگام بیماری همراه با تب انجام نمی‌شود. در اختلال انعقادی یا با داروی رقیق‌کنندهٔ خون احتیاط ویژه لازم است؛ داروی رقیق‌کننده را خودسرانه قطع نکنید. استروئید ممکن است قند خون را چند روز بالا ببرد و پوست را نازک کند.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Bruising, a little bleeding, light-headedness and soreness are common. If you tend to faint, say so and lie down for it.',
        fa: 'کبودی، خون‌ریزی اندک، سبکی سر و درد شایع است. اگر زمینهٔ غش دارید، بگویید و هنگام تزریق دراز بکشید.',
      },
    },
  ],
  sources: ['statpearls-trigger-point-injection', 'aafp-trigger-points'],
}

export const dryNeedling: TreatmentSeed = {
  key: 'dry-needling',
  title: { en: 'Dry needling', fa: 'سوزن خشک' },
  summary: {
    en: 'A very thin needle, without any medicine, is put into a painful knot in a muscle. It may ease muscle pain for some weeks; for cramps it is hardly tested.',
    fa: 'سوزنی بسیار نازک و بدون دارو در گره دردناک عضله فرو برده می‌شود. ممکن است درد عضله را چند هفته کم کند؛ برای گرفتگی چندان آزمایش نشده است.',
  },
  image: {
    drawing: 'treatments/dry-needling',
    alt: {
      en: 'A gloved hand holding a very thin needle over a marked knot in a muscle of the upper back',
      fa: 'دستی با دستکش که سوزنی بسیار نازک را روی گرهی علامت‌دار در عضلهٔ بالای پشت گرفته است',
    },
  },
  quantities: [
    { key: 'short-term', value: 12, unit: 'week' },
    { key: 'minor', comparator: 'about', value: 37, unit: 'percent' },
    { key: 'major', comparator: 'less-than', value: 0.1, unit: 'percent' },
    { key: 'sore', value: 1, max: 2, unit: 'day' },
  ],
  kind: 'procedure',
  steps: [
    {
      en: '**Talk.** You are asked about blood thinners, pregnancy, implants, infections and fear of needles, and you give your consent.',
      fa: '**گفت‌وگو.** دربارهٔ داروی رقیق‌کنندهٔ خون، بارداری، پروتز یا دستگاه کاشته‌شده، عفونت و ترس از سوزن می‌پرسند و شما رضایت می‌دهید.',
    },
    {
      en: '**Position.** You lie comfortably; the muscle is felt for tight bands and tender points.',
      fa: '**وضعیت بدن.** راحت دراز می‌کشید؛ عضله را برای یافتن نوارهای سفت و نقطه‌های حساس لمس می‌کنند.',
    },
    {
      en: '**Needle.** After the skin is cleaned, a sterile single-use needle goes into the point and is moved a little or left for a short time. A brief twitch and a dull ache are common.',
      fa: '**سوزن.** پس از تمیز کردن پوست، سوزنی استریل و یک‌بارمصرف به آن نقطه فرو می‌رود و کمی حرکت داده می‌شود یا مدتی کوتاه می‌ماند. پرش کوتاه عضله و درد مبهم شایع است.',
    },
    {
      en: '**Afterwards.** The muscle is moved and stretched. It may be sore, like after exercise, for {{sore}}.',
      fa: '**پس از آن.** عضله حرکت داده و کشیده می‌شود. ممکن است {{sore}} مانند پس از ورزش دردناک باشد.',
    },
  ],
  body: [
    {
      block: 'text',
      text: {
        en: `## How it is thought to work

The needle makes the tight band twitch and then relax; it may also change the blood flow there and the way the nervous system handles pain. None of this is settled.

It is not acupuncture, although the needles look alike: acupuncture follows points and lines of Chinese medicine, while dry needling goes straight into the painful muscle. Who may perform it, doctors or physical therapists, depends on the rules of the country; what matters is good training in anatomy.

## What it can do

A review of trials found evidence of very low to moderate quality that it reduces pain, compared with no treatment or a sham needle, for up to {{short-term}}. Benefit in the long run is not shown. The trials were about muscle and joint pain; in [night cramps](cramp-types/night-cramps) or [exercise-associated muscle cramps](cramp-types/exercise-cramps) there is no good evidence. It works best, if it does, together with [exercise](treatments/stretching-exercise-therapy).

## How safe it is

In a large survey of physical therapists, minor effects were reported in {{minor}} of sessions, mostly a drop of blood, bruising or pain; serious ones in {{major}}.`,
        fa: `## چگونه اثر می‌کند

سوزن باعث پرش و سپس شل شدن نوار سفت می‌شود؛ شاید جریان خون آنجا و شیوهٔ پردازش درد در دستگاه عصبی را هم تغییر دهد. هیچ‌یک از این‌ها قطعی نیست.

این روش طب سوزنی نیست، هرچند سوزن‌ها شبیه هم‌اند: طب سوزنی نقطه‌ها و خط‌های طب چینی را دنبال می‌کند، ولی سوزن خشک مستقیم به عضلهٔ دردناک می‌رود. اینکه پزشک آن را انجام دهد یا فیزیوتراپیست، به قوانین کشور بستگی دارد؛ مهم آموزش خوب در آناتومی است.

## چه کمکی می‌کند

مروری بر کارآزمایی‌ها شواهدی با کیفیت بسیار پایین تا متوسط یافت که این روش، در مقایسه با درمان نکردن یا سوزن ساختگی، درد را تا {{short-term}} کم می‌کند. سود آن در درازمدت نشان داده نشده است. این کارآزمایی‌ها دربارهٔ درد عضله و مفصل بود؛ برای [گرفتگی شبانه](cramp-types/night-cramps) یا [گرفتگی عضلانی ناشی از ورزش](cramp-types/exercise-cramps) شواهد خوبی نیست. اگر اثر کند، در کنار [تمرین](treatments/stretching-exercise-therapy) بهتر اثر می‌کند.

## چقدر بی‌خطر است

در پیمایشی بزرگ میان فیزیوتراپیست‌ها، عارضه‌های خفیف در {{minor}} جلسه‌ها گزارش شد که بیشتر چند قطره خون، کبودی یا درد بود؛ عارضه‌های جدی در {{major}} جلسه‌ها.`,
      },
    },
  ],
  cautions: [
    lungPuncture,
    infectionSigns,
    {
      severity: 'caution',
      text: {
        en: 'Tell the clinic if you take blood thinners, bleed easily, are pregnant, have a weakened immune system, lymph swelling or an implant in the area, or have fainted at injections. It is not done through infected or broken skin.',
        fa: 'اگر داروی رقیق‌کنندهٔ خون مصرف می‌کنید، زود خون‌ریزی می‌کنید، باردارید، دستگاه ایمنی ضعیف، ورم لنفی یا پروتز در آن ناحیه دارید، یا هنگام تزریق غش کرده‌اید، به درمانگاه بگویید. از روی پوست عفونی یا زخمی انجام نمی‌شود.',
      },
    },
    {
      severity: 'caution',
      text: {
        en: 'Do not drive straight after the first session if you feel drowsy or light-headed.',
        fa: 'اگر پس از نخستین جلسه احساس خواب‌آلودگی یا سبکی سر دارید، بلافاصله رانندگی نکنید.',
      },
    },
  ],
  sources: ['dry-needling-review', 'dry-needling-safety', 'statpearls-trigger-point-injection'],
}
