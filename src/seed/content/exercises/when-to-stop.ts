import type { WarningSeed } from '../types'

/** Stands with every stretch. */
export const painfulStretch: WarningSeed = {
  severity: 'caution',
  text: {
    en: 'A stretch should feel like a gentle pull. Stop if you feel sharp pain, tingling or numbness, or if the part hurts more the next day.',
    fa: 'کشش باید ملایم احساس شود. اگر درد تیز، گزگز یا بی‌حسی پیدا شد یا روز بعد درد بیشتر بود، حرکت را ادامه ندهید.',
  },
}

/** Stands with every strengthening exercise. */
export const painfulEffort: WarningSeed = {
  severity: 'caution',
  text: {
    en: 'The muscles may tire, but nothing should hurt. Stop if you feel pain in a joint or in the back, if a muscle begins to cramp, or if you have to hold your breath.',
    fa: 'عضله‌ها ممکن است خسته شوند، ولی هیچ جا نباید درد بگیرد. اگر مفصل یا کمر درد گرفت، عضله‌ای شروع به گرفتن کرد یا ناچار شدید نفستان را حبس کنید، حرکت را قطع کنید.',
  },
}

/** Stands with everything done on the feet. */
export const poorBalance: WarningSeed = {
  severity: 'caution',
  text: {
    en: 'If your balance is poor, or your leg was recently injured or operated on, ask a doctor or physical therapist before you try this.',
    fa: 'اگر تعادل خوبی ندارید، یا پایتان به‌تازگی آسیب دیده یا جراحی شده است، پیش از انجام این حرکت از پزشک یا فیزیوتراپیست بپرسید.',
  },
}

/** Stands with every exercise of the calf. */
export const clotInTheCalf: WarningSeed = {
  severity: 'emergency',
  text: {
    en: 'One calf that is swollen, warm, red and painful may hide a blood clot. Do not stretch it; have it examined at once. With breathlessness or chest pain, call the emergency service.',
    fa: 'ورم، گرمی، سرخی و درد یکی از ساق‌ها ممکن است از لختهٔ خون باشد. آن را نکشید و فوراً برای معاینه مراجعه کنید. اگر تنگی نفس یا درد قفسهٔ سینه هم هست، با اورژانس تماس بگیرید.',
  },
}

/** Stands with every exercise that loads a muscle of the leg. */
export const tornMuscle: WarningSeed = {
  severity: 'urgent',
  text: {
    en: 'A sudden snap, bruising or loss of strength suggests a torn muscle or tendon. Stop and have it examined the same day.',
    fa: 'احساس پاره شدن ناگهانی، کبودی یا از دست رفتن قدرت ممکن است نشانهٔ پارگی عضله یا تاندون باشد. حرکت را قطع کنید و همان روز برای معاینه مراجعه کنید.',
  },
}

/** Stands with every exercise that loads the back. */
export const caudaEquina: WarningSeed = {
  severity: 'emergency',
  text: {
    en: 'Back pain with numbness around the genitals or anus, loss of bladder or bowel control, or growing weakness of the legs: call the emergency service.',
    fa: 'کمردرد همراه با بی‌حسی اطراف اندام تناسلی یا مقعد، از دست رفتن کنترل ادرار یا مدفوع، یا ضعف رو به افزایش پاها: با اورژانس تماس بگیرید.',
  },
}

/** Stands with every exercise of the neck. */
export const neckEmergency: WarningSeed = {
  severity: 'emergency',
  text: {
    en: 'Sudden, severe headache or neck pain, double vision, trouble speaking or swallowing, a drooping face, weakness of an arm or leg, or loss of bladder or bowel control; or a stiff neck with fever, confusion or dislike of light: call the emergency service.',
    fa: 'سردرد یا گردن‌درد ناگهانی و شدید، دوبینی، سختی تکلم یا بلع، افتادگی صورت، ضعف دست یا پا، یا از دست رفتن کنترل ادرار یا مدفوع؛ یا سفتی گردن همراه با تب، گیجی یا آزار دیدن از نور: با اورژانس تماس بگیرید.',
  },
}

/** Stands with every exercise of the neck. */
export const neckNerves: WarningSeed = {
  severity: 'urgent',
  text: {
    en: 'Do not begin after a fall or accident before the neck has been examined. New numbness or weakness in the arms, clumsy hands or unsteady walking need medical help the same day.',
    fa: 'پس از زمین خوردن یا تصادف، تا گردن معاینه نشده است شروع نکنید. بی‌حسی یا ضعف تازهٔ دست‌ها، کم شدن مهارت انگشتان یا ناپایداری در راه رفتن باید همان روز به دست پزشک بررسی شود.',
  },
}

/** Stands with every movement of the neck. */
export const dizzyWithMovement: WarningSeed = {
  severity: 'caution',
  text: {
    en: 'Stop if you become dizzy or if pain or tingling runs down an arm, and ask your doctor before you go on.',
    fa: 'اگر سرگیجه گرفتید یا درد یا گزگز به دست تیر کشید، حرکت را قطع کنید و پیش از ادامه از پزشک بپرسید.',
  },
}
