export { type Bucket, type NewObject, openBucket } from './bucket'
export { BucketFailed } from './errors'
export type { BucketSettings } from './settings'
