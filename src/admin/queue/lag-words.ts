import type { Translate } from '#locales'
import type { Lag } from '#translation'

/** How long readers of a translation may go on seeing an older text, and what comes then: "3 days left, then withdrawn". */
export const lagWords = (
  t: Translate<'queue'>,
  { consequence, daysLeft, isOverdue }: Pick<Lag, 'consequence' | 'daysLeft' | 'isOverdue'>,
): string => {
  switch (consequence) {
    case 'nothing':
      return isOverdue ? t('lag.over.nothing') : t('lag.left.nothing', { count: daysLeft })
    case 'line':
      return isOverdue ? t('lag.over.line') : t('lag.left.line', { count: daysLeft })
    case 'withdraw':
      return isOverdue ? t('lag.over.withdraw') : t('lag.left.withdraw', { count: daysLeft })
  }
}
