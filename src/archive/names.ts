/**
 * What a member of the archive may be called. Everything that isn't one of these is refused before anything is written, so
 * that no archive can name a place outside of the media folder.
 */
export const MANIFEST = 'manifest.json'

export type MemberKind = 'documents' | 'versions' | 'media'

export type MemberName = {
  readonly kind: MemberKind
  /** The collection of documents or versions, or the picture's path below the media folder. */
  readonly of: string
}

const LINES = /^(documents|versions)\/([a-z][a-z0-9-]*)\/\d{6}\.ndjson$/

const MEDIA = 'media/'

/** How many parts a collection may have; their numbers are padded, so that names sort as they were written. */
const DIGITS = 6

export const linesName = (kind: 'documents' | 'versions', collection: string, part: number): string =>
  `${kind}/${collection}/${String(part).padStart(DIGITS, '0')}.ndjson`

/** @param relative path below the media folder, with forward slashes */
export const mediaName = (relative: string): string => `${MEDIA}${relative}`

/** What a name means, or null where it is none that this room writes. */
export const parseName = (name: string): MemberName | null => {
  const lines = LINES.exec(name)
  if (lines) return { kind: lines[1] as 'documents' | 'versions', of: lines[2] ?? '' }
  if (!name.startsWith(MEDIA)) return null
  const of = name.slice(MEDIA.length)
  return isPlainPath(of) ? { kind: 'media', of } : null
}

/** A path of ordinary names: no way up, none from the root, nothing hidden, nothing half-written. */
const isPlainPath = (relative: string): boolean =>
  !/[\\\0]/.test(relative) &&
  relative.split('/').every((step) => step !== '' && !step.startsWith('.') && !step.endsWith('.part'))
