/** Where the objects of an installation are kept, and what it signs in with. */
export type BucketSettings = {
  /** Address of the S3-compatible store, without the bucket; null for AWS itself. */
  readonly endpoint: string | null
  readonly region: string
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}
