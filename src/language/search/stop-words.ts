/** Words that say little of what is looked for; left out of a query that has others. As `foldForSearch` gives them. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: `a about after again all am an and any are as at be because been before but by can could did do does doing for
    from get gets getting give had has have having he her him his how i if im in into is it its ive just like make may
    me might much my need of off on or other our out own s she should so some such t than that the their them then there
    these they this those to too was we were what when where which while who whom why will with would you your yours
    contain contains containing good tell best really anything something`,
  fa: `از با به بر برای در را که و یا تا این ان اون یک هر هم هیچ چه چی چرا چگونه چطور چطوری چیست کجا کدام کی ایا اگر اما ولی
    پس نیز باید شاید است هست هستند نیست بود شد شود می نمی میشود نمیشود میشه شدن کند کنم کنیم کنند کرد کردن دارد دارم دارند داره
    من ما تو شما او انها ایشان خود خودم مرا چند چقدر چکار کار کنید باشد باشه بشه رو تو اینکه انچه همه خیلی دیگر مورد درباره
    پیش قبل بعد خوب بهتر چیزی چیزهایی بگیرم بخورم بخوریم وقتی هنگام میکند میکنم میکنیم میگیرد میگیره یعنی ان ای`,
}

const known = new Map(Object.entries(STOP_WORDS).map(([code, words]) => [code, new Set(words.split(/\s+/u))]))
const none: ReadonlySet<string> = new Set()

export const isStopWord = (folded: string, locale: string): boolean => (known.get(locale) ?? none).has(folded)
