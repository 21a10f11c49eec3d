# Arabic. Keys are grouped by where they show.

## Values
not-published = غير منشور
not-applicable = لا ينطبق
withheld = محجوب
unknown = غير معروف
scale-6 = { COUNTED($number) ->
    [zero] { $number } مليون
    [one] { $number } مليون
    [two] { $number } مليون
    [few] { $number } ملايين
    [many] { $number } مليون
   *[other] { $number } مليون
}
scale-9 = { COUNTED($number) ->
    [zero] { $number } بليون
    [one] { $number } بليون
    [two] { $number } بليون
    [few] { $number } بلايين
    [many] { $number } بليون
   *[other] { $number } بليون
}
money = { COUNTED($currency) ->
    [AUD] { $number } دولار أسترالي
    [CAD] { $number } دولار كندي
    [EUR] { $number } يورو
    [GBP] { $number } جنيه إسترليني
    [JMD] { $number } دولار جامايكي
    [JPY] { $number } ين ياباني
   *[other] { $number } { $currency }
}
currency-USD = دولار أمريكي
currency-presumed = { $currency } (عملة مفترضة)
brief-scale-6 = { COUNTED($number) ->
    [zero] { $number } مليون
    [one] { $number } مليون
    [two] { $number } مليون
    [few] { $number } ملايين
    [many] { $number } مليون
   *[other] { $number } مليون
}
brief-scale-9 = { COUNTED($number) ->
    [zero] { $number } بليون
    [one] { $number } بليون
    [two] { $number } بليون
    [few] { $number } بلايين
    [many] { $number } بليون
   *[other] { $number } بليون
}
brief-about = ≈ { $number }
brief-at-least = ≥ { $number }
brief-more-than = > { $number }
brief-at-most = ≤ { $number }
brief-less-than = < { $number }
money-presumed = { COUNTED($currency) ->
    [AUD] { $number } دولار أسترالي (عملة مفترضة)
    [CAD] { $number } دولار كندي (عملة مفترضة)
    [EUR] { $number } يورو (عملة مفترضة)
    [GBP] { $number } جنيه إسترليني (عملة مفترضة)
    [JMD] { $number } دولار جامايكي (عملة مفترضة)
    [JPY] { $number } ين ياباني (عملة مفترضة)
   *[other] { $number } { $currency } (عملة مفترضة)
}
percent = { $number } في المائة
about = نحو { $number }
at-least = ما لا يقل عن { $number }
more-than = أكثر من { $number }
at-most = ما لا يزيد على { $number }
less-than = أقل من { $number }
range = ما بين { $low } و{ $high }
date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
years = { $from }–{ $to }
from-to = من { $from } إلى { $to }
with-article = { $name }
# Names of the edition that take it, as they are spelled there.
names-with-article = —
list-next = { $list }، { $next }
list-and = { $first } و{ $last }
list-or = { $first } أو { $last }
clause-next = { $list }؛ { $next }
part-next = { $list } · { $next }
sentence-next = { $list } { $next }
labelled = { $label }: { $text }
remarked = { $text } ({ $remark })
by-date = بحلول { $date }
up-to-date = حتى { $to }
listed-at = في قائمة { $date }
no-date = التاريخ غير مذكور
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

## Units of measures. $number: the number in words, with “at least” and the like; $n: the same as a number
unit-applications = { COUNTED($n) ->
    [zero] { $number } مقترح
    [one] { $number } مقترح
    [two] { $number } من المقترحات
    [few] { $number } مقترحات
    [many] { $number } مقترحاً
   *[other] { $number } مقترح
}
unit-countries = { COUNTED($n) ->
    [zero] { $number } بلد
    [one] { $number } بلد
    [two] { $number } من البلدان
    [few] { $number } بلدان
    [many] { $number } بلداً
   *[other] { $number } بلد
}
unit-data-points = { COUNTED($n) ->
    [zero] { $number } نقطة بيانات
    [one] { $number } نقطة بيانات
    [two] { $number } من نقاط البيانات
    [few] { $number } نقاط بيانات
    [many] { $number } نقطة بيانات
   *[other] { $number } نقطة بيانات
}
unit-donors = { COUNTED($n) ->
    [zero] { $number } جهة مانحة
    [one] { $number } جهة مانحة
    [two] { $number } من الجهات المانحة
    [few] { $number } جهات مانحة
    [many] { $number } جهة مانحة
   *[other] { $number } جهة مانحة
}
unit-events = { COUNTED($n) ->
    [zero] { $number } فعالية
    [one] { $number } فعالية
    [two] { $number } من الفعاليات
    [few] { $number } فعاليات
    [many] { $number } فعالية
   *[other] { $number } فعالية
}
unit-experts = { COUNTED($n) ->
    [zero] { $number } خبير
    [one] { $number } خبير
    [two] { $number } من الخبراء
    [few] { $number } خبراء
    [many] { $number } خبيراً
   *[other] { $number } خبير
}
unit-months = { COUNTED($n) ->
    [zero] { $number } شهر
    [one] { $number } شهر
    [two] { $number } شهر
    [few] { $number } أشهر
    [many] { $number } شهراً
   *[other] { $number } شهر
}
unit-organisations = { COUNTED($n) ->
    [zero] { $number } منظمة
    [one] { $number } منظمة
    [two] { $number } من المنظمات
    [few] { $number } منظمات
    [many] { $number } منظمة
   *[other] { $number } منظمة
}
unit-partners = { COUNTED($n) ->
    [zero] { $number } شريك
    [one] { $number } شريك
    [two] { $number } من الشركاء
    [few] { $number } شركاء
    [many] { $number } شريكاً
   *[other] { $number } شريك
}
unit-people = { COUNTED($n) ->
    [zero] { $number } شخص
    [one] { $number } شخص
    [two] { $number } من الأشخاص
    [few] { $number } أشخاص
    [many] { $number } شخصاً
   *[other] { $number } شخص
}
unit-periods = { COUNTED($n) ->
    [zero] { $number } فترة
    [one] { $number } فترة
    [two] { $number } من الفترات
    [few] { $number } فترات
    [many] { $number } فترة
   *[other] { $number } فترة
}
unit-projects = { COUNTED($n) ->
    [zero] { $number } مشروع
    [one] { $number } مشروع
    [two] { $number } من المشاريع
    [few] { $number } مشاريع
    [many] { $number } مشروعاً
   *[other] { $number } مشروع
}
unit-reports = { COUNTED($n) ->
    [zero] { $number } تقرير
    [one] { $number } تقرير
    [two] { $number } من التقارير
    [few] { $number } تقارير
    [many] { $number } تقريراً
   *[other] { $number } تقرير
}
unit-requests = { COUNTED($n) ->
    [zero] { $number } طلب
    [one] { $number } طلب
    [two] { $number } من الطلبات
    [few] { $number } طلبات
    [many] { $number } طلباً
   *[other] { $number } طلب
}
unit-rounds = { COUNTED($n) ->
    [zero] { $number } طلقة
    [one] { $number } طلقة
    [two] { $number } من الطلقات
    [few] { $number } طلقات
    [many] { $number } طلقة
   *[other] { $number } طلقة
}
unit-seats = { COUNTED($n) ->
    [zero] { $number } مقعد
    [one] { $number } مقعد
    [two] { $number } من المقاعد
    [few] { $number } مقاعد
    [many] { $number } مقعداً
   *[other] { $number } مقعد
}
unit-states = { COUNTED($n) ->
    [zero] { $number } دولة
    [one] { $number } دولة
    [two] { $number } من الدول
    [few] { $number } دول
    [many] { $number } دولة
   *[other] { $number } دولة
}
unit-storage-units = { COUNTED($n) ->
    [zero] { $number } وحدة تخزين
    [one] { $number } وحدة تخزين
    [two] { $number } من وحدات التخزين
    [few] { $number } وحدات تخزين
    [many] { $number } وحدة تخزين
   *[other] { $number } وحدة تخزين
}
unit-towns = { COUNTED($n) ->
    [zero] { $number } بلدة
    [one] { $number } بلدة
    [two] { $number } من البلدات
    [few] { $number } بلدات
    [many] { $number } بلدة
   *[other] { $number } بلدة
}
unit-weapons = { COUNTED($n) ->
    [zero] { $number } قطعة سلاح
    [one] { $number } قطعة سلاح
    [two] { $number } من قطع السلاح
    [few] { $number } قطع سلاح
    [many] { $number } قطعة سلاح
   *[other] { $number } قطعة سلاح
}
unit-women = { COUNTED($n) ->
    [zero] { $number } امرأة
    [one] { $number } امرأة
    [two] { $number } من النساء
    [few] { $number } نساء
    [many] { $number } امرأة
   *[other] { $number } امرأة
}
unit-years = { COUNTED($n) ->
    [zero] { $number } سنة
    [one] { $number } سنة
    [two] { $number } سنة
    [few] { $number } سنوات
    [many] { $number } سنة
   *[other] { $number } سنة
}

## Kinds of money
money-incoming-pledge = تعهدات
money-incoming-commitment = التزامات
money-incoming-funds = أموال واردة
money-outgoing-commitment = مخصصات
money-budget = ميزانية
money-disbursement = مبالغ مصروفة
money-expenditure = نفقات
money-grant-ceiling = الحد الأقصى للمنحة
purpose-gender-equality = للمساواة بين الجنسين
money-for = { $kind } { $purpose }
amount-kind = { $amount } ({ $kind })

## Page
site-title = من يموّل تحديد الأسلحة؟
site-what = من يموّل تحديد الأسلحة التقليدية، وما مقدار المعلوم، وكم منه يخدم المساواة بين الجنسين، وأي البلدان مذكورة
skip-to-content = الانتقال إلى الأرقام
edition-line-incomplete = الإصدار { $version }، { $date }، غير مكتمل: تعذّر تحميل أحد الملفات
edition-line = الإصدار { $version }، أُعدّ في { $date }
appearance = المظهر
appearance-auto = تلقائي
appearance-light = فاتح
appearance-dark = داكن
loading = جارٍ تحميل الإصدار
part-lost = تعذّر تحميل هذا الجزء من الصفحة. سنحاول مرة أخرى عند عودة الاتصال. وإذا استمر الأمر، فأعد تحميل الصفحة: فقد تكون هناك نسخة جديدة.
copy-link = نسخ رابط هذا العرض
footer-licence = الشفرة المصدرية: Apache-2.0. إصدار البيانات: CC BY 4.0. لا يخرج أي طلب من هذا الموقع.
footer-licences = تراخيص مكونات الصفحة
footer-data = قائمة ملفات البيانات

## Filters
filters = التصفية
filter-mechanism = الآلية
filter-donor = الجهة المانحة
filter-country = البلد
filter-year = السنة
filter-theme = الموضوع
filter-find = بحث في: { $filter }
filter-chosen = المختار: { $n }
filter-none-match = لا شيء مطابق في هذه القائمة.
context-toggle = إظهار الصندوق الاستئماني للتبرعات الخاص بمعاهدة تجارة الأسلحة (للسياق)
role-legend = احتساب البلد المذكور بصفة
role-any = مستفيد أو مشارك
role-beneficiary = مستفيد فقط
role-participant = مشارك فقط
remove-filter = إزالة المعيار { $label }
reset = إزالة جميع المعايير
records-shown = المعروض { COUNTED($n) ->
    [zero] { $n } سجل مشروع
    [one] سجل مشروع واحد
    [two] سجلا مشروعين
    [few] { $n } سجلات مشاريع
    [many] { $n } سجل مشروع
   *[other] { $n } سجل مشروع
} من أصل { $m }
hidden-donor = مخفي أيضاً: { COUNTED($n) ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}. الارتباط ممكن، ولا يذكره أي مصدر.
hidden-country = مخفي أيضاً: { COUNTED($n) ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}. المطابقة ممكنة، لكن لا يذكر أي مصدر جميع البلدان.
hidden-year = مخفي أيضاً: { COUNTED($n) ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}. السنة غير منشورة.
hidden-theme = مخفي أيضاً: { COUNTED($n) ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}. الموضوع غير منشور.
hidden-several = مخفي أيضاً: { COUNTED($n) ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}. عدة حقول من الحقول المصفّاة غير منشورة.
undated-contributions = { COUNTED($n) ->
    [1] استُبعدت مساهمة واحدة من أرقام الجهات المانحة. لا يذكر أي مصدر سنتها، ولا يذكر هل دعمت هذه السجلات.
   *[other] استُبعدت { COUNTED($n) ->
       [zero] { $n } مساهمة
       [one] مساهمة واحدة
       [two] مساهمتان
       [few] { $n } مساهمات
       [many] { $n } مساهمة
      *[other] { $n } مساهمة
   } من أرقام الجهات المانحة. لا يذكر أي مصدر سنواتها، ولا يذكر هل دعمت هذه السجلات.
}
pooled-note = لا يمكن تتبع المال الموضوع في صندوق مجمّع وصولاً إلى مشروع بعينه. وهذه السجلات إما تذكر { $donors }، أو تتبع آليات كانت مدعومة من هذه الجهات، أو ربما كانت، في ذلك الوقت.
pooled-years = تُحتسب الدفعة في سنواتها، وتُحتسب القائمة غير المؤرخة أو المبلغ الإجمالي غير المؤرخ في جميع السنوات حتى تاريخ صدورهما.
records-donors-note = قدّمت هذه الجهات المانحة أموالاً إلى آليات هذه السجلات في دوراتها أو سنواتها. ولا يمكن تتبع الأموال المجمّعة. ولا يبيّن أي مصدر أموال أي جهة مانحة موّلت سجلاً بعينه، إلا إذا ذكر السجل جهته المانحة.
whole-mechanism-note = لا يمكن تقسيم مجاميع آلية كاملة بمعايير التصفية هذه، ولذلك أُخفيت. والأعداد هنا هي أعداد السجلات المطابقة.
unread-address = لا تعرف هذه الصفحة بعض أجزاء الرابط وتتجاهلها: { $parts }.
empty = لا يوجد سجل مطابق. { COUNTED($n) ->
    [1] أزل هذا المعيار: { $filters }.
   *[other] أزل أحد هذه المعايير: { $filters }.
}

## The sentence
lead-none = لا يوجد سجل مشروع مطابق.
lead-none-country = لا يذكر أي سجل مشروع { $countries }{ in-role }.
lead-all = { $money }{ COUNTED($n) ->
    [1] عثرنا على سجل مشروع واحد. { COUNTED($with) ->
        [0] ولا يذكر مبلغاً.
       *[other] ويذكر مبلغاً.
    }
   *[other] عثرنا على { COUNTED($n) ->
       [zero] { $n } سجل مشروع
       [one] سجل مشروع واحد
       [two] سجلي مشروعين
       [few] { $n } سجلات مشاريع
       [many] { $n } سجل مشروع
      *[other] { $n } سجل مشروع
   }. { COUNTED($with) ->
        [0] ولا يذكر أي منها مبلغاً.
        [1] ويذكر واحد منها مبلغاً.
        [2] ويذكر اثنان منها مبلغاً.
       *[other] ويذكر { $with } منها مبلغاً.
    }
}{ $named }
lead-given-to = { COUNTED($mechanisms) ->
    [1] لهذه الآلية
   *[other] لهذه الآليات
}{ COUNTED($narrowed) ->
    [yes] {" "}وفيما يرتبط بهذا الاختيار
   *[no] {""}
}
lead-named = { COUNTED($states) ->
    [0] {""}
   *[other] {" "}وورد ذكر { COUNTED($states) ->
       [zero] { $states } بلد
       [one] بلد واحد
       [two] بلدين
       [few] { $states } بلدان
       [many] { $states } بلداً
      *[other] { $states } بلد
   }.
}{ COUNTED($donors) ->
    [0] {""}
   *[other] {" "}وورد ذكر { COUNTED($donors) ->
       [zero] { $donors } جهة مانحة
       [one] جهة مانحة واحدة
       [two] جهتين مانحتين
       [few] { $donors } جهات مانحة
       [many] { $donors } جهة مانحة
      *[other] { $donors } جهة مانحة
   } { lead-given-to }.
}
lead-money = المخصصات: { $money }. الأساس: { coverage-mechanisms }.{" "}
lead-money-records = المخصصات: { $money }. الأساس: المبالغ التي تنشرها هذه السجلات.{" "}
lead-money-years = المخصصات: { $money } في منح كاملة تقع، ولو جزئياً، في هذه السنوات. الأساس: المبالغ التي تنشرها هذه السجلات. ولا ينبغي جمع مبالغ عدة سنوات.{" "}
pool-why = تشمل عبارة «ربما دعمته» القوائم والمبالغ الإجمالية والمدفوعات المقدمة إلى الآلية. ولا يذكر أي مصدر أنها خدمت هذا السجل.
lead-donor = { COUNTED($asked) ->
    [0] لا ترتبط أي مساهمة من { $any-donor } بهذا الاختيار.{ COUNTED($naming) ->
        [0] {""}
       *[other] {" "}ويذكر { COUNTED($naming) ->
           [zero] { $naming } سجل
           [one] سجل واحد
           [two] سجلان
           [few] { $naming } سجلات
           [many] { $naming } سجلاً
          *[other] { $naming } سجل
       } { $any-donor } بصفة جهة مانحة.
    }
    [1] ورد ذكر { $any-donor } بصفة جهة مانحة مرة واحدة. { COUNTED($published) ->
        [0] ولم يُنشر أي مبلغ.
       *[other] والمبلغ هو { $given }.
    }
   *[other] ورد ذكر { $any-donor } بصفة جهة مانحة { COUNTED($asked) ->
       [zero] { $asked } مرة
       [one] مرة واحدة
       [two] مرتين
       [few] { $asked } مرات
       [many] { $asked } مرة
      *[other] { $asked } مرة
   }، في دورات ومدفوعات وقوائم قد تتداخل. { COUNTED($published) ->
        [0] ولم يُنشر أي مبلغ.
        [1] والمنشور مبلغ واحد: { $given }.
       *[other] والمنشور { COUNTED($published) ->
           [zero] { $published } مبلغ
           [one] مبلغ واحد
           [two] مبلغان
           [few] { $published } مبالغ
           [many] { $published } مبلغاً
          *[other] { $published } مبلغ
       }: { $given }.
    }
}
lead-naming = { COUNTED($n) ->
    [0] {""}
   *[other] {" "}ويذكر { COUNTED($n) ->
       [zero] { $n } سجل
       [one] سجل واحد
       [two] سجلان
       [few] { $n } سجلات
       [many] { $n } سجلاً
      *[other] { $n } سجل
   } { COUNTED($givers) ->
        [1] هذه الجهة
       *[other] إحدى هذه الجهات
    } بصفة جهة مانحة.
}
lead-supported = { COUNTED($any) ->
    [0] لا يرتبط أي سجل مشروع معروض بهذا الدعم.
   *[other] { COUNTED($any) ->
        [1] السجل المعروض يتبع { $mechanisms }.
       *[other] السجلات المعروضة تتبع { $mechanisms }.
    } { COUNTED($n) ->
        [0] ولا ارتباط بالاسم أو الدورة أو السنة.
        [1] { COUNTED($any) ->
            [1] ويذكر هذا السجل { $any-donor } بصفة جهة مانحة، أو يشترك مع إحدى المساهمات في دورتها أو سنتها.
           *[other] ويذكر واحد منها { $any-donor } بصفة جهة مانحة، أو يشترك مع إحدى المساهمات في دورتها أو سنتها.
        }
        [2] ويذكر اثنان منها { $any-donor } بصفة جهة مانحة، أو يشتركان مع إحدى المساهمات في دورتها أو سنتها.
       *[other] ويذكر { $n } منها { $any-donor } بصفة جهة مانحة، أو يشترك مع إحدى المساهمات في دورتها أو سنتها.
    }
}{ COUNTED($listed) ->
    [0] {""}
   *[other] {" "}والارتباط محتمل فقط في { COUNTED($listed) ->
       [zero] { $listed } سجل
       [one] سجل واحد
       [two] سجلين
       [few] { $listed } سجلات
       [many] { $listed } سجلاً
      *[other] { $listed } سجل
   }: لا يرد ذكر { $any-donor } إلا في قائمة غير مؤرخة أو مبلغ إجمالي غير مؤرخ.
}{ COUNTED($states) ->
    [0] {""}
   *[other] {" "}والبلدان المذكورة في السجلات المرتبطة: { COUNTED($role) ->
        [beneficiary] بصفة مستفيد { $beneficiaries }
        [participant] بصفة مشارك { $participants }
       *[any] بصفة مستفيد { $beneficiaries }، وبصفة مشارك { $participants }
    }.
}{ COUNTED($possible) ->
    [0] {""}
   *[other] {" "}والبلدان المذكورة في السجلات المحتملة وحدها: { $possible }.
}{ COUNTED($any) ->
    [0] {""}
   *[other] {" "}وجاء المال من الصندوق المجمّع كله، لا من { $donors } فقط، إلا إذا ذكر السجل جهة مانحة.
}{ $naming }
lead-given = { $amount } ({ $kind }) إلى { $mechanism }، { $period }
lead-given-more = { $given }؛ و{ $n } غيرها
mechanisms-more = { $n } غيرها
lead-country = { $money }يرد ذكر { $countries } في { COUNTED($n) ->
    [zero] { $n } سجل مشروع
    [one] سجل مشروع واحد
    [two] سجلي مشروعين
    [few] { $n } سجلات مشاريع
    [many] { $n } سجل مشروع
   *[other] { $n } سجل مشروع
} من سجلات { $mechanisms }{ COUNTED($role) ->
    [any] {" "}(بصفة مستفيد: { $beneficiary }؛ بصفة مشارك: { $participant })
    [beneficiary] {" "}بصفة مستفيد
   *[participant] {" "}بصفة مشارك
}. { COUNTED($n) ->
    [1] { COUNTED($with) ->
        [0] ولا يذكر هذا السجل مبلغاً.
       *[other] ويذكر هذا السجل مبلغاً.
    }
   *[other] { COUNTED($with) ->
        [0] ولا يذكر أي منها مبلغاً.
        [1] ويذكر واحد منها مبلغاً.
        [2] ويذكر اثنان منها مبلغاً.
       *[other] ويذكر { $with } منها مبلغاً.
    }
}

## Tiles
tile-all = كل المعروض
headline-allocated = المخصصات
headline-disbursed = إجمالي المصروف
headline-projects = المشاريع
headline-records = سجلات المشاريع
headline-countries = البلدان
headline-donors = الجهات المانحة المذكورة
headline-gender = للمساواة بين الجنسين
headline-hidden = لا يُعرض بمعايير التصفية هذه
headline-hidden-why = مجموع الآلية كلها، ولا يمكن لمعايير التصفية هذه أن تقسمه؛ ولا ينشره أي سجل معروض
as-of = حتى { $date }
mark-disputed = تباين المصادر
mark-computed = حسبناه نحن
mark-counted = أحصيناه نحن
mark-arithmetic = الحساب غير متطابق
coverage-records = { COUNTED($all) ->
    [1] { $n } من سجل واحد
   *[other] { $n } من أصل { COUNTED($all) ->
       [zero] { $m } سجل
       [one] سجل واحد
       [two] سجلين
       [few] { $m } سجلات
       [many] { $m } سجلاً
      *[other] { $m } سجل
   }
}
coverage-elsewhere = المستبعد: { COUNTED($n) ->
    [zero] { $n } مبلغ
    [one] مبلغ واحد
    [two] مبلغان
    [few] { $n } مبالغ
    [many] { $n } مبلغاً
   *[other] { $n } مبلغ
} (نوع آخر، أو عملة أخرى أو مفترضة، أو حد أقصى)
coverage-mechanisms = { COUNTED($n) ->
    [0] { COUNTED($part) ->
        [0] لا تذكر أي آلية معروضة مبلغاً
       *[other] { COUNTED($m) ->
            [1] بعض سجلات الآلية المعروضة فقط
           *[other] بعض السجلات فقط (الآليات: { $part } من { $m })
        }
    }
   *[other] { COUNTED($m) ->
        [1] مجموع الآلية، كما ذكرته أو كما حسبناه
       *[other] مجاميع الآليات، كما ذكرتها أو كما حسبناها ({ $n } من { $m })
    }{ COUNTED($part) ->
        [0] {""}
       *[other] ، وبعض سجلات { COUNTED($part) ->
           [zero] { $part } آلية أخرى
           [one] آلية أخرى
           [two] آليتين أخريين
           [few] { $part } آليات أخرى
           [many] { $part } آلية أخرى
          *[other] { $part } آلية أخرى
       }
    }
}
coverage-gender = { COUNTED($all) ->
    [0] لا يوجد سجل معروض
    [1] يذكر الاعتبارات الجنسانية { $n } من سجل واحد
   *[other] يذكر الاعتبارات الجنسانية { $n } من أصل { COUNTED($all) ->
       [zero] { $m } سجل
       [one] سجل واحد
       [two] سجلين
       [few] { $m } سجلات
       [many] { $m } سجلاً
      *[other] { $m } سجل
   }
}
gender-alone = لا يُذكر إلا لدى { $mechanism }، وعن التمويل الخاص بهذه الآلية
whole-grants = منح كاملة تقع، ولو جزئياً، في هذه السنوات؛ وجمع السنوات يكرر احتساب بعضها
lists-disagree = تتباين المصادر بشأن قائمة البلدان أو عددها لإحدى الآليات أو إحدى السنوات
in-role = { COUNTED($role) ->
    [beneficiary] {" "}بصفة مستفيد
    [participant] {" "}بصفة مشارك
   *[any] {""}
}
coverage-located = { COUNTED($all) ->
    [1] مذكورة{ in-role } في { $n } من سجل واحد
   *[other] مذكورة{ in-role } في { $n } من أصل { COUNTED($all) ->
       [zero] { $m } سجل
       [one] سجل واحد
       [two] سجلين
       [few] { $m } سجلات
       [many] { $m } سجلاً
      *[other] { $m } سجل
   }
}
stated-by = حسب { $publisher }
found-countries = البلدان المذكورة في السجلات التي عثرنا عليها: { $n }
found-one-by-one = سجلات عثرنا عليها: { $n } (مشاريع وفعاليات ونتائج)
donors-of-records = مذكورة أيضاً بصفة جهة مانحة أو مشاركة في التمويل لسجلات منفردة: { $n }
donors-undated = { COUNTED($n) ->
    [1] وقد تندرج هنا مساهمة أخرى؛ لا يذكر أي مصدر سنتها أو سجلاتها
   *[other] وقد تندرج هنا مساهمات أخرى ({ $n })؛ لا يذكر أي مصدر سنواتها أو سجلاتها
}

## Figures in general
as-table = جدول
as-chart = رسم بياني
chart-keys = تنقلك مفاتيح الأسهم من علامة إلى أخرى. ويفتح مفتاح Enter ما تتيحه العلامة.
marks-of = علامات الرسم البياني: { $title }.
origins-line = منشأ كل رقم
notes = ملاحظات
hidden-title = لا يُعرض بمعايير التصفية هذه
hidden-subtitle = مجاميع تذكرها الآلية عن نفسها
hidden-summary = لا يمكن تقسيم هذه المجاميع بالتصفية حسب الجهة المانحة أو البلد أو السنة أو الموضوع أو الكلمات. أزل هذه المعايير لعرضها.
table-of = جدول: { $title }
legend-missing = غير منشور
legend-with-count = { $name } { $n }
legend-end-open = «لا يقل عن» أو «أكثر من»: طرف مفتوح
legend-end-up-to = «لا يزيد على» أو «أقل من»
legend-end-between = بين قيمتين

## Chart: money by mechanism
money-title = { COUNTED($stating) ->
    [1] { $mechanism }: المخصصات المعلنة { $money }
   *[other] أكبر المخصصات المعلنة: { $mechanism }، { $money }
}
money-title-parts = { COUNTED($n) ->
    [0] لم يُنشر أي مبلغ
   *[other] المبالغ المنشورة، حسب نوع الأموال
}
money-title-records = { COUNTED($n) ->
    [none] لا يوجد سجل معروض
    [0] لا ينشر أي سجل معروض مبلغاً
   *[other] المبالغ المنشورة في السجلات المعروضة
}
money-subtitle = بدولارات الولايات المتحدة، حسب الآلية ونوع الأموال. لا تُجمع الأنواع معاً أبداً. بخطوط مائلة: غير منشور
money-summary = { COUNTED($rows) ->
    [0] لا يوجد سجل معروض.
   *[other] الصفوف التي فيها مبلغ: { $published } من { $rows }.
}{ COUNTED($all) ->
    [0] {""}
   *[other] {" "}السجلات التي عثرنا عليها وفيها مبلغ: { $n } من { $m }.
}
money-records-row = { $mechanism }: مجموع السجلات، { $kind }
money-stated-row = { $mechanism }: { $kind }
money-stated-purpose-row = { $mechanism }: { $kind } { $purpose }
money-note-kinds = المخصصات والميزانيات والمبالغ المصروفة أنواع مختلفة من الأموال. ويُرسم كل نوع على حدة.
money-note-computed = «محسوب» يعني أننا نستخلصه من أرقام تذكرها الآلية. وترد هذه الأرقام ضمن المصادر. ولا تذكر الآلية الناتج.
column-mechanism = الآلية
column-kind = نوع الأموال
column-amount = المبلغ
column-known = كيف عُرف
known-stated = مذكور
known-computed = محسوب
known-none = لا يذكره أي مصدر
value-computed = { $value } (محسوب)
known-summed = { COUNTED($all) ->
    [1] { $n } من سجل واحد
   *[other] مجموع سجلات، { $n } من { $m }
}
column-as-of = حتى تاريخ

## Chart: records by year
year-title-donors = { COUNTED($count) ->
    [0] لا يرتبط أي سجل بالاسم أو الدورة أو السنة؛ المحتمل: { $possible }
   *[other] أكبر عدد من السجلات المؤكَّد ارتباطها في سنة واحدة: { $count } ({ $years })؛ والأجزاء الباهتة محتملة فقط
}
theme-title-donors = { COUNTED($ties) ->
    [0] لا يرتبط أي سجل ذي موضوع بالاسم أو الدورة أو السنة؛ المحتمل: { $possible }
    [1] الموضوع الأكثر تكراراً في السجلات المرتبطة: { $themes } ({ $count })
    [2] الموضوعان الأكثر تكراراً في السجلات المرتبطة: { $themes } ({ $count } لكل منهما)
   *[other] مواضيع متساوية التكرار في السجلات المرتبطة: { $ties } ({ $count } لكل منها)
}
year-title = { COUNTED($count) ->
    [0] { COUNTED($records) ->
        [0] لا يوجد سجل معروض
       *[other] لا ينشر أي سجل معروض سنة
    }
   *[other] أكبر عدد من السجلات في سنة واحدة: { $count } ({ $years })
}
year-title-chosen = { COUNTED($n) ->
    [0] لا سجل معروض في { $years } حسب الدورة أو التواريخ
   *[other] { COUNTED($n) ->
       [zero] { $n } سجل
       [one] سجل واحد
       [two] سجلان
       [few] { $n } سجلات
       [many] { $n } سجلاً
      *[other] { $n } سجل
   } في { $years } حسب الدورة أو التواريخ
}{ COUNTED($possible) ->
    [0] {""}
   *[other] ، والمحتمل { $possible }
}
year-subtitle = الدورة أو سنة البدء
year-summary = { COUNTED($records) ->
    [0] لا يوجد سجل معروض.
   *[other] { COUNTED($records) ->
       [zero] { $records } سجل
       [one] سجل واحد
       [two] سجلان
       [few] { $records } سجلات
       [many] { $records } سجلاً
      *[other] { $records } سجل
   }.
}{ COUNTED($span) ->
    [none] {""}
    [one] {" "}السنة: { $first }.
   *[many] {" "}السنوات: من { $first } إلى { $last }.
}{ COUNTED($without) ->
    [0] {""}
   *[other] {" "}بلا سنة منشورة: { $without } (إطار مفرّغ، في النهاية).
}
year-note = يُرسم كل سجل مرة واحدة، في دورته أو سنة بدئه. وتُبقي تصفية السنة أيضاً على السجلات الجارية أو المزمع تنفيذها في تلك السنة. ولا ينشر أي مصدر الأموال حسب السنة. وهذا إحصاء لما نُشر، لا لما مُوّل.
year-reported = المشاريع المبلّغ عنها لدى { $mechanism }: { $projects }. { COUNTED($n) ->
    [1] وعثرنا على سجل واحد.
   *[other] وعثرنا على { COUNTED($n) ->
       [zero] { $n } سجل
       [one] سجل واحد
       [two] سجلين
       [few] { $n } سجلات
       [many] { $n } سجلاً
      *[other] { $n } سجل
   }؛ وقد يكون بعضها لمشروع واحد.
}
column-year = السنة
column-year-none = بلا سنة
column-theme-none = بلا موضوع
column-total = الكل

## Chart: records by theme
theme-title = { COUNTED($ties) ->
    [0] { COUNTED($records) ->
        [0] لا يوجد سجل معروض
       *[other] لا ينشر أي سجل معروض موضوعاً
    }
    [1] الموضوع الأكثر تكراراً: { $themes }. السجلات: { $count }
    [2] الموضوعان الأكثر تكراراً: { $themes }. السجلات لكل منهما: { $count }
   *[other] مواضيع متساوية التكرار: { $ties }. السجلات لكل منها: { $count }
}
theme-subtitle = سجلات المشاريع حسب الموضوع والآلية. والسجل الذي له موضوعان يُحتسب في كليهما
theme-summary = { COUNTED($records) ->
    [0] لا يوجد سجل معروض.
   *[other] السجلات: { $records }. المواضيع: { $themes }. بلا موضوع منشور: { $without }.
} ولا ينشر أي مصدر الأموال حسب الموضوع.
column-theme = الموضوع

## Chart: contributions
contributions-title = { COUNTED($all) ->
    [0] لا ترتبط أي مساهمة بهذا الاختيار
   *[other] المساهمات التي لها مبلغ: { $published } من { $asked }
}
contributions-subtitle = المساهمات المنشورة حسب الجهة المانحة. لكل عملة مقياسها؛ ولا تُجمع العملات ولا تُحوَّل
contributions-summary = { COUNTED($donors) ->
    [0] لا تذكر أي مساهمة معروضة جهة مانحة.
   *[other] الجهات المانحة المذكورة: { $donors }. الجهات المانحة التي ليس لها أي مبلغ منشور: { $without }.
}
contributions-row = { $donor } إلى { $mechanism }، { $period }: { $kind }
contributions-note = التعهد والالتزام والدفع أمور مختلفة. ويبيّن الجدول أيها هو المقصود.
contributions-pooled = لا يمكن تتبع الأموال المجمّعة وصولاً إلى مشروع أو بلد، إلا إذا ذكر ذلك مصدر.
contributions-none = { COUNTED($n) ->
    [zero] { $n } جهة مانحة
    [one] جهة مانحة واحدة
    [two] جهتان مانحتان
    [few] { $n } جهات مانحة
    [many] { $n } جهة مانحة
   *[other] { $n } جهة مانحة
} بلا مبلغ منشور
column-donor = الجهة المانحة
column-period = الفترة
column-currency = العملة

## Chart: gender money
gender-money-title = { $mechanism }: المخصص للمساواة بين الجنسين { $share }
gender-money-title-plain = الأموال المنشورة للمساواة بين الجنسين
gender-money-title-none = لا أموال منشورة للمساواة بين الجنسين في هذا الاختيار
gender-money-subtitle = التمويل، والجزء المخصص منه للمساواة بين الجنسين
gender-money-subtitle-date = من تمويل المشاريع، حتى { $date }
gender-money-summary = { $mechanism }: المخصص للمساواة بين الجنسين { $budget }. والمصروف منه { $spent }.
gender-money-funding = { $mechanism }: التمويل الأصلي للمشاريع
gender-money-budget = { $mechanism }: للمساواة بين الجنسين
gender-money-spent = { $mechanism }: المصروف من ذلك
gender-money-funding-one = التمويل الأصلي للمشاريع
gender-money-budget-one = للمساواة بين الجنسين
gender-money-spent-one = المصروف من ذلك
gender-money-none = لا تنشر أي آلية معروضة مبلغاً للمساواة بين الجنسين. وتورد الملاحظات ما تقوله الآليات نصاً.
gender-rule = { $mechanism }: لا مبلغ، بل نص فقط: { $text }
column-what = البيان

## Chart: women among participants
women-title = { COUNTED($n) ->
    [0] لا نسبة منشورة للنساء بين المشاركين في هذا الاختيار
   *[other] تنشر { COUNTED($n) ->
       [zero] { $n } فعالية
       [one] فعالية واحدة
       [two] فعاليتان
       [few] { $n } فعاليات
       [many] { $n } فعالية
      *[other] { $n } فعالية
   } نسبة النساء بين المشاركين
}
women-subtitle = نسبة النساء بين المشاركين، في المائة، شريط واحد لكل فعالية
women-summary = { stating-title }. والنسبة من المشاركين ليست نسبة من الأموال.
column-when = التاريخ
column-share = النسبة
column-event = الفعالية
column-participants = المشاركون
share-of = { $share } من { $all }

## Chart: States' indicators
states-title = { $latest } من البلدان المبلِّغة راعت الاعتبارات الجنسانية في العمل المتعلق بالأسلحة الصغيرة في عام { $year }
states-title-none = لا مؤشر منشور عن البلدان
states-subtitle = نسبة البلدان المبلِّغة، في المائة. للسياق: لا تغيّرها معايير التصفية
states-line = { $indicator }: { $years }.
states-year = { $share } في { $year }
states-year-disputed = { $share } في { $year } (يورد المصدر القيمتين)
states-note = حيثما تورد وثيقة قيمتين لسنة واحدة، نعرضهما معاً في شكل نطاق.
indicator-gender-inclusion = الاعتبارات الجنسانية في العمل المتعلق بالأسلحة الصغيرة
indicator-sex-disaggregated-data = البيانات المصنفة حسب نوع الجنس
column-indicator = المؤشر

## Chart: gender statements
stating-title = { COUNTED($all) ->
    [0] لا يوجد سجل معروض
    [1] السجل الوحيد المعروض { COUNTED($stating) ->
        [0] لا يذكر الاعتبارات الجنسانية
       *[other] يذكر الاعتبارات الجنسانية
    }
   *[other] السجلات التي تذكر الاعتبارات الجنسانية: { $stating } من { $records }
}
stating-subtitle = سجلات المشاريع التي تذكر الاعتبارات الجنسانية، حسب الآلية. ذكر في النص فقط، وليس رمز مؤشر
stating-summary = الذكر ليس نسبة من الأموال وليس مؤشراً. وحيث لا يُذكر شيء، لا نفترض شيئاً.
stating-with = يذكر الاعتبارات الجنسانية
stating-without = لا يذكر الاعتبارات الجنسانية

## Chart: map
map-title = { COUNTED($countries) ->
    [0] لا يذكر أي سجل معروض بلداً{ in-role }
    [1] { $first } هو البلد الوحيد المذكور{ in-role }
   *[other] { COUNTED($ties) ->
        [1] البلد الأكثر ذكراً{ in-role }: { $first }، { COUNTED($n) ->
            [zero] { $n } سجل
            [one] سجل واحد
            [two] سجلان
            [few] { $n } سجلات
            [many] { $n } سجلاً
           *[other] { $n } سجل
        }
       *[other] عدد البلدان الأكثر ذكراً{ in-role }: { $ties }، لكل منها { COUNTED($n) ->
           [zero] { $n } سجل
           [one] سجل واحد
           [two] سجلان
           [few] { $n } سجلات
           [many] { $n } سجلاً
          *[other] { $n } سجل
       }
    }
}
map-subtitle = السجلات حسب البلد
map-summary = { COUNTED($all) ->
    [0] لا يوجد سجل معروض.
   *[other] السجلات التي تذكر بلداً{ in-role }: { $located } من { $records }.
}{ COUNTED($unlocated) ->
    [0] {""}
   *[other] {" "}السجلات التي لا تذكر أي بلد{ in-role }: { $unlocated }.
}
map-note = الأبيض: لم يُعثر على سجل. النقاط: بلدان أصغر من أن تُرى. ويُحتسب السجل مرة واحدة في كل بلد يذكره. والمشروع الإقليمي ليس مشروعاً قطرياً.
map-disclaimer = لا تنطوي الحدود والأسماء المبيّنة والتسميات المستخدمة في هذه الخريطة على إقرار أو قبول رسمي من جانب الأمم المتحدة.
map-geometry = الأشكال الجغرافية: Natural Earth، مبسّطة.
not-located = { COUNTED($role) ->
    [beneficiary] لم يُذكر أي بلد بصفة مستفيد
    [participant] لم يُذكر أي بلد بصفة مشارك
   *[any] لم يُذكر أي بلد
}
not-located-none = { COUNTED($records) ->
    [0] لا يوجد سجل معروض.
   *[other] كل سجل معروض يذكر بلداً{ in-role }.
}
column-country = البلد
column-region = المنطقة
column-records = السجلات
ties = السجلات التي تذكر الجهة المانحة: { $named }. من الدورة أو السنوات نفسها: { $same }. محتملة (قوائم أو مبالغ إجمالية غير مؤرخة): { $possible }. غير واضحة، لا تُعرض (لا يذكر أي مصدر السنوات التي خدمتها الأموال): { $unclear }. بلا ارتباط: { $none }.
column-tie = الارتباط بالجهة المانحة
tie-is-named = يذكر الجهة المانحة
tie-is-same-time = الدورة أو السنوات نفسها
tie-is-possible = محتمل فقط
possible-n = { $n } منها محتملة فقط
subtitle-sure = { $subtitle }. السجلات المرتبطة فقط؛ والمحتملة ({ $n }) غير مرسومة
legend-possible = محتمل: لا تُذكر الجهة المانحة إلا في قوائم أو مبالغ إجمالية غير مؤرخة
legend-filtered = سجلات خارج معايير التصفية هذه
legend-not-chosen = غير مختار
not-chosen = غير مختار
map-not-chosen = { $country }: غير مختار. اختره لعرض سجلاته
map-title-chosen = { COUNTED($records) ->
    [0] لا يذكر أي سجل معروض { $countries }{ in-role }
   *[other] السجلات التي تذكر { $countries }{ in-role }: { $records }
}
map-bars = الأشرطة: { $n } من أصل { COUNTED($all) ->
    [zero] { $all } بلد
    [one] بلد واحد
    [two] بلدين
    [few] { $all } بلدان
    [many] { $all } بلداً
   *[other] { $all } بلد
} على الخريطة، الأكثر سجلات أولاً؛ وعند التساوي حسب الاسم.
map-title-donor-chosen = السجلات التي تذكر { $countries }{ in-role }: المرتبط { $n }، والمحتمل { $possible }
map-title-donor = { COUNTED($n) ->
    [0] لا تذكر السجلات المرتبطة أي بلد{ in-role }
   *[other] تذكر السجلات المرتبطة { COUNTED($n) ->
       [zero] { $n } بلد
       [one] بلداً واحداً
       [two] بلدين
       [few] { $n } بلدان
       [many] { $n } بلداً
      *[other] { $n } بلد
   }{ in-role }
}{ COUNTED($possible) ->
    [0] {""}
   *[other] ؛ والمحتمل أيضاً { COUNTED($possible) ->
       [zero] { $possible } بلد آخر
       [one] بلد آخر
       [two] بلدان آخران
       [few] { $possible } بلدان أخرى
       [many] { $possible } بلداً آخر
      *[other] { $possible } بلد آخر
   }
}
column-possible = منها محتمل
pooled-title = لا تُعرض المخصصات لجهة مانحة بعينها
pooled-subtitle = أموال جميع الجهات المانحة معاً
pooled-summary = الأموال المجمّعة ليس لها صاحب بعينه: فالمخصصات تعود إلى كل الجهات المانحة. ويعرض رسم المساهمات مدفوعات الجهات المانحة المختارة.
cell-possible = { $text } (المحتمل { $n })
title-value = { $title }: { $value }
not-added = منشور، لم يُجمع
cell-none-here = لا شيء بمعايير التصفية هذه
cell-left-out = مستبعد بالتصفية
year-counts = بدأ { $began }، وكان جارياً { $ran }
filter-role = صفة البلد
filter-search = الكلمات
filter-context = الآليات
records-n = { COUNTED($n) ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}

## Matrix
matrix-subtitle = السجلات حسب البلد والآلية: ف = مستفيد، ش = مشارك
matrix-summary = البلدان المذكورة لدى آلية واحدة: { $one }. لدى آليتين: { $two }. لدى ثلاث أو أكثر: { $three }. ولا تُحتسب السجلات التي لا تذكر أي بلد.
matrix-more = في الملف المتاح للتنزيل { COUNTED($n) ->
    [zero] { $n } آلية أخرى
    [one] آلية واحدة أخرى
    [two] آليتان أخريان
    [few] { $n } آليات أخرى
    [many] { $n } آلية أخرى
   *[other] { $n } آلية أخرى
}.
not-located-more = السجلات المعروضة: { $made } من { $n }. والملف المتاح للتنزيل أعلاه يتضمنها جميعاً.
matrix-sort-name = حسب الاسم
matrix-sort-records = حسب السجلات
matrix-sort-mechanisms = حسب عدد الآليات
matrix-sort = الترتيب داخل المناطق

## An edition of which a file is missing
title-incomplete = بيانات غير مكتملة: { $title }
legend-missing-incomplete = لم يُحمَّل، أو غير منشور
legend-not-published-incomplete = لم يُحمَّل، أو غير منشور
not-published-incomplete = لم يُحمَّل
cell-none-incomplete = لم يُحمَّل
cell-none-here-incomplete = لم يُحمَّل
glance-none-incomplete = لم يُحمَّل


## Small multiples
wall-countries = { COUNTED($n) ->
    [0] لم يُذكر أي بلد
    [1] بلد واحد، سنة بسنة
   *[other] { COUNTED($n) ->
       [zero] { $n } بلد
       [one] بلد واحد
       [two] بلدان اثنان
       [few] { $n } بلدان
       [many] { $n } بلداً
      *[other] { $n } بلد
   }، سنة بسنة؛ والمذكور منها لدى عدة آليات: { $several }
}
wall-countries-subtitle = السجلات التي تذكر كل بلد{ COUNTED($years) ->
    [none] {""}
   *[other] ، { $years }
}، حسب الدورة أو سنة البدء. العمود الأخير: بلا سنة{ COUNTED($chosen) ->
    [no] {""}
   *[yes] {" "}مختارة
}. مقياس واحد للجميع
wall-donors = { COUNTED($n) ->
    [0] لم تُذكر أي جهة مانحة
    [1] جهة مانحة واحدة، سنة بسنة
   *[other] { COUNTED($n) ->
       [zero] { $n } جهة مانحة
       [one] جهة مانحة واحدة
       [two] جهتان مانحتان
       [few] { $n } جهات مانحة
       [many] { $n } جهة مانحة
      *[other] { $n } جهة مانحة
   }، سنة بسنة؛ والمذكور منها لعدة آليات: { $several }
}
wall-donors-subtitle = عدد مرات ذكر كل جهة مانحة{ COUNTED($years) ->
    [none] {""}
   *[other] ، { $years }
}. والمساهمة الممتدة عدة سنوات تظهر في كل سنة منها. العمود الأخير: بلا سنة{ COUNTED($chosen) ->
    [no] {""}
   *[yes] {" "}مختارة
}. مقياس واحد للجميع
wall-records = { COUNTED($n) ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}
wall-named = مذكورة { COUNTED($n) ->
    [zero] { $n } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $n } مرات
    [many] { $n } مرة
   *[other] { $n } مرة
}{ COUNTED($with) ->
    [0] {""}
   *[other] ، { COUNTED($with) ->
       [zero] { $with } مبلغ
       [one] مبلغ واحد
       [two] مبلغان
       [few] { $with } مبالغ
       [many] { $with } مبلغاً
      *[other] { $with } مبلغ
   }
}
wall-sort = الترتيب
wall-sort-named = حسب عدد مرات الذكر
cell-beneficiary = { $n } ف
cell-participant = { $n } ش
cell-both = { $b } ف، { $p } ش
cell-none = لم يُعثر على شيء

## Support
support-title = { COUNTED($donors) ->
    [0] لا تذكر أي مساهمة جهة مانحة في هذا الاختيار
   *[other] ورد ذكر { COUNTED($donors) ->
       [zero] { $donors } جهة مانحة
       [one] جهة مانحة واحدة
       [two] جهتين مانحتين
       [few] { $donors } جهات مانحة
       [many] { $donors } جهة مانحة
      *[other] { $donors } جهة مانحة
   }
}{ COUNTED($columns) ->
    [0] {""}
    [1] {" "}في دورة أو دفعة أو قائمة واحدة
   *[other] {" "}في { $columns } من الدورات والمدفوعات والقوائم
}
support-subtitle = مَن يدعم ماذا، حسب الدورة. ممتلئ: المبلغ منشور. مفرّغ: مذكورة، بلا مبلغ
support-summary = { COUNTED($donors) ->
    [0] لا تذكر أي مساهمة معروضة جهة مانحة.
   *[other] الجهات المانحة المذكورة لأكثر من آلية: { $multi } من { $donors }.
}

## Projects
projects-title = المشاريع
projects-subtitle = { COUNTED($levels) ->
    [none] لا يوجد سجل معروض
   *[other] { $levels }. وما ليس منها مشروعاً يتبع منحاً ليس لها عنوان منشور. وقد تتبع عدة سجلات منحة واحدة
}
projects-table = جدول المشاريع
search-projects = بحث في المشاريع
sort-by = الترتيب حسب
sort-mechanism = الآلية والسنة
sort-title = العنوان
sort-year = السنة، الأحدث أولاً
sort-countries = البلدان المذكورة، الأكثر أولاً
column-title = العنوان
column-states-n = البلدان المذكورة
column-allocation = المبلغ
column-level = نوع السجل
open-project = تفاصيل: { $title }
close-project = إغلاق تفاصيل: { $title }
level-n-project = { COUNTED($n) ->
    [zero] { $n } مشروع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $n } مشاريع
    [many] { $n } مشروعاً
   *[other] { $n } مشروع
}
level-n-event = { COUNTED($n) ->
    [zero] { $n } فعالية
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $n } فعاليات
    [many] { $n } فعالية
   *[other] { $n } فعالية
}
level-n-publication = { COUNTED($n) ->
    [zero] { $n } مطبوع
    [one] مطبوع واحد
    [two] مطبوعان
    [few] { $n } مطبوعات
    [many] { $n } مطبوعاً
   *[other] { $n } مطبوع
}
level-n-output = { COUNTED($n) ->
    [zero] { $n } ناتج آخر
    [one] ناتج واحد آخر
    [two] ناتجان آخران
    [few] { $n } نواتج أخرى
    [many] { $n } ناتجاً آخر
   *[other] { $n } ناتج آخر
}
level-n-result = { COUNTED($n) ->
    [zero] { $n } نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
level-project = مشروع
level-event = فعالية
level-publication = مطبوع
level-output = ناتج
level-result = نتيجة
evidence = التوثيق
evidence-project-page = صفحة الآلية نفسها
evidence-un-document = وثيقة من وثائق الأمم المتحدة
evidence-un-news = أخبار أحد كيانات الأمم المتحدة
evidence-grantee-report = تقرير متلقي المنحة
evidence-assistance-database = قاعدة بيانات عن المساعدة
evidence-third-party = الجهة المنفذة أو طرف ثالث
evidence-inferred = مستنتج: لا يذكر أي مصدر الجهة الممولة
detail-implementers = الجهات المنفذة
detail-funders = الجهة المانحة المذكورة لهذا السجل
detail-dates = التواريخ
detail-beneficiaries = المستفيدون
detail-participants = المشاركون
detail-gender = الاعتبارات الجنسانية
detail-themes = المواضيع
detail-same = قد تكون المنحة نفسها الواردة في
detail-sources = المصادر
title-ours = لا يورد المصدر عنواناً؛ وهذا العنوان من وضعنا.
read-third-party-copy = قُرئ في نسخة لدى طرف ثالث، ولم يُتحقق منها
read-excerpt = قُرئ جزئياً
read-original = قُرئ كاملاً
undated = بلا تاريخ

## Findings
findings-title = تعذّر استخدام { COUNTED($n) ->
    [zero] { $n } جزء
    [one] جزء واحد
    [two] جزأين
    [few] { $n } أجزاء
    [many] { $n } جزءاً
   *[other] { $n } جزء
} من البيانات
findings-note = تستخدم الصفحة كل ما عدا ذلك. ولم يُفقد شيء: فالنص المرفوض محفوظ هنا.
finding = { $place }: { $problem }. { $consequence }
finding-raw = النص كما ورد
at-record = { $file }، السجل { $record }، السطر { $line }
at-unplaced = { $file }، السجل { $record }
at-line = { $file }، السطر { $line }
at-field = { $place }، الحقل { $field }
problem-no-answer = لم يصل الملف: لم يرد أي رد
problem-not-received = لم يصل الملف (HTTP { $detail }). تأكد من وجوده بجانب الصفحة
problem-other-edition = الملف لا ينتمي إلى هذا الإصدار (بصمته مختلفة). أعد تحميل الصفحة. أما محررو البيانات فيشغّلون الأمر make data-seal
problem-not-json = الملف ليس JSON قابلاً للقراءة: { $detail }. أصلحه في ذلك الموضع
problem-not-a-list = الملف بصيغة JSON لكنه ليس قائمة سجلات. يجب أن يبدأ بالرمز [
problem-unknown-resource = هذه النسخة لا تعرف هذا المورد
problem-resource-not-listed = ملف الوصف datapackage.json لا يدرج هذا المورد
problem-wrong-form = { $detail }
problem-unknown-reference = لا شيء يحمل المعرّف «{ $detail }»
problem-unknown-country = لا بلد يحمل الرمز «{ $detail }» (ISO 3166-1 alpha-3)
problem-duplicate-id = هناك سجل آخر يحمل المعرّف «{ $detail }»
problem-claim-without-source = الإفادة منشورة لكنها لا تذكر مصدراً موجوداً
problem-value-against-status = الإفادة المنشورة تحتاج إلى قيمة؛ والإفادة غير المنشورة يجب ألا تكون لها قيمة
problem-nothing-known = لم تبق لهذا الرقم أي إفادة صالحة للاستخدام
problem-wrong-kind = محتوى الإفادة ليس من النوع الصحيح: { $detail }
problem-not-readable = { $detail }
problem-equal-claims = هناك إفادة أخرى من المصدر نفسه تقول الشيء نفسه
problem-mixed-inputs = محسوب من أنواع مختلفة من الأموال أو من مقاييس أخرى أو من عملتين. ولا يجوز الجمع بينها
problem-not-computable = لا يمكن حسابه: أحد الأرقام أكبر مما ينبغي، أو المقسوم عليه صفر، أو هو نفسه أحد مدخلات حسابه
problem-id = المعرّف «{ $detail }» لا يصلح في رابط. استخدم الحروف والأرقام و«-» و«_» و«.». وابدأ واختم بحرف أو رقم. ولا تستخدم الكلمات all وnone وseveral وstates. ولا تجعل الفرق بينه وبين معرّف آخر في حالة الأحرف وحدها
problem-absurd-date = التاريخ { $detail } خارج السنوات من 1945 إلى 2100
problem-reversed = النهاية تسبق البداية ({ $detail })
problem-too-large = الرقم { $detail } أكبر من ألف تريليون
problem-named-twice = يذكر السجل { $detail } أكثر من مرة. وتُحتسب كل صفة، ويُحتسب السجل مرة واحدة
problem-unsafe-link = الرابط «{ $detail }» ليس http ولا https
consequence-file = استُبعد الملف كله.
consequence-record = استُبعد السجل.
consequence-part = استُبعد هذا الجزء؛ واحتُفظ ببقية السجل.
consequence-noted = لم يُستبعد شيء.
load-failed = تعذّر تحميل البيانات
load-not-received = لم يصل الملف datapackage.json ({ COUNTED($status) ->
    [0] لا رد
   *[other] HTTP { $status }
}). تأكد من الاتصال، ومن وجود المجلد data بجانب الصفحة. ثم أعد تحميل الصفحة.
load-not-a-descriptor = الملف datapackage.json ليس ملف وصف من نوع Data Package: { $detail }.
load-unknown-version = يستخدم الإصدار نسخة المخطط { $found }؛ وتقرأ لوحة المتابعة هذه نسخة المخطط { $known }. أعد التحميل للحصول على لوحة أحدث، أو خذ البيانات كما هي.

## Articles
article-nothing = لا شيء هنا
article-nothing-lead = ليس في الإصدار شيء عن «{ $page }». تأكد من الرابط، أو عد إلى اللمحة العامة.
page-checks = فحوص البيانات
page-horizon = الآفاق المقبلة
page-glossary = المسرد
page-mechanism = الآلية
page-project = سجل المشروع
page-donor = الجهة المانحة
page-country = البلد
page-organisation = المنظمة
search-figures = الأرقام
page-source = المصدر
nav-overview = لمحة عامة
nav-disagreements = التباينات
nav-known = المعلوم
nav-horizon = الآفاق المقبلة
nav-glossary = المسرد
nav-pages = الصفحات
close = إغلاق
funder-inferred = الجهة الممولة مستنتجة
coverage-inferred = الجهة الممولة مستنتجة في { COUNTED($n) ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلين
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}
own-page = لهذا السجل صفحة خاصة به.
see-overview = الأرقام والرسوم البيانية بهذا المعيار
source-page = كل ما أُخذ منه
list-of = { COUNTED($n) ->
    [zero] { $n } اسم
    [one] اسم واحد
    [two] اسمان
    [few] { $n } أسماء
    [many] { $n } اسماً
   *[other] { $n } اسم
}
n-of-m = { $n } من { $m }
section-facts = باختصار
section-overview = لمحة عامة
section-figures = الأرقام
section-pool = أموال مَن
section-donors = الجهات المانحة المذكورة ({ $n })
section-records = سجلات المشاريع ({ $n })
column-value = القيمة
column-time = الوقت
column-sources = المصادر
column-claims = الإفادات
column-spread = الفارق
column-shown = المعروض
column-of = يخص
column-notes = ملاحظات
column-role = الصفة
column-source-kind = نوع المصدر
as-beneficiary = مستفيد
as-participant = مشارك
as-region = محتمل: لم تُذكر إلا منطقة
as-nowhere = محتمل: لم يُذكر أي مكان
fact-standing = الدور في هذه المجموعة
standing-portfolio = إحدى الآليات المشتركة الثلاث
standing-context = للسياق: الآلية التي تنسّق معها الآليات الأخرى
standing-planned = قيد التصميم أو الدراسة
fact-since = منذ
fact-administrators = جهة الإدارة
fact-part-of = جزء من
fact-money = المنشور عن أموالها
fact-coordinates = تنسّق مع
fact-cycle = الدورة
fact-status = الحالة
fact-kind = النوع
fact-acronym = المختصر
fact-address = الرابط
fact-publisher = الناشر
fact-date = التاريخ
fact-language = اللغة
language-lost = تعذّر تحميل الصفحة باللغة التالية: { $language }. هذه هي الصفحة بالإنكليزية. أعد تحميلها للمحاولة مرة أخرى.
fact-read = كيف قُرئ
fact-groups = مجموعات الأمم المتحدة
place-small = مرسوم كنقطة
none-of-them = لا شيء منها (ليس من أقل البلدان نمواً ولا من البلدان النامية غير الساحلية ولا من الدول الجزرية الصغيرة النامية)
group-LDC = أقل البلدان نمواً
group-LLDC = البلدان النامية غير الساحلية
group-SIDS = الدول الجزرية الصغيرة النامية
status-1 = قيد التخطيط
status-2 = جارٍ
status-3 = منتهٍ، والحسابات مفتوحة
status-4 = مغلق
status-5 = ملغى
status-6 = معلّق
status-unknown = غير مذكور
date-planned-start = مزمع من { $date }
date-actual-start = من { $date }
date-planned-end = مزمع إلى { $date }
date-actual-end = إلى { $date }
organisation-10 = حكومة
organisation-11 = حكومة محلية
organisation-15 = هيئة عامة أخرى
organisation-21 = منظمة غير حكومية دولية
organisation-22 = منظمة غير حكومية وطنية
organisation-23 = منظمة غير حكومية إقليمية
organisation-40 = منظمة دولية
organisation-60 = مؤسسة خيرية
organisation-80 = جامعة أو معهد
organisation-90 = أخرى
source-un-document = وثيقة من وثائق الأمم المتحدة
source-un-page = صفحة لكيان تابع للأمم المتحدة أو لأمانة معاهدة
source-government = حكومة
source-regional-organisation = منظمة إقليمية
source-implementer = متلقي المنحة أو شريك
source-database = قاعدة بيانات لطرف ثالث
source-press = صحافة
source-other = مصدر آخر

## Origin of a figure
origin-kind-of = منشأ الرقم · { $subject }
origin-kind = منشأ الرقم
origin-unknown = لا رقم يحمل المعرّف «{ $figure }»
origin-time = { $value }، { $time }
origin-rule = سبب عرض هذه القيمة
origin-claims = { COUNTED($n) ->
    [zero] { $n } إفادة
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $n } إفادات
    [many] { $n } إفادة
   *[other] { $n } إفادة
}
origin-searches = ما بُحث عنه ولم يُعثر عليه
origin-computation = كيف حُسب
origin-check = حساب المصدر نفسه
origin-used = مستخدم في الحساب أو التحقق
origin-related = أرقام أخرى عن البلدان: { $subject }
origin-identifier = معرّف الرقم
origin-inputs = ما يُجمع
origin-sum-title = { $of }: { $kind }، حاصل الجمع
origin-sum-lead = نجمع الأرقام الواردة أدناه المذكورة بدولارات الولايات المتحدة. ولا تُحتسب المبالغ غير المنشورة، ولذلك لا يقل المجموع الحقيقي عن هذا المبلغ. وحيث يكون أحد الأجزاء تقريبياً («نحو»)، نقتطع المجموع عند رقمين معنويين.
origin-sum-none = لا رقم من هذا النوع منشور للسجلات المعروضة.
origin-left = النوع نفسه، مستبعد: عملة أخرى، أو حد أعلى فقط
origin-sum-inputs = ما يُجمع: { COUNTED($n) ->
    [zero] { $n } رقم
    [one] رقم واحد
    [two] رقمان
    [few] { $n } أرقام
    [many] { $n } رقماً
   *[other] { $n } رقم
}
rule-undisputed = لا تتعارض أي إفادة مع أخرى. وتُعرض القيمة الأدق.
rule-searched = لا تُعرض أي قيمة: ما قُرئ لا ينشر قيمة. وهو مدرج أدناه.
rule-primary-source = يُقدَّم المصدر الأولي على المصدر الثانوي.
rule-later-date = في المجموع المتزايد، يُعرض التاريخ الأحدث.
rule-own-section = يُقدَّم القسم الذي يخصصه المصدر للمسألة على لمحته العامة.
rule-range = تتباين مصادر متكافئة، ولذلك نعرض النطاق من الأدنى إلى الأعلى. والأولوية للمصادر الأولية، وللتواريخ الأحدث في المجموع المتزايد، وللقسم الذي يخصصه المصدر للمسألة.
rule-as-entered = لا شيء يرجّح بين هذه القوائم أو التواريخ أو النصوص. ويُعرض أول ما أُدخل منها.
rule-computed = نحسبه من أرقام أخرى. ولا يذكره أي مصدر.
formula-sum = {"\u2068"}a + b + …{"\u2069"}
formula-difference = {"\u2068"}a − b{"\u2069"}
formula-quotient = {"\u2068"}a ÷ b{"\u2069"}
formula-percent-of = {"\u2068"}100 × a ÷ b{"\u2069"}
formula-percent-change = {"\u2068"}100 × (b − a) ÷ a{"\u2069"}
formula-quotient-of-percent = {"\u2068"}a ÷ (b ÷ 100){"\u2069"}
check-holds = المذكور: { $stated }. وتعطي أجزاؤه { $gives }. الرقمان متطابقان.
check-fails = المذكور: { $stated }. وتعطي أجزاؤه { $gives }. الرقمان غير متطابقين.
claim-value = الإفادة
claim-summary = ما يقوله المصدر، بعباراتنا
claim-source = المصدر، عند الموضع
claim-speaker = نوع المصدر
claim-primary = { $kind }: يُعدّ مصدراً أولياً؛ أما قواعد البيانات والصحافة وغيرها فثانوية
claim-secondary = { $kind }: مصدر ثانوي
claim-place = أول كلمات المقطع وآخرها
claim-where = الموضع في المصدر
claim-overview = في لمحته العامة، ويُقدَّم عليها القسم الذي يخصصه للمسألة
claim-searched = ما قُرئ بلا نتيجة
claim-note = ملاحظة
claim-identifier = المعرّف

## Disagreements
disagreements-title = حيث تتباين المصادر
disagreements-lead = { COUNTED($n) ->
    [0] لا يتباين مصدران بشأن أي رقم.
   *[other] تتباين المصادر بشأن { COUNTED($n) ->
       [zero] { $n } رقم
       [one] رقم واحد
       [two] رقمين
       [few] { $n } أرقام
       [many] { $n } رقماً
      *[other] { $n } رقم
   }.
} { COUNTED($checked) ->
    [0] ولا يذكر أي مصدر مجموعاً أو نسبة مئوية مع الأجزاء.
   *[other] المجاميع والنسب المئوية التي قورنت بأجزائها المذكورة: { $checked }. غير المتطابق منها: { $wrong }.
} ويُحتفظ بجميع الإفادات. ويبيّن كل رقم القاعدة التي اختيرت بها الإفادة المعروضة.
disagreements-rules = كيف نختار الإفادة المعروضة، خطوة خطوة
disagreements-conflicts = أرقام تتباين بشأنها الإفادات ({ $n })
against = { $one } مقابل { $other }
side = { $value } ({ $by })
side-place = { $publisher }: «{ $from } …»
side-list = { COUNTED($n) ->
    [zero] { $n } اسم
    [one] اسم واحد
    [two] اسمان
    [few] { $n } أسماء
    [many] { $n } اسماً
   *[other] { $n } اسم
}{ COUNTED($some) ->
    [0] {""}
   *[other] ، منها { $only }
}
spread = { COUNTED($times) ->
    [none] الأعلى يزيد على الأدنى بنسبة { $percent } في المائة
   *[other] نسبة الأعلى إلى الأدنى { $times } إلى 1
}
spread-none = لا أرقام
arithmetic-holds = الحساب متطابق: { $figure }
arithmetic-fails = الحساب غير متطابق: { $figure }

## What is known
known-title = ما هو معلوم، وما ليس معلوماً
known-lead = { COUNTED($n) ->
    [0] لا ينشر أي من سجلات المشاريع، وعددها { $m }، مبلغاً.
    [1] ينشر سجل واحد من سجلات المشاريع، وعددها { $m }، مبلغاً.
    [2] ينشر اثنان من سجلات المشاريع، وعددها { $m }، مبلغاً.
   *[other] ينشر { $n } من سجلات المشاريع، وعددها { $m }، مبلغاً.
} ويبيّن الجدول الأمر نفسه لكل حقل. وتليه السجلات التي يقوم عليها كل عدد.
known-table = السجلات التي تنشر كل حقل، حسب الآلية
known-voices = المصادر والإفادات والسجلات، حسب نوع المصدر
known-kinds = السجلات التي تنشر كل حقل، حسب أفضل مصادرها
known-vain = ما بُحث عنه في المصادر ولم يُعثر عليه
known-field = حسب السجل: { $field }
known-with = { $mechanism }، معلوم ({ $n })
known-without = { $mechanism }، غير معلوم ({ $n })
field-amount = المبلغ
field-donor = الجهة المانحة للسجل
field-countries = البلدان
field-year = السنة
field-dates = البدء والانتهاء
field-implementer = الجهة المنفذة
field-theme = الموضوع
field-gender = الاعتبارات الجنسانية

## Pages of donors, countries, organisations, documents
flow-unspecified = مذكورة، بلا مبلغ
pool-named = مذكورة لهذا السجل
pool-dated = مذكورة لدورته أو سنواته
pool-possible = ربما دعمته
donor-none = لم يرد ذكر { $donor } بصفة جهة مانحة لهذه الآليات.
donor-since = مذكورة منذ
donor-since-year = { $year } (أول دورة أو دفعة تذكرها)
donor-since-by = { $missing }؛ لا ترد إلا في قوائم ومبالغ إجمالية، أو في مدفوعات تمتد عدة سنوات
donor-mechanisms = الآليات
donor-amounts = المساهمات التي لها مبلغ منشور
donor-named = السجلات التي تذكرها بصفة جهة مانحة
donor-supported = السجلات التي تذكرها، أو تشترك مع إحدى المساهمات في دورتها أو سنتها
donor-hidden = غير واضح: لا يذكر أي مصدر ذلك
donor-gender = ما يذكر الاعتبارات الجنسانية، من السجلات المرتبطة
donor-gender-possible = ما يذكر الاعتبارات الجنسانية، من السجلات المحتملة
donor-organisation = بصفة منظمة
donor-contributions = { COUNTED($n) ->
    [1] المساهمة التي تذكرها بصفة جهة مانحة ({ $n })
   *[other] المساهمات التي تذكرها بصفة جهة مانحة ({ $n })؛ وقد تتداخل
}
donor-untraceable = ما لا يمكن تتبعه، ولماذا
donor-untraceable-why = هذه الآليات صناديق مجمّعة: ما لم يذكر السجل جهة مانحة، لا يبيّن أي مصدر أموال أي جهة مانحة موّلت مشروعاً بعينه. ونربط سجلات الدورات أو السنوات التي قدمت فيها الجهة المانحة أموالاً. وأموال هذه السجلات هي أموال جميع الجهات المانحة: فلا تنسبها إلى هذه الجهة المانحة.
donor-records-named = السجلات التي تذكر هذه الجهة المانحة ({ $n })
donor-records = { $mechanism }: السجلات التي تذكرها، أو تشترك مع إحدى المساهمات في دورتها أو سنتها ({ $n })
donor-records-listed = { $mechanism }: السجلات المحتملة، بقوائم أو مبالغ إجمالية غير مؤرخة فقط ({ $n })
donor-by-list = محتملة (قوائم أو مبالغ إجمالية غير مؤرخة)
donor-beneficiaries = البلدان المستفيدة في السجلات المرتبطة ({ $n })
donor-beneficiaries-possible = البلدان المستفيدة في السجلات المحتملة وحدها ({ $n })
donor-participants = البلدان المشاركة في السجلات المرتبطة ({ $n })
donor-participants-possible = البلدان المشاركة في السجلات المحتملة وحدها ({ $n })
donor-possible = غير واضح: السجلات التي ربما دعمتها ({ $n })
donor-possible-why = قدمت أموالاً إلى الآلية نفسها. ولا يذكر أي مصدر هل خدمت أموالها سنة هذه السجلات.
donor-gender-said = ما تقوله السجلات عن الاعتبارات الجنسانية ({ $n })
country-none = لا يذكر أي سجل مشروع { $country }.
country-as-beneficiary = مذكور بصفة مستفيد
country-as-participant = مذكور بصفة مشارك
country-possible = ربما يشمله
country-donor = بصفة جهة مانحة
country-reached = السجلات التي تذكره ({ $n })
country-donors = الجهات المانحة المرتبطة بهذه السجلات ({ $n })
country-donors-why = مرتبطة بالاسم أو الدورة أو السنة. وأموالها مجمّعة: لا يُعرف أن أياً منها مخصص لهذا البلد، إلا إذا ذكر السجل الجهة المانحة.
country-rules = كيفية تقديم الطلبات: القواعد والحدود القصوى
country-rules-why = كانت كل قاعدة صحيحة في وقتها. ولا يفيد أي مصدر قُرئ لهذا الإصدار بأن دعوة ما مفتوحة الآن.
column-funders = الجهة المانحة المذكورة
time-of-period = { $period }، ذُكر في { $date }
country-outputs = أرقام عن هذا البلد، أو عن سجلات لا تذكر غيره
country-regional = السجلات التي قد تشمله ({ $n })
country-regional-why = تذكر هذه السجلات منطقة من مناطق هذا البلد، أو لا تذكر أي مكان. ولا يذكر أي مصدر جميع بلدانها.
country-next = ما يمكن السؤال عنه بعد ذلك
questions-more = { COUNTED($n) ->
    [zero] { $n } سؤال آخر
    [one] سؤال واحد آخر
    [two] سؤالان آخران
    [few] { $n } أسئلة أخرى
    [many] { $n } سؤالاً آخر
   *[other] { $n } سؤال آخر
}
ask-amount = { $record }: مبلغه غير منشور. اسأل مَن يديرون { $mechanism }.
ask-given = { COUNTED($n) ->
    [1] { $mechanism }، { $periods }: المبلغ غير منشور. اسأل مَن يديرون الآلية.
   *[other] { $mechanism }، { $periods }: المبالغ غير منشورة. اسأل مَن يديرون الآلية.
}
ask-mechanism = { $mechanism }: هناك سجلات في هذه المنطقة. ولا يذكر أي منها هذا البلد.
ask-regional = { COUNTED($n) ->
    [1] هل شارك هذا البلد في السجل الذي لا يذكر إلا منطقة أو لا يذكر أي مكان؟
   *[other] هل شارك هذا البلد في السجلات (وعددها { $n }) التي لا تذكر إلا منطقة أو لا تذكر أي مكان؟
}
ask-horizon = الآفاق المقبلة: الآليات قيد التصميم، والدعوات المعروفة
organisation-lead = { $organisation }، بصفة جهة منفذة: { COUNTED($n) ->
    [0] لا سجلات مشاريع
    [one] سجل مشروع واحد
    [two] سجلا مشروعين
    [few] { $n } سجلات مشاريع
    [many] { $n } سجل مشروع
   *[other] { $n } سجل مشروع
} في هذا الإصدار.
organisation-runs = ما تديره
organisation-gives = ما تقدمه
organisation-as-funding = بصفة جهة ممولة مذكورة لسجل ({ $n })
organisation-as-accountable = بصفة جهة مسؤولة ({ $n })
organisation-as-extending = بصفة جهة وسيطة ({ $n })
organisation-as-implementing = بصفة جهة منفذة ({ $n })
source-lead = الإفادات المأخوذة من هذا المصدر: { $claims }. سجلات المشاريع: { $records }. المساهمات: { $contributions }.
source-figures = الأرقام المأخوذة منه
given-to = { $donor } ← { $mechanism }، { $period }
source-contributions = المساهمات التي يذكرها
horizon-title = الآفاق المقبلة، وما تطلبه البلدان
horizon-lead = { COUNTED($n) ->
    [1] هناك آلية واحدة مزمعة: متفق عليها أو قيد التصميم أو الدراسة.
   *[other] الآليات المزمعة (المتفق عليها أو التي قيد التصميم أو الدراسة): { $n }.
} ولا تُسجَّل لها أموال ولا مشاريع.
horizon-asked = المساعدة المطلوبة
horizon-asked-why = طلبت هذه البلدان المساعدة في تقاريرها عن برنامج العمل. والمصدر هو الذي يذكر الزيادة.
horizon-calls = دعوات الآليات وقواعدها، كما تذكرها مصادر وقتها
horizon-calls-why = كان كل منها صحيحاً في وقته. ولا يفيد أي مصدر قُرئ لهذا الإصدار بأن دعوة ما مفتوحة الآن.
horizon-context = المجال المحيط بالآليات
horizon-context-why = هذا سياق لجميع البلدان. ولا تغيّر معايير التصفية هذه الأرقام. وليس أي منها من أموال الآليات.

## Counts that open what they count
count-all = كل المعروض
count-split = المرتبط بالاسم أو الدورة أو السنة { $sure }، والمحتمل فقط { $possible }
count-donors-linked = المرتبطة: { $donors } (يذكرها سجل، أو بالدورة أو السنة عبر صندوق مشترك)
count-states-disputed = تتباين المصادر بشأن قوائم البلدان هذه وأعدادها
origin-no-donor = يحصي هذا روابط بجهة مانحة. اختر جهة مانحة لعرضه
count-records = { COUNTED($n) ->
    [0] لا سجلات مشاريع
    [one] سجل مشروع واحد
    [two] سجلا مشروعين
    [few] { $n } سجلات مشاريع
    [many] { $n } سجل مشروع
   *[other] { $n } سجل مشروع
}
count-states = { COUNTED($n) ->
    [0] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $n } بلدان
    [many] { $n } بلداً
   *[other] { $n } بلد
}
count-donors = { COUNTED($n) ->
    [0] لا جهات مانحة
    [one] جهة مانحة واحدة
    [two] جهتان مانحتان
    [few] { $n } جهات مانحة
    [many] { $n } جهة مانحة
   *[other] { $n } جهة مانحة
}
count-documents = { COUNTED($n) ->
    [0] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $n } مصادر
    [many] { $n } مصدراً
   *[other] { $n } مصدر
}
count-claims = { COUNTED($n) ->
    [0] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $n } إفادات
    [many] { $n } إفادة
   *[other] { $n } إفادة
}
count-documents-why = نحصي المصادر التي يعرفها هذا الإصدار، أياً كان استخدامها.
count-claims-why = نحصي الإفادات التي يأخذها هذا الإصدار من المصادر. ولا تدخل فيها الإفادات بعدم نشر شيء.
count-entries = { COUNTED($n) ->
    [0] لا مساهمات
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $n } مساهمات
    [many] { $n } مساهمة
   *[other] { $n } مساهمة
}
count-entries-why = نحصي مساهمات هذا الإصدار: دورات ومدفوعات وقوائم تذكر جهة مانحة. وقد تتداخل.
count-lacking = مخفي: لا ينشر ما يطلبه هذا المعيار
stack-possible = { $mechanism }، محتمل
tie-possible = محتمل: لا تُذكر الجهة المانحة إلا في قوائم أو مبالغ إجمالية غير مؤرخة
tie-sure = مذكور، أو في الدورة أو السنوات نفسها
count-undated = مستبعد: لا يذكر أي مصدر السنة أو السجلات
count-which-records = عرض هذه السجلات
count-which-entries = عرض هذه المساهمات
filter-several = عدة معايير
filter-record = السجل
count-lacking-why = نحصي السجلات التي تخفيها معايير التصفية مع أنها قد تكون معنية. فهي لا تنشر المطلوب.
count-undated-why = نحصي المساهمات المستبعدة من الأرقام مع أنها قد تكون معنية. فهي لا تذكر سنوات، أو لا يذكر أي مصدر هل خدمت السجلات المعروضة.
count-unlinked-why = نحصي السجلات التي يستبعدها معيار الجهة المانحة. ولا يربطها أي مصدر بالجهات المانحة المختارة.
count-records-why = نحصي سجلات هذا الإصدار التي تستوفي معايير التصفية. وهذا ما عُثر عليه، لا كل ما هو موجود.
count-states-why = نحصي بلدان السجلات المعروضة بمعايير التصفية هذه. والبلدان هي الواردة في قائمة الأمم المتحدة M49 للبلدان والمناطق. وتشمل القائمة أقاليم ودولاً خارج الأمم المتحدة.
count-donors-why = نحصي الجهات المانحة في المساهمات المعروضة: دورات ومدفوعات وقوائم تذكر جهة مانحة. وعند التصفية حسب البلد أو السنة أو الموضوع أو الكلمات، نحصي الجهات المرتبطة بالسجلات المعروضة: التي يذكرها سجل، أو مساهمة من دورته أو سنواته.
count-known = معلوم
count-unknown = غير معلوم
count-set = لا يُذكر إلا لدى { $mechanisms }
origin-share-none = لا تشكل هاتان القيمتان جزءاً وكلاً. فإحداهما بلا رقم، أو العملتان مختلفتان.
origin-share-title = { $part }، نسبةً من: { $whole }

## Words
glossary-title = المسرد: الكلمات كما تُستخدم هنا
glossary-lead = تتبع الأسماء معايير IATI وISO وقائمة الأمم المتحدة M49 ووثائق الآليات نفسها. وتشرح هذه الصفحة كل كلمة مرة واحدة.
glossary-money = أنواع الأموال، ولا يُجمع بعضها مع بعض أبداً
glossary-missing = أسباب غياب قيمة (وليس أي منها صفراً)
glossary-here = العلامات والأعداد في هذا الموقع
glossary-rules = أي الإفادات يُعرض
glossary-levels = ما يصفه السجل
glossary-groups = مجموعات البلدان
glossary-measures = ما يُقاس
define-incoming-pledge = وعد من جهة مانحة لآلية (نوع المعاملة 13 في IATI).
define-incoming-commitment = التزام ثابت ومكتوب من جهة مانحة لآلية (IATI 11).
define-incoming-funds = أموال دفعتها جهة مانحة إلى آلية (IATI 1).
define-outgoing-commitment = أموال خصصتها آلية لمشاريع أو رصدتها لها أو منحتها إياها (IATI 2).
define-disbursement = أموال صرفتها آلية (IATI 3).
define-expenditure = أموال أُنفقت على السلع والخدمات (IATI 4).
define-budget = ميزانية كما ذُكرت. وهي خطة، لا تدفق أموال.
define-grant-ceiling = أقصى ما تتيح الدعوة لمقدم الطلب أن يطلبه. وهو قاعدة، لا تدفق أموال.
define-not-published = بُحث عنه في المصادر العلنية ولم يُعثر عليه.
define-not-applicable = السؤال غير وارد.
define-withheld = يُعرف أنه موجود، لكنه محجوب.
define-unknown = لم يبحث عنه أحد.
term-computed = محسوب
define-computed = نستخلصه من أرقام أخرى. ولا يذكره أي مصدر. ومدخلاته معروضة.
term-counted = أحصيناه نحن
define-counted = نحصيه في سجلات هذا الإصدار. وهو ما عُثر عليه، لا كل ما هو موجود.
term-disputed = تباين المصادر
define-disputed = هناك إفادتان منشورتان على الأقل لا يمكن أن تصحا معاً. وتُعرض جميع الإفادات.
term-pooled = أموال مجمّعة
define-pooled = أموال عدة جهات مانحة في صندوق واحد. وليس لها صاحب بعينه. ولا يبيّن أي مصدر أموال أي جهة مانحة موّلت مشروعاً بعينه.
term-record = سجل مشروع
define-record = مشروع، أو فعالية أو مطبوع أو ناتج أو نتيجة من مشروع عنوانه غير منشور. وقد تتبع عدة سجلات منحة واحدة.
term-beneficiary = مستفيد
define-beneficiary = بلد يستهدفه العمل أو يستضيفه.
term-participant = مشارك
define-participant = بلد شارك مواطنوه. والمشاركة ليست استفادة.
term-as-listed = في قائمة
define-as-listed = مذكورة بصفة جهة مانحة في قائمة لا تذكر متى قدمت أموالها.
term-open = ما معنى «{ $term }»
define-countries = البلدان التي تذكرها السجلات بصفة مستفيد أو مشارك، أو العدد الذي تذكره الآلية نفسها. والمستفيد هو من يستهدفه العمل أو يستضيفه. والمشارك هو من شارك مواطنوه.
define-donors = حكومات وجهات أخرى ورد أنها تقدم أموالاً إلى آلية، في دورة أو دفعة أو قائمة. وورود الاسم لا يدل على المقدار. والجهات المانحة للسجلات المنفردة والمشاركة في تمويلها تُحصى على حدة: فربما دفعت إلى جانب الآلية.
define-gender-share = النسبة التي تقول الآلية إنها تخدم المساواة بين الجنسين من تمويلها. وهي ليست رمز مؤشر، ولا نسبة النساء بين المشاركين.
term-state = بلد
define-state = أي بلد أو منطقة في قائمة الأمم المتحدة M49. وتدخل فيها الأقاليم (مثل مونتسيرات). وتدخل فيها أيضاً دول خارج الأمم المتحدة (مثل جزر كوك ونيوي).
term-at-least = ما لا يقل عن
define-at-least = مجموع لما هو منشور. وتضاف إليه المبالغ غير المنشورة.
define-level-project = مشروع له عنوان خاص به.
define-level-event = فعالية من منحة عنوانها غير منشور.
define-level-publication = مطبوع من منحة من هذا القبيل.
define-level-output = ناتج آخر من منحة من هذا القبيل.
define-level-result = نتيجة تفيد بها آلية دون أن تذكر المنحة.

## To take away
download = تنزيل
download-csv = CSV: المعروض ({ COUNTED($n) ->
    [zero] { $n } صف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفاً
   *[other] { $n } صف
})
download-underlying-records = CSV: السجلات التي يقوم عليها ({ COUNTED($n) ->
    [zero] { $n } صف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفاً
   *[other] { $n } صف
})
download-underlying-contributions = CSV: المساهمات التي يقوم عليها ({ COUNTED($n) ->
    [zero] { $n } صف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفاً
   *[other] { $n } صف
})
download-underlying-claims = CSV: الإفادات التي يقوم عليها ({ COUNTED($n) ->
    [zero] { $n } صف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفاً
   *[other] { $n } صف
})
download-json = JSON
download-svg = صورة SVG
download-citation = نسخ الاقتباس
download-link = نسخ الرابط
download-copied = تم النسخ.
offline-now = لا يوجد اتصال. هذا هو الإصدار المحفوظ في هذا المتصفح: { $edition }.
update-ready = تتوافر نسخة جديدة من هذه الصفحة.
update-load = تحميلها
embed-page = نسخ HTML لتضمين الصفحة كلها
embed-newest = نسخ رمز HTML للتضمين (أحدث إصدار دائماً)
embed-pinned = نسخ رمز HTML للتضمين (هذا الإصدار)
embed-source = المصدر: { $site } { $edition }.
embed-open = فتح في لوحة المتابعة
try-again = حاول مرة أخرى
chart-coming = يجري إعداد هذا الرسم البياني.
chart-failed = تعذّر إعداد هذا الرسم البياني. وتتضمن أشرطته وجدوله الأرقام نفسها. سنحاول مرة أخرى عند عودة الاتصال.
other-edition = أُنشئ هذا الرابط مع الإصدار { $made }. وأنت ترى الإصدار { $now }: ربما تغيّرت الأرقام.
other-edition-changes = انظر ما تغيّر.
download-not-copied = النسخ غير مسموح به هنا. انسخ هذا يدوياً:
download-no-picture = لا توجد صورة. لا شيء مرسوم بمعايير التصفية هذه، أو الرسم البياني معروض في شكل جدول.
column-identifier = المعرّف
filter-is = { $filter }: { $names }
filters-are = معايير التصفية: { $filters }
sources-are = المصادر: { $sources }
sources-more = { $named } · و{ $n } غيرها
context-off = دون الصندوق الاستئماني للتبرعات الخاص بمعاهدة تجارة الأسلحة
citation = { $title }. «{ $site }»، { $edition }.
citation-filters = { $filters }.
footer-zip = جميع ملفات البيانات، مضغوطة (Data Package)


## Patterns
column-mechanisms = الآليات
column-states = البلدان
column-group = المجموعة أو المنطقة
column-from = من
column-to = إلى
column-counts = ما أُحصي
column-number = العدد
column-accepted = المختار، من المقترحات
column-delivered = المصروف، من المخصصات
said-of = عن { $mechanism }: { $text }
states-n = { COUNTED($n) ->
    [zero] { $n } بلد
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $n } بلدان
    [many] { $n } بلداً
   *[other] { $n } بلد
}
overlap-title = { COUNTED($all) ->
    [0] لا يذكر أي سجل معروض بلداً{ in-role }
   *[other] { COUNTED($alone) ->
        [yes] البلدان المذكورة{ in-role } لدى { $mechanism }: { $all }
       *[no] البلدان المذكورة{ in-role } لدى عدة آليات: { $several } من { $all }
    }
}
overlap-subtitle = البلدان حسب الآليات التي تذكرها سجلاتها. كل بلد في مجموعة واحدة
overlap-summary = لدى آلية واحدة فقط: { $one }. لدى عدة آليات: { $several }.
overlap-note = يحصي هذا المواضع التي تذكر فيها السجلات البلدان، بالصفات المحتسبة. وقد تكون الآلية قد خدمت بلداناً أكثر. ووجود آليتين في بلد واحد ليس في حد ذاته ازدواجية.
gaps-one = مذكور{ in-role } لدى آلية واحدة
gaps-two = مذكور{ in-role } لدى آليتين
gaps-three = مذكور{ in-role } لدى ثلاث آليات أو أكثر
gaps-none = غير مذكور{ in-role } في أي سجل معروض
gaps-which = البلدان التي لا يذكرها أي سجل معروض{ in-role }
gaps-title = { COUNTED($n) ->
    [0] تذكر السجلات{ in-role } جميع أقل البلدان نمواً ({ $all })
   *[other] أقل البلدان نمواً التي لا ترد في أي سجل{ in-role }: { $n } من { $all } ({ $names })
}
gaps-title-filtered = { COUNTED($n) ->
    [0] يذكر هذا الاختيار{ in-role } جميع أقل البلدان نمواً ({ $all })
   *[other] أقل البلدان نمواً التي لا ترد في أي سجل في هذا الاختيار{ in-role }: { $n } من { $all } ({ $names })
}
gaps-names-more = { $names } و{ $n } غيرها
gaps-title-none = لا مجموعة بلدان محتسبة هنا
gaps-subtitle = بلدان كل مجموعة ومنطقة، حسب عدد الآليات التي تذكرها
gaps-summary = مفرّغ: لا يرد البلد في أي سجل{ in-role }. ولا يثبت هذا عدم وجود مشروع يخدمه.
gaps-summary-filtered = مفرّغ: لا يرد البلد في أي سجل من هذا الاختيار{ in-role }. وقد يرد في سجلات مخفية. ولا يثبت هذا عدم وجود مشروع يخدمه.
gaps-note = تتبع المجموعات قوائم الأمم المتحدة؛ وقد يكون البلد في عدة مجموعات. وقائمة أقل البلدان نمواً هي القائمة السارية قبل 24 تشرين الثاني/نوفمبر 2026: فقد كان من المقرر خروج بنغلاديش وجمهورية لاو الديمقراطية الشعبية ونيبال من هذه الفئة، وهو ما لم نتمكن من التحقق منه. وتتبع المناطق قائمة M49.
flow-title = { COUNTED($donors) ->
    [0] لا تذكر أي مساهمة جهة مانحة في هذا الاختيار
    [1] جهة مانحة واحدة، وآلياتها، والمناطق التي تذكرها سجلات الآليات
   *[other] { COUNTED($donors) ->
       [zero] { $donors } جهة مانحة
       [one] جهة مانحة واحدة
       [two] جهتان مانحتان
       [few] { $donors } جهات مانحة
       [many] { $donors } جهة مانحة
      *[other] { $donors } جهة مانحة
   }، وآلياتها، والمناطق التي تذكرها سجلات الآليات
}
flow-subtitle = تبيّن الروابط مَن ذُكر ولأي غرض، لا المقدار. يساراً: عدد السجلات
flow-summary = يميناً: جهة مانحة مذكورة لآلية؛ ولجميع الروابط العرض نفسه. يساراً: العرض هو عدد السجلات التي تذكر بلداً من المنطقة.
flow-note = يحصي الجانبان شيئين مختلفين، ولا يلزم أن يتساوى عرضاهما. ويُحتسب السجل مرة واحدة في كل منطقة. ويعرض رسم الأموال المبالغ المنشورة. ولا يشكل الاثنان صورة واحدة أبداً.
flow-money-title = مبالغ يمكن رسمها: المساهمات { $given } من { $entries }، والسجلات { $passed } من { $records }
flow-money-subtitle = حسب الأموال: رسم لكل عملة، ولكل رسم مقياسه. وتبقى أنواع الأموال منفصلة
flow-money-summary = ينتهي مال الجهة المانحة عند آلية: تعهدات أو التزامات أو أموال واردة. وينتهي مال الآلية عند بلد: مخصصات أو ميزانية أو مبالغ مصروفة. وتبيّن كل عقدة نوع المال. ولا شيء يصل بين الاثنين: فلا يذكر أي مصدر أين ذهبت أموال كل جهة.
flow-money-note = المجاميع التي تذكرها الآليات غير مرسومة: فلا يذكر أي مصدر أين ذهبت. ولا تُجمع التعهدات والالتزامات والأموال الواردة معاً. ولا تُجمع العملات أيضاً.
flow-in = العملة: { COUNTED($currency) ->
    [AUD] دولار أسترالي
    [CAD] دولار كندي
    [EUR] يورو
    [GBP] جنيه إسترليني
    [JMD] دولار جامايكي
    [JPY] ين ياباني
   *[other] { $currency }
}
flow-several = إلى عدة بلدان، أو بلا بلد مذكور
flow-to = إلى { $place }
flow-of-kind = { $name }: { $kind }
flow-named = مذكورة بصفة جهة مانحة
flow-records = سجلات
funnel-title = { $mechanism }: المختار من المقترحات { $selected } من { $applications } في عام { $year }
funnel-title-none = لا تنشر أي دعوة في هذا الاختيار عدد المقترحات وعدد المختار منها معاً
funnel-subtitle = الدعوات إلى تقديم المقترحات: المقترحات الواردة والمشاريع المختارة
funnel-summary = { COUNTED($n) ->
    [0] لا تنشر أي دعوة عدد مقترحاتها.
   *[other] الدعوات التي تنشر عدد مقترحاتها: { $n }. الدعوات التي تنشر أيضاً عدد المختار منها: { $known }.
}
funnel-note = لا تُحتسب مشاريع الطوارئ خارج الدعوات. ولا تنشر دعوات السنوات الأخرى أياً من العددين.
funnel-applications = المقترحات
funnel-selected = المختار
funnel-share = { $share } من المقترحات (محسوب)
delivery-title = { $mechanism }: المصروف { $share } (محسوب) من المخصصات { $purpose } حتى { $date }
delivery-title-none = لا تنشر أي آلية معروضة مخصصاتها ومدفوعاتها معاً
delivery-subtitle = بدولارات الولايات المتحدة، حيث المبلغان منشوران. بخطوط مائلة: غير منشور
delivery-summary = المخصصات التي يُعلم لها المبلغان معاً: { $known } من { $all }.
delivery-no-total = لم يُذكر مجموع
delivery-note = نحسب النسب من الرقمين. ولا تُرسم إلا المجاميع التي تذكرها الآلية. أما مجاميع السجلات المنفردة فلا تُرسم.
delivery-share = { $share } منها (محسوب)
time-title = { COUNTED($n) ->
    [0] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}{ COUNTED($cycles) ->
    [0] {""}
   *[other] ، { COUNTED($cycles) ->
       [zero] { $cycles } دورة
       [one] دورة واحدة
       [two] دورتان
       [few] { $cycles } دورات
       [many] { $cycles } دورة
      *[other] { $cycles } دورة
   }
}{ COUNTED($events) ->
    [0] {""}
   *[other] ، { COUNTED($events) ->
       [zero] { $events } حدث
       [one] حدث واحد
       [two] حدثان
       [few] { $events } أحداث
       [many] { $events } حدثاً
      *[other] { $events } حدث
   }
}، { COUNTED($years) ->
    [single] { $from }
   *[other] { $from } إلى { $to }
}
time-cycle = دورة { $year }
time-event = تاريخ حدث
time-event-disputed = تاريخ حدث؛ المصادر متباينة
time-row = { $mechanism }: الدورات والأحداث
time-title-none = لا تاريخ لأي سجل أو حدث معروض
time-subtitle = أولاً دورات كل آلية (مربعات) وأحداثها المؤرخة (معيّنات)، ثم السجلات من أول يوم إلى آخر يوم، بقدر الدقة المعلومة. مفرّغ: اليوم غير معلوم، أو المصادر متباينة. متلاشٍ: النهاية غير معلومة
time-summary = { COUNTED($n) ->
    [0] لا تاريخ ولا دورة لأي سجل معروض.
   *[other] السجلات التي لها تاريخ أو دورة: { $n }.
}{ COUNTED($without) ->
    [0] {""}
   *[other] {" "}السجلات التي ليس لها أي منهما، غير مرسومة: { $without }.
}
time-note = حيث لا تُعلم إلا الدورة، تُرسم سنتها كاملة. ويميّز الجدول التواريخ المزمعة. والأحداث تواريخ تذكرها المصادر لآلية أو سجل أو مساهمة. والدورة هي سنة الاختيار الخاصة بالآلية.
time-planned = مزمع، أو الدورة فقط
time-actual = فعلي
time-unknown = غير معلوم
sustainability-title = السنوات التي ذُكرت لها جهة مانحة: { $with } من { $years }
sustainability-subtitle = الجهات المانحة المذكورة لسنة بعينها، وسجلات تلك السنة
sustainability-summary = { COUNTED($all) ->
    [0] لا تذكر أي مساهمة معروضة جهة مانحة.
   *[other] الجهات المانحة غير المذكورة لأي سنة بعينها: { $donors }.
}{ COUNTED($shown) ->
    [0] {" "}لا يوجد سجل معروض.
   *[other] {" "}السجلات التي ليس لها سنة: { $records }.
}{ COUNTED($elsewhere) ->
    [0] {""}
   *[other] {" "}السجلات غير المحتسبة: { $elsewhere }. تواريخها تقع، ولو جزئياً، في هذه السنوات، لكن دورتها أو سنة بدئها مختلفة.
}
sustainability-note = الاتفاقات الممتدة عدة سنوات، والقوائم، لا تذكر جهة مانحة لسنة واحدة. وفي السنة التي ليس لها جهات مانحة، لم تُذكر أي جهة؛ ومع ذلك ربما وردت أموال.
sustainability-donors = الجهات المانحة المذكورة
sustainability-records = السجلات

## Search and comparison
page-search = البحث
search-title = البحث في كل المحتوى
search-all = البحث في كل المحتوى
search-hint = بحث
search-go = بحث
search-for-horizon = كيفية تقديم الطلب, التقديم, طلب, دعوة لتقديم المقترحات, مقترح, منحة, أهلية, شروط, قواعد, سقف, حد أقصى, تمويل, القادم, مزمع, مخطط
search-for-donors = من يدفع, من يمول, الدول المانحة, البلدان المانحة, المانحون, المساهمات, التبرعات, التعهدات, الممولون
search-for-countries = أين, خريطة, مناطق, أقاليم, دول, المستفيدون, المتلقون
search-for-projects = منح, سجلات, أنشطة, سنوات, مواضيع, تسلسل زمني
search-for-gaps = المستبعدون, من لم يصل إليه أحد, ثغرات, غائب, ناقص, الأقل نموا, ازدواجية, تداخل
search-for-method = تنزيل, تحميل, بيانات, CSV, JSON, API, اقتباس, استشهاد, ترخيص, رخصة, تصحيح, خطأ
search-for-known = اكتمال, شفافية, ناقص, غير منشور
search-for-disagreements = تناقضات, تضارب, تعارض, خلاف, تباين, اختلاف, حساب
search-for-changes = تحديثات, جديد, تاريخ التغييرات, إصدارات, نسخ
search-for-glossary = تعاريف, تعريفات, مصطلحات, معنى, مختصرات, معجم
search-empty = اكتب كلمات في الخانة أعلاه: بلد أو جهة مانحة أو شريك أو موضوع أو عنوان.
search-lead = { COUNTED($n) ->
    [0] لا نتيجة مطابقة للبحث «{ $words }». جرّب كلمات أقل أو كلمات أخرى.
   *[other] { COUNTED($n) ->
       [zero] { $n } نتيجة
       [one] نتيجة واحدة
       [two] نتيجتان
       [few] { $n } نتائج
       [many] { $n } نتيجة
      *[other] { $n } نتيجة
   } للبحث «{ $words }».
}{ COUNTED($near) ->
    [0] {""}
   *[other] {" "}وهناك { COUNTED($near) ->
       [zero] { $near } نتيجة أخرى قريبة
       [one] نتيجة أخرى قريبة
       [two] نتيجتان أخريان قريبتان
       [few] { $near } نتائج أخرى قريبة
       [many] { $near } نتيجة أخرى قريبة
      *[other] { $near } نتيجة أخرى قريبة
   }.
}
search-lead-near = لا نتيجة مطابقة تماماً للبحث «{ $words }». النتائج القريبة: { $near }.
search-section = { $sort } ({ $n })
search-more = و{ $n } غيرها: أضف كلمة لتقليل العدد
page-compare = المقارنة
compare-title = { $one } و{ $other }
compare-lead-mechanism = البلدان التي تذكرها السجلات: { $one } { $n }، { $other } { $m }؛ المشترك بينهما { $both }.
compare-lead-donor = السجلات المرتبطة بالاسم أو الدورة أو السنة: { $one } { $n }، { $other } { $m }؛ المشترك بينهما { $both }. والأموال المجمّعة لا تعود إلى أي من الجهتين وحدها.
compare-lead-country = عدد السجلات التي تذكر { $one }: { $n }؛ والتي تذكر { $other }: { $m }؛ والتي تذكرهما معاً: { $both }.
compare-facts = جنباً إلى جنب
compare-nothing = غير مذكور هنا
compare-with = مقارنة مع
compare-records-mechanism = سجلات المشاريع لدى كليهما ({ $n })
compare-records-donor = سجلات المشاريع المرتبطة بكليهما ({ $n }، منها { $possible } محتملة فقط)
compare-records-country = سجلات المشاريع التي تذكر كليهما ({ $n })
compare-states-both = بلدان كليهما ({ $n })
compare-states-one = بلدان الطرف الأول وحده ({ $n })
compare-states-other = بلدان الطرف الثاني وحده ({ $n })

## Differences between editions
changes-title = ما تغيّر من الإصدار { $old } إلى الإصدار { $new }
changes-title-none = ما تغيّر
changes-lead = { COUNTED($n) ->
    [0] لا فرق.
   *[other] { COUNTED($n) ->
       [zero] { $n } فرق
       [one] فرق واحد
       [two] فرقان
       [few] { $n } فروق
       [many] { $n } فرقاً
      *[other] { $n } فرق
   }، إفادةً إفادةً وسجلاً سجلاً. وإذا كنت قد اقتبست من الإصدار السابق، فانظر هنا ما ينبغي تصحيحه.
}
changes-values = { COUNTED($n) ->
    [0] لم تتغير القيمة المعروضة لأي رقم موجود في الإصدارين.
   *[other] تغيّرت القيمة المعروضة في { COUNTED($n) ->
       [zero] { $n } رقم
       [one] رقم واحد
       [two] رقمين
       [few] { $n } أرقام
       [many] { $n } رقماً
      *[other] { $n } رقم
   }.
}
changes-kept = الإصدار السابق بصيغة JSON
changes-kept-title = للرجوع إليه
changes-incomplete = لا يمكن مقارنة الإصدارين: { COUNTED($n) ->
    [0] أحد ملفات هذا الإصدار مفقود.
   *[other] تعذّر استخدام { $files }.
}
changes-none = لا إصدار محفوظ قبل هذا الإصدار.
changes-not-had = لا يمكن مقارنة الإصدار السابق: { $why }
changes-unread = في الإصدار { $version } أجزاء تعذّرت قراءتها. عدد الملاحظات: { $n }. وقد تظهر هذه الأجزاء أدناه على أنها مضافة أو محذوفة.
changes-others = إصدارات أخرى
changes-with = مقارنة مع الإصدار { $version }
changes-since = ما تغيّر منذ الإصدار السابق
changes-claim = الإفادات ({ $n })
changes-figure = الأرقام: موضوعها، أو كيفية حسابها ({ $n })
changes-activity = سجلات المشاريع ({ $n })
changes-contribution = المساهمات ({ $n })
changes-source = المصادر ({ $n })
changes-mechanism = الآليات ({ $n })
changes-organisation = المنظمات ({ $n })
changes-place = البلدان ({ $n })
changes-term = المناطق والمواضيع والمقاييس ({ $n })
column-happened = ما حدث
column-before = قبل
column-after = الآن
column-parts = ما يختلف
change-added = أُضيف
change-changed = تغيّر
change-removed = حُذف
participant-funding = بصفة جهة مانحة
participant-accountable = بصفة جهة مسؤولة
participant-extending = بصفة جهة وسيطة
participant-implementing = بصفة جهة منفذة
basis-cumulative = كل شيء حتى ذلك الحين
basis-within = خلال تلك المدة
basis-at = في ذلك التاريخ
basis-cycle = دورة
basis-single = تاريخ واحد
basis-as-listed = قائمة بلا سنوات
basis-not-published = لم يُذكر وقت
kind-money = أموال
kind-count = عدد
kind-percent = نسبة مئوية
kind-list = قائمة
kind-date = تاريخ
kind-text = نص
part-figure = الرقم الذي تخصه الإفادة
part-shown = القيمة المعروضة
part-value = القيمة
part-as-of = التاريخ الذي تصح فيه
part-source = المصدر أو الموضع فيه
part-in-overview = ورودها في لمحة عامة أو عدمه
part-summary = ملخصنا
part-searched = ما قُرئ بلا نتيجة
part-notes = الملاحظات
part-subject = الموضوع المعني
part-measure = ما يقيسه
part-label = اسمه
part-period = الفترة
part-computation = كيف حُسب أو فُحص
part-mechanism = الآلية
part-title = الاسم
part-level = ما يصفه السجل
part-dates = التواريخ
part-participants = مَن شارك
part-places = الأماكن
part-themes = المواضيع
part-amount = المبلغ
part-gender = الاعتبارات الجنسانية
part-evidence = مدى التوثيق
part-donor = الجهة المانحة
part-records = السجلات التي تموّلها، كما ذُكر
part-address = الرابط
part-groups = مجموعات البلدان
part-content = المحتوى

## Words where they occur
words-used = الكلمات المستخدمة هنا

## Charts of the first screen and of entity pages
allocated-title = { COUNTED($known) ->
    [0] { COUNTED($narrowed) ->
        [no] { COUNTED($alone) ->
            [none] لا تنشر أي آلية مخصصات
           *[other] { $alone }: لا مخصصات منشورة
        }
       *[yes] لا مخصصات معلومة بمعايير التصفية هذه
    }
    [one] { $first }: المخصصات { $money }
    [two] { COUNTED($currencies) ->
        [one] أكبر المخصصات المنشورة: { $first }، { $money }
       *[several] آليتان تنشران مخصصاتهما
    }
    [few] { COUNTED($currencies) ->
        [one] أكبر المخصصات المنشورة: { $first }، { $money }
       *[several] { $known } آليات تنشر مخصصاتها
    }
    [many] { COUNTED($currencies) ->
        [one] أكبر المخصصات المنشورة: { $first }، { $money }
       *[several] { $known } آلية تنشر مخصصاتها
    }
   *[other] { COUNTED($currencies) ->
        [one] أكبر المخصصات المنشورة: { $first }، { $money }
       *[several] { $known } آلية تنشر مخصصاتها
    }
}
allocated-subtitle = المخصصات
allocated-summary = الآليات التي لها رقم، ومنها المحسوب: { $known } من { $all }.
allocated-note = الأموال الواردة والميزانيات والأموال المصروفة أنواع أخرى. ولا تضاف إلى هذا المبلغ أبداً.
donors-title = { COUNTED($donors) ->
    [0] { COUNTED($narrowed) ->
        [no] لم تُذكر أي جهة مانحة
       *[yes] ليس لأي جهة مانحة مساهمة في هذا الاختيار
    }
    [1] { COUNTED($narrowed) ->
        [no] { $name }: الجهة المانحة الوحيدة المذكورة
       *[yes] { $name }: الجهة المانحة الوحيدة التي لها مساهمة هنا
    }
   *[other] { COUNTED($of) ->
        [no] الجهات المانحة المذكورة لآليتين أو أكثر{ COUNTED($narrowed) ->
            [no] {""}
           *[yes] {" "}في هذا الاختيار
        }: { $several } من { $donors }
       *[other] { $of }: الجهات المانحة المذكورة { $donors }
    }
}
donors-title-each = عدد الآليات التي ذُكرت لها كل جهة{ COUNTED($narrowed) ->
    [no] {""}
   *[yes] {" "}في هذا الاختيار
}: { $each }
donors-title-chosen = { $names }: { COUNTED($n) ->
    [0] غير مذكورة لأي آلية
    [1] مذكورة لآلية واحدة
    [2] مذكورة لآليتين
    [few] مذكورة لـ { $n } آليات
    [many] مذكورة لـ { $n } آلية
   *[other] مذكورة لـ { $n } آلية
}{ COUNTED($narrowed) ->
    [no] {""}
   *[yes] {" "}في هذا الاختيار
}
donors-subtitle = ● المبلغ منشور ○ مذكورة
donors-summary = الجهات المانحة المذكورة: { $donors }. ذات المبلغ المنشور: { $with }.
donors-note = تعكس قوائم الجهات المانحة لحظة بعينها. فالجهة المانحة الغائبة عن قائمة ربما قدمت أموالاً في وقت آخر.
donors-several-amounts = { COUNTED($n) ->
    [zero] { $n } مبلغ
    [one] مبلغ واحد
    [two] مبلغان
    [few] { $n } مبالغ
    [many] { $n } مبلغاً
   *[other] { $n } مبلغ
}
ties-title = { COUNTED($named) ->
    [0] لا يذكر أي سجل { $donor } بصفة جهة ممولة
   *[other] السجلات التي تذكر { $donor } بصفة جهة ممولة: { $named }
}
ties-subtitle = درجة التأكد من الارتباط: جميع السجلات ({ $all }) حسب ما يربطها بالجهة المانحة
ties-summary = المذكور { $named }، ومن الدورة أو السنة نفسها { $same }، والمحتمل { $possible }، وغير الواضح { $unclear }، وبلا ارتباط { $none }.
ties-note = مذكور: يرد ذكر الجهة المانحة في السجل أو في إحدى المساهمات. الوقت نفسه: الجهة المانحة مذكورة لتلك الدورة أو السنة. محتمل: قوائم أو مبالغ إجمالية بلا سنوات فقط. غير واضح: لا يذكر أي مصدر ذلك.
link-named = مذكور
link-same-time = الدورة أو السنة نفسها
link-possible = محتمل
link-unclear = غير واضح
link-none = بلا ارتباط
backing-title = { $donor }: { COUNTED($mechanisms) ->
    [0] غير مذكورة لأي آلية
    [1] مذكورة لآلية واحدة
    [2] مذكورة لآليتين
    [few] مذكورة لـ { $mechanisms } آليات
    [many] مذكورة لـ { $mechanisms } آلية
   *[other] مذكورة لـ { $mechanisms } آلية
}{ COUNTED($first) ->
    [no] {""}
   *[other] ، لأول مرة في { $first }
}{ COUNTED($narrowed) ->
    [no] {""}
   *[yes] {" "}في هذا الاختيار
}
backing-subtitle = ● المبلغ منشور، ○ مذكورة. الخط: هذه السنوات معاً، دون تقسيم
backing-summary = المساهمات التي عُثر عليها: { $n }. ذات المبلغ المنشور: { $with }.
backing-undated = السنة غير مذكورة
mechanisms-title = { COUNTED($n) ->
    [0] لا يوجد سجل معروض
   *[other] { COUNTED($n) ->
       [zero] { $n } سجل
       [one] سجل واحد
       [two] سجلان
       [few] { $n } سجلات
       [many] { $n } سجلاً
      *[other] { $n } سجل
   }: { $names }
}
mechanisms-subtitle = السجلات التي عثرنا عليها، حسب الآلية
mechanisms-summary = الآليات التي لها سجل هنا: { $with } من { $all }.
neighbours-title = { $country }: { COUNTED($n) ->
    [0] لا سجل معروض
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}{ COUNTED($most) ->
    [0] {""}
   *[other] { COUNTED($leads) ->
        [yes] ، وهو الأكثر في { $region }
       *[no] ؛ والأكثر في { $region }: { COUNTED($ties) ->
            [1] { $first } ({ $most })
           *[other] { COUNTED($ties) ->
               [zero] { $ties } بلد
               [one] بلد واحد
               [two] بلدان اثنان
               [few] { $ties } بلدان
               [many] { $ties } بلداً
              *[other] { $ties } بلد
           } ({ $most } لكل منها)
        }
    }
}
neighbours-subtitle = السجلات التي تذكر كل بلد من بلدان { $region }
neighbours-summary = بلدان { $region } الواردة في سجل واحد على الأقل: { $with } من { $all }.
neighbours-more = { COUNTED($n) ->
    [zero] { $n } بلد آخر
    [one] بلد آخر
    [two] بلدان آخران
    [few] { $n } بلدان أخرى
    [many] { $n } بلداً آخر
   *[other] { $n } بلد آخر
}
completeness-title = { COUNTED($with) ->
    [0] لا يذكر أي سجل مبلغاً
   *[other] السجلات التي تذكر مبلغاً: { $with } من { $all }
}
completeness-of = من { $n }
completeness-subtitle = السجلات التي تذكر كل حقل
completeness-summary = الحقول المطلوبة في كل سجل: { $fields }.
donors-entries = مرات الذكر
value-by-us = { $value } Σ

## Menu of a mark, filter bar, drawer
menu-only = عرض { $name } فقط
menu-all = عرض الكل من جديد، لا { $name } فقط
menu-page = فتح صفحة { $name }
menu-origin = منشأ الرقم
menu-close = إغلاق
filter-more = المزيد
filter-undo = تراجع
filter-count = السجلات: { $n } من { $m }{ COUNTED($possible) ->
    [0] {""}
   *[other] ، والمحتمل { $possible }
}
filter-show = عرض { COUNTED($n) ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلين
    [few] { $n } سجلات
    [many] { $n } سجلاً
   *[other] { $n } سجل
}
filters-not-here = تعرض هذه الصفحة الإصدار كله. وتبقى معاييرك للصفحات الأخرى.
paper-signs = ≥ ما لا يقل عن · ≈ نحو · Σ حسبناه أو أحصيناه · ≠ تباين المصادر · — غير منشور
legend-how = كيفية القراءة
legend-at-least = ما لا يقل عن: قد يكون العدد الحقيقي أكبر
legend-about = نحو: المصدر يقرّب العدد
legend-computed = حسبناه نحن، ولا يذكره مصدر
legend-counted = أحصيناه نحن، ولا يذكره مصدر
legend-arithmetic = المجموع الذي يذكره المصدر غير متطابق
legend-disputed = تباين المصادر
legend-not-published = غير منشور: بحثنا ولم نعثر على رقم
legend-meter = الجزء المعلوم من الكل (عدد من أصل عدد)
legend-certainty = لون كامل: مذكور أو مرتبط. لون فاتح: محتمل. إطار: غير واضح
foot-sources = المصادر { $n }
foot-sources-paper = المصادر: { $named }{ COUNTED($more) ->
    [0] .
   *[other] {" "}و{ $more } غيرها.
}
dots-more = و{ $n } غيرها
rows-more = وفي الجدول { COUNTED($n) ->
    [zero] { $n } صف آخر
    [one] صف واحد آخر
    [two] صفان آخران
    [few] { $n } صفوف أخرى
    [many] { $n } صفاً آخر
   *[other] { $n } صف آخر
}
table-more = الصفوف المعروضة: { $made } من { $n }. والملف المتاح للتنزيل يتضمنها جميعاً.
projects-paper = طُبع { $made } من { $n } من السجلات. والملف المتاح للتنزيل يتضمنها جميعاً.
columns-more = في الجدول { COUNTED($n) ->
    [zero] { $n } عمود آخر
    [one] عمود واحد آخر
    [two] عمودان آخران
    [few] { $n } أعمدة أخرى
    [many] { $n } عموداً آخر
   *[other] { $n } عمود آخر
}.
columns-left = غير معروض: { COUNTED($n) ->
    [zero] { $n } عمود آخر
    [one] عمود واحد آخر
    [two] عمودان آخران
    [few] { $n } أعمدة أخرى
    [many] { $n } عموداً آخر
   *[other] { $n } عمود آخر
}.
stack-others = { COUNTED($n) ->
    [1] أخرى ({ $n })
   *[other] أخرى معاً ({ $n })
}
stack-others-possible = { COUNTED($n) ->
    [1] أخرى ({ $n })، محتمل
   *[other] أخرى معاً ({ $n })، محتمل
}

## The first screen
glance-donor-country = { COUNTED($linked) ->
    [no] لا يربط أي سجل معروض { $donors } ب{ $countries }.
   *[yes] السجلات التي تربط { $donors } ب{ $countries }: { $links }.
} ولا يُعرف أن أموالاً مجمّعة ذهبت إلى { $countries }.
glance-link-named = { $n } بالاسم
glance-link-same = { $n } بالدورة أو السنة
glance-link-possible = { $n } محتملة فقط
index-lead-donors = ورد ذكر { COUNTED($donors) ->
    [zero] { $donors } جهة مانحة
    [one] جهة مانحة واحدة
    [two] جهتين مانحتين
    [few] { $donors } جهات مانحة
    [many] { $donors } جهة مانحة
   *[other] { $donors } جهة مانحة
}، منها { $with } لها مبلغ منشور. { COUNTED($several) ->
    [0] ولا تُذكر أي منها لآليتين أو أكثر.
    [1] ومنها واحدة مذكورة لآليتين أو أكثر.
    [2] ومنها اثنتان مذكورتان لآليتين أو أكثر.
   *[other] ومنها { $several } مذكورة لآليتين أو أكثر.
}
index-lead-countries = تذكر السجلات { COUNTED($countries) ->
    [zero] { $countries } بلد
    [one] بلداً واحداً
    [two] بلدين
    [few] { $countries } بلدان
    [many] { $countries } بلداً
   *[other] { $countries } بلد
}، { COUNTED($several) ->
    [0] لا يرد أي منها لدى آليتين أو أكثر.
    [1] منها واحد يرد لدى آليتين أو أكثر.
    [2] منها اثنان يردان لدى آليتين أو أكثر.
   *[other] منها { $several } ترد لدى آليتين أو أكثر.
}
index-lead-projects = عثرنا على { COUNTED($records) ->
    [zero] { $records } سجل
    [one] سجل واحد
    [two] سجلين
    [few] { $records } سجلات
    [many] { $records } سجلاً
   *[other] { $records } سجل
}؛ { COUNTED($with) ->
    [0] لا يذكر أي منها مبلغاً.
    [1] يذكر واحد منها مبلغاً.
    [2] يذكر اثنان منها مبلغاً.
   *[other] يذكر { $with } منها مبلغاً.
}
index-lead-gaps = البلدان التي لا ترد في أي سجل: { $none }؛ { COUNTED($least) ->
    [0] ليس أي منها من أقل البلدان نمواً.
   *[other] منها { $least } من أقل البلدان نمواً.
}
glance-lead = { COUNTED($money) ->
    [none] لا مجموع منشور؛{" "}
    [hidden] {""}
   *[other] المخصصات: { $money }؛{" "}
}{ COUNTED($linked) ->
    [yes] { COUNTED($donors) ->
        [0] لا ترتبط أي جهة مانحة بهذه السجلات
       *[other] ترتبط { COUNTED($donors) ->
           [zero] { $donors } جهة مانحة
           [one] جهة مانحة واحدة
           [two] جهتان مانحتان
           [few] { $donors } جهات مانحة
           [many] { $donors } جهة مانحة
          *[other] { $donors } جهة مانحة
       } بالاسم أو الدورة أو السنة
    }
   *[no] { COUNTED($donors) ->
        [0] لم تُذكر أي جهة مانحة
        [1] ورد ذكر جهة مانحة واحدة
       *[other] ورد ذكر { COUNTED($donors) ->
           [zero] { $donors } جهة مانحة
           [one] جهة مانحة واحدة
           [two] جهتين مانحتين
           [few] { $donors } جهات مانحة
           [many] { $donors } جهة مانحة
          *[other] { $donors } جهة مانحة
       }، منها { $with } لها مبلغ منشور
    }
}.
glance-allocated = المخصصات
glance-donors = الجهات المانحة
glance-donors-linked = الجهات المانحة المرتبطة
glance-countries-linked = البلدان المرتبطة
glance-records-linked = السجلات المرتبطة
glance-linked-how = بالاسم أو الدورة أو السنة؛ أموال مجمّعة
glance-countries = البلدان
glance-records = السجلات
glance-gender = للمساواة بين الجنسين
glance-given = المبالغ المنشورة المقدَّمة
glance-named = مرات الذكر بصفة جهة مانحة
glance-stating = السجلات التي تذكر الاعتبارات الجنسانية
glance-from = المجاميع: { $n } من { $m }
glance-of-records = { $n } من { $m } لها مبلغ
glance-with-amount = { $n } لها مبلغ
glance-located = السجلات: { $n } من { $m }
glance-one-of = { $mechanism } فقط
glance-one = { $mechanism }
glance-possible = والمحتمل { $n }
glance-of-all = { $n } من { $m }
glance-several = { COUNTED($n) ->
    [zero] { $n } مبلغ
    [one] مبلغ واحد
    [two] مبلغان
    [few] { $n } مبالغ
    [many] { $n } مبلغاً
   *[other] { $n } مبلغ
}
glance-none = لا شيء منشور
meter-label = { $n } من { $m }
donor-counts = المرتبط { $sure } · المحتمل { $possible }
filter-all = { $n }
filters-open = التصفية
sixty-link = 60 ثانية
share = مشاركة
filter-effects = ما يُحتسب

## Pages
nav-figures = أرقام رئيسية
nav-donors = الجهات المانحة
nav-countries = البلدان
nav-projects = المشاريع
nav-gaps = الثغرات والتداخل
nav-method = البيانات والمنهجية
page-title-donors = مَن يقدّم المال، ولمن، وما المنشور منه
page-title-countries = البلدان التي تذكرها السجلات
page-title-projects = السجلات، واحداً واحداً
page-title-gaps = بلدان تصل إليها عدة آليات، وبلدان لا ترد في أي سجل
page-title-method = البيانات، وكيف تُعدّ
gaps-named = { $name }: { $n } من { $all } لا ترد في أي سجل
gaps-named-here = { $name }: { $n } من { $all } لا ترد في أي سجل من هذا الاختيار
gaps-named-none = جميعها واردة في سجل واحد على الأقل.
gaps-named-title = البلدان التي لا ترد في أي سجل، بأسمائها
entity-all = كل ما هو مسجَّل
entity-side-country = بصفة بلد
entity-side-donor = بصفة جهة مانحة
entity-side-organisation = بصفة منظمة
entity-sides = جوانب هذه الصفحة
brief = موجز للطباعة
letter-title = رسالة تطلب المبالغ الناقصة
letter-copy = نسخ الرسالة
letter-record = – { $title } ({ $mechanism }، { $year })
letter-country = إلى: { $to }

    الموضوع: مبالغ مشاريع تخص { $country }

    عثرنا على { COUNTED($n) ->
        [1] سجل مشروع واحد يذكر { $country } ولا يورد مبلغاً
        [2] سجلي مشروعين يذكران { $country } ولا يوردان مبلغاً
       *[other] { COUNTED($n) ->
           [zero] { $n } سجل مشروع
           [one] سجل مشروع واحد
           [two] سجلي مشروعين
           [few] { $n } سجلات مشاريع
           [many] { $n } سجل مشروع
          *[other] { $n } سجل مشروع
       } تذكر { $country } ولا تورد مبلغاً
    }:

    { $records }

    فهل يمكنكم أن تنشروا، أو ترسلوا إلينا، المبلغ المخصص والمبلغ المصروف لكل منها، مع التاريخ؟

    مصدر هذه القائمة: «من يموّل تحديد الأسلحة؟»، { $edition }.
letter-contribution = – { $mechanism }، { $period }
letter-donor = إلى: { $to }

    الموضوع: المبالغ المقدمة من { $donor }

    هناك { COUNTED($n) ->
        [zero] { $n } مساهمة منشورة
        [one] مساهمة منشورة واحدة
        [two] مساهمتان منشورتان
        [few] { $n } مساهمات منشورة
        [many] { $n } مساهمة منشورة
       *[other] { $n } مساهمة منشورة
    } من { $donor } بلا مبلغ مذكور:

    { $contributions }

    فهل يمكنكم أن تنشروا، أو ترسلوا إلينا، المبلغ وعملته وتاريخه؟

    مصدر هذه القائمة: «من يموّل تحديد الأسلحة؟»، { $edition }.
report-copy = نسخ البلاغ
report = الرقم: { $title }
    { $quote }
    الرابط: { $link }
    وجه الخطأ:
    الوثيقة التي تقول خلاف ذلك، مع رقم الصفحة:
method-downloads = التنزيلات
method-downloads-why = جميع بيانات هذا الإصدار، في ملفات. ويحتفظ كل رقم بإفاداته ومصادره.
method-more = ما وراء الأرقام
method-cite = كيفية الاقتباس
method-cite-how = لكل رسم بياني اقتباس جاهز تحت «تنزيل». واذكر معه الإصدار: فالأرقام تتغير من إصدار إلى آخر.
method-correct = كيفية التصحيح
method-correct-how = لكل رقم معرّف ثابت. أرسله إلى ناشري لوحة المتابعة هذه، مع الوثيقة التي تقول خلاف ذلك.
method-known = الحقول التي تنشرها السجلات، وما بحثنا عنه ولم نعثر عليه
method-disagreements = حيث تتباين المصادر، والمجاميع غير المتطابقة
method-changes = ما تغيّر بين الإصدارات
method-glossary = الكلمات المستخدمة هنا
method-horizon = الآليات المزمعة، وما تطلبه البلدان
method-files = قائمة هذه الملفات (datapackage.json)
method-single = لوحة المتابعة كاملةً في ملف واحد، للاستخدام دون شبكة (HTML)
method-zip = جميع ملفات بيانات الإصدار، مضغوطة
sixty-title = في ستين ثانية
sixty-step = الخطوة { $n } من { $all }
sixty-next = التالي
sixty-back = السابق
sixty-end = فتح لوحة المتابعة
sixty-1 = ما المعلوم من المخصصات
sixty-2 = مَن يقدّم المال، ومَن مبالغه منشورة
sixty-3 = مَن لا تشمله السجلات
sixty-4 = ما يخدم المساواة بين الجنسين
sixty-5 = ما لا نعلمه
quote = { $label }: { $value } ({ $when }). { $sources }
quote-disputed = { $label }: { $value } ({ $when })؛ المصادر متباينة. { $sources }
quote-source = { $publisher }، «{ $title }» ({ $date })
quote-sources = { COUNTED($n) ->
    [1] المصدر
   *[other] المصادر
}: { $named }{ COUNTED($more) ->
    [0] .
   *[other] {" "}و{ $more } غيرها.
}
quote-others = مصادر أخرى: { $values }.
quote-of = { $subject }، { $label }
quote-computed = { $label }: { $value }. { COUNTED($filtered) ->
    [no] {""}
   *[yes] بمعايير التصفية: { $filters }.{" "}
}حسبه موقع «{ site-title }»، الإصدار { $edition }، استناداً إلى أرقام منشورة. { $sources }
quote-counted = { $value }{ COUNTED($by) ->
    [none] {""}
   *[other] {" "}({ $by })
}. { COUNTED($filtered) ->
    [no] {""}
   *[yes] بمعايير التصفية: { $filters }.{" "}
}أحصاه موقع «{ site-title }»، الإصدار { $edition }: ما عُثر عليه، لا كل ما هو موجود. { $sources }
quote-copy = نسخ الجملة
claims-line = جميع الإفادات، من الأدنى إلى الأعلى
projects-all = جميع السجلات ({ $n })
download-png-wide = صورة للشرائح، 1200 × 675 (PNG)
download-png-tall = صورة للهواتف، 1080 × 1350 (PNG)
download-png-copy = نسخ الصورة
download-png-share = مشاركة الصورة
download-saved = تم الحفظ

## Languages
language = اللغة
texts-of-edition = تبقى عناوين البيانات وملخصاتها وملاحظاتها باللغة التي يوردها بها الإصدار، وهي الإنكليزية في الغالب.
translation-unreviewed = لم يراجع هذه الترجمة بعدُ قارئ ناطق بالعربية. وحيثما اختلفت عن النص الإنكليزي، يُعتمد النص الإنكليزي.

## Before the program comes, and where it cannot (index.html, early.js, start.js)
boot-noscript = البرامج النصية معطّلة: لا تعمل التصفية ولا البحث ولا التنزيل. وفيما يلي اللمحة العامة.
boot-loading = يجري تحميل هذه الصفحة.
boot-controls = يجري تحميل التصفية والبحث.
boot-files = الأرقام نفسها متاحة في ملفات البيانات.
boot-slow = ما زال التحميل جارياً. ويبلغ الحجم الكلي نحو { $megabytes } ميغابايت، وأقل من ذلك إذا كان الخادوم يضغط الملفات. وقد يستغرق ذلك بعض الوقت إذا كان الاتصال بطيئاً.
boot-blocked = برنامج هذه الصفحة محجوب هنا: حجبه هذا المتصفح أو الإطار الذي توجد فيه الصفحة أو مرشّح على الطريق. افتح الصفحة في نافذة مستقلة.
boot-missing = تعذّر تحميل برنامج هذه الصفحة. تأكد من الاتصال ثم أعد تحميل الصفحة.
boot-no-wasm = تحتاج هذه الصفحة إلى WebAssembly، وهو غير متاح في هذا المتصفح أو معطّل فيه. افتحها في متصفح حديث، أو اسمح بتشغيل WebAssembly لهذا الموقع.
boot-mixed = اختلطت نسختان من هذه الصفحة في ذاكرة مخبأة، ولذلك لم يبدأ برنامجها. أعد تحميل الصفحة. وإذا لم ينفع ذلك، فأفرغ الذاكرة المخبأة لهذا الموقع.
boot-wasm-blocked = برنامج هذه الصفحة محجوب هنا. فهذا المتصفح أو الإطار الذي توجد فيه الصفحة أو مرشّح على الطريق لا يسمح بتشغيل WebAssembly.
boot-failed = تعذّر تحميل الصفحة. تأكد من الاتصال ثم أعد تحميلها. وإذا لم ينفع ذلك، فافتحها في متصفح حديث.
boot-stopped = توقف برنامج هذه الصفحة
boot-stopped-why = حدث خطأ فيه. وقد يكون ما تعرضه الصفحة خاطئاً أو قديماً. أعد تحميل الصفحة للمتابعة.
boot-reload = إعادة تحميل الصفحة
boot-copy = نسخ التفاصيل
boot-copied = تم النسخ.

language-ar = العربية
language-de = الألمانية
language-en = الإنكليزية
language-es = الإسبانية
language-fi = الفنلندية
language-fr = الفرنسية
language-ja = اليابانية
language-ko = الكورية
language-no = النرويجية
language-pt = البرتغالية
language-ru = الروسية
language-sk = السلوفاكية
language-sw = السواحيلية
language-zh = الصينية

page-site = هذا الموقع
nav-accessibility = إمكانية الوصول
method-accessibility = ما يعمل وما اختُبر وما لم يُستوفَ
search-for-accessibility = لوحة المفاتيح، قارئ الشاشة، المكفوفون، كفيف، ضعاف البصر، نص كبير، التباين، WCAG، الإعاقة
accessibility-title = إمكانية الوصول: ما يعمل، وما يُختبر، وما لم يُستوفَ
accessibility-lead = يسعى هذا الموقع إلى استيفاء WCAG 2.2 من المستوى AA. ولم يفحصه بعدُ أحد من خارج المشروع.
accessibility-can = ما يمكنك فعله
accessibility-can-1 = قراءة كل رسم بياني في شكل جدول: اختر «جدول» تحته.
accessibility-can-2 = الوصول إلى كل علامة في الرسم البياني بمفاتيح الأسهم، فتُقرأ قيمتها. ويفتح مفتاح Enter ما تتيحه العلامة، ويغلقه مفتاح Escape.
accessibility-can-3 = تكبير الصفحة حتى 400 في المائة، أو مضاعفة حجم النص، أو توسيع مسافاته: فلا يُقتطع شيء.
accessibility-can-4 = استخدام إعداداتك: المظهر الفاتح أو الداكن، والألوان المفروضة، وتقليل الحركة.
accessibility-can-5 = القراءة بست لغات، والعربية من اليمين إلى اليسار.
accessibility-can-6 = قراءة اللمحة العامة من دون برامج نصية، مع جداولها وروابط البيانات.
accessibility-tested = ما يُختبر مع كل تغيير
accessibility-tested-1 = كل أنواع الصفحات، بست لغات، في المظهرين الفاتح والداكن، بفحوص axe الآلية. وهي لا تكشف إلا جزءاً من العيوب.
accessibility-tested-2 = المسار كله من فتح الموقع إلى تنزيل جدول بلوحة المفاتيح وحدها، بالإنكليزية والعربية.
accessibility-tested-3 = ما يتلقاه قارئ الشاشة من كل رسم بياني، بالإنكليزية والعربية: كلماته وترتيبها وعلاماته الأولى والأخيرة.
accessibility-tested-4 = عرض 320 بكسلاً، ونص بحجم 200 في المائة، ومسافات واسعة، والألوان المفروضة، وتقليل الحركة، ومؤشر تركيز لا يحجبه شيء، وأهداف نقر بحجم 24 بكسلاً.
accessibility-tested-5 = مسار قارئ واحد عبر الموقع في Chromium وFirefox. ويُختبر في WebKit من حين إلى آخر.
accessibility-unmet = ما لم يُستوفَ أو لا يُعرف
accessibility-unmet-1 = لم يجرب الموقعَ أحد ممن يستخدمون قارئ الشاشة يومياً. ولم يُجرَّب مع NVDA أو JAWS أو VoiceOver أو TalkBack.
accessibility-unmet-2 = لم يراجع الترجماتِ قراء من أهل تلك اللغات.
accessibility-unmet-3 = عناوين البيانات وملخصاتها وملاحظاتها بلغة الإصدار، وهي الإنكليزية في الغالب. ولغتها محددة، إلا داخل الرسوم البيانية.
accessibility-unmet-4 = لا تحتوي الصفحة من الجدول الطويل إلا على الصفوف القريبة من الشاشة. ولا يجد بحث المتصفح سواها: استخدم التصفية أو بحث هذا الموقع.
accessibility-unmet-5 = ليس لصور PNG التي تنزّلها نص بديل. وفي الجدول المجاور لها كل قيمها.
accessibility-unmet-6 = الوثائق التي تستند إليها الأرقام موجودة في مواقع أخرى. ولا يُعرف هل يستطيع الجميع قراءتها.
accessibility-unmet-7 = قد تكون أجزاء الأشرطة المركبة والنقاط على الخط الزمني أصغر من 24 بكسلاً. وتتيح معايير التصفية والجدول الشيء نفسه.
accessibility-tell = إذا كان هناك ما لا يعمل لديك
accessibility-tell-how = أخبر ناشري لوحة المتابعة هذه بالصفحة المعنية، وبما استخدمته، وبما كنت تتوقعه.
place-in = { $title }، «{ $place }»
