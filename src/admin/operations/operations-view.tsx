import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { Operations } from './operations'

/** The screen "Operations". Who is not signed in is led to where one does that; what others may not see, the API refuses them. */
export const OperationsView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user || !permissions.canAccessAdmin)
    redirect(`${admin}/login?${new URLSearchParams({ redirect: `${admin}/operations` })}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <Operations />
    </DefaultTemplate>
  )
}
