export { type Bucket, type NewObject, openBucket } from './bucket'
export { BucketFailed } from './errors'
export { publicPictureKey, uploadKey } from './media-keys'
export type { BucketSettings } from './settings'
