import type { SourceSeed } from '../types'

const AAOS = 'American Academy of Orthopaedic Surgeons'
const COCHRANE = 'Cochrane Database of Systematic Reviews'
const NHS = 'NHS'

/** What the treatments and the exercises rest on. */
export const movementSources: readonly SourceSeed[] = [
  {
    key: 'aaos-foot-ankle-program',
    title: 'Foot and Ankle Conditioning Program',
    publisher: AAOS,
    url: 'https://orthoinfo.aaos.org/en/recovery/foot-and-ankle-conditioning-program/',
  },
  {
    key: 'aaos-hip-program',
    title: 'Hip Conditioning Program',
    publisher: AAOS,
    url: 'https://orthoinfo.aaos.org/en/recovery/hip-conditioning-program/',
  },
  {
    key: 'aaos-spine-program',
    title: 'Spine Conditioning Program',
    publisher: AAOS,
    url: 'https://orthoinfo.aaos.org/en/recovery/spine-conditioning-program/',
  },
  {
    key: 'aaos-shoulder-program',
    title: 'Rotator Cuff and Shoulder Conditioning Program',
    publisher: AAOS,
    url: 'https://orthoinfo.aaos.org/en/recovery/rotator-cuff-and-shoulder-conditioning-program/',
  },
  {
    key: 'aaos-flexibility-exercises',
    title: 'Flexibility Exercises for Young Athletes',
    publisher: AAOS,
    url: 'https://orthoinfo.aaos.org/en/staying-healthy/flexibility-exercises-for-young-athletes/',
  },
  {
    key: 'mayo-basic-stretches',
    title: 'A guide to basic stretches',
    publisher: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/fitness/multimedia/stretching/sls-20076840',
  },
  {
    key: 'nhs-flexibility-exercises',
    title: 'Flexibility exercises',
    publisher: NHS,
    url: 'https://www.nhs.uk/live-well/exercise/flexibility-exercises/',
  },
  {
    key: 'nhs-sitting-exercises',
    title: 'Sitting exercises',
    publisher: NHS,
    url: 'https://www.nhs.uk/live-well/exercise/sitting-exercises/',
  },
  {
    key: 'nhs-lower-back-exercises',
    title: 'Lower back pain exercises',
    publisher: NHS,
    url: 'https://www.nhs.uk/live-well/exercise/lower-back-pain-exercises/',
  },
  {
    key: 'nhs-warm-up',
    title: 'How to warm up before exercising',
    publisher: NHS,
    url: 'https://www.nhs.uk/live-well/exercise/how-to-warm-up-before-exercising/',
  },
  {
    key: 'nhs-inform-warm-up',
    title: 'Warm-up and cool-down',
    publisher: 'NHS inform, Scotland',
    url: 'https://www.nhsinform.scot/healthy-living/keeping-active/before-and-after-exercise/warm-up-and-cool-down/',
  },
  {
    key: 'nhs-activity-adults',
    title: 'Physical activity guidelines for adults aged 19 to 64',
    publisher: NHS,
    url: 'https://www.nhs.uk/live-well/exercise/physical-activity-guidelines-for-adults-aged-19-to-64/',
  },
  {
    key: 'nhs-sprains-strains',
    title: 'Sprains and strains',
    publisher: NHS,
    url: 'https://www.nhs.uk/conditions/sprains-and-strains/',
  },
  {
    key: 'sira-neck-exercises',
    title: 'Whiplash neck exercises: exercises while sitting',
    publisher: 'State Insurance Regulatory Authority, New South Wales',
    url: 'https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/injury-advice-centre/whiplash-neck-exercises/exercises-while-sitting',
  },
  {
    key: 'hse-posture',
    title: 'Good posture when using display screen equipment',
    publisher: 'Health and Safety Executive, United Kingdom',
    url: 'https://www.hse.gov.uk/msd/dse/good-posture.htm',
  },
  {
    key: 'hse-work-breaks',
    title: 'Work routine and breaks when using display screen equipment',
    publisher: 'Health and Safety Executive, United Kingdom',
    url: 'https://www.hse.gov.uk/msd/dse/work-routine.htm',
  },
  {
    key: 'cochrane-stretching-cramps',
    title: 'Non-drug therapies for the secondary prevention of lower limb muscle cramps',
    publisher: COCHRANE,
    url: 'https://doi.org/10.1002/14651858.CD008496.pub3',
    doi: '10.1002/14651858.CD008496.pub3',
    pmid: '33998664',
    year: 2021,
  },
  {
    key: 'bedtime-stretching-trial',
    title:
      'Stretching before sleep reduces the frequency and severity of nocturnal leg cramps in older adults: a randomised trial',
    publisher: 'Journal of Physiotherapy',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22341378/',
    doi: '10.1016/S1836-9553(12)70068-1',
    pmid: '22341378',
    year: 2012,
  },
  {
    key: 'cochrane-stretching-soreness',
    title: 'Stretching to prevent or reduce muscle soreness after exercise',
    publisher: COCHRANE,
    url: 'https://doi.org/10.1002/14651858.CD004577.pub3',
    doi: '10.1002/14651858.CD004577.pub3',
    year: 2011,
  },
  {
    key: 'cochrane-massage-neck',
    title: 'Massage for neck pain',
    publisher: COCHRANE,
    url: 'https://doi.org/10.1002/14651858.CD004871.pub5',
    doi: '10.1002/14651858.CD004871.pub5',
    year: 2024,
  },
  {
    key: 'cochrane-heat-low-back',
    title: 'Superficial heat or cold for low back pain',
    publisher: COCHRANE,
    url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
    doi: '10.1002/14651858.CD004750.pub2',
    year: 2006,
  },
  {
    key: 'hot-water-bottle-burns',
    title:
      'Burn injuries resulting from hot water bottle use: a retrospective review of cases presenting to a regional burns unit in the United Kingdom',
    publisher: 'Plastic Surgery International',
    url: 'https://doi.org/10.1155/2013/736368',
    doi: '10.1155/2013/736368',
    year: 2013,
  },
  {
    key: 'dry-needling-review',
    title:
      'The effectiveness of trigger point dry needling for musculoskeletal conditions by physical therapists: a systematic review and meta-analysis',
    publisher: 'Journal of Orthopaedic & Sports Physical Therapy',
    url: 'https://pubmed.ncbi.nlm.nih.gov/28158962/',
    doi: '10.2519/jospt.2017.7096',
    pmid: '28158962',
    year: 2017,
  },
  {
    key: 'dry-needling-safety',
    title: 'Adverse events associated with therapeutic dry needling',
    publisher: 'International Journal of Sports Physical Therapy',
    url: 'https://pubmed.ncbi.nlm.nih.gov/32089962/',
    pmid: '32089962',
    year: 2020,
  },
  {
    key: 'statpearls-trigger-point-injection',
    title: 'Trigger Point Injection',
    publisher: 'StatPearls, NCBI Bookshelf',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK542196/',
  },
  {
    key: 'aafp-trigger-points',
    title: 'Trigger Points: Diagnosis and Management',
    publisher: 'American Family Physician',
    url: 'https://www.aafp.org/pubs/afp/issues/2002/0215/p653.html',
    year: 2002,
  },
  {
    key: 'efsa-caffeine',
    title: 'Scientific Opinion on the safety of caffeine',
    publisher: 'EFSA Journal',
    url: 'https://doi.org/10.2903/j.efsa.2015.4102',
    doi: '10.2903/j.efsa.2015.4102',
    year: 2015,
  },
  {
    key: 'alcohol-and-night-cramps',
    title:
      'Association between alcohol consumption and nocturnal leg cramps in patients over 60 years old: a case-control study',
    publisher: 'Annals of Family Medicine',
    url: 'https://doi.org/10.1370/afm.2238',
    doi: '10.1370/afm.2238',
    year: 2018,
  },
  {
    key: 'who-alcohol',
    title: 'Alcohol: fact sheet',
    publisher: 'World Health Organization',
    url: 'https://www.who.int/news-room/fact-sheets/detail/alcohol',
  },
]
