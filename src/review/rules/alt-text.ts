import { visitFields } from '#fields'

import type { RawFinding } from '../finding'
import type { GateRule } from '../rule'

/** Every picture says in this language what it shows, for those who don't see it (WCAG 2.2, 1.1.1). */
export const altText: GateRule = {
  name: 'alt-text',
  check: ({ doc, fields, media }) => {
    const findings: RawFinding[] = []
    visitFields(fields, doc, ({ field, path, value }) => {
      if (field.type !== 'upload' || typeof value !== 'string') return
      const picture = media.get(value)
      if (!picture) findings.push({ path, messageKey: 'pictureGone' })
      else if (typeof picture.alt !== 'string' || picture.alt.trim() === '')
        findings.push({ path, messageKey: 'noAltText', facts: { file: String(picture.filename ?? value) } })
    })
    return findings
  },
}
