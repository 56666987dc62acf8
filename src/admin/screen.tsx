import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ComponentType } from 'react'

/**
 * A screen of our own at `path` in the admin, for people who are signed in. Payload leaves both to the view: who may see it, and
 * its frame. What others than the signed-in may not see, the API refuses them.
 */
export const screen = (path: string, Content: ComponentType) => {
  const Screen = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
    const { locale, permissions, req, visibleEntities } = initPageResult
    const { admin } = req.payload.config.routes
    if (!req.user || !permissions.canAccessAdmin)
      redirect(`${admin}/login?${afterwards(`${admin}${path}`, searchParams)}`)
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
        <Content />
      </DefaultTemplate>
    )
  }
  return Screen
}

/** Signing in leads back to what a shared link asked for. */
const afterwards = (path: string, searchParams: AdminViewServerProps['searchParams']): URLSearchParams => {
  const asked = Object.entries(searchParams ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return new URLSearchParams({ redirect: asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}` })
}
