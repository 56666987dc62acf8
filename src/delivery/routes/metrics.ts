import { METRICS_TYPE } from '#telling'

import { CACHE } from '../answer'
import { type Route } from '../context'
import { readParameters } from '../parameters'

/** `GET /metrics`: numbers about the process, for Prometheus. It needs no replica, and never has content. */
export const metricsRoute: Route = {
  path: '/metrics',
  isKept: false,
  answer: async ({ metrics, query }) => {
    readParameters(query, [])
    return {
      status: 200,
      type: METRICS_TYPE,
      body: Buffer.from(await metrics()),
      modified: new Date(0).toISOString(),
      cache: CACHE.never,
    }
  },
}
