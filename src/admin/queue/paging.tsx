'use client'
import type { MouseEvent } from 'react'

import { useWords } from '../words'
import { addressOf, type Screen } from './query'

type Props = {
  readonly page: number
  readonly pages: number
  readonly screen: Screen
  readonly go: (page: number) => void
}

/** To the pages beside this one. */
export const Paging = ({ go, page, pages, screen }: Props) => {
  const { t } = useWords('queue')
  if (pages === 1) return null
  const linkTo = (to: number) => ({
    href: addressOf({ ...screen, page: to }) || '?',
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      go(to)
    },
  })
  return (
    <nav className="qanun-queue__paging" aria-label={t('paging.label')}>
      {page > 1 && (
        <a rel="prev" {...linkTo(page - 1)}>
          {t('paging.before')}
        </a>
      )}
      <span>{t('paging.now', { page, pages })}</span>
      {page < pages && (
        <a rel="next" {...linkTo(page + 1)}>
          {t('paging.after')}
        </a>
      )}
    </nav>
  )
}
