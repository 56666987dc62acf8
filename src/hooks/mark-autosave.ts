import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers whether an editor saved, or the form by itself (`?autosaved=1`); see thin-versions.ts. */
export const markAutosave: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  isAutosaved: req.query?.autosaved === '1',
})
