'use client'
import type { Translate } from '#locales'
import type { Grade, Grading } from '#translation'

import { languageName, listed } from '../document/language-names'
import { useWords } from '../words'

/** What a grade means for the translations that readers have, and when. */
export const Consequence = ({
  grade,
  grading: { rules, translations },
}: {
  grade: Grade
  grading: Pick<Grading, 'rules' | 'translations'>
}) => {
  const { language, t } = useWords('translation')
  if (translations.length === 0) return <>{t('grade.consequence.none')}</>
  const languages = listed(
    translations.map((code) => languageName(code, language)),
    language,
  )
  return <>{sentence(t, rules[grade], languages)}</>
}

const sentence = (
  t: Translate<'translation'>,
  { consequence, days: count }: Grading['rules'][Grade],
  languages: string,
): string => {
  switch (consequence) {
    case 'nothing':
      return t('grade.consequence.nothing', { languages })
    case 'line':
      return count === 0
        ? t('grade.consequence.lineNow', { languages })
        : t('grade.consequence.line', { languages, count })
    case 'withdraw':
      return count === 0
        ? t('grade.consequence.withdrawNow', { languages })
        : t('grade.consequence.withdraw', { languages, count })
  }
}
