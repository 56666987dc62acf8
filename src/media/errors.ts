import { APIError } from 'payload'

/** The uploaded file is not a picture, whatever its name says. */
export class NotAPicture extends APIError {
  constructor(filename: string, options: { cause?: unknown } = {}) {
    super(
      `"${filename}" is not a picture that can be read. Upload a JPEG, PNG, WebP or AVIF file.`,
      400,
      { code: 'not-a-picture', field: 'file', cause: String(options.cause ?? '') || undefined },
      true,
    )
  }
}

/** The uploaded picture has more pixels than can be handled. */
export class PictureTooLarge extends APIError {
  constructor(filename: string, facts: { width: number; height: number; limit: number }) {
    super(
      `"${filename}" has ${facts.width} × ${facts.height} pixels; at most ${facts.limit} pixels can be handled.`,
      400,
      { code: 'picture-too-large', field: 'file' },
      true,
    )
  }
}

/** The store in which pictures are kept doesn't answer, or refuses. */
export class StoreUnreachable extends APIError {
  constructor(cause: unknown) {
    super(
      'The store of the pictures can not be reached. Nothing of this was saved; try again later.',
      503,
      { code: 'media-store-unreachable' },
      true,
    )
    this.cause = cause
  }
}
