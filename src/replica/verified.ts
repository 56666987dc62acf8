import { canonicalTexts, contentOf, type Edition, type Entry, sha256 } from '#contract'

import { WrongHash } from './errors'

/** The public JSON of an edition as it is kept and sent, and its SHA-256. */
export type Texts = { readonly entry: string; readonly digest: string }

const known = new WeakMap<Edition, Texts>()

/** An edition's texts, once its content has the hash it says. @throws WrongHash */
export const verifiedTexts = (edition: Edition): Texts => {
  const before = known.get(edition)
  if (before) return before
  const { content, entry } = canonicalTexts(edition)
  const actual = sha256(content)
  if (actual !== edition.hash) throw new WrongHash({ seq: edition.seq, expected: edition.hash, actual })
  return { entry, digest: sha256(entry) }
}

/** An edition whose texts were verified elsewhere in this process. Its content is read out of them when it is asked for. */
export const editionOf = (facts: Omit<Edition, 'content'>, texts: Texts): Edition => {
  const edition: Edition = {
    ...facts,
    get content() {
      return contentOf(JSON.parse(texts.entry) as Entry)
    },
  }
  known.set(edition, texts)
  return edition
}
