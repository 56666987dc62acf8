import { localeRegistry } from '#locales'
import { type CalledEntry, publicEntryAt } from '#publishing'
import type { Payload } from 'payload'

import { RecallRequestError } from './errors'

type Asked = {
  readonly given: string
  /** The entry that is recalled. */
  readonly type: string
  readonly id: string
}

/**
 * The entry that is to be shown in the place of a recalled one: its address on the site, or `type/slug`.
 * @throws RecallRequestError naming the field
 */
export const replacementOf = async (payload: Payload, { given, id, type }: Asked): Promise<CalledEntry> => {
  const place = placeOf(given, String(payload.config.custom.siteUrl))
  const found = place && (await publicEntryAt(payload, { ...place, locales: localeRegistry.map(({ code }) => code) }))
  if (!found)
    throw refused(
      'no-replacement',
      `No entry is public at "${given}". Write its address on this site, or its collection and slug, such as causes/overuse.`,
    )
  if (found.type === type && found.id === id)
    throw refused('replaced-by-itself', 'An entry that is recalled can’t take its own place.')
  return found
}

const refused = (code: string, message: string): RecallRequestError =>
  new RecallRequestError(code, 400, message, { parameter: 'replacement' })

const placeOf = (given: string, siteUrl: string): { type: string; slug: string } | null => {
  const parts = partsOf(given, siteUrl)
  const [type, slug, ...more] = localeRegistry.some(({ code }) => code === parts[0]) ? parts.slice(1) : parts
  return type && slug && more.length === 0 ? { type, slug: slug.normalize('NFC') } : null
}

/** Of another site's address nothing is taken. */
const partsOf = (given: string, siteUrl: string): string[] => {
  const url = URL.canParse(given, siteUrl) ? new URL(given, siteUrl) : null
  if (url?.origin !== new URL(siteUrl).origin) return []
  try {
    return decodeURIComponent(url.pathname).split('/').filter(Boolean)
  } catch (error) {
    // A sign of percent that begins nothing.
    if (error instanceof URIError) return []
    throw error
  }
}
