/** Terms as people bring them: a table in CSV. */

const HEADER = 'concept,definition (en),definition (fa),language,word,use,note'

export const tableOfTerms = (...lines: string[]): string => `${[HEADER, ...lines].join('\r\n')}\r\n`

export const CRAMP_TABLE = tableOfTerms(
  'muscle-cramp,A sudden contraction.,انقباض ناگهانی,en,muscle cramp,preferred,Said once.',
  'muscle-cramp,,,fa,گرفتگی عضلانی,preferred,',
  'muscle-cramp,,,fa,كرامپ,forbidden,',
)
