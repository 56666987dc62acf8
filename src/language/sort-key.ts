export const sortKey = (text: string, code: string): string => `${code}${text}`
