/** What XML 1.0 has no way to write, not even as a reference (fifth edition, §2.2 "Char"). */
const NO_XML_CHARACTER = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
}

/** A text as XML. A carriage return is a reference: readers would take it for a line break. */
export const xmlText = (text: string): string => escaped(text, /[&<>\r]/gu)

/** The text of an attribute in double quotes: all white space but spaces is references, or it would become spaces. */
export const xmlAttribute = (text: string): string => escaped(text, /[&<>"\r\n\t]/gu)

const escaped = (text: string, what: RegExp): string =>
  text.replaceAll(NO_XML_CHARACTER, '\ufffd').replaceAll(what, (found) => ESCAPES[found] ?? found)
