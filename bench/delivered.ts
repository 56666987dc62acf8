import type { Child } from './child'
import { startChild } from './child'
import { loadOf } from './load'
import { atLeast, figure, type Result } from './result'

export type Clinic = Child<{ address: string; ids: string[]; token: string }>

type Question = {
  readonly name: string
  readonly delivered: string
  readonly rest: string
  readonly leastOfBare?: number
  readonly seconds: number
  readonly rounds: number
}

const LEAST_OF_REST = 100

/** How fast /v1 answers, beside Payload's REST API with the same content and beside node:http with the same bytes. */
export const compare = async (
  { said: { address, token } }: Clinic,
  { delivered, leastOfBare, name, rest, rounds, seconds }: Question,
): Promise<Result[]> => {
  // As browsers and most clients ask; Payload answers as it does by default.
  const accepting = { 'accept-encoding': 'gzip, br' }
  const bare = await startChild<{ address: string; bytes: number }>('bare', { url: `${address}${delivered}` })
  try {
    const plain = await loadOf(bare.said.address, { headers: accepting, rounds, seconds })
    const ours = await loadOf(`${address}${delivered}`, { headers: accepting, rounds, seconds })
    const payload = await loadOf(`${address}${rest}`, {
      headers: { ...accepting, authorization: `JWT ${token}` },
      rounds,
      seconds,
    })
    const ofBare = ours.perSecond / plain.perSecond
    return [
      figure(`${name}: bytes on the wire`, bare.said.bytes, 'B'),
      figure(`${name}: /v1`, ours.perSecond, 'requests/s'),
      figure(`${name}: /v1, p99`, ours.p99, 'ms'),
      figure(`${name}: Payload REST`, payload.perSecond, 'requests/s'),
      figure(`${name}: Payload REST, p99`, payload.p99, 'ms'),
      figure(`${name}: bare node:http`, plain.perSecond, 'requests/s'),
      figure(`${name}: bare node:http, p99`, plain.p99, 'ms'),
      atLeast(`${name}: /v1 to Payload REST`, ours.perSecond / payload.perSecond, LEAST_OF_REST),
      leastOfBare === undefined
        ? figure(`${name}: /v1 to bare node:http`, ofBare, '×')
        : atLeast(`${name}: /v1 to bare node:http`, ofBare, leastOfBare),
    ]
  } finally {
    await bare.stop()
  }
}
