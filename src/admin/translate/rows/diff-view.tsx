'use client'
import type { DiffPart } from '#translation'

import { shortened } from '../text/difference'

/** What changed between two texts, word by word. */
export const DiffView = ({ parts }: { parts: readonly DiffPart[] }) =>
  parts.map((part, index) =>
    part.kind === 'same' ? (
      <span key={index}>{shortened(part)}</span>
    ) : part.kind === 'added' ? (
      <ins key={index}>{part.text}</ins>
    ) : (
      <del key={index}>{part.text}</del>
    ),
  )
