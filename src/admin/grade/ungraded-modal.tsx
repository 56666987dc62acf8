'use client'
import type { Grading } from '#translation'
import { ConfirmationModal } from '@payloadcms/ui'

import { useWords } from '../words'
import { Consequence } from './consequence'
import { useReasons } from './use-reasons'

type Props = { readonly slug: string; readonly grading: Grading; readonly publish: () => Promise<void> }

/** Asks before changes become public whose grade nobody has said: they count as the least that they ask for. */
export const UngradedModal = ({ grading, publish, slug }: Props) => {
  const { t } = useWords('translation')
  const least = grading.least ?? 'typo'
  const grade = t(`grade.name.${least}`)
  const reasons = useReasons(grading)
  return (
    <ConfirmationModal
      modalSlug={slug}
      heading={t('grade.publishHeading')}
      body={
        <>
          {t('grade.publishBody', { grade, reasons })} <Consequence grade={least} grading={grading} />
        </>
      }
      confirmLabel={t('grade.publish', { grade })}
      onConfirm={publish}
    />
  )
}
