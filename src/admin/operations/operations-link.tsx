'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { useWords } from '../words'

/** The way to the operations page in the admin's navigation, for those who may see it. Payload's own classes. */
export const OperationsLink = () => {
  const { t } = useWords('operations')
  const { config } = useConfig()
  const { user } = useAuth()
  const pathname = usePathname()
  if (user?.role !== 'admin' && user?.role !== 'editor') return null
  const href = `${config.routes.admin}/operations`
  const isHere = pathname === href
  return (
    <Link className="nav__link" href={href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{t('title')}</span>
    </Link>
  )
}
