/** What stands in a text and is not language: web addresses, e-mail addresses, and the gaps of programs. */
const URL = String.raw`(?:https?:\/\/|www\.)[^\s<>"«»“”()\u200c\ufffc]+[^\s<>"«»“”()\u200c\ufffc.,;:!?،؛؟]`
const E_MAIL = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`
const GAP = String.raw`\{\{[^{}]*\}\}|\$t\([^()]*\)|\{\d+\}|(?<![\d%])%(?:\d+\$)?[sd](?![a-z])`

export const ADDRESS = new RegExp(`${URL}|${E_MAIL}`, 'giu')
export const PLACEHOLDER = new RegExp(GAP, 'gu')
export const OPAQUE = new RegExp(`${URL}|${E_MAIL}|${GAP}`, 'giu')
