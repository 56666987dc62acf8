export { type RehearsedText, rehearseText, type TextRange } from './rehearse-text'
export { type Sought, soughtWords } from './sought'
