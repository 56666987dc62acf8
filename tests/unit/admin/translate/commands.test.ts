import { describe, expect, it } from 'vitest'

import { commandOf } from '../../../../src/admin/translate/commands'

const pressed = (keys: string, key = '') => {
  const parts = keys.split('+')
  return {
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    metaKey: parts.includes('Meta'),
    code: parts.at(-1) ?? '',
    key,
  }
}

describe('keys', () => {
  it.each([
    ['Alt+ArrowDown', 'next'],
    ['Alt+ArrowUp', 'previous'],
    ['Ctrl+Enter', 'confirm'],
    ['Meta+Enter', 'confirm'],
    ['Ctrl+Shift+KeyC', 'copySource'],
    ['Alt+Digit0', 'copySource'],
    ['Alt+Digit1', { accept: 1 }],
    ['Alt+Numpad9', { accept: 9 }],
    ['Alt+KeyS', 'stillCorrect'],
    ['Alt+KeyM', 'insertMark'],
    ['Alt+KeyH', 'showHalfSpaces'],
    ['Alt+KeyT', 'askMachine'],
    ['Alt+KeyP', 'panel'],
    ['Alt+KeyF', 'find'],
    ['Ctrl+Slash', 'help'],
    ['Enter', null],
    ['Ctrl+KeyC', null],
    ['Ctrl+Alt+Digit1', null],
    ['Shift+Space', null],
  ])('%s', (keys, command) => {
    expect(commandOf(pressed(keys), true)).toEqual(command)
  })

  it('mean the same on a Persian keyboard, where they write other letters', () => {
    expect(commandOf(pressed('Alt+KeyS', 'س'), true)).toBe('stillCorrect')
    expect(commandOf(pressed('Alt+Digit2', '۲'), true)).toEqual({ accept: 2 })
  })

  it('ask for help with a question mark of either language, but not while one writes', () => {
    expect(['?', '؟'].map((key) => commandOf(pressed('Shift+Slash', key), false))).toEqual(['help', 'help'])
    expect(commandOf(pressed('Shift+Slash', '?'), true)).toBe(null)
  })
})
