import { slashDecimals } from '../../../../src/translation/checks/slash-decimals'
import { describeRows } from './rows'

describeRows(slashDecimals, [
  ['en→fa', 'Take 0.5 mg.', '۰٫۵ میلی‌گرم بخورید.', []],
  ['en→fa', 'Above 120/80.', 'بالای ۱۲۰/۸۰.', []],
  ['en→fa', 'Take 1/2 tablet.', '۱/۲ قرص بخورید.', []],
  ['fa→en', '۰/۵ میلی‌گرم بخورید.', 'Take 0.5 mg.', []],
  ['en→fa', 'Take 0.5 mg.', '۰/۵ میلی‌گرم بخورید.', ['ambiguous: ۰/۵ → ۰٫۵']],
  ['en→fa', 'Drink 1.5 litres.', '۱/۵ لیتر بنوشید.', ['ambiguous: ۱/۵ → ۱٫۵']],
  ['en→fa', 'Drink 1.50 litres.', '۱/۵۰ لیتر بنوشید.', ['ambiguous: ۱/۵۰ → ۱٫۵۰']],
])
