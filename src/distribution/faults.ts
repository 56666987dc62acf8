/** What a channel's fields may hold. */
import type { ChannelDestination, ChannelFormat } from '#contract'

export const FORMATS = ['json', 'ndjson', 'json-feed', 'rss'] as const satisfies readonly ChannelFormat[]
export const DESTINATIONS = ['pull', 'webhook', 'folder', 's3'] as const satisfies readonly ChannelDestination['kind'][]

/** In characters. */
export const LONGEST_NAME = 60

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Amazon's rules for buckets, which other stores keep to: "Bucket naming rules" of the S3 user guide. */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

const PREFIX = /^(?:[A-Za-z0-9._-]+\/)*$/

type Value = string | string[] | null | undefined
type Options = { readonly data?: unknown }

const whereItIs = (options: Options, kind: string): boolean =>
  (options.data as { destination?: unknown } | undefined)?.destination === kind

const addressFault = (value: Value, what: string): string | true => {
  const text = String(value ?? '')
  if (!URL.canParse(text)) return `Write the whole address of ${what}, beginning with https://.`
  const { password, protocol, username } = new URL(text)
  if (protocol !== 'https:' && protocol !== 'http:') return 'The address must begin with https:// or http://.'
  // It is shown to editors, and stands in logs.
  return username === '' && password === '' ? true : 'No user name and no password may stand in the address.'
}

/** One for each field; true, or in a sentence what is wrong. */
export const channelFaults = {
  name: (value: Value): string | true =>
    NAME.test(String(value ?? '')) ||
    'A name is written in lower-case letters, digits and single hyphens between them, for instance waiting-room.',
  url: (value: Value, options: Options): string | true =>
    !whereItIs(options, 'webhook') || addressFault(value, 'the webhook'),
  endpoint: (value: Value, options: Options): string | true =>
    !whereItIs(options, 's3') || !value || addressFault(value, 'the store, without the bucket'),
  bucket: (value: Value, options: Options): string | true =>
    !whereItIs(options, 's3') ||
    !value ||
    BUCKET.test(String(value ?? '')) ||
    'The name of a bucket has 3 to 63 lower-case letters, digits, full stops and hyphens.',
  prefix: (value: Value, options: Options): string | true =>
    !whereItIs(options, 's3') ||
    PREFIX.test(String(value ?? '')) ||
    'What the names of the objects begin with is empty or ends with a slash, for instance clinic/public/.',
}
