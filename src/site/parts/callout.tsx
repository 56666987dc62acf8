import type { Severity } from '#contract'
import type { ReactNode } from 'react'

import type { Strings } from '../strings'
import { Icon } from './icon'
import type { IconName } from './icons'

type Props = {
  readonly id?: string
  readonly severity: Severity
  readonly title?: string
  readonly t: Strings
  readonly children: ReactNode
}

const ICON_OF: Readonly<Record<Severity, IconName>> = {
  info: 'info',
  'self-care': 'care',
  caution: 'caution',
  urgent: 'urgent',
  emergency: 'alarm',
}

/** A warning or note. Its weight is said by a word and an icon as well as by the colour. */
export const Callout = ({ children, id, severity, t, title }: Props) => (
  <div role="note" id={id} className="callout" data-severity={severity}>
    <p className="callout-word">
      <Icon name={ICON_OF[severity] ?? 'info'} />
      {severityWord(severity, t)}
    </p>
    {title && <h3 className="callout-title">{title}</h3>}
    {children}
  </div>
)

const severityWord = (severity: Severity, t: Strings): string => {
  switch (severity) {
    case 'info':
      return t('severity.info')
    case 'self-care':
      return t('severity.self-care')
    case 'caution':
      return t('severity.caution')
    case 'urgent':
      return t('severity.urgent')
    case 'emergency':
      return t('severity.emergency')
  }
}
