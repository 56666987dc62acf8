/**
 * Words of medicine that the dictionaries lack, beside those of the clinic's own vocabulary: medicines, conditions,
 * substances, names. English ones may take a plural, Persian ones the endings of Persian.
 */
const ENGLISH = `
  alendronate amiodarone amitriptyline amlodipine atorvastatin azithromycin bisphosphonate cimetidine ciprofloxacin
  citalopram clonazepam clopidogrel diclofenac digoxin disulfiram duloxetine escitalopram fexofenadine fluoroquinolone
  fluoxetine fluvoxamine furosemide gabapentin hydrochlorothiazide indapamide isoniazid levothyroxine linezolid
  loperamide losartan meprobamate metformin metoclopramide metoprolol nifedipine omeprazole paracetamol pramipexole
  pregabalin pyridostigmine ropinirole rosuvastatin salbutamol sertraline simvastatin spironolactone tamoxifen
  thiazide tramadol tricyclic triptan venlafaxine verapamil warfarin
  benzoxazolone carbamate citrulline cyanocobalamin folate methylene oxazolidinone prostaglandin riboflavin thiamin
  tocopherol
  apnoea atherosclerosis bruxism cauda clonus coeliac dysphagia dysarthria dysmenorrhoea dystonic eclampsia equina
  favism fibroid gravis haematoma haemodialysis haemolytic hyperkalaemia hypocalcaemia hypoglycaemia hypokalaemia
  hypomagnesaemia hyponatraemia hypotonia listeriosis myalgia myasthenia myopathy myositis neuropathic nocturia
  paraesthesia perimenopause porphyria postpartum preeclampsia radiculopathy reflux rhabdomyolysis sarcoidosis
  spondylosis thrombophlebitis
  brainstem extensor flexor gastrocnemius iliotibial intramuscular latissimus plantar quadriceps semitendinosus soleus
  trapezius vastus
  endoscopic exertional headedness intrathecal kefir overexcitable overstretch pre physiotherapeutic probiotic
  rehydration subcutaneous tightening trackable underactive
`

const PERSIAN = `
  آتورواستاتین آزیترومایسین آلندرونات آمی‌تریپتیلین آمیودارون آملودیپین ایزونیازید اسپیرونولاکتون استامینوفن
  بیس‌فسفونات پره‌گابالین پیریدوستیگمین ترامادول تیازید دولوکستین دیکلوفناک دیگوکسین دی‌سولفیرام سالبوتامول
  سایمتیدین سرترالین سیپروفلوکساسین سیتالوپرام سیمواستاتین فکسوفنادین فلوکستین فلووکسامین فوروزماید کلوپیدوگرل
  کلونازپام گاباپنتین لوپرامید لوزارتان لووتیروکسین لینزولید متفورمین متوپرولول متوکلوپرامید مپروبامات نیفدیپین
  هیدروکلروتیازید وارفارین ونلافاکسین امپرازول وراپامیل
  اگزالات اکسازولیدینون آدرنرژیک آگونیست آنتاگونیست استروئید بنزوکسازولون پروستاگلاندین تیامین سروتونین سیترولین
  ضداسید فولات فولیک فیبر کاربامات لاتکس لاکتات لاکتیک متیلن نوراپی‌نفرین
  آترواسکلروز آندومتریوز پره‌اکلامپسی پرنیشیوز پورفیری رابدومیولیز سارکوئیدوز سالمونلا سلیاک فاویسم فیبروم کلونوس
  گراویس گلوکوم لیستریا میاستنی میوپاتی میوزیت نوروپاتی رادیکولوپاتی همولیتیک هیپوکالمی خودایمنی رفلکس
  آوامهر براکستون هیکس کاکرین بلو
  آووکادو اسموتی توفو خیارشور سالمون کفیر خال‌مخالی
  پرادراری ساییدگی سوخت‌وساز کارآزمایی فیزیوتراپیست کشسانی لانژ متیل همزمان ورز قاچ
  ازاین‌رو بازشناسیم بعدتر پسش زودبه‌زود ناشایع یک‌بارمصرف
`

const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** By language. */
export const MEDICAL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: wordsIn(ENGLISH),
  fa: wordsIn(PERSIAN),
}
