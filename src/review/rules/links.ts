import type { GateRule } from '../rule'

/** A link to what is not public in this language is left out; the editor should know. */
export const links: GateRule = {
  name: 'links',
  check: ({ isLinkPublic, links: refs }) =>
    refs
      .filter((ref) => !isLinkPublic(ref))
      .map(({ id, type }) => ({ path: '', messageKey: 'linkLeftOut', facts: { type, id } })),
}
