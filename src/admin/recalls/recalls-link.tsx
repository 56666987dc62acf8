'use client'
import { useAuth } from '@payloadcms/ui'

import { NavLink } from '../nav-link'
import { useWords } from '../words'

/** The way to the recalls in the admin's navigation, for those who may see what is there. */
export const RecallsLink = () => {
  const { t } = useWords('recalls')
  const { user } = useAuth()
  return user?.role === 'admin' || user?.role === 'editor' ? <NavLink path="/recalls" label={t('title')} /> : null
}
