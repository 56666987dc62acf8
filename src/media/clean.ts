import sharp, { type Sharp } from 'sharp'

import { NotAPicture, PictureTooLarge } from './errors'

/** 50 megapixels: more than any camera the clinic has, less than a bomb. */
const MAX_PIXELS = 50_000_000

const FORMATS = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', heif: 'image/avif' } as const

export type CleanPicture = { readonly data: Buffer; readonly mimetype: string }

/**
 * The picture upright and without metadata: no place, no camera, no name leaves with it (OWASP ASVS 5.0, 14.2.8).
 * @throws NotAPicture, PictureTooLarge
 */
export const cleanPicture = async (data: Buffer, filename: string): Promise<CleanPicture> => {
  const facts = await readFacts(data, filename)
  if (facts.width * facts.height > MAX_PIXELS) throw new PictureTooLarge(filename, { ...facts, limit: MAX_PIXELS })
  const mimetype = FORMATS[facts.format as keyof typeof FORMATS]
  if (!mimetype) throw new NotAPicture(filename)
  try {
    const image = sharp(data, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).rotate()
    return { data: await inFormat(image, mimetype).toBuffer(), mimetype }
  } catch (cause) {
    throw new NotAPicture(filename, { cause })
  }
}

const readFacts = async (
  data: Buffer,
  filename: string,
): Promise<{ width: number; height: number; format: string }> => {
  try {
    const { width, height, format } = await sharp(data, { limitInputPixels: false }).metadata()
    return { width, height, format }
  } catch (cause) {
    throw new NotAPicture(filename, { cause })
  }
}

const inFormat = (image: Sharp, mimetype: string): Sharp => {
  switch (mimetype) {
    case 'image/jpeg':
      return image.jpeg({ quality: 90 })
    case 'image/webp':
      return image.webp({ quality: 90 })
    case 'image/avif':
      return image.avif({ quality: 70 })
    default:
      return image.png()
  }
}
