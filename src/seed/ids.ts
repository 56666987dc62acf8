import { createHash } from 'node:crypto'

import { v5 as nameBasedId } from 'uuid'

import type { EntryRef } from './content/types'

/** Namespace of the seed's ids (RFC 9562 §5.5): the same entry has the same id on every machine. */
const NAMESPACE = '5b0c7a52-6a0e-4f0e-9d3c-2f6b0b8f9a11'

const ROW_ID_LENGTH = 24

/** The id of an entry, or of a thing that is named like one (`sources/nhs-eatwell`, `media/foods/water`). */
export const idOf = (ref: EntryRef | `${'sources' | 'media' | 'terms'}/${string}`): string =>
  nameBasedId(ref, NAMESPACE)

/** The id of a row of an entry: one in all languages, so that the second language finds the rows of the first. */
export const rowIdOf = (ref: EntryRef, path: string): string =>
  createHash('sha256').update(`${ref}#${path}`).digest('hex').slice(0, ROW_ID_LENGTH)
