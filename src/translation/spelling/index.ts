export { SpellingStopped, SpellingTimedOut } from './errors'
export { type Misspelling, spell } from './spell'
