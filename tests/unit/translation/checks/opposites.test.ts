import { ageGroups } from '../../../../src/translation/checks/age-groups'
import { beforeAfter } from '../../../../src/translation/checks/before-after'
import { hotCold } from '../../../../src/translation/checks/hot-cold'
import { laterality } from '../../../../src/translation/checks/laterality'
import { moreLess } from '../../../../src/translation/checks/more-less'
import { periods } from '../../../../src/translation/checks/periods'
import { timesOfDay } from '../../../../src/translation/checks/times-of-day'
import { describeRows } from './rows'

describeRows(laterality, [
  ['en→fa', 'Stand on the left leg.', 'روی پای چپ بایستید.', []],
  ['fa→en', 'روی پای راست بایستید.', 'Stand on the right leg.', []],
  ['en→fa', 'The right shoes help.', 'کفش مناسب کمک می‌کند.', []],
  ['en→fa', 'Left leg straight.', 'پای چپ راست باشد.', []],
  ['en→fa', 'First the left, then the right leg.', 'اول پای راست و سپس پای چپ.', []],
  ['en→fa', 'Stand on the left leg.', 'روی پای راست بایستید.', ['swapped: راست']],
  ['fa→en', 'روی پای راست بایستید.', 'Stand on the left leg.', ['swapped: left']],
  ['de→fr', 'Auf dem linken Bein', 'Sur la jambe droite', []],
])

describeRows(beforeAfter, [
  ['en→fa', 'Take it before food.', 'پیش از غذا بخورید.', []],
  ['en→fa', 'Take it after food.', 'بعد از غذا بخورید.', []],
  ['fa→en', 'پس از تزریق استراحت کنید.', 'Rest once the injection is done.', []],
  ['en→fa', 'Cramps come after exercise.', 'گرفتگی پس از ورزش پیش می‌آید.', []],
  ['en→fa', 'Take it before food.', 'بعد از غذا بخورید.', ['swapped: بعد']],
  ['en→fa', 'Take it after food.', 'قبل از غذا بخورید.', ['swapped: قبل']],
  ['fa→en', 'پیش از ورزش گرم کنید.', 'Warm up after exercise.', ['swapped: after']],
])

describeRows(ageGroups, [
  ['en→fa', 'For adults only.', 'فقط برای بزرگسالان.', []],
  ['fa→en', 'برای کودکان مناسب نیست.', 'Not suitable for children.', []],
  ['en→fa', 'Infants seldom cramp.', 'نوزادان به‌ندرت دچار گرفتگی می‌شوند.', []],
  ['en→fa', 'For adults only.', 'فقط برای کودکان.', ['swapped: کودکان']],
  ['fa→en', 'مقدار برای کودکان کمتر است.', 'The amount is smaller for adults.', ['swapped: adults']],
])

describeRows(timesOfDay, [
  ['en→fa', 'Take it in the morning.', 'صبح بخورید.', []],
  ['fa→en', 'شب‌ها پیش از خواب بکشید.', 'Stretch at bedtime.', []],
  ['en→fa', 'Cramps at night.', 'گرفتگی هنگام خواب.', []],
  ['en→fa', 'Take it in the morning.', 'شب بخورید.', ['swapped: شب']],
  ['fa→en', 'هر صبح بخورید.', 'Take it every evening.', ['swapped: evening']],
])

describeRows(moreLess, [
  ['en→fa', 'Exercise reduces cramps.', 'ورزش گرفتگی را کاهش می‌دهد.', []],
  ['en→fa', 'Exercise reduces cramps.', 'ورزش گرفتگی را کمتر می‌کند.', []],
  ['fa→en', 'گرما خطر را افزایش می‌دهد.', 'Heat raises the risk.', []],
  ['en→fa', 'Increase the dose slowly and reduce it slowly.', 'مقدار را آهسته افزایش و آهسته کاهش دهید.', []],
  ['en→fa', 'Reduce the dose.', 'مقدار مصرف را افزایش دهید.', ['swapped: افزایش']],
  ['en→fa', 'Increase the dose.', 'مقدار مصرف را کاهش دهید.', ['swapped: کاهش']],
  ['fa→en', 'مقدار مصرف را کاهش دهید.', 'Increase the dose.', ['swapped: Increase']],
])

describeRows(hotCold, [
  ['en→fa', 'Use a warm pack.', 'کیسهٔ گرم بگذارید.', []],
  ['en→fa', 'Use ice.', 'یخ بگذارید.', []],
  ['fa→en', 'گرما عضله را شل می‌کند.', 'Warmth loosens the muscle.', []],
  ['en→fa', 'Use a warm pack.', 'کیسهٔ سرد بگذارید.', ['swapped: سرد']],
  ['fa→en', 'کمپرس سرد بگذارید.', 'Use a warm compress.', ['swapped: warm']],
])

describeRows(periods, [
  ['en→fa', 'It lasts a few hours.', 'چند ساعت طول می‌کشد.', []],
  ['fa→en', 'چند روز استراحت کنید.', 'Rest for some days.', []],
  ['en→fa', 'Wait a moment.', 'چند ثانیه صبر کنید.', []],
  ['en→fa', 'In later years it is common.', 'در سالمندی شایع است.', []],
  ['en→fa', 'A few hours of rest.', 'چند روز استراحت.', ['swapped: روز']],
  ['fa→en', 'چند هفته طول می‌کشد.', 'It takes some months.', ['swapped: months']],
  ['fa→en', 'چند دقیقه راه بروید.', 'Walk for some hours.', ['swapped: hours']],
])
