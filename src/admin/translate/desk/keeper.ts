/**
 * Keeps words that the server doesn't have yet on this computer, one item a unit, so that a closed laptop or a lost
 * connection loses nothing. They are an account's own.
 */
export type Draft = {
  readonly key: string
  readonly text: string
  /** The version of the unit that the text was begun from. */
  readonly version: number
  /** RFC 3339. */
  readonly at: string
}

/** The part of Storage that is used. */
export type Store = Pick<Storage, 'getItem' | 'key' | 'length' | 'removeItem' | 'setItem'>

export type Keeper = {
  readonly all: () => Draft[]
  /** False where the browser has no room left, or keeps nothing. */
  readonly keep: (draft: Draft) => boolean
  readonly drop: (key: string) => void
}

const PREFIX = 'qanun/translate'

export const createKeeper = (
  store: Store,
  { id, to, type, user }: { readonly user: string; readonly type: string; readonly id: string; readonly to: string },
): Keeper => {
  const prefix = `${PREFIX}/${user}/${type}/${id}/${to}/`
  return {
    all: () =>
      Array.from({ length: store.length }, (_, index) => store.key(index)).flatMap((name) =>
        name?.startsWith(prefix) ? draftIn(store.getItem(name), name.slice(prefix.length)) : [],
      ),
    keep: (draft) => {
      try {
        store.setItem(`${prefix}${draft.key}`, JSON.stringify(draft))
        return true
      } catch (error) {
        // HTML Standard, Web storage, setItem: QuotaExceededError where the value could not be set.
        if (error instanceof DOMException) return false
        throw error
      }
    },
    drop: (key) => store.removeItem(`${prefix}${key}`),
  }
}

const draftIn = (item: string | null, key: string): Draft[] => {
  const found = readJson(item)
  if (typeof found !== 'object' || found === null) return []
  const { at, text, version } = found as Partial<Draft>
  return typeof text === 'string' && typeof version === 'number' ? [{ key, text, version, at: String(at ?? '') }] : []
}

const readJson = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
