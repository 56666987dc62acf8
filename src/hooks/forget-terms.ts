import { forgetTerms } from '#translation'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

/** Whoever looks for terms next finds the changed one. */
export const forgetTermsAfterChange: CollectionAfterChangeHook = ({ doc }) => {
  forgetTerms()
  return doc
}

/** The same for one that is gone. */
export const forgetTermsAfterDelete: CollectionAfterDeleteHook = ({ doc }) => {
  forgetTerms()
  return doc
}
