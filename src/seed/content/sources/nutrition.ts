import type { SourceSeed } from '../types'

const ODS = 'Office of Dietary Supplements, National Institutes of Health'
const MEDLINEPLUS = 'MedlinePlus, National Library of Medicine'
const NHS = 'NHS'
const FDA = 'U.S. Food and Drug Administration'

/** What the foods, the nutrients and the medicines rest on. */
export const nutritionSources: readonly SourceSeed[] = [
  {
    key: 'usda-fooddata',
    title: 'FoodData Central (SR Legacy)',
    publisher: 'U.S. Department of Agriculture, Agricultural Research Service',
    url: 'https://fdc.nal.usda.gov/',
  },
  {
    key: 'ods-magnesium',
    title: 'Magnesium: Fact Sheet for Health Professionals',
    publisher: ODS,
    url: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
  },
  {
    key: 'ods-potassium',
    title: 'Potassium: Fact Sheet for Health Professionals',
    publisher: ODS,
    url: 'https://ods.od.nih.gov/factsheets/Potassium-HealthProfessional/',
  },
  {
    key: 'ods-calcium',
    title: 'Calcium: Fact Sheet for Health Professionals',
    publisher: ODS,
    url: 'https://ods.od.nih.gov/factsheets/Calcium-HealthProfessional/',
  },
  {
    key: 'ods-vitamin-d',
    title: 'Vitamin D: Fact Sheet for Health Professionals',
    publisher: ODS,
    url: 'https://ods.od.nih.gov/factsheets/VitaminD-HealthProfessional/',
  },
  {
    key: 'ods-vitamin-b12',
    title: 'Vitamin B12: Fact Sheet for Health Professionals',
    publisher: ODS,
    url: 'https://ods.od.nih.gov/factsheets/VitaminB12-HealthProfessional/',
  },
  {
    key: 'ods-thiamin',
    title: 'Thiamin: Fact Sheet for Health Professionals',
    publisher: ODS,
    url: 'https://ods.od.nih.gov/factsheets/Thiamin-HealthProfessional/',
  },
  {
    key: 'miller-pickle-juice',
    title: 'Reflex inhibition of electrically induced muscle cramps in hypohydrated humans',
    publisher: 'Medicine & Science in Sports & Exercise',
    url: 'https://doi.org/10.1249/MSS.0b013e3181c0647e',
    doi: '10.1249/MSS.0b013e3181c0647e',
    year: 2010,
  },
  {
    key: 'georgieva-pickle-juice',
    title:
      'Mouth rinsing and ingesting pickle juice are no more effective than water for inhibiting electrically induced muscle cramps (preprint)',
    publisher: 'Preprints.org',
    url: 'https://doi.org/10.20944/preprints202105.0045.v1',
    doi: '10.20944/preprints202105.0045.v1',
    year: 2021,
  },
  {
    key: 'miller-bananas',
    title: 'Plasma potassium concentration and content changes after banana ingestion in exercised men',
    publisher: 'Journal of Athletic Training',
    url: 'https://doi.org/10.4085/1062-6050-47.6.05',
    doi: '10.4085/1062-6050-47.6.05',
    pmid: '23182013',
    year: 2012,
  },
  {
    key: 'lau-water-and-electrolytes',
    title:
      'Water intake after dehydration makes muscles more susceptible to cramp but electrolytes reverse that effect',
    publisher: 'BMJ Open Sport & Exercise Medicine',
    url: 'https://pubmed.ncbi.nlm.nih.gov/30899546/',
    doi: '10.1136/bmjsem-2018-000478',
    pmid: '30899546',
    year: 2019,
  },
  {
    key: 'aan-muscle-cramps',
    title: 'Assessment: Symptomatic treatment for muscle cramps (an evidence-based review)',
    publisher: 'Neurology (American Academy of Neurology)',
    url: 'https://doi.org/10.1212/WNL.0b013e3181d0ccca',
    doi: '10.1212/WNL.0b013e3181d0ccca',
    pmid: '20177124',
    year: 2010,
  },
  {
    key: 'who-sodium',
    title: 'Sodium reduction: fact sheet',
    publisher: 'World Health Organization',
    url: 'https://www.who.int/news-room/fact-sheets/detail/sodium-reduction',
  },
  {
    key: 'nhs-5-a-day',
    title: '5 A Day: what counts?',
    publisher: NHS,
    url: 'https://www.nhs.uk/live-well/eat-well/5-a-day/5-a-day-what-counts/',
  },
  {
    key: 'nhs-fish',
    title: 'Fish and shellfish',
    publisher: NHS,
    url: 'https://www.nhs.uk/live-well/eat-well/food-types/fish-and-shellfish-nutrition/',
  },
  {
    key: 'nhs-foods-for-young-children',
    title: 'Foods to avoid giving babies and young children',
    publisher: NHS,
    url: 'https://www.nhs.uk/conditions/baby/weaning-and-feeding/foods-to-avoid-giving-babies-and-young-children/',
  },
  {
    key: 'nhs-food-allergy',
    title: 'Food allergy',
    publisher: NHS,
    url: 'https://www.nhs.uk/conditions/food-allergy/',
  },
  {
    key: 'fda-bad-bug-book',
    title: 'Bad Bug Book: Foodborne Pathogenic Microorganisms and Natural Toxins (second edition)',
    publisher: FDA,
    url: 'https://www.fda.gov/food/foodborne-pathogens/bad-bug-book-second-edition',
    year: 2012,
  },
  {
    key: 'fda-safe-produce',
    title: 'Selecting and Serving Produce Safely',
    publisher: FDA,
    url: 'https://www.fda.gov/food/buy-store-serve-safe-food/selecting-and-serving-produce-safely',
  },
  {
    key: 'medlineplus-potassium-in-diet',
    title: 'Potassium in diet',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/ency/article/002413.htm',
  },
  {
    key: 'medlineplus-vitamin-k',
    title: 'Vitamin K',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/ency/article/002407.htm',
  },
  {
    key: 'medlineplus-lactose-intolerance',
    title: 'Lactose Intolerance',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/lactoseintolerance.html',
  },
  {
    key: 'medlineplus-methocarbamol',
    title: 'Methocarbamol: MedlinePlus Drug Information',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/druginfo/meds/a682579.html',
  },
  {
    key: 'medlineplus-carisoprodol',
    title: 'Carisoprodol: MedlinePlus Drug Information',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/druginfo/meds/a682578.html',
  },
  {
    key: 'medlineplus-metaxalone',
    title: 'Metaxalone: MedlinePlus Drug Information',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/druginfo/meds/a682010.html',
  },
  {
    key: 'medlineplus-tizanidine',
    title: 'Tizanidine: MedlinePlus Drug Information',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/druginfo/meds/a601121.html',
  },
  {
    key: 'medlineplus-baclofen',
    title: 'Baclofen: MedlinePlus Drug Information',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/druginfo/meds/a682530.html',
  },
  {
    key: 'medlineplus-cyclobenzaprine',
    title: 'Cyclobenzaprine: MedlinePlus Drug Information',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/druginfo/meds/a682514.html',
  },
  {
    key: 'medlineplus-chlorzoxazone',
    title: 'Chlorzoxazone: MedlinePlus Drug Information',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/druginfo/meds/a682577.html',
  },
  {
    key: 'medlineplus-quinine',
    title: 'Quinine: MedlinePlus Drug Information',
    publisher: MEDLINEPLUS,
    url: 'https://medlineplus.gov/druginfo/meds/a682322.html',
  },
  {
    key: 'ema-carisoprodol',
    title: 'Carisoprodol: referral',
    publisher: 'European Medicines Agency',
    url: 'https://www.ema.europa.eu/en/medicines/human/referrals/carisoprodol',
    year: 2007,
  },
  {
    key: 'aafp-muscle-relaxants',
    title: 'Choosing a Skeletal Muscle Relaxant',
    publisher: 'American Family Physician',
    url: 'https://www.aafp.org/pubs/afp/issues/2008/0801/p365.html',
    year: 2008,
  },
  {
    key: 'bmj-muscle-relaxants-back-pain',
    title:
      'Efficacy, acceptability, and safety of muscle relaxants for adults with non-specific low back pain: systematic review and meta-analysis',
    publisher: 'BMJ',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8262447/',
    doi: '10.1136/bmj.n1446',
    year: 2021,
  },
]
