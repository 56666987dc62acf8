/** What can't be done with a channel; said to whoever asked. */
export class ChannelRequestError extends Error {
  readonly status: number
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: string, status: number, message: string, data: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'ChannelRequestError'
    this.status = status
    this.data = { code, ...data }
  }
}

/** @throws the error itself where it is no fault of the request */
export const faultOf = (error: unknown): ChannelRequestError => {
  if (error instanceof ChannelRequestError) return error
  throw error
}
