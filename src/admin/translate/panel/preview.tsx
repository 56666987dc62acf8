'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

import { useWords } from '../../words'
import { textOf, type UnitWork } from '../desk/state'
import { useRoom } from '../room'
import { longestText, readMarked } from '../text/pieces'
import { useLatest } from '../use-latest'
import { elementWith } from './find-text'

/**
 * The entry as readers would see it with what is saved now. The page is ours and runs no scripts; that it is of the same
 * origin lets the place be kept, and the active unit be found in it.
 */
export const Preview = ({ work }: { work: UnitWork | null }) => {
  const { state, target } = useRoom()
  const { t } = useWords('translation')
  const frame = useRef<HTMLIFrameElement>(null)
  const scrolled = useRef<number | null>(null)
  const [isThere, setThere] = useState(true)
  const { id, type } = state.view
  const saved = Object.values(state.works).reduce((sum, { unit }) => sum + unit.version, 0)
  const drawn = useRef(saved)
  useEffect(() => {
    const page = frame.current?.contentWindow
    if (!page || drawn.current === saved) return
    drawn.current = saved
    scrolled.current = page.scrollY
    page.location.reload()
  }, [saved])
  const words = useLatest(work ? longestText(readMarked(textOf(work))) : '')
  const goToUnit = useCallback(() => {
    const page = frame.current?.contentWindow
    const place = page && elementWith(page.document.body, words.current)?.getBoundingClientRect()
    // Not scrollIntoView: it would move the screen around the frame too.
    if (place) page.scrollBy({ top: place.top - page.innerHeight / 3, behavior: 'instant' })
  }, [words])
  // Only where one goes to another unit: while one writes, the page stays where it is.
  const key = work?.unit.key
  useEffect(goToUnit, [goToUnit, key])
  const loaded = () => {
    const page = frame.current
    // Without a session, or before anything is public, there is no page.
    setThere(page?.contentDocument?.querySelector('main') !== null)
    page?.contentDocument?.addEventListener('click', openOutside)
    if (scrolled.current === null) goToUnit()
    else page?.contentWindow?.scrollTo({ top: scrolled.current, behavior: 'instant' })
  }
  return (
    <>
      {!isThere && <p role="alert">{t('preview.none')}</p>}
      <iframe
        ref={frame}
        className="qanun-preview"
        title={t('panel.preview')}
        sandbox="allow-same-origin"
        src={`/preview/${target.lang}/${type}/${id}`}
        onLoad={loaded}
      />
    </>
  )
}

/** A link of the page leads to another tab, so that the preview stays. */
const openOutside = (event: MouseEvent): void => {
  const link = (event.target as Element).closest?.('a')
  if (!link || link.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  window.open(link.href, '_blank', 'noopener')
}
