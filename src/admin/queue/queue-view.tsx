import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { Queue } from './queue'

/** The screen "Translations", for people who are signed in. Payload leaves both to the view: who may see it, and its frame. */
export const QueueView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user || !permissions.canAccessAdmin)
    redirect(`${admin}/login?${afterwards(`${admin}/translations`, searchParams)}`)
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
      <Queue />
    </DefaultTemplate>
  )
}

/** Signing in leads back to what a shared link asked for. */
const afterwards = (path: string, searchParams: AdminViewServerProps['searchParams']): URLSearchParams => {
  const asked = Object.entries(searchParams ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return new URLSearchParams({ redirect: asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}` })
}
