/** Which page was made of what. Pages that read the same share one entry here, which is looked at once for all of them. */
import { lookAgain, type Looker, type Seen } from '../../site/reading/read'

type Shared = Seen & { readonly key: string; readonly pages: Set<string> }

export type Dependencies = {
  /** Notes what a page was made of. @returns false where another page saw another state: then neither is to be kept */
  add(page: string, seen: readonly Seen[]): boolean
  remove(page: string): void
  /** The pages that would not be the same any more after changes of these topics. @throws what the reader throws */
  stale(topics: Iterable<string>, reader: Looker): ReadonlySet<string>
}

/** Looks at so many things again for one change; pages that depend on more of them are made anew unseen. */
const MOST_LOOKED_AT = 100

export const createDependencies = ({ onStale }: { readonly onStale: (page: string) => void }): Dependencies => {
  const byKey = new Map<string, Shared>()
  const byTopic = new Map<string, Set<Shared>>()
  const byPage = new Map<string, readonly Shared[]>()

  const share = (seen: Seen, key: string): Shared => {
    const shared: Shared = { ...seen, key, pages: new Set() }
    byKey.set(key, shared)
    for (const topic of seen.topics) {
      const others = byTopic.get(topic)
      if (others) others.add(shared)
      else byTopic.set(topic, new Set([shared]))
    }
    return shared
  }

  const forget = (shared: Shared): void => {
    byKey.delete(shared.key)
    for (const topic of shared.topics) {
      const others = byTopic.get(topic)
      others?.delete(shared)
      if (others?.size === 0) byTopic.delete(topic)
    }
  }

  return {
    add(page, all) {
      const keyed = all.map((seen) => ({ seen, key: JSON.stringify(seen.read) }))
      const differing = keyed.flatMap(({ key, seen }) => {
        const held = byKey.get(key)
        return held && held.state !== seen.state ? [...held.pages] : []
      })
      for (const other of differing) onStale(other)
      if (differing.length > 0) return false
      const shared = keyed.map(({ key, seen }) => byKey.get(key) ?? share(seen, key))
      for (const { pages } of shared) pages.add(page)
      byPage.set(page, shared)
      return true
    },
    remove(page) {
      for (const shared of byPage.get(page) ?? []) {
        shared.pages.delete(page)
        if (shared.pages.size === 0) forget(shared)
      }
      byPage.delete(page)
    },
    stale(topics, reader) {
      const touched = new Set([...topics].flatMap((topic) => [...(byTopic.get(topic) ?? [])]))
      const pages = new Set<string>()
      let looks = 0
      for (const shared of touched) {
        // Whose pages go anyway need not be looked at.
        if ([...shared.pages].every((page) => pages.has(page))) continue
        looks += 1
        if (looks > MOST_LOOKED_AT || lookAgain(reader, shared.read).state !== shared.state)
          for (const page of shared.pages) pages.add(page)
      }
      return pages
    },
  }
}
