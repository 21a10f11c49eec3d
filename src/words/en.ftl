# English. Keys are grouped by where they show.

## Values
not-published = not published
not-applicable = not applicable
withheld = withheld
unknown = unknown
millions = { $number } million
money = { $currency } { $number }
currency-presumed = { $currency } (presumed)
money-presumed = presumed { $currency } { $number }
number-unit = { $number } { $unit }
percent = { $number } %
about = about { $number }
at-least = at least { $number }
more-than = more than { $number }
at-most = at most { $number }
less-than = less than { $number }
range = { $low } to { $high }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
from-to = { $from } to { $to }
list-and = { $first } and { $last }
with-article = the { $name }
names-with-article = Bahamas, Central African Republic, Comoros, Congo, Cook Islands, Democratic, Dominican Republic, Gambia, Government of, Holy See, Lao, Maldives, Marshall Islands, Netherlands, Philippines, Republic of, Russian Federation, Seychelles, Solomon Islands, State of, Syrian Arab Republic, United
list-or = { $first } or { $last }
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

## Kinds of money
money-incoming-pledge = pledged
money-incoming-commitment = committed
money-incoming-funds = paid in
money-outgoing-commitment = allocated
money-budget = budget
money-disbursement = disbursed
money-expenditure = spent
money-grant-ceiling = most a project may ask for
purpose-gender-equality = for gender equality

## Page
site-title = Arms-control funding portfolio
site-what = Who pays for conventional-arms control, how much is known, how much serves gender equality, and which countries are reached
skip-to-content = Skip to the figures
edition-line = Edition { $version }, made on { $date }
appearance = Appearance
appearance-auto = as the system
appearance-light = light
appearance-dark = dark
loading = Loading the edition
copy-link = Copy the link to this view
footer-licence = Code: Apache-2.0. Edition of the data: CC BY 4.0. No request leaves this site.
footer-licences = Licences of what the page is built with
footer-data = The edition as JSON
nav-figures = Key figures
nav-funding = Funding
nav-gender = Gender
nav-coverage = Coverage
nav-donors = Donors
nav-projects = Projects

## Filters
filters = Filters
filter-mechanism = Mechanism
filter-donor = Donor
filter-country = Country
filter-year = Year
filter-theme = Theme
filter-find = Find in { $filter }
filter-any = any
filter-chosen = { $n } chosen
filter-none-match = Nothing in this list has these letters.
context-toggle = Show the ATT Voluntary Trust Fund (context)
role-legend = Count a State as reached when it is
role-any = beneficiary or participant
role-beneficiary = beneficiary only
role-participant = participant only
active-filters = Active filters
remove-filter = Remove filter { $label }
reset = Reset all filters
records-shown = { $n ->
    [one] One project record shown
   *[other] { $n } project records shown
} of { $m }
hidden-donor = { $n ->
    [one] One more record is hidden because no source lets one say whether the money of { $chosen ->
        [one] this donor
       *[other] one of these donors
    } served its year.
   *[other] { $n } more records are hidden because no source lets one say whether the money of { $chosen ->
        [one] this donor
       *[other] one of these donors
    } served their year.
}
hidden-country = { $n ->
    [one] One more record is hidden that may have reached { $chosen ->
        [one] it
       *[other] one of them
    }: no source names all of its States.
   *[other] { $n } more records are hidden that may have reached { $chosen ->
        [one] it
       *[other] one of them
    }: no source names all of their States.
}
hidden-year = { $n ->
    [one] One more record is hidden because its year is not published.
   *[other] { $n } more records are hidden because their year is not published.
}
hidden-theme = { $n ->
    [one] One more record is hidden because its theme is not published.
   *[other] { $n } more records are hidden because their theme is not published.
}
hidden-several = { $n ->
    [one] One more record is hidden that lacks several of the fields these filters ask for.
   *[other] { $n } more records are hidden that lack several of the fields these filters ask for.
}
untied-contributions = { $n ->
    [one] One contribution is left out of the figures of donors: no source says of which year it is, or whether it supported these records.
   *[other] { $n } contributions are left out of the figures of donors: no source says of which years they are, or whether they supported these records.
}
pooled-note = Money in a pooled fund is not traceable to a project. Records shown here belong to mechanisms and cycles that { $donors } supports or may have supported, or name the donor themselves: such a record says so. No source says which years a payment or an undated list served: here a payment counts for records whose cycle or dates touch its own years, a list or sum that says no years for all years up to its own date, if it has one.
records-donors-note = Donors shown here gave to the mechanisms of these records in their cycles or years. Money in a pool is not traceable: no source says whose money reached these records, except where a record names its donor.
whole-mechanism-note = Totals that a mechanism states for itself cannot be split by these filters, so they are not shown; what is shown is counted over the records that match.
unread-address = The address has parts this page does not know, and ignores: { $parts }.
empty = No record matches. { $n ->
    [one] Take this filter off: { $filters }.
   *[other] Take one of these filters off: { $filters }.
}

## The sentence
lead-none = No project record matches.
lead-all = { $money }{ $n ->
    [one] One project record is documented; { $with ->
        [0] it states no amount.
       *[other] it states an amount.
    }
   *[other] { $n } project records are documented one by one; { $with ->
        [0] none states an amount.
        [one] one states an amount.
       *[other] { $with } state an amount.
    }
}{ $named }
lead-given-to = { $mechanisms ->
    [one] this mechanism
   *[other] these mechanisms
}{ $narrowed ->
    [yes] , as far as that can be tied to this selection
   *[no] {""}
}
lead-named = { $states ->
    [0] {""}
    [one] {" "}One country or area is named.
   *[other] {" "}{ $states } countries and areas are named.
}{ $donors ->
    [0] {""}
    [one] {" "}One donor is named as giving to { lead-given-to }.
   *[other] {" "}{ $donors } donors are named as giving to { lead-given-to }.
}
lead-money = { $money } allocated, as far as it is known: { coverage-mechanisms }.{" "}
lead-money-records = { $money } allocated, as far as these records publish it.{" "}
lead-money-years = { $money } allocated in whole grants that touch these years, as far as these records publish it: sums of several years must not be added.{" "}
pool-why = What may have supported it are lists, sums and payments to the mechanism of which no source says that they served this record.
lead-two = { $first } { $second }
lead-donor = { $asked ->
    [0] No contribution of { $any-donor } can be tied to this selection.
    [one] { $any-donor } is named as donor in one entry; { $published ->
        [0] no amount is published.
       *[other] it states an amount: { $given }.
    }
   *[other] { $any-donor } is named as donor in { $asked } entries (cycles, payments and lists, which may overlap); { $published ->
        [0] no amount is published.
        [one] one states an amount: { $given }.
       *[other] { $published } state an amount: { $given }.
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
lead-supported = { $n ->
    [0] { $listed ->
        [0] No project record shown can be tied to this support.
        [one] One project record shown, of { $mechanisms }, may be supported: { $any-donor } is named for it only by a list or sum that says no years.
       *[other] { $listed } project records shown, of { $mechanisms }, may be supported: { $any-donor } is named for them only by lists or sums that say no years.
    }
   *[other] Of the project records of { $mechanisms } shown here, { $n ->
        [one] one is
       *[other] { $n } are
    } of a cycle or year for which { $any-donor } is named, or { $n ->
        [one] names
       *[other] name
    } { $givers ->
        [one] it
       *[other] one of them
    } as donor{ $listed ->
        [0] .
        [one] ; one more may be supported, by a list or sum that says no years.
       *[other] ; { $listed } more may be supported, by lists or sums that say no years.
    }
}{ $states ->
    [0] {""}
   *[other] {" "}States named { $n ->
        [one] in the record that is surely tied
       *[other] in the records that are surely tied
    } { $role ->
        [beneficiary] as beneficiaries: { $beneficiaries }
        [participant] as participants: { $participants }
       *[any] as beneficiaries: { $beneficiaries }, as participants: { $participants }
    }.
}{ $possible ->
    [0] {""}
   *[other] {" "}States named only in possible ones: { $possible }.
}{ $any ->
    [0] {""}
    [one] {" "}What it received is the whole pool’s money and not { $donors }’s own, unless the record names the donor.
   *[other] {" "}What they received is the whole pool’s money and not { $donors }’s own, except where a record names the donor.
}{ $naming }
lead-given = { $amount } { $kind } to { $mechanism }, { $period }
lead-given-more = { $given }; and { $n } more
lead-country = { $money }{ $n ->
    [one] One project record of { $mechanisms } names
   *[other] { $n } project records of { $mechanisms } name
} { $countries }{ $role ->
    [any] : { $beneficiary } as beneficiary, { $participant } as participant
    [beneficiary] {" "}as beneficiary
   *[participant] {" "}as participant
}. { $n ->
    [one] { $with ->
        [0] It states no amount.
       *[other] It states an amount.
    }
   *[other] { $with ->
        [0] None states an amount.
        [one] One states an amount.
       *[other] { $with } state an amount.
    }
}

## Tiles
tile-all = All shown
headline-allocated = Allocated
headline-disbursed = Disbursed, in all
headline-projects = Projects
headline-records = Project records
headline-countries = Countries
headline-donors = Donors named
headline-gender = For gender equality
headline-hidden = not shown with these filters
headline-hidden-why = stated for the whole mechanism, which these filters cannot split; no record shown publishes it
as-of = as of { $date }
mark-disputed = sources disagree
mark-computed = computed
mark-counted = counted here
mark-arithmetic = arithmetic does not hold
coverage-records = { $all ->
    [1] the one record publishes { $n ->
        [0] no amount of this kind
       *[other] an amount of this kind
    }
   *[other] { $n ->
        [0] none of { $m } records publishes an amount of this kind
        [one] one of { $m } records publishes an amount of this kind
       *[other] { $n } of { $m } records publish an amount of this kind
    }
}
coverage-elsewhere = { $all ->
    [1] it publishes an amount of another kind or currency, in a presumed currency or only an upper bound, which is not added
   *[other] { $n ->
        [one] one publishes an amount of another kind or currency, in a presumed currency or only an upper bound, which is not added
       *[other] { $n } publish an amount of another kind or currency, in a presumed currency or only an upper bound, which is not added
    }
}
coverage-mechanisms = { $n ->
    [0] { $part ->
        [0] not known for any mechanism shown
       *[other] published only in some records of { $m ->
            [1] the one mechanism shown
           *[other] { $part } of { $m } mechanisms
        }
    }
   *[other] { $m ->
        [1] stated or computed for the one mechanism shown
       *[other] stated or computed for { $n } of { $m } mechanisms
    }{ $part ->
        [0] {""}
        [one] , for one more in some of its records
       *[other] , for { $part } more in some of their records
    }
}
coverage-gender = { $all ->
    [0] no record is shown
    [1] the one record states { $n ->
        [0] nothing on gender
       *[other] something on gender
    }
   *[other] { $n ->
        [0] none of { $m } records states anything on gender
        [one] one of { $m } records states something on gender
       *[other] { $n } of { $m } records state something on gender
    }
}
gender-alone = stated by { $mechanism } alone, of its own funding
whole-grants = whole grants of records that these years touch: sums of several years count some twice
lists-disagree = sources disagree on which or how many countries one year’s or one mechanism’s list has
in-role = { $role ->
    [beneficiary] {" "}as beneficiary
    [participant] {" "}as participant
   *[any] {""}
}
coverage-located = { $all ->
    [1] { $n ->
        [0] the one record names none{ in-role }
       *[other] named{ in-role } in the one record
    }
   *[other] named{ in-role } in { $n } of { $m } records
}
stated-by = stated by { $publisher }
found-one-by-one = { $n } found in records one by one
donors-of-records = { $n ->
    [one] one more is named as donor or co-funder of a single record
   *[other] { $n } more are named as donors or co-funders of single records
}
donors-untied = { $n ->
    [one] one more contribution may belong here: no source says of which year or records it is
   *[other] { $n } more contributions may belong here: no source says of which years or records they are
}
planned-title = On the horizon
planned-note = These mechanisms are being designed or studied. No money and no projects of theirs are recorded.

## Figures in general
as-table = Show as table
as-chart = Show as chart
chart-keys = Use the arrow keys to go from mark to mark; Enter filters by it.
marks-of = Marks of the chart: { $title }
source-line = Sources
origins-line = Where each figure comes from
notes = Notes
hidden-title = Not shown with these filters
hidden-subtitle = Totals that a mechanism states for itself
hidden-summary = They cannot be split by donor, country, year, theme or words. Take these filters off to see them.
nothing-to-draw = Nothing to draw here with these filters.
table-of = Table: { $title }
legend-missing = not published
legend-end-open = at least, more than: the end is open
legend-end-up-to = at most, less than
legend-end-between = between two values

## Chart: money by mechanism
money-title = { $stating ->
    [one] { $mechanism } states an allocation of { $money }
   *[other] { $mechanism } states the largest allocation: { $money }
}
money-title-parts = { $n ->
    [0] No amount is published
   *[other] What is published of money, kind by kind
}
money-title-records = { $n ->
    [none] No record is shown
    [0] None of the records shown publishes an amount
   *[other] Published amounts of the records shown
}
money-subtitle = US dollars by mechanism and kind of money; kinds are never added. Hatched: not published
money-summary = { $rows ->
    [0] No record is shown.
    [1] { $published ->
        [0] In the one row no amount is known.
       *[other] In the one row an amount is known.
    }
   *[other] An amount is known in { $published } of { $rows } rows.
}{ $all ->
    [0] {""}
    [1] {" "}The one record found { $n ->
        [0] publishes none.
       *[other] publishes one.
    }
   *[other] {" "}{ $n ->
        [0] None of the { $m } records found one by one publishes an amount.
        [one] One of the { $m } records found one by one publishes an amount.
       *[other] { $n } of the { $m } records found one by one publish an amount.
    }
}
money-records-row = { $mechanism }: sum over records, { $kind }
money-stated-row = { $mechanism }: { $kind }
money-stated-purpose-row = { $mechanism }: { $kind } { $purpose }
money-note-kinds = Allocated, budgeted and disbursed are different kinds of money and are drawn one by one.
money-note-computed = Computed: worked out here from figures the mechanism states, which are listed in the sources; the mechanism does not state the result.
column-mechanism = Mechanism
column-kind = Kind of money
column-amount = Amount
column-known = How it is known
known-stated = stated
known-computed = computed
known-none = no source states it
value-computed = { $value } (computed)
known-summed = { $all ->
    [1] { $n ->
        [0] the one record shown publishes no amount of this kind
       *[other] of the one record shown
    }
   *[other] summed over records, { $n } of { $m }
}
column-as-of = As of

## Chart: records by year
year-title = { $records ->
    [0] No record is shown
   *[other] { $count ->
        [0] No year is published for the records shown
       *[other] { $ties ->
            [one] The year with most records is { $years }: { $count }
           *[other] The years with most records are { $years }: { $count ->
                [one] one each
               *[other] { $count } each
            }
        }
    }
}
year-title-chosen = { $n ->
    [0] No record shown is of { $years } by its cycle or dates
    [one] One record is of { $years } by its cycle or dates
   *[other] { $n } records are of { $years } by their cycle or dates
}
year-subtitle = Project records by cycle, or by the year they began where no cycle is published
year-summary = { $records ->
    [0] No record is shown
    [one] One record
   *[other] { $records } records
}{ $span ->
    [none] {""}
    [one] {" "}of { $first }
   *[many] ; those with a year run from { $first } to { $last }
}{ $without ->
    [0] {""}
    [one] ; one publishes none (hatched, at the end)
   *[other] ; { $without } publish none (hatched, at the end)
}.
year-note = A record stands here in one year, its cycle or the year it began; the filter by year keeps all whose cycle or dates, planned ones too, touch it, under the years they stand in. No source publishes money by year. This counts what is publicly documented, not what was financed.
year-reported = { $mechanism } reports { $projects } projects in all; { $n ->
    [one] one record of them is
   *[other] { $n } records of them are
} documented one by one, and some may be one project.
column-year = Year
bucket-none = not published
column-total = All

## Chart: records by theme
theme-title = { $ties ->
    [0] { $records ->
        [0] No record is shown
       *[other] No theme is published for the records shown
    }
    [1] { $count ->
        [one] The most frequent theme is { $themes }: one record
       *[other] The most frequent theme is { $themes }: { $count } records
    }
    [2] { $count ->
        [one] The themes are { $themes }: one record each
       *[other] The most frequent themes are { $themes }: { $count } records each
    }
   *[other] { $ties } themes are equally frequent{ $count ->
        [one] : one record each
       *[other] : { $count } records each
    }
}
theme-subtitle = Project records by theme and mechanism; a record with two themes counts in both
theme-summary = { $records ->
    [0] No record is shown
    [one] One record
   *[other] { $records } records
}{ $themes ->
    [0] {""}
    [one] , one theme
   *[other] , { $themes } themes
}{ $without ->
    [0] {""}
    [one] ; one publishes no theme
   *[other] ; { $without } publish no theme
}. No source publishes money by theme.
column-theme = Theme

## Chart: contributions
contributions-title = { $all ->
    [0] No entry that names a donor can be tied to this selection
    [1] The one entry that names a donor states { $published ->
        [0] no amount
       *[other] an amount
    }
   *[other] { $published ->
        [0] None of { $asked } entries that name a donor states an amount
        [one] One of { $asked } entries that name a donor states an amount
       *[other] { $published } of { $asked } entries that name a donor state an amount
    }
}
contributions-subtitle = Published contributions by donor; each currency has its own scale, and none is added or converted
contributions-summary = { $donors ->
    [0] No entry shown names a donor.
    [one] One donor is named; { $without ->
        [0] it has an entry with an amount.
       *[other] none of its entries has an amount.
    }
   *[other] { $donors } donors are named; { $without ->
        [0] each has an entry with an amount.
        [one] one of them has no entry with an amount.
       *[other] { $without } of them have no entry with an amount.
    }
}
contributions-row = { $donor } to { $mechanism }, { $period }: { $kind }
contributions-note = A pledge, a commitment and a payment are different things; the table says which is which.
contributions-pooled = Money in a pooled fund is not traceable to a project or a country, unless a source says so.
contributions-none = { $given ->
    [0] { $n ->
        [one] one donor: no amount published
       *[other] { $n } donors: no amount published
    }
   *[other] { $n ->
        [one] one more donor: no amount published
       *[other] { $n } more donors: no amount published
    }
}
column-donor = Donor
column-period = Period
column-currency = Currency

## Chart: gender money
gender-money-title = { $mechanism } set aside { $share } of its original project funding for gender equality
gender-money-title-plain = Money for gender equality, as far as it is published
gender-money-title-none = No money for gender equality is published for this selection
gender-money-subtitle = Funding, and the part for gender equality
gender-money-subtitle-date = Funding, and the part for gender equality, cumulative to { $date }
gender-money-summary = { $mechanism } allocated { $budget } for gender equality; of that disbursed: { $spent }.
gender-money-funding = { $mechanism }: original project funding
gender-money-budget = { $mechanism }: for gender equality
gender-money-spent = { $mechanism }: of that, disbursed
gender-money-none = None of the mechanisms shown publishes an amount for gender equality; what they say of it in words stands in the notes.
gender-rule = { $mechanism } states in words, without an amount: { $text }
column-what = What

## Chart: women among participants
women-title = { $n ->
    [0] No share of women among participants is published for this selection
    [one] One event publishes a share of women among participants
   *[other] { $n } events publish a share of women among participants
}
women-subtitle = Women among participants, per cent, one bar an event
women-summary = { stating-title }; shares of participants are not shares of money.
column-when = When
column-share = Share
column-event = Event
column-participants = Participants
share-of = { $share } of { $all }

## Chart: States' indicators
states-title = { $latest } of reporting States had gender considerations in their small-arms work in { $year }
states-title-none = No indicator of States is published
states-subtitle = Share of States that report, per cent; context, not changed by the filters
states-line = { $indicator }: { $years }.
states-year = { $share } in { $year }
states-year-disputed = { $share } in { $year } (the source gives both)
states-note = Where a document gives two values for one year, both are shown, as a range.
indicator-gender-inclusion = Gender in small-arms work
indicator-sex-disaggregated-data = Sex-disaggregated data
column-indicator = Indicator

## Chart: gender statements
stating-title = { $all ->
    [0] No record is shown
    [1] { $stating ->
        [0] The one record shown states nothing on gender
       *[other] The one record shown states something on gender
    }
   *[other] { $stating ->
        [0] None of { $records } records states anything on gender
        [one] One of { $records } records states something on gender
       *[other] { $stating } of { $records } records state something on gender
    }
}
stating-subtitle = Project records with a statement on gender, by mechanism; text only, not a marker code
stating-summary = A statement is not a share of money and not a marker. Where nothing is stated, nothing is assumed.
stating-with = states something
stating-without = states nothing

## Chart: map
map-title = { $countries ->
    [0] No record shown names a State{ in-role }
    [one] One State is named{ in-role } in the records shown
   *[other] { $countries } States are named{ in-role } in the records shown
}
map-subtitle = Number of project records that reached a State; white: none found. Dots: States too small to see
map-summary = { $all ->
    [0] No record is shown.
    [1] The one record shown names { $located ->
        [0] no State{ in-role } and stands in the list beside the matrix.
       *[other] at least one State{ in-role }.
    }
   *[other] { $located ->
        [0] None of { $records } records names a State{ in-role }
        [one] One of { $records } records names at least one State{ in-role }
       *[other] { $located } of { $records } records name at least one State{ in-role }
    }{ $unlocated ->
        [0] {""}
        [one] ; one names none{ in-role } and stands in the list beside the matrix
       *[other] ; { $unlocated } name none{ in-role } and stand in the list beside the matrix
    }.
}
map-note = A record counts once in each State it reached; a regional project is not a country project.
map-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.
map-geometry = Geometry: Natural Earth, generalised.
not-located = { $role ->
    [beneficiary] No State named as beneficiary
    [participant] No State named as participant
   *[any] Not located
}
not-located-none = { $records ->
    [0] No record is shown.
   *[other] All records shown name at least one State{ in-role }.
}
column-country = Country
column-region = Region
column-records = Records
ties = Records that name the donor: { $named }. In the same cycle or years: { $same }. Possible, by undated lists or sums: { $possible }. Not shown, since no source says which years the money served: { $unclear }. No link: { $none }.
column-tie = Link to the donor
tie-is-named = names the donor
tie-is-same-time = same cycle or years
tie-is-possible = possible only
possible-n = { $n } of them only possible
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
map-title-donor = { $n ->
    [0] No State is named{ in-role } in records that name the donor or are of the same time
    [one] One State is named{ in-role } in records that name the donor or are of the same time
   *[other] { $n } States are named{ in-role } in records that name the donor or are of the same time
}{ $possible ->
    [0] {""}
   *[other] ; { $possible } more are possible
}
column-possible = Of these, possible
pooled-title = What mechanisms allocated is not shown for a donor
pooled-subtitle = Money of all donors together
pooled-summary = Money in a pool has no owner: what a mechanism allocated is every donor’s. The payments of the donors chosen are in the chart of contributions.
cell-possible = { $text } ({ $n } possible)
title-value = { $title }: { $value }
not-added = published, and not added
cell-none-here = none with these filters
year-counts = { $began } began, { $ran } ran
filter-role = Role of the country
filter-search = Words
filter-context = Mechanisms
records-n = { $n ->
    [one] one record
   *[other] { $n } records
}

## Matrix
matrix-subtitle = Records by country and mechanism: b as beneficiary, p as participant
matrix-summary = By one mechanism only: { $one }; by two: { $two }; by three or more: { $three }, as far as records name States.
matrix-sort-name = by name
matrix-sort-records = by records
matrix-sort-mechanisms = by number of mechanisms
matrix-sort = Order within regions
cell-beneficiary = { $n } b
cell-participant = { $n } p
cell-both = { $b } b, { $p } p
cell-none = none found

## Support
support-title = { $donors ->
    [0] No entry names a donor for this selection
    [one] One donor is named
   *[other] { $donors } donors are named
}{ $columns ->
    [0] {""}
    [one] , in one cycle, payment or list
   *[other] , in { $columns } cycles, payments and lists
}
support-subtitle = Who supports what, by cycle. Filled: an amount is published; outlined: named without amount
support-summary = { $donors ->
    [0] No entry shown names a donor.
    [one] { $multi ->
        [0] In the entries shown it is named for one mechanism only.
       *[other] In the entries shown it is named for more than one mechanism.
    }
   *[other] { $multi ->
        [0] In the entries shown none of them is named for more than one mechanism.
        [one] In the entries shown one of them is named for more than one mechanism.
       *[other] In the entries shown { $multi } of them are named for more than one mechanism.
    }
}
support-note = A donor list is a claim with a date: who is not named at one date may have given at another.

## Projects
projects-title = Projects
projects-subtitle = Records of projects, and of events, publications and results of projects whose title is not public; some may be one grant
projects-table = Table of projects
search-projects = Search projects
sort-by = Sort by
sort-mechanism = mechanism and year
sort-title = title
sort-year = year, latest first
sort-countries = States reached, most first
column-title = Title
column-countries = States
column-states-n = States named
column-allocation = Amount
column-level = Record of
open-project = Details of { $title }
close-project = Close details of { $title }
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
evidence-inferred = inference: the funder is not stated
detail-implementers = Carried out by
detail-funders = Donor named for this record
detail-dates = Dates
detail-beneficiaries = Beneficiaries
detail-participants = Participants
detail-gender = Gender
detail-themes = Themes
detail-same = May be the same grant as
detail-sources = Sources
title-ours = The source gives no title; this one describes.
read-third-party-copy = read in a third party’s copy, not verified
read-excerpt = read in part
read-original = read whole
undated = undated

## Findings
findings-title = { $n ->
    [one] One part of the data could not be used
   *[other] { $n } parts of the data could not be used
}
findings-note = The page goes on with everything else. Nothing is lost: the text that was refused is kept here.
finding = { $place }: { $problem }. { $consequence }
finding-raw = The text as received
at-record = { $file }, record { $record }, line { $line }
at-unplaced = { $file }, record { $record }
at-line = { $file }, line { $line }
at-field = { $place }, field { $field }
problem-not-received = the file could not be had (HTTP { $detail }; 0 means no answer). Check that it stands beside the page
problem-other-edition = the file is not the one this edition was made with (its hash differs). Reload the page; who changes the data runs make data-seal
problem-not-json = the file is not readable JSON: { $detail }. Mend it at that place
problem-not-a-list = the file is JSON but not a list of records. It must begin with [
problem-unknown-resource = this version knows no such resource
problem-resource-not-listed = the descriptor datapackage.json does not list this resource
problem-wrong-form = { $detail }
problem-unknown-reference = nothing has the identifier “{ $detail }”
problem-unknown-country = no country has the code “{ $detail }” (ISO 3166-1 alpha-3)
problem-duplicate-id = another record has the identifier “{ $detail }” already
problem-claim-without-source = the claim is published but names no source that exists
problem-value-against-status = a published claim needs a value, and one that is not published must have none
problem-nothing-known = the figure has no claim left that can be used
problem-wrong-kind = the claim has { $detail }
problem-not-readable = { $detail }
problem-equal-claims = the claim says the same as another one from the same source
problem-mixed-inputs = it is computed from different kinds of money or other measures, or from two currencies, which must not be put together
problem-not-computable = it cannot be computed: a number is too large, or a divisor is zero
problem-id = the identifier “{ $detail }” does not fit into an address: use letters, digits, “-”, “_” and “.”, begin and end with a letter or digit, do not use all, none, several or states, and do not differ from another one only by capitals
problem-absurd-date = the date { $detail } is outside the years 1945 to 2100
problem-reversed = the end is before the start ({ $detail })
problem-too-large = the number { $detail } is larger than a quadrillion
problem-named-twice = the record names { $detail } more than once; in two roles it is counted as beneficiary
problem-unsafe-link = the link “{ $detail }” is neither http nor https
consequence-file = The whole file is left out.
consequence-record = The record is left out.
consequence-part = This part is left out; the rest of the record is kept.
consequence-noted = Nothing is left out.
broken = Something went wrong in this page, and what it shows may no longer be right. Reload it to go on.
load-failed = The data could not be loaded
load-not-received = datapackage.json could not be had (HTTP { $status }; 0 means no answer). Check the connection and that the folder data stands beside the page, then reload.
load-not-a-descriptor = datapackage.json is not a Data Package descriptor: { $detail }.
load-unknown-version = The edition is written in schema version { $found }; this dashboard reads version { $known }. Reload to get a newer dashboard, or take the data as they are.

## Articles
article-nothing = Nothing here
article-nothing-lead = The edition has nothing for “{ $page }”. Check the address, or go back to the overview.
page-checks = Checks of the data
page-horizon = What comes
page-glossary = Words
page-mechanism = Mechanism
page-project = Project record
page-donor = Donor
page-country = Country
page-organisation = Organisation
search-figures = Figures
page-source = Document
nav-overview = Overview
nav-disagreements = Disagreements
nav-known = What is known
nav-horizon = Horizon
nav-glossary = Words
nav-pages = Pages
nav-sections = On this page
close = Close
funder-inferred = funder inferred
coverage-inferred = { $n ->
    [one] of one the funder is inferred, not stated
   *[other] of { $n } the funder is inferred, not stated
}
own-page = This record has a page of its own.
see-overview = Figures and charts with this filter
source-page = all that is taken from it
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
column-sources = Documents
column-claims = Claims
column-spread = Spread
column-shown = Shown
column-of = Of
column-notes = Notes
column-role = Role
column-source-kind = Who speaks
as-beneficiary = beneficiary
as-participant = participant
as-region = perhaps: only a region is named
as-nowhere = perhaps: no place is named
fact-standing = Standing here
standing-portfolio = one of the three this portfolio is about
standing-context = context: the fund the others coordinate with
standing-planned = being designed or studied
fact-since = Since
fact-administrators = Run by
fact-part-of = Part of
fact-money = What is published of its money
fact-coordinates = Coordinates with
fact-cycle = Cycle
fact-status = Status
fact-kind = Kind
fact-acronym = Acronym
fact-address = Address
fact-publisher = Publisher
fact-date = Date
fact-language = Language
fact-read = How it was read
fact-groups = Groups of the United Nations
place-small = drawn as a dot
none-of-them = none of LDC, LLDC and SIDS
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
source-un-document = document of the United Nations
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
origin-time = , { $time }
origin-rule = Why this value
origin-claims = { $n ->
    [one] One claim
   *[other] { $n } claims
}
origin-searches = Looked for and not found
origin-computation = How it is computed
origin-check = The source’s own arithmetic
origin-used = Used to compute or check
origin-related = Other figures on the States of { $subject }
origin-identifier = Identifier of the figure
origin-inputs = What is added
origin-sum-title = { $of }: { $kind }, added up
origin-sum-lead = Added here from the figures below, as far as they are in US dollars and of this kind. What is not published is not counted, so the true sum is at least this. Where a part is only “about”, the sum is cut to two figures.
origin-sum-none = No figure of this kind is published for the records shown.
origin-left = Of the same kind and left out: another currency, or only an upper bound
origin-sum-inputs = What is added: { $n ->
    [one] one figure
   *[other] { $n } figures
}
rule-undisputed = There is one claim, or all agree.
rule-searched = No value is shown: what was read does not publish one. Below stands what was read.
rule-primary-source = A primary source stands before a secondary one.
rule-later-date = Of a sum that grows, the later date is shown.
rule-own-section = A document’s own section on a matter stands before its overview.
rule-range = Nothing decides between the claims that come first (primary sources before secondary ones, the later date of a total so far, a document’s own section before its overview): from the lowest to the highest of these is shown.
rule-as-entered = Nothing decides between lists, dates or texts: the first entered is shown.
rule-computed = Computed here from other figures; no source states it.
formula-sum = a + b + …
formula-difference = a − b
formula-quotient = a ÷ b
formula-percent-of = 100 × a ÷ b
formula-percent-change = 100 × (b − a) ÷ a
formula-quotient-of-percent = a ÷ (b ÷ 100)
check-holds = Stated: { $stated }. Its parts give { $gives }: the arithmetic holds.
check-fails = Stated: { $stated }. Its parts give { $gives }: the arithmetic does not hold.
claim-value = Claim
claim-summary = What the document says, in our words
claim-source = Document, at the place
claim-speaker = Who speaks
claim-primary = { $kind }: counted as primary; databases, press and others are secondary
claim-secondary = { $kind }: secondary
claim-place = First and last words of the place
claim-where = Where in the document
claim-overview = in its overview, which its own section on the matter outranks
claim-searched = What was read in vain
claim-note = Note
claim-identifier = Identifier

## Disagreements
disagreements-title = Where sources disagree
disagreements-lead = { $n ->
    [0] No two sources disagree on a figure
    [one] Sources disagree on one figure
   *[other] Sources disagree on { $n } figures
}; { $checked ->
    [0] no source states a sum or a percentage with its parts
   *[other] of { $checked } sums and percentages that a source states with their parts, { $wrong ->
        [0] all hold
        [one] one does not hold
       *[other] { $wrong } do not hold
    }
}. All claims are kept, and each shows by which rule one is displayed.
disagreements-rules = Which claim is shown, step by step
disagreements-conflicts = Figures with rival claims ({ $n })
against = {" "}against{" "}
side = { $value } ({ $by })
side-place = { $publisher }: “{ $from } …”
side-list = { $n } names{ $some ->
    [0] {""}
   *[other] , { $only } among them
}
spread = { $percent } % of the lowest
spread-none = no numbers
arithmetic-holds = Holds: { $figure }
arithmetic-fails = Does not hold: { $figure }

## What is known
known-title = What is known, and what is not
known-lead = { $n ->
    [0] None of { $m } project records publishes an amount of money.
    [one] One of { $m } project records publishes an amount of money.
   *[other] { $n } of { $m } project records publish an amount of money.
} The table says the same of each field; below stand the records behind each number.
known-table = Records that publish a field, by mechanism
known-voices = Who speaks: documents, claims and records by kind of source
known-kinds = Records that publish a field, by who documents them best
known-vain = Asked of sources and not found
known-field = By record: { $field }
known-with = { $mechanism }, known ({ $n })
known-without = { $mechanism }, not known ({ $n })
field-amount = Amount
field-donor = Donor of the record
field-countries = States
field-year = Year
field-dates = Start and end
field-implementer = Carried out by
field-theme = Theme
field-gender = Gender

## Pages of donors, countries, organisations, documents
flow-unspecified = named as donor, without saying what was given
pool-named = Named for this record
pool-dated = Named for its cycle or years
pool-perhaps = May have supported it
donor-none = { $donor } is not named as a donor of these mechanisms.
donor-since = Named since
donor-since-year = { $year }, the first year a cycle or a payment names it for
donor-since-by = ; named only in lists and sums, or in payments over several years
donor-mechanisms = Mechanisms
donor-amounts = Entries with a published amount
donor-named = Records that name it as donor
donor-supported = Records of a cycle or year it is named for, or that name it
donor-hidden = Records it may support: no source lets one say
donor-gender = Of those surely tied, stating something on gender
donor-gender-possible = Of the possible ones, stating something on gender
donor-organisation = As an organisation
donor-contributions = { $n ->
    [one] Entry that names it as donor ({ $n })
   *[other] Entries that name it as donor ({ $n }); they may overlap
}
donor-untraceable = What is not traceable, and why
donor-untraceable-why = These mechanisms are pools: donors pay into one fund, and no source says whose money paid for which project, except for the records that name a donor. A record counts as supported when the donor gave to the same mechanism in the record’s cycle or years; what the records received is the money of all donors together and must not be quoted as this donor’s. A list that says no years, or a sum up to a date, may be of any of the years up to its date: the records it may have supported are counted apart.
donor-records-named = Records that name this donor ({ $n })
donor-records = { $mechanism }: records of a cycle or year it is named for, or that name it ({ $n })
donor-records-listed = { $mechanism }: records which only lists or sums that say no years tie to it ({ $n })
donor-by-list = More records, which only lists or sums that say no years tie to it
donor-beneficiaries = States named as beneficiaries in the records surely tied ({ $n })
donor-beneficiaries-possible = States named as beneficiaries only in possible records ({ $n })
donor-participants = States named as participants in the records surely tied ({ $n })
donor-participants-possible = States named as participants only in possible records ({ $n })
donor-perhaps = Records it may support ({ $n })
donor-perhaps-why = It gave to the same mechanism; no source lets one say whether its money served their year.
donor-gender-said = What the records say of gender ({ $n })
country-none = No project record names { $country }.
country-as-beneficiary = Named as beneficiary
country-as-participant = Named as participant
country-perhaps = May have been reached by
country-donor = As a donor
country-reached = Records that name it ({ $n })
country-outputs = Figures of this country, or of records that name it alone
country-regional = Records that may have reached it ({ $n })
country-regional-why = These name a region this country lies in, or no place at all; no source names all of their States.
country-next = What can be asked next
ask-amount = : its amount is not published; whoever runs the mechanism can be asked:{" "}
ask-mechanism = {" "}has reached this region, and no record of it names this country.
ask-regional = { $n ->
    [one] Whether this country took part in the record above that names a region or no place.
   *[other] Whether this country took part in the { $n } records above that name a region or no place.
}
ask-horizon = What comes: mechanisms being designed, and the calls known
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
organisation-as-implementing = As the one who carries out ({ $n })
source-lead = { $claims ->
    [0] No claim
    [one] One claim
   *[other] { $claims } claims
}, { $records ->
    [0] no project record
    [one] one project record
   *[other] { $records } project records
} and { $contributions ->
    [0] no contribution
    [one] one contribution
   *[other] { $contributions } contributions
} rest on this document.
source-figures = Figures taken from it
source-contributions = Contributions it names
horizon-title = What comes, and what States ask for
horizon-lead = { $n ->
    [one] One mechanism is
   *[other] { $n } mechanisms are
} to come: agreed, being designed or being studied. No money and no projects of theirs are recorded.
horizon-asked = Assistance asked for
horizon-asked-why = States that asked for assistance in their reports on the Programme of Action, and the growth the document states.
horizon-calls = Calls and rules of the mechanisms, as documents of their time state them
horizon-calls-why = Each is true of its time. No source read for this edition says that a call is open now.
horizon-context = The field around the funds
horizon-context-why = Context for all States; no filter touches these figures, and none of them is money of the mechanisms.

## Counts that open what they count
count-all = All that is shown
count-records = { $n ->
    [0] no project record
    [one] one project record
   *[other] { $n } project records
}
count-states = { $n ->
    [0] no country or area
    [one] one country or area
   *[other] { $n } countries and areas
}
count-donors = { $n ->
    [0] no donor
    [one] one donor
   *[other] { $n } donors
}
count-documents = { $n ->
    [0] no document
    [one] one document
   *[other] { $n } documents
}
count-claims = { $n ->
    [0] no claim
    [one] one claim
   *[other] { $n } claims
}
count-documents-why = Counted here over the documents this edition knows, whatever they are used for.
count-claims-why = Counted here over the claims this edition takes from documents; those that say that nothing is published are not among them.
count-entries = { $n ->
    [0] no entry of a donor
    [one] one entry of a donor
   *[other] { $n } entries of donors
}
count-entries-why = Counted here over the entries of this edition that name a donor: cycles, payments and lists, which may overlap.
count-lacking = Hidden, because they do not publish what this filter asks for
stack-possible = { $mechanism }, possible
tie-possible = possible: only undated lists or sums name the donor
tie-sure = named, or in the same cycle or years
count-untied = Left out, because no source says of which year or records they are
count-which-records = Show these records
count-which-entries = Show these entries
filter-several = several filters
count-lacking-why = Counted here over the records that the filters hide, although nothing says that they do not belong: they do not publish what is asked for.
count-untied-why = Counted here over the entries of donors that are left out of the figures, although nothing says that they do not belong: they say no years, or no source says whether they served the records shown.
count-records-why = Counted here over the records of this edition, with the filters that are on: what was found, not what exists.
count-states-why = Counted here over the records shown, with the filters that are on. Places are those of the UN’s M49 list of countries and areas, which has territories and States outside the United Nations too.
count-donors-why = Counted here over the entries of donors that belong to what is shown: cycles, payments and lists that name a donor.
count-known = Known
count-unknown = Not known
count-set = named by { $mechanisms } and by no other
origin-share-none = These two are not a part and its whole: one has no number, or they are not in one currency.
origin-share-title = { $part }, as a share of: { $whole }

## Words
glossary-title = Words of the field, as used here
glossary-lead = Names follow IATI, ISO, the UN’s M49 and the mechanisms’ own documents. What a word means here is said once, on this page.
glossary-money = Kinds of money, never added to one another
glossary-missing = Why a value is missing; none of these is zero
glossary-here = Marks and counts on this site
glossary-rules = Which of several claims is shown
glossary-levels = What a record stands for
glossary-groups = Groups of States
glossary-measures = What is measured
define-incoming-pledge = A promise of a donor to a mechanism (IATI transaction type 13).
define-incoming-commitment = A firm, written commitment of a donor to a mechanism (IATI 11).
define-incoming-funds = Money a donor paid to a mechanism (IATI 1).
define-outgoing-commitment = Money a mechanism allocated, awarded or granted to projects (IATI 2).
define-disbursement = Money a mechanism paid out (IATI 3).
define-expenditure = Money spent on goods and services (IATI 4).
define-budget = A budget as stated; it is a plan and no flow.
define-grant-ceiling = The most a call lets an applicant ask for; a rule and no flow.
define-not-published = Looked for in what is public, and not there.
define-not-applicable = The question does not arise.
define-withheld = Known to exist, and kept back.
define-unknown = Nobody has looked.
term-computed = computed
define-computed = Worked out here from other figures; no source states it. Its inputs are shown.
term-counted = counted here
define-counted = Counted over the records of this edition. It is what was found, not what exists.
term-disputed = sources disagree
define-disputed = At least two published claims cannot both be true. All of them are shown.
term-pooled = pooled money
define-pooled = Money of several donors in one fund. It has no owner: no source says whose money paid for which project.
term-record = project record
define-record = A project, or an event, publication, output or result that stands for a project whose title is not public. Some records may be of one grant.
term-beneficiary = beneficiary
define-beneficiary = A State that is the target or the host of the work.
term-participant = participant
define-participant = A State whose nationals took part. Taking part is not benefiting.
term-as-listed = in a list
define-as-listed = Named as a donor in a list that does not say when it gave.
term-open = What “{ $term }” means
define-countries = States that records name, as beneficiary (target or host of the work) or as participant (its nationals took part); or the number a mechanism states of itself.
define-donors = Governments and others named as giving to a mechanism, in a cycle, a payment or a list. Being named says nothing of how much. Donors and co-funders of single records are told apart: they may have paid beside the mechanism.
define-gender-share = The share of a mechanism’s funding that it says serves gender equality. It is no marker code and no share of women among participants.
term-state = State
define-state = Any country or area of the UN’s M49 list. Territories (such as Montserrat) and States outside the United Nations (such as Cook Islands and Niue) are among them.
term-at-least = at least
define-at-least = A sum over what is published. What is not published would come on top.
define-level-project = A project with a title of its own.
define-level-event = An event of a grant whose title is not public.
define-level-publication = A publication of such a grant.
define-level-output = Another output of such a grant.
define-level-result = A result a mechanism reports without naming the grant.

## To take away
download = Download
take-csv = CSV: what is shown ({ $n ->
    [one] one row
   *[other] { $n } rows
})
take-behind-records = CSV: records behind it ({ $n ->
    [one] one row
   *[other] { $n } rows
})
take-behind-contributions = CSV: entries of donors behind it ({ $n ->
    [one] one row
   *[other] { $n } rows
})
take-behind-claims = CSV: claims behind it ({ $n ->
    [one] one row
   *[other] { $n } rows
})
take-json = JSON
take-svg = SVG picture
take-png = PNG picture
take-citation = Copy a citation
take-link = Copy the link
take-copied = Copied.
try-again = Try again
chart-failed = This chart could not be drawn. Its bars and its table hold the same figures; it is tried again when the connection is back.
other-edition = This link was made with edition { $made }. You see edition { $now }: numbers may have changed.
other-edition-changes = See what changed.
take-not-copied = Copying is not allowed here. Copy this by hand:
take-no-picture = There is no picture: nothing is drawn here with these filters, or the chart is shown as a table.
take-not-drawn = The picture is not drawn yet: scroll to the chart, then try again.
column-identifier = Identifier
filter-is = { $filter }: { $names }
filters-are = Filters: { $filters }
sources-are = Sources: { $sources }
claims-are = Claims: { $claims }
sources-more = { $named } · and { $n } more
context-off = without the ATT Voluntary Trust Fund
citation = { $title }. { $site }. { $edition }.{ $filters }{ $sources } { $link }
footer-zip = The whole edition as one zip (Data Package)

## Patterns
nav-patterns = Patterns
patterns-title = Patterns: overlap, flow, calls, delivery, time
patterns-coverage = Overlap and gaps
patterns-flow = Flow
patterns-money = Calls and delivery
patterns-time = Time
column-mechanisms = Mechanisms
column-states = States
column-group = Group or region
column-from = From
column-to = To
column-counts = Counted
column-number = Number
column-accepted = Chosen, of applications
column-delivered = Paid out, of allocated
said-of = Said of { $mechanism }: { $text }
states-n = { $n ->
    [one] one State
   *[other] { $n } States
}
overlap-title = { $all ->
    [0] No record shown names a State{ in-role }
   *[other] { $alone ->
        [yes] { $all ->
            [one] One State is named{ in-role } by { $mechanism }
           *[other] { $all } States are named{ in-role } by { $mechanism }
        }
       *[no] { $all ->
            [1] { $several ->
                [0] One State is named{ in-role }, by one mechanism
               *[other] One State is named{ in-role }, by several mechanisms
            }
           *[other] { $several ->
                [0] None of { $all } States is named{ in-role } by several mechanisms
                [one] One of { $all } States is named{ in-role } by several mechanisms
               *[other] { $several } of { $all } States are named{ in-role } by several mechanisms
            }
        }
    }
}
overlap-subtitle = States by the set of mechanisms whose records name them; each State stands in one set
overlap-summary = By one mechanism alone: { $one }; by several: { $several }. The sets add up to the matrix of countries and mechanisms.
overlap-note = As far as records name States, in the roles that count; a mechanism may have served more. Two mechanisms in one State are by themselves no duplication.
gaps-one = named{ in-role } by one mechanism
gaps-two = named{ in-role } by two
gaps-three = named{ in-role } by three or more
gaps-none = named{ in-role } by no record shown
gaps-which = Those that no record shown names{ in-role }
gaps-title = { $n ->
    [0] Each of { $all } least developed countries is named{ in-role } by a record shown
    [one] One of { $all } least developed countries is named{ in-role } by no record shown
   *[other] { $n } of { $all } least developed countries are named{ in-role } by no record shown
}
gaps-title-filtered = { $n ->
    [0] Each of { $all } least developed countries is named{ in-role } by a record that these filters leave
    [one] One of { $all } least developed countries is named{ in-role } by none of the records that these filters leave
   *[other] { $n } of { $all } least developed countries are named{ in-role } by none of the records that these filters leave
}
gaps-title-none = No group of States is counted here
gaps-subtitle = States of each group and region by how many mechanisms name them
gaps-summary = Hatched: no record names the State{ in-role }. That is no proof that nothing reached it.
gaps-summary-filtered = Hatched: no record that these filters leave names the State{ in-role }; records they hide may. None of it is proof that nothing reached it.
gaps-note = Groups as the United Nations lists them; a State may be in several. The least developed countries are those of the list before the graduations that were due on 24 November 2026 (Bangladesh, Lao People’s Democratic Republic, Nepal), which could not be verified. Regions are those of M49.
flow-title = { $donors ->
    [0] No entry names a donor for this selection
    [one] One donor, its mechanisms, and the regions these reached
   *[other] { $donors } donors, their mechanisms, and the regions these reached
}
flow-subtitle = Not by money: on the left that a donor is named for a mechanism, on the right the number of records
flow-summary = Links on the left are all equally wide: a donor is named for a mechanism. Width on the right is the number of records that name a State of a region.
flow-note = The two sides count different things and need not be equally wide. A record counts once in each region. What is published of money stands in the chart by money: the two are never one picture.
flow-money-title = Entries of donors with an amount to follow: { $given } of { $entries }; records with one: { $passed } of { $records }
flow-money-subtitle = By money: one diagram a currency, each to its own scale; every kind of money stands on its own
flow-money-summary = A donor’s money ends at a mechanism: pledged, committed or paid in, as each node says. A mechanism’s money ends at a State: allocated, budgeted or disbursed. Nothing joins the two: no source says whose money went where.
flow-money-note = Totals that mechanisms state for themselves are not drawn: no source says to whom they went. Pledged, committed and paid in are not added, nor are currencies.
flow-in = in { $currency }
flow-several = to several States or none named
flow-to = to { $place }
flow-of-kind = { $name }: { $kind }
flow-named = named as donor
flow-records = records
funnel-title = { $mechanism } chose { $selected } of { $applications } applications in { $year }
funnel-title-none = No call publishes both applications and choices for this selection
funnel-subtitle = Calls for proposals: applications received and projects chosen
funnel-summary = { $n ->
    [0] No call publishes its applications.
    [one] One call publishes its applications; it { $known ->
        [0] does not say how many were chosen.
       *[other] also says how many were chosen.
    }
   *[other] { $n } calls publish their applications; { $known ->
        [0] none of them says how many were chosen.
        [one] one of them also says how many were chosen.
       *[other] { $known } of them also say how many were chosen.
    }
}
funnel-note = Emergency projects outside a call are not counted. Of the calls of other years neither number is published.
funnel-applications = applications
funnel-selected = chosen
funnel-share = { $share } of applications (computed)
delivery-title = { $mechanism } paid out { $share } (computed) of what it allocated { $purpose }, as of { $date }
delivery-title-none = None of the mechanisms shown publishes both what it allocated and what it paid out
delivery-subtitle = US dollars, as far as both are published; hatched: not published
delivery-summary = Both are known for { $known } of { $all } allocations.
delivery-no-total = no total stated
delivery-note = Shares are computed here from the two figures. Only totals a mechanism states for itself are drawn; sums over single records are not.
delivery-share = { $share } of it (computed)
time-title = { $n ->
    [one] One record
   *[other] { $n } records
}, { $cycles ->
    [0] no cycle
    [one] one cycle
   *[other] { $cycles } cycles
} and { $events ->
    [0] no event
    [one] one event
   *[other] { $events } events
}, { $from } to { $to }
time-cycle = cycle { $year }
time-event = date of an event
time-event-disputed = date of an event; sources disagree
time-row = { $mechanism }: cycles and events
time-title-none = No record or event shown has a date
time-subtitle = First each mechanism’s cycles (squares) and dated events (diamonds; outlined where only a day by which is known or sources disagree), then records from their first day to their last, as precisely as known; where an end is not known the bar fades
time-summary = { $n ->
    [0] { $without ->
        [0] No record is shown.
       *[other] No record shown has a date or a cycle.
    }
   *[other] { $n ->
        [one] One record has a date or a cycle
       *[other] { $n } records have a date or a cycle
    }; { $without ->
        [0] no record shown is without.
        [one] one has neither and is not drawn.
       *[other] { $without } have neither and are not drawn.
    }
}
time-note = Where only the cycle is known, its whole year is drawn. Planned dates are marked as planned in the table. Events are dates that sources state of a mechanism, a record or a contribution; the cycle is a mechanism’s own year of selection.
time-planned = planned, or the cycle only
time-actual = as it was
time-unknown = not known
time-slider = Year shown
time-all = all years
sustainability-title = Years for which a donor is named: { $with } of { $years }
sustainability-subtitle = Donors named for a single year, and records of that year
sustainability-summary = { $all ->
    [0] No entry shown names a donor
   *[other] { $donors ->
        [0] Every donor is named for one year or more
        [one] One donor is named for no single year
       *[other] { $donors } donors are named for no single year
    }
}; { $records ->
    [0] { $shown ->
        [0] no record is shown.
       *[other] every record has a year.
    }
    [one] one record has none.
   *[other] { $records } records have none.
}{ $elsewhere ->
    [0] {""}
    [one] {" "}One record whose dates touch these years is of another cycle or began in another year, and is not counted.
   *[other] {" "}{ $elsewhere } records whose dates touch these years are of another cycle or began in another year, and are not counted.
}
sustainability-note = Agreements over several years and lists name no donor for one year. A year without donors is a year for which none is named, not one without money.
sustainability-donors = donors named
sustainability-records = records

## Search and comparison
page-search = Search
search-title = Search over everything
search-all = Search over everything
search-go = Search
search-empty = Type words into the box above: a country, a donor, a partner, a theme, a title.
search-lead = { $n ->
    [0] Nothing has the words “{ $words }”. Try fewer or other words.
    [one] One thing has the words “{ $words }”.
   *[other] { $n } things have the words “{ $words }”.
}{ $near ->
    [0] {""}
    [one] {" "}One more has words that are near.
   *[other] {" "}{ $near } more have words that are near.
}
search-lead-near = Nothing has just the words “{ $words }”. { $near ->
    [one] One thing has words that are near.
   *[other] { $near } things have words that are near.
}
search-section = { $sort } ({ $n })
search-more = and { $n } more: add a word to find fewer
page-compare = Comparison
compare-title = { $one } and { $other }
compare-lead = The same facts side by side. What one side does not have is said so; money of a pool is nobody’s own on either side.
compare-facts = Side by side
compare-nothing = not stated here
compare-with = Compare with
compare-records-mechanism = Project records of both ({ $n })
compare-records-donor = Project records that both may have supported, for most of them only by lists without years ({ $n })
compare-records-country = Project records that name both ({ $n })
compare-states-both = States of both ({ $n })
compare-states-one = States of the first alone ({ $n })
compare-states-other = States of the second alone ({ $n })

## Differences between editions
changes-title = What changed from edition { $old } to edition { $new }
changes-title-none = What changed
changes-lead = { $n ->
    [0] Nothing differs.
    [one] One difference, claim by claim and record by record. Those who quoted the earlier edition can see here what to correct.
   *[other] { $n } differences, claim by claim and record by record. Those who quoted the earlier edition can see here what to correct.
}
changes-values = { $n ->
    [0] No value shown of a figure has changed.
    [one] The value shown of one figure has changed.
   *[other] The values shown of { $n } figures have changed.
}
changes-kept = The earlier edition as JSON
changes-kept-title = To look it up
changes-none = No edition before this one is kept.
changes-not-had = The earlier edition cannot be compared: { $why }.
changes-unread = Of edition { $version }, { $n ->
    [one] one finding says what could not be read; what it concerns may stand below as added or removed.
   *[other] { $n } findings say what could not be read; what they concern may stand below as added or removed.
}
changes-others = Other editions
changes-with = Compare with edition { $version }
changes-since = What changed since the edition before
changes-claim = Claims ({ $n })
changes-figure = Figures: what they are of, or how they are computed ({ $n })
changes-activity = Project records ({ $n })
changes-contribution = Contributions ({ $n })
changes-source = Documents ({ $n })
changes-mechanism = Mechanisms ({ $n })
changes-organisation = Organisations ({ $n })
changes-place = Countries and areas ({ $n })
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
kind-text = words
part-figure = the figure it is a claim of
part-shown = value shown
part-value = value
part-as-of = date it is true of
part-source = document or place in it
part-in-overview = whether it stands in an overview
part-summary = our summary
part-searched = what was read in vain
part-notes = notes
part-subject = what it is about
part-measure = what it measures
part-label = its name
part-period = period
part-computation = how it is computed or checked
part-mechanism = mechanism
part-title = name
part-level = what it stands for
part-dates = dates
part-participants = who took part
part-places = places
part-themes = themes
part-amount = amount
part-gender = gender
part-evidence = how well documented
part-donor = donor
part-records = records it is said to finance
part-address = address
part-groups = groups of States
part-content = content

## Words where they occur
words-used = Words used here
