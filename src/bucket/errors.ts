/** What is wrong with what we ask, not with the moment: it fails until somebody changes a setting. */
const OURS = new Set([
  'AccessDenied',
  'AllAccessDisabled',
  'AuthorizationHeaderMalformed',
  'InvalidAccessKeyId',
  'InvalidBucketName',
  'NoSuchBucket',
  'PermanentRedirect',
  'SignatureDoesNotMatch',
])

/** The store could not be reached, or refused. */
export class BucketFailed extends Error {
  /** Its own word for it, such as `NoSuchBucket`, or the system's, such as `ECONNREFUSED`. */
  readonly code: string
  /** Status of its answer; null where there was none. */
  readonly status: number | null
  /** Whether it can't succeed until somebody changes a setting. */
  readonly isOurs: boolean

  constructor(bucket: string, cause: unknown) {
    const { code, status } = factsOf(cause)
    super(`The bucket "${bucket}" could not be used: ${code}${status === null ? '' : ` (${status})`}.`, { cause })
    this.name = 'BucketFailed'
    this.code = code
    this.status = status
    this.isOurs = OURS.has(code)
  }
}

type Shape = {
  readonly name?: string
  readonly code?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}

/** No message of the store is passed on: some of them repeat the signature. */
const factsOf = (cause: unknown): { code: string; status: number | null } => {
  const { $metadata, code, name } = (cause ?? {}) as Shape
  return { code: code ?? name ?? 'unknown', status: $metadata?.httpStatusCode ?? null }
}
