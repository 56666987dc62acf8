import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { Board } from './board'

/** The screen "Recalls", for editors and admins; its frame and who may see it are left to the view. */
export const RecallsView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user || !permissions.canAccessAdmin)
    redirect(`${admin}/login?${new URLSearchParams({ redirect: `${admin}/recalls` })}`)
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
      <Board />
    </DefaultTemplate>
  )
}
