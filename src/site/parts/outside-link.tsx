import type { ReactNode } from 'react'

import { Icon } from './icon'

type Props = { readonly href: string; readonly className?: string; readonly children: ReactNode }

/** A link that leaves the site; the small arrow says so. */
export const OutsideLink = ({ children, className, href }: Props) => (
  <a href={href} rel="noopener" className={['outside', className].filter(Boolean).join(' ')}>
    {children}
    <Icon name="external" className="icon-directional" />
  </a>
)
