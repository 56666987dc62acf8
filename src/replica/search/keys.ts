/** Keys in the index that no word of a text can be, since words have letters and digits only. */

/** Two words that stand side by side in a title or a heading, or one word in their place. */
export const pairKey = (stems: string): string => `~${stems}`

/** A whole title, as stems. */
export const titleKey = (stems: readonly string[]): string => `=${stems.join(' ')}`
