/** What the pictures of an installation are called in its bucket, below their prefix. Both halves must know it. */

/** A frozen rendition, by the name that `/media` has for it. */
export const publicPictureKey = (prefix: string, file: string): string => `${prefix}public/${file}`

/** An uploaded picture or one of its sizes, as the admin shows it; not for the public. */
export const uploadKey = (prefix: string, filename: string): string => `${prefix}uploads/${filename}`
