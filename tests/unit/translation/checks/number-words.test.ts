import { numberWords } from '../../../../src/translation/checks/number-words'
import { describeRows } from './rows'

describeRows(numberWords, [
  ['en→fa', 'Two muscles form the calf.', 'دو عضله ساق پا را می‌سازند.', []],
  ['en→fa', 'Three signs matter.', '۳ نشانه مهم است.', []],
  ['fa→en', 'سه نشانه مهم است.', 'Three signs matter.', []],
  ['en→fa', 'One of the causes is thirst.', 'تشنگی از علت‌هاست.', []],
  ['en→fa', 'Bend both knees.', 'هر دو زانو را خم کنید.', []],
  ['fa→en', 'دست‌ها را به دو طرف باز کنید.', 'Open the arms out to the sides.', []],
  ['fa→en', 'این دو با هم فرق دارند.', 'They differ.', []],
  ['fa→en', 'سه‌شنبه‌ها درمانگاه بسته است.', 'The clinic is closed on that day.', []],
  ['fa→en', 'سی‌تی‌اسکن لازم نیست.', 'A scan is not needed.', []],
  ['en→fa', 'Four causes are known.', 'علت‌هایی شناخته شده است.', ['missing: Four']],
  ['fa→en', 'چهار علت شناخته شده است.', 'Causes are known.', ['missing: چهار']],
  ['en→fa', 'The causes are known.', 'پنج علت شناخته شده است.', ['extra: پنج']],
  ['en→fa', 'Take two tablets.', 'سه قرص بخورید.', []], // `doses` says so
  ['de→fr', 'Zwei Muskeln.', 'Trois muscles.', []],
])
