/** What a channel's fields may hold. */
import type { ChannelDestination, ChannelFormat } from '#contract'
import { type Translate, translatorFor, type WordKey } from '#locales'
import type { PayloadRequest } from 'payload'

export const FORMATS = ['json', 'ndjson', 'json-feed', 'rss'] as const satisfies readonly ChannelFormat[]
export const DESTINATIONS = ['pull', 'webhook', 'folder', 's3'] as const satisfies readonly ChannelDestination['kind'][]

/** In characters. */
export const LONGEST_NAME = 60

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Amazon's rules for buckets, which other stores keep to: "Bucket naming rules" of the S3 user guide. */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

const PREFIX = /^(?:[A-Za-z0-9._-]+\/)*$/

type Value = string | string[] | null | undefined
type Options = { readonly data?: unknown; readonly req: Pick<PayloadRequest, 'i18n'> }

const whereItIs = (options: Options, kind: string): boolean =>
  (options.data as { destination?: unknown } | undefined)?.destination === kind

/** In the language of whoever wrote the value. */
const wordsFor = ({ req }: Options): Translate<'faults'> => translatorFor(req.i18n.language, 'faults')

const addressFault = (value: Value, options: Options, missing: WordKey<'faults'>): string | true => {
  const t = wordsFor(options)
  const text = String(value ?? '')
  if (!URL.canParse(text)) return t(missing)
  const { password, protocol, username } = new URL(text)
  if (protocol !== 'https:' && protocol !== 'http:') return t('channel.protocol')
  // It is shown to editors, and stands in logs.
  return username === '' && password === '' ? true : t('channel.password')
}

/** One for each field; true, or in a sentence what is wrong. */
export const channelFaults = {
  name: (value: Value, options: Options): string | true =>
    NAME.test(String(value ?? '')) || wordsFor(options)('channel.name'),
  url: (value: Value, options: Options): string | true =>
    !whereItIs(options, 'webhook') || addressFault(value, options, 'channel.webhook'),
  endpoint: (value: Value, options: Options): string | true =>
    !whereItIs(options, 's3') || !value || addressFault(value, options, 'channel.store'),
  bucket: (value: Value, options: Options): string | true =>
    !whereItIs(options, 's3') ||
    !value ||
    BUCKET.test(String(value ?? '')) ||
    wordsFor(options)('channel.bucket', { least: 3, most: 63 }),
  prefix: (value: Value, options: Options): string | true =>
    !whereItIs(options, 's3') || PREFIX.test(String(value ?? '')) || wordsFor(options)('channel.prefix'),
}
