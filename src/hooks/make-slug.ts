import { slugify } from '#language'
import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'

type Place = { collection: string; id: unknown; locale: string; req: PayloadRequest }

/**
 * Every title gets an address: made from the title where the editor wrote none, and checked before anything is
 * written. @throws ValidationError where another entry has the address an editor asks for
 */
export const makeSlug: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const locale = req.locale
  if (!data || !locale) return data
  const place = { collection: collection.slug, id: originalDoc?.id ?? data.id, locale, req }
  const asked = 'slug' in data ? slugify(String(data.slug ?? ''), locale) : String(originalDoc?.slug ?? '')
  if (asked && asked === originalDoc?.slug) return { ...data, slug: asked }
  if (asked) {
    if (await isTaken(asked, place)) throw slugTaken(asked, place)
    return { ...data, slug: asked }
  }
  const title = slugify(String(data.title ?? originalDoc?.title ?? ''), locale)
  return title ? { ...data, slug: await firstFree(title, place) } : { ...data, slug: null }
}

const isTaken = async (slug: string, { collection, id, locale, req }: Place): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    locale: locale as 'en',
    overrideAccess: true,
    trash: true,
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
  })
  return totalDocs > 0
}

const firstFree = async (slug: string, place: Place): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!(await isTaken(candidate, place))) return candidate
  }
}

const slugTaken = (slug: string, { collection, id, locale, req }: Place): ValidationError =>
  new ValidationError(
    {
      collection,
      id: id as string | undefined,
      errors: [
        {
          path: 'slug',
          message: `Another entry (perhaps in the trash) already has the address "${slug}" in this language (${locale}).`,
        },
      ],
    },
    req.t,
  )
