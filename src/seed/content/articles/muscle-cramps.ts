import type { ArticleSeed } from '../types'

/** The hub: what a cramp is, its kinds and causes, what to do, and when it is something else. */
export const muscleCramps: ArticleSeed = {
  key: 'muscle-cramps',
  title: { en: 'Muscle cramps', fa: 'گرفتگی عضلانی' },
  summary: {
    en: 'What a muscle cramp is and how it feels, its types and causes, what to do at once, how to make cramps rarer, and which signs should take you to a doctor.',
    fa: 'گرفتگی عضلانی چیست و چه حسی دارد، چه انواع و علت‌هایی دارد، در همان لحظه چه باید کرد، چگونه کمتر پیش می‌آید و با کدام نشانه‌ها باید به پزشک مراجعه کرد.',
  },
  image: {
    drawing: 'articles/muscle-cramps',
    alt: {
      en: 'A standing figure with the muscles that cramp most often coloured: neck, lower back, thigh, calf and foot',
      fa: 'فردی ایستاده که عضله‌هایی که بیشتر می‌گیرند روی بدنش رنگ شده‌اند: گردن، کمر، ران، ساق و کف پا',
    },
  },
  quantities: [
    { key: 'adults', value: 60, unit: 'percent' },
    { key: 'longest', value: 10, unit: 'minute' },
    { key: 'tender', value: 24, unit: 'hour' },
    { key: 'too-long', comparator: 'more-than', value: 10, unit: 'minute' },
  ],
  author: 'doctors/anna-avamehr',
  topics: ['cramps', 'prevention', 'treatment'],
  body: [
    {
      block: 'text',
      text: {
        en: `All day long our muscles tighten and let go, and we hardly notice it. In a cramp, a muscle tightens suddenly and strongly against our will and does not let go for a while. It hurts, and the part of the body cannot be used until it is over. Cramps are very common: as many as {{adults}} of adults say that they have had them in the legs at night. Most are harmless.

## What a cramp is

A muscle shortens when nerves tell its fibres to. In a true cramp, the nerve endings in the muscle keep firing although no movement was intended. Why they do so is not fully known. A tired muscle, or one that works while it is already short, seems to cramp more easily, and a stretch usually ends the cramp.

A cramp is not a disease. Now and then it is the sign of one, and often it simply shows that a muscle has been asked for more than it is used to.`,
        fa: `عضله‌های ما در طول روز پیوسته منقبض و شل می‌شوند و ما به‌ندرت متوجه می‌شویم. در گرفتگی عضلانی (کرامپ)، عضله ناگهان و بی‌اراده به‌شدت منقبض می‌شود و تا مدتی رها نمی‌شود. درد دارد و تا پایان آن نمی‌توان از آن بخش بدن کار کشید. گرفتگی بسیار شایع است: تا {{adults}} بزرگسالان می‌گویند که شب‌ها دچار گرفتگی پا شده‌اند. بیشتر گرفتگی‌ها خطری ندارند.

## گرفتگی چیست

عضله وقتی کوتاه می‌شود که اعصاب به تارهای آن فرمان دهند. در گرفتگی واقعی، پایانه‌های عصبی درون عضله بی‌آنکه قصد حرکتی در کار باشد پیوسته فرمان می‌فرستند. دلیل این کار کاملاً روشن نیست. به نظر می‌رسد عضلهٔ خسته، یا عضله‌ای که در حالت کوتاه‌شده کار می‌کند، آسان‌تر می‌گیرد و کشیدن عضله معمولاً گرفتگی را پایان می‌دهد.

گرفتگی بیماری نیست. گاهی نشانهٔ بیماری است و اغلب تنها نشان می‌دهد که از عضله بیش از عادتش کار کشیده‌ایم.`,
      },
    },
    {
      block: 'figure',
      image: {
        drawing: 'figures/muscle-fibres',
        alt: {
          en: 'A long, relaxed muscle fibre beside a short, thick one whose filaments have slid together',
          fa: 'تار عضلانی بلند و آرام در کنار تاری کوتاه و ضخیم که رشته‌هایش در میان یکدیگر لغزیده‌اند',
        },
      },
      caption: {
        en: 'In a relaxed fibre the filaments overlap only a little. When it shortens, they slide in between one another; in a cramp they stay so for a while.',
        fa: 'در تار آرام، رشته‌ها تنها کمی روی هم می‌افتند. وقتی تار کوتاه می‌شود، رشته‌ها در میان یکدیگر می‌لغزند و در گرفتگی مدتی همان‌گونه می‌مانند.',
      },
    },
    {
      block: 'text',
      text: {
        en: `## How it feels

The muscles that move the bones are called skeletal muscles. When one of them cramps, you feel a sharp pain and a hard lump, which can often be seen under the skin; the foot or the fingers may be pulled out of place. Most cramps last from a few seconds to {{longest}}, and the muscle can stay tender for up to {{tender}}. Tightness or pain that goes on for days is not an ordinary cramp: a [local muscle spasm](cramp-types/local-spasm), muscle soreness or an injury is more likely.

Smooth muscle lies in the walls of the stomach, the bowel, the womb and the blood vessels, and works without our will. You cannot feel it harden. When it cramps, the pain inside the body comes in waves, sometimes with nausea. [Menstrual cramps](cramp-types/menstrual-cramps) are an example.

## Types of muscle cramp

Many things are called a cramp in everyday speech. Only some of them are; the others look alike but need something else.

- [Exercise-associated muscle cramps](cramp-types/exercise-cramps) come during or after exercise, mostly in the legs.
- [Night leg cramps](cramp-types/night-cramps) wake people from sleep, with a hard calf or foot.
- [Menstrual cramps](cramp-types/menstrual-cramps) come from the smooth muscle of the womb.
- [Nerve-related cramps](cramp-types/nerve-related-cramps) return because the signals between nerve and muscle are disturbed.
- [Dystonia](cramp-types/dystonia) twists a part of the body out of position; it is a movement disorder.
- [Fasciculation](cramp-types/fasciculation) is a short, repeated twitch and mostly harmless.
- [Myoclonus](cramp-types/myoclonus) is a sudden jerk, such as a hiccup.
- [Clonus](cramp-types/clonus) is a rhythmic beating after a quick stretch and can point to the brain or the spinal cord.
- [Tremor](cramp-types/tremor) is a rhythmic shaking and not a cramp at all.
- [Myokymia](cramp-types/myokymia) is a fine rippling, most often of an eyelid.
- [Local muscle spasm](cramp-types/local-spasm) holds part of a muscle tight, often in the back or the neck.

## Causes

Often no single cause is found. It helps to think of these groups:

- **Work of the muscle:** [overuse](causes/overuse) and [a new activity](causes/new-activity). [Metabolite build-up](causes/metabolite-build-up) was long blamed; today it is not seen as the main reason.
- **Fluid and salts:** [dehydration](causes/dehydration), and [kidney disease](causes/kidney-disease), most of all with dialysis.
- **Blood vessels:** [narrowed arteries](causes/narrowed-arteries) bring a cramp-like pain on walking that stops with rest.
- **Spine and nerves:** [chronic neck pain](causes/chronic-neck-pain), [chronic back pain](causes/chronic-back-pain) and [nerve disorders](causes/nerve-disorders).
- **Body and time of life:** [ageing](causes/ageing), [pregnancy](causes/pregnancy), [obesity](causes/obesity) and [hypothyroidism](causes/hypothyroidism).
- **Medicines:** diuretics, statins and some others may play a part. Do not stop them on your own; ask your doctor.`,
        fa: `## چه حسی دارد

عضله‌هایی را که استخوان‌ها را حرکت می‌دهند عضلهٔ اسکلتی می‌نامند. وقتی یکی از آن‌ها می‌گیرد، دردی تیز و برجستگی سفتی احساس می‌کنید که اغلب زیر پوست دیده می‌شود؛ گاهی پنجهٔ پا یا انگشتان را هم از حالت عادی بیرون می‌کشد. بیشتر گرفتگی‌ها از چند ثانیه تا {{longest}} طول می‌کشند و عضله ممکن است تا {{tender}} دردناک بماند. سفتی یا دردی که چند روز ادامه یابد گرفتگی معمولی نیست: احتمال [اسپاسم موضعی عضله](cramp-types/local-spasm)، کوفتگی عضلانی یا آسیب بیشتر است.

عضلهٔ صاف در دیوارهٔ معده، روده، رحم و رگ‌هاست و به ارادهٔ ما کار نمی‌کند. سفت شدن آن را نمی‌توان لمس کرد. وقتی می‌گیرد، دردی موجی درون بدن پیدا می‌شود که گاهی با حالت تهوع همراه است. [دردهای قاعدگی](cramp-types/menstrual-cramps) نمونه‌ای از آن است.

## انواع گرفتگی عضلانی

در گفتار روزمره به چیزهای گوناگونی گرفتگی می‌گویند. تنها بعضی از آن‌ها گرفتگی‌اند؛ بقیه شبیه آن‌اند، ولی چارهٔ دیگری دارند.

- [گرفتگی عضلانی ناشی از ورزش](cramp-types/exercise-cramps) هنگام ورزش یا پس از آن و بیشتر در پاها پیش می‌آید.
- [گرفتگی شبانهٔ پا](cramp-types/night-cramps) با سفت شدن ساق یا کف پا فرد را از خواب بیدار می‌کند.
- [دردهای قاعدگی](cramp-types/menstrual-cramps) از عضلهٔ صاف رحم است.
- [گرفتگی عضلانی با منشأ عصبی](cramp-types/nerve-related-cramps) به‌دلیل اختلال در پیام‌رسانی میان عصب و عضله تکرار می‌شود.
- [دیستونی](cramp-types/dystonia) بخشی از بدن را می‌پیچاند و نوعی اختلال حرکتی است.
- [فاسیکولاسیون](cramp-types/fasciculation) پرش کوتاه و تکراری عضله است و بیشتر وقت‌ها خطری ندارد.
- [میوکلونوس](cramp-types/myoclonus) تکانی ناگهانی است، مانند سکسکه.
- [کلونوس](cramp-types/clonus) ضربه‌های منظم عضله پس از کشش سریع است و ممکن است از مشکلی در مغز یا نخاع خبر دهد.
- [لرزش](cramp-types/tremor) لرزیدن منظم است و اصلاً گرفتگی نیست.
- [میوکیمی](cramp-types/myokymia) موج ریزی در عضله است که بیشتر در پلک دیده می‌شود.
- [اسپاسم موضعی عضله](cramp-types/local-spasm) بخشی از عضله را، اغلب در کمر یا گردن، سفت نگه می‌دارد.

## علت‌ها

اغلب علت مشخصی پیدا نمی‌شود. خوب است این دسته‌ها را در نظر داشته باشید:

- **کار عضله:** [فشار بیش از حد بر عضله](causes/overuse) و [فعالیت بدنی تازه](causes/new-activity). [تجمع مواد حاصل از سوخت‌وساز](causes/metabolite-build-up) را مدت‌ها مقصر می‌دانستند؛ امروز آن را علت اصلی نمی‌شمارند.
- **آب و املاح:** [کم‌آبی بدن](causes/dehydration) و [بیماری کلیه](causes/kidney-disease)، بیش از همه همراه با دیالیز.
- **رگ‌ها:** [تنگی شریان‌های پا](causes/narrowed-arteries) هنگام راه رفتن دردی شبیه گرفتگی می‌آورد که با استراحت می‌رود.
- **ستون فقرات و اعصاب:** [گردن‌درد مزمن](causes/chronic-neck-pain)، [کمردرد مزمن](causes/chronic-back-pain) و [اختلال‌های عصبی](causes/nerve-disorders).
- **وضع بدن و دورهٔ زندگی:** [افزایش سن](causes/ageing)، [بارداری](causes/pregnancy)، [چاقی](causes/obesity) و [کم‌کاری تیروئید](causes/hypothyroidism).
- **داروها:** داروهای ادرارآور، استاتین‌ها و چند داروی دیگر ممکن است نقش داشته باشند. آن‌ها را خودسرانه قطع نکنید؛ از پزشک خود بپرسید.`,
      },
    },
    {
      block: 'callout',
      type: 'info',
      severity: 'self-care',
      title: { en: 'What to do now', fa: 'همین حالا چه کنیم' },
      text: {
        en: `1. Stop what you are doing and let the muscle rest.
2. Lengthen the muscle slowly, without bouncing, and hold it until it lets go. In the calf: straighten the knee and pull the toes towards the shin.
3. Then rub it lightly, and move about gently.
4. If it stays tight, put something warm on it; never directly on the skin, and not on numb skin.

Do not stretch or rub a leg that is swollen, warm or discoloured, or a muscle that was injured by a blow or a sudden snap; read below when to get help. There is more in [home care for cramps](articles/home-care-for-cramps) and [gentle stretching](treatments/gentle-stretching).`,
        fa: `1. دست از کار بکشید و بگذارید عضله استراحت کند.
2. عضله را آرام و بدون حرکت ضربه‌ای بکشید و نگه دارید تا رها شود. در ساق: زانو را صاف کنید و انگشتان پا را به طرف ساق بکشید.
3. سپس آن را نرم ماساژ دهید و آرام حرکت کنید.
4. اگر سفت ماند، چیزی گرم روی آن بگذارید؛ هرگز نه مستقیم روی پوست و نه روی پوست بی‌حس.

پایی را که ورم کرده، گرم شده یا تغییر رنگ داده است، یا عضله‌ای را که با ضربه یا پارگی ناگهانی آسیب دیده است، نکشید و ماساژ ندهید؛ پایین‌تر بخوانید چه وقت باید کمک بگیرید. در [مراقبت خانگی از گرفتگی](articles/home-care-for-cramps) و [کشش ملایم](treatments/gentle-stretching) بیشتر می‌خوانید.`,
      },
    },
    {
      block: 'text',
      text: {
        en: `## Prevention

Nothing rules out cramps, and good studies are few. These habits are sensible in any case:

- [Regular stretching](treatments/regular-stretching), above all of the calf and the back of the thigh before bed, may make night cramps rarer.
- [Warming up and cooling down](treatments/warm-up-and-cool-down) prepares the body for effort; raise the effort in small steps.
- [Drinking enough water](treatments/drink-enough-water) matters most in heat and with exercise. No fixed amount suits everybody.
- [Avoiding hard exercise in the heat](treatments/avoid-exercise-in-heat) protects against far more than cramps.
- [A balanced diet](treatments/balanced-diet) and [a healthy weight](treatments/healthy-weight) make movement easier.
- [Less caffeine and alcohol](treatments/less-caffeine-and-alcohol) may help sleep, muscles and nerves.
- [The right chair](treatments/the-right-chair), with breaks to stand up, eases the back and the neck.

## Food and drink

No food has been shown to prevent or stop a cramp. Muscles and nerves do need minerals and vitamins, and a varied diet usually brings them:

- **[Potassium](nutrients/potassium):** [banana](foods/banana), [avocado](foods/avocado), [sweet potato](foods/sweet-potato), [melon](foods/melon), [orange juice](foods/orange-juice), [tomato juice](foods/tomato-juice).
- **[Magnesium](nutrients/magnesium):** [nuts](foods/nuts), [beans and lentils](foods/beans-and-lentils), [leafy vegetables](foods/leafy-vegetables).
- **[Calcium](nutrients/calcium):** [milk](foods/milk) and some leafy vegetables.
- **Vitamins:** [B1](nutrients/vitamin-b1) in beans and lentils, [B12](nutrients/vitamin-b12) in fish and milk, [D](nutrients/vitamin-d) in [salmon](foods/salmon).
- **Fluid:** [water](foods/water) first; [watermelon](foods/watermelon) is mostly water too.

[Olive oil](foods/olive-oil) belongs to a healthy diet but brings hardly any minerals. [Pickle juice](foods/pickle-juice) shortened cramps in a small experiment; it is very salty, and little is known beyond that. With kidney disease, heart failure or high blood pressure, ask your doctor before you take more potassium or salt.

## Treatment

Rest, stretching, [massage](treatments/massage) and [warmth](treatments/warmth) are enough for most cramps. If cramps keep returning, the first step is to look for a cause: questions about your health and medicines, an examination of muscles, nerves and pulses, and sometimes blood tests or electromyography.

A doctor of physical medicine and rehabilitation, such as [Dr Anna Avamehr](doctors/anna-avamehr) at this clinic, can then choose what fits:

- [Stretching exercise therapy](treatments/stretching-exercise-therapy), taught in person, is the basis.
- [Trigger point injection](treatments/trigger-point-injection) and [dry needling](treatments/dry-needling) are meant for painful knots in a muscle rather than for ordinary cramps.
- [Medicine for cramps](treatments/medicine-for-cramps) may help a painful spasm of the back or neck for a short time; it has risks and needs a doctor.

More about these ways is in [clinical treatment of cramps](articles/clinical-treatment-of-cramps).

## When to see a doctor

An ordinary cramp passes by itself. The signs below mean that it may be something else.`,
        fa: `## پیشگیری

هیچ کاری نبودِ گرفتگی را تضمین نمی‌کند و پژوهش‌های خوب در این باره کم است. این عادت‌ها به هر حال سودمندند:

- [حرکات کششی منظم](treatments/regular-stretching)، به‌ویژه کشیدن ساق و پشت ران پیش از خواب، ممکن است گرفتگی شبانه را کمتر کند.
- [گرم کردن و سرد کردن](treatments/warm-up-and-cool-down) بدن را برای فعالیت آماده می‌کند؛ شدت فعالیت را قدم‌به‌قدم بالا ببرید.
- [نوشیدن آب کافی](treatments/drink-enough-water) در گرما و هنگام ورزش از همیشه مهم‌تر است. هیچ مقدار ثابتی برای همه مناسب نیست.
- [پرهیز از ورزش سنگین در گرما](treatments/avoid-exercise-in-heat) جلوی خطرهایی بسیار بزرگ‌تر از گرفتگی را هم می‌گیرد.
- [رژیم غذایی متعادل](treatments/balanced-diet) و [وزن سالم](treatments/healthy-weight) حرکت را آسان‌تر می‌کنند.
- [کم کردن کافئین و الکل](treatments/less-caffeine-and-alcohol) ممکن است برای خواب، عضله و عصب سودمند باشد.
- [صندلی مناسب](treatments/the-right-chair)، همراه با وقفه‌هایی برای برخاستن، از فشار بر کمر و گردن می‌کاهد.

## خوردنی و نوشیدنی

نشان داده نشده است که غذایی جلوی گرفتگی را بگیرد یا آن را قطع کند. با این همه عضله و عصب به املاح و ویتامین نیاز دارند و غذای متنوع معمولاً آن‌ها را تأمین می‌کند:

- **[پتاسیم](nutrients/potassium):** [موز](foods/banana)، [آووکادو](foods/avocado)، [سیب‌زمینی شیرین](foods/sweet-potato)، [خربزه و طالبی](foods/melon)، [آب پرتقال](foods/orange-juice)، [آب گوجه‌فرنگی](foods/tomato-juice).
- **[منیزیم](nutrients/magnesium):** [مغزهای خوراکی](foods/nuts)، [لوبیا و عدس](foods/beans-and-lentils)، [سبزی‌های برگی](foods/leafy-vegetables).
- **[کلسیم](nutrients/calcium):** [شیر](foods/milk) و بعضی سبزی‌های برگی.
- **ویتامین‌ها:** [B1](nutrients/vitamin-b1) در لوبیا و عدس، [B12](nutrients/vitamin-b12) در ماهی و شیر، [D](nutrients/vitamin-d) در [ماهی سالمون](foods/salmon).
- **مایعات:** نخست [آب](foods/water)؛ [هندوانه](foods/watermelon) هم بیشترش آب است.

[روغن زیتون](foods/olive-oil) جزئی از غذای سالم است، ولی تقریباً املاحی ندارد. [آب خیارشور](foods/pickle-juice) در آزمایشی کوچک گرفتگی را کوتاه‌تر کرد؛ بسیار شور است و بیش از این چیز زیادی از آن نمی‌دانیم. اگر بیماری کلیه، نارسایی قلب یا فشار خون بالا دارید، پیش از مصرف پتاسیم یا نمک بیشتر از پزشک خود بپرسید.

## درمان

برای بیشتر گرفتگی‌ها استراحت، کشش، [ماساژ](treatments/massage) و [گرما](treatments/warmth) کافی است. اگر گرفتگی پی‌درپی برمی‌گردد، قدم نخست یافتن علت است: پرسش دربارهٔ سلامت و داروهای شما، معاینهٔ عضله‌ها، اعصاب و نبض‌ها و گاهی آزمایش خون یا الکترومیوگرافی.

سپس متخصص طب فیزیکی و توان‌بخشی، مانند [دکتر آنا آوامهر](doctors/anna-avamehr) در این درمانگاه، می‌تواند روش مناسب را انتخاب کند:

- [تمرین‌درمانی کششی](treatments/stretching-exercise-therapy) که حضوری آموزش داده می‌شود، پایهٔ درمان است.
- [تزریق در نقطهٔ ماشه‌ای](treatments/trigger-point-injection) و [سوزن خشک](treatments/dry-needling) برای گره‌های دردناک عضله است، نه گرفتگی معمولی.
- [دارودرمانی گرفتگی عضلانی](treatments/medicine-for-cramps) ممکن است اسپاسم دردناک کمر یا گردن را مدتی کوتاه آرام کند؛ خطرهایی دارد و باید زیر نظر پزشک باشد.

دربارهٔ این روش‌ها در [درمان گرفتگی در درمانگاه](articles/clinical-treatment-of-cramps) بیشتر بخوانید.

## چه وقت به پزشک مراجعه کنیم

گرفتگی معمولی خودبه‌خود برطرف می‌شود. نشانه‌های زیر می‌گویند که شاید مشکل چیز دیگری باشد.`,
      },
    },
    {
      block: 'callout',
      type: 'emergency',
      severity: 'emergency',
      title: {
        en: 'Call the emergency service or go to hospital at once',
        fa: 'فوراً با اورژانس تماس بگیرید یا به بیمارستان بروید',
      },
      text: {
        en: `- Chest pain or tightness, severe breathlessness, fainting or coughing up blood.
- Pain with swelling, warmth, redness or darkening of one calf, leg or arm: this may be deep vein thrombosis. Do not massage or stretch it.
- Sudden weakness or numbness of one side of the body, a drooping face, slurred speech, confusion or loss of vision: this may be a stroke.
- An arm or leg that suddenly becomes pale or blue, cold, numb or weak.
- Numbness around the genitals or anus, loss of bladder or bowel control, being unable to pass urine, or growing weakness of the legs.
- Weakness that spreads, or trouble with breathing or swallowing.
- Cramps in the heat with confusion, collapse, a seizure or very hot skin: this may be heat stroke.
- Stiffness of the jaw, or spasms after a dirty wound (this may be tetanus), or cramps after contact with a poison.
- Sudden, very severe pain in the belly, above all with fainting or if you may be pregnant.`,
        fa: `- درد یا فشار قفسهٔ سینه، تنگی نفس شدید، غش یا سرفهٔ خونی.
- درد همراه با ورم، گرمی، سرخی یا تیرگی یکی از ساق‌ها، پاها یا دست‌ها: ممکن است ترومبوز ورید عمقی باشد. آن را ماساژ ندهید و نکشید.
- ضعف یا بی‌حسی ناگهانی یک طرف بدن، افتادگی صورت، اختلال گفتار، گیجی یا از دست رفتن بینایی: ممکن است سکتهٔ مغزی باشد.
- دست یا پایی که ناگهان رنگ‌پریده یا کبود، سرد، بی‌حس یا ضعیف شود.
- بی‌حسی اطراف اندام تناسلی یا مقعد، از دست رفتن کنترل ادرار یا مدفوع، ناتوانی در ادرار کردن، یا ضعف رو به افزایش پاها.
- ضعفی که گسترش می‌یابد، یا دشواری در تنفس یا بلع.
- گرفتگی در گرما همراه با گیجی، از پا افتادن، تشنج یا پوست بسیار داغ: ممکن است گرمازدگی شدید باشد.
- سفت شدن فک یا اسپاسم پس از زخم آلوده (ممکن است کزاز باشد)، یا گرفتگی پس از تماس با مادهٔ سمی.
- درد ناگهانی و بسیار شدید شکم، به‌ویژه همراه با غش یا اگر احتمال بارداری هست.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'urgent',
      title: { en: 'See a doctor soon', fa: 'به‌زودی به پزشک مراجعه کنید' },
      text: {
        en: `The same day:

- a cramp that lasts {{too-long}} and does not ease with stretching;
- dark, tea-coloured urine or very little urine with severe muscle pain, swelling or weakness: this may be muscle breakdown (rhabdomyolysis);
- a sudden snap in a muscle with bruising or loss of strength;
- new weakness, numbness or unsteady walking;
- cramps with severe vomiting, diarrhoea or signs of dehydration.

Make an appointment if a muscle is getting thinner, if twitches, numbness or swelling come with the cramps, if pain comes whenever you walk a certain distance and goes when you stop, if cramps often spoil your sleep, or if they began with a new medicine.`,
        fa: `همان روز:

- گرفتگی‌ای که {{too-long}} طول بکشد و با کشش بهتر نشود؛
- ادرار تیره به رنگ چای یا ادرار بسیار کم، همراه با درد شدید، ورم یا ضعف عضله: ممکن است نشانهٔ تخریب عضله (رابدومیولیز) باشد؛
- احساس پاره شدن ناگهانی در عضله همراه با کبودی یا از دست رفتن قدرت؛
- ضعف، بی‌حسی یا ناپایداری تازه در راه رفتن؛
- گرفتگی همراه با استفراغ یا اسهال شدید یا نشانه‌های کم‌آبی بدن.

اگر عضله‌ای رو به لاغر شدن است، گرفتگی با پرش عضله، بی‌حسی یا ورم همراه است، درد پس از مقدار معینی راه رفتن می‌آید و با ایستادن می‌رود، گرفتگی بارها خوابتان را به هم می‌زند یا با داروی تازه‌ای شروع شده است، از پزشک وقت بگیرید.`,
      },
    },
    {
      block: 'exercises',
      exercises: [
        'exercises/calf-stretch',
        'exercises/towel-stretch',
        'exercises/wall-hamstring-stretch',
        'exercises/neck-side-stretch',
        'exercises/shoulder-blade-squeeze',
      ],
    },
    {
      block: 'faq',
      items: [
        {
          question: {
            en: 'How do a cramp, a spasm and a twitch differ?',
            fa: 'گرفتگی، اسپاسم و پرش عضله چه فرقی دارند؟',
          },
          answer: {
            en: 'In a cramp, a muscle turns hard suddenly and painfully and lets go within minutes. Spasm is a wider word for any tightening against our will; in the back or neck it can last for days. A twitch is a brief flutter that does not hurt and leaves the muscle soft.',
            fa: 'در گرفتگی، عضله ناگهان و با درد سفت می‌شود و ظرف چند دقیقه رها می‌شود. اسپاسم واژه‌ای گسترده‌تر برای هر انقباض بی‌اراده است و در کمر یا گردن ممکن است چند روز بماند. پرش عضله حرکتی لحظه‌ای است که درد ندارد و عضله پس از آن نرم می‌ماند.',
          },
        },
        {
          question: {
            en: 'Do cramps mean that I lack magnesium or vitamins?',
            fa: 'آیا گرفتگی یعنی کمبود منیزیم یا ویتامین دارم؟',
          },
          answer: {
            en: 'Usually not. In older adults, magnesium is unlikely to make night cramps clearly rarer; in pregnancy the studies contradict one another. A true lack, or low calcium or potassium in the blood, can bring cramps, but a test shows that, not the cramp alone. Speak to a doctor or pharmacist before you take [a magnesium supplement](treatments/magnesium-supplement), above all with kidney disease, in pregnancy or with other medicines.',
            fa: 'معمولاً نه. در سالمندان بعید است که منیزیم گرفتگی شبانه را به شکل محسوسی کم کند؛ در بارداری نتیجهٔ پژوهش‌ها با هم نمی‌خواند. کمبود واقعی، یا پایین بودن کلسیم یا پتاسیم خون، ممکن است گرفتگی بیاورد، ولی این را آزمایش نشان می‌دهد، نه خود گرفتگی. پیش از مصرف [مکمل منیزیم](treatments/magnesium-supplement)، به‌ویژه در بیماری کلیه، در بارداری یا همراه با داروهای دیگر، با پزشک یا داروساز صحبت کنید.',
          },
        },
        {
          question: {
            en: 'Is there a tablet or an injection that stops a cramp?',
            fa: 'آیا قرص یا آمپولی هست که گرفتگی را قطع کند؟',
          },
          answer: {
            en: 'For an ordinary cramp, no: it is over before a tablet works, and stretching is quicker. Muscle relaxants such as [methocarbamol](medicines/methocarbamol), by mouth or injected, may be prescribed for acute, painful spasm of the back or neck, for a short time. None of them is best for everybody, and all can make you drowsy. Do not take tablets or have injections without a prescription.',
            fa: 'برای گرفتگی معمولی، نه: پیش از آنکه قرص اثر کند تمام شده است و کشش سریع‌تر است. شل‌کننده‌های عضلانی مانند [متوکاربامول](medicines/methocarbamol)، خوراکی یا تزریقی، ممکن است برای اسپاسم حاد و دردناک کمر یا گردن و برای مدتی کوتاه تجویز شوند. هیچ‌کدام برای همه بهترین نیست و همه ممکن است خواب‌آلودگی بیاورند. بدون نسخه قرص نخورید و آمپول نزنید.',
          },
        },
        {
          question: {
            en: 'Are cramps a sign that my muscles are weak?',
            fa: 'آیا گرفتگی نشانهٔ ضعف عضله‌هاست؟',
          },
          answer: {
            en: 'Not by themselves; very fit people have cramps too. A muscle that is tired or not used to a task seems to cramp more easily, so gradual training may help. If you notice real weakness, such as a foot that drops or a grip that fails, have it examined soon, and at once if it came suddenly.',
            fa: 'به‌تنهایی نه؛ افراد بسیار ورزیده هم دچار گرفتگی می‌شوند. به نظر می‌رسد عضله‌ای که خسته است یا به کاری عادت ندارد آسان‌تر می‌گیرد؛ پس تمرین تدریجی ممکن است کمک کند. اگر متوجه ضعف واقعی شدید، مانند افتادن پنجهٔ پا یا از کار افتادن پنجهٔ دست، به‌زودی برای معاینه مراجعه کنید و اگر ناگهانی بود، فوراً.',
          },
        },
        {
          question: {
            en: 'Do cramps during exercise come from too little water?',
            fa: 'آیا گرفتگی هنگام ورزش از کم نوشیدن آب است؟',
          },
          answer: {
            en: 'Sometimes it may play a part, but many people who cramp are not short of water. Tired muscles and overexcited nerves seem to matter at least as much, and the causes may differ from person to person. Drink with your thirst; far more than that can thin the salt in the blood and be dangerous.',
            fa: 'گاهی ممکن است نقش داشته باشد، ولی بسیاری از کسانی که دچار گرفتگی می‌شوند کم‌آب نیستند. به نظر می‌رسد خستگی عضله و تحریک‌پذیری بیش از حد اعصاب دست‌کم به همان اندازه مهم باشد و علت‌ها از فردی به فرد دیگر فرق کند. به‌اندازهٔ تشنگی بنوشید؛ نوشیدن بسیار بیش از آن ممکن است نمک خون را رقیق کند و خطرناک باشد.',
          },
        },
      ],
    },
    {
      block: 'related',
      entries: [
        'articles/leg-cramps',
        'articles/cramps-after-bodybuilding',
        'articles/home-care-for-cramps',
        'articles/clinical-treatment-of-cramps',
      ],
    },
  ],
  sources: ['nhs-leg-cramps', 'aafp-nocturnal-leg-cramps', 'cochrane-magnesium-cramps', 'exercise-cramps-review'],
}
