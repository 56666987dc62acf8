import type { Manifest } from '../folder/manifest'

/** The objects of an export by their names below the prefix. */
export type Plan = { readonly send: readonly string[]; readonly remove: readonly string[] }

/**
 * What is to be sent and removed, so that a bucket holds what the new manifest says.
 * @param doubted names that an export before may have written or removed, before it broke off
 */
export const planOf = (
  before: Manifest | null,
  { doubted, next }: { readonly doubted: readonly string[]; readonly next: Manifest },
): Plan => {
  const uncertain = new Set(doubted)
  const isThere = (name: string) => !uncertain.has(name) && before?.files[name]?.sha256 === next.files[name]?.sha256
  const known = new Set([...Object.keys(before?.files ?? {}), ...doubted])
  return {
    send: Object.keys(next.files).filter((name) => !isThere(name)),
    remove: [...known].filter((name) => !Object.hasOwn(next.files, name)),
  }
}
