/** The file that a `file:` URL names. */
export const fileOf = (url: string): string => url.replace(/^file:(\/\/)?/, '')
