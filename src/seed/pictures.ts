import type { Payload } from 'payload'
import sharp from 'sharp'

import type { ImageSeed, SeedContent } from './content/types'
import { entriesOf } from './entries'
import { idOf } from './ids'
import { draw } from './illustrations'

/** The id of the picture that shows a drawing with this alt text. */
export const pictureIdOf = ({ alt, drawing }: ImageSeed): string => idOf(`media/${drawing} ${alt.en}`)

/** Every picture that the content shows, once each. */
export const picturesOf = (content: SeedContent): ImageSeed[] => {
  const pictures = entriesOf(content).flatMap(({ seed }) => [
    seed.image,
    ...(seed.body ?? []).flatMap((block) => (block.block === 'figure' ? [block.image] : [])),
  ])
  return [...new Map(pictures.map((picture) => [pictureIdOf(picture), picture])).values()]
}

/** Draws a picture, makes it into raster and keeps it, with its alt text in both languages. */
export const loadPicture = async (payload: Payload, picture: ImageSeed): Promise<void> => {
  const id = pictureIdOf(picture)
  const data = await sharp(Buffer.from(draw(picture.drawing)))
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: `${picture.drawing.replace('/', '-')}.png`, size: data.length }
  await payload.create({
    collection: 'media',
    locale: 'en',
    data: { id, alt: picture.alt.en },
    file,
    overrideAccess: true,
  })
  await payload.update({ collection: 'media', id, locale: 'fa', data: { alt: picture.alt.fa }, overrideAccess: true })
}
