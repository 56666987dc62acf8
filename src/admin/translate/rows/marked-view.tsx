'use client'
import type { MarkInfo } from '#translation'
import { Fragment, type ReactNode } from 'react'

import { useWords } from '../../words'
import { labelOfChip } from '../editor/draw'
import type { Piece } from '../text/marked'
import { chipName } from '../text/nodes'
import { rangeOfPlain, readMarked, splitAt } from '../text/pieces'

type Highlight = { readonly start: number; readonly end: number; readonly title: string }

type Props = {
  readonly marked: string
  readonly marks: readonly MarkInfo[]
  readonly showsHalfSpaces: boolean
  /** Words to point out, by offsets of the plain text; those that overlap an earlier one are left out. */
  readonly highlights?: readonly Highlight[]
}

/** A marked text to read. */
export const MarkedView = ({ highlights = [], marked, marks, showsHalfSpaces }: Props) => {
  const pieces = readMarked(marked)
  const parts: ReactNode[] = []
  let [rest, at] = [pieces as readonly Piece[], 0]
  for (const { title, ...plain } of highlights.toSorted((a, b) => a.start - b.start)) {
    const { end, start } = rangeOfPlain(pieces, plain)
    if (start < at || end <= start) continue
    const [before, from] = splitAt(rest, start - at)
    const [inside, after] = splitAt(from, end - start)
    parts.push(
      <Pieces key={`${at}-`} pieces={before} marks={marks} showsHalfSpaces={showsHalfSpaces} />,
      <mark key={at} className="qanun-term" title={title}>
        <Pieces pieces={inside} marks={marks} showsHalfSpaces={showsHalfSpaces} />
      </mark>,
    )
    rest = after
    at = end
  }
  return (
    <>
      {parts}
      <Pieces pieces={rest} marks={marks} showsHalfSpaces={showsHalfSpaces} />
    </>
  )
}

const Pieces = ({
  marks,
  pieces,
  showsHalfSpaces,
}: {
  pieces: readonly Piece[]
  marks: readonly MarkInfo[]
  showsHalfSpaces: boolean
}) =>
  pieces.map((piece, index) =>
    piece.kind === 'text' ? (
      <Fragment key={index}>{showsHalfSpaces ? withHalfSpaces(piece.text) : piece.text}</Fragment>
    ) : (
      <Chip key={index} piece={piece} marks={marks} />
    ),
  )

const Chip = ({ marks, piece }: { piece: Exclude<Piece, { kind: 'text' }>; marks: readonly MarkInfo[] }) => {
  const { t } = useWords('translation')
  const info = marks.find(({ mark }) => mark === piece.mark)
  const name = t(`chip.${piece.kind}`, { number: piece.mark, kind: t(`mark.${info?.kind ?? 'inline'}`) })
  return (
    <span
      className="qanun-chip"
      role="img"
      aria-label={name}
      title={info?.of ? `${name}: ${info.of}` : name}
      data-mark={chipName(piece)}
      data-half={piece.kind}
      data-kind={info?.kind ?? 'inline'}
      data-label={labelOfChip(piece, info)}
    />
  )
}

const withHalfSpaces = (text: string): ReactNode =>
  text.split(/(\u200c)/u).map((part, index) =>
    part === '\u200c' ? (
      <span key={index} className="qanun-half-space">
        {part}
      </span>
    ) : (
      part
    ),
  )
