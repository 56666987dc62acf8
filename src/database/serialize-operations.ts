import type { Endpoint, Payload, PayloadRequest, SanitizedConfig } from 'payload'

import { inOneUnit } from './serialized-adapter'

/** Local API methods that write. Each reads first, so that the whole call must be one unit. */
const LOCAL_WRITES = [
  'create',
  'delete',
  'duplicate',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
] as const

/** Endpoints that write on failure too (a wrong password is counted), which a rollback would undo. */
const AUTHENTICATION = new Set([
  '/forgot-password',
  '/login',
  '/logout',
  '/refresh-token',
  '/reset-password',
  '/unlock',
])

type Method = (...args: unknown[]) => Promise<unknown>

/** Makes every writing call of the Local API one unit. Called once, when Payload has started. */
export const serializeLocalApi = (payload: Payload): void => {
  const methods = payload as unknown as Record<string, Method>
  for (const name of LOCAL_WRITES) {
    const method = methods[name]
    if (!method) continue
    methods[name] = (...args) => inOneUnit(payload.db, () => method.apply(payload, args))
  }
}

/**
 * Makes every writing REST endpoint one unit. An endpoint with `custom.isOwnUnit` does so itself, because it has more to
 * do after its commit.
 */
export const serializeEndpoints = async (building: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await building
  for (const owner of [config, ...config.collections, ...config.globals])
    if (owner.endpoints) owner.endpoints = owner.endpoints.map(serialized)
  return config
}

/** Another one: Payload's own are shared by all collections. */
const serialized = (endpoint: Endpoint): Endpoint => {
  if (endpoint.method === 'get' || endpoint.custom?.isOwnUnit || AUTHENTICATION.has(endpoint.path)) return endpoint
  const { handler } = endpoint
  return { ...endpoint, handler: (req: PayloadRequest) => inOneUnit(req.payload.db, async () => handler(req)) }
}
