'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** The way to a screen of ours in the admin's navigation. Payload's own classes, so that it looks like its neighbours. */
export const NavLink = ({ label, path }: { label: string; path: string }) => {
  const { config } = useConfig()
  const href = `${config.routes.admin}${path}`
  const isHere = usePathname() === href
  return (
    <Link className="nav__link qanun-nav-link" href={href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
