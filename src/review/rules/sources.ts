import type { GateRule } from '../rule'

/** Health advice says where it comes from. */
export const sources: GateRule = {
  name: 'sources',
  check: ({ doc, needsSources }) =>
    needsSources && !(Array.isArray(doc.sources) && doc.sources.length > 0)
      ? [{ path: 'sources', messageKey: 'noSources' }]
      : [],
}
