import type { WarningSeed } from '../types'

/** Stands with everything that is done to a painful calf. */
export const clotInTheCalf: WarningSeed = {
  severity: 'emergency',
  text: {
    en: 'One calf that is swollen, warm, red and painful may hide a blood clot. Do not rub, heat or stretch it; have it examined at once. With breathlessness or chest pain, call the emergency service.',
    fa: 'ورم، گرمی، سرخی و درد یکی از ساق‌ها ممکن است از لختهٔ خون باشد. آن را ماساژ ندهید، گرم نکنید و نکشید؛ فوراً برای معاینه مراجعه کنید. اگر تنگی نفس یا درد قفسهٔ سینه هم هست، با اورژانس تماس بگیرید.',
  },
}

/** Stands with everything that follows hard exercise. */
export const muscleBreakdown: WarningSeed = {
  severity: 'urgent',
  text: {
    en: 'Severe muscle pain with dark, tea-coloured urine, swelling or weakness after exertion may mean that muscle is breaking down (rhabdomyolysis). Get medical help the same day.',
    fa: 'درد شدید عضله همراه با ادرار تیره به رنگ چای، ورم یا ضعف پس از فعالیت سنگین ممکن است نشانهٔ تخریب عضله (رابدومیولیز) باشد. همان روز به پزشک مراجعه کنید.',
  },
}

/** Stands with every movement that pulls on a muscle. */
export const tornMuscle: WarningSeed = {
  severity: 'urgent',
  text: {
    en: 'A sudden snap, bruising or loss of strength suggests a torn muscle or tendon. Do not stretch it; have it examined the same day.',
    fa: 'احساس پاره شدن ناگهانی، کبودی یا از دست رفتن قدرت ممکن است نشانهٔ پارگی عضله یا تاندون باشد. آن را نکشید و همان روز برای معاینه مراجعه کنید.',
  },
}

/** Stands where a spasm of the back or neck is treated. */
export const nerveSigns: WarningSeed = {
  severity: 'emergency',
  text: {
    en: 'Sudden weakness or numbness of the face, an arm or a leg, or slurred speech; or back pain with numbness around the genitals or anus, loss of bladder or bowel control, or growing weakness of the legs: call the emergency service.',
    fa: 'ضعف یا بی‌حسی ناگهانی صورت، دست یا پا، یا تکلم بریده و نامفهوم؛ یا کمردرد همراه با بی‌حسی اطراف اندام تناسلی یا مقعد، از دست رفتن کنترل ادرار یا مدفوع، یا ضعف رو به افزایش پاها: با اورژانس تماس بگیرید.',
  },
}

/** Stands with both treatments in which a needle enters a muscle. */
export const lungPuncture: WarningSeed = {
  severity: 'emergency',
  text: {
    en: 'Chest pain or breathlessness in the hours or days after a needle near the neck, the shoulder or the chest: the lung may have been punctured. Call the emergency service.',
    fa: 'درد قفسهٔ سینه یا تنگی نفس در ساعت‌ها یا روزهای پس از سوزن زدن نزدیک گردن، شانه یا سینه: ممکن است ریه سوراخ شده باشد. با اورژانس تماس بگیرید.',
  },
}

/** Stands with both treatments in which a needle enters a muscle. */
export const infectionSigns: WarningSeed = {
  severity: 'urgent',
  text: {
    en: 'Fever, or redness, warmth, swelling or pus where the needle went in, or new numbness or weakness of the limb: get medical help the same day.',
    fa: 'تب، یا سرخی، گرمی، ورم یا چرک در جای سوزن، یا بی‌حسی یا ضعف تازهٔ دست یا پا: همان روز به پزشک مراجعه کنید.',
  },
}
