import type { ArticleSeed } from '../types'

/** After the gym: soreness and cramp told apart, recovery, and when it is more than that. */
export const crampsAfterBodybuilding: ArticleSeed = {
  key: 'cramps-after-bodybuilding',
  title: { en: 'Cramps after bodybuilding', fa: 'گرفتگی پس از بدن‌سازی' },
  summary: {
    en: 'How to tell a cramp from muscle soreness after weight training, what eases each of them, how to go back to training, and when the pain is a warning.',
    fa: 'گرفتگی را پس از تمرین با وزنه چگونه از کوفتگی عضلانی بازشناسیم، هر یک با چه چیزی آرام می‌شود، چگونه به تمرین برگردیم و چه وقت درد علامت هشدار است.',
  },
  image: {
    drawing: 'articles/cramps-after-bodybuilding',
    alt: {
      en: 'A person sitting on a gym bench beside a barbell and rubbing a sore thigh',
      fa: 'فردی که روی نیمکت باشگاه کنار هالتر نشسته و ران دردناک خود را می‌مالد',
    },
  },
  quantities: [
    { key: 'cramp', value: 10, unit: 'minute' },
    { key: 'peak', value: 1, max: 3, unit: 'day' },
    { key: 'fades', comparator: 'about', value: 7, unit: 'day' },
    { key: 'too-long', comparator: 'more-than', value: 10, unit: 'minute' },
  ],
  author: 'doctors/anna-avamehr',
  topics: ['cramps', 'sport', 'home-care'],
  body: [
    {
      block: 'text',
      text: {
        en: `After a hard session at the gym, muscles can hurt in different ways. It helps to know which one you have.

## Cramp or soreness

- **A cramp** is sudden. The muscle turns hard and hurts sharply during training, in the hours after it or that night, and lets go within {{cramp}} at most as a rule. [Exercise-associated muscle cramps](cramp-types/exercise-cramps) seem to come mainly from tired muscles and overexcited nerves; heat and loss of fluid and salt may add to this.
- **Delayed onset muscle soreness** creeps in some hours later. The muscles you trained ache, feel stiff and are tender to the touch. It is usually worst after {{peak}} and fades within {{fades}}.
- **A muscle strain** is an injury. The pain starts at one moment and in one spot, and may bring bruising or loss of strength.

## What happens in the muscle

Work that the muscle is not used to, most of all lowering a weight slowly, leaves tiny damage in its fibres. A mild inflammation and repair follow, and this is felt as soreness. As training goes on, the muscle adapts: the same session hurts less, and over weeks and months the fibres grow thicker and stronger. Soreness is therefore not a measure of good training; muscles also grow without it. Lactic acid is not the cause; read more in [metabolite build-up](causes/metabolite-build-up).`,
        fa: `پس از یک جلسهٔ سنگین در باشگاه، عضله‌ها ممکن است به چند شکل درد بگیرند. خوب است بدانید درد شما از کدام نوع است.

## گرفتگی یا کوفتگی

- **گرفتگی** ناگهانی است. عضله هنگام تمرین، چند ساعت پس از آن یا همان شب سفت می‌شود و دردی تیز می‌گیرد و معمولاً حداکثر ظرف {{cramp}} رها می‌شود. به نظر می‌رسد [گرفتگی عضلانی ناشی از ورزش](cramp-types/exercise-cramps) بیشتر از خستگی عضله و تحریک‌پذیری بیش از حد اعصاب است؛ گرما و از دست رفتن آب و نمک نیز ممکن است در آن سهم داشته باشند.
- **کوفتگی عضلانی تأخیری** چند ساعت بعد کم‌کم پیدا می‌شود. عضله‌های تمرین‌کرده درد می‌کنند، سفت‌اند و در لمس حساس‌اند. معمولاً پس از {{peak}} به اوج می‌رسد و ظرف {{fades}} فروکش می‌کند.
- **کشیدگی عضله** نوعی آسیب است. درد در یک لحظه و در یک نقطه شروع می‌شود و ممکن است با کبودی یا از دست رفتن قدرت همراه باشد.

## در عضله چه می‌گذرد

کاری که عضله به آن عادت ندارد، بیش از همه پایین آوردن آهستهٔ وزنه، آسیب‌هایی بسیار ریز در تارهای آن بر جا می‌گذارد. التهابی خفیف و ترمیم در پی آن می‌آید و این را به‌صورت کوفتگی احساس می‌کنیم. با ادامهٔ تمرین، عضله سازگار می‌شود: همان جلسه درد کمتری می‌آورد و طی هفته‌ها و ماه‌ها تارها ضخیم‌تر و قوی‌تر می‌شوند. پس کوفتگی معیار تمرین خوب نیست؛ عضله بدون آن هم رشد می‌کند. اسید لاکتیک علت آن نیست؛ در [تجمع مواد حاصل از سوخت‌وساز](causes/metabolite-build-up) بیشتر بخوانید.`,
      },
    },
    {
      block: 'callout',
      type: 'emergency',
      severity: 'emergency',
      title: { en: 'Stop and call the emergency service', fa: 'تمرین را قطع کنید و با اورژانس تماس بگیرید' },
      text: {
        en: `- Chest pain, fainting, an irregular heartbeat or severe breathlessness during or after training.
- Confusion, a seizure, collapse or very hot skin in the heat: this may be heat stroke. Cool the person at once.
- Sudden, very severe headache, weakness or numbness of one side, a drooping face or slurred speech.
- One arm or leg that is swollen, warm, and red or bluish: this may be a blood clot.
- A muscle that is tense and swollen, with pain that keeps growing, or with numbness or a cold, pale limb.
- Back pain with numbness around the genitals or anus, loss of bladder or bowel control, or growing weakness of the legs.`,
        fa: `- درد قفسهٔ سینه، غش، نامنظم شدن ضربان قلب یا تنگی نفس شدید هنگام تمرین یا پس از آن.
- گیجی، تشنج، از پا افتادن یا پوست بسیار داغ در گرما: ممکن است گرمازدگی شدید باشد. فوراً شروع به خنک کردن فرد کنید.
- سردرد ناگهانی و بسیار شدید، ضعف یا بی‌حسی یک طرف بدن، افتادگی صورت یا اختلال گفتار.
- ورم و گرمی یک دست یا یک پا همراه با سرخی یا کبودی: ممکن است از لختهٔ خون باشد.
- عضله‌ای سفت و متورم که دردش پیوسته بیشتر می‌شود، یا با بی‌حسی یا سردی و رنگ‌پریدگی دست یا پا همراه است.
- کمردرد همراه با بی‌حسی اطراف اندام تناسلی یا مقعد، از دست رفتن کنترل ادرار یا مدفوع، یا ضعف رو به افزایش پاها.`,
      },
    },
    {
      block: 'text',
      text: {
        en: `## What helps

A cramp is released by [gentle stretching](treatments/gentle-stretching): hold the muscle lengthened until it lets go. For the soreness that follows, no method is a cure, but several make the wait easier.

- **A warm bath or shower.** [Warmth](treatments/warmth) relaxes and eases stiffness; the studies are small. Avoid heat on a fresh strain, on numb skin, or when you are overheated.
- **[Massage](treatments/massage).** Light pressure may reduce soreness a little for a short time.
- **Easy movement and stretching.** Walking or gentle cycling loosens stiff muscles while you do it. Stretching feels good, but before or after exercise it makes almost no difference to soreness in the next days.
- **Sleep.** The body repairs and adapts during rest, and tired people train less carefully.
- **Water.** Drink with your thirst, and a little more after heavy sweating. Forcing down far more than you are thirsty for can be dangerous, because it thins the salt in the blood.
- **Food.** Carbohydrates refill the fuel of the muscle and protein supplies its repair; an ordinary meal brings both. Simple carbohydrates, such as fruit, are handy after long or repeated sessions. They have not been shown to cure cramps. With diabetes, keep to your own plan.

Painkillers are a poor habit after the gym. Anti-inflammatory ones can harm the kidneys or the stomach, above all when you lack fluid, and they hide pain that should make you stop.

## Going back to training

Mild soreness does not forbid movement; train other muscles, or the same ones lightly. Wait with heavy weights until strength and range of movement are back. [Warm up](treatments/warm-up-and-cool-down), learn the movement before adding load, and raise the load in small steps: most trouble follows [a new activity](causes/new-activity) or a sudden jump after a break.

If the same muscle cramps again and again, a doctor of physical medicine can examine it, watch how you move, and plan treatment and exercise.`,
        fa: `## چه چیزی کمک می‌کند

گرفتگی با [کشش ملایم](treatments/gentle-stretching) باز می‌شود: عضله را کشیده نگه دارید تا رها شود. برای کوفتگی پس از آن هیچ روشی درمان قطعی نیست، ولی چند کار انتظار را آسان‌تر می‌کند.

- **حمام یا دوش گرم.** [گرما](treatments/warmth) بدن را آرام و سفتی را کم می‌کند؛ پژوهش‌ها در این باره کوچک‌اند. روی کشیدگی تازه یا پوست بی‌حس، یا وقتی بدنتان بیش از حد گرم شده است، از گرما پرهیز کنید.
- **[ماساژ](treatments/massage).** فشار ملایم ممکن است کوفتگی را برای مدتی کوتاه کمی کاهش دهد.
- **حرکت سبک و کشش.** پیاده‌روی یا دوچرخه‌سواری آرام، تا وقتی ادامه دارد، عضله‌های سفت را نرم می‌کند. کشش خوشایند است، ولی پیش یا پس از ورزش در کوفتگی روزهای بعد تقریباً تفاوتی ایجاد نمی‌کند.
- **خواب.** بدن هنگام استراحت خود را ترمیم و سازگار می‌کند و فرد خسته با دقت کمتری تمرین می‌کند.
- **آب.** به‌اندازهٔ تشنگی بنوشید و پس از عرق کردن زیاد کمی بیشتر. نوشیدن اجباری آب، بسیار بیش از تشنگی، ممکن است خطرناک باشد، چون نمک خون را رقیق می‌کند.
- **غذا.** کربوهیدرات سوخت عضله را جایگزین می‌کند و پروتئین مادهٔ ترمیم آن را می‌رساند؛ یک وعده غذای معمولی هر دو را دارد. کربوهیدرات‌های ساده، مانند میوه، پس از جلسه‌های طولانی یا پی‌درپی مناسب‌اند. نشان داده نشده است که گرفتگی را درمان کنند. اگر دیابت دارید، به برنامهٔ خودتان پایبند بمانید.

مصرف مسکن پس از باشگاه عادت خوبی نیست. مسکن‌های ضدالتهاب ممکن است به کلیه یا معده آسیب بزنند، به‌ویژه وقتی بدن کم‌آب است، و دردی را که باید شما را متوقف کند پنهان می‌کنند.

## بازگشت به تمرین

کوفتگی خفیف مانع حرکت نیست؛ عضله‌های دیگر یا همان‌ها را سبک تمرین دهید. تا قدرت و دامنهٔ حرکت برنگشته است، سراغ وزنهٔ سنگین نروید. [بدن را گرم کنید](treatments/warm-up-and-cool-down)، پیش از افزودن وزنه حرکت را درست یاد بگیرید و بار را قدم‌به‌قدم بالا ببرید: بیشتر دردسرها پس از [فعالیت تازه](causes/new-activity) یا جهش ناگهانی بعد از وقفه پیش می‌آید.

اگر یک عضله بارها می‌گیرد، متخصص طب فیزیکی و توان‌بخشی می‌تواند آن را معاینه کند، شیوهٔ حرکت شما را ببیند و درمان و تمرین مناسب را تنظیم کند.`,
      },
    },
    {
      block: 'callout',
      type: 'warning',
      severity: 'urgent',
      title: {
        en: 'More than soreness: get medical help the same day',
        fa: 'بیش از کوفتگی: همان روز به پزشک مراجعه کنید',
      },
      text: {
        en: `- Dark, tea-coloured urine, or very little urine, with severe muscle pain, swelling or weakness: muscle may be breaking down (rhabdomyolysis), and the kidneys are at risk. The signs can appear some days after training, and dark urine alone is reason enough.
- Pain that is far stronger than the training explains, or so much weakness that you cannot bend, straighten or lift the limb.
- A sudden snap, a dent in the muscle, bruising or loss of strength: a muscle or tendon may be torn. Do not stretch it.
- A cramp that lasts {{too-long}}, or new numbness or weakness in an arm or leg.

Soreness that has not faded within {{fades}}, or cramps that return with every effort, should be examined as well, without such haste.`,
        fa: `- ادرار تیره به رنگ چای یا ادرار بسیار کم، همراه با درد شدید، ورم یا ضعف عضله: ممکن است عضله در حال تخریب (رابدومیولیز) و کلیه در خطر باشد. نشانه‌ها ممکن است چند روز پس از تمرین پیدا شوند و ادرار تیره به‌تنهایی هم برای مراجعه کافی است.
- دردی بسیار شدیدتر از آنچه با آن تمرین جور درمی‌آید، یا چنان ضعفی که نتوانید دست یا پا را خم یا صاف یا بلند کنید.
- احساس پاره شدن ناگهانی، فرورفتگی در عضله، کبودی یا از دست رفتن قدرت: ممکن است عضله یا تاندون پاره شده باشد. آن را نکشید.
- گرفتگی‌ای که {{too-long}} طول بکشد، یا بی‌حسی یا ضعف تازهٔ دست یا پا.

کوفتگی‌ای که ظرف {{fades}} فروکش نکند، یا گرفتگی‌ای که با هر فعالیتی برگردد، نیز باید بررسی شود، هرچند نه با این شتاب.`,
      },
    },
    {
      block: 'exercises',
      exercises: [
        'exercises/chest-stretch',
        'exercises/wall-hamstring-stretch',
        'exercises/groin-stretch',
        'exercises/calf-stretch',
      ],
    },
    {
      block: 'faq',
      items: [
        {
          question: {
            en: 'Does stretching prevent muscle soreness?',
            fa: 'آیا حرکات کششی جلوی کوفتگی عضلانی را می‌گیرد؟',
          },
          answer: {
            en: 'Hardly. When the studies are taken together, stretching before or after exercise makes a difference too small to notice. It is still the best known first step when a muscle is cramped, and [regular stretching](treatments/regular-stretching) keeps joints and muscles supple.',
            fa: 'تقریباً نه. مجموع پژوهش‌ها نشان می‌دهد که کشش پیش یا پس از ورزش تفاوتی ناچیز و نامحسوس ایجاد می‌کند. با این همه، وقتی عضله‌ای گرفته است کشش شناخته‌شده‌ترین قدم نخست است و [کشش منظم](treatments/regular-stretching) مفصل‌ها و عضله‌ها را نرم نگه می‌دارد.',
          },
        },
        {
          question: {
            en: 'May I train while my muscles are still sore?',
            fa: 'آیا با عضلهٔ کوفته می‌توان تمرین کرد؟',
          },
          answer: {
            en: 'With mild soreness, yes, lightly or with other muscles. Sharp pain, pain in a joint, swelling or clear loss of strength are reasons to wait, and to have it examined if they do not improve.',
            fa: 'اگر کوفتگی خفیف است، بله؛ سبک یا با عضله‌های دیگر. درد تیز، درد مفصل، ورم یا کاهش آشکار قدرت یعنی باید صبر کرد و اگر بهتر نشد، برای معاینه مراجعه کرد.',
          },
        },
        {
          question: {
            en: 'Do supplements prevent cramps after the gym?',
            fa: 'آیا مکمل‌ها جلوی گرفتگی پس از باشگاه را می‌گیرند؟',
          },
          answer: {
            en: 'There is no good evidence for it in people who eat a varied diet. Stimulants and some other products of the gym can be risky, and their labels are not always true. Ask a doctor or pharmacist first, above all with kidney or heart disease, in pregnancy, or if you take medicines.',
            fa: 'برای کسانی که غذای متنوع می‌خورند شواهد خوبی در این باره نیست. مواد محرک و برخی دیگر از فراورده‌های باشگاهی ممکن است خطر داشته باشند و برچسب آن‌ها همیشه درست نیست. نخست از پزشک یا داروساز بپرسید، به‌ویژه اگر بیماری کلیه یا قلب دارید، باردارید یا دارو مصرف می‌کنید.',
          },
        },
      ],
    },
    {
      block: 'related',
      entries: [
        'cramp-types/exercise-cramps',
        'causes/overuse',
        'articles/muscle-cramps',
        'articles/home-care-for-cramps',
        'treatments/avoid-exercise-in-heat',
      ],
    },
  ],
  sources: [
    'muscle-soreness-review',
    'cochrane-stretching-soreness',
    'exercise-cramps-review',
    'medlineplus-rhabdomyolysis',
  ],
}
