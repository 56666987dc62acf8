import type { EntryImage } from '#contract'

type Props = {
  readonly image: EntryImage
  /** How wide the picture stands on the page, in the syntax of HTML's `sizes`. */
  readonly sizes: string
  /** The picture that is seen first is not to be waited for. */
  readonly isFirst?: boolean
  /** A picture beside words that say the same. */
  readonly isDecorative?: boolean
}

/** A picture in the best format and size that the browser can take; a blur stands in its place until it has come. */
export const Picture = ({ image, isDecorative = false, isFirst = false, sizes }: Props) => (
  <picture className="picture">
    {image.sources.map(({ srcset, type }) => (
      <source key={type} type={type} srcSet={srcset} sizes={sizes} />
    ))}
    <img
      src={image.src}
      srcSet={image.srcset || undefined}
      sizes={sizes}
      width={image.width}
      height={image.height}
      alt={isDecorative ? '' : image.alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      style={{
        objectPosition: `${image.focalPoint.x}% ${image.focalPoint.y}%`,
        ...(image.blurDataURL ? { backgroundImage: `url("${image.blurDataURL}")` } : {}),
      }}
    />
  </picture>
)
