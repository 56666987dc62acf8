import type { EntryImage } from '#contract'

import type { ImageMark } from '../projection'

/** A picture as it is published: absolute addresses of frozen renditions, the best format first. */
export const renderImage = (image: ImageMark | null, siteUrl: string): EntryImage | null => {
  const address = (file: string) => new URL(`/media/${file}`, siteUrl).href
  const candidates = (format: string) => (image?.renditions ?? []).filter((rendition) => rendition.format === format)
  const srcset = (format: string) =>
    candidates(format)
      .map(({ file, width }) => `${address(file)} ${width}w`)
      .join(', ')
  const largest = candidates('webp').at(-1)
  if (!image || !largest) return null
  return {
    src: address(largest.file),
    srcset: srcset('webp'),
    sources: candidates('avif').length > 0 ? [{ type: 'image/avif', srcset: srcset('avif') }] : [],
    width: largest.width,
    height: largest.height,
    alt: image.alt,
    blurDataURL: image.blurDataURL,
    focalPoint: image.focalPoint,
  }
}
