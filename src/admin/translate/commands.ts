/** What can be done with keys alone. Keys are told by their place, so that a Persian keyboard serves as well. */
export type Command =
  | 'next'
  | 'previous'
  | 'copySource'
  | 'confirm'
  | 'stillCorrect'
  | 'insertMark'
  | 'askMachine'
  | 'showHalfSpaces'
  | 'panel'
  | 'find'
  | 'help'
  | { readonly accept: number }

type Keys = Pick<KeyboardEvent, 'altKey' | 'code' | 'ctrlKey' | 'key' | 'metaKey' | 'shiftKey'>

const WITH_ALT: Readonly<Record<string, Command>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Digit0: 'copySource',
  KeyS: 'stillCorrect',
  KeyM: 'insertMark',
  KeyT: 'askMachine',
  KeyH: 'showHalfSpaces',
  KeyP: 'panel',
  KeyF: 'find',
}

/** The command of a pressed key; null where there is none. A question mark is a letter while one writes. */
export const commandOf = (keys: Keys, isWriting: boolean): Command | null => {
  const { altKey, code, key, shiftKey } = keys
  const isControl = keys.ctrlKey || keys.metaKey
  if (isControl && !altKey && (code === 'Enter' || code === 'NumpadEnter')) return 'confirm'
  if (isControl && shiftKey && !altKey && code === 'KeyC') return 'copySource'
  if (isControl && !altKey && code === 'Slash') return 'help'
  if (!isControl && !altKey && !isWriting && (key === '?' || key === '؟')) return 'help'
  if (!altKey || isControl || shiftKey) return null
  const [, digit] = /^(?:Digit|Numpad)([1-9])$/u.exec(code) ?? []
  return digit ? { accept: Number(digit) } : (WITH_ALT[code] ?? null)
}

/** The help of keys: what each does, and the keys in the order in which they are pressed. */
export const KEY_HELP = [
  { does: 'next', keys: ['Alt', '↓'] },
  { does: 'previous', keys: ['Alt', '↑'] },
  { does: 'confirm', keys: ['Ctrl', 'Enter'] },
  { does: 'accept', keys: ['Alt', '1…9'] },
  { does: 'copySource', keys: ['Alt', '0'] },
  { does: 'copySource', keys: ['Ctrl', 'Shift', 'C'] },
  { does: 'stillCorrect', keys: ['Alt', 'S'] },
  { does: 'insertMark', keys: ['Alt', 'M'] },
  { does: 'halfSpace', keys: ['Shift', 'Space'] },
  { does: 'showHalfSpaces', keys: ['Alt', 'H'] },
  { does: 'askMachine', keys: ['Alt', 'T'] },
  { does: 'panel', keys: ['Alt', 'P'] },
  { does: 'find', keys: ['Alt', 'F'] },
  { does: 'undo', keys: ['Ctrl', 'Z'] },
  { does: 'help', keys: ['Ctrl', '/'] },
] as const
