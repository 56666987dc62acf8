'use client'
import { useWords } from '../words'
import type { Finding } from './types'

/** What the gate says, what blocks first. Nothing to say is said too. */
export const FindingList = ({ findings }: { findings: readonly Finding[] }) => {
  const { language, t } = useWords()
  const { t: check } = useWords('checks')
  if (findings.length === 0) return <p className="qanun-panel__ready">{t('publishing.gateOpen')}</p>
  return (
    <ul className="qanun-panel__findings">
      {findings.map((finding, index) => (
        <li key={`${finding.rule}-${finding.path}-${index}`} data-severity={finding.severity}>
          <strong>
            {finding.labels.map((label) => (typeof label === 'string' ? label : (label[language] ?? ''))).join(' › ')}
          </strong>{' '}
          {finding.namespace === 'admin'
            ? t(`gate.${finding.messageKey}`, { ...finding.facts })
            : check(finding.messageKey, { ...finding.facts })}
        </li>
      ))}
    </ul>
  )
}
