import { TranslationRequestError } from '../work/errors'

/** Why a service can't be used, for a program to tell apart. */
type FailureKind =
  /** It could not be reached, or didn't answer in time. */
  | 'unreachable'
  /** It is there and asks for a pause longer than is worth waiting. */
  | 'busy'
  /** The key is missing, wrong, or has nothing left. */
  | 'key-refused'
  /** It doesn't take what was asked: a wrong model, a wrong address, a language it doesn't have. */
  | 'refused'
  /** What answers isn't this service, or is broken. */
  | 'unreadable'

const LATER: readonly FailureKind[] = ['unreachable', 'busy']

/** A machine translator can't be used at all. Told to the person: the message never has a key in it. */
export class ProviderFailed extends TranslationRequestError {
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    // 503: trying later may help; 502: somebody has to mend something first.
    super(message, LATER.includes(kind) ? 503 : 502, { code: 'machine-failed', kind })
    this.kind = kind
    if (options?.cause !== undefined) this.cause = options.cause
  }
}
