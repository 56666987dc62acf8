import { z } from 'zod'

/** The S3-compatible store of an installation. */
export type S3 = {
  /** Null for AWS itself. */
  readonly endpoint: string | null
  readonly region: string
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const withoutSpaces = z
  .string()
  .regex(/^[\x21-\x7e]+$/u, 'it has no spaces, line breaks or letters beyond ASCII')
  .optional()

/** The variables of the store, each by itself. */
export const S3_VARIABLES = {
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'it must be an address that begins with http:// or https://' })
    .regex(
      /^[^/]*\/\/[^/@]*(?:\/.*)?$/u,
      'no user name and no password may stand in it; S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are for that',
    )
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u, 'a bucket’s name has 3 to 63 small letters, digits, hyphens and dots')
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/u, 'a region has small letters, digits and hyphens, such as eu-central-1')
    .optional(),
  S3_ACCESS_KEY_ID: withoutSpaces,
  S3_SECRET_ACCESS_KEY: withoutSpaces,
  MEDIA_S3_PREFIX: z
    .string()
    .regex(
      /^(?:[\w-][\w.-]*\/)+$/u,
      'it ends with a slash, and has letters of ASCII, digits, "_", "." and "-" before: media/',
    )
    .optional(),
}

/** Where in the store the pictures are kept. */
export type MediaStore = S3 & {
  /** Ends with a slash. */
  readonly prefix: string
}

type Variables = z.infer<z.ZodObject<typeof S3_VARIABLES>>
type Name = keyof Variables

const NEEDED = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** The store, if pictures are to be kept in it; null where they are on disk. */
export const mediaStoreOf = (s3: S3 | null, { MEDIA_S3_PREFIX: prefix }: Variables): MediaStore | null =>
  s3 && prefix !== undefined ? { ...s3, prefix } : null

/** What a store takes for granted that has no regions. */
const REGION = 'us-east-1'

/**
 * The settings of the store; null where there is none.
 * @throws what `refuse` makes, where one variable lacks another
 */
export const s3Of = (variables: Variables, refuse: (variable: Name, reason: string) => Error): S3 | null => {
  const given = (Object.keys(S3_VARIABLES) as Name[]).find((name) => variables[name] !== undefined)
  if (given === undefined) return null
  const missing = NEEDED.find((name) => variables[name] === undefined)
  if (missing !== undefined) throw refuse(missing, `it is not set, and ${given} needs it`)
  const { S3_ACCESS_KEY_ID, S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_SECRET_ACCESS_KEY } = variables
  return {
    endpoint: S3_ENDPOINT?.replace(/\/+$/u, '') ?? null,
    region: S3_REGION ?? REGION,
    bucket: S3_BUCKET ?? '',
    accessKeyId: S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: S3_SECRET_ACCESS_KEY ?? '',
  }
}
