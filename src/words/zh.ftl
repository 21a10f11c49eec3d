# Chinese (Simplified, United Nations usage). Keys are grouped by where they show.

## Values
not-published = 未公布
not-applicable = 不适用
withheld = 不予公开
unknown = 不详
scale-4 = { $number }万
scale-8 = { $number }亿
money = { $currency ->
    [AUD] { $number }澳元
    [CAD] { $number }加元
    [EUR] { $number }欧元
    [GBP] { $number }英镑
    [JMD] { $number }牙买加元
    [JPY] { $number }日元
   *[other] { $number }{ $currency }
}
currency-USD = 美元
currency-presumed = { $currency }（推定）
brief-scale-4 = { $number }万
brief-scale-8 = { $number }亿
brief-about = ≈{ $number }
brief-at-least = ≥{ $number }
brief-more-than = >{ $number }
brief-at-most = ≤{ $number }
brief-less-than = <{ $number }
money-presumed = { $currency ->
    [AUD] { $number }澳元
    [CAD] { $number }加元
    [EUR] { $number }欧元
    [GBP] { $number }英镑
    [JMD] { $number }牙买加元
    [JPY] { $number }日元
   *[other] { $number }{ $currency }
}（币种为推定）
percent = { $number }%
about = 约{ $number }
at-least = 至少{ $number }
more-than = 超过{ $number }
at-most = 至多{ $number }
less-than = 不到{ $number }
range = { $low }至{ $high }
date-year = { $year }年
date-month = { $year }年{ $month }
date-day = { $year }年{ $month }{ $day }日
years = { $from }–{ $to }
from-to = { $from }至{ $to }
with-article = { $name }
# Names of the edition that take it, as they are spelled there.
names-with-article = —
list-next = { $list }、{ $next }
list-and = { $first }和{ $last }
list-or = { $first }或{ $last }
clause-next = { $list }；{ $next }
part-next = { $list } · { $next }
sentence-next = { $list }{ $next }
labelled = { $label }：{ $text }
remarked = { $text }（{ $remark }）
by-date = 不迟于{ $date }
up-to-date = 截至{ $to }
listed-at = { $date }名单
no-date = 未说明时间
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## Units of measures. $number: the number in words, with “at least” and the like; $n: the same as a number
unit-applications = { $number }份申请
unit-countries = { $number }个国家
unit-data-points = { $number }个数据点
unit-donors = { $number }个捐助方
unit-events = { $number }项活动
unit-experts = { $number }名专家
unit-months = { $number }个月
unit-organisations = { $number }个组织
unit-partners = { $number }个合作伙伴
unit-people = { $number }人
unit-periods = { $number }个供资期
unit-projects = { $number }个项目
unit-reports = { $number }份报告
unit-requests = { $number }项请求
unit-rounds = { $number }发
unit-seats = { $number }个席位
unit-states = { $number }个国家
unit-storage-units = { $number }个储存单元
unit-towns = { $number }个城镇
unit-weapons = { $number }件武器
unit-women = { $number }名妇女
unit-years = { $number }年

## Kinds of money
money-incoming-pledge = 认捐
money-incoming-commitment = 承诺
money-incoming-funds = 缴付
money-outgoing-commitment = 分配
money-budget = 预算
money-disbursement = 拨付
money-expenditure = 支出
money-grant-ceiling = 赠款上限
purpose-gender-equality = 用于性别平等
money-for = { $purpose }的{ $kind }
amount-kind = { $amount }（{ $kind }）

## Page
site-title = 谁为军备控制出资？
site-what = 谁为常规军备控制出资，已知金额有多少，多少用于性别平等，提及哪些国家
skip-to-content = 跳至数字
edition-line-incomplete = { $version }版，{ $date }，不完整：有一个文件未能加载
edition-line = { $version }版，{ $date }制作
appearance = 外观
appearance-auto = 自动
appearance-light = 浅色
appearance-dark = 深色
loading = 正在加载数据
part-lost = 本页的这一部分未能加载。网络恢复后会再次尝试。如果仍无法加载，请重新加载本页：可能已有新版本。
copy-link = 复制此视图的链接
footer-licence = 代码：Apache-2.0。数据版本：CC BY 4.0。本网站不向外部发送任何请求。
footer-licences = 本页所用组件的许可证
footer-data = 数据文件清单

## Filters
filters = 筛选
filter-mechanism = 机制
filter-donor = 捐助方
filter-country = 国家
filter-year = 年份
filter-theme = 主题
filter-find = 查找{ $filter }
filter-chosen = 已选{ $n }项
filter-none-match = 此列表中没有相符项。
context-toggle = 显示《武器贸易条约》自愿信托基金（参照）
role-legend = 按以下角色统计国家
role-any = 受益国或参与国
role-beneficiary = 仅受益国
role-participant = 仅参与国
remove-filter = 移除筛选条件：{ $label }
reset = 清除所有筛选
records-shown = 显示{ $n }条项目记录，共{ $m }条
hidden-donor = 另有{ $n }条记录可能关联；没有来源说明。已隐藏。
hidden-country = 另有{ $n }条记录可能相符：没有来源列出其涉及的所有国家。已隐藏。
hidden-year = 另有{ $n }条记录已隐藏：其年份未公布。
hidden-theme = 另有{ $n }条记录已隐藏：其主题未公布。
hidden-several = { $n ->
    [1] 另有1条记录已隐藏：它缺少多个筛选字段。
   *[other] 另有{ $n }条记录已隐藏：它们缺少多个筛选字段。
}
undated-contributions = 有{ $n }项捐助未计入捐助方数字。没有来源给出其年份，或没有来源说明其是否支持了这些记录。
pooled-note = 集合资金无法追溯到具体项目。这些记录或者提及{ $donors }，或者所属机制当时得到、或可能得到其支持。
pooled-years = 付款只计入其本身的年份；未注明日期的名单或总额计入截至其日期的所有年份。
records-donors-note = 这些捐助方在这些记录的周期或年份向其所属机制提供了捐助。集合资金无法追溯。除非记录列明捐助方，否则没有来源说明该记录由谁出资。
whole-mechanism-note = 整个机制的总额无法按这些筛选条件拆分，因此不予显示。此处的数字统计相符的记录。
unread-address = 本页无法识别地址中的某些部分，已将其忽略：{ $parts }。
empty = 没有相符的记录。{ $n ->
    [1] 请移除此筛选条件：{ $filters }。
   *[other] 请移除以下筛选条件之一：{ $filters }。
}

## The sentence
lead-none = 没有相符的项目记录。
lead-none-country = 没有记录{ $role ->
    [beneficiary] 将{ $countries }列为受益国
    [participant] 将{ $countries }列为参与国
   *[any] 提及{ $countries }
}。
lead-all = { $money }{ $n ->
    [1] 我们找到1条项目记录，{ $with ->
        [0] 未给出金额。
       *[other] 其中给出了金额。
    }
   *[other] 我们找到{ $n }条项目记录，{ $with ->
        [0] 均未给出金额。
       *[other] 其中{ $with }条给出金额。
    }
}{ $named }
lead-given-to = { $mechanisms ->
    [1] 该机制的列名捐助方
   *[other] 这些机制的列名捐助方
}{ $narrowed ->
    [yes] 中，与所选范围关联的
   *[no] {""}
}
lead-named = { $states ->
    [0] {""}
   *[other] 共提及{ $states }个国家。
}{ $donors ->
    [0] {""}
   *[other] { lead-given-to }有{ $donors }个。
}
lead-money = 已分配{ $money }。依据：{ coverage-mechanisms }。
lead-money-records = 已分配{ $money }。依据：这些记录公布的金额。
lead-money-years = 涉及这些年份的赠款按整笔计，共分配{ $money }。依据：这些记录公布的金额。不同年份的合计数不能相加。
pool-why = “可能曾提供支持”涵盖名单、总额和付给机制的款项。没有来源说明这些资金用于此记录。
lead-donor = { $asked ->
    [0] 没有{ $any-donor }的捐助与所选范围关联。{ $naming ->
        [0] {""}
        [1] 有1条记录将{ $any-donor }列为捐助方。
       *[other] 有{ $naming }条记录将{ $any-donor }列为捐助方。
    }
    [1] { $any-donor }被列为捐助方1次。{ $published ->
        [0] 未公布金额。
       *[other] 金额为：{ $given }。
    }
   *[other] { $any-donor }被列为捐助方{ $asked }次，所涉周期、付款和名单可能重叠。{ $published ->
        [0] 未公布金额。
       *[other] 公布了{ $published }笔金额：{ $given }。
    }
}
lead-naming = { $n ->
    [0] {""}
    [1] 有1条记录将{ $givers ->
        [1] 其
       *[other] 其中之一
    }列为捐助方。
   *[other] 有{ $n }条记录将{ $givers ->
        [1] 其
       *[other] 其中之一
    }列为捐助方。
}
lead-supported = { $any ->
    [0] 所示项目记录均未与此项捐助关联。
   *[other] 所示记录属于{ $mechanisms }，{ $n ->
        [0] 没有一条按名称、周期或年份关联。
        [1] { $any ->
            [1] 该记录
           *[other] 其中一条
        }将{ $any-donor }列为捐助方，或与其某项捐助属于同一周期或年份。
       *[other] 其中{ $n }条将{ $any-donor }列为捐助方，或与其某项捐助属于同一周期或年份。
    }
}{ $listed ->
    [0] {""}
   *[other] 有{ $listed }条为可能关联：仅有未注明日期的名单或总额提及{ $any-donor }。
}{ $states ->
    [0] {""}
   *[other] 关联记录提及的国家：{ $role ->
        [beneficiary] 受益国{ $beneficiaries }个
        [participant] 参与国{ $participants }个
       *[any] 受益国{ $beneficiaries }个，参与国{ $participants }个
    }。
}{ $possible ->
    [0] {""}
   *[other] 仅由可能记录提及的国家：{ $possible }个。
}{ $any ->
    [0] {""}
   *[other] 除非记录列明捐助方，否则资金来自全部集合资金，而非仅来自{ $donors }。
}{ $naming }
lead-given = 向{ $mechanism }{ $kind }{ $amount }（{ $period }）
lead-given-more = { $given }；另有{ $n }笔
mechanisms-more = 另外{ $n }个
lead-country = { $money }{ $mechanisms }有{ $n }条项目记录{ $role ->
    [any] 提及{ $countries }：列为受益国的{ $beneficiary }条，列为参与国的{ $participant }条
    [beneficiary] 将{ $countries }列为受益国
   *[participant] 将{ $countries }列为参与国
}。{ $n ->
    [1] { $with ->
        [0] 该记录未给出金额。
       *[other] 该记录给出了金额。
    }
   *[other] { $with ->
        [0] 均未给出金额。
       *[other] 其中{ $with }条给出金额。
    }
}

## Tiles
tile-all = 所示全部
headline-allocated = 已分配
headline-disbursed = 拨付总额
headline-projects = 项目
headline-records = 项目记录
headline-countries = 国家
headline-donors = 列名捐助方
headline-gender = 用于性别平等
headline-hidden = 在当前筛选条件下不显示
headline-hidden-why = 整个机制的总额，无法按这些筛选条件拆分；所示记录均未公布
as-of = 截至{ $date }
mark-disputed = 来源不一致
mark-computed = 由我们计算
mark-counted = 由我们统计
mark-arithmetic = 合计不符
coverage-records = { $m }条记录中的{ $n }条
coverage-elsewhere = 有{ $n }笔金额未计入（属其他种类、其他币种或推定币种，或为上限）
coverage-mechanisms = { $n ->
    [0] { $part ->
        [0] 所示机制均未给出金额
       *[other] 仅有{ $m ->
            [1] 所示机制
           *[other] { $m }个机制中{ $part }个机制
        }的部分记录
    }
   *[other] { $m ->
        [1] 该机制的总额（来源载明或由我们计算）
       *[other] { $m }个机制中{ $n }个机制的总额（来源载明或由我们计算）
    }{ $part ->
        [0] {""}
       *[other] ，以及另外{ $part }个机制的部分记录
    }
}
coverage-gender = { $all ->
    [0] 没有显示任何记录
   *[other] { $m }条记录中有{ $n }条提及性别问题
}
gender-alone = 只有{ $mechanism }就其自身资金公布此数
whole-grants = 涉及这些年份的赠款按整笔计；各年相加会重复计算部分赠款
lists-disagree = 对某一机制或某一年的国家名单或国家数目，来源不一致
in-role = { $role ->
    [beneficiary] （作为受益国）
    [participant] （作为参与国）
   *[any] {""}
}
coverage-located = { $m }条记录中有{ $n }条提及国家{ in-role }
stated-by = 据{ $publisher }
found-countries = 我们找到的记录中提及{ $n }个国家
found-one-by-one = 我们找到{ $n }条记录：项目、活动、成果
donors-of-records = 另有{ $n }个被列为单项记录的捐助方或共同供资方
donors-undated = 另有{ $n }项捐助可能属于此处；没有来源给出其年份或所支持的记录

## Figures in general
as-table = 表格
as-chart = 图表
chart-keys = 用方向键在各标记之间移动。按回车键打开标记的选项。
marks-of = 图表标记：{ $title }。
origins-line = 各项数字的出处
notes = 说明
hidden-title = 在当前筛选条件下不显示
hidden-subtitle = 机制自行公布的总额
hidden-summary = 按捐助方、国家、年份、主题或字词筛选时，这些总额无法拆分。移除这些筛选条件即可查看。
table-of = 表格：{ $title }
legend-missing = 未公布
legend-with-count = { $name } { $n }
legend-end-open = 至少或超过：末端开口
legend-end-up-to = 至多或不到
legend-end-between = 介于两个数值之间

## Chart: money by mechanism
money-title = { $stating ->
    [1] { $mechanism }公布的分配额为{ $money }
   *[other] 公布分配额最高的是{ $mechanism }：{ $money }
}
money-title-parts = { $n ->
    [0] 未公布任何金额
   *[other] 已公布的金额，按资金种类列示
}
money-title-records = { $n ->
    [none] 没有显示任何记录
    [0] 所示记录均未公布金额
   *[other] 所示记录公布的金额
}
money-subtitle = 美元，按机制和资金种类列示。不同种类从不相加。斜线：未公布
money-summary = { $rows ->
    [0] 没有显示任何记录。
   *[other] { $rows }行中有{ $published }行给出金额。
}{ $all ->
    [0] {""}
   *[other] 我们找到的{ $m }条记录中有{ $n }条给出金额。
}
money-records-row = { $mechanism }：各记录合计，{ $kind }
money-stated-row = { $mechanism }：{ $kind }
money-stated-purpose-row = { $mechanism }：{ $purpose }的{ $kind }
money-note-kinds = 分配、预算和拨付是不同种类的资金，各自单独绘出。
money-note-computed = 由我们计算：我们根据机制公布的数字算出。来源列出这些数字，但机制没有公布结果。
column-mechanism = 机制
column-kind = 资金种类
column-amount = 金额
column-known = 数据依据
known-stated = 来源载明
known-computed = 由我们计算
known-none = 没有来源载明
value-computed = { $value }（由我们计算）
known-summed = 记录合计，{ $m }条中的{ $n }条
column-as-of = 截至

## Chart: records by year
year-title-donors = { $count ->
    [0] 没有记录按名称、周期或年份关联；{ $possible }条可能关联
   *[other] 单年确定关联的记录最多为{ $count }条（{ $years }年）；浅色部分仅为可能
}
theme-title-donors = { $ties ->
    [0] 没有带主题的记录按名称、周期或年份关联；{ $possible }条可能关联
    [1] 关联记录中最常见的主题：{ $themes }（{ $count }条）
    [2] 关联记录中最常见的主题：{ $themes }（各{ $count }条）
   *[other] 关联记录中有{ $ties }个主题并列最常见（各{ $count }条）
}
year-title = { $count ->
    [0] { $records ->
        [0] 没有显示任何记录
       *[other] 所示记录均未公布年份
    }
   *[other] 单年记录最多为{ $count }条（{ $years }年）
}
year-title-chosen = { $n ->
    [0] 按周期或日期，没有所示记录属于{ $years }年
   *[other] 按周期或日期，{ $n }条记录属于{ $years }年
}{ $possible ->
    [0] {""}
   *[other] ，另有{ $possible }条可能
}
year-subtitle = 周期或起始年份
year-summary = { $records ->
    [0] 没有显示任何记录。
   *[other] { $records }条记录。
}{ $span ->
    [none] {""}
    [one] 年份：{ $first }年。
   *[many] 年份：{ $first }年至{ $last }年。
}{ $without ->
    [0] {""}
   *[other] 未公布年份：{ $without }条（空心，列于末尾）。
}
year-note = 每条记录只在其周期或起始年份绘出一次。年份筛选也会保留当年正在实施或计划实施的记录。没有来源按年份公布金额。此图统计已公布的内容，而非获得供资的内容。
year-reported = { $mechanism }报告有{ $projects }个项目。{ $n ->
    [1] 我们找到1条记录。
   *[other] 我们找到{ $n }条记录；其中一些可能属于同一项目。
}
column-year = 年份
column-year-none = 无年份
column-theme-none = 无主题
column-total = 全部

## Chart: records by theme
theme-title = { $ties ->
    [0] { $records ->
        [0] 没有显示任何记录
       *[other] 所示记录均未公布主题
    }
    [1] 最常见的主题：{ $themes }。记录：{ $count }条
    [2] 最常见的主题：{ $themes }。记录：各{ $count }条
   *[other] { $ties }个主题并列最常见。记录：各{ $count }条
}
theme-subtitle = 按主题和机制列示的项目记录。有两个主题的记录在两处各计一次
theme-summary = { $records ->
    [0] 没有显示任何记录。
   *[other] 记录：{ $records }条。主题：{ $themes }个。未公布主题：{ $without }条。
}没有来源按主题公布金额。
column-theme = 主题

## Chart: contributions
contributions-title = { $all ->
    [0] 没有捐助与所选范围关联
   *[other] { $asked }项捐助中有{ $published }项公布金额
}
contributions-subtitle = 按捐助方列示的已公布捐助。每种货币使用各自的刻度；不相加，也不折算
contributions-summary = { $donors ->
    [0] 所示捐助均未列明捐助方。
   *[other] 列名捐助方：{ $donors }个。其中未公布任何金额的：{ $without }个。
}
contributions-row = { $donor }捐助{ $mechanism }，{ $period }：{ $kind }
contributions-note = 认捐、承诺和付款各不相同。表格注明每一项属于哪一种。
contributions-pooled = 除非来源说明，否则集合资金无法追溯到某一项目或国家。
contributions-none = { $n }个捐助方未公布金额
column-donor = 捐助方
column-period = 时期
column-currency = 货币

## Chart: gender money
gender-money-title = { $mechanism }划出{ $share }用于性别平等
gender-money-title-plain = 已公布的性别平等资金
gender-money-title-none = 所选范围内没有公布性别平等资金
gender-money-subtitle = 资金及其中用于性别平等的部分
gender-money-subtitle-date = 占项目资金的比例，截至{ $date }
gender-money-summary = { $mechanism }为性别平等分配{ $budget }。其中已拨付：{ $spent }。
gender-money-funding = { $mechanism }：原定项目资金
gender-money-budget = { $mechanism }：用于性别平等
gender-money-spent = { $mechanism }：其中已拨付
gender-money-funding-one = 原定项目资金
gender-money-budget-one = 用于性别平等
gender-money-spent-one = 其中已拨付
gender-money-none = 所示机制均未公布用于性别平等的金额。说明中列有其文字表述。
gender-rule = { $mechanism }未给出金额，仅有文字表述：{ $text }
column-what = 事项

## Chart: women among participants
women-title = { $n ->
    [0] 所选范围内没有公布妇女在参与者中的比例
   *[other] { $n }项活动公布了妇女在参与者中的比例
}
women-subtitle = 妇女在参与者中的比例，百分比；每项活动一条
women-summary = { stating-title }。参与者比例不是资金比例。
column-when = 时间
column-share = 比例
column-event = 活动
column-participants = 参与者
share-of = { $all }中的{ $share }

## Chart: States' indicators
states-title = { $year }年，提交报告的国家中有{ $latest }在小武器工作中考虑了性别问题
states-title-none = 没有公布国家指标
states-subtitle = 占提交报告的国家的百分比。参照：筛选条件不改变此图
states-line = { $indicator }：{ $years }。
states-year = { $year }年{ $share }
states-year-disputed = { $year }年{ $share }（来源同时给出这两个数值）
states-note = 一份文件就同一年给出两个数值时，我们将两者显示为区间。
indicator-gender-inclusion = 小武器工作中的性别问题
indicator-sex-disaggregated-data = 按性别分列的数据
column-indicator = 指标

## Chart: gender statements
stating-title = { $all ->
    [0] 没有显示任何记录
    [1] 所示的1条记录{ $stating ->
        [0] 未提及性别问题
       *[other] 提及性别问题
    }
   *[other] { $records }条记录中有{ $stating }条提及性别问题
}
stating-subtitle = 提及性别问题的项目记录，按机制列示。仅指文字提及，不是性别平等标识代码
stating-summary = 提及性别问题不等于资金比例，也不等于性别平等标识。没有提及的，我们不作任何推定。
stating-with = 提及性别问题
stating-without = 未提及性别问题

## Chart: map
map-title = { $countries ->
    [0] 所示记录均未提及国家{ in-role }
    [1] 唯一被提及的国家{ in-role }是{ $first }
   *[other] { $ties ->
        [1] { $first }被提及最多{ in-role }：{ $n }条记录
       *[other] { $ties }个国家并列被提及最多{ in-role }：各{ $n }条记录
    }
}
map-subtitle = 按国家列示的记录
map-summary = { $all ->
    [0] 没有显示任何记录。
   *[other] { $records }条记录中有{ $located }条提及国家{ in-role }。
}{ $unlocated ->
    [0] {""}
   *[other] 未提及任何国家{ in-role }的记录：{ $unlocated }条。
}
map-note = 白色：未找到记录。圆点：面积太小、在图上看不清的国家。一条记录在其提及的每个国家各计一次。区域项目不是国别项目。
map-disclaimer = 本地图所示边界和名称以及所用称谓，并不意味着联合国的正式认可或接受。
map-geometry = 图形：Natural Earth，经概化。
not-located = { $role ->
    [beneficiary] 没有列明受益国
    [participant] 没有列明参与国
   *[any] 没有提及国家
}
not-located-none = { $records ->
    [0] 没有显示任何记录。
   *[other] 所示记录均提及国家{ in-role }。
}
column-country = 国家
column-region = 区域
column-records = 记录
ties = 列明该捐助方的记录：{ $named }条。同一周期或年份：{ $same }条。可能（未注明日期的名单或总额）：{ $possible }条。不明，未显示（没有来源说明资金用于哪些年份）：{ $unclear }条。无关联：{ $none }条。
column-tie = 与捐助方的关联
tie-is-named = 列明捐助方
tie-is-same-time = 同一周期或年份
tie-is-possible = 仅为可能
possible-n = 其中仅为可能：{ $n }
subtitle-sure = { $subtitle }。仅含关联记录；{ $n }条可能记录未绘出
legend-possible = 可能：仅有未注明日期的名单或总额提及该捐助方
legend-filtered = 这些筛选条件以外的记录
legend-not-chosen = 未选
not-chosen = 未选
map-not-chosen = { $country }：未选。选择后可查看其记录
map-title-chosen = { $records ->
    [0] 所示记录均未{ $role ->
        [beneficiary] 将{ $countries }列为受益国
        [participant] 将{ $countries }列为参与国
       *[any] 提及{ $countries }
    }
   *[other] { $records }条记录{ $role ->
        [beneficiary] 将{ $countries }列为受益国
        [participant] 将{ $countries }列为参与国
       *[any] 提及{ $countries }
    }
}
map-bars = 条形：地图上{ $all }个国家中的{ $n }个，记录多者在前；数目相同者按名称排列。
map-title-donor-chosen = 提及{ $countries }{ in-role }的记录：关联{ $n }条，可能{ $possible }条
map-title-donor = { $n ->
    [0] 关联记录未提及国家{ in-role }
   *[other] 关联记录提及{ $n }个国家{ in-role }
}{ $possible ->
    [0] {""}
   *[other] ；另有{ $possible }个为可能
}
column-possible = 其中可能
pooled-title = 不显示单个捐助方的分配额
pooled-subtitle = 所有捐助方的资金合在一起
pooled-summary = 集合资金没有单一的所有者：每笔分配都属于所有捐助方。捐助图显示所选捐助方的付款。
cell-possible = { $text }（可能{ $n }）
title-value = { $title }：{ $value }
not-added = 已公布，未相加
cell-none-here = 当前筛选下无
cell-left-out = 已被筛除
year-counts = { $began }条启动，{ $ran }条在实施
filter-role = 国家的角色
filter-search = 字词
filter-context = 机制
records-n = { $n }条记录

## Matrix
matrix-subtitle = 按国家和机制列示的记录：益＝受益国，参＝参与国
matrix-summary = 被一个机制提及的国家：{ $one }个。被两个：{ $two }个。被三个或更多：{ $three }个。未提及国家的记录不计入。
matrix-more = 另有{ $n }个机制，见下载文件。
not-located-more = 显示{ $n }条记录中的{ $made }条。上方的下载文件含全部记录。
matrix-sort-name = 按名称
matrix-sort-records = 按记录数
matrix-sort-mechanisms = 按机制数
matrix-sort = 各区域内的排序

## An edition of which a file is missing
title-incomplete = 数据不完整：{ $title }
legend-missing-incomplete = 未加载或未公布
legend-not-published-incomplete = 未加载或未公布
not-published-incomplete = 未加载
cell-none-incomplete = 未加载
cell-none-here-incomplete = 未加载
glance-none-incomplete = 未加载

## Small multiples
wall-countries = { $n ->
    [0] 没有提及国家
    [1] 1个国家，逐年列示
   *[other] { $n }个国家，逐年列示；{ $several }个被多个机制提及
}
wall-countries-subtitle = 提及各国的记录{ $years ->
    [none] {""}
   *[other] ，{ $years }年
}，按周期或起始年份。最后一列：{ $chosen ->
    [no] 无年份
   *[yes] 不属所选年份
}。统一刻度
wall-donors = { $n ->
    [0] 没有列名捐助方
    [1] 1个捐助方，逐年列示
   *[other] { $n }个捐助方，逐年列示；{ $several }个被列为多个机制的捐助方
}
wall-donors-subtitle = 各捐助方被列名的次数{ $years ->
    [none] {""}
   *[other] ，{ $years }年
}。跨多年的捐助计入其中每一年。最后一列：{ $chosen ->
    [no] 无年份
   *[yes] 不属所选年份
}。统一刻度
wall-records = { $n }条记录
wall-named = 列名{ $n }次{ $with ->
    [0] {""}
   *[other] ，{ $with }笔金额
}
wall-sort = 排序
wall-sort-named = 按列名次数
cell-beneficiary = { $n }益
cell-participant = { $n }参
cell-both = { $b }益，{ $p }参
cell-none = 未找到

## Support
support-title = { $donors ->
    [0] 所选范围内没有捐助列明捐助方
   *[other] 列出{ $donors }个捐助方
}{ $columns ->
    [0] {""}
    [1] ，见于一个周期、一次付款或一份名单
   *[other] ，见于{ $columns }个周期、付款和名单
}
support-subtitle = 谁支持什么，按周期列示。实心：金额已公布。空心：列名，无金额
support-summary = { $donors ->
    [0] 所示捐助均未列明捐助方。
   *[other] { $donors }个捐助方中，被列为一个以上机制捐助方的有{ $multi }个。
}

## Projects
projects-title = 项目
projects-subtitle = { $levels ->
    [none] 没有显示任何记录
   *[other] { $levels }。非项目记录属于未公开标题的赠款。多条记录可能属于同一笔赠款
}
projects-table = 项目表
search-projects = 搜索项目
sort-by = 排序方式
sort-mechanism = 机制和年份
sort-title = 标题
sort-year = 年份，由近至远
sort-countries = 提及国家数，由多至少
column-title = 标题
column-states-n = 提及国家数
column-allocation = 金额
column-level = 记录类型
open-project = { $title }的详情
close-project = 关闭{ $title }的详情
level-n-project = { $n }个项目
level-n-event = { $n }项活动
level-n-publication = { $n }份出版物
level-n-output = { $n }项其他产出
level-n-result = { $n }项成果
level-project = 项目
level-event = 活动
level-publication = 出版物
level-output = 产出
level-result = 成果
evidence = 记录依据
evidence-project-page = 机制自身的网页
evidence-un-document = 联合国文件
evidence-un-news = 联合国实体的新闻
evidence-grantee-report = 受赠方的报告
evidence-assistance-database = 援助数据库
evidence-third-party = 执行方或第三方
evidence-inferred = 推断：没有来源说明供资方
detail-implementers = 执行方
detail-funders = 此记录的列名捐助方
detail-dates = 日期
detail-beneficiaries = 受益国
detail-participants = 参与国
detail-gender = 性别问题
detail-themes = 主题
detail-same = 可能与以下记录属同一赠款
detail-sources = 来源
title-ours = 来源未给出标题；此标题由我们拟定。
read-third-party-copy = 读自第三方的副本，未经核实
read-excerpt = 部分阅读
read-original = 全文阅读
undated = 未注明日期

## Findings
findings-title = 有{ $n }处数据无法使用
findings-note = 本页使用其余全部数据。没有任何内容丢失：未采用的文本保留在此。
finding = { $place }：{ $problem }。{ $consequence }
finding-raw = 收到的原文
at-record = { $file }，记录{ $record }，第{ $line }行
at-unplaced = { $file }，记录{ $record }
at-line = { $file }，第{ $line }行
at-field = { $place }，字段{ $field }
problem-no-answer = 文件未能获取：没有应答
problem-not-received = 文件未能获取（HTTP { $detail }）。请检查文件是否与本页放在一处
problem-other-edition = 文件不属于此数据版本（其散列值不同）。请重新加载本页。数据编辑人员请运行make data-seal
problem-not-json = 文件不是可读的JSON：{ $detail }。请在该处修正
problem-not-a-list = 文件是JSON，但不是记录列表。必须以[开头
problem-unknown-resource = 本仪表板版本不识别该资源
problem-resource-not-listed = 描述文件datapackage.json未列出该资源
problem-wrong-form = { $detail }
problem-unknown-reference = 没有任何条目的标识符为“{ $detail }”
problem-unknown-country = 没有国家的代码为“{ $detail }”（ISO 3166-1 alpha-3）
problem-duplicate-id = 另一条记录已使用标识符“{ $detail }”
problem-claim-without-source = 该说法已公布，但没有注明存在的来源
problem-value-against-status = 已公布的说法必须有数值；未公布的说法不得有数值
problem-nothing-known = 该数字已没有可用的说法
problem-wrong-kind = 该说法含有{ $detail }
problem-not-readable = { $detail }
problem-equal-claims = 同一来源的另一说法与此相同
problem-mixed-inputs = 该数字由不同种类的资金、其他计量项或两种货币计算得出。这些不得合并计算
problem-not-computable = 无法计算：某个数过大，某个除数为零，或该数字是其自身的输入项
problem-id = 标识符“{ $detail }”不能用于地址。请使用字母、数字、“-”、“_”和“.”。首尾须为字母或数字。不要使用all、none、several或states。不要仅以大小写区别于另一标识符
problem-absurd-date = 日期{ $detail }不在1945年至2100年之间
problem-reversed = 结束早于开始（{ $detail }）
problem-too-large = 数字{ $detail }大于一千万亿
problem-named-twice = 该记录多次提及{ $detail }。每个角色各计一次，记录只计一次
problem-unsafe-link = 链接“{ $detail }”既不是http也不是https
consequence-file = 整个文件未予采用。
consequence-record = 该记录未予采用。
consequence-part = 此部分未予采用；记录的其余部分保留。
consequence-noted = 没有任何内容被舍弃。
load-failed = 数据未能加载
load-not-received = 未能获取datapackage.json（{ $status ->
    [0] 没有应答
   *[other] HTTP { $status }
}）。请检查网络连接，并检查data文件夹是否与本页放在一处。然后重新加载本页。
load-not-a-descriptor = datapackage.json不是Data Package描述文件：{ $detail }。
load-unknown-version = 此数据版本使用的模式版本为{ $found }；本仪表板可读取的版本为{ $known }。请重新加载以获取较新的仪表板，或直接使用数据。

## Articles
article-nothing = 此处没有内容
article-nothing-lead = 此数据版本中没有“{ $page }”。请检查地址，或返回概览。
page-checks = 数据核查
page-horizon = 后续动向
page-glossary = 术语表
page-mechanism = 机制
page-project = 项目记录
page-donor = 捐助方
page-country = 国家
page-organisation = 组织
search-figures = 数字
page-source = 来源
nav-overview = 概览
nav-disagreements = 来源分歧
nav-known = 已知情况
nav-horizon = 后续动向
nav-glossary = 术语表
nav-pages = 页面
close = 关闭
funder-inferred = 供资方系推断
coverage-inferred = { $n }条记录的供资方系推断
own-page = 此记录有单独页面。
see-overview = 按此筛选条件显示数字和图表
source-page = 取自该来源的全部内容
list-of = { $n }个名称
n-of-m = { $n }/{ $m }
section-facts = 简况
section-overview = 概览
section-figures = 数字
section-pool = 资金归属
section-donors = 列名捐助方（{ $n }）
section-records = 项目记录（{ $n }）
column-value = 数值
column-time = 时间
column-sources = 来源
column-claims = 说法
column-spread = 差距
column-shown = 显示值
column-of = 对象
column-notes = 说明
column-role = 角色
column-source-kind = 来源类型
as-beneficiary = 受益国
as-participant = 参与国
as-region = 可能：仅提及区域
as-nowhere = 可能：未提及地点
fact-standing = 在本组合中的角色
standing-portfolio = 三个联合机制之一
standing-context = 参照：其他机制与之协调的机制
standing-planned = 正在设计或研究
fact-since = 始于
fact-administrators = 管理方
fact-part-of = 隶属于
fact-money = 已公布的资金情况
fact-coordinates = 协调对象
fact-cycle = 周期
fact-status = 状态
fact-kind = 类型
fact-acronym = 简称
fact-address = 地址
fact-publisher = 发布方
fact-date = 日期
fact-language = 语文
language-lost = 本页的{ $language }版未能加载。此为英文版。请重新加载再试。
fact-read = 阅读方式
fact-groups = 联合国国家组
place-small = 以圆点绘出
none-of-them = 无（不属于最不发达国家、内陆发展中国家或小岛屿发展中国家）
group-LDC = 最不发达国家
group-LLDC = 内陆发展中国家
group-SIDS = 小岛屿发展中国家
status-1 = 筹划中
status-2 = 实施中
status-3 = 已完成，账目未结清
status-4 = 已结束
status-5 = 已取消
status-6 = 已暂停
status-unknown = 未说明
date-planned-start = 计划自{ $date }起
date-actual-start = 自{ $date }起
date-planned-end = 计划至{ $date }止
date-actual-end = 至{ $date }止
organisation-10 = 政府
organisation-11 = 地方政府
organisation-15 = 其他公共机构
organisation-21 = 国际非政府组织
organisation-22 = 国内非政府组织
organisation-23 = 区域非政府组织
organisation-40 = 国际组织
organisation-60 = 基金会
organisation-80 = 大学或研究机构
organisation-90 = 其他
source-un-document = 联合国文件
source-un-page = 联合国实体或条约秘书处的网页
source-government = 政府
source-regional-organisation = 区域组织
source-implementer = 受赠方或伙伴
source-database = 第三方数据库
source-press = 媒体
source-other = 其他

## Origin of a figure
origin-kind-of = 出处 · { $subject }
origin-kind = 出处
origin-unknown = 没有任何数字的标识符为“{ $figure }”
origin-time = { $value }，{ $time }
origin-rule = 为何采用此数值
origin-claims = { $n }条说法
origin-searches = 查找过但未找到
origin-computation = 计算方法
origin-check = 来源自身的算术
origin-used = 用于计算或核对
origin-related = { $subject }的其他有关国家的数字
origin-identifier = 数字的标识符
origin-inputs = 相加的数字
origin-sum-title = { $of }：{ $kind }，合计
origin-sum-lead = 我们将以下以美元计的数字相加。未公布的金额不计入，因此真实总额至少为此数。如有一部分仅为“约”数，我们将合计数截取为两位有效数字。
origin-sum-none = 所示记录没有公布此类数字。
origin-left = 同一种类但未计入：其他货币，或仅有上限
origin-sum-inputs = 相加的数字：{ $n }项
rule-undisputed = 没有相互矛盾的说法。显示最精确的数值。
rule-searched = 不显示数值：已查阅的资料均未公布。这些资料列于下方。
rule-primary-source = 第一手来源优先于第二手来源。
rule-later-date = 对于不断增加的总额，显示日期较晚的数值。
rule-own-section = 来源中关于某一事项的专门章节优先于其概述。
rule-range = 同样可靠的来源不一致，因此我们显示从最低到最高的区间。第一手来源、累计总额的较晚日期以及来源的专门章节优先。
rule-as-entered = 这些名单、日期或文字之间无从取舍。显示最先录入的一条。
rule-computed = 由我们根据其他数字计算。没有来源载明此数。
formula-sum = a + b + …
formula-difference = a − b
formula-quotient = a ÷ b
formula-percent-of = 100 × a ÷ b
formula-percent-change = 100 × (b − a) ÷ a
formula-quotient-of-percent = a ÷ (b ÷ 100)
check-holds = 来源载明：{ $stated }。各部分得出{ $gives }。两者相符。
check-fails = 来源载明：{ $stated }。各部分得出{ $gives }。两者不符。
claim-value = 说法
claim-summary = 来源内容（由我们概述）
claim-source = 来源及所在位置
claim-speaker = 来源类型
claim-primary = { $kind }：视为第一手来源；数据库、媒体和其他来源为第二手来源
claim-secondary = { $kind }：第二手来源
claim-place = 段落的首尾文字
claim-where = 在来源中的位置
claim-overview = 位于概述部分；来源中关于该事项的专门章节优先于概述
claim-searched = 已查阅而无结果的资料
claim-note = 说明
claim-identifier = 标识符

## Disagreements
disagreements-title = 来源不一致之处
disagreements-lead = { $n ->
    [0] 没有任何两个来源对同一项数字说法不一。
   *[other] 各来源对{ $n }项数字说法不一。
}{ $checked ->
    [0] 没有来源在载明合计数或百分比的同时列出其各部分。
   *[other] 已根据载明的各部分核对的合计数和百分比：{ $checked }项。不符的：{ $wrong }项。
}所有说法均予保留。每项数字都注明选取所示说法的规则。
disagreements-rules = 我们如何逐步选取所示说法
disagreements-conflicts = 存在不同说法的数字（{ $n }）
against = { $one }；另一说为{ $other }
side = { $value }（{ $by }）
side-place = { $publisher }：“{ $from }……”
side-list = { $n }个名称{ $some ->
    [0] {""}
   *[other] ，其中有{ $only }
}
spread = { $times ->
    [none] 最高值比最低值高{ $percent }%
   *[other] 最高值为最低值的{ $times }倍
}
spread-none = 不是数字
arithmetic-holds = 相符：{ $figure }
arithmetic-fails = 不符：{ $figure }

## What is known
known-title = 哪些已知，哪些未知
known-lead = { $n ->
    [0] { $m }条项目记录均未公布金额。
   *[other] { $m }条项目记录中有{ $n }条公布金额。
}下表逐个字段显示同样的情况。各项数目所对应的记录列于其后。
known-table = 公布某一字段的记录，按机制列示
known-voices = 来源、说法和记录，按来源类型列示
known-kinds = 公布某一字段的记录，按其最佳来源列示
known-vain = 在来源中查找过但未找到
known-field = 按记录：{ $field }
known-with = { $mechanism }，已知（{ $n }）
known-without = { $mechanism }，未知（{ $n }）
field-amount = 金额
field-donor = 记录的捐助方
field-countries = 国家
field-year = 年份
field-dates = 起止日期
field-implementer = 执行方
field-theme = 主题
field-gender = 性别问题

## Pages of donors, countries, organisations, documents
flow-unspecified = 列名，无金额
pool-named = 在此记录中列名
pool-dated = 在其周期或年份列名
pool-possible = 可能曾提供支持
donor-none = { $donor }未被列为这些机制的捐助方。
donor-since = 最早列名时间
donor-since-year = { $year }年（最早列出其名的周期或付款）
donor-since-by = { $missing }；仅见于名单和总额，或见于跨多年的付款
donor-mechanisms = 机制
donor-amounts = 公布金额的捐助
donor-named = 将其列为捐助方的记录
donor-supported = 列出其名，或与其捐助属于同一周期或年份的记录
donor-hidden = 不明：没有来源说明
donor-gender = 关联记录中提及性别问题的
donor-gender-possible = 可能记录中提及性别问题的
donor-organisation = 作为组织
donor-contributions = { $n ->
    [1] 将其列为捐助方的捐助（{ $n }）
   *[other] 将其列为捐助方的捐助（{ $n }）；可能重叠
}
donor-untraceable = 哪些无法追溯，原因何在
donor-untraceable-why = 这些机制均为集合资金：除非记录列明捐助方，否则没有来源说明谁的资金用于哪个项目。我们关联捐助方提供捐助的周期或年份内的记录。这些记录的资金来自所有捐助方：请勿作为此捐助方的资金引用。
donor-records-named = 列明此捐助方的记录（{ $n }）
donor-records = { $mechanism }：列出其名，或与其捐助属于同一周期或年份的记录（{ $n }）
donor-records-listed = { $mechanism }：可能记录，仅依据未注明日期的名单或总额（{ $n }）
donor-by-list = 可能（未注明日期的名单或总额）
donor-beneficiaries = 关联记录中的受益国（{ $n }）
donor-beneficiaries-possible = 仅见于可能记录的受益国（{ $n }）
donor-participants = 关联记录中的参与国（{ $n }）
donor-participants-possible = 仅见于可能记录的参与国（{ $n }）
donor-possible = 不明：其可能支持的记录（{ $n }）
donor-possible-why = 该捐助方向同一机制提供了捐助。没有来源说明其资金是否用于这些记录的年份。
donor-gender-said = 记录中关于性别问题的内容（{ $n }）
country-none = 没有项目记录提及{ $country }。
country-as-beneficiary = 列为受益国
country-as-participant = 列为参与国
country-possible = 可能涵盖该国的记录
country-donor = 作为捐助方
country-reached = 提及该国的记录（{ $n }）
country-donors = 与这些记录关联的捐助方（{ $n }）
country-donors-why = 按名称、周期或年份关联。其资金属于集合资金：除非记录列明捐助方，否则不知其中有任何部分用于该国。
country-rules = 如何申请：规则和上限
country-rules-why = 各项规则在其当时有效。为此数据版本查阅的来源均未说明目前有开放的提案征集。
column-funders = 列名捐助方
time-of-period = { $period }，{ $date }载明
country-outputs = 该国的数字，或只提及该国的记录的数字
country-regional = 可能涵盖该国的记录（{ $n }）
country-regional-why = 这些记录提及该国所在区域，或根本没有提及地点。没有来源列出其涉及的所有国家。
country-next = 接下来可以询问什么
questions-more = 另有{ $n }个问题
ask-amount = { $record }：金额未公布。可询问{ $mechanism }的管理方。
ask-given = { $mechanism }，{ $periods }：金额未公布。可询问其管理方。
ask-mechanism = { $mechanism }在该区域有记录，但均未提及该国。
ask-regional = 有{ $n }条记录仅提及区域或未提及地点：该国是否参加？
ask-horizon = 后续动向：正在设计的机制和已知的提案征集
organisation-lead = 此数据版本中{ $n ->
    [0] 没有由{ $organisation }执行的项目记录
   *[other] 有{ $n }条项目记录由{ $organisation }执行
}。
organisation-runs = 管理
organisation-gives = 捐助
organisation-as-funding = 列为记录的供资方（{ $n }）
organisation-as-accountable = 列为负责方（{ $n }）
organisation-as-extending = 列为转拨方（{ $n }）
organisation-as-implementing = 列为执行方（{ $n }）
source-lead = 取自此来源的说法：{ $claims }条。项目记录：{ $records }条。捐助：{ $contributions }项。
source-figures = 取自该来源的数字
given-to = { $donor } → { $mechanism }，{ $period }
source-contributions = 该来源列出的捐助
horizon-title = 后续动向和各国的请求
horizon-lead = 有{ $n }个机制处于筹划阶段：已商定、正在设计或正在研究。尚无其资金或项目的记录。
horizon-asked = 请求提供的援助
horizon-asked-why = 这些国家在关于《行动纲领》的报告中请求提供援助。增长情况系来源载明。
horizon-calls = 各机制的提案征集和规则，依当时来源所述
horizon-calls-why = 各项内容在其当时有效。为此数据版本查阅的来源均未说明目前有开放的提案征集。
horizon-context = 各机制所处的领域
horizon-context-why = 以下是所有国家的参照情况。筛选条件不改变这些数字。其中没有任何一项是各机制的资金。

## Counts that open what they count
count-all = 所示全部
count-split = 按名称、周期或年份关联：{ $sure }；仅为可能：{ $possible }
count-donors-linked = 关联{ $donors }：由记录列明，或通过共有的集合资金按周期或年份关联
count-states-disputed = 对这些国家名单和国家数目，来源不一致
origin-no-donor = 此数统计与捐助方的关联。请选择一个捐助方以查看
count-records = { $n ->
    [0] 没有项目记录
   *[other] { $n }条项目记录
}
count-states = { $n ->
    [0] 没有国家
   *[other] { $n }个国家
}
count-donors = { $n ->
    [0] 没有捐助方
   *[other] { $n }个捐助方
}
count-documents = { $n ->
    [0] 没有来源
   *[other] { $n }个来源
}
count-claims = { $n ->
    [0] 没有说法
   *[other] { $n }条说法
}
count-documents-why = 我们统计此数据版本所知的来源，不论其用途。
count-claims-why = 我们统计此数据版本取自来源的说法。表示没有公布任何内容的说法不计入。
count-entries = { $n ->
    [0] 没有捐助
   *[other] { $n }项捐助
}
count-entries-why = 我们统计此数据版本中的捐助：列明捐助方的周期、付款和名单。它们可能重叠。
count-lacking = 已隐藏：这些记录未公布此筛选所要求的内容
stack-possible = { $mechanism }，可能
tie-possible = 可能：仅有未注明日期的名单或总额提及该捐助方
tie-sure = 列名，或属于同一周期或年份
count-undated = 未计入：没有来源给出其年份或记录
count-which-records = 显示这些记录
count-which-entries = 显示这些捐助
filter-several = 多个筛选条件
filter-record = 记录
count-lacking-why = 我们统计被筛选隐藏、但可能属于此处的记录。它们没有公布所要求的内容。
count-undated-why = 我们统计未计入数字、但可能属于此处的捐助。它们没有给出年份，或没有来源说明其是否用于所示记录。
count-unlinked-why = 我们统计被捐助方筛选排除的记录。没有来源将其与所选捐助方关联。
count-records-why = 我们统计此数据版本中符合筛选条件的记录。这是已找到的，不是实际存在的全部。
count-states-why = 我们按这些筛选条件统计所示记录提及的国家。国家以联合国M49国家和地区列表为准，包括领土和非联合国会员国的国家。
count-donors-why = 我们统计所示捐助的捐助方：即列明捐助方的周期、付款和名单。在按国家、年份、主题或字词筛选时，我们统计与所示记录关联的捐助方：由记录列明，或由属于其周期或年份的捐助列明。
count-known = 已知
count-unknown = 未知
count-set = 仅由{ $mechanisms }提及
origin-share-none = 这两项不是部分与整体的关系。其中一项没有数字，或两者货币不同。
origin-share-title = { $part }，占以下整体的比例：{ $whole }

## Words
glossary-title = 术语表：本网站用语
glossary-lead = 名称依照IATI、ISO、联合国M49和各机制自身的文件。本页对每个用语解释一次。
glossary-money = 资金种类，从不相互相加
glossary-missing = 缺少数值的原因（均不等于零）
glossary-here = 本网站的标记和统计
glossary-rules = 几种说法中显示哪一种
glossary-levels = 记录所描述的内容
glossary-groups = 国家组
glossary-measures = 计量项
define-incoming-pledge = 捐助方对机制作出的允诺（IATI交易类型13）。
define-incoming-commitment = 捐助方对机制作出的确定的书面承诺（IATI 11）。
define-incoming-funds = 捐助方付给机制的资金（IATI 1）。
define-outgoing-commitment = 机制分配、核给或赠给项目的资金（IATI 2）。
define-disbursement = 机制付出的资金（IATI 3）。
define-expenditure = 用于货物和服务的资金（IATI 4）。
define-budget = 来源载明的预算。它是计划，不是资金流动。
define-grant-ceiling = 提案征集允许申请方请求的最高数额。它是规则，不是资金流动。
define-not-published = 在公开来源中查找过，但未找到。
define-not-applicable = 此处不存在这一问题。
define-withheld = 已知存在，但未予公开。
define-unknown = 尚无人查找。
term-computed = 由我们计算
define-computed = 由我们根据其他数字算出。没有来源载明此数。其输入项均予显示。
term-counted = 由我们统计
define-counted = 由我们对此数据版本的记录进行统计。这是已找到的，不是实际存在的全部。
term-disputed = 来源不一致
define-disputed = 至少有两条已公布的说法不可能同时属实。所有说法均予显示。
term-pooled = 集合资金
define-pooled = 多个捐助方汇入同一基金的资金。没有单一的所有者。没有来源说明谁的资金用于哪个项目。
term-record = 项目记录
define-record = 一个项目，或标题未公开的项目的一项活动、出版物、产出或成果。多条记录可能属于同一笔赠款。
term-beneficiary = 受益国
define-beneficiary = 作为工作对象或工作东道方的国家。
term-participant = 参与国
define-participant = 有国民参加的国家。参加不等于受益。
term-as-listed = 列入名单
define-as-listed = 在未说明何时捐助的名单中列为捐助方。
term-open = “{ $term }”的含义
define-countries = 被记录列为受益国或参与国的国家，或机制自行公布的数目。受益国是工作对象或工作东道方。参与国是有国民参加的国家。
define-donors = 在周期、付款或名单中被列为向机制提供捐助的政府及其他方面。列名并不说明捐助了多少。单项记录的捐助方和共同供资方另行统计：它们可能在机制之外付款。
define-gender-share = 机制表明用于性别平等的资金占其资金的比例。它不是性别平等标识代码，也不是妇女在参与者中的比例。
term-state = 国家
define-state = 联合国M49列表中的任何国家或地区。包括领土（如蒙特塞拉特），也包括非联合国会员国的国家（如库克群岛和纽埃）。
term-at-least = 至少
define-at-least = 已公布金额的合计。未公布的金额还应另加。
define-level-project = 有自己标题的项目。
define-level-event = 标题未公开的赠款的一项活动。
define-level-publication = 此类赠款的一份出版物。
define-level-output = 此类赠款的另一项产出。
define-level-result = 机制报告的、未注明属于哪笔赠款的一项成果。

## To take away
download = 下载
download-csv = CSV：所示内容（{ $n }行）
download-underlying-records = CSV：所依据的记录（{ $n }行）
download-underlying-contributions = CSV：所依据的捐助（{ $n }行）
download-underlying-claims = CSV：所依据的说法（{ $n }行）
download-json = JSON
download-svg = SVG图片
download-citation = 复制引用格式
download-link = 复制链接
download-copied = 已复制。
offline-now = 无网络连接。这是保存在本浏览器中的版本：{ $edition }。
update-ready = 本页已有新版本。
update-load = 加载新版本
embed-page = 复制用于嵌入整个页面的 HTML
embed-newest = 复制嵌入用HTML（始终为最新版本）
embed-pinned = 复制嵌入用HTML（本版本）
embed-source = 来源：《{ $site }》，{ $edition }。
embed-open = 在仪表板中打开
try-again = 重试
chart-coming = 正在绘制此图。
chart-failed = 此图未能绘出。条形图和表格含有相同数字。网络恢复后会再次尝试。
other-edition = 此链接是用{ $made }版制作的。您看到的是{ $now }版：数字可能已有变化。
other-edition-changes = 查看变化。
download-not-copied = 此处不允许复制。请手动复制以下内容：
download-no-picture = 没有图片。在这些筛选条件下没有可绘内容，或图表正以表格显示。
column-identifier = 标识符
filter-is = { $filter }：{ $names }
filters-are = 筛选条件：{ $filters }
sources-are = 来源：{ $sources }
sources-more = { $named } · 另有{ $n }个
context-off = 不含《武器贸易条约》自愿信托基金
citation = { $title }。《{ $site }》，{ $edition }。
citation-filters = { $filters }。
footer-zip = 全部数据文件，压缩包（Data Package）

## Patterns
column-mechanisms = 机制
column-states = 国家
column-group = 国家组或区域
column-from = 来自
column-to = 去向
column-counts = 统计内容
column-number = 数目
column-accepted = 入选占申请之比
column-delivered = 拨付占分配之比
said-of = 关于{ $mechanism }：{ $text }
states-n = { $n }个国家
overlap-title = { $all ->
    [0] 所示记录均未提及国家{ in-role }
   *[other] { $alone ->
        [yes] { $mechanism }提及的国家{ in-role }：{ $all }个
       *[no] 提及的{ $all }个国家{ in-role }中有{ $several }个被多个机制提及
    }
}
overlap-subtitle = 按记录提及国家的机制分组。每个国家只归入一组
overlap-summary = 仅被一个机制提及：{ $one }个。被多个机制提及：{ $several }个。
overlap-note = 此图统计记录以所计角色提及的国家。机制实际惠及的国家可能更多。两个机制涉及同一国家，本身并不构成重复。
gaps-one = 被一个机制提及{ in-role }
gaps-two = 被两个机制提及{ in-role }
gaps-three = 被三个或更多机制提及{ in-role }
gaps-none = 未被所示记录提及{ in-role }
gaps-which = { $role ->
    [beneficiary] 所示记录均未列为受益国的国家
    [participant] 所示记录均未列为参与国的国家
   *[any] 所示记录均未提及的国家
}
gaps-title = { $n ->
    [0] 记录提及全部{ $all }个最不发达国家{ in-role }
   *[other] { $all }个最不发达国家中有{ $n }个未见于任何记录{ in-role }：{ $names }
}
gaps-title-filtered = { $n ->
    [0] 所选范围提及全部{ $all }个最不发达国家{ in-role }
   *[other] 在所选范围内，{ $all }个最不发达国家中有{ $n }个未被任何记录提及{ in-role }：{ $names }
}
gaps-names-more = { $names }和另外{ $n }个
gaps-title-none = 此处没有统计国家组
gaps-subtitle = 各国家组和区域的国家，按提及它们的机制数目列示
gaps-summary = 空心：没有记录提及该国{ in-role }。这不能证明没有项目惠及该国。
gaps-summary-filtered = 空心：所选范围内没有记录提及该国{ in-role }。隐藏的记录可能提及。这不能证明没有项目惠及该国。
gaps-note = 国家组依照联合国的名单；一个国家可属于多个组。最不发达国家名单为2026年11月24日之前的名单：孟加拉国、老挝人民民主共和国和尼泊尔预定脱离该类别（“毕业”），我们未能核实。区域依照M49。
flow-title = { $donors ->
    [0] 所选范围内没有捐助列明捐助方
   *[other] { $donors }个捐助方、其捐助的机制及这些机制的记录提及的区域
}
flow-subtitle = 连线表示哪个捐助方列名于哪个机制，不表示金额。右侧：记录数
flow-summary = 左侧：捐助方列名于机制；所有连线宽度相同。右侧：宽度为提及某区域国家的记录数。
flow-note = 两侧统计的内容不同，宽度不必相同。一条记录在每个区域计一次。资金图显示已公布的金额。两者从不合为一图。
flow-money-title = 可绘出的金额：{ $entries }项捐助中的{ $given }项，{ $records }条记录中的{ $passed }条
flow-money-subtitle = 按资金：每种货币一张图，各用自己的刻度。不同种类的资金分开列示
flow-money-summary = 捐助方的资金止于机制：认捐、承诺或缴付。机制的资金止于国家：分配、预算或拨付。每个节点注明属于哪一种。两者之间没有连接：没有来源说明谁的资金流向何处。
flow-money-note = 机制公布的总额不绘出：没有来源说明其去向。认捐、承诺和缴付不相加。不同货币也不相加。
flow-in = 以{ $currency ->
    [AUD] 澳元
    [CAD] 加元
    [EUR] 欧元
    [GBP] 英镑
    [JMD] 牙买加元
    [JPY] 日元
   *[other] { $currency }
}计
flow-several = 用于多个国家，或未提及国家
flow-to = 用于{ $place }
flow-of-kind = { $name }：{ $kind }
flow-named = 列为捐助方
flow-records = 记录
funnel-title = { $year }年，{ $mechanism }从{ $applications }份申请中选定{ $selected }份
funnel-title-none = 所选范围内没有提案征集同时公布申请数和入选数
funnel-subtitle = 提案征集：收到的申请和入选的项目
funnel-summary = { $n ->
    [0] 没有提案征集公布申请数。
   *[other] 公布申请数的提案征集：{ $n }次。同时公布入选数的：{ $known }次。
}
funnel-note = 在提案征集之外的紧急项目不计入。其他年份的提案征集两个数目均未公布。
funnel-applications = 申请
funnel-selected = 入选
funnel-share = 占申请的{ $share }（由我们计算）
delivery-title = 截至{ $date }，{ $mechanism }{ $purpose }的分配额已拨付{ $share }（由我们计算）
delivery-title-none = 所示机制均未同时公布分配额和拨付额
delivery-subtitle = 美元，仅限两项金额均已公布的情况。斜线：未公布
delivery-summary = { $all }项分配中有{ $known }项两项金额均已知。
delivery-no-total = 没有公布总额
delivery-note = 我们根据这两个数字计算比例。仅绘出机制公布的总额，不绘出单项记录的合计。
delivery-share = 其中{ $share }（由我们计算）
time-title = { $n ->
    [0] 没有记录
   *[other] { $n }条记录
}{ $cycles ->
    [0] {""}
   *[other] 、{ $cycles }个周期
}{ $events ->
    [0] {""}
   *[other] 、{ $events }个事件
}，{ $years ->
    [single] { $from }年
   *[other] { $from }年至{ $to }年
}
time-cycle = { $year }年周期
time-event = 事件日期
time-event-disputed = 事件日期；来源不一致
time-row = { $mechanism }：周期和事件
time-title-none = 所示记录或事件均无日期
time-subtitle = 先列各机制的周期（方块）和有日期的事件（菱形），再列各记录的起止日期，精确至已知程度。空心：具体日期不详，或来源不一致。渐隐：结束日期不详
time-summary = { $n ->
    [0] 所示记录均无日期或周期。
   *[other] 有日期或周期的记录：{ $n }条。
}{ $without ->
    [0] {""}
   *[other] 两者均无、未绘出的记录：{ $without }条。
}
time-note = 只知道周期的，绘出其全年。表格注明计划日期。事件是来源就机制、记录或捐助载明的日期。周期是机制自身的遴选年度。
time-planned = 计划日期，或仅有周期
time-actual = 实际日期
time-unknown = 不详
sustainability-title = { $years }个年份中有{ $with }个列有捐助方
sustainability-subtitle = 就单一年份列名的捐助方，以及当年的记录
sustainability-summary = { $all ->
    [0] 所示捐助均未列明捐助方。
   *[other] 未就任何单一年份列名的捐助方：{ $donors }个。
}{ $shown ->
    [0] 没有显示任何记录。
   *[other] 没有年份的记录：{ $records }条。
}{ $elsewhere ->
    [0] {""}
   *[other] 未计入的记录：{ $elsewhere }条。其日期涉及这些年份，但其周期或起始年份不在其中。
}
sustainability-note = 跨多年的协议和名单不就某一年列出捐助方。没有捐助方的年份即无捐助方列名；当年仍可能有资金到位。
sustainability-donors = 列名捐助方
sustainability-records = 记录

## Search and comparison
page-search = 搜索
search-title = 搜索全部内容
search-all = 搜索全部内容
search-hint = 搜索
search-go = 搜索
search-for-horizon = 如何申请, 申请, 提案征集, 征集提案, 赠款, 资助, 资格, 条件, 规则, 上限, 供资, 资金, 下一步, 后续, 计划
search-for-donors = 谁出资, 捐助国, 捐助方, 捐助者, 捐款, 捐助, 认捐, 供资方, 出资方
search-for-countries = 哪里, 地图, 区域, 地区, 受益国, 受援国, 受益方
search-for-projects = 赠款, 记录, 活动, 年份, 主题, 专题, 时间线, 时间表
search-for-gaps = 谁被遗漏, 未覆盖, 空白, 差距, 缺口, 最不发达国家, 重复, 重叠
search-for-method = 下载, 数据, CSV, JSON, API, 引用, 引文, 许可证, 更正, 纠错, 错误
search-for-known = 完整性, 透明度, 缺失, 缺少, 未公布
search-for-disagreements = 矛盾, 争议, 冲突, 不一致, 分歧, 差异, 算术, 合计不符
search-for-changes = 更新, 新增, 历史, 版本, 变化
search-for-glossary = 定义, 术语, 词汇, 含义, 缩略语, 缩写
search-empty = 请在上方框中输入字词：国家、捐助方、伙伴、主题或标题。
search-lead = { $n ->
    [0] 没有与“{ $words }”相符的结果。请减少字词或换用其他字词。
   *[other] 有{ $n }项与“{ $words }”相符。
}{ $near ->
    [0] {""}
   *[other] 另有{ $near }项接近。
}
search-lead-near = 没有与“{ $words }”完全相符的结果。接近的结果：{ $near }项。
search-section = { $sort }（{ $n }）
search-more = 另有{ $n }项：增加字词可缩小范围
page-compare = 比较
compare-title = { $one }和{ $other }
compare-lead-mechanism = 记录提及的国家：{ $one } { $n }个，{ $other } { $m }个；两者都提及的：{ $both ->
    [0] 无
   *[other] { $both }个
}。
compare-lead-donor = 按名称、周期或年份关联的记录：{ $one } { $n }条，{ $other } { $m }条；与两者都关联的：{ $both ->
    [0] 无
   *[other] { $both }条
}。集合资金不单独属于任何一方。
compare-lead-country = 提及{ $one }的记录：{ $n ->
    [0] 无
   *[other] { $n }条
}；提及{ $other }的：{ $m ->
    [0] 无
   *[other] { $m }条
}；两者都提及的：{ $both ->
    [0] 无
   *[other] { $both }条
}。
compare-facts = 并列比较
compare-nothing = 此处未说明
compare-with = 比较对象
compare-records-mechanism = 两者的项目记录（{ $n }）
compare-records-donor = 与两者都关联的项目记录（{ $n }，其中{ $possible }条仅为可能）
compare-records-country = 两者都提及的项目记录（{ $n }）
compare-states-both = 两者共有的国家（{ $n }）
compare-states-one = 仅前者有的国家（{ $n }）
compare-states-other = 仅后者有的国家（{ $n }）

## Differences between editions
changes-title = { $old }版至{ $new }版的变化
changes-title-none = 变化
changes-lead = { $n ->
    [0] 没有差异。
   *[other] 有{ $n }处差异，按说法和记录逐条列出。如曾引用较早版本，请在此查看需要更正之处。
}
changes-values = { $n ->
    [0] 两个版本共有的数字，其显示值均无变化。
   *[other] 有{ $n }项数字的显示值已变化。
}
changes-kept = 较早版本的JSON文件
changes-kept-title = 供查阅
changes-incomplete = 无法比较两个版本：{ $n ->
    [0] 此版本缺少一个文件。
   *[other] 无法使用{ $files }。
}
changes-none = 没有保留此前的版本。
changes-not-had = 无法与较早版本比较：{ $why }
changes-unread = { $version }版有无法读取的部分。数据问题：{ $n }处。这些部分在下文中可能显示为新增或删除。
changes-others = 其他版本
changes-with = 与{ $version }版比较
changes-since = 自上一版本以来的变化
changes-claim = 说法（{ $n }）
changes-figure = 数字：所指对象或计算方法（{ $n }）
changes-activity = 项目记录（{ $n }）
changes-contribution = 捐助（{ $n }）
changes-source = 来源（{ $n }）
changes-mechanism = 机制（{ $n }）
changes-organisation = 组织（{ $n }）
changes-place = 国家（{ $n }）
changes-term = 区域、主题和计量项（{ $n }）
column-happened = 变动
column-before = 此前
column-after = 现在
column-parts = 差异之处
change-added = 新增
change-changed = 更改
change-removed = 删除
participant-funding = 作为捐助方
participant-accountable = 作为负责方
participant-extending = 作为转拨方
participant-implementing = 作为执行方
basis-cumulative = 截至当时的全部
basis-within = 在该时段内
basis-at = 在该日期
basis-cycle = 一个周期
basis-single = 单一日期
basis-as-listed = 没有年份的名单
basis-not-published = 未给出时间
kind-money = 资金
kind-count = 计数
kind-percent = 百分比
kind-list = 名单
kind-date = 日期
kind-text = 文字
part-figure = 该说法所属的数字
part-shown = 显示值
part-value = 数值
part-as-of = 数值对应的日期
part-source = 来源或其中的位置
part-in-overview = 是否位于概述部分
part-summary = 我们的概述
part-searched = 已查阅而无结果的资料
part-notes = 说明
part-subject = 所涉事项
part-measure = 计量内容
part-label = 名称
part-period = 时期
part-computation = 计算或核对方法
part-mechanism = 机制
part-title = 名称
part-level = 记录所描述的内容
part-dates = 日期
part-participants = 参加方
part-places = 地点
part-themes = 主题
part-amount = 金额
part-gender = 性别问题
part-evidence = 佐证程度
part-donor = 捐助方
part-records = 据来源所述其出资的记录
part-address = 地址
part-groups = 国家组
part-content = 内容

## Words where they occur
words-used = 此处用语

## Charts of the first screen and of entity pages
allocated-title = { $known ->
    [0] { $narrowed ->
        [no] { $alone ->
            [none] 没有机制公布分配额
           *[other] { $alone }未公布分配额
        }
       *[yes] 在这些筛选条件下没有已知的分配额
    }
    [one] { $first }已分配{ $money }
    [1] { $first }已分配{ $money }
   *[other] { $currencies ->
        [one] 已公布的最大分配额：{ $first }，{ $money }
       *[several] { $known }个机制公布分配额
    }
}
allocated-subtitle = 已分配
allocated-summary = { $all }个机制中有{ $known }个有数字，包括由我们计算的。
allocated-note = 收到、列入预算和拨付的资金属于其他种类，从不与此相加。
donors-title = { $donors ->
    [0] { $narrowed ->
        [no] 没有列名捐助方
       *[yes] 所选范围内没有捐助方提供捐助
    }
    [1] { $narrowed ->
        [no] 列名捐助方只有{ $name }
       *[yes] 此处只有{ $name }提供捐助
    }
   *[other] { $of ->
        [no] { $narrowed ->
            [no] {""}
           *[yes] 在所选范围内，
        }{ $donors }个捐助方中有{ $several }个被列为两个或更多机制的捐助方
       *[other] { $donors }个捐助方被列为{ $of }的捐助方
    }
}
donors-title-each = { $narrowed ->
    [no] {""}
   *[yes] 在所选范围内，
}被列为捐助方的机制数：{ $each }
donors-title-chosen = { $narrowed ->
    [no] {""}
   *[yes] 在所选范围内，
}{ $names }{ $n ->
    [0] 未被列为任何机制的捐助方
   *[other] 被列为{ $n }个机制的捐助方
}
donors-subtitle = ● 金额已公布 ○ 列名
donors-summary = 列名捐助方：{ $donors }个。其中金额公开的：{ $with }个。
donors-note = 捐助方名单只反映某一时点。名单上没有的捐助方可能在其他时间提供过捐助。
donors-several-amounts = { $n }笔金额
ties-title = { $named ->
    [0] 没有记录将{ $donor }列为供资方
   *[other] { $named }条记录将{ $donor }列为供资方
}
ties-subtitle = 关联的确定程度：全部{ $all }条记录，按关联依据列示
ties-summary = 列名{ $named }条，同一周期或年份{ $same }条，可能{ $possible }条，不明{ $unclear }条，无关联{ $none }条。
ties-note = 列名：记录或捐助列明该捐助方。同一时间：该捐助方列名于同一周期或年份。可能：仅有没有年份的名单或总额。不明：没有来源说明。
link-named = 列名
link-same-time = 同一周期或年份
link-possible = 可能
link-unclear = 不明
link-none = 无关联
backing-title = { $narrowed ->
    [no] {""}
   *[yes] 在所选范围内，
}{ $donor }{ $mechanisms ->
    [0] 未被列为任何机制的捐助方
   *[other] 被列为{ $mechanisms }个机制的捐助方
}{ $first ->
    [no] {""}
   *[other] ，最早见于{ $first }年
}
backing-subtitle = ● 金额已公布，○ 列名。横线：涵盖这些年份，未按年分列
backing-summary = 找到的捐助：{ $n }项。其中金额公开的：{ $with }项。
backing-undated = 年份未说明
mechanisms-title = { $n ->
    [0] 没有显示任何记录
   *[other] { $n }条记录，属于{ $names }
}
mechanisms-subtitle = 我们找到的记录，按机制列示
mechanisms-summary = { $all }个机制中有{ $with }个在此有记录。
neighbours-title = { $country }：{ $n ->
    [0] 没有所示记录
   *[other] { $n }条记录
}{ $most ->
    [0] {""}
   *[other] { $leads ->
        [yes] ，在{ $region }最多
       *[no] ；{ $region }最多的是{ $ties ->
            [1] { $first }（{ $most }条）
           *[other] { $ties }个国家（各{ $most }条）
        }
    }
}
neighbours-subtitle = 提及{ $region }各国的记录
neighbours-summary = { $region }的{ $all }个国家中有{ $with }个至少见于一条记录。
neighbours-more = 另有{ $n }个国家
completeness-title = { $with ->
    [0] 没有记录给出金额
   *[other] { $all }条记录中有{ $with }条给出金额
}
completeness-of = 共{ $n }条
completeness-subtitle = 给出各字段的记录
completeness-summary = 每条记录核查的字段：{ $fields }个。
donors-entries = 列名次数
value-by-us = { $value } Σ

## Menu of a mark, filter bar, drawer
menu-only = 只显示{ $name }
menu-all = 重新显示全部，不限于{ $name }
menu-page = 打开{ $name }的页面
menu-origin = 出处
menu-close = 关闭
filter-more = 更多
filter-undo = 撤销
filter-count = { $n }/{ $m }条记录{ $possible ->
    [0] {""}
   *[other] ，可能{ $possible }条
}
filter-show = 显示{ $n }条记录
filters-not-here = 本页显示整个数据版本。您的筛选条件保留用于其他页面。
paper-signs = ≥ 至少 · ≈ 约 · Σ 由我们计算或统计 · ≠ 来源不一致 · — 未公布
legend-how = 阅读说明
legend-at-least = 至少：真实数字可能更高
legend-about = 约：来源给出的是约数
legend-computed = 由我们计算，并非来源载明
legend-counted = 由我们统计，并非来源载明
legend-arithmetic = 来源载明的合计数不符
legend-disputed = 来源不一致
legend-not-published = 未公布：我们查找过，未找到数字
legend-meter = 已知部分，以n/m表示
legend-certainty = 实色：列名或关联。浅色：可能。空心：不明
foot-sources = 来源 { $n }
foot-sources-paper = 来源：{ $named }{ $more ->
    [0] 。
   *[other] ；另有{ $more }个。
}
dots-more = 另有{ $n }个
rows-more = 另有{ $n }行，见表格
table-more = 显示{ $n }行中的{ $made }行。下载文件含全部各行。
projects-paper = 打印{ $n }条记录中的{ $made }条。下载文件含全部记录。
columns-more = 另有{ $n }列，见表格。
columns-left = 另有{ $n }列未显示。
stack-others = { $n ->
    [1] 另外1个
   *[other] 另外{ $n }个合计
}
stack-others-possible = { $n ->
    [1] 另外1个，可能
   *[other] 另外{ $n }个合计，可能
}

## The first screen
glance-donor-country = { $linked ->
    [no] 所示记录均未将{ $donors }与{ $countries }关联。
   *[yes] 将{ $donors }与{ $countries }关联的记录：{ $links }。
}不知道集合资金是否曾用于{ $countries }。
glance-link-named = 按名称的{ $n }条
glance-link-same = 按周期或年份的{ $n }条
glance-link-possible = 仅为可能的{ $n }条
index-lead-donors = 共列出{ $donors }个捐助方，其中{ $with }个有公开金额。{ $several ->
    [0] 没有一个
   *[other] 有{ $several }个
}被列为两个或更多机制的捐助方。
index-lead-countries = 记录提及{ $countries }个国家，其中{ $several ->
    [0] 没有一个
    [1] 1个
   *[other] { $several }个
}见于两个或更多机制。
index-lead-projects = 我们找到{ $records }条记录；{ $with ->
    [0] 均未给出金额
   *[other] 其中{ $with }条给出金额
}。
index-lead-gaps = { $none }个国家未见于任何记录；其中{ $least ->
    [0] 没有最不发达国家
    [1] 1个是最不发达国家
   *[other] { $least }个是最不发达国家
}。
glance-lead = { $money ->
    [none] 未公布总额；
    [hidden] {""}
   *[other] 已分配{ $money }；
}{ $linked ->
    [yes] { $donors ->
        [0] 没有捐助方与这些记录关联
       *[other] 有{ $donors }个捐助方按名称、周期或年份关联
    }
   *[no] { $donors ->
        [0] 没有列出捐助方
        [1] 列出1个捐助方
       *[other] 列出{ $donors }个捐助方，其中{ $with }个有公开金额
    }
}。
glance-allocated = 已分配
glance-donors = 捐助方
glance-donors-linked = 关联捐助方
glance-countries-linked = 关联国家
glance-records-linked = 关联记录
glance-linked-how = 按名称、周期或年份；集合资金
glance-countries = 国家
glance-records = 记录
glance-gender = 用于性别平等
glance-given = 捐助（公开金额）
glance-named = 列为捐助方次数
glance-stating = 提及性别问题的记录
glance-from = 总额{ $n }/{ $m }
glance-of-records = { $n }/{ $m }有金额
glance-with-amount = 有金额：{ $n }
glance-located = { $n }/{ $m }条记录
glance-one-of = 仅{ $mechanism }
glance-one = { $mechanism }
glance-possible = 另有可能：{ $n }
glance-of-all = { $n }/{ $m }
glance-several = { $n }笔金额
glance-none = 均未公开
meter-label = { $n }/{ $m }
donor-counts = 关联{ $sure } · 可能{ $possible }
filter-all = { $n }
filters-open = 筛选
sixty-link = 60秒
share = 分享
filter-effects = 统计范围

## Pages
nav-figures = 关键数字
nav-donors = 捐助方
nav-countries = 国家
nav-projects = 项目
nav-gaps = 空白与重叠
nav-method = 数据与方法
page-title-donors = 谁捐助，捐给哪些机制，公开了哪些信息
page-title-countries = 记录提及哪些国家
page-title-projects = 逐条查看记录
page-title-gaps = 哪些国家由多个机制覆盖，哪些国家未见于任何记录
page-title-method = 数据及其制作方法
gaps-named = { $name }：{ $all }个中有{ $n }个未见于任何记录
gaps-named-here = { $name }：{ $all }个中有{ $n }个未见于所选范围的任何记录
gaps-named-none = 均至少被一条记录提及。
gaps-named-title = 未见于任何记录，按名称排列
entity-all = 全部在案内容
entity-side-country = 作为国家
entity-side-donor = 作为捐助方
entity-side-organisation = 作为组织
entity-sides = 本页的各个方面
brief = 打印简报
letter-title = 询问所缺金额的信函
letter-copy = 复制信函
letter-record = – { $title }（{ $mechanism }，{ $year }）
letter-country = 致：{ $to }

    事由：{ $country }项目的金额

    我们找到{ $n }条提及{ $country }但未给出金额的项目记录：

    { $records }

    能否请贵方公布或告知我们每条记录的分配金额和拨付金额，并注明日期？

    本清单来源：《谁为军备控制出资？》，{ $edition }。
letter-contribution = – { $mechanism }，{ $period }
letter-donor = 致：{ $to }

    事由：{ $donor }的捐助金额

    { $donor }有{ $n }项已公布的捐助未给出金额：

    { $contributions }

    能否请贵方公布或告知我们其金额、货币和日期？

    本清单来源：《谁为军备控制出资？》，{ $edition }。
report-copy = 复制纠错报告
report = 数字：{ $title }
    { $quote }
    链接：{ $link }
    错在何处：
    持不同说法的文件及页码：
method-downloads = 下载
method-downloads-why = 此数据版本的所有数据文件。每项数字均附有说法和来源。
method-more = 数字的由来
method-cite = 如何引用
method-cite-how = 每张图的“下载”处都有现成的引用格式。引用时请注明数据版本：不同版本的数字会变化。
method-correct = 如何更正
method-correct-how = 每项数字都有固定的标识符。请将标识符连同持不同说法的文件发送给本仪表板的发布方。
method-known = 记录公布的字段，以及我们查找过但未找到的内容
method-disagreements = 来源不一致之处，以及合计不符之处
method-changes = 各数据版本之间的变化
method-glossary = 此处所用的词语
method-horizon = 筹划中的机制和各国的请求
method-files = 这些文件的清单（datapackage.json）
method-single = 整个数据面板的单一文件，可离线使用（HTML）
method-zip = 此数据版本的全部数据文件，压缩包
sixty-title = 六十秒了解
sixty-step = 第{ $n }步，共{ $all }步
sixty-next = 下一步
sixty-back = 上一步
sixty-end = 打开仪表板
sixty-1 = 已知分配了多少
sixty-2 = 谁出资，谁的金额公开
sixty-3 = 谁被遗漏
sixty-4 = 哪些用于性别平等
sixty-5 = 我们不知道什么
quote = { $label }：{ $value }（{ $when }）。{ $sources }
quote-disputed = { $label }：{ $value }（{ $when }）；来源不一致。{ $sources }
quote-source = { $publisher }，《{ $title }》（{ $date }）
quote-sources = 来源：{ $named }{ $more ->
    [0] 。
   *[other] ；另有{ $more }个。
}
quote-others = 其他来源：{ $values }。
quote-of = { $subject }，{ $label }
quote-computed = { $label }：{ $value }。{ $filtered ->
    [no] {""}
   *[yes] 筛选条件：{ $filters }。
}由《{ site-title }》{ $edition }版根据已公布的数字计算。{ $sources }
quote-counted = { $value }{ $by ->
    [none] {""}
   *[other] （{ $by }）
}。{ $filtered ->
    [no] {""}
   *[yes] 筛选条件：{ $filters }。
}由《{ site-title }》{ $edition }版统计：这是已找到的，不是实际存在的全部。{ $sources }
quote-copy = 复制此句
claims-line = 所有说法，从最低到最高
projects-all = 全部{ $n }条记录
download-png-wide = 幻灯片用图片，1200 × 675（PNG）
download-png-tall = 手机用图片，1080 × 1350（PNG）
download-png-copy = 复制图片
download-png-share = 分享图片
download-saved = 已保存

## Languages
language = 语文
texts-of-edition = 数据的标题、摘要和说明保留此数据版本所用的语文，多为英文。
translation-unreviewed = 尚无母语读者审阅本译文。如与英文本有出入，以英文本为准。

## Before the program comes, and where it cannot (index.html, early.js, start.js)
boot-noscript = 脚本已关闭：筛选、搜索和下载无法使用。以下为概览。
boot-loading = 正在加载本页。
boot-controls = 正在加载筛选和搜索。
boot-files = 数据文件中有相同的数字。
boot-slow = 仍在加载。共需接收约{ $megabytes }兆字节，如主机压缩则较少。网速较慢时需要一些时间。
boot-blocked = 本页的程序在此被阻止：可能被本浏览器、所在框架或途中的过滤器阻止。请在单独的窗口中打开本页。
boot-missing = 本页的程序未能加载。请检查网络连接并重新加载本页。
boot-no-wasm = 本页需要WebAssembly，而本浏览器没有或已关闭该功能。请用较新的浏览器打开，或允许本网站使用WebAssembly。
boot-mixed = 缓存中混有本页的两个版本，因此程序没有启动。请重新加载本页。如仍无效，请清空本网站的缓存。
boot-wasm-blocked = 本页的程序在此被阻止。本浏览器、本页所在框架或途中的过滤器不允许运行WebAssembly。
boot-failed = 本页未能加载。请检查网络连接并重新加载。如仍无效，请用较新的浏览器打开。
boot-stopped = 本页的程序已停止
boot-stopped-why = 程序出现错误。页面显示的内容可能有误或已过时。请重新加载本页以继续。
boot-reload = 重新加载本页
boot-copy = 复制详细信息
boot-copied = 已复制。

language-ar = 阿拉伯文
language-de = 德文
language-en = 英文
language-es = 西班牙文
language-fi = 芬兰文
language-fr = 法文
language-ja = 日文
language-ko = 韩文
language-no = 挪威文
language-pt = 葡萄牙文
language-ru = 俄文
language-sk = 斯洛伐克文
language-sw = 斯瓦希里文
language-zh = 中文

page-site = 本网站
nav-accessibility = 无障碍
method-accessibility = 哪些可用、哪些经过测试、哪些尚未达标
search-for-accessibility = 键盘、屏幕阅读器、视障、盲人、读屏、大字、对比度、WCAG、残疾
accessibility-title = 无障碍：哪些可用，哪些经过测试，哪些尚未达标
accessibility-lead = 本网站以WCAG 2.2的AA级为目标，尚未经项目以外的任何人检查。
accessibility-can = 您可以做什么
accessibility-can-1 = 以表格形式阅读每张图表：选择图表下方的“表格”。
accessibility-can-2 = 用方向键到达图表的每个标记，其数值会被读出。按回车键打开标记的选项，按Esc键关闭。
accessibility-can-3 = 把页面放大到400%、把文字放大一倍或加大间距：内容不会被截断。
accessibility-can-4 = 使用您自己的设置：浅色或深色、强制颜色、减少动态效果。
accessibility-can-5 = 用六种语文阅读，阿拉伯文从右向左。
accessibility-can-6 = 不用脚本也能阅读概览及其表格和数据链接。
accessibility-tested = 每次改动都测试什么
accessibility-tested-1 = 用axe自动检查六种语文、浅色和深色下的每类页面。自动检查只能发现一部分问题。
accessibility-tested-2 = 只用键盘，从打开网站到下载表格的全过程，用英文和阿拉伯文各一次。
accessibility-tested-3 = 屏幕阅读器从每张图表得到的内容（英文和阿拉伯文）：文字、顺序和首尾标记。
accessibility-tested-4 = 320像素宽度、200%文字、大间距、强制颜色、减少动态效果、焦点不被遮挡、24像素的点击目标。
accessibility-tested-5 = 一位读者在Chromium和Firefox中使用本网站的过程。在WebKit中不定期测试。
accessibility-unmet = 哪些尚未达标或尚不清楚
accessibility-unmet-1 = 尚无每天使用屏幕阅读器的人试用过本网站。未用NVDA、JAWS、VoiceOver或TalkBack试过。
accessibility-unmet-2 = 尚无母语读者审阅译文。
accessibility-unmet-3 = 数据的标题、摘要和说明使用此数据版本的语文，多为英文。均已标明语文，图表内的除外。
accessibility-unmet-4 = 长表格只有屏幕附近的行载入页面。浏览器自带的查找找不到其他行：请使用筛选或本网站的搜索。
accessibility-unmet-5 = 下载的PNG图片没有替代文字。旁边的表格有全部数值。
accessibility-unmet-6 = 数字所依据的文件在其他网站上。是否人人都能阅读，尚不清楚。
accessibility-unmet-7 = 堆叠条形的各段和时间轴上的点可能小于24像素。筛选和表格提供同样的内容。
accessibility-tell = 如果您遇到问题
accessibility-tell-how = 请告诉本仪表板的发布方是哪个页面、您使用了什么以及您期望的结果。
place-in = { $title }，“{ $place }”
