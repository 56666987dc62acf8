/** What the publishing endpoints answer with; see src/publishing/endpoints.ts. */
export type { Difference } from '#publishing'
export type { Finding } from '#review'
