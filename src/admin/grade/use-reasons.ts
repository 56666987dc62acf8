'use client'
import type { Grading } from '#translation'

import { listed } from '../document/language-names'
import { useWords } from '../words'

/** What of the changes asks for the least grade, as a phrase: "a number and a warning". */
export const useReasons = ({ changes, least }: Pick<Grading, 'changes' | 'least'>): string => {
  const { language, t } = useWords('translation')
  const decisive = changes.filter(({ minimum }) => minimum === least).flatMap(({ reasons }) => reasons)
  const all = [...new Set(decisive)]
  // Words change with every number and every negation: it says nothing beside them.
  const telling = all.length > 1 ? all.filter((reason) => reason !== 'words') : all
  return listed(
    telling.map((reason) => t(`grade.reason.${reason}`)),
    language,
  )
}
