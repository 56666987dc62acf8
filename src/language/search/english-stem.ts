import { stemmer } from 'stemmer'

/** Forms that no rule leads back to their word, and words that are spelt in two ways. */
const IRREGULAR: Readonly<Record<string, string>> = {
  calves: 'calf',
  halves: 'half',
  feet: 'foot',
  teeth: 'tooth',
  women: 'woman',
  men: 'man',
  children: 'child',
  aging: 'ageing',
  fiber: 'fibre',
  fibers: 'fibre',
  tumor: 'tumour',
  tumors: 'tumour',
  diarrhea: 'diarrhoea',
  edema: 'oedema',
  anemia: 'anaemia',
  estrogen: 'oestrogen',
  gynecologist: 'gynaecologist',
}

/** An English word, folded, without its endings, by Porter's rules; alike for the forms of one word. */
export const englishStem = (folded: string): string => stemmer(IRREGULAR[folded] ?? folded)
