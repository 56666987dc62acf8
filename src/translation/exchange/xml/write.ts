/** What XML 1.0 (fifth edition, §2.2 "Char") has no way to write, not even as a reference. */
export const NO_XML_CHARACTER = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu

const IN_TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const IN_ATTRIBUTE: Readonly<Record<string, string>> = { ...IN_TEXT, '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;' }

/** A text as XML; a carriage return as a reference, since readers take it for a line break else. */
export const xmlText = (text: string): string => text.replaceAll(/[&<>\r]/gu, (found) => IN_TEXT[found] ?? found)

/** A text that nobody reads back to the letter: what XML has no way to write is U+FFFD. */
export const xmlRemark = (text: string): string => xmlText(text.replaceAll(NO_XML_CHARACTER, '\ufffd'))

type Values = Readonly<Record<string, string | null | undefined>>

/** Attributes in the order given, each after a space; those without a value are left out. */
export const xmlAttributes = (values: Values): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === null || value === undefined ? [] : ` ${name}="${attribute(value)}"`))
    .join('')

const attribute = (value: string): string =>
  value.replaceAll(NO_XML_CHARACTER, '\ufffd').replaceAll(/[&<>"\r\n\t]/gu, (found) => IN_ATTRIBUTE[found] ?? found)
