'use client'

import { useRouter } from 'next/navigation'
import { type ChangeEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useTransition } from 'react'

type Props = {
  /** The page's own address, without a query. */
  readonly action: string
  readonly query: string
  readonly maxLength: number
  readonly words: { readonly label: string; readonly placeholder: string; readonly button: string }
  /** The results; made by the server, with and without JavaScript. */
  readonly children: ReactNode
}

/** How long to wait for the next key, in milliseconds. */
const PAUSE_MS = 150

/**
 * The field and what was found. Without JavaScript it is a form; with it, the server's results follow what is typed, and
 * the arrow keys lead from the field through the results and back.
 */
export const LiveSearch = ({ action, children, maxLength, query, words }: Props) => {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<number | undefined>(undefined)

  useEffect(() => () => window.clearTimeout(timer.current), [])

  const show = (text: string) => {
    const address = text.trim() ? `${action}?q=${encodeURIComponent(text.trim())}` : action
    startTransition(() => router.replace(address, { scroll: false }))
  }
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => show(target.value), PAUSE_MS)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const results = [...(root.current?.querySelectorAll<HTMLElement>('a[data-result]') ?? [])]
    const isInside = event.target === field.current || results.includes(event.target as HTMLElement)
    if (!isInside || event.nativeEvent.isComposing) return
    const next = step === undefined ? undefined : nextOf([field.current, ...results], event.target, step)
    if (event.key === 'Escape' && event.target !== field.current) field.current?.focus()
    else if (next) next.focus()
    else return
    event.preventDefault()
  }

  return (
    <div ref={root} className="search" onKeyDown={onKeyDown}>
      <form
        className="search-form"
        role="search"
        action={action}
        method="get"
        onSubmit={(event) => {
          event.preventDefault()
          window.clearTimeout(timer.current)
          show(field.current?.value ?? '')
        }}
      >
        <input
          ref={field}
          type="search"
          name="q"
          defaultValue={query}
          onChange={onChange}
          maxLength={maxLength}
          aria-label={words.label}
          aria-controls="results"
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit" className="button">
          {words.button}
        </button>
      </form>
      <div id="results" aria-busy={isPending}>
        {children}
      </div>
    </div>
  )
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

const nextOf = (
  stops: readonly (HTMLElement | null)[],
  from: EventTarget,
  step: 1 | -1,
): HTMLElement | null | undefined => stops[stops.findIndex((stop) => stop === from) + step]
