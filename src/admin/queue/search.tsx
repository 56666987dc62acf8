'use client'
import { useEffect, useRef, useState } from 'react'

import { useWords } from '../words'
import { LONGEST_SEARCH } from './query'

/** How long one must pause before what was typed is looked for, in milliseconds. */
const PAUSE_MS = 300

/** Words of titles, looked for as they are typed. */
export const Search = ({ search, value }: { value: string; search: (text: string) => void }) => {
  const { t } = useWords('queue')
  const [text, setText] = useState(value)
  const asked = useRef(value)
  // Another address than that of the last search, for instance by going back, has the last word.
  useEffect(() => {
    if (value === asked.current) return
    asked.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    if (text === asked.current) return
    const timer = setTimeout(() => {
      asked.current = text
      search(text)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [search, text])
  return (
    <label className="qanun-queue__field qanun-queue__search">
      <span>{t('filter.search')}</span>
      <input
        type="search"
        dir="auto"
        maxLength={LONGEST_SEARCH}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  )
}
