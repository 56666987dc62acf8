/** A language's name in the language of the admin, for sentences. */
export const languageName = (code: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code

/** Several things as one phrase. Without the marks of direction that ICU adds in Persian: the page has its own. */
export const listed = (things: readonly string[], language: string): string =>
  new Intl.ListFormat(language).format(things).replaceAll(/[\u200e\u200f]/gu, '')
