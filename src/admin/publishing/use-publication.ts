'use client'
import { useEffect, useState } from 'react'

import { askApi, messageOf } from '../ask-api'
import type { RecallWish } from '../recalls/recall-dialog'
import type { Difference, Finding } from './types'

/** How an entry stands in one locale, as `…/candidate` answers. */
export type Publication = {
  readonly hash: string
  readonly isChanged: boolean
  readonly published: { readonly seq: number; readonly updatedAt: string } | null
  /** Whether it was public, and is no longer. */
  readonly isWithdrawn: boolean
  readonly findings: readonly Finding[]
  readonly differences: readonly Difference[]
}

export type Answer = { readonly ok: true } | { readonly ok: false; readonly message: string }

/** What is public of an entry in each locale, and what one can do about it. */
export const usePublication = (options: {
  collection: string
  id: string
  locales: readonly string[]
  savedAt: unknown
}) => {
  const { collection, id, locales, savedAt } = options
  const [byLocale, setByLocale] = useState<Readonly<Record<string, Publication>>>({})
  const [failure, setFailure] = useState<string | null>(null)
  const list = locales.join(',')

  useEffect(() => {
    let isWanted = true
    askAll(collection, id, list).then(
      (found) => {
        if (!isWanted) return
        setByLocale(found)
        setFailure(null)
      },
      (error: unknown) => {
        if (isWanted) setFailure(messageOf(error))
      },
    )
    return () => {
      isWanted = false
    }
  }, [collection, id, list, savedAt])

  const act = async (verb: 'publish' | 'withdraw', locale: string): Promise<Answer> => {
    const answer = await done(
      ask(collection, id, verb, locale, verb === 'publish' ? { hash: byLocale[locale]?.hash } : {}),
    )
    const looked = await done(askAll(collection, id, list).then(setByLocale))
    return answer.ok ? looked : answer
  }

  /** @throws Error with what the server says */
  const recall = async ({ locales: chosen, ...wish }: RecallWish): Promise<void> => {
    await ask(collection, id, 'recall', chosen, wish)
    await done(askAll(collection, id, list).then(setByLocale))
  }

  return { byLocale, failure, act, recall }
}

const askAll = async (
  collection: string,
  id: string,
  locales: string,
): Promise<Readonly<Record<string, Publication>>> =>
  Object.fromEntries(
    await Promise.all(
      locales
        .split(',')
        .map(async (locale) => [locale, await ask<Publication>(collection, id, 'candidate', locale)] as const),
    ),
  )

const done = async (work: Promise<unknown>): Promise<Answer> => {
  try {
    await work
    return { ok: true }
  } catch (error) {
    return { ok: false, message: messageOf(error) }
  }
}

const ask = <T>(
  collection: string,
  id: string,
  verb: string,
  locale: string | readonly string[],
  body: object = {},
): Promise<T> => {
  const locales = new URLSearchParams([locale].flat().map((code) => ['locale', code]))
  return askApi<T>(`/api/${collection}/${id}/${verb}?${locales}`, body)
}
