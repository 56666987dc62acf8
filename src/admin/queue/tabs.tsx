'use client'
import type { MouseEvent } from 'react'

import { useWords } from '../words'
import { addressOf, type Screen } from './query'

type Props = {
  readonly screen: Screen
  readonly questions: number
  readonly go: (change: Partial<Screen>) => void
}

/** The queue, or the questions. They are links, so that both can be opened beside each other. */
export const Tabs = ({ go, questions, screen }: Props) => {
  const { t } = useWords('queue')
  const labels = { queue: t('tab.queue'), questions: t('tab.questions', { count: questions }) } as const
  const follow = (event: MouseEvent, tab: Screen['tab']) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go({ tab })
  }
  return (
    <nav aria-label={t('title')} className="qanun-queue__tabs">
      {(['queue', 'questions'] as const).map((tab) => (
        <a
          key={tab}
          href={addressOf({ ...screen, tab }) || '?'}
          aria-current={screen.tab === tab ? 'page' : undefined}
          onClick={(event) => follow(event, tab)}
        >
          {labels[tab]}
        </a>
      ))}
    </nav>
  )
}
