import type { Payload } from 'payload'

/** The site's public address: `custom.siteUrl` of the configuration. */
export const siteUrlOf = (payload: Pick<Payload, 'config'>): string => String(payload.config.custom.siteUrl)
