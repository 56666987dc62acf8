/** A text shorter than this, in letters, stands in too many places to be found by. */
const SHORTEST = 4

/** The innermost element whose text has some words in it; null where none has. */
export const elementWith = (root: HTMLElement, words: string): Element | null => {
  if (words.length < SHORTEST) return null
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) if (texts.currentNode.nodeValue?.includes(words)) return texts.currentNode.parentElement
  return null
}
