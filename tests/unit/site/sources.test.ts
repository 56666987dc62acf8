import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { Sources } from '../../../src/site/entry/sources'
import { localeFacts, type Site } from '../../../src/site/site'

const persian = {
  locale: localeFacts({ code: 'fa', direction: 'rtl', isDefault: false, name: 'فارسی' }),
  t: (key: string) => key,
} as unknown as Site

const markOf = (title: string, language?: string): string | undefined => {
  const facts = { publisher: null, url: null, doi: null, pmid: null, year: null }
  const source = { title, ...facts, ...(language === undefined ? {} : { language }) }
  const html = renderToStaticMarkup(createElement(Sources, { site: persian, sources: [source] }))
  return /<cite><bdi([^>]*)>/.exec(html)?.[1]?.trim()
}

it.each([
  ['of another language with it and its direction', 'Leg cramps', 'en', 'lang="en" dir="ltr"'],
  ['of the page’s own language with nothing', 'گرفتگی', 'fa', ''],
  ['of which only the script is known with that', 'Leg cramps', 'und-Latn', 'lang="und-Latn" dir="ltr"'],
  ['of another script so that its first letter says the direction', '筋肉', 'und', 'lang="und"'],
  ['of an edition from before languages were kept with nothing', 'Leg cramps', undefined, ''],
])('a page marks the title of a source %s', (_, title, language, marks) => {
  expect(markOf(title, language)).toBe(marks)
})
