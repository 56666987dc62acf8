'use client'
import { useAuth } from '@payloadcms/ui'

import { NavLink } from '../nav-link'
import { useWords } from '../words'

/** The way to the operations page in the admin's navigation, for those who may see what is there. */
export const OperationsLink = () => {
  const { t } = useWords('operations')
  const { user } = useAuth()
  return user?.role === 'admin' || user?.role === 'editor' ? <NavLink path="/operations" label={t('title')} /> : null
}
