/** What readers of a source see changed between two of its texts, sentence by sentence, and how grave it is. Pure. */
import type { FlattenedField } from 'payload'

import { minimumGrade } from '../grades'
import { align } from '../units/align'
import { cutEntry, type FieldCut } from '../units/cut'
import { wordsOf } from '../units/fingerprint'
import type { Change, TwoTexts } from './change'
import { quantityTexts, keysIn, shownWords } from './quantity-texts'
import { severityChanges } from './severity-changes'
import { diffOfPlain } from './word-diff'

export const changesBetween = (fields: readonly FlattenedField[], texts: TwoTexts): Change[] => [
  ...textChanges(fields, texts),
  ...quantityChanges(texts),
  ...severityChanges(texts),
]

const textChanges = (fields: readonly FlattenedField[], texts: TwoTexts): Change[] => {
  const before = new Map(cutEntry(fields, texts.before).map((cut) => [cut.address, cut]))
  const after = new Map(cutEntry(fields, texts.after).map((cut) => [cut.address, cut]))
  const grade = graderOf(texts)
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)]
    const isWarning = was?.isWarning === true || is?.isWarning === true
    return pairsOf(was, is).map((pair) => ({ key, ...pair, ...grade({ ...pair, isWarning }) }))
  })
}

type Pair = Pick<Change, 'before' | 'after'>

/** The sentences of a field that aren't what they were; one that only moved is none. */
const pairsOf = (was: FieldCut | undefined, is: FieldCut | undefined): Pair[] => {
  const before = (was?.blocks ?? []).map(wordsOf)
  const after = (is?.blocks ?? []).map(wordsOf)
  const known = before.map((words, number) => ({ number, words }))
  const numbers = align(known, after, before.length - 1)
  const kept = after.map((words, place) => ({ before: before[numbers[place] ?? -1] ?? null, after: words }))
  const gone = before.flatMap((words, number) => (numbers.includes(number) ? [] : [{ before: words, after: null }]))
  const changed = [...kept, ...gone].filter((pair) => pair.before !== pair.after)
  return changed.filter((pair) => !isMoved(pair, changed))
}

const isMoved = (pair: Pair, all: readonly Pair[]): boolean =>
  pair.before === null
    ? all.some((other) => other.after === null && other.before === pair.after)
    : pair.after === null && all.some((other) => other.before === null && other.after === pair.before)

type Graded = Pick<Change, 'minimum' | 'reasons'>

const graderOf = ({ after, before, drugsIn, locale }: TwoTexts) => {
  const quantities = { before: quantityTexts(before, locale), after: quantityTexts(after, locale) }
  return (pair: Pair & { readonly isWarning: boolean }): Graded => {
    const [was, is] = [shownWords(pair.before ?? '', quantities.before), shownWords(pair.after ?? '', quantities.after)]
    return minimumGrade({
      diff: diffOfPlain(was, is, locale),
      quantities: {
        before: keysIn(pair.before ?? '').map((key) => quantities.before.get(key) ?? key),
        after: keysIn(pair.after ?? '').map((key) => quantities.after.get(key) ?? key),
      },
      isWarning: pair.isWarning,
      isNew: pair.before === null,
      isGone: pair.after === null,
      drugs: { before: drugsIn(was), after: drugsIn(is) },
    })
  }
}

/** Every quantity whose value reads otherwise: the translations show the new one, once they are published again. */
const quantityChanges = ({ after, before, locale }: TwoTexts): Change[] => {
  const [was, is] = [quantityTexts(before, locale), quantityTexts(after, locale)]
  return [...was].flatMap(([key, text]): Change[] => {
    const now = is.get(key)
    if (now === undefined || now === text) return []
    return [{ key: `quantities.${key}`, before: text, after: now, minimum: 'clinical', reasons: ['quantity'] }]
  })
}
