/** What stands beside a unit's texts: notes, terms, translation candidates. */
import type { ExchangeUnit } from '../format'
import { writeInline } from '../inline'
import { xmlAttributes, xmlRemark } from '../xml/write'
import { BARE } from './codes'

export const notesOf = ({ labels, notes }: ExchangeUnit): string => {
  const label = labels.length > 0 ? `<note category="label">${xmlRemark(labels.join(' › '))}</note>` : ''
  const all = label + notes.map((note) => `<note>${xmlRemark(note)}</note>`).join('')
  return all && `<notes>${all}</notes>\n`
}

export const glossaryOf = ({ terms }: ExchangeUnit): string =>
  terms.length === 0
    ? ''
    : `<gls:glossary>${terms
        .map(
          ({ source, target }) =>
            `<gls:glossEntry><gls:term>${xmlRemark(source)}</gls:term><gls:translation>${xmlRemark(target)}</gls:translation></gls:glossEntry>`,
        )
        .join('')}</gls:glossary>\n`

export const matchesOf = ({ matches }: ExchangeUnit): string => {
  if (matches.length === 0) return ''
  const all = matches.map(({ percent, source, target }) => {
    const attributes = { ref: '#s1', type: percent > 100 ? 'icm' : 'tm', similarity: String(Math.min(percent, 100)) }
    const texts = `<source>${writeInline(source, BARE)}</source><target>${writeInline(target, BARE)}</target>`
    return `<mtc:match${xmlAttributes(attributes)}>${texts}</mtc:match>`
  })
  return `<mtc:matches>${all.join('')}</mtc:matches>\n`
}
