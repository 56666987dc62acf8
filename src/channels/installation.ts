import type { BucketSettings } from '#bucket'

/** What channels have from the installation. */
export type Installation = {
  /** Where each channel to a folder has its own, by its name. */
  readonly exportsDir: string
  /** The installation's secret, from which the keys of webhooks follow. */
  readonly secret: string
  /** Networks in CIDR notation that webhooks may reach beside the public ones. */
  readonly webhookNetworks: readonly string[]
  /** Null where there is no S3-compatible store. */
  readonly s3: BucketSettings | null
}
