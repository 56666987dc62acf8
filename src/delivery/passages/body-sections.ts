import { type BodyBlock, type EntryBody, isWarning } from '#contract'

import { addText, cutAtHeadings, type Section, section } from './section'

/** The body by its headings, whichever blocks they lie in; a callout stays whole in the section where it stands. */
export const bodySections = (body: EntryBody, locale: string): Section[] => {
  const sections: Section[] = [section('body', [], 'body')]
  const open = (next: Section): Section => {
    sections.push(next)
    return next
  }
  /** Text that comes behind questions belongs to none of them. */
  const current = (block: BodyBlock): Section => {
    const last = sections.at(-1)
    return last && !last.isClosed ? last : open(section(block.id, [], block.id))
  }
  for (const block of body.blocks) {
    switch (block.type) {
      case 'text':
        sections.push(...cutAtHeadings(block, { open: current(block), id: block.id, locale }))
        break
      case 'callout': {
        const target = current(block)
        addText(target, [block.title, block.text].filter(Boolean).join('\n'))
        if (isWarning(block.severity)) target.warnings.push({ id: block.id, severity: block.severity })
        break
      }
      case 'figure':
        if (block.image) addText(current(block), block.caption)
        break
      case 'faq':
        for (const { answer, id, question } of block.items) {
          const asked = open({ ...section(`${block.id}.${id}`, [question], block.id), isClosed: true })
          addText(asked, answer.text)
        }
        break
      case 'exercises':
      case 'related':
        // Links to other entries, which have passages of their own.
        break
    }
  }
  return sections
}
