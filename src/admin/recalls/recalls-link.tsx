'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { useWords } from '../words'

/** The way to the recalls in the admin's navigation, for those who may see them. */
export const RecallsLink = () => {
  const { t } = useWords('recalls')
  const { user } = useAuth()
  const { config } = useConfig()
  const pathname = usePathname()
  if (user?.role !== 'admin' && user?.role !== 'editor') return null
  const href = `${config.routes.admin}/recalls`
  const isHere = pathname === href
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
