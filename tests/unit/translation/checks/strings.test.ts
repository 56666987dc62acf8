import { placeholders } from '../../../../src/translation/checks/placeholders'
import { urls } from '../../../../src/translation/checks/urls'
import { describeRows } from './rows'

describeRows(urls, [
  ['en→fa', 'See https://example.org/cramps.', 'https://example.org/cramps را ببینید.', []],
  ['fa→en', 'به info@example.org بنویسید.', 'Write to info@example.org.', []],
  ['en→fa', '(www.example.org)', '(www.example.org)', []],
  [
    'en→fa',
    'See https://example.org/a1.',
    'https://example.org/a۱ را ببینید.',
    ['changed: https://example.org/a۱ → https://example.org/a1'],
  ],
  [
    'fa→en',
    'به info@example.org بنویسید.',
    'Write to help@example.org.',
    ['changed: help@example.org → info@example.org'],
  ],
  ['en→fa', 'See https://example.org.', 'وبگاه را ببینید.', ['missing: https://example.org']],
  ['fa→en', 'وبگاه را ببینید.', 'See https://example.org.', ['extra: https://example.org']],
  ['en→fa', 'https://a.org, https://b.org', 'https://a.org', ['missing: https://b.org']],
  ['de→fr', 'https://a.org', 'https://b.org', ['changed: https://b.org → https://a.org']],
])

describeRows(placeholders, [
  ['en→fa', 'Hello {{name}}, %s.', 'سلام {{name}}، %s.', []],
  ['en→fa', 'About 50% are cured.', 'حدود ۵۰٪ درمان می‌شوند.', []],
  ['fa→en', '$t(greeting) {0}', '$t(greeting) {0}', []],
  ['en→fa', 'Hello {{name}}.', 'سلام {{نام}}.', ['changed: {{نام}} → {{name}}']],
  ['en→fa', '$t(greeting)', '$t (greeting)', ['missing: $t(greeting)']],
  ['fa→en', 'سلام %s.', 'Hello.', ['missing: %s']],
  ['fa→en', 'سلام.', 'Hello {{name}}.', ['extra: {{name}}']],
])
