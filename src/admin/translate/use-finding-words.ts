'use client'
import type { CheckFinding } from '#translation'

import { useWords } from '../words'

/** The sentence of a finding in the language the admin is shown in. */
export const useFindingWords = (): ((finding: CheckFinding) => string) => {
  const { t } = useWords('checks')
  return ({ check, facts, messageKey }) => t(`${check}.${messageKey}`, { ...facts })
}
