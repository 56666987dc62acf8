import type { SourceSeed } from '../types'

/** Public sources that many entries share. */
export const generalSources: readonly SourceSeed[] = [
  { key: 'nhs-leg-cramps', title: 'Leg cramps', publisher: 'NHS', url: 'https://www.nhs.uk/conditions/leg-cramps/' },
  {
    key: 'medlineplus-muscle-cramps',
    title: 'Muscle Cramps',
    publisher: 'MedlinePlus, US National Library of Medicine',
    url: 'https://medlineplus.gov/musclecramps.html',
  },
  {
    key: 'aaos-muscle-cramps',
    title: 'Muscle Cramps',
    publisher: 'OrthoInfo, American Academy of Orthopaedic Surgeons',
    url: 'https://orthoinfo.aaos.org/en/diseases--conditions/muscle-cramps/',
  },
  {
    key: 'aafp-nocturnal-leg-cramps',
    title: 'Nocturnal Leg Cramps',
    publisher: 'American Family Physician',
    url: 'https://www.aafp.org/pubs/afp/issues/2012/0815/p350.html',
    pmid: '22963024',
    year: 2012,
  },
  {
    key: 'cochrane-magnesium-cramps',
    title: 'Magnesium for skeletal muscle cramps',
    publisher: 'Cochrane Database of Systematic Reviews',
    url: 'https://doi.org/10.1002/14651858.CD009402.pub3',
    doi: '10.1002/14651858.CD009402.pub3',
    year: 2020,
  },
  {
    key: 'cdc-heat-illness',
    title: 'Heat-related Illnesses',
    publisher: 'US Centers for Disease Control and Prevention',
    url: 'https://www.cdc.gov/niosh/heat-stress/about/illnesses.html',
  },
  { key: 'nhs-dehydration', title: 'Dehydration', publisher: 'NHS', url: 'https://www.nhs.uk/conditions/dehydration/' },
  {
    key: 'efsa-water',
    title: 'Scientific Opinion on Dietary Reference Values for water',
    publisher: 'European Food Safety Authority',
    url: 'https://doi.org/10.2903/j.efsa.2010.1459',
    doi: '10.2903/j.efsa.2010.1459',
    year: 2010,
  },
  {
    key: 'nhs-dvt',
    title: 'DVT (deep vein thrombosis)',
    publisher: 'NHS',
    url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
  },
  {
    key: 'nhs-restless-legs',
    title: 'Restless legs syndrome',
    publisher: 'NHS',
    url: 'https://www.nhs.uk/conditions/restless-legs-syndrome/',
  },
  {
    key: 'exercise-cramps-review',
    title: 'Muscle Cramping During Exercise: Causes, Solutions, and Questions Remaining',
    publisher: 'Sports Medicine',
    url: 'https://doi.org/10.1007/s40279-019-01162-1',
    doi: '10.1007/s40279-019-01162-1',
    year: 2019,
  },
  {
    key: 'medlineplus-rhabdomyolysis',
    title: 'Rhabdomyolysis',
    publisher: 'MedlinePlus, US National Library of Medicine',
    url: 'https://medlineplus.gov/ency/article/000473.htm',
  },
  {
    key: 'nhs-eatwell',
    title: 'The Eatwell Guide',
    publisher: 'NHS',
    url: 'https://www.nhs.uk/live-well/eat-well/food-guidelines-and-food-labels/the-eatwell-guide/',
  },
]
