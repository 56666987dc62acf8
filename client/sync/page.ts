import type { components } from '../api'
import type { ChannelEntry, Client, Entry, Locale, RequestOf } from '../client'
import { ApiProblem } from '../problem'

type ChangeQuery = NonNullable<RequestOf<'/v1/changes'>['query']>

/** What a copy holds of all that the server has. The same for one storage, always. */
export type Choice = {
  /** Only this language. */
  readonly locale?: Locale
  readonly collection?: NonNullable<ChangeQuery['collection']>
  /** Only what this channel has, and as it leaves it. A private one wants the client's `key`. */
  readonly channel?: string
}

export type Source = Choice & {
  readonly client: Client
  /** Changes a page, 1 to 1000. */
  readonly limit?: number
  /** Seconds that the server may wait for a change where there is none, 0 to 30. */
  readonly wait?: number
  readonly signal?: AbortSignal
}

type Publication<E> = Omit<Extract<components['schemas']['Change'], { op: 'publish' }>, 'entry'> & { readonly entry: E }

/** A change of a copy of entries `E`. */
export type ChangeOf<E> = Publication<E> | components['schemas']['Withdrawal']

export type PageOf<E> = {
  readonly changes: readonly ChangeOf<E>[]
  readonly next: string
  readonly pending: number
}

/** The changes behind a cursor, or why there can be none from it. @throws ApiProblem */
export const readPage = async <E extends ChannelEntry = Entry>(
  { channel, client, collection, limit = 1000, locale, signal, wait = 0 }: Source,
  cursor: string | null,
): Promise<PageOf<E> | 'epoch' | 'future'> => {
  const request = {
    query: {
      limit,
      since: cursor ?? '0',
      ...(wait > 0 && cursor !== null ? { wait } : {}),
      ...(locale ? { locale } : {}),
      ...(collection ? { collection } : {}),
    },
    ...(signal ? { signal } : {}),
  }
  try {
    const page =
      channel === undefined
        ? await client.get('/v1/changes', request)
        : await client.get('/v1/channels/{channel}/changes', { ...request, path: { channel } })
    // Which fields a channel leaves is known to whoever set it up: the caller says so by the storage.
    return page as unknown as PageOf<E>
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'gone-epoch') return 'epoch'
    if (error instanceof ApiProblem && error.code === 'future-cursor') return 'future'
    throw error
  }
}
