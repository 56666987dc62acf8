/** `GET /api/operations`: what the operations page of the admin shows. */
import { accountOf, told, toldJson } from '#access'
import type { Endpoint, PayloadRequest } from 'payload'

import { operationsReport } from './report'

/** What may be said to whoever asked. */
class OperationsError extends Error {
  readonly data: { readonly code: string }

  constructor(
    code: string,
    readonly status: number,
    message: string,
  ) {
    super(message)
    this.name = new.target.name
    this.data = { code }
  }
}

export const operationsEndpoints: Endpoint[] = [
  {
    path: '/operations',
    method: 'get',
    handler: (req) =>
      told(async () => {
        requireEditor(req)
        const report = await operationsReport()
        if (!report) throw new OperationsError('no-server', 503, 'No server runs in this process.')
        return toldJson(report)
      }, faultOf),
  },
]

const requireEditor = (req: PayloadRequest): void => {
  const account = accountOf(req)
  if (!account) throw new OperationsError('not-signed-in', 401, 'Sign in first.')
  if (account.role === 'translator') throw new OperationsError('editors-only', 403, 'This is for editors and admins.')
}

/** @throws the error itself where it is no fault of the request */
const faultOf = (error: unknown): OperationsError => {
  if (error instanceof OperationsError) return error
  throw error
}
