export { foldForMatching } from './fold'
export { createMemoryIndex, type MemoryIndex } from './memory-index'
export { memoryStore } from './memory-store'
export type { DiffPart, MemoryHit, MemoryQuery, Remembered } from './remembered'
