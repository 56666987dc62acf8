import type { WarningSeed } from '../types'

/** Stands with every food that is rich in potassium. */
export const potassiumCaution: WarningSeed = {
  severity: 'caution',
  text: {
    en: 'With kidney disease, or with medicines that raise potassium in the blood (such as spironolactone and some blood pressure medicines), ask your doctor how much potassium-rich food suits you.',
    fa: 'اگر بیماری کلیه دارید یا دارویی مصرف می‌کنید که پتاسیم خون را بالا می‌برد (مانند اسپیرونولاکتون و بعضی داروهای فشار خون)، از پزشک بپرسید چه مقدار غذای سرشار از پتاسیم برایتان مناسب است.',
  },
}

/** Stands with the foods to which severe allergies are common. */
export const severeAllergy: WarningSeed = {
  severity: 'emergency',
  text: {
    en: 'Swelling of the lips, tongue or throat, trouble breathing, widespread hives or fainting after eating it: this may be a severe allergic reaction. Call the emergency service at once.',
    fa: 'ورم لب، زبان یا گلو، سختی تنفس، کهیر گسترده یا غش پس از خوردن آن ممکن است واکنش آلرژیک شدید باشد. فوراً با اورژانس تماس بگیرید.',
  },
}
