import type { WarningSeed } from '../types'

/** Stands with every muscle relaxant. */
export const emergencySigns: WarningSeed = {
  severity: 'emergency',
  text: {
    en: 'Swelling of the face, lips or throat, trouble breathing, fainting, a seizure, or sleepiness from which the person can hardly be woken: call the emergency service at once.',
    fa: 'ورم صورت، لب یا گلو، سختی تنفس، غش، تشنج یا خواب‌آلودگی‌ای که بیدار کردن فرد در آن دشوار باشد: فوراً با اورژانس تماس بگیرید.',
  },
}

export const drowsiness: WarningSeed = {
  severity: 'caution',
  text: {
    en: 'It can make you drowsy and slow. Do not drive or use machines until you know how it acts on you, and do not drink alcohol. With opioids, sleeping pills, sedatives or other relaxants the effects add up and can stop the breathing.',
    fa: 'ممکن است خواب‌آلود و کند شوید. تا وقتی اثر آن را بر خود نمی‌دانید رانندگی نکنید و با دستگاه کار نکنید و الکل ننوشید. همراه با داروهای مخدر، خواب‌آور، آرام‌بخش یا شل‌کننده‌های دیگر، اثرها روی هم جمع می‌شود و ممکن است تنفس را متوقف کند.',
  },
}

export const pregnancyAndAge: WarningSeed = {
  severity: 'caution',
  text: {
    en: 'Tell your doctor if you are pregnant, breastfeeding or planning a pregnancy. Older people become confused and fall more easily with muscle relaxants; for them other treatment is often safer.',
    fa: 'اگر باردارید، شیر می‌دهید یا قصد بارداری دارید، به پزشک بگویید. سالمندان با شل‌کننده‌های عضلانی آسان‌تر گیج می‌شوند و زمین می‌خورند؛ برای آنان اغلب درمان دیگری بی‌خطرتر است.',
  },
}

export const liverSigns: WarningSeed = {
  severity: 'urgent',
  text: {
    en: 'Yellow skin or eyes, dark urine, pain under the right ribs, or lasting nausea and tiredness can mean liver damage. Get medical help the same day.',
    fa: 'زردی پوست یا چشم، تیره شدن ادرار، درد زیر دنده‌های راست یا تهوع و خستگی ماندگار ممکن است نشانهٔ آسیب کبد باشد. همان روز به پزشک مراجعه کنید.',
  },
}
