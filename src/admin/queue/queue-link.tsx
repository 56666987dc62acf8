'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { useWords } from '../words'

/** The way to the queue in the admin's navigation. Payload's own classes, so that it looks like its neighbours. */
export const QueueLink = () => {
  const { t } = useWords('queue')
  const { config } = useConfig()
  const href = `${config.routes.admin}/translations`
  const isHere = usePathname() === href
  return (
    <Link
      className="nav__link qanun-queue-link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{t('title')}</span>
    </Link>
  )
}
