'use client'
import { lintText } from '#language'
import type { CheckFinding } from '#translation'

import { type Listed, LintList } from '../../orthography/lint-list'
import { useWords } from '../../words'
import { useRoom } from '../room'
import { markedOf, type Piece } from '../text/marked'
import { rangeOfPlain, readMarked, replaceRange, textPiece } from '../text/pieces'

/** What the orthography of the target's language would have otherwise, beside what the checks say already. */
export const UnitLint = ({ checks, text }: { text: string; checks: readonly CheckFinding[] }) => {
  const { put, state, surface, target } = useRoom()
  const { t } = useWords('translation')
  const words = plainOf(readMarked(text))
  const found: Listed[] = lintText(words, target.lang)
    .filter((finding) => !checks.some(({ range, side }) => side === 'target' && range && isOver(range, finding)))
    .map((finding) => ({ ...finding, words }))
  if (found.length === 0) return null

  /** From the last to the first, so that each place stays where it was found. */
  const fix = (findings: readonly Listed[]) => {
    const pieces = surface.current?.pieces()
    if (!pieces || plainOf(pieces) !== words) return
    const mended = findings
      .toSorted((a, b) => b.start - a.start)
      .reduce<readonly Piece[]>(
        (now, finding) => replaceRange(now, rangeOfPlain(now, finding), textPiece(finding.replacement)).pieces,
        pieces,
      )
    put(markedOf(mended))
  }
  const certain = found.filter(({ tier }) => tier === 'fix')
  return (
    <div className="qanun-orthography">
      <h5>{t('orthography.heading')}</h5>
      {state.view.canWrite && certain.length > 1 && (
        <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => fix(certain)}>
          {t('orthography.fixAll')}
        </button>
      )}
      <LintList
        findings={found}
        locale={target.lang}
        {...(state.view.canWrite ? { fix: (finding: Listed) => fix([finding]) } : {})}
      />
    </div>
  )
}

type Range = { readonly start: number; readonly end: number }

const isOver = (one: Range, other: Range): boolean =>
  (one.start < other.end && other.start < one.end) || (one.start === other.start && one.end === other.end)

/** As the checks and the lint see it: what stands alone keeps its place as one object replacement character, U+FFFC. */
const plainOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'alone' ? '\ufffc' : '')).join('')
