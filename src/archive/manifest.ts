import { canonicalJson, sha256 } from '#contract'
import { z } from 'zod'

export const FORMAT = 'qanun-backup/1'

const COUNTS = z.record(z.string(), z.number().int().nonnegative())

const SCHEMA = z.strictObject({
  format: z.literal(FORMAT),
  /** When the backup was begun. */
  at: z.string(),
  /** The database that it was taken from. */
  database: z.string(),
  /** The ledger's epoch and largest number. */
  epoch: z.string(),
  seq: z.number().int().nonnegative(),
  /** Whether passwords and other secrets of accounts are in it. */
  hasSecrets: z.boolean(),
  /** Rows by collection. */
  documents: COUNTS,
  versions: COUNTS,
  /** Every other member, in its order. */
  members: z.array(
    z.strictObject({
      name: z.string(),
      size: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** SHA-256 of this manifest's canonical JSON without this field. */
  self: z.string(),
})

/** What an archive holds, and how to see that nothing of it changed. It is the archive's last member. */
export type Manifest = z.infer<typeof SCHEMA>

export type Member = Manifest['members'][number]

export const manifestText = (facts: Omit<Manifest, 'self'>): string => textOf({ ...facts, self: selfHash(facts) })

/** The manifest, or null where a byte of it isn't as it was written. */
export const parseManifest = (text: string): Manifest | null => {
  const json = jsonOf(text)
  const { data } = SCHEMA.safeParse(json)
  if (!data) return null
  const { self, ...facts } = data
  return text === textOf(json) && self === selfHash(facts) ? data : null
}

const textOf = (manifest: unknown): string => `${JSON.stringify(manifest, null, 1)}\n`

const selfHash = (facts: Omit<Manifest, 'self'>): string => sha256(canonicalJson(facts))

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
