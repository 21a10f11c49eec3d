# English. Keys are grouped by where they show.

## Values
not-published = not published
not-applicable = not applicable
withheld = withheld
unknown = unknown
scale-6 = { $number } million
money = { $currency } { $number }
currency-USD = US$
currency-presumed = { $currency } (presumed)
brief-scale-6 = { $number } m
brief-scale-9 = { $number } bn
brief-about = ≈ { $number }
brief-at-least = ≥ { $number }
brief-more-than = > { $number }
brief-at-most = ≤ { $number }
brief-less-than = < { $number }
money-presumed = presumed { $currency } { $number }
percent = { $number } %
about = about { $number }
at-least = at least { $number }
more-than = more than { $number }
at-most = at most { $number }
less-than = less than { $number }
range = { $low } to { $high }
date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
years = { $from }–{ $to }
from-to = { $from } to { $to }
with-article = the { $name }
# Names of the edition that take it, as they are spelled there.
names-with-article = Bahamas; Central African Republic; Comoros; Congo; Cook Islands; Democratic People's Republic of Korea; Democratic Republic of the Congo; Dominican Republic; Gambia; Government of Cabo Verde; Government of Flanders; Government of the Lao People’s Democratic Republic; Holy See; Lao People's Democratic Republic; Maldives; Marshall Islands; Netherlands; Netherlands (Kingdom of the); Philippines; Republic of Korea; Republic of Moldova; Russian Federation; Seychelles; Solomon Islands; State of Palestine; Syrian Arab Republic; United Arab Emirates; United Kingdom; United Kingdom of Great Britain and Northern Ireland; United Nations Development Programme; United Nations Educational, Scientific and Cultural Organization; United Nations Institute for Disarmament Research; United Nations Mission in South Sudan; United Nations Office for Disarmament Affairs; United Nations Office for Disarmament Affairs (UNODA); United Nations Office on Drugs and Crime; United Nations Population Fund; United Nations Regional Centre for Peace and Disarmament in Africa; United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific; United Nations Regional Centre for Peace, Disarmament and Development in Latin America and the Caribbean; United Nations Resident Coordinator's Office, Jamaica; United Nations Resident Coordinator's Office, Papua New Guinea; United Nations in Ghana; United Nations, Department of Global Communications; United Nations, Department of Public Information; United Republic of Tanzania; United States of America
list-next = { $list }, { $next }
list-and = { $first } and { $last }
list-or = { $first } or { $last }
clause-next = { $list }; { $next }
part-next = { $list } · { $next }
sentence-next = { $list } { $next }
labelled = { $label }: { $text }
remarked = { $text } ({ $remark })
by-date = by { $date }
up-to-date = up to { $to }
listed-at = in a list of { $date }
no-date = time not stated
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Units of measures. $number: the number in words, with “at least” and the like; $n: the same as a number
unit-applications = { $n ->
    [one] { $number } application
   *[other] { $number } applications
}
unit-countries = { $n ->
    [one] { $number } country
   *[other] { $number } countries
}
unit-data-points = { $n ->
    [one] { $number } data point
   *[other] { $number } data points
}
unit-donors = { $n ->
    [one] { $number } donor
   *[other] { $number } donors
}
unit-events = { $n ->
    [one] { $number } event
   *[other] { $number } events
}
unit-experts = { $n ->
    [one] { $number } expert
   *[other] { $number } experts
}
unit-months = { $n ->
    [one] { $number } month
   *[other] { $number } months
}
unit-organisations = { $n ->
    [one] { $number } organisation
   *[other] { $number } organisations
}
unit-partners = { $n ->
    [one] { $number } partner
   *[other] { $number } partners
}
unit-people = { $n ->
    [one] { $number } person
   *[other] { $number } people
}
unit-periods = { $n ->
    [one] { $number } period
   *[other] { $number } periods
}
unit-projects = { $n ->
    [one] { $number } project
   *[other] { $number } projects
}
unit-reports = { $n ->
    [one] { $number } report
   *[other] { $number } reports
}
unit-requests = { $n ->
    [one] { $number } request
   *[other] { $number } requests
}
unit-rounds = { $n ->
    [one] { $number } round
   *[other] { $number } rounds
}
unit-seats = { $n ->
    [one] { $number } seat
   *[other] { $number } seats
}
unit-states = { $n ->
    [one] { $number } State
   *[other] { $number } States
}
unit-storage-units = { $n ->
    [one] { $number } storage unit
   *[other] { $number } storage units
}
unit-towns = { $n ->
    [one] { $number } town
   *[other] { $number } towns
}
unit-weapons = { $n ->
    [one] { $number } weapon
   *[other] { $number } weapons
}
unit-women = { $n ->
    [one] { $number } woman
   *[other] { $number } women
}
unit-years = { $n ->
    [one] { $number } year
   *[other] { $number } years
}

## Kinds of money
money-incoming-pledge = pledged
money-incoming-commitment = committed
money-incoming-funds = paid in
money-outgoing-commitment = allocated
money-budget = budget
money-disbursement = disbursed
money-expenditure = spent
money-grant-ceiling = grant ceiling
purpose-gender-equality = for gender equality
money-for = { $kind } { $purpose }
amount-kind = { $amount } { $kind }

## Page
site-title = Who pays for arms control?
site-what = Who pays for conventional-arms control, how much is known, how much serves gender equality, which countries are named
skip-to-content = Skip to the figures
edition-line-incomplete = Edition { $version }, { $date }, incomplete: a file could not be loaded
edition-line = Edition { $version }, made on { $date }
appearance = Appearance
appearance-auto = auto
appearance-light = light
appearance-dark = dark
loading = Loading the edition
part-lost = This part of the page could not be loaded. We try again when the connection is back. If it stays so, load the page again: there may be a new version.
copy-link = Copy the link to this view
footer-licence = Code: Apache-2.0. Edition of the data: CC BY 4.0. No request leaves this site.
footer-licences = Licences of what the page is built with
footer-data = List of the data files

## Filters
filters = Filters
filter-mechanism = Mechanism
filter-donor = Donor
filter-country = Country
filter-year = Year
filter-theme = Theme
filter-find = Find in { $filter }
filter-chosen = { $n } chosen
filter-none-match = No match in this list.
context-toggle = Show the ATT Voluntary Trust Fund (context)
role-legend = Count a country named as
role-any = beneficiary or participant
role-beneficiary = beneficiary only
role-participant = participant only
remove-filter = Remove filter { $label }
reset = Reset all filters
records-shown = { $n ->
    [one] One project record shown
   *[other] { $n } project records shown
} of { $m }
hidden-donor = { $n ->
    [one] One more record may be linked; no source says. It is hidden.
   *[other] { $n } more records may be linked; no source says. They are hidden.
}
hidden-country = { $n ->
    [one] One more record may match: no source names all its countries. It is hidden.
   *[other] { $n } more records may match: no source names all their countries. They are hidden.
}
hidden-year = { $n ->
    [one] One more record is hidden: its year is not published.
   *[other] { $n } more records are hidden: their year is not published.
}
hidden-theme = { $n ->
    [one] One more record is hidden: its theme is not published.
   *[other] { $n } more records are hidden: their theme is not published.
}
hidden-several = { $n ->
    [one] One more record is hidden: it lacks several of the filtered fields.
   *[other] { $n } more records are hidden: they lack several of the filtered fields.
}
undated-contributions = { $n ->
    [one] One contribution is left out of the donor figures. No source gives its year, or says whether it supported these records.
   *[other] { $n } contributions are left out of the donor figures. No source gives their years, or says whether they supported these records.
}
pooled-note = Money in a pool cannot be traced to a project. These records name { $donors }, or belong to mechanisms it backed, or may have backed, at the time.
pooled-years = A payment counts for its own years, an undated list or sum for all years up to its date.
records-donors-note = These donors gave to the mechanisms of these records in their cycles or years. Pooled money cannot be traced. No source says whose money paid for a record, unless the record names its donor.
whole-mechanism-note = Totals of a whole mechanism cannot be split by these filters, so they are hidden. Numbers here count matching records.
unread-address = This page does not know some parts of the address and ignores them: { $parts }.
empty = No record matches. { $n ->
    [one] Remove this filter: { $filters }.
   *[other] Remove one of these filters: { $filters }.
}

## The sentence
lead-none = No project record matches.
lead-none-country = No record names { $countries }{ in-role }.
lead-all = { $money }{ $n ->
    [one] We found one project record. { $with ->
        [0] It gives no amount.
       *[other] It gives an amount.
    }
   *[other] We found { $n } project records. { $with ->
        [0] None gives an amount.
        [one] One gives an amount.
       *[other] { $with } give an amount.
    }
}{ $named }
lead-given-to = { $mechanisms ->
    [one] this mechanism
   *[other] these mechanisms
}{ $narrowed ->
    [yes] {" "}and linked to this selection
   *[no] {""}
}
lead-named = { $states ->
    [0] {""}
    [one] {" "}One country is named.
   *[other] {" "}{ $states } countries are named.
}{ $donors ->
    [0] {""}
    [one] {" "}One donor is named for { lead-given-to }.
   *[other] {" "}{ $donors } donors are named for { lead-given-to }.
}
lead-money = { $money } allocated. Basis: { coverage-mechanisms }.{" "}
lead-money-records = { $money } allocated. Basis: the amounts these records publish.{" "}
lead-money-years = { $money } allocated in whole grants that touch these years. Basis: the amounts these records publish. Do not add sums of several years.{" "}
pool-why = “May have supported it” covers lists, sums and payments to the mechanism. No source says that they served this record.
lead-donor = { $asked ->
    [0] No contribution of { $any-donor } is linked to this selection.{ $naming ->
        [0] {""}
        [one] {" "}One record names { $any-donor } as donor.
       *[other] {" "}{ $naming } records name { $any-donor } as donor.
    }
    [one] { $any-donor } is named as donor once. { $published ->
        [0] No amount is published.
       *[other] The amount is { $given }.
    }
   *[other] { $any-donor } is named as donor { $asked } times, in cycles, payments and lists that may overlap. { $published ->
        [0] No amount is published.
        [one] One amount is published: { $given }.
       *[other] { $published } amounts are published: { $given }.
    }
}
lead-naming = { $n ->
    [0] {""}
    [one] {" "}One record names { $givers ->
        [one] it
       *[other] one of them
    } as donor.
   *[other] {" "}{ $n } records name { $givers ->
        [one] it
       *[other] one of them
    } as donor.
}
lead-supported = { $any ->
    [0] No project record shown is linked to this support.
   *[other] { $any ->
        [one] The record shown belongs to { $mechanisms }.
       *[other] The records shown belong to { $mechanisms }.
    } { $n ->
        [0] None is linked by name, cycle or year.
        [one] One names { $any-donor } as donor, or shares a contribution’s cycle or year.
       *[other] { $n } name { $any-donor } as donor, or share a contribution’s cycle or year.
    }
}{ $listed ->
    [0] {""}
    [one] {" "}One is possible: only an undated list or sum names { $any-donor }.
   *[other] {" "}{ $listed } are possible: only undated lists or sums name { $any-donor }.
}{ $states ->
    [0] {""}
   *[other] {" "}Countries named in linked records: { $role ->
        [beneficiary] beneficiaries { $beneficiaries }
        [participant] participants { $participants }
       *[any] beneficiaries { $beneficiaries }, participants { $participants }
    }.
}{ $possible ->
    [0] {""}
   *[other] {" "}Countries named only in possible records: { $possible }.
}{ $any ->
    [0] {""}
   *[other] {" "}The money came from the whole pool, not { $donors } alone, unless a record names a donor.
}{ $naming }
lead-given = { $amount } { $kind } to { $mechanism }, { $period }
lead-given-more = { $given }; and { $n } more
mechanisms-more = { $n } others
lead-country = { $money }{ $n ->
    [one] One project record of { $mechanisms } names
   *[other] { $n } project records of { $mechanisms } name
} { $countries }{ $role ->
    [any] : { $beneficiary } as beneficiary, { $participant } as participant
    [beneficiary] {" "}as beneficiary
   *[participant] {" "}as participant
}. { $n ->
    [one] { $with ->
        [0] It gives no amount.
       *[other] It gives an amount.
    }
   *[other] { $with ->
        [0] None gives an amount.
        [one] One gives an amount.
       *[other] { $with } give an amount.
    }
}

## Tiles
tile-all = All shown
headline-allocated = Allocated
headline-disbursed = Disbursed in total
headline-projects = Projects
headline-records = Project records
headline-countries = Countries
headline-donors = Donors named
headline-gender = For gender equality
headline-hidden = not shown with these filters
headline-hidden-why = a total of the whole mechanism, which these filters cannot split; no record shown publishes it
as-of = as of { $date }
mark-disputed = sources disagree
mark-computed = computed by us
mark-counted = counted by us
mark-arithmetic = does not add up
coverage-records = { $all ->
    [one] { $n } of 1 record
   *[other] { $n } of { $m } records
}
coverage-elsewhere = { $n ->
    [one] 1 amount left out (other kind, other or presumed currency, or ceiling)
   *[other] { $n } amounts left out (other kind, other or presumed currency, or ceiling)
}
coverage-mechanisms = { $n ->
    [0] { $part ->
        [0] no mechanism shown gives an amount
       *[other] only some records of { $m ->
            [1] the mechanism shown
           *[other] { $part } of { $m } mechanisms
        }
    }
   *[other] { $m ->
        [1] the mechanism’s total, stated or computed by us
       *[other] totals of { $n } of { $m } mechanisms (stated or computed by us)
    }{ $part ->
        [0] {""}
       *[other] , and some records of { $part } more
    }
}
coverage-gender = { $all ->
    [0] no record is shown
    [1] { $n } of 1 record mentions gender
   *[other] { $n ->
        [one] 1 of { $m } records mentions gender
       *[other] { $n } of { $m } records mention gender
    }
}
gender-alone = only { $mechanism } states it, for its own funding
whole-grants = whole grants that touch these years; adding up years counts some twice
lists-disagree = sources disagree on one mechanism’s or one year’s country list or count
in-role = { $role ->
    [beneficiary] {" "}as beneficiary
    [participant] {" "}as participant
   *[any] {""}
}
coverage-located = { $all ->
    [one] named{ in-role } in { $n } of 1 record
   *[other] named{ in-role } in { $n } of { $m } records
}
stated-by = stated by { $publisher }
found-countries = { $n ->
    [one] one country named in records found by us
   *[other] { $n } countries named in records found by us
}
found-one-by-one = { $n } records found by us: projects, events, results
donors-of-records = { $n ->
    [one] one more is named as donor or co-funder of a single record
   *[other] { $n } more are named as donors or co-funders of single records
}
donors-undated = { $n ->
    [one] one more contribution may belong here; no source gives its year or records
   *[other] { $n } more contributions may belong here; no source gives their years or records
}

## Figures in general
as-table = Table
as-chart = Chart
chart-keys = The arrow keys move from mark to mark. Enter opens what a mark offers.
marks-of = Marks of the chart: { $title }.
origins-line = Where each figure comes from
notes = Notes
hidden-title = Not shown with these filters
hidden-subtitle = Totals that a mechanism states for itself
hidden-summary = Filters by donor, country, year, theme or words cannot split these totals. Remove these filters to see them.
table-of = Table: { $title }
legend-missing = not published
legend-with-count = { $name } { $n }
legend-end-open = at least or more than: open end
legend-end-up-to = at most or less than
legend-end-between = between two values

## Chart: money by mechanism
money-title = { $stating ->
    [one] { $mechanism } states an allocation of { $money }
   *[other] { $mechanism } states the largest allocation: { $money }
}
money-title-parts = { $n ->
    [0] No amount is published
   *[other] Published amounts, by kind of money
}
money-title-records = { $n ->
    [none] No record is shown
    [0] No record shown publishes an amount
   *[other] Published amounts of the records shown
}
money-subtitle = US dollars, by mechanism and kind of money. Kinds are never added. Hatched: not published
money-summary = { $rows ->
    [0] No record is shown.
   *[other] Rows with an amount: { $published } of { $rows }.
}{ $all ->
    [0] {""}
   *[other] {" "}Records we found with an amount: { $n } of { $m }.
}
money-records-row = { $mechanism }: sum of records, { $kind }
money-stated-row = { $mechanism }: { $kind }
money-stated-purpose-row = { $mechanism }: { $kind } { $purpose }
money-note-kinds = Allocated, budgeted and disbursed are different kinds of money. Each is drawn alone.
money-note-computed = Computed: we work it out from figures the mechanism states. The sources list these figures. The mechanism does not state the result.
column-mechanism = Mechanism
column-kind = Kind of money
column-amount = Amount
column-known = How it is known
known-stated = stated
known-computed = computed
known-none = no source states it
value-computed = { $value } (computed)
known-summed = { $all ->
    [one] { $n } of 1 record
   *[other] sum of records, { $n } of { $m }
}
column-as-of = As of

## Chart: records by year
year-title-donors = { $count ->
    [0] No record is linked by name, cycle or year; { $possible } possible
   *[other] Most surely linked records in one year: { $count } ({ $years }); pale parts are only possible
}
theme-title-donors = { $ties ->
    [0] No record with a theme is linked by name, cycle or year; { $possible } possible
    [1] Most frequent theme of linked records: { $themes } ({ $count })
    [2] Most frequent themes of linked records: { $themes } ({ $count } each)
   *[other] { $ties } themes are equally frequent in linked records ({ $count } each)
}
year-title = { $count ->
    [0] { $records ->
        [0] No record is shown
       *[other] No record shown publishes a year
    }
   *[other] Most records in one year: { $count } ({ $years })
}
year-title-chosen = { $n ->
    [0] No record shown belongs to { $years } by cycle or dates
    [one] One record belongs to { $years } by cycle or dates
   *[other] { $n } records belong to { $years } by cycle or dates
}{ $possible ->
    [0] {""}
   *[other] , and { $possible } possible
}
year-subtitle = Cycle or start year
year-summary = { $records ->
    [0] No record is shown.
    [one] One record.
   *[other] { $records } records.
}{ $span ->
    [none] {""}
    [one] {" "}Year: { $first }.
   *[many] {" "}Years: { $first } to { $last }.
}{ $without ->
    [0] {""}
   *[other] {" "}Without a published year: { $without } (outlined, at the end).
}
year-note = Each record is drawn once, in its cycle or start year. The year filter also keeps records running, or planned to run, in that year. No source publishes money by year. This counts what is published, not what was financed.
year-reported = { $mechanism } reports { $projects } projects. { $n ->
    [one] We found one record.
   *[other] We found { $n } records; some may be the same project.
}
column-year = Year
column-year-none = no year
column-theme-none = no theme
column-total = All

## Chart: records by theme
theme-title = { $ties ->
    [0] { $records ->
        [0] No record is shown
       *[other] No record shown publishes a theme
    }
    [1] Most frequent theme: { $themes }. Records: { $count }
    [2] Most frequent themes: { $themes }. Records each: { $count }
   *[other] { $ties } themes are equally frequent. Records each: { $count }
}
theme-subtitle = Project records by theme and mechanism. A record with two themes counts in both
theme-summary = { $records ->
    [0] No record is shown.
   *[other] Records: { $records }. Themes: { $themes }. Without a published theme: { $without }.
} No source publishes money by theme.
column-theme = Theme

## Chart: contributions
contributions-title = { $all ->
    [0] No contribution is linked to this selection
   *[other] Contributions with an amount: { $published } of { $asked }
}
contributions-subtitle = Published contributions by donor. Each currency has its own scale; none is added or converted
contributions-summary = { $donors ->
    [0] No contribution shown names a donor.
   *[other] Donors named: { $donors }. Donors without any published amount: { $without }.
}
contributions-row = { $donor } to { $mechanism }, { $period }: { $kind }
contributions-note = A pledge, a commitment and a payment are different things. The table says which is which.
contributions-pooled = Pooled money cannot be traced to a project or a country, unless a source says so.
contributions-none = { $n ->
    [one] one donor without a published amount
   *[other] { $n } donors without a published amount
}
column-donor = Donor
column-period = Period
column-currency = Currency

## Chart: gender money
gender-money-title = { $mechanism } set aside { $share } for gender equality
gender-money-title-plain = Published money for gender equality
gender-money-title-none = No money for gender equality is published for this selection
gender-money-subtitle = Funding, and the part for gender equality
gender-money-subtitle-date = Of project funding, to { $date }
gender-money-summary = { $mechanism } allocated { $budget } for gender equality. Disbursed of that: { $spent }.
gender-money-funding = { $mechanism }: original project funding
gender-money-budget = { $mechanism }: for gender equality
gender-money-spent = { $mechanism }: of that, disbursed
gender-money-funding-one = Original project funding
gender-money-budget-one = For gender equality
gender-money-spent-one = Of that, disbursed
gender-money-none = No mechanism shown publishes an amount for gender equality. The notes give what they say in words.
gender-rule = { $mechanism } gives no amount, only words: { $text }
column-what = What

## Chart: women among participants
women-title = { $n ->
    [0] No share of women among participants is published for this selection
    [one] One event publishes a share of women among participants
   *[other] { $n } events publish a share of women among participants
}
women-subtitle = Share of women among participants, per cent, one bar per event
women-summary = { stating-title }. A share of participants is not a share of money.
column-when = When
column-share = Share
column-event = Event
column-participants = Participants
share-of = { $share } of { $all }

## Chart: States' indicators
states-title = { $latest } of reporting countries considered gender in small-arms work in { $year }
states-title-none = No indicator of countries is published
states-subtitle = Share of reporting countries, per cent. Context: filters do not change it
states-line = { $indicator }: { $years }.
states-year = { $share } in { $year }
states-year-disputed = { $share } in { $year } (the source gives both)
states-note = Where a document gives two values for one year, we show both as a range.
indicator-gender-inclusion = Gender in small-arms work
indicator-sex-disaggregated-data = Sex-disaggregated data
column-indicator = Indicator

## Chart: gender statements
stating-title = { $all ->
    [0] No record is shown
    [1] The one record shown { $stating ->
        [0] does not mention gender
       *[other] mentions gender
    }
   *[other] { $stating ->
        [one] 1 of { $records } records mentions gender
       *[other] { $stating } of { $records } records mention gender
    }
}
stating-subtitle = Project records that mention gender, by mechanism. Text only, not a marker code
stating-summary = A mention is not a share of money and not a marker. Where nothing is mentioned, we assume nothing.
stating-with = mentions gender
stating-without = does not mention gender

## Chart: map
map-title = { $countries ->
    [0] No record shown names a country{ in-role }
    [one] { $first } is the one country named{ in-role }
   *[other] { $ties ->
        [one] { $first } is named most often{ in-role }: { $n } { $n ->
            [one] record
           *[other] records
        }
       *[other] { $ties } countries are named most often{ in-role }, with { $n } { $n ->
            [one] record
           *[other] records
        } each
    }
}
map-subtitle = Records by country
map-summary = { $all ->
    [0] No record is shown.
   *[other] Records that name a country{ in-role }: { $located } of { $records }.
}{ $unlocated ->
    [0] {""}
   *[other] {" "}Records that name none{ in-role }: { $unlocated }.
}
map-note = White: no record found. Dots: countries too small to see. A record counts once in each country it names. A regional project is not a country project.
map-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.
map-geometry = Geometry: Natural Earth, generalised.
not-located = { $role ->
    [beneficiary] No country named as beneficiary
    [participant] No country named as participant
   *[any] No country named
}
not-located-none = { $records ->
    [0] No record is shown.
   *[other] Every record shown names a country{ in-role }.
}
column-country = Country
column-region = Region
column-records = Records
ties = Records that name the donor: { $named }. Same cycle or years: { $same }. Possible (undated lists or sums): { $possible }. Unclear, not shown (no source says which years the money served): { $unclear }. No link: { $none }.
column-tie = Link to the donor
tie-is-named = names the donor
tie-is-same-time = same cycle or years
tie-is-possible = possible only
possible-n = { $n } of them only possible
subtitle-sure = { $subtitle }. Linked records only; { $n ->
    [one] 1 possible one is
   *[other] { $n } possible ones are
} not drawn
legend-possible = possible: only undated lists or sums name the donor
legend-filtered = records outside these filters
legend-not-chosen = not chosen
not-chosen = not chosen
map-not-chosen = { $country }: not chosen. Choose it to see its records
map-title-chosen = { $records ->
    [0] No record shown names { $countries }{ in-role }
    [one] One record names { $countries }{ in-role }
   *[other] { $records } records name { $countries }{ in-role }
}
map-bars = Bars: { $n } of { $all } countries on the map, most records first; equal numbers by name.
map-title-donor-chosen = Records that name { $countries }{ in-role }: { $n } linked, { $possible } possible
map-title-donor = { $n ->
    [0] Linked records name no country{ in-role }
    [one] Linked records name one country{ in-role }
   *[other] Linked records name { $n } countries{ in-role }
}{ $possible ->
    [0] {""}
    [one] ; one more is possible
   *[other] ; { $possible } more are possible
}
column-possible = Of these, possible
pooled-title = Allocations are not shown for a single donor
pooled-subtitle = Money of all donors together
pooled-summary = Pooled money has no owner: an allocation belongs to every donor. The contributions chart shows the payments of the chosen donors.
cell-possible = { $text } ({ $n } possible)
title-value = { $title }: { $value }
not-added = published, not added
cell-none-here = none with these filters
cell-left-out = filtered out
year-counts = { $began } began, { $ran } ran
filter-role = Role of the country
filter-search = Words
filter-context = Mechanisms
records-n = { $n ->
    [one] one record
   *[other] { $n } records
}

## Matrix
matrix-subtitle = Records by country and mechanism: b = beneficiary, p = participant
matrix-summary = Countries named by one mechanism: { $one }. By two: { $two }. By three or more: { $three }. Records that name no country do not count.
matrix-more = { $n ->
    [one] One more mechanism is in the download.
   *[other] { $n } more mechanisms are in the download.
}
not-located-more = { $made } of { $n } records are shown. The download above has all of them.
matrix-sort-name = by name
matrix-sort-records = by records
matrix-sort-mechanisms = by number of mechanisms
matrix-sort = Order within regions

## An edition of which a file is missing
title-incomplete = Incomplete data: { $title }
legend-missing-incomplete = not loaded, or not published
legend-not-published-incomplete = Not loaded, or not published
not-published-incomplete = not loaded
cell-none-incomplete = not loaded
cell-none-here-incomplete = not loaded
glance-none-incomplete = not loaded

## Small multiples
wall-countries = { $n ->
    [0] No country is named
    [one] One country, year by year
   *[other] { $n } countries, year by year; { $several } named by several mechanisms
}
wall-countries-subtitle = Records that name each country{ $years ->
    [none] {""}
   *[other] , { $years }
}, by cycle or start year. Last column: no year{ $chosen ->
    [no] {""}
   *[yes] {" "}chosen
}. One scale for all
wall-donors = { $n ->
    [0] No donor is named
    [one] One donor, year by year
   *[other] { $n } donors, year by year; { $several } named for several mechanisms
}
wall-donors-subtitle = How often each donor is named{ $years ->
    [none] {""}
   *[other] , { $years }
}. A gift over several years is in each of them. Last column: no year{ $chosen ->
    [no] {""}
   *[yes] {" "}chosen
}. One scale for all
wall-records = { $n ->
    [one] 1 record
   *[other] { $n } records
}
wall-named = { $n ->
    [one] named once
    [2] named twice
   *[other] named { $n } times
}{ $with ->
    [0] {""}
    [one] , 1 amount
   *[other] , { $with } amounts
}
wall-sort = Order
wall-sort-named = by times named
cell-beneficiary = { $n } b
cell-participant = { $n } p
cell-both = { $b } b, { $p } p
cell-none = none found

## Support
support-title = { $donors ->
    [0] No contribution names a donor for this selection
    [one] One donor is named
   *[other] { $donors } donors are named
}{ $columns ->
    [0] {""}
    [one] {" "}in one cycle, payment or list
   *[other] {" "}in { $columns } cycles, payments and lists
}
support-subtitle = Who supports what, by cycle. Filled: amount published. Outlined: named, no amount
support-summary = { $donors ->
    [0] No contribution shown names a donor.
   *[other] Donors named for more than one mechanism: { $multi } of { $donors }.
}

## Projects
projects-title = Projects
projects-subtitle = { $levels ->
    [none] No record is shown
   *[other] { $levels }. Those that are no projects belong to grants without a public title. Several records may be of one grant
}
projects-table = Table of projects
search-projects = Search projects
sort-by = Sort by
sort-mechanism = mechanism and year
sort-title = title
sort-year = year, latest first
sort-countries = countries named, most first
column-title = Title
column-states-n = Countries named
column-allocation = Amount
column-level = Record of
open-project = Details of { $title }
close-project = Close details of { $title }
level-n-project = { $n ->
    [one] 1 project
   *[other] { $n } projects
}
level-n-event = { $n ->
    [one] 1 event
   *[other] { $n } events
}
level-n-publication = { $n ->
    [one] 1 publication
   *[other] { $n } publications
}
level-n-output = { $n ->
    [one] 1 other output
   *[other] { $n } other outputs
}
level-n-result = { $n ->
    [one] 1 result
   *[other] { $n } results
}
level-project = project
level-event = event
level-publication = publication
level-output = output
level-result = result
evidence = Documented by
evidence-project-page = the mechanism’s own page
evidence-un-document = a UN document
evidence-un-news = news of a UN entity
evidence-grantee-report = the grantee’s report
evidence-assistance-database = an assistance database
evidence-third-party = the implementer or a third party
evidence-inferred = inferred: no source states the funder
detail-implementers = Carried out by
detail-funders = Donor named for this record
detail-dates = Dates
detail-beneficiaries = Beneficiaries
detail-participants = Participants
detail-gender = Gender
detail-themes = Themes
detail-same = May be the same grant as
detail-sources = Sources
title-ours = The source gives no title; this title is ours.
read-third-party-copy = read in a third party’s copy, not verified
read-excerpt = read in part
read-original = read whole
undated = undated

## Findings
findings-title = { $n ->
    [one] One part of the data could not be used
   *[other] { $n } parts of the data could not be used
}
findings-note = The page uses everything else. Nothing is lost: the refused text is kept here.
finding = { $place }: { $problem }. { $consequence }
finding-raw = The text as received
at-record = { $file }, record { $record }, line { $line }
at-unplaced = { $file }, record { $record }
at-line = { $file }, line { $line }
at-field = { $place }, field { $field }
problem-no-answer = the file did not arrive: there was no answer
problem-not-received = the file did not arrive (HTTP { $detail }). Check that it is beside the page
problem-other-edition = the file does not belong to this edition (its hash differs). Reload the page. Editors of the data run make data-seal
problem-not-json = the file is not readable JSON: { $detail }. Fix it at that place
problem-not-a-list = the file is JSON but not a list of records. It must begin with [
problem-unknown-resource = this version does not know this resource
problem-resource-not-listed = the descriptor datapackage.json does not list this resource
problem-wrong-form = { $detail }
problem-unknown-reference = nothing has the identifier “{ $detail }”
problem-unknown-country = no country has the code “{ $detail }” (ISO 3166-1 alpha-3)
problem-duplicate-id = another record has the identifier “{ $detail }” already
problem-claim-without-source = the claim is published but names no source that exists
problem-value-against-status = a published claim needs a value; a claim that is not published must have none
problem-nothing-known = the figure has no usable claim left
problem-wrong-kind = the claim has { $detail }
problem-not-readable = { $detail }
problem-equal-claims = another claim from the same source says the same
problem-mixed-inputs = it is computed from different kinds of money, other measures or two currencies. These must not be combined
problem-not-computable = it cannot be computed: a number is too large, a divisor is zero, or it is one of its own inputs
problem-id = the identifier “{ $detail }” does not fit into an address. Use letters, digits, “-”, “_” and “.”. Begin and end with a letter or digit. Do not use “all”, “none”, “several” or “states”. It must not differ from another identifier only by capitals
problem-absurd-date = the date { $detail } is outside the years 1945 to 2100
problem-reversed = the end is before the start ({ $detail })
problem-too-large = the number { $detail } is larger than a quadrillion
problem-named-twice = the record names { $detail } more than once. Each role counts, the record counts once
problem-unsafe-link = the link “{ $detail }” is neither http nor https
consequence-file = The whole file is left out.
consequence-record = The record is left out.
consequence-part = This part is left out; the rest of the record is kept.
consequence-noted = Nothing is left out.
load-failed = The data could not be loaded
load-not-received = datapackage.json did not arrive ({ $status ->
    [0] no answer
   *[other] HTTP { $status }
}). Check the connection, and that the folder data is beside the page. Then load the page again.
load-not-a-descriptor = datapackage.json is not a Data Package descriptor: { $detail }.
load-unknown-version = The edition uses schema version { $found }; this dashboard reads version { $known }. Reload to get a newer dashboard, or take the data as they are.

## Articles
article-nothing = Nothing here
article-nothing-lead = The edition has nothing for “{ $page }”. Check the address, or go back to the overview.
page-checks = Checks of the data
page-horizon = What comes next
page-glossary = Glossary
page-mechanism = Mechanism
page-project = Project record
page-donor = Donor
page-country = Country
page-organisation = Organisation
search-figures = Figures
page-source = Source
nav-overview = Overview
nav-disagreements = Disagreements
nav-known = What is known
nav-horizon = What comes next
nav-glossary = Glossary
nav-pages = Pages
close = Close
funder-inferred = funder inferred
coverage-inferred = { $n ->
    [one] funder inferred for one
   *[other] funder inferred for { $n }
}
own-page = This record has a page of its own.
see-overview = Figures and charts with this filter
source-page = everything taken from it
list-of = { $n ->
    [one] one name
   *[other] { $n } names
}
n-of-m = { $n } of { $m }
section-facts = In short
section-overview = Overview
section-figures = Figures
section-pool = Whose money
section-donors = Donors named ({ $n })
section-records = Project records ({ $n })
column-value = Value
column-time = Time
column-sources = Sources
column-claims = Claims
column-spread = Spread
column-shown = Shown
column-of = Of
column-notes = Notes
column-role = Role
column-source-kind = Kind of source
as-beneficiary = beneficiary
as-participant = participant
as-region = possible: only a region is named
as-nowhere = possible: no place is named
fact-standing = Role in this portfolio
standing-portfolio = one of the three joint mechanisms
standing-context = context: the mechanism the others coordinate with
standing-planned = being designed or studied
fact-since = Since
fact-administrators = Run by
fact-part-of = Part of
fact-money = What is published on its money
fact-coordinates = Coordinates with
fact-cycle = Cycle
fact-status = Status
fact-kind = Kind
fact-acronym = Acronym
fact-address = Address
fact-publisher = Publisher
fact-date = Date
fact-language = Language
language-lost = The page could not be loaded in { $language }. This is the English page. Load it again to try once more.
fact-read = How it was read
fact-groups = UN groups
place-small = drawn as a dot
none-of-them = none (not LDC, LLDC or SIDS)
group-LDC = Least developed countries
group-LLDC = Landlocked developing countries
group-SIDS = Small island developing States
status-1 = being planned
status-2 = under way
status-3 = finished, accounts open
status-4 = closed
status-5 = cancelled
status-6 = suspended
status-unknown = not stated
date-planned-start = planned from { $date }
date-actual-start = from { $date }
date-planned-end = planned to { $date }
date-actual-end = to { $date }
organisation-10 = government
organisation-11 = local government
organisation-15 = other public body
organisation-21 = international non-governmental organisation
organisation-22 = national non-governmental organisation
organisation-23 = regional non-governmental organisation
organisation-40 = international organisation
organisation-60 = foundation
organisation-80 = university or institute
organisation-90 = other
source-un-document = UN document
source-un-page = page of a UN entity or treaty secretariat
source-government = government
source-regional-organisation = regional organisation
source-implementer = grantee or partner
source-database = database of a third party
source-press = press
source-other = other

## Origin of a figure
origin-kind-of = Where it comes from · { $subject }
origin-kind = Where it comes from
origin-unknown = No figure has the identifier “{ $figure }”
origin-time = { $value }, { $time }
origin-rule = Why this value
origin-claims = { $n ->
    [one] One claim
   *[other] { $n } claims
}
origin-searches = Looked for and not found
origin-computation = How it is computed
origin-check = The source’s own arithmetic
origin-used = Used to compute or check
origin-related = Other country figures of { $subject }
origin-identifier = Identifier of the figure
origin-inputs = What is added
origin-sum-title = { $of }: { $kind }, added up
origin-sum-lead = We add the figures below that are in US dollars. Unpublished amounts are not counted, so the true sum is at least this. Where a part is only “about”, we cut the sum to two significant digits.
origin-sum-none = No such figure is published for the records shown.
origin-left = Same kind, left out: another currency, or only an upper bound
origin-sum-inputs = What is added: { $n ->
    [one] one figure
   *[other] { $n } figures
}
rule-undisputed = No claim contradicts another. The most exact value is shown.
rule-searched = No value is shown: what was read publishes none. It is listed below.
rule-primary-source = A primary source outranks a secondary one.
rule-later-date = For a sum that grows, the later date is shown.
rule-own-section = A source’s own section on a matter outranks its overview.
rule-range = Equally good sources disagree, so we show the range from lowest to highest. Primary sources, later dates of a running total and a source’s own section come first.
rule-as-entered = Nothing decides between these lists, dates or texts. The first entered is shown.
rule-computed = We compute it from other figures. No source states it.
formula-sum = a + b + …
formula-difference = a − b
formula-quotient = a ÷ b
formula-percent-of = 100 × a ÷ b
formula-percent-change = 100 × (b − a) ÷ a
formula-quotient-of-percent = a ÷ (b ÷ 100)
check-holds = Stated: { $stated }. Its parts give { $gives }. This adds up.
check-fails = Stated: { $stated }. Its parts give { $gives }. This does not add up.
claim-value = Claim
claim-summary = What the source says, in our words
claim-source = Source, at the place
claim-speaker = Kind of source
claim-primary = { $kind }: counted as primary; databases, press and others are secondary
claim-secondary = { $kind }: secondary
claim-place = First and last words of the passage
claim-where = Where in the source
claim-overview = in its overview, which its own section on the matter outranks
claim-searched = What was read without result
claim-note = Note
claim-identifier = Identifier

## Disagreements
disagreements-title = Where sources disagree
disagreements-lead = { $n ->
    [0] No two sources disagree on a figure.
    [one] Sources disagree on one figure.
   *[other] Sources disagree on { $n } figures.
} { $checked ->
    [0] No source states a sum or a percentage with its parts.
   *[other] Sums and percentages checked against their stated parts: { $checked }. Not adding up: { $wrong }.
} All claims are kept. Each figure shows the rule that picks the claim shown.
disagreements-rules = How we choose the claim shown, step by step
disagreements-conflicts = Figures with rival claims ({ $n })
against = { $one } against { $other }
side = { $value } ({ $by })
side-place = { $publisher }: “{ $from } …”
side-list = { $n } names{ $some ->
    [0] {""}
   *[other] , { $only } among them
}
spread = highest is { $times ->
    [none] { $percent } % above the lowest
   *[other] { $times } times the lowest
}
spread-none = no numbers
arithmetic-holds = Adds up: { $figure }
arithmetic-fails = Does not add up: { $figure }

## What is known
known-title = What is known, and what is not
known-lead = { $n ->
    [0] None of { $m } project records publishes an amount.
    [one] One of { $m } project records publishes an amount.
   *[other] { $n } of { $m } project records publish an amount.
} The table shows the same for each field. The records behind each number follow.
known-table = Records that publish a field, by mechanism
known-voices = Sources, claims and records, by kind of source
known-kinds = Records that publish a field, by their best source
known-vain = Looked for in sources and not found
known-field = By record: { $field }
known-with = { $mechanism }, known ({ $n })
known-without = { $mechanism }, not known ({ $n })
field-amount = Amount
field-donor = Donor of the record
field-countries = Countries
field-year = Year
field-dates = Start and end
field-implementer = Carried out by
field-theme = Theme
field-gender = Gender

## Pages of donors, countries, organisations, documents
flow-unspecified = named, no amount
pool-named = Named for this record
pool-dated = Named for its cycle or years
pool-possible = May have supported it
donor-none = { $donor } is not named as a donor of these mechanisms.
donor-since = Named since
donor-since-year = { $year } (first cycle or payment that names it)
donor-since-by = { $missing }; named only in lists and sums, or in payments over several years
donor-mechanisms = Mechanisms
donor-amounts = Contributions with a published amount
donor-named = Records that name it as donor
donor-supported = Records that name it, or share a contribution’s cycle or year
donor-hidden = Unclear: no source says
donor-gender = Mention gender, of the linked records
donor-gender-possible = Mention gender, of the possible records
donor-organisation = As an organisation
donor-contributions = { $n ->
    [one] Contribution that names it as donor ({ $n })
   *[other] Contributions that name it as donor ({ $n }); they may overlap
}
donor-untraceable = What cannot be traced, and why
donor-untraceable-why = These mechanisms are pools: unless a record names a donor, no source says whose money paid for which project. We link records of the cycles or years in which the donor gave. Their money is that of all donors: do not quote it as this donor’s.
donor-records-named = Records that name this donor ({ $n })
donor-records = { $mechanism }: records that name it, or share a contribution’s cycle or year ({ $n })
donor-records-listed = { $mechanism }: possible records, by undated lists or sums only ({ $n })
donor-by-list = Possible (undated lists or sums)
donor-beneficiaries = Beneficiary countries in linked records ({ $n })
donor-beneficiaries-possible = Beneficiary countries in possible records only ({ $n })
donor-participants = Participant countries in linked records ({ $n })
donor-participants-possible = Participant countries in possible records only ({ $n })
donor-possible = Unclear: records it may support ({ $n })
donor-possible-why = It gave to the same mechanism. No source says whether its money served their year.
donor-gender-said = What the records say on gender ({ $n })
country-none = No project record names { $country }.
country-as-beneficiary = Named as beneficiary
country-as-participant = Named as participant
country-possible = Possibly covered by
country-donor = As a donor
country-reached = Records that name it ({ $n })
country-donors = Donors linked to these records ({ $n })
country-donors-why = Linked by name, cycle or year. Their money is pooled: none of it is known to be for this country, unless a record names the donor.
country-rules = How to apply: rules and ceilings
country-rules-why = Each was true at its time. No source read for this edition says that a call is open now.
column-funders = Named donor
time-of-period = { $period }, stated { $date }
country-outputs = Figures of this country, or of records that name no other
country-regional = Records that may cover it ({ $n })
country-regional-why = These records name a region of this country, or no place at all. No source names all their countries.
country-next = What can be asked next
questions-more = { $n ->
    [one] One more question
   *[other] { $n } more questions
}
ask-amount = { $record }: its amount is not published. Ask those who run { $mechanism }.
ask-given = { $n ->
    [one] { $mechanism }, { $periods }: the amount is not published. Ask those who run it.
   *[other] { $mechanism }, { $periods }: the amounts are not published. Ask those who run it.
}
ask-mechanism = { $mechanism } has records in this region. None of them names this country.
ask-regional = { $n ->
    [one] Did this country take part in the record that names only a region or no place?
   *[other] Did this country take part in the { $n } records that name only a region or no place?
}
ask-horizon = What comes next: mechanisms being designed, and known calls
organisation-lead = { $organisation } carried out { $n ->
    [0] no project record of this edition.
    [one] one project record of this edition.
   *[other] { $n } project records of this edition.
}
organisation-runs = Runs
organisation-gives = Gives
organisation-as-funding = As funder named for a record ({ $n })
organisation-as-accountable = As accountable ({ $n })
organisation-as-extending = As extending ({ $n })
organisation-as-implementing = As implementer ({ $n })
source-lead = Claims taken from this source: { $claims }. Project records: { $records }. Contributions: { $contributions }.
source-figures = Figures taken from it
given-to = { $donor } → { $mechanism }, { $period }
source-contributions = Contributions it names
horizon-title = What comes next, and what countries ask for
horizon-lead = { $n ->
    [one] One mechanism is planned: agreed, being designed or being studied.
   *[other] { $n } mechanisms are planned: agreed, being designed or being studied.
} No money and no projects are recorded for them.
horizon-asked = Assistance asked for
horizon-asked-why = These countries asked for assistance in their reports on the Programme of Action. The source states the growth.
horizon-calls = Calls and rules of the mechanisms, as sources of their time state them
horizon-calls-why = Each was true at its time. No source read for this edition says that a call is open now.
horizon-context = The field around the mechanisms
horizon-context-why = This is context for all countries. Filters do not change these figures. None of them is money of the mechanisms.

## Counts that open what they count
count-all = Everything shown
count-split = { $sure } linked by name, cycle or year, and { $possible } more only possible
count-donors-linked = { $donors } linked: named by a record, or by cycle or year through a shared pool
count-states-disputed = Sources disagree on these lists and numbers of countries
origin-no-donor = This counts links to a donor. Choose a donor to see it
count-records = { $n ->
    [0] no project record
    [one] one project record
   *[other] { $n } project records
}
count-states = { $n ->
    [0] no country
    [one] one country
   *[other] { $n } countries
}
count-donors = { $n ->
    [0] no donor
    [one] one donor
   *[other] { $n } donors
}
count-documents = { $n ->
    [0] no source
    [one] one source
   *[other] { $n } sources
}
count-claims = { $n ->
    [0] no claim
    [one] one claim
   *[other] { $n } claims
}
count-documents-why = We count the sources this edition knows, whatever they are used for.
count-claims-why = We count the claims this edition takes from sources. Claims that nothing is published are not among them.
count-entries = { $n ->
    [0] no contribution
    [one] one contribution
   *[other] { $n } contributions
}
count-entries-why = We count the contributions of this edition: cycles, payments and lists that name a donor. They may overlap.
count-lacking = Hidden: they do not publish what this filter asks for
stack-possible = { $mechanism }, possible
tie-possible = possible: only undated lists or sums name the donor
tie-sure = named, or in the same cycle or years
count-undated = Left out: no source gives their year or records
count-which-records = Show these records
count-which-entries = Show these contributions
filter-several = several filters
filter-record = Record
count-lacking-why = We count records that the filters hide, although they may belong. They do not publish what is asked for.
count-undated-why = We count contributions left out of the figures, although they may belong. They give no years, or no source says whether they served the records shown.
count-unlinked-why = We count records that the donor filter leaves out. No source links them to the donors chosen.
count-records-why = We count the records of this edition that pass the filters. This is what was found, not what exists.
count-states-why = We count the countries of the records shown, with these filters. Countries are those of the UN’s M49 list of countries and areas. It includes territories and States outside the United Nations.
count-donors-why = We count the donors of the contributions shown: cycles, payments and lists that name a donor. Under filters by country, year, theme or words we count those linked to the records shown: named by one, or by a contribution of its cycle or years.
count-known = Known
count-unknown = Not known
count-set = named by { $mechanisms } only
origin-share-none = These two are not a part and its whole. One has no number, or their currencies differ.
origin-share-title = { $part }, as a share of: { $whole }

## Words
glossary-title = Glossary: words as used here
glossary-lead = Names follow IATI, ISO, the UN’s M49 and the mechanisms’ own documents. This page explains each word once.
glossary-money = Kinds of money, never added to one another
glossary-missing = Why a value is missing (none of these is zero)
glossary-here = Marks and counts on this site
glossary-rules = Which of several claims is shown
glossary-levels = What a record describes
glossary-groups = Groups of countries
glossary-measures = What is measured
define-incoming-pledge = A promise of a donor to a mechanism (IATI transaction type 13).
define-incoming-commitment = A firm, written commitment of a donor to a mechanism (IATI 11).
define-incoming-funds = Money a donor paid to a mechanism (IATI 1).
define-outgoing-commitment = Money a mechanism allocated, awarded or granted to projects (IATI 2).
define-disbursement = Money a mechanism paid out (IATI 3).
define-expenditure = Money spent on goods and services (IATI 4).
define-budget = A budget as stated. It is a plan, not a flow.
define-grant-ceiling = The most a call lets an applicant ask for. It is a rule, not a flow.
define-not-published = Looked for in public sources, and not found.
define-not-applicable = The question does not arise.
define-withheld = Known to exist, but kept back.
define-unknown = Nobody has looked.
term-computed = computed
define-computed = We work it out from other figures. No source states it. Its inputs are shown.
term-counted = counted by us
define-counted = We count it over the records of this edition. It is what was found, not what exists.
term-disputed = sources disagree
define-disputed = At least two published claims cannot both be true. All of them are shown.
term-pooled = pooled money
define-pooled = Money of several donors in one fund. It has no owner. No source says whose money paid for which project.
term-record = project record
define-record = A project, or an event, publication, output or result of a project whose title is not public. Several records may belong to one grant.
term-beneficiary = beneficiary
define-beneficiary = A country that is the target or the host of the work.
term-participant = participant
define-participant = A country whose nationals took part. Taking part is not benefiting.
term-as-listed = in a list
define-as-listed = Named as a donor in a list that does not say when it gave.
term-open = What “{ $term }” means
define-countries = Countries that records name as beneficiary or participant, or the number a mechanism states itself. A beneficiary is the target or host of the work. A participant’s nationals took part.
define-donors = Governments and others named as giving to a mechanism, in a cycle, a payment or a list. Being named says nothing about how much. Donors and co-funders of single records are counted apart: they may have paid beside the mechanism.
define-gender-share = The share of a mechanism’s funding that it says serves gender equality. It is not a marker code, and not a share of women among participants.
term-state = country
define-state = Any country or area of the UN’s M49 list. Territories (such as Montserrat) are included. States outside the United Nations (such as Cook Islands and Niue) are included too.
term-at-least = at least
define-at-least = A sum of what is published. Unpublished amounts would come on top.
define-level-project = A project with a title of its own.
define-level-event = An event of a grant whose title is not public.
define-level-publication = A publication of such a grant.
define-level-output = Another output of such a grant.
define-level-result = A result that a mechanism reports without naming the grant.

## To take away
download = Download
download-csv = CSV: what is shown ({ $n ->
    [one] one row
   *[other] { $n } rows
})
download-underlying-records = CSV: records behind it ({ $n ->
    [one] one row
   *[other] { $n } rows
})
download-underlying-contributions = CSV: contributions behind it ({ $n ->
    [one] one row
   *[other] { $n } rows
})
download-underlying-claims = CSV: claims behind it ({ $n ->
    [one] one row
   *[other] { $n } rows
})
download-json = JSON
download-svg = SVG picture
download-citation = Copy a citation
download-link = Copy the link
download-copied = Copied.
offline-now = No connection. This is the edition kept in this browser: { $edition }.
update-ready = A new version of this page is there.
update-load = Load it
embed-page = Copy HTML to embed the whole page
embed-newest = Copy HTML to embed (always the newest edition)
embed-pinned = Copy HTML to embed (this edition)
embed-source = Source: { $site } { $edition }.
embed-open = Open in the dashboard
try-again = Try again
chart-coming = This chart is being drawn.
chart-failed = This chart could not be drawn. Its bars and its table hold the same figures. We try again when the connection is back.
other-edition = This link was made with edition { $made }. You see edition { $now }: numbers may have changed.
other-edition-changes = See what changed.
download-not-copied = Copying is not allowed here. Copy this by hand:
download-no-picture = There is no picture. Nothing is drawn with these filters, or the chart is shown as a table.
column-identifier = Identifier
filter-is = { $filter }: { $names }
filters-are = Filters: { $filters }
sources-are = Sources: { $sources }
sources-more = { $named } · and { $n } more
context-off = without the ATT Voluntary Trust Fund
citation = { $title }. { $site } { $edition }.
citation-filters = { $filters }.
footer-zip = All data files, zipped (Data Package)

## Patterns
column-mechanisms = Mechanisms
column-states = Countries
column-group = Group or region
column-from = From
column-to = To
column-counts = Counted
column-number = Number
column-accepted = Chosen, of applications
column-delivered = Paid out, of allocated
said-of = On { $mechanism }: { $text }
states-n = { $n ->
    [one] one country
   *[other] { $n } countries
}
overlap-title = { $all ->
    [0] No record shown names a country{ in-role }
   *[other] { $alone ->
        [yes] Countries named{ in-role } by { $mechanism }: { $all }
       *[no] Countries named{ in-role } by several mechanisms: { $several } of { $all }
    }
}
overlap-subtitle = Countries by the mechanisms whose records name them. Each country is in one set
overlap-summary = By one mechanism alone: { $one }. By several: { $several }.
overlap-note = This counts where records name countries, in the roles that count. A mechanism may have served more. Two mechanisms in one country are not by themselves a duplication.
gaps-one = named{ in-role } by one mechanism
gaps-two = named{ in-role } by two
gaps-three = named{ in-role } by three or more
gaps-none = named{ in-role } by no record shown
gaps-which = Countries that no record shown names{ in-role }
gaps-title = { $n ->
    [0] Records name all { $all } least developed countries{ in-role }
   *[other] { $n } of { $all } least developed countries are in no record{ in-role }: { $names }
}
gaps-title-filtered = { $n ->
    [0] This selection names all { $all } least developed countries{ in-role }
   *[other] In this selection no record names { $n } of { $all } least developed countries{ in-role }: { $names }
}
gaps-names-more = { $names } and { $n } more
gaps-title-none = No group of countries is counted here
gaps-subtitle = Countries of each group and region, by how many mechanisms name them
gaps-summary = Outlined: no record names the country{ in-role }. This is no proof that no project served it.
gaps-summary-filtered = Outlined: no record in this selection names the country{ in-role }. Hidden records may. This is no proof that no project served it.
gaps-note = Groups follow United Nations lists; a country may be in several. The list of least developed countries is that before 24 November 2026: Bangladesh, Lao People’s Democratic Republic and Nepal were due to graduate, which we could not verify. Regions follow M49.
flow-title = { $donors ->
    [0] No contribution names a donor for this selection
    [one] One donor, its mechanisms, and the regions their records name
   *[other] { $donors } donors, their mechanisms, and the regions their records name
}
flow-subtitle = Links show who is named for what, not how much. Right: number of records
flow-summary = Left: a donor is named for a mechanism; all links have the same width. Right: the width is the number of records that name a country of a region.
flow-note = The two sides count different things and need not have the same width. A record counts once in each region. The money chart shows the published amounts. The two are never one picture.
flow-money-title = Amounts to draw: contributions { $given } of { $entries }, records { $passed } of { $records }
flow-money-subtitle = By money: one diagram per currency, each to its own scale. Kinds of money stay apart
flow-money-summary = A donor’s money ends at a mechanism: pledged, committed or paid in. A mechanism’s money ends at a country: allocated, budgeted or disbursed. Each node says which. Nothing joins the two: no source says whose money went where.
flow-money-note = Totals that mechanisms state are not drawn: no source says where they went. Pledged, committed and paid in are not added. Currencies are not added either.
flow-in = in { $currency }
flow-several = to several countries, or none named
flow-to = to { $place }
flow-of-kind = { $name }: { $kind }
flow-named = named as donor
flow-records = records
funnel-title = { $mechanism } chose { $selected } of { $applications } applications in { $year }
funnel-title-none = No call publishes both applications and choices for this selection
funnel-subtitle = Calls for proposals: applications received and projects chosen
funnel-summary = { $n ->
    [0] No call publishes its applications.
   *[other] Calls that publish their applications: { $n }. Calls that also publish how many were chosen: { $known }.
}
funnel-note = Emergency projects outside a call do not count. Calls of other years publish neither number.
funnel-applications = applications
funnel-selected = chosen
funnel-share = { $share } of applications (computed)
delivery-title = { $mechanism } paid out { $share } (computed) of its allocation { $purpose } by { $date }
delivery-title-none = No mechanism shown publishes both its allocation and its payments
delivery-subtitle = US dollars, where both amounts are published. Hatched: not published
delivery-summary = Both are known for { $known } of { $all } allocations.
delivery-no-total = no total stated
delivery-note = We compute the shares from the two figures. Only totals that a mechanism states are drawn. Sums over single records are not.
delivery-share = { $share } of it (computed)
time-title = { $n ->
    [0] No record
    [one] One record
   *[other] { $n } records
}{ $cycles ->
    [0] {""}
    [one] , one cycle
   *[other] , { $cycles } cycles
}{ $events ->
    [0] {""}
    [one] , one event
   *[other] , { $events } events
}, { $years ->
    [single] { $from }
   *[other] { $from } to { $to }
}
time-cycle = cycle { $year }
time-event = date of an event
time-event-disputed = date of an event; sources disagree
time-row = { $mechanism }: cycles and events
time-title-none = No record or event shown has a date
time-subtitle = First each mechanism’s cycles (squares) and dated events (diamonds), then records from first to last day, as precisely as known. Outlined: the day is not known, or sources disagree. Fading: end not known
time-summary = { $n ->
    [0] No record shown has a date or a cycle.
   *[other] Records with a date or a cycle: { $n }.
}{ $without ->
    [0] {""}
   *[other] {" "}Records with neither, not drawn: { $without }.
}
time-note = Where only the cycle is known, its whole year is drawn. The table marks planned dates. Events are dates that sources state for a mechanism, a record or a contribution. A cycle is a mechanism’s own year of selection.
time-planned = planned, or the cycle only
time-actual = actual
time-unknown = not known
sustainability-title = Years for which a donor is named: { $with } of { $years }
sustainability-subtitle = Donors named for a single year, and records of that year
sustainability-summary = { $all ->
    [0] No contribution shown names a donor.
   *[other] Donors named for no single year: { $donors }.
}{ $shown ->
    [0] {" "}No record is shown.
   *[other] {" "}Records without a year: { $records }.
}{ $elsewhere ->
    [0] {""}
   *[other] {" "}Records not counted: { $elsewhere }. Their dates touch these years, but their cycle or start year is another.
}
sustainability-note = Agreements over several years, and lists, name no donor for one year. In a year without donors none is named; money may still have come.
sustainability-donors = donors named
sustainability-records = records

## Search and comparison
page-search = Search
search-title = Search over everything
search-all = Search over everything
search-hint = Search
search-go = Search
search-for-horizon = how to apply, application, call for proposals, grant, eligibility, rules, ceiling, funding, next, planned
search-for-donors = who pays, donor countries, contributions, pledges, funders
search-for-countries = where, map, regions, beneficiaries, recipients
search-for-projects = grants, records, activities, years, themes, timeline
search-for-gaps = who is left out, nobody reaches, missing, least developed, duplication
search-for-method = download, data, CSV, JSON, API, cite, citation, licence, correct, error
search-for-known = completeness, transparency, missing, not published
search-for-disagreements = contradictions, disputed, conflict, differ, arithmetic
search-for-changes = updates, new, history, versions
search-for-glossary = definitions, terms, meaning, abbreviations
search-empty = Type words into the box above: a country, donor, partner, theme or title.
search-lead = { $n ->
    [0] No match for “{ $words }”. Try fewer or other words.
    [one] One match for “{ $words }”.
   *[other] { $n } matches for “{ $words }”.
}{ $near ->
    [0] {""}
    [one] {" "}One more is close.
   *[other] {" "}{ $near } more are close.
}
search-lead-near = No exact match for “{ $words }”. { $near ->
    [one] Close: one result.
   *[other] Close: { $near } results.
}
search-section = { $sort } ({ $n })
search-more = and { $n } more: add a word to find fewer
page-compare = Comparison
compare-title = { $one } and { $other }
compare-lead-mechanism = Countries named by records: { $one } { $n }, { $other } { $m }; { $both ->
    [0] none
   *[other] { $both }
} by both.
compare-lead-donor = Records linked by name, cycle or year: { $one } { $n }, { $other } { $m }; { $both ->
    [0] none
   *[other] { $both }
} to both. Pooled money belongs to neither alone.
compare-lead-country = { $one } is named by { $n ->
    [0] no record
    [one] one record
   *[other] { $n } records
}, { $other } by { $m ->
    [0] none
    [one] one
   *[other] { $m }
}; { $both ->
    [0] none names both
    [one] one names both
   *[other] { $both } name both
}.
compare-facts = Side by side
compare-nothing = not stated here
compare-with = Compare with
compare-records-mechanism = Project records of both ({ $n })
compare-records-donor = Project records linked to both ({ $n }, of which { $possible } only possible)
compare-records-country = Project records that name both ({ $n })
compare-states-both = Countries of both ({ $n })
compare-states-one = Countries of the first alone ({ $n })
compare-states-other = Countries of the second alone ({ $n })

## Differences between editions
changes-title = What changed from edition { $old } to edition { $new }
changes-title-none = What changed
changes-lead = { $n ->
    [0] Nothing differs.
    [one] One difference, claim by claim and record by record. If you quoted the earlier edition, see here what to correct.
   *[other] { $n } differences, claim by claim and record by record. If you quoted the earlier edition, see here what to correct.
}
changes-values = { $n ->
    [0] No figure that both editions have shows another value.
    [one] The shown value of one figure has changed.
   *[other] The shown values of { $n } figures have changed.
}
changes-kept = The earlier edition as JSON
changes-kept-title = To look it up
changes-incomplete = The editions cannot be compared: { $n ->
    [0] a file of this edition is missing.
    [one] { $files } could not be used.
   *[other] { $files } could not be used.
}
changes-none = No edition before this one is kept.
changes-not-had = The earlier edition cannot be compared: { $why }
changes-unread = Edition { $version } has parts that could not be read. Findings: { $n }. Below, such parts may appear as added or removed.
changes-others = Other editions
changes-with = Compare with edition { $version }
changes-since = What changed since the edition before
changes-claim = Claims ({ $n })
changes-figure = Figures: what they are of, or how they are computed ({ $n })
changes-activity = Project records ({ $n })
changes-contribution = Contributions ({ $n })
changes-source = Sources ({ $n })
changes-mechanism = Mechanisms ({ $n })
changes-organisation = Organisations ({ $n })
changes-place = Countries ({ $n })
changes-term = Regions, themes and measures ({ $n })
column-happened = What happened
column-before = Before
column-after = Now
column-parts = What differs
change-added = added
change-changed = changed
change-removed = removed
participant-funding = as donor
participant-accountable = as accountable
participant-extending = as extending
participant-implementing = carrying it out
basis-cumulative = everything up to then
basis-within = within that time
basis-at = at that date
basis-cycle = a cycle
basis-single = a single date
basis-as-listed = a list without years
basis-not-published = no time given
kind-money = money
kind-count = a count
kind-percent = a percentage
kind-list = a list
kind-date = a date
kind-text = text
part-figure = the figure it is a claim of
part-shown = value shown
part-value = value
part-as-of = date it is true for
part-source = source or place in it
part-in-overview = whether it is in an overview
part-summary = our summary
part-searched = what was read without result
part-notes = notes
part-subject = what it is about
part-measure = what it measures
part-label = its name
part-period = period
part-computation = how it is computed or checked
part-mechanism = mechanism
part-title = name
part-level = what the record describes
part-dates = dates
part-participants = who took part
part-places = places
part-themes = themes
part-amount = amount
part-gender = gender
part-evidence = how well documented
part-donor = donor
part-records = records it pays for, as stated
part-address = address
part-groups = groups of countries
part-content = content

## Words where they occur
words-used = Words used here

## Charts of the first screen and of entity pages
allocated-title = { $known ->
    [0] { $narrowed ->
        [no] { $alone ->
            [none] No mechanism publishes an allocation
           *[other] { $alone } publishes no allocation
        }
       *[yes] No allocation is known with these filters
    }
    [one] { $first } allocated { $money }
   *[other] { $currencies ->
        [one] Largest published: { $first }, { $money }
       *[several] { $known } mechanisms publish an allocation
    }
}
allocated-subtitle = Allocated
allocated-summary = Mechanisms with a number, computed ones included: { $known } of { $all }.
allocated-note = Money received, budgeted and paid out are other kinds. They are never added to this.
donors-title = { $donors ->
    [0] { $narrowed ->
        [no] No donor is named
       *[yes] No donor has a contribution in this selection
    }
    [one] { $narrowed ->
        [no] { $name } is the one donor named
       *[yes] { $name } is the one donor with a contribution here
    }
   *[other] { $of ->
        [no] { $several } of { $donors } donors { $several ->
            [one] is
           *[other] are
        } named for two or more mechanisms{ $narrowed ->
            [no] {""}
           *[yes] {" "}in this selection
        }
       *[other] { $donors } donors are named for { $of }
    }
}
donors-title-each = Named for mechanisms: { $each }{ $narrowed ->
    [no] {""}
   *[yes] {" "}in this selection
}
donors-title-chosen = { $names }: named for { $n ->
    [0] no mechanism
    [one] one mechanism
   *[other] { $n } mechanisms
}{ $narrowed ->
    [no] {""}
   *[yes] {" "}in this selection
}
donors-subtitle = ● amount published ○ named
donors-summary = Named donors: { $donors }. With a public amount: { $with }.
donors-note = Donor lists are snapshots. A donor missing from one may have given at another time.
donors-several-amounts = { $n } amounts
ties-title = { $named ->
    [0] No record names { $donor } as a funder
    [one] One record names { $donor } as a funder
   *[other] { $named } records name { $donor } as a funder
}
ties-subtitle = How sure is the link? All { $all } records by what links them to the donor
ties-summary = { $named } named, { $same } of the same cycle or year, { $possible } possible, { $unclear } unclear, { $none } without link.
ties-note = Named: the record or a contribution names the donor. Same time: the donor is named for that cycle or year. Possible: only lists or sums without years. Unclear: no source says.
link-named = named
link-same-time = same cycle or year
link-possible = possible
link-unclear = unclear
link-none = no link
backing-title = { $donor } { $donors ->
    [one] is
   *[other] are
} named for { $mechanisms ->
    [0] no mechanism
    [one] one mechanism
   *[other] { $mechanisms } mechanisms
}{ $first ->
    [no] {""}
   *[other] , first in { $first }
}{ $narrowed ->
    [no] {""}
   *[yes] {" "}in this selection
}
backing-subtitle = ● amount published, ○ named. Line: these years, not split
backing-summary = Contributions found: { $n }. With a public amount: { $with }.
backing-undated = year not stated
mechanisms-title = { $n ->
    [0] No record is shown
    [one] One record, of { $names }
   *[other] { $n } records, of { $names }
}
mechanisms-subtitle = Records we found, by mechanism
mechanisms-summary = Mechanisms with a record here: { $with } of { $all }.
neighbours-title = { $country }: { $n ->
    [0] no record shown
    [one] one record
   *[other] { $n } records
}{ $most ->
    [0] {""}
   *[other] { $leads ->
        [yes] , the most in { $region }
       *[no] ; most in { $region }: { $ties ->
            [one] { $first } ({ $most })
           *[other] { $ties } countries ({ $most } each)
        }
    }
}
neighbours-subtitle = Records that name each country of { $region }
neighbours-summary = Countries of { $region } in at least one record: { $with } of { $all }.
neighbours-more = { $n } more countries
completeness-title = { $with ->
    [0] No record gives an amount
    [one] One of the records gives an amount, of { $all }
   *[other] { $with } of { $all } records give an amount
}
completeness-of = of { $n }
completeness-subtitle = Records that give each field
completeness-summary = Fields asked of each record: { $fields }.
donors-entries = Times named
value-by-us = { $value } Σ

## Menu of a mark, filter bar, drawer
menu-only = Show only { $name }
menu-all = Show all again, not only { $name }
menu-page = Open the page of { $name }
menu-origin = Where it comes from
menu-close = Close
filter-more = More
filter-undo = Undo
filter-count = { $n } of { $m } records{ $possible ->
    [0] {""}
   *[other] , { $possible } possible
}
filter-show = { $n ->
    [one] Show one record
   *[other] Show { $n } records
}
filters-not-here = This page shows the whole edition. Your filters stay for the other pages.
paper-signs = ≥ at least · ≈ about · Σ computed or counted by us · ≠ sources disagree · — not published
legend-how = How to read
legend-at-least = At least: the true number may be higher
legend-about = About: the source rounds
legend-computed = Computed by us, not stated by a source
legend-counted = Counted by us, not stated by a source
legend-arithmetic = The sum a source states does not add up
legend-disputed = Sources disagree
legend-not-published = Not published: we looked and found no number
legend-meter = Part that is known, as n of m
legend-certainty = Solid: named or linked. Tint: possible. Outline: unclear
foot-sources = Sources { $n }
foot-sources-paper = Sources: { $named }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
dots-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
rows-more = { $n ->
    [one] and one more, in the table
   *[other] and { $n } more, in the table
}
table-more = { $made } of { $n } rows are shown. The download has all of them.
projects-paper = { $made } of { $n } records are printed. The download has all of them.
columns-more = { $n ->
    [one] One more column is in the table.
   *[other] { $n } more columns are in the table.
}
columns-left = { $n ->
    [one] One more column is not shown.
   *[other] { $n } more columns are not shown.
}
stack-others = { $n ->
    [one] one other
   *[other] { $n } others together
}
stack-others-possible = { $n ->
    [one] one other, possible
   *[other] { $n } others together, possible
}

## The first screen
glance-donor-country = { $linked ->
    [no] No record shown links { $donors } to { $countries }.
   *[yes] Records that link { $donors } to { $countries }: { $links }.
} Pooled money is not known to have gone to { $countries }.
glance-link-named = { $n } by name
glance-link-same = { $n } by cycle or year
glance-link-possible = { $n } only possible
index-lead-donors = { $donors } donors are named, { $with } with a public amount. { $several ->
    [0] None is
    [one] One is
   *[other] { $several } are
} named for two or more mechanisms.
index-lead-countries = Records name { $countries } countries, { $several ->
    [0] none
   *[other] { $several }
} of them in two or more mechanisms.
index-lead-projects = We found { $records } records; { $with ->
    [0] none gives
    [one] one gives
   *[other] { $with } give
} an amount.
index-lead-gaps = { $none } countries are in no record; { $least ->
    [0] none of them is
    [one] one of them is
   *[other] { $least } of them are
} least developed.
glance-lead = { $money ->
    [none] No total is published;{" "}
    [hidden] {""}
   *[other] { $money } allocated;{" "}
}{ $linked ->
    [yes] { $donors ->
        [0] no donor is linked to these records
        [one] one donor is linked, by name, cycle or year
       *[other] { $donors } donors are linked, by name, cycle or year
    }
   *[no] { $donors ->
        [0] no donor is named
        [one] one donor is named
       *[other] { $donors } donors named, { $with } with a public amount
    }
}.
glance-allocated = Allocated
glance-donors = Donors
glance-donors-linked = Donors linked
glance-countries-linked = Countries linked
glance-records-linked = Records linked
glance-linked-how = by name, cycle or year; pooled
glance-countries = Countries
glance-records = Records
glance-gender = For gender equality
glance-given = Given, public amounts
glance-named = Times named as donor
glance-stating = Records that mention gender
glance-from = { $n } of { $m } totals
glance-of-records = { $n } of { $m } with an amount
glance-with-amount = { $n } with amount
glance-located = { $n } of { $m } records
glance-one-of = { $mechanism } only
glance-one = { $mechanism }
glance-possible = and { $n } possible
glance-of-all = { $n } of { $m }
glance-several = { $n } amounts
glance-none = none public
meter-label = { $n } of { $m }
donor-counts = { $sure } linked · { $possible } possible
filter-all = { $n }
filters-open = Filters
sixty-link = 60 seconds
share = Share
filter-effects = What is counted

## Pages
nav-figures = Key figures
nav-donors = Donors
nav-countries = Countries
nav-projects = Projects
nav-gaps = Gaps & overlap
nav-method = Data & method
page-title-donors = Who gives, to what, and what is public of it
page-title-countries = Which countries records name
page-title-projects = The records, one by one
page-title-gaps = What several mechanisms reach, and who is in no record
page-title-method = The data, and how it is made
gaps-named = { $name }: { $n } of { $all } in no record
gaps-named-here = { $name }: { $n } of { $all } in no record of this selection
gaps-named-none = All are named in at least one record.
gaps-named-title = In no record, by name
entity-all = Everything on record
entity-side-country = As country
entity-side-donor = As donor
entity-side-organisation = As organisation
entity-sides = Sides of this page
brief = Brief, to print
letter-title = A letter that asks for the missing amounts
letter-copy = Copy the letter
letter-record = – { $title } ({ $mechanism }, { $year })
letter-country = To: { $to }

    Subject: amounts of projects in { $country }

    We found { $n ->
        [one] one project record
       *[other] { $n } project records
    } that name { $country } and give no amount:

    { $records }

    Could you publish, or send us, the amount allocated and the amount paid out for each, with the date?

    Source of this list: Who pays for arms control?, { $edition }.
letter-contribution = – { $mechanism }, { $period }
letter-donor = To: { $to }

    Subject: amounts given by { $donor }

    { $n ->
        [one] One published contribution
       *[other] { $n } published contributions
    } of { $donor } give no amount:

    { $contributions }

    Could you publish, or send us, the amount, its currency and its date?

    Source of this list: Who pays for arms control?, { $edition }.
report-copy = Copy a report
report = Figure: { $title }
    { $quote }
    Link: { $link }
    What is wrong:
    Document that says otherwise, with its page:
method-downloads = Downloads
method-downloads-why = All data of this edition, as files. Every figure keeps its claims and sources.
method-more = What is behind the figures
method-cite = How to cite
method-cite-how = Each chart has a ready citation under Download. Cite the edition with it: numbers change between editions.
method-correct = How to correct
method-correct-how = Each figure has a stable identifier. Send it to those who publish this dashboard, with the document that says otherwise.
method-known = Fields that records publish, and what we looked for and did not find
method-disagreements = Where sources disagree, and sums that do not add up
method-changes = What changed between editions
method-glossary = The words used here
method-horizon = Mechanisms that are planned, and what countries ask for
method-files = The list of these files (datapackage.json)
method-single = The whole dashboard as one file, to use without a network (HTML)
method-zip = All data files of the edition, zipped
sixty-title = In sixty seconds
sixty-step = Step { $n } of { $all }
sixty-next = Next
sixty-back = Back
sixty-end = Open the dashboard
sixty-1 = How much is known to be allocated
sixty-2 = Who gives, and whose amounts are public
sixty-3 = Who is left out
sixty-4 = What serves gender equality
sixty-5 = What we do not know
quote = { $label }: { $value } ({ $when }). { $sources }
quote-disputed = { $label }: { $value } ({ $when }); sources disagree. { $sources }
quote-source = { $publisher }, “{ $title }” ({ $date })
quote-sources = { $n ->
    [one] Source
   *[other] Sources
}: { $named }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
quote-others = Other sources: { $values }.
quote-of = { $subject }, { $label }
quote-computed = { $label }: { $value }. { $filtered ->
    [no] Computed by us
   *[yes] With { $filters }. Computed by us
} from published figures, “{ site-title }” edition { $edition }. { $sources }
quote-counted = { $value }{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
}. { $filtered ->
    [no] Counted by us
   *[yes] With { $filters }. Counted by us
} in “{ site-title }”, edition { $edition }: what was found, not what exists. { $sources }
quote-copy = Copy the sentence
claims-line = All claims, from the lowest to the highest
projects-all = All { $n } records
download-png-wide = Picture for slides, 1200 × 675 (PNG)
download-png-tall = Picture for phones, 1080 × 1350 (PNG)
download-png-copy = Copy the picture
download-png-share = Share the picture
download-saved = Saved

## Languages
language = Language
texts-of-edition = Titles, summaries and notes of the data stay in the language in which the edition gives them, mostly English.
translation-unreviewed = No native reader has reviewed this translation yet. Where it differs from the English text, the English text holds.

## Before the program comes, and where it cannot (index.html, early.js, start.js)
boot-noscript = Scripts are switched off: filters, search and downloads do not work. The overview follows.
boot-loading = This page is loading.
boot-controls = Filters and search are loading.
boot-files = The same figures are in the data files.
boot-slow = Still loading. About { $megabytes } megabytes are coming in all, less where the host compresses them. On a slow connection this takes a while.
boot-blocked = This page’s program is blocked here: by this browser, by the frame it stands in, or by a filter on the way. Open the page in a window of its own.
boot-missing = This page’s program could not be loaded. Check your connection and load the page again.
boot-no-wasm = This page needs WebAssembly, which this browser does not have or has switched off. Open it in a current browser, or allow WebAssembly for this site.
boot-mixed = Two versions of this page have met in a cache, so its program is not started. Load the page again. If that does not help, empty this site’s cache.
boot-wasm-blocked = This page’s program is blocked here. This browser, the frame the page stands in or a filter on the way does not let WebAssembly run.
boot-failed = The page could not be loaded. Check your connection and load it again. If that does not help, open it in a current browser.
boot-stopped = This page’s program has stopped
boot-stopped-why = Something went wrong in it. What the page shows may be wrong or out of date. Load the page again to go on.
boot-reload = Load the page again
boot-copy = Copy the details
boot-copied = Copied.

language-ar = Arabic
language-de = German
language-en = English
language-es = Spanish
language-fi = Finnish
language-fr = French
language-ja = Japanese
language-ko = Korean
language-no = Norwegian
language-pt = Portuguese
language-ru = Russian
language-sk = Slovak
language-sw = Swahili
language-zh = Chinese

page-site = This site
nav-accessibility = Accessibility
method-accessibility = What works, what was tested and what is not met
search-for-accessibility = keyboard, screen reader, blind, large text, contrast, WCAG, disability
accessibility-title = Accessibility: what works, what is tested, what is not met
accessibility-lead = This site aims at WCAG 2.2, level AA. Nobody outside the project has checked it yet.
accessibility-can = What you can do
accessibility-can-1 = Read every chart as a table: choose Table below it.
accessibility-can-2 = Reach every mark of a chart with the arrow keys. Its value is read out. Enter opens what it offers, Escape closes it.
accessibility-can-3 = Zoom in up to 400 %, double the size of text, or space it out: nothing is cut off.
accessibility-can-4 = Use your own settings: light or dark, forced colours, reduced motion.
accessibility-can-5 = Read in six languages, Arabic from right to left.
accessibility-can-6 = Read the overview without scripts, with its tables and links to the data.
accessibility-tested = What is tested with every change
accessibility-tested-1 = Every kind of page, in six languages, light and dark, by the automatic checks of axe. They find a part of all faults only.
accessibility-tested-2 = The whole way from opening to a downloaded table by the keyboard alone, in English and in Arabic.
accessibility-tested-3 = What a screen reader is given of every chart, in English and in Arabic: words, order, first and last marks.
accessibility-tested-4 = A width of 320 pixels, text at 200 %, wide spacing, forced colours and reduced motion. Nothing hides the focus; targets have 24 pixels.
accessibility-tested-5 = One reader’s way through the site in Chromium and Firefox. In WebKit it is tested now and then.
accessibility-unmet = What is not met, or not known
accessibility-unmet-1 = Nobody who uses a screen reader every day has tried the site. It was not tried with NVDA, JAWS, VoiceOver or TalkBack.
accessibility-unmet-2 = No native reader has reviewed the translations.
accessibility-unmet-3 = Titles, summaries and notes of the data are in the language of the edition, mostly English. They are marked as such, but not inside charts.
accessibility-unmet-4 = Of a long table only the rows near the screen are in the page. The browser’s own search does not find the others: filter, or search with this site.
accessibility-unmet-5 = PNG pictures that you download have no text of their own. The table beside them has all their values.
accessibility-unmet-6 = The documents behind the figures are on other sites. Whether they can be read by everyone is not known.
accessibility-unmet-7 = Parts of stacked bars and points in time can be smaller than 24 pixels. Filters and the table offer the same.
accessibility-tell = If something does not work for you
accessibility-tell-how = Tell those who publish this dashboard which page it was, what you used, and what you expected.
place-in = { $title }, “{ $place }”
