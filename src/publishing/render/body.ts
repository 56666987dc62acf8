import type { BodyBlock, EntryBody, EntryImage, EntrySummary, RenderedText } from '#contract'
import { htmlEscape } from '#language'

import { escapeMarkdown } from './markdown'

/** The whole body in the three forms, out of its blocks. */
export const renderBody = (blocks: readonly BodyBlock[]): EntryBody => {
  const rendered = blocks.map(renderBlock)
  const joined = (form: keyof RenderedText, glue: string) =>
    rendered
      .map((block) => block[form])
      .filter((part) => part !== '')
      .join(glue)
  return { html: joined('html', '\n'), markdown: joined('markdown', '\n\n'), text: joined('text', '\n\n'), blocks }
}

const renderBlock = (block: BodyBlock): RenderedText => {
  switch (block.type) {
    case 'text':
      return { html: block.html, markdown: block.markdown, text: block.text }
    case 'callout':
      return callout(block)
    case 'figure':
      return figure(block.image, block.caption)
    case 'faq':
      return questions(block.items)
    case 'exercises':
    case 'related':
      return links(block.entries)
  }
}

const callout = (block: BodyBlock & { type: 'callout' }): RenderedText => ({
  html: `<aside data-callout="${block.kind}" data-severity="${block.severity}"><h3>${htmlEscape(block.title)}</h3>${block.html}</aside>`,
  markdown: [`**${escapeMarkdown(block.title)}**`, block.markdown].join('\n\n').replace(/^/gm, '> '),
  text: `${block.title}\n${block.text}`,
})

const figure = (image: EntryImage | null, caption: string): RenderedText => {
  if (!image) return { html: '', markdown: '', text: '' }
  const picture = `<img src="${htmlEscape(image.src)}" srcset="${htmlEscape(image.srcset)}" width="${image.width}" height="${image.height}" alt="${htmlEscape(image.alt)}" loading="lazy">`
  return {
    html: `<figure>${picture}${caption ? `<figcaption>${htmlEscape(caption)}</figcaption>` : ''}</figure>`,
    markdown: `![${escapeMarkdown(image.alt)}](${image.src})${caption ? `\n\n${escapeMarkdown(caption)}` : ''}`,
    text: caption,
  }
}

const questions = (items: (BodyBlock & { type: 'faq' })['items']): RenderedText => ({
  html: items.map(({ question, answer }) => `<h3>${htmlEscape(question)}</h3>${answer.html}`).join(''),
  markdown: items.map(({ question, answer }) => `### ${escapeMarkdown(question)}\n\n${answer.markdown}`).join('\n\n'),
  text: items.map(({ question, answer }) => `${question}\n${answer.text}`).join('\n\n'),
})

const links = (entries: readonly EntrySummary[]): RenderedText => {
  if (entries.length === 0) return { html: '', markdown: '', text: '' }
  return {
    html: `<ul>${entries.map(({ title, url }) => `<li><a href="${htmlEscape(url)}">${htmlEscape(title)}</a></li>`).join('')}</ul>`,
    markdown: entries.map(({ title, url }) => `- [${escapeMarkdown(title)}](<${url}>)`).join('\n'),
    text: entries.map(({ title }) => title).join('\n'),
  }
}
