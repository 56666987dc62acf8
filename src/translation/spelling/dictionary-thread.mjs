/**
 * The thread that holds the dictionaries. Plain JavaScript that imports packages only, so that Node can start it as it
 * stands: from our sources under tsx and beside Next's bundle alike.
 *
 * Asked `{ id, locale, words: [{ word, readings, guesses }] }`, it answers `{ id, answers }`: null for a word that is
 * right, else what may have been meant. A reading is a list of parts: a word is right if all parts of one of its readings
 * are. Guesses that are right stand before what the dictionary suggests.
 */
import { parentPort } from 'node:worker_threads'

import nspell from 'nspell'

/** Loaded when their language is first asked for: the Persian one takes 2.6 s and 290 MB. */
const DICTIONARIES = {
  en: () => import('dictionary-en'),
  fa: () => import('dictionary-fa'),
}

const MAX_SUGGESTIONS = 4
/** Suggestions are slow (0.1 s for a long word), and a word is asked for again at each keystroke: so many are kept. */
const MAX_KEPT = 2_000

const loaded = new Map()

const load = (locale) => {
  const known = loaded.get(locale)
  if (known) return known
  const loading = DICTIONARIES[locale]().then((dictionary) => ({
    spell: nspell(dictionary.default),
    suggested: new Map(),
  }))
  loaded.set(locale, loading)
  return loading
}

const isRight = ({ spell }, readings) => readings.some((parts) => parts.every((part) => spell.correct(part)))

const suggestionsOf = ({ spell, suggested }, { guesses, word }) => {
  const known = suggested.get(word)
  if (known) return known
  if (suggested.size >= MAX_KEPT) suggested.clear()
  const guessed = guesses.filter(({ readings }) => isRight({ spell }, readings)).map((guess) => guess.word)
  const suggestions = [...new Set([...guessed, ...spell.suggest(word)])].slice(0, MAX_SUGGESTIONS)
  suggested.set(word, suggestions)
  return suggestions
}

parentPort.on('message', async ({ id, locale, words }) => {
  const dictionary = await load(locale)
  const answers = words.map((asked) => (isRight(dictionary, asked.readings) ? null : suggestionsOf(dictionary, asked)))
  parentPort.postMessage({ id, answers })
})
