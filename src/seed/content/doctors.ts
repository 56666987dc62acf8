import type { DoctorSeed } from './types'

/** The doctor of the clinic. */
export const doctors: readonly DoctorSeed[] = [
  {
    key: 'anna-avamehr',
    title: { en: 'Dr Anna Avamehr', fa: 'دکتر آنا آوامهر' },
    summary: {
      en: 'Specialist in physical medicine and rehabilitation. She treats problems of the muscles, joints and spine, muscle cramps among them, without surgery.',
      fa: 'متخصص طب فیزیکی و توان‌بخشی. او مشکلات عضله‌ها، مفصل‌ها و ستون فقرات، از جمله گرفتگی عضلانی، را بدون جراحی درمان می‌کند.',
    },
    image: {
      drawing: 'doctors/anna-avamehr',
      alt: {
        en: 'Drawn portrait of a doctor in a white coat and a headscarf, a stethoscope round her neck',
        fa: 'طرح چهرهٔ پزشکی با روپوش سفید و روسری که گوشی پزشکی به گردن دارد',
      },
    },
    sources: [],
    degrees: [{ en: 'Specialist in physical medicine and rehabilitation', fa: 'متخصص طب فیزیکی و توان‌بخشی' }],
    specialty: { en: 'Physical medicine and rehabilitation', fa: 'طب فیزیکی و توان‌بخشی' },
    memberships: [{ en: 'Iranian-American Physical Medicine Association', fa: 'انجمن طب فیزیکی ایران و آمریکا' }],
    languages: ['fa'],
    bio: {
      en: `A doctor of physical medicine looks at how muscles, joints and nerves work together, and treats what can be treated without an operation: with exercise, manual therapy, injections, medicines and other physical methods.

Dr Avamehr sees people with pain in the neck, shoulder, back, hip, knee or leg, with problems of a spinal disc, and with [muscle cramps](articles/muscle-cramps) that keep coming back. A visit begins with questions and an examination; only then comes a plan, which may hold [exercises](treatments/stretching-exercise-therapy), a [trigger point injection](treatments/trigger-point-injection), [dry needling](treatments/dry-needling) or a [medicine](treatments/medicine-for-cramps).`,
      fa: `پزشک طب فیزیکی بررسی می‌کند که عضله‌ها، مفصل‌ها و عصب‌ها چگونه با هم کار می‌کنند و آنچه را بی‌نیاز از جراحی درمان‌پذیر است درمان می‌کند: با تمرین، درمان دستی، تزریق، دارو و روش‌های فیزیکی دیگر.

دکتر آوامهر بیمارانی را می‌بیند که درد گردن، شانه، کمر، لگن، زانو یا پا، مشکل دیسک کمر یا [گرفتگی عضلانی](articles/muscle-cramps) تکرارشونده دارند. ویزیت با پرسش و معاینه آغاز می‌شود؛ پس از آن برنامهٔ درمان می‌آید که می‌تواند شامل [تمرین](treatments/stretching-exercise-therapy)، [تزریق در نقطهٔ ماشه‌ای](treatments/trigger-point-injection)، [سوزن خشک](treatments/dry-needling) یا [دارو](treatments/medicine-for-cramps) باشد.`,
    },
    bookingUrl: 'https://booking.example.org/',
    reviewLinks: [{ label: { en: 'Patients’ comments', fa: 'نظر بیماران' }, url: 'https://reviews.example.org/' }],
  },
]
