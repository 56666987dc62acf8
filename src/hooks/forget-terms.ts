import { announceVocabulary } from '#publishing'
import { forgetTerms } from '#translation'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

/** Whoever looks for terms next finds the changed one; so do searches, soon after. */
export const forgetTermsAfterChange: CollectionAfterChangeHook = ({ doc }) => {
  forgetTerms()
  announceVocabulary()
  return doc
}

/** The same for one that is gone. */
export const forgetTermsAfterDelete: CollectionAfterDeleteHook = ({ doc }) => {
  forgetTerms()
  announceVocabulary()
  return doc
}
