'use client'
import type { Coverage } from '#translation'
import { useId } from 'react'

import { useWords } from '../words'
import { useCollectionNames } from './use-collection-names'
import { languageName, percentWords, shareOf } from './words'

type Props = {
  readonly coverage: readonly Coverage[]
  readonly isOpen: boolean
  readonly toggle: (isOpen: boolean) => void
  /** Shows a language's rows, of one collection. */
  readonly choose: (to: string, collection: string) => void
}

/** How much is translated: of each language, and unfolded of each collection in it. */
export const CoverageBars = ({ choose, coverage, isOpen, toggle }: Props) => {
  const { language, t } = useWords('queue')
  const nameOf = useCollectionNames()
  const id = useId()
  const languages = [...new Set(coverage.map(({ locale }) => locale))].toSorted()
  if (languages.length === 0) return null
  return (
    <section className="qanun-coverage" aria-label={t('coverage.heading')}>
      <button
        type="button"
        className="qanun-coverage__toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => toggle(!isOpen)}
      >
        {t('coverage.heading')}
      </button>
      <div id={id} className="qanun-coverage__languages">
        {languages.map((locale) => {
          const own = coverage.filter((one) => one.locale === locale)
          return (
            <div key={locale} className="qanun-coverage__language">
              <Bar label={t('coverage.into', { language: languageName(locale, language) })} {...sumOf(own)} />
              {isOpen && (
                <ul>
                  {own.map(({ collection, words, wordsToDo }) => (
                    <li key={collection}>
                      <Bar
                        label={nameOf(collection)}
                        words={words}
                        wordsToDo={wordsToDo}
                        choose={() => choose(locale, collection)}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}

const sumOf = (all: readonly Coverage[]) => ({
  words: all.reduce((sum, { words }) => sum + words, 0),
  wordsToDo: all.reduce((sum, { wordsToDo }) => sum + wordsToDo, 0),
})

type BarProps = {
  readonly label: string
  readonly words: number
  readonly wordsToDo: number
  readonly choose?: () => void
}

const Bar = ({ choose, label, words, wordsToDo }: BarProps) => {
  const { language, t } = useWords('queue')
  const done = words - wordsToDo
  const facts = t('coverage.facts', { percent: percentWords(done, words, language), done, words })
  return (
    <div className="qanun-coverage__bar" data-done={wordsToDo === 0}>
      {choose ? (
        <button type="button" className="qanun-link" onClick={choose}>
          {label}
        </button>
      ) : (
        <strong>{label}</strong>
      )}
      <span className="qanun-queue__hint">{facts}</span>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={shareOf(done, words)}
        aria-valuetext={facts}
      >
        <span style={{ inlineSize: `${shareOf(done, words)}%` }} />
      </div>
    </div>
  )
}
