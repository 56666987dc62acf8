/** What can't be done with a recall; said to whoever asked. */
export class RecallRequestError extends Error {
  readonly status: number
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: string, status: number, message: string, data: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'RecallRequestError'
    this.status = status
    this.data = { code, ...data }
  }
}
