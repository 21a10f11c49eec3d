# French. Keys are grouped by where they show.

## Values
not-published = non publié
not-applicable = sans objet
withheld = non divulgué
unknown = inconnu
scale-6 = { $number ->
    [one] { $number } million
    [many] { $number } millions
   *[other] { $number } millions
}
scale-9 = { $number ->
    [one] { $number } milliard
    [many] { $number } milliards
   *[other] { $number } milliards
}
money = { $number } { $currency }
currency-USD = USD
currency-presumed = { $currency } (monnaie présumée)
brief-scale-6 = { $number } M
brief-scale-9 = { $number } Md
brief-about = ≈ { $number }
brief-at-least = ≥ { $number }
brief-more-than = > { $number }
brief-at-most = ≤ { $number }
brief-less-than = < { $number }
money-presumed = { $number } { $currency } (monnaie présumée)
percent = { $number } %
about = environ { $number }
at-least = au moins { $number }
more-than = plus de { $number }
at-most = au plus { $number }
less-than = moins de { $number }
range = de { $low } à { $high }
date-year = { $year }
date-month = { $month } { $year }
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
years = { $from }–{ $to }
from-to = { $from } – { $to }
with-article = { $name }
# Names of the edition that take it, as they are spelled there.
names-with-article = {""}
list-next = { $list }, { $next }
list-and = { $first } et { $last }
list-or = { $first } ou { $last }
clause-next = { $list } ; { $next }
part-next = { $list } · { $next }
sentence-next = { $list } { $next }
labelled = { $label } : { $text }
remarked = { $text } ({ $remark })
by-date = { $date } au plus tard
up-to-date = { $to } et avant
listed-at = dans une liste, { $date }
no-date = date non précisée
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Units of measures. $number: the number in words, with “at least” and the like; $n: the same as a number
unit-applications = { $n ->
    [one] { $number } proposition
    [many] { $number } de propositions
   *[other] { $number } propositions
}
unit-countries = { $n ->
    [one] { $number } pays
    [many] { $number } de pays
   *[other] { $number } pays
}
unit-data-points = { $n ->
    [one] { $number } donnée
    [many] { $number } de données
   *[other] { $number } données
}
unit-donors = { $n ->
    [one] { $number } donateur
    [many] { $number } de donateurs
   *[other] { $number } donateurs
}
unit-events = { $n ->
    [one] { $number } manifestation
    [many] { $number } de manifestations
   *[other] { $number } manifestations
}
unit-experts = { $n ->
    [one] { $number } expert
    [many] { $number } d’experts
   *[other] { $number } experts
}
unit-months = { $n ->
    [one] { $number } mois
    [many] { $number } de mois
   *[other] { $number } mois
}
unit-organisations = { $n ->
    [one] { $number } organisation
    [many] { $number } d’organisations
   *[other] { $number } organisations
}
unit-partners = { $n ->
    [one] { $number } partenaire
    [many] { $number } de partenaires
   *[other] { $number } partenaires
}
unit-people = { $n ->
    [one] { $number } personne
    [many] { $number } de personnes
   *[other] { $number } personnes
}
unit-periods = { $n ->
    [one] { $number } période
    [many] { $number } de périodes
   *[other] { $number } périodes
}
unit-projects = { $n ->
    [one] { $number } projet
    [many] { $number } de projets
   *[other] { $number } projets
}
unit-reports = { $n ->
    [one] { $number } rapport
    [many] { $number } de rapports
   *[other] { $number } rapports
}
unit-requests = { $n ->
    [one] { $number } demande
    [many] { $number } de demandes
   *[other] { $number } demandes
}
unit-rounds = { $n ->
    [one] { $number } munition
    [many] { $number } de munitions
   *[other] { $number } munitions
}
unit-seats = { $n ->
    [one] { $number } siège
    [many] { $number } de sièges
   *[other] { $number } sièges
}
unit-states = { $n ->
    [one] { $number } État
    [many] { $number } d’États
   *[other] { $number } États
}
unit-storage-units = { $n ->
    [one] { $number } unité de stockage
    [many] { $number } d’unités de stockage
   *[other] { $number } unités de stockage
}
unit-towns = { $n ->
    [one] { $number } ville
    [many] { $number } de villes
   *[other] { $number } villes
}
unit-weapons = { $n ->
    [one] { $number } arme
    [many] { $number } d’armes
   *[other] { $number } armes
}
unit-women = { $n ->
    [one] { $number } femme
    [many] { $number } de femmes
   *[other] { $number } femmes
}
unit-years = { $n ->
    [one] { $number } an
    [many] { $number } d’années
   *[other] { $number } ans
}

## Kinds of money
money-incoming-pledge = annonce de contribution
money-incoming-commitment = engagement
money-incoming-funds = versement
money-outgoing-commitment = allocation
money-budget = budget
money-disbursement = décaissement
money-expenditure = dépense
money-grant-ceiling = plafond de subvention
purpose-gender-equality = pour l’égalité des genres
money-for = { $kind } { $purpose }
amount-kind = { $amount }, { $kind }

## Page
site-title = Qui finance la maîtrise des armements ?
site-what = Qui finance la maîtrise des armes classiques, ce qu’on en sait, la part consacrée à l’égalité des genres, les pays cités
skip-to-content = Aller aux chiffres
edition-line-incomplete = Édition { $version }, { $date }, incomplète : un fichier n’a pas pu être chargé
edition-line = Édition { $version }, établie le { $date }
appearance = Apparence
appearance-auto = auto
appearance-light = clair
appearance-dark = sombre
loading = Chargement de l’édition
part-lost = Cette partie de la page n’a pas pu être chargée. Une nouvelle tentative aura lieu au retour de la connexion. Si le problème persiste, rechargez la page : il existe peut-être une nouvelle version.
copy-link = Copier le lien vers cette vue
footer-licence = Code : Apache-2.0. Édition des données : CC BY 4.0. Aucune requête ne quitte ce site.
footer-licences = Licences des composants de la page
footer-data = Liste des fichiers de données

## Filters
filters = Filtres
filter-mechanism = Mécanisme
filter-donor = Donateur
filter-country = Pays
filter-year = Année
filter-theme = Thème
filter-find = Chercher : { $filter }
filter-chosen = { $n } choix
filter-none-match = Aucun résultat dans cette liste.
context-toggle = Afficher le Fonds d’affectation volontaire du TCA (contexte)
role-legend = Compter un pays cité comme
role-any = bénéficiaire ou participant
role-beneficiary = bénéficiaire seulement
role-participant = participant seulement
remove-filter = Retirer le filtre { $label }
reset = Tout effacer
records-shown = { $n ->
    [0] Aucune fiche de projet affichée
    [1] Une fiche de projet affichée
   *[other] { $n } fiches de projet affichées
} sur { $m }
hidden-donor = { $n ->
    [1] Une autre fiche est peut-être liée ; aucune source ne le dit. Elle est masquée.
   *[other] { $n } autres fiches sont peut-être liées ; aucune source ne le dit. Elles sont masquées.
}
hidden-country = { $n ->
    [1] Une autre fiche correspond peut-être : aucune source ne cite tous ses pays. Elle est masquée.
   *[other] { $n } autres fiches correspondent peut-être : aucune source ne cite tous leurs pays. Elles sont masquées.
}
hidden-year = { $n ->
    [1] Une autre fiche est masquée : son année n’est pas publiée.
   *[other] { $n } autres fiches sont masquées : leur année n’est pas publiée.
}
hidden-theme = { $n ->
    [1] Une autre fiche est masquée : son thème n’est pas publié.
   *[other] { $n } autres fiches sont masquées : leur thème n’est pas publié.
}
hidden-several = { $n ->
    [1] Une autre fiche est masquée : il lui manque plusieurs des champs filtrés.
   *[other] { $n } autres fiches sont masquées : il leur manque plusieurs des champs filtrés.
}
undated-contributions = { $n ->
    [1] Une contribution n’entre pas dans les chiffres sur les donateurs. Aucune source n’en donne l’année, ni ne dit si elle a financé ces fiches.
   *[other] { $n } contributions n’entrent pas dans les chiffres sur les donateurs. Aucune source n’en donne les années, ni ne dit si elles ont financé ces fiches.
}
pooled-note = L’argent d’un fonds commun ne peut pas être suivi jusqu’à un projet. Lien de ces fiches avec les donateurs choisis ({ $donors }) : elles les citent, ou relèvent de mécanismes qu’ils appuyaient, ou ont pu appuyer, à ce moment-là.
pooled-years = Un versement vaut pour ses propres années ; une liste ou une somme non datée, pour toutes les années jusqu’à sa date.
records-donors-note = Ces donateurs ont contribué aux mécanismes de ces fiches pendant leurs cycles ou leurs années. L’argent d’un fonds commun ne peut pas être suivi. Aucune source ne dit quel donateur a financé une fiche, sauf si la fiche le cite.
whole-mechanism-note = Le total d’un mécanisme entier ne peut pas être réparti selon ces filtres ; il est donc masqué. Les nombres affichés ici comptent les fiches qui correspondent.
unread-address = Cette page ne reconnaît pas certaines parties de l’adresse et n’en tient pas compte : { $parts }.
empty = Aucune fiche ne correspond. { $n ->
    [1] Retirez ce filtre : { $filters }.
   *[other] Retirez l’un de ces filtres : { $filters }.
}

## The sentence
lead-none = Aucune fiche de projet ne correspond.
lead-none-country = { $countries }{ in-role } : aucune fiche.
lead-all = { $money }{ $n ->
    [1] Nous avons trouvé une fiche de projet. { $with ->
        [0] Elle n’indique aucun montant.
       *[other] Elle indique un montant.
    }
   *[other] Nous avons trouvé { $n } fiches de projet. { $with ->
        [0] Aucune n’indique de montant.
        [1] Une seule indique un montant.
       *[other] { $with } indiquent un montant.
    }
}{ $named }
lead-given-to = { $mechanisms ->
    [1] ce mécanisme
   *[other] ces mécanismes
}{ $narrowed ->
    [yes] , en lien avec cette sélection
   *[no] {""}
}
lead-named = { $states ->
    [0] {""}
    [1] {" "}Un pays est cité.
   *[other] {" "}{ $states } pays sont cités.
}{ $donors ->
    [0] {""}
    [1] {" "}Un donateur est cité pour { lead-given-to }.
   *[other] {" "}{ $donors } donateurs sont cités pour { lead-given-to }.
}
lead-money = { $money } alloués. Base : { coverage-mechanisms }.{" "}
lead-money-records = { $money } alloués. Base : les montants que publient ces fiches.{" "}
lead-money-years = { $money } alloués en subventions entières qui touchent ces années. Base : les montants que publient ces fiches. N’additionnez pas les sommes de plusieurs années.{" "}
pool-why = « Ont pu la financer » vise les listes, les sommes et les versements au mécanisme. Aucune source ne dit qu’ils ont servi à cette fiche.
lead-donor = { $asked ->
    [0] { $any-donor } : aucune contribution liée à cette sélection.{ $naming ->
        [0] {""}
        [1] {" "}Mention comme donateur : une fiche.
       *[other] {" "}Mention comme donateur : { $naming } fiches.
    }
    [1] { $any-donor } : une mention comme donateur. { $published ->
        [0] Aucun montant n’est publié.
       *[other] Montant : { $given }.
    }
   *[other] { $any-donor } : { $asked } mentions comme donateur, dans des cycles, des versements et des listes qui peuvent se recouper. { $published ->
        [0] Aucun montant n’est publié.
        [1] Un montant est publié : { $given }.
       *[other] { $published } montants sont publiés : { $given }.
    }
}
lead-naming = { $n ->
    [0] {""}
    [1] {" "}Une fiche cite { $givers ->
        [1] ce donateur
       *[other] l’un de ces donateurs
    }.
   *[other] {" "}{ $n } fiches citent { $givers ->
        [1] ce donateur
       *[other] l’un de ces donateurs
    }.
}
lead-supported = { $any ->
    [0] Aucune fiche affichée n’est liée à ce soutien.
   *[other] { $any ->
        [1] Une fiche est affichée ({ $mechanisms }).
       *[other] Mécanismes des fiches affichées : { $mechanisms }.
    } { $n ->
        [0] Aucune n’est liée par le nom, le cycle ou l’année.
        [1] Une fiche cite le donateur ({ $any-donor }) ou partage le cycle ou l’année d’une contribution.
       *[other] { $n } fiches citent le donateur ({ $any-donor }) ou partagent le cycle ou l’année d’une contribution.
    }
}{ $listed ->
    [0] {""}
    [1] {" "}Une fiche est possible : le donateur ({ $any-donor }) ne figure que dans une liste ou une somme non datée.
   *[other] {" "}{ $listed } fiches sont possibles : le donateur ({ $any-donor }) ne figure que dans des listes ou des sommes non datées.
}{ $states ->
    [0] {""}
   *[other] {" "}Pays cités dans les fiches liées : { $role ->
        [beneficiary] bénéficiaires, { $beneficiaries }
        [participant] participants, { $participants }
       *[any] bénéficiaires, { $beneficiaries } ; participants, { $participants }
    }.
}{ $possible ->
    [0] {""}
   *[other] {" "}Pays cités seulement dans des fiches possibles : { $possible }.
}{ $any ->
    [0] {""}
   *[other] {" "}L’argent vient de l’ensemble du fonds commun, et non des seuls donateurs choisis ({ $donors }), sauf si une fiche cite un donateur.
}{ $naming }
lead-given = { $amount } ({ $kind }, { $mechanism }, { $period })
lead-given-more = { $given } ; et { $n ->
    [1] un autre
   *[other] { $n } autres
}
mechanisms-more = { $n } autres
lead-country = { $money }{ $countries } : { $n ->
    [1] une fiche de projet
   *[other] { $n } fiches de projet
} ({ $mechanisms }){ $role ->
    [any] , comme bénéficiaire : { $beneficiary }, comme participant : { $participant }
    [beneficiary] , comme bénéficiaire
   *[participant] , comme participant
}. { $n ->
    [1] { $with ->
        [0] Elle n’indique aucun montant.
       *[other] Elle indique un montant.
    }
   *[other] { $with ->
        [0] Aucune n’indique de montant.
        [1] Une seule indique un montant.
       *[other] { $with } indiquent un montant.
    }
}

## Tiles
tile-all = Tout ce qui est affiché
headline-allocated = Allocations
headline-disbursed = Décaissements, total
headline-projects = Projets
headline-records = Fiches de projet
headline-countries = Pays
headline-donors = Donateurs cités
headline-gender = Pour l’égalité des genres
headline-hidden = non affiché avec ces filtres
headline-hidden-why = total de l’ensemble du mécanisme, que ces filtres ne permettent pas de répartir ; aucune fiche affichée ne le publie
as-of = date de référence : { $date }
mark-disputed = les sources divergent
mark-computed = calculé par nos soins
mark-counted = compté par nos soins
mark-arithmetic = calcul incohérent
coverage-records = { $n ->
    [0] aucune fiche
    [1] 1 fiche
   *[other] { $n } fiches
} sur { $m }
coverage-elsewhere = { $n ->
    [1] 1 montant écarté (autre nature, monnaie autre ou présumée, ou plafond)
   *[other] { $n } montants écartés (autre nature, monnaie autre ou présumée, ou plafond)
}
coverage-mechanisms = { $n ->
    [0] { $part ->
        [0] aucun mécanisme affiché n’indique de montant
       *[other] seulement certaines fiches { $m ->
            [1] du mécanisme affiché
           *[other] { $part ->
                [1] d’un mécanisme
               *[other] de { $part } mécanismes
            } sur { $m }
        }
    }
   *[other] { $m ->
        [1] total du mécanisme, indiqué par lui ou calculé par nos soins
       *[other] { $n ->
            [1] total d’un mécanisme sur { $m } (indiqué par lui ou calculé par nos soins)
           *[other] totaux de { $n } mécanismes sur { $m } (indiqués par eux ou calculés par nos soins)
        }
    }{ $part ->
        [0] {""}
        [1] , et certaines fiches d’un autre
       *[other] , et certaines fiches de { $part } autres
    }
}
coverage-gender = { $all ->
    [0] aucune fiche affichée
   *[other] { $n ->
        [0] aucune fiche sur { $m } ne mentionne le genre
        [1] 1 fiche sur { $m } mentionne le genre
       *[other] { $n } fiches sur { $m } mentionnent le genre
    }
}
gender-alone = indiqué par un seul mécanisme ({ $mechanism }), pour son propre financement
whole-grants = subventions entières qui touchent ces années ; additionner les années en compterait certaines deux fois
lists-disagree = les sources divergent sur la liste ou le nombre de pays d’un mécanisme ou d’une année
in-role = { $role ->
    [beneficiary] {" "}comme bénéficiaire
    [participant] {" "}comme participant
   *[any] {""}
}
coverage-located = { $role ->
    [beneficiary] cités comme bénéficiaires
    [participant] cités comme participants
   *[any] cités
} dans { $n ->
    [0] 0 fiche
    [1] 1 fiche
   *[other] { $n } fiches
} sur { $m }
stated-by = source : { $publisher }
found-countries = pays cités dans les fiches que nous avons trouvées : { $n }
found-one-by-one = { $n } fiches trouvées par nos soins : projets, manifestations, résultats
donors-of-records = { $n ->
    [1] un autre est cité comme donateur ou cofinanceur d’une fiche isolée
   *[other] { $n } autres sont cités comme donateurs ou cofinanceurs de fiches isolées
}
donors-undated = { $n ->
    [1] une autre contribution relève peut-être de cette sélection ; aucune source n’en donne l’année ni les fiches
   *[other] { $n } autres contributions relèvent peut-être de cette sélection ; aucune source n’en donne les années ni les fiches
}

## Figures in general
as-table = Tableau
as-chart = Graphique
chart-keys = Les touches fléchées vont d’un élément à l’autre. Entrée ouvre ce qu’un élément propose.
marks-of = Éléments du graphique : { $title }.
origins-line = Origine de chaque chiffre
notes = Notes
hidden-title = Non affiché avec ces filtres
hidden-subtitle = Totaux qu’un mécanisme indique pour lui-même
hidden-summary = Les filtres par donateur, pays, année, thème ou mots ne permettent pas de répartir ces totaux. Retirez ces filtres pour les voir.
table-of = Tableau : { $title }
legend-missing = non publié
legend-with-count = { $name } { $n }
legend-end-open = au moins, ou « plus de » : extrémité ouverte
legend-end-up-to = au plus, ou « moins de »
legend-end-between = entre deux valeurs

## Chart: money by mechanism
money-title = { $stating ->
    [1] Allocation indiquée : { $money } ({ $mechanism })
   *[other] Allocation indiquée la plus élevée : { $money } ({ $mechanism })
}
money-title-parts = { $n ->
    [0] Aucun montant n’est publié
   *[other] Montants publiés, par nature des fonds
}
money-title-records = { $n ->
    [none] Aucune fiche n’est affichée
    [0] Aucune fiche affichée ne publie de montant
   *[other] Montants publiés des fiches affichées
}
money-subtitle = En dollars des États-Unis, par mécanisme et par nature des fonds. Les natures ne s’additionnent jamais. Hachures : non publié
money-summary = { $rows ->
    [0] Aucune fiche n’est affichée.
   *[other] Lignes avec un montant : { $published } sur { $rows }.
}{ $all ->
    [0] {""}
   *[other] {" "}Fiches trouvées avec un montant : { $n } sur { $m }.
}
money-records-row = { $mechanism } : somme des fiches, { $kind }
money-stated-row = { $mechanism } : { $kind }
money-stated-purpose-row = { $mechanism } : { $kind } { $purpose }
money-note-kinds = Allocation, budget et décaissement sont des natures de fonds différentes. Chacune est représentée séparément.
money-note-computed = Calculé : nous l’obtenons à partir de chiffres que le mécanisme indique. Les sources de ces chiffres sont citées. Le mécanisme n’indique pas le résultat.
column-mechanism = Mécanisme
column-kind = Nature des fonds
column-amount = Montant
column-known = Comment on le sait
known-stated = indiqué
known-computed = calculé
known-none = aucune source ne l’indique
value-computed = { $value } (calculé)
known-summed = { $all ->
    [1] { $n } fiche sur 1
   *[other] somme des fiches, { $n } sur { $m }
}
column-as-of = Date de référence

## Chart: records by year
year-title-donors = { $count ->
    [0] Aucune fiche liée par le nom, le cycle ou l’année ; possibles : { $possible }
   *[other] Maximum de fiches liées de façon sûre en une année : { $count } ({ $years }) ; parties claires : seulement possibles
}
theme-title-donors = { $ties ->
    [0] Aucune fiche avec un thème n’est liée par le nom, le cycle ou l’année ; possibles : { $possible }
    [1] Thème le plus fréquent des fiches liées : { $themes } ({ $count })
    [2] Thèmes les plus fréquents des fiches liées : { $themes } ({ $count } chacun)
   *[other] { $ties } thèmes à égalité dans les fiches liées ({ $count } chacun)
}
year-title = { $count ->
    [0] { $records ->
        [0] Aucune fiche n’est affichée
       *[other] Aucune fiche affichée ne publie d’année
    }
   *[other] Maximum de fiches en une année : { $count } ({ $years })
}
year-title-chosen = { $n ->
    [0] Aucune fiche affichée ne relève, par son cycle ou ses dates, de la période choisie ({ $years })
    [1] Une fiche relève, par son cycle ou ses dates, de la période choisie ({ $years })
   *[other] { $n } fiches relèvent, par leur cycle ou leurs dates, de la période choisie ({ $years })
}{ $possible ->
    [0] {""}
    [1] , et une autre est possible
   *[other] , et { $possible } autres sont possibles
}
year-subtitle = Année du cycle ou du début
year-summary = { $records ->
    [0] Aucune fiche n’est affichée.
    [1] Une fiche.
   *[other] { $records } fiches.
}{ $span ->
    [none] {""}
    [one] {" "}Année : { $first }.
   *[many] {" "}Années : de { $first } à { $last }.
}{ $without ->
    [0] {""}
   *[other] {" "}Sans année publiée : { $without } (en contour, à la fin).
}
year-note = Chaque fiche est représentée une seule fois, à l’année de son cycle ou de son début. Le filtre par année retient aussi les fiches en cours, ou prévues, cette année-là. Aucune source ne publie de montants par année. Ce graphique compte ce qui est publié, non ce qui a été financé.
year-reported = { $mechanism } : { $projects } projets déclarés. { $n ->
    [1] Nous avons trouvé une fiche.
   *[other] Nous avons trouvé { $n } fiches ; certaines portent peut-être sur le même projet.
}
column-year = Année
column-year-none = sans année
column-theme-none = sans thème
column-total = Total

## Chart: records by theme
theme-title = { $ties ->
    [0] { $records ->
        [0] Aucune fiche n’est affichée
       *[other] Aucune fiche affichée ne publie de thème
    }
    [1] Thème le plus fréquent : { $themes }. Fiches : { $count }
    [2] Thèmes les plus fréquents : { $themes }. Fiches pour chacun : { $count }
   *[other] { $ties } thèmes à égalité. Fiches pour chacun : { $count }
}
theme-subtitle = Fiches de projet par thème et par mécanisme. Une fiche qui a deux thèmes compte dans les deux
theme-summary = { $records ->
    [0] Aucune fiche n’est affichée.
   *[other] Fiches : { $records }. Thèmes : { $themes }. Sans thème publié : { $without }.
} Aucune source ne publie de montants par thème.
column-theme = Thème

## Chart: contributions
contributions-title = { $all ->
    [0] Aucune contribution n’est liée à cette sélection
   *[other] Contributions avec un montant : { $published } sur { $asked }
}
contributions-subtitle = Contributions publiées, par donateur. Chaque monnaie a sa propre échelle ; rien n’est additionné ni converti
contributions-summary = { $donors ->
    [0] Aucune contribution affichée ne cite de donateur.
   *[other] Donateurs cités : { $donors }. Donateurs sans aucun montant publié : { $without }.
}
contributions-row = { $donor }, { $mechanism }, { $period } : { $kind }
contributions-note = Une annonce, un engagement et un versement sont trois choses différentes. Le tableau précise chaque fois de quoi il s’agit.
contributions-pooled = L’argent d’un fonds commun ne peut pas être suivi jusqu’à un projet ou un pays, sauf si une source l’indique.
contributions-none = { $n ->
    [1] un donateur sans montant publié
   *[other] { $n } donateurs sans montant publié
}
column-donor = Donateur
column-period = Période
column-currency = Monnaie

## Chart: gender money
gender-money-title = { $mechanism } : { $share } réservés à l’égalité des genres
gender-money-title-plain = Montants publiés pour l’égalité des genres
gender-money-title-none = Aucun montant n’est publié pour l’égalité des genres dans cette sélection
gender-money-subtitle = Financement, et part destinée à l’égalité des genres
gender-money-subtitle-date = Sur le financement des projets (date de référence : { $date })
gender-money-summary = { $mechanism } : allocation pour l’égalité des genres, { $budget } ; décaissement sur cette somme, { $spent }.
gender-money-funding = { $mechanism } : financement initial des projets
gender-money-budget = { $mechanism } : pour l’égalité des genres
gender-money-spent = { $mechanism } : décaissement sur cette somme
gender-money-funding-one = Financement initial des projets
gender-money-budget-one = Pour l’égalité des genres
gender-money-spent-one = Décaissement sur cette somme
gender-money-none = Aucun mécanisme affiché ne publie de montant pour l’égalité des genres. Les notes reprennent ce qu’ils en disent.
gender-rule = { $mechanism } : aucun montant, seulement un texte : { $text }
column-what = Objet

## Chart: women among participants
women-title = { $n ->
    [0] Aucune part de femmes parmi les participants n’est publiée pour cette sélection
    [1] Une manifestation publie la part de femmes parmi les participants
   *[other] { $n } manifestations publient la part de femmes parmi les participants
}
women-subtitle = Part de femmes parmi les participants, en pourcentage, une barre par manifestation
women-summary = { stating-title }. Une part de participants n’est pas une part d’argent.
column-when = Date
column-share = Part
column-event = Manifestation
column-participants = Participants
share-of = { $share } de { $all }

## Chart: States' indicators
states-title = Prise en compte du genre dans l’action relative aux armes légères en { $year } : { $latest } des pays ayant présenté un rapport
states-title-none = Aucun indicateur n’est publié pour les pays
states-subtitle = Part des pays ayant présenté un rapport, en pourcentage. Contexte : les filtres n’y changent rien
states-line = { $indicator } : { $years }.
states-year = { $share } en { $year }
states-year-disputed = { $share } en { $year } (la source donne les deux)
states-note = Lorsqu’un document donne deux valeurs pour une même année, nous indiquons l’intervalle.
indicator-gender-inclusion = Genre dans l’action relative aux armes légères
indicator-sex-disaggregated-data = Données ventilées par sexe
column-indicator = Indicateur

## Chart: gender statements
stating-title = { $all ->
    [0] Aucune fiche n’est affichée
    [1] La seule fiche affichée { $stating ->
        [0] ne mentionne pas le genre
       *[other] mentionne le genre
    }
   *[other] { $stating ->
        [0] Aucune fiche sur { $records } ne mentionne le genre
        [1] 1 fiche sur { $records } mentionne le genre
       *[other] { $stating } fiches sur { $records } mentionnent le genre
    }
}
stating-subtitle = Fiches de projet qui mentionnent le genre, par mécanisme. Texte seulement, pas un marqueur
stating-summary = Une mention n’est ni une part d’argent ni un marqueur. En l’absence de mention, nous ne supposons rien.
stating-with = mentionne le genre
stating-without = ne mentionne pas le genre

## Chart: map
map-title = { $countries ->
    [0] Aucune fiche affichée ne cite de pays{ in-role }
    [1] Un seul pays est cité{ in-role } : { $first }
   *[other] { $ties ->
        [1] Pays le plus souvent cité{ in-role } : { $first }, { $n ->
            [1] 1 fiche
           *[other] { $n } fiches
        }
       *[other] { $ties } pays sont le plus souvent cités{ $role ->
            [beneficiary] {" "}comme bénéficiaires
            [participant] {" "}comme participants
           *[any] {""}
        } : { $n ->
            [1] 1 fiche
           *[other] { $n } fiches
        } chacun
    }
}
map-subtitle = Fiches par pays
map-summary = { $all ->
    [0] Aucune fiche n’est affichée.
   *[other] Fiches qui citent un pays{ in-role } : { $located } sur { $records }.
}{ $unlocated ->
    [0] {""}
   *[other] {" "}Fiches qui n’en citent aucun{ in-role } : { $unlocated }.
}
map-note = Blanc : aucune fiche trouvée. Points : pays trop petits pour être visibles. Une fiche compte une fois dans chaque pays qu’elle cite. Un projet régional n’est pas un projet de pays.
map-disclaimer = Les frontières et les noms indiqués ainsi que les appellations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielles de la part de l’Organisation des Nations Unies.
map-geometry = Tracés : Natural Earth, généralisés.
not-located = { $role ->
    [beneficiary] Aucun pays cité comme bénéficiaire
    [participant] Aucun pays cité comme participant
   *[any] Aucun pays cité
}
not-located-none = { $records ->
    [0] Aucune fiche n’est affichée.
   *[other] Toutes les fiches affichées citent un pays{ in-role }.
}
column-country = Pays
column-region = Région
column-records = Fiches
ties = Fiches qui citent le donateur : { $named }. Même cycle ou mêmes années : { $same }. Possibles (listes ou sommes non datées) : { $possible }. Incertaines, non affichées (aucune source ne dit quelles années l’argent a servi) : { $unclear }. Sans lien : { $none }.
column-tie = Lien avec le donateur
tie-is-named = cite le donateur
tie-is-same-time = même cycle ou mêmes années
tie-is-possible = seulement possible
possible-n = { $n ->
    [1] dont 1 seulement possible
   *[other] dont { $n } seulement possibles
}
subtitle-sure = { $subtitle }. Fiches liées seulement ; { $n ->
    [1] 1 fiche possible n’est pas représentée
   *[other] { $n } fiches possibles ne sont pas représentées
}
legend-possible = possible : seules des listes ou des sommes non datées citent le donateur
legend-filtered = fiches hors de ces filtres
legend-not-chosen = non choisi
not-chosen = non choisi
map-not-chosen = { $country } : pays non choisi. Choisissez-le pour voir ses fiches
map-title-chosen = { $countries }{ in-role } : { $records ->
    [0] aucune fiche affichée
    [1] une fiche
   *[other] { $records } fiches
}
map-bars = Barres : { $n } pays sur les { $all } de la carte, du plus grand au plus petit nombre de fiches ; à égalité, par ordre alphabétique.
map-title-donor-chosen = { $countries }{ in-role }, fiches liées : { $n } ; possibles : { $possible }
map-title-donor = { $n ->
    [0] Les fiches liées ne citent aucun pays{ in-role }
    [1] Les fiches liées citent un pays{ in-role }
   *[other] Les fiches liées citent { $n } pays{ in-role }
}{ $possible ->
    [0] {""}
    [1] {" "}; un autre est possible
   *[other] {" "}; { $possible } autres sont possibles
}
column-possible = Dont possibles
pooled-title = Les allocations ne sont pas affichées pour un seul donateur
pooled-subtitle = Argent de tous les donateurs ensemble
pooled-summary = L’argent d’un fonds commun n’a pas de propriétaire : une allocation est celle de tous les donateurs. Le graphique des contributions montre les versements des donateurs choisis.
cell-possible = { $text } (possibles : { $n })
title-value = { $title } : { $value }
not-added = publié, non additionné
cell-none-here = rien avec ces filtres
cell-left-out = écarté par les filtres
year-counts = débuts : { $began }, en cours : { $ran }
filter-role = Rôle du pays
filter-search = Mots
filter-context = Mécanismes
records-n = { $n ->
    [0] aucune fiche
    [1] une fiche
   *[other] { $n } fiches
}

## Matrix
matrix-subtitle = Fiches par pays et par mécanisme : b = bénéficiaire, p = participant
matrix-summary = Pays cités par un mécanisme : { $one }. Par deux : { $two }. Par trois ou plus : { $three }. Les fiches qui ne citent aucun pays ne comptent pas.
matrix-more = { $n ->
    [1] Un autre mécanisme figure dans le téléchargement.
   *[other] { $n } autres mécanismes figurent dans le téléchargement.
}
not-located-more = { $made } fiches sur { $n } sont affichées. Le téléchargement ci-dessus les contient toutes.
matrix-sort-name = par nom
matrix-sort-records = par nombre de fiches
matrix-sort-mechanisms = par nombre de mécanismes
matrix-sort = Ordre dans chaque région

## An edition of which a file is missing
title-incomplete = Données incomplètes : { $title }
legend-missing-incomplete = non chargé, ou non publié
legend-not-published-incomplete = Non chargé, ou non publié
not-published-incomplete = non chargé
cell-none-incomplete = non chargé
cell-none-here-incomplete = non chargé
glance-none-incomplete = non chargé

## Small multiples
wall-countries = { $n ->
    [0] Aucun pays n’est cité
    [1] Un pays, année par année
   *[other] { $n } pays, année par année ; cités par plusieurs mécanismes : { $several }
}
wall-countries-subtitle = Nombre de fiches par pays{ $years ->
    [none] {""}
   *[other] , { $years }
}, par année du cycle ou du début. Dernière colonne : { $chosen ->
    [no] sans année
   *[yes] aucune année choisie
}. Même échelle pour tous
wall-donors = { $n ->
    [0] Aucun donateur n’est cité
    [1] Un donateur, année par année
   *[other] { $n } donateurs, année par année ; cités pour plusieurs mécanismes : { $several }
}
wall-donors-subtitle = Nombre de mentions de chaque donateur{ $years ->
    [none] {""}
   *[other] , { $years }
}. Une contribution pluriannuelle figure dans chacune de ses années. Dernière colonne : { $chosen ->
    [no] sans année
   *[yes] aucune année choisie
}. Même échelle pour tous
wall-records = { $n ->
    [0] 0 fiche
    [1] 1 fiche
   *[other] { $n } fiches
}
wall-named = { $n ->
    [1] 1 mention
   *[other] { $n } mentions
}{ $with ->
    [0] {""}
    [1] , 1 montant
   *[other] , { $with } montants
}
wall-sort = Ordre
wall-sort-named = par nombre de mentions
cell-beneficiary = { $n } b
cell-participant = { $n } p
cell-both = { $b } b, { $p } p
cell-none = non trouvé

## Support
support-title = { $donors ->
    [0] Aucune contribution ne cite de donateur pour cette sélection
    [1] Un donateur est cité
   *[other] { $donors } donateurs sont cités
}{ $columns ->
    [0] {""}
    [1] {" "}dans un cycle, un versement ou une liste
   *[other] {" "}dans { $columns } cycles, versements et listes
}
support-subtitle = Qui soutient quoi, par cycle. Plein : montant publié. Contour : donateur cité, pas de montant
support-summary = { $donors ->
    [0] Aucune contribution affichée ne cite de donateur.
   *[other] Donateurs cités pour plus d’un mécanisme : { $multi } sur { $donors }.
}

## Projects
projects-title = Projets
projects-subtitle = { $levels ->
    [none] Aucune fiche n’est affichée
   *[other] { $levels }. Ce qui n’est pas un projet relève de subventions sans titre public. Plusieurs fiches peuvent porter sur une même subvention
}
projects-table = Tableau des projets
search-projects = Chercher dans les projets
sort-by = Trier par
sort-mechanism = mécanisme et année
sort-title = titre
sort-year = année, la plus récente d’abord
sort-countries = nombre de pays cités
column-title = Titre
column-states-n = Pays cités
column-allocation = Montant
column-level = Type de fiche
open-project = Détails : { $title }
close-project = Fermer les détails : { $title }
level-n-project = { $n ->
    [1] 1 projet
   *[other] { $n } projets
}
level-n-event = { $n ->
    [1] 1 manifestation
   *[other] { $n } manifestations
}
level-n-publication = { $n ->
    [1] 1 publication
   *[other] { $n } publications
}
level-n-output = { $n ->
    [1] 1 autre produit
   *[other] { $n } autres produits
}
level-n-result = { $n ->
    [1] 1 résultat
   *[other] { $n } résultats
}
level-project = projet
level-event = manifestation
level-publication = publication
level-output = produit
level-result = résultat
evidence = Attesté par
evidence-project-page = la page du mécanisme lui-même
evidence-un-document = un document de l’ONU
evidence-un-news = une actualité d’une entité des Nations Unies
evidence-grantee-report = le rapport de l’organisation subventionnée
evidence-assistance-database = une base de données sur l’assistance
evidence-third-party = l’organisation d’exécution ou un tiers
evidence-inferred = déduction : aucune source n’indique le donateur
detail-implementers = Exécution
detail-funders = Donateur cité pour cette fiche
detail-dates = Dates
detail-beneficiaries = Bénéficiaires
detail-participants = Participants
detail-gender = Genre
detail-themes = Thèmes
detail-same = Peut-être la même subvention que
detail-sources = Sources
title-ours = La source ne donne pas de titre ; celui-ci est de nous.
read-third-party-copy = lu dans la copie d’un tiers, non vérifiée
read-excerpt = lu en partie
read-original = lu en entier
undated = non daté

## Findings
findings-title = { $n ->
    [1] Une partie des données n’a pas pu être utilisée
   *[other] { $n } parties des données n’ont pas pu être utilisées
}
findings-note = La page utilise tout le reste. Rien n’est perdu : le texte refusé est conservé ici.
finding = { $place } : { $problem }. { $consequence }
finding-raw = Le texte tel que reçu
at-record = { $file }, fiche { $record }, ligne { $line }
at-unplaced = { $file }, fiche { $record }
at-line = { $file }, ligne { $line }
at-field = { $place }, champ { $field }
problem-no-answer = le fichier n’est pas arrivé : pas de réponse
problem-not-received = le fichier n’est pas arrivé (HTTP { $detail }). Vérifiez qu’il se trouve à côté de la page
problem-other-edition = le fichier n’appartient pas à cette édition (son empreinte diffère). Rechargez la page. Les responsables des données exécutent make data-seal
problem-not-json = le fichier n’est pas du JSON lisible : { $detail }. Corrigez-le à cet endroit
problem-not-a-list = le fichier est du JSON, mais pas une liste de fiches. Il doit commencer par [
problem-unknown-resource = cette version ne connaît pas cette ressource
problem-resource-not-listed = le descripteur datapackage.json ne mentionne pas cette ressource
problem-wrong-form = { $detail }
problem-unknown-reference = rien ne porte l’identifiant « { $detail } »
problem-unknown-country = aucun pays n’a le code « { $detail } » (ISO 3166-1 alpha-3)
problem-duplicate-id = une autre fiche porte déjà l’identifiant « { $detail } »
problem-claim-without-source = l’affirmation est publiée mais ne cite aucune source existante
problem-value-against-status = une affirmation publiée doit avoir une valeur ; une affirmation non publiée ne doit pas en avoir
problem-nothing-known = il ne reste au chiffre aucune affirmation utilisable
problem-wrong-kind = l’affirmation comporte ceci : { $detail }
problem-not-readable = { $detail }
problem-equal-claims = une autre affirmation de la même source dit la même chose
problem-mixed-inputs = le calcul mêle des natures de fonds différentes, d’autres mesures ou deux monnaies. On ne peut pas les combiner
problem-not-computable = le calcul est impossible : un nombre est trop grand, un diviseur est nul, ou le résultat fait partie de ses propres données
problem-id = l’identifiant « { $detail } » ne convient pas pour une adresse. Utilisez des lettres, des chiffres, « - », « _ » et le point. Commencez et finissez par une lettre ou un chiffre. N’utilisez pas all, none, several ou states. Ne distinguez pas deux identifiants par les seules majuscules
problem-absurd-date = la date { $detail } est hors des années 1945 à 2100
problem-reversed = la fin précède le début ({ $detail })
problem-too-large = le nombre { $detail } dépasse un million de milliards
problem-named-twice = la fiche cite { $detail } plus d’une fois. Chaque rôle compte, la fiche ne compte qu’une fois
problem-unsafe-link = le lien « { $detail } » n’est ni en http ni en https
consequence-file = Tout le fichier est écarté.
consequence-record = La fiche est écartée.
consequence-part = Cette partie est écartée ; le reste de la fiche est conservé.
consequence-noted = Rien n’est écarté.
load-failed = Les données n’ont pas pu être chargées
load-not-received = datapackage.json n’est pas arrivé ({ $status ->
    [0] pas de réponse
   *[other] HTTP { $status }
}). Vérifiez la connexion, et que le dossier data se trouve à côté de la page. Puis rechargez la page.
load-not-a-descriptor = datapackage.json n’est pas un descripteur Data Package : { $detail }.
load-unknown-version = L’édition utilise la version { $found } du schéma ; ce tableau de bord lit la version { $known }. Rechargez la page pour obtenir un tableau de bord plus récent, ou prenez les données telles quelles.

## Articles
article-nothing = Rien ici
article-nothing-lead = L’édition ne contient rien pour « { $page } ». Vérifiez l’adresse, ou revenez à la vue d’ensemble.
page-checks = Vérification des données
page-horizon = À venir
page-glossary = Glossaire
page-mechanism = Mécanisme
page-project = Fiche de projet
page-donor = Donateur
page-country = Pays
page-organisation = Organisation
search-figures = Chiffres
page-source = Source
nav-overview = Vue d’ensemble
nav-disagreements = Divergences
nav-known = Ce qu’on sait
nav-horizon = À venir
nav-glossary = Glossaire
nav-pages = Pages
close = Fermer
funder-inferred = donateur déduit
coverage-inferred = { $n ->
    [1] donateur déduit pour une fiche
   *[other] donateur déduit pour { $n } fiches
}
own-page = Cette fiche a sa propre page.
see-overview = Chiffres et graphiques avec ce filtre
source-page = tout ce qui en est tiré
list-of = { $n ->
    [1] un nom
   *[other] { $n } noms
}
n-of-m = { $n } sur { $m }
section-facts = En bref
section-overview = Vue d’ensemble
section-figures = Chiffres
section-pool = D’où vient l’argent
section-donors = Donateurs cités ({ $n })
section-records = Fiches de projet ({ $n })
column-value = Valeur
column-time = Période
column-sources = Sources
column-claims = Affirmations
column-spread = Écart
column-shown = Affiché
column-of = Sujet
column-notes = Notes
column-role = Rôle
column-source-kind = Type de source
as-beneficiary = bénéficiaire
as-participant = participant
as-region = possible : seule une région est citée
as-nowhere = possible : aucun lieu n’est cité
fact-standing = Place dans cet ensemble
standing-portfolio = l’un des trois mécanismes communs
standing-context = contexte : le mécanisme avec lequel les autres se coordonnent
standing-planned = en cours de conception ou d’étude
fact-since = Depuis
fact-administrators = Administré par
fact-part-of = Fait partie de
fact-money = Ce qui est publié sur son financement
fact-coordinates = Se coordonne avec
fact-cycle = Cycle
fact-status = État
fact-kind = Type
fact-acronym = Sigle
fact-address = Adresse
fact-publisher = Éditeur
fact-date = Date
fact-language = Langue
language-lost = La page n’a pas pu être chargée dans cette langue ({ $language }). Voici la page en anglais. Rechargez-la pour réessayer.
fact-read = Lecture
fact-groups = Groupes de l’ONU
place-small = représenté par un point
none-of-them = aucun (ni PMA, ni PDSL, ni PEID)
group-LDC = Pays les moins avancés
group-LLDC = Pays en développement sans littoral
group-SIDS = Petits États insulaires en développement
status-1 = en préparation
status-2 = en cours
status-3 = terminé, comptes ouverts
status-4 = clos
status-5 = annulé
status-6 = suspendu
status-unknown = non précisé
date-planned-start = début prévu : { $date }
date-actual-start = début : { $date }
date-planned-end = fin prévue : { $date }
date-actual-end = fin : { $date }
organisation-10 = gouvernement
organisation-11 = administration locale
organisation-15 = autre organisme public
organisation-21 = organisation non gouvernementale internationale
organisation-22 = organisation non gouvernementale nationale
organisation-23 = organisation non gouvernementale régionale
organisation-40 = organisation internationale
organisation-60 = fondation
organisation-80 = université ou institut
organisation-90 = autre
source-un-document = document de l’ONU
source-un-page = page d’une entité des Nations Unies ou du secrétariat d’un traité
source-government = gouvernement
source-regional-organisation = organisation régionale
source-implementer = organisation subventionnée ou partenaire
source-database = base de données d’un tiers
source-press = presse
source-other = autre

## Origin of a figure
origin-kind-of = Origine · { $subject }
origin-kind = Origine
origin-unknown = Aucun chiffre ne porte l’identifiant « { $figure } »
origin-time = { $value }, { $time }
origin-rule = Pourquoi cette valeur
origin-claims = { $n ->
    [1] Une affirmation
   *[other] { $n } affirmations
}
origin-searches = Cherché, non trouvé
origin-computation = Mode de calcul
origin-check = Le calcul de la source elle-même
origin-used = Sert à calculer ou à vérifier
origin-related = Autres chiffres par pays : { $subject }
origin-identifier = Identifiant du chiffre
origin-inputs = Ce qui est additionné
origin-sum-title = { $of } : { $kind }, somme
origin-sum-lead = Nous additionnons les chiffres ci-dessous qui sont en dollars des États-Unis. Les montants non publiés n’étant pas comptés, la somme réelle est au moins égale à celle-ci. Lorsqu’un élément n’est connu qu’« environ », nous ramenons la somme à deux chiffres significatifs.
origin-sum-none = Aucun chiffre de ce type n’est publié pour les fiches affichées.
origin-left = De même nature, mais écartés : autre monnaie, ou simple plafond
origin-sum-inputs = Ce qui est additionné : { $n ->
    [1] un chiffre
   *[other] { $n } chiffres
}
rule-undisputed = Aucune affirmation n’en contredit une autre. La valeur la plus précise est affichée.
rule-searched = Aucune valeur n’est affichée : les documents lus n’en publient pas. Ils sont énumérés ci-dessous.
rule-primary-source = Une source primaire l’emporte sur une source secondaire.
rule-later-date = Pour une somme qui s’accroît, la date la plus récente est affichée.
rule-own-section = La section qu’une source consacre à une question l’emporte sur son aperçu général.
rule-range = Des sources de même valeur divergent : nous affichons l’intervalle, du plus bas au plus haut. Passent d’abord les sources primaires, les dates les plus récentes d’un total cumulé et la section propre d’une source.
rule-as-entered = Rien ne départage ces listes, dates ou textes. Le premier saisi est affiché.
rule-computed = Nous le calculons à partir d’autres chiffres. Aucune source ne l’indique.
formula-sum = a + b + …
formula-difference = a − b
formula-quotient = a ÷ b
formula-percent-of = 100 × a ÷ b
formula-percent-change = 100 × (b − a) ÷ a
formula-quotient-of-percent = a ÷ (b ÷ 100)
check-holds = Indiqué : { $stated }. Les éléments donnent { $gives }. Le calcul est juste.
check-fails = Indiqué : { $stated }. Les éléments donnent { $gives }. Le calcul est incohérent.
claim-value = Affirmation
claim-summary = Ce que dit la source, avec nos mots
claim-source = Source, à l’endroit cité
claim-speaker = Type de source
claim-primary = { $kind } : source considérée comme primaire ; les bases de données, la presse et les autres sont secondaires
claim-secondary = { $kind } : source secondaire
claim-place = Premiers et derniers mots du passage
claim-where = Emplacement dans la source
claim-overview = dans son aperçu général, sur lequel l’emporte sa section consacrée à la question
claim-searched = Ce qui a été lu sans résultat
claim-note = Note
claim-identifier = Identifiant

## Disagreements
disagreements-title = Là où les sources divergent
disagreements-lead = { $n ->
    [0] Aucun chiffre n’oppose deux sources.
    [1] Les sources divergent sur un chiffre.
   *[other] Les sources divergent sur { $n } chiffres.
} { $checked ->
    [0] Aucune source n’indique de somme ou de pourcentage avec ses éléments.
   *[other] Sommes et pourcentages vérifiés d’après les éléments indiqués : { $checked }. Incohérents : { $wrong }.
} Toutes les affirmations sont conservées. Chaque chiffre indique la règle qui détermine l’affirmation affichée.
disagreements-rules = Comment nous choisissons l’affirmation affichée, étape par étape
disagreements-conflicts = Chiffres dont les affirmations divergent ({ $n })
against = { $one } contre { $other }
side = { $value } ({ $by })
side-place = { $publisher } : « { $from } … »
side-list = { $n ->
    [1] 1 nom
   *[other] { $n } noms
}{ $some ->
    [0] {""}
   *[other] , dont { $only }
}
spread = { $times ->
    [none] la plus haute dépasse la plus basse de { $percent } %
   *[other] la plus haute vaut { $times } fois la plus basse
}
spread-none = pas de nombres
arithmetic-holds = Calcul juste : { $figure }
arithmetic-fails = Calcul incohérent : { $figure }

## What is known
known-title = Ce qu’on sait, et ce qu’on ne sait pas
known-lead = { $n ->
    [0] Aucune fiche de projet sur { $m } ne publie de montant.
    [1] Une fiche de projet sur { $m } publie un montant.
   *[other] { $n } fiches de projet sur { $m } publient un montant.
} Le tableau montre la même chose pour chaque champ. Les fiches correspondant à chaque nombre suivent.
known-table = Fiches qui publient un champ, par mécanisme
known-voices = Sources, affirmations et fiches, par type de source
known-kinds = Fiches qui publient un champ, selon leur meilleure source
known-vain = Cherché dans les sources, non trouvé
known-field = Fiche par fiche : { $field }
known-with = { $mechanism }, connu ({ $n })
known-without = { $mechanism }, non connu ({ $n })
field-amount = Montant
field-donor = Donateur de la fiche
field-countries = Pays
field-year = Année
field-dates = Début et fin
field-implementer = Exécution
field-theme = Thème
field-gender = Genre

## Pages of donors, countries, organisations, documents
flow-unspecified = cité, sans montant
pool-named = Cités pour cette fiche
pool-dated = Cités pour son cycle ou ses années
pool-possible = Ont pu la financer
donor-none = { $donor } : pas de mention comme donateur de ces mécanismes.
donor-since = Première mention
donor-since-year = { $year } (premier cycle ou versement qui le cite)
donor-since-by = { $missing } ; cité seulement dans des listes et des sommes, ou pour des versements pluriannuels
donor-mechanisms = Mécanismes
donor-amounts = Contributions dont le montant est publié
donor-named = Fiches qui le citent comme donateur
donor-supported = Fiches qui le citent, ou partagent le cycle ou l’année d’une contribution
donor-hidden = Incertain : aucune source ne le dit
donor-gender = Mentionnent le genre, parmi les fiches liées
donor-gender-possible = Mentionnent le genre, parmi les fiches possibles
donor-organisation = En tant qu’organisation
donor-contributions = { $n ->
    [1] Contribution qui le cite comme donateur ({ $n })
   *[other] Contributions qui le citent comme donateur ({ $n }) ; elles peuvent se recouper
}
donor-untraceable = Ce qui ne peut pas être suivi, et pourquoi
donor-untraceable-why = Ces mécanismes sont des fonds communs : sauf si une fiche cite un donateur, aucune source ne dit quel donateur a payé quel projet. Nous lions les fiches des cycles ou années où le donateur a contribué. Leur argent est celui de tous les donateurs : ne l’attribuez pas à ce seul donateur.
donor-records-named = Fiches qui citent ce donateur ({ $n })
donor-records = { $mechanism } : fiches qui le citent, ou partagent le cycle ou l’année d’une contribution ({ $n })
donor-records-listed = { $mechanism } : fiches possibles, seulement d’après des listes ou des sommes non datées ({ $n })
donor-by-list = Possibles (listes ou sommes non datées)
donor-beneficiaries = Pays bénéficiaires dans les fiches liées ({ $n })
donor-beneficiaries-possible = Pays bénéficiaires dans les seules fiches possibles ({ $n })
donor-participants = Pays participants dans les fiches liées ({ $n })
donor-participants-possible = Pays participants dans les seules fiches possibles ({ $n })
donor-possible = Incertain : fiches qu’il finance peut-être ({ $n })
donor-possible-why = Il a contribué au même mécanisme. Aucune source ne dit si son argent a servi l’année de ces fiches.
donor-gender-said = Ce que les fiches disent du genre ({ $n })
country-none = { $country } : aucune fiche de projet.
country-as-beneficiary = Cité comme bénéficiaire
country-as-participant = Cité comme participant
country-possible = Peut-être couvert par
country-donor = En tant que donateur
country-reached = Fiches qui le citent ({ $n })
country-donors = Donateurs liés à ces fiches ({ $n })
country-donors-why = Liés par le nom, le cycle ou l’année. Leur argent est mis en commun : rien n’indique qu’une partie soit destinée à ce pays, sauf si une fiche cite le donateur.
country-rules = Comment présenter une proposition : règles et plafonds
country-rules-why = Chacune de ces informations était vraie à sa date. Aucune source lue pour cette édition ne dit qu’un appel est ouvert actuellement.
column-funders = Donateur cité
time-of-period = { $period } (date de référence : { $date })
country-outputs = Chiffres de ce pays, ou de fiches qui n’en citent pas d’autre
country-regional = Fiches qui le couvrent peut-être ({ $n })
country-regional-why = Ces fiches citent une région dont ce pays fait partie, ou ne citent aucun lieu. Aucune source ne cite tous leurs pays.
country-next = Questions à poser
questions-more = { $n ->
    [1] Une autre question
   *[other] { $n } autres questions
}
ask-amount = { $record } : le montant n’est pas publié. Adressez-vous à ceux qui administrent le mécanisme ({ $mechanism }).
ask-given = { $n ->
    [1] { $mechanism }, { $periods } : le montant n’est pas publié. Adressez-vous à ceux qui administrent le mécanisme.
   *[other] { $mechanism }, { $periods } : les montants ne sont pas publiés. Adressez-vous à ceux qui administrent le mécanisme.
}
ask-mechanism = { $mechanism } : ce mécanisme a des fiches dans la région. Aucune ne cite ce pays.
ask-regional = { $n ->
    [1] Ce pays a-t-il pris part à ce que décrit la fiche qui ne cite qu’une région ou aucun lieu ?
   *[other] Ce pays a-t-il pris part à ce que décrivent les { $n } fiches qui ne citent qu’une région ou aucun lieu ?
}
ask-horizon = À venir : mécanismes en cours de conception, et appels connus
organisation-lead = { $organisation } : { $n ->
    [0] aucune fiche de projet de cette édition, comme organisation d’exécution.
    [1] une fiche de projet de cette édition, comme organisation d’exécution.
   *[other] { $n } fiches de projet de cette édition, comme organisation d’exécution.
}
organisation-runs = Administre
organisation-gives = Contribue
organisation-as-funding = Citée comme donateur d’une fiche ({ $n })
organisation-as-accountable = Comme organisation responsable ({ $n })
organisation-as-extending = Comme organisation d’octroi ({ $n })
organisation-as-implementing = Comme organisation d’exécution ({ $n })
source-lead = Affirmations tirées de cette source : { $claims }. Fiches de projet : { $records }. Contributions : { $contributions }.
source-figures = Chiffres qui en sont tirés
given-to = { $donor } → { $mechanism }, { $period }
source-contributions = Contributions qu’elle cite
horizon-title = Ce qui se prépare, et ce que les pays demandent
horizon-lead = { $n ->
    [1] Un mécanisme est prévu : décidé, en cours de conception ou à l’étude.
   *[other] { $n } mécanismes sont prévus : décidés, en cours de conception ou à l’étude.
} Aucune somme ni aucun projet n’est enregistré à ce titre.
horizon-asked = Assistance demandée
horizon-asked-why = Ces pays ont demandé une assistance dans leurs rapports sur le Programme d’action. La source indique la progression.
horizon-calls = Appels et règles des mécanismes, tels que les sources de l’époque les indiquent
horizon-calls-why = Chacune de ces informations était vraie à sa date. Aucune source lue pour cette édition ne dit qu’un appel est ouvert actuellement.
horizon-context = Le domaine dans lequel s’inscrivent les mécanismes
horizon-context-why = Contexte valable pour tous les pays. Les filtres ne modifient pas ces chiffres. Aucun ne porte sur l’argent des mécanismes.

## Counts that open what they count
count-all = Tout ce qui est affiché
count-split = { $sure } en lien par le nom, le cycle ou l’année, et { $possible ->
    [1] 1 autre seulement possible
   *[other] { $possible } autres seulement possibles
}
count-donors-linked = { $donors } en lien : par le nom dans une fiche, ou par le cycle ou l’année, à travers un fonds commun
count-states-disputed = Les sources divergent sur ces listes et ces nombres de pays
origin-no-donor = Ce décompte porte sur les liens avec un donateur. Choisissez un donateur pour le voir
count-records = { $n ->
    [0] aucune fiche de projet
    [1] une fiche de projet
   *[other] { $n } fiches de projet
}
count-states = { $n ->
    [0] aucun pays
    [1] un pays
   *[other] { $n } pays
}
count-donors = { $n ->
    [0] aucun donateur
    [1] un donateur
   *[other] { $n } donateurs
}
count-documents = { $n ->
    [0] aucune source
    [1] une source
   *[other] { $n } sources
}
count-claims = { $n ->
    [0] aucune affirmation
    [1] une affirmation
   *[other] { $n } affirmations
}
count-documents-why = Nous comptons les sources que connaît cette édition, quel que soit leur usage.
count-claims-why = Nous comptons les affirmations que cette édition tire des sources. Celles selon lesquelles rien n’est publié n’y figurent pas.
count-entries = { $n ->
    [0] aucune contribution
    [1] une contribution
   *[other] { $n } contributions
}
count-entries-why = Nous comptons les contributions de cette édition : cycles, versements et listes qui citent un donateur. Elles peuvent se recouper.
count-lacking = Fiches masquées, faute de publier ce que ce filtre demande
stack-possible = { $mechanism }, possible
tie-possible = possible : seules des listes ou des sommes non datées citent le donateur
tie-sure = cité, ou même cycle ou mêmes années
count-undated = Écartées : aucune source n’en donne l’année ni les fiches
count-which-records = Afficher ces fiches
count-which-entries = Afficher ces contributions
filter-several = plusieurs filtres
filter-record = Fiche
count-lacking-why = Nous comptons les fiches que les filtres masquent alors qu’elles relèvent peut-être de la sélection. Elles ne publient pas ce qui est demandé.
count-undated-why = Nous comptons les contributions laissées hors des chiffres alors qu’elles relèvent peut-être de la sélection. Elles n’indiquent pas d’année, ou aucune source ne dit si elles ont servi aux fiches affichées.
count-unlinked-why = Nous comptons les fiches que le filtre par donateur écarte. Aucune source ne les lie aux donateurs choisis.
count-records-why = Nous comptons les fiches de cette édition que les filtres retiennent. C’est ce qui a été trouvé, non ce qui existe.
count-states-why = Nous comptons les pays des fiches affichées, avec ces filtres. Les pays sont ceux de la liste M49 des pays et des zones établie par l’ONU. Elle comprend des territoires et des États qui ne sont pas membres de l’Organisation des Nations Unies.
count-donors-why = Nous comptons les donateurs des contributions affichées : cycles, versements et listes qui citent un donateur. Avec des filtres par pays, année, thème ou mots, nous comptons ceux qui sont liés aux fiches affichées : cités par une fiche, ou par une contribution de son cycle ou de ses années.
count-known = Connu
count-unknown = Non connu
count-set = cités uniquement par : { $mechanisms }
origin-share-none = Ces deux chiffres ne forment pas une partie et un tout. L’un n’a pas de nombre, ou leurs monnaies diffèrent.
origin-share-title = { $part }, en part de : { $whole }

## Words
glossary-title = Glossaire : les termes tels qu’ils sont employés ici
glossary-lead = Les noms suivent l’IATI, l’ISO, la liste M49 de l’ONU et les documents des mécanismes eux-mêmes. Cette page explique chaque terme une fois.
glossary-money = Natures des fonds, jamais additionnées entre elles
glossary-missing = Pourquoi une valeur manque (dans aucun cas elle ne vaut zéro)
glossary-here = Signes et décomptes de ce site
glossary-rules = Quelle affirmation est affichée lorsqu’il y en a plusieurs
glossary-levels = Ce que décrit une fiche
glossary-groups = Groupes de pays
glossary-measures = Ce qui est mesuré
define-incoming-pledge = Promesse d’un donateur à un mécanisme (IATI, type de transaction 13).
define-incoming-commitment = Engagement ferme et écrit d’un donateur envers un mécanisme (IATI 11).
define-incoming-funds = Argent versé par un donateur à un mécanisme (IATI 1).
define-outgoing-commitment = Argent qu’un mécanisme a alloué, attribué ou accordé à des projets (IATI 2).
define-disbursement = Argent qu’un mécanisme a versé (IATI 3).
define-expenditure = Argent dépensé en biens et en services (IATI 4).
define-budget = Budget tel qu’il est indiqué. C’est une prévision, non un flux.
define-grant-ceiling = Maximum qu’un appel permet de demander. C’est une règle, non un flux.
define-not-published = Cherché dans les sources publiques, et non trouvé.
define-not-applicable = La question ne se pose pas.
define-withheld = On sait que l’information existe, mais elle n’est pas communiquée.
define-unknown = Personne n’a cherché.
term-computed = calculé
define-computed = Nous l’obtenons à partir d’autres chiffres. Aucune source ne l’indique. Les données du calcul sont affichées.
term-counted = compté par nos soins
define-counted = Nous le comptons sur les fiches de cette édition. C’est ce qui a été trouvé, non ce qui existe.
term-disputed = les sources divergent
define-disputed = Deux affirmations publiées au moins ne peuvent être vraies à la fois. Toutes sont affichées.
term-pooled = fonds commun
define-pooled = Argent de plusieurs donateurs réuni dans un seul fonds. Il n’a pas de propriétaire. Aucune source ne dit quel donateur a payé quel projet.
term-record = fiche
define-record = Décrit un projet, ou bien une manifestation, une publication, un produit ou un résultat d’un projet dont le titre n’est pas public. Plusieurs fiches peuvent porter sur une même subvention.
term-beneficiary = bénéficiaire
define-beneficiary = Pays auquel l’activité est destinée ou qui l’accueille.
term-participant = participant
define-participant = Pays dont des ressortissants ont pris part à l’activité. Participer n’est pas bénéficier.
term-as-listed = dans une liste
define-as-listed = Cité comme donateur dans une liste qui ne dit pas quand il a contribué.
term-open = Sens de « { $term } »
define-countries = Pays que les fiches citent comme bénéficiaires ou participants, ou nombre qu’un mécanisme indique lui-même. Un bénéficiaire est le pays auquel l’activité est destinée ou qui l’accueille. Un participant est un pays dont des ressortissants ont pris part à l’activité.
define-donors = Gouvernements et autres entités cités comme contribuant à un mécanisme, dans un cycle, un versement ou une liste. Être cité ne dit rien du montant. Les donateurs et cofinanceurs de fiches isolées sont comptés à part : ils ont pu payer en dehors du mécanisme.
define-gender-share = Part du financement d’un mécanisme qui, selon lui, sert l’égalité des genres. Ce n’est ni un marqueur ni une part de femmes parmi les participants.
term-state = pays
define-state = Tout pays ou toute zone de la liste M49 de l’ONU. Les territoires (comme Montserrat) y figurent. Les États qui ne sont pas membres de l’Organisation des Nations Unies (comme les Îles Cook et Nioué) y figurent aussi.
term-at-least = au moins
define-at-least = Somme de ce qui est publié. Les montants non publiés s’y ajouteraient.
define-level-project = Projet qui a un titre propre.
define-level-event = Manifestation liée à une subvention dont le titre n’est pas public.
define-level-publication = Publication liée à une telle subvention.
define-level-output = Autre produit d’une telle subvention.
define-level-result = Résultat dont un mécanisme rend compte sans nommer la subvention.

## To take away
download = Télécharger
download-csv = CSV : ce qui est affiché ({ $n ->
    [0] aucune ligne
    [1] une ligne
   *[other] { $n } lignes
})
download-underlying-records = CSV : fiches correspondantes ({ $n ->
    [0] aucune ligne
    [1] une ligne
   *[other] { $n } lignes
})
download-underlying-contributions = CSV : contributions correspondantes ({ $n ->
    [0] aucune ligne
    [1] une ligne
   *[other] { $n } lignes
})
download-underlying-claims = CSV : affirmations correspondantes ({ $n ->
    [0] aucune ligne
    [1] une ligne
   *[other] { $n } lignes
})
download-json = JSON
download-svg = Image SVG
download-citation = Copier une référence
download-link = Copier le lien
download-copied = Copié.
offline-now = Pas de connexion. Voici l’édition conservée dans ce navigateur : { $edition }.
update-ready = Une nouvelle version de cette page est disponible.
update-load = Charger
embed-page = Copier le HTML pour intégrer toute la page
embed-newest = Copier le HTML à intégrer (toujours la dernière édition)
embed-pinned = Copier le HTML à intégrer (cette édition)
embed-source = Source : { $site } { $edition }.
embed-open = Ouvrir dans le tableau de bord
try-again = Réessayer
chart-coming = Graphique en cours de tracé.
chart-failed = Ce graphique n’a pas pu être tracé. Ses barres et son tableau contiennent les mêmes chiffres. Une nouvelle tentative aura lieu au retour de la connexion.
other-edition = Ce lien a été créé avec l’édition { $made }. Vous voyez l’édition { $now } : les nombres ont pu changer.
other-edition-changes = Voir ce qui a changé.
download-not-copied = La copie n’est pas autorisée ici. Copiez ceci à la main :
download-no-picture = Il n’y a pas d’image. Rien n’est tracé avec ces filtres, ou le graphique est affiché en tableau.
column-identifier = Identifiant
filter-is = { $filter } : { $names }
filters-are = Filtres : { $filters }
sources-are = Sources : { $sources }
sources-more = { $named } · et { $n ->
    [1] une autre
   *[other] { $n } autres
}
context-off = sans le Fonds d’affectation volontaire du TCA
citation = { $title }. { $site } { $edition }.
citation-filters = { $filters }.
footer-zip = Tous les fichiers de données, en archive zip (Data Package)

## Patterns
column-mechanisms = Mécanismes
column-states = Pays
column-group = Groupe ou région
column-from = De
column-to = À
column-counts = Décompte
column-number = Nombre
column-accepted = Retenus, sur propositions
column-delivered = Décaissé, sur alloué
said-of = { $mechanism } : { $text }
states-n = { $n ->
    [0] aucun pays
    [1] un pays
   *[other] { $n } pays
}
overlap-title = { $all ->
    [0] Aucune fiche affichée ne cite de pays{ in-role }
   *[other] { $alone ->
        [yes] Pays cités{ $role ->
            [beneficiary] {" "}comme bénéficiaires
            [participant] {" "}comme participants
           *[any] {""}
        } ({ $mechanism }) : { $all }
       *[no] Pays cités{ $role ->
            [beneficiary] {" "}comme bénéficiaires
            [participant] {" "}comme participants
           *[any] {""}
        } par plusieurs mécanismes : { $several } sur { $all }
    }
}
overlap-subtitle = Pays selon les mécanismes dont les fiches les citent. Chaque pays figure dans un seul ensemble
overlap-summary = Par un seul mécanisme : { $one }. Par plusieurs : { $several }.
overlap-note = Ce décompte montre où les fiches citent des pays, dans les rôles pris en compte. Un mécanisme a pu en servir davantage. Deux mécanismes dans un même pays ne constituent pas en soi un double emploi.
gaps-one = { $role ->
    [beneficiary] cités comme bénéficiaires
    [participant] cités comme participants
   *[any] cités
} par un mécanisme
gaps-two = { $role ->
    [beneficiary] cités comme bénéficiaires
    [participant] cités comme participants
   *[any] cités
} par deux
gaps-three = { $role ->
    [beneficiary] cités comme bénéficiaires
    [participant] cités comme participants
   *[any] cités
} par trois ou plus
gaps-none = { $role ->
    [beneficiary] non cités comme bénéficiaires dans les fiches affichées
    [participant] non cités comme participants dans les fiches affichées
   *[any] absents des fiches affichées
}
gaps-which = Pays qu’aucune fiche affichée ne cite{ in-role }
gaps-title = { $n ->
    [0] Les { $all } pays les moins avancés sont tous cités{ $role ->
        [beneficiary] {" "}comme bénéficiaires
        [participant] {" "}comme participants
       *[any] {""}
    } dans des fiches
    [1] 1 des { $all } pays les moins avancés n’est cité{ in-role } dans aucune fiche : { $names }
   *[other] { $n } des { $all } pays les moins avancés ne sont cités{ $role ->
        [beneficiary] {" "}comme bénéficiaires
        [participant] {" "}comme participants
       *[any] {""}
    } dans aucune fiche : { $names }
}
gaps-title-filtered = { $n ->
    [0] Cette sélection cite les { $all } pays les moins avancés{ $role ->
        [beneficiary] {" "}comme bénéficiaires
        [participant] {" "}comme participants
       *[any] {""}
    }
    [1] Dans cette sélection, 1 des { $all } pays les moins avancés n’est cité{ in-role } dans aucune fiche : { $names }
   *[other] Dans cette sélection, { $n } des { $all } pays les moins avancés ne sont cités{ $role ->
        [beneficiary] {" "}comme bénéficiaires
        [participant] {" "}comme participants
       *[any] {""}
    } dans aucune fiche : { $names }
}
gaps-names-more = { $names } et { $n ->
    [1] un autre
   *[other] { $n } autres
}
gaps-title-none = Aucun groupe de pays n’est compté ici
gaps-subtitle = Pays de chaque groupe et de chaque région, selon le nombre de mécanismes qui les citent
gaps-summary = Contour : aucune fiche ne cite le pays{ in-role }. Cela ne prouve pas qu’aucun projet ne l’a servi.
gaps-summary-filtered = Contour : aucune fiche de cette sélection ne cite le pays{ in-role }. Des fiches masquées le citent peut-être. Cela ne prouve pas qu’aucun projet ne l’a servi.
gaps-note = Les groupes suivent les listes des Nations Unies ; un pays peut figurer dans plusieurs. La liste des pays les moins avancés est celle d’avant le 24 novembre 2026 : le Bangladesh, le Népal et la République démocratique populaire lao devaient sortir de cette catégorie, ce que nous n’avons pas pu vérifier. Les régions suivent la liste M49.
flow-title = { $donors ->
    [0] Aucune contribution ne cite de donateur pour cette sélection
    [1] Un donateur, ses mécanismes, et les régions que citent leurs fiches
   *[other] { $donors } donateurs, leurs mécanismes, et les régions que citent les fiches de ces mécanismes
}
flow-subtitle = Les liens montrent qui est cité pour quoi, non combien. À droite : nombre de fiches
flow-summary = À gauche : un donateur est cité pour un mécanisme ; tous les liens ont la même largeur. À droite : la largeur est le nombre de fiches qui citent un pays d’une région.
flow-note = Les deux côtés comptent des choses différentes et n’ont pas à avoir la même largeur. Une fiche compte une fois dans chaque région. Le graphique par montants montre les montants publiés. Les deux ne sont jamais réunis en une seule image.
flow-money-title = Montants à représenter : contributions, { $given } sur { $entries } ; fiches, { $passed } sur { $records }
flow-money-subtitle = Par montants : un diagramme par monnaie, chacun à son échelle. Les natures des fonds restent séparées
flow-money-summary = L’argent d’un donateur s’arrête à un mécanisme : annonce de contribution, engagement ou versement. L’argent d’un mécanisme s’arrête à un pays : allocation, budget ou décaissement. Chaque nœud précise lequel. Rien ne relie les deux : aucune source ne dit où est allé l’argent de chacun.
flow-money-note = Les totaux qu’indiquent les mécanismes ne sont pas représentés : aucune source ne dit où ils sont allés. Annonces, engagements et versements ne sont pas additionnés. Les monnaies ne le sont pas non plus.
flow-in = en { $currency }
flow-several = vers plusieurs pays, ou aucun cité
flow-to = vers { $place }
flow-of-kind = { $name } : { $kind }
flow-named = cité comme donateur
flow-records = fiches
funnel-title = Projets retenus en { $year } : { $selected } sur { $applications } propositions ({ $mechanism })
funnel-title-none = Aucun appel ne publie à la fois les propositions reçues et les projets retenus pour cette sélection
funnel-subtitle = Appels à propositions : propositions reçues et projets retenus
funnel-summary = { $n ->
    [0] Aucun appel ne publie le nombre de propositions reçues.
   *[other] Appels qui publient le nombre de propositions reçues : { $n }. Dont appels qui publient aussi le nombre de projets retenus : { $known }.
}
funnel-note = Les projets d’urgence hors appel ne comptent pas. Les appels des autres années ne publient aucun des deux nombres.
funnel-applications = propositions
funnel-selected = retenus
funnel-share = { $share } des propositions (calculé)
delivery-title = { $mechanism } : { $share } (calculé) décaissés sur l’allocation { $purpose } (date de référence : { $date })
delivery-title-none = Aucun mécanisme affiché ne publie à la fois son allocation et ses décaissements
delivery-subtitle = En dollars des États-Unis, lorsque les deux montants sont publiés. Hachures : non publié
delivery-summary = Les deux montants sont connus pour { $known } des { $all } allocations.
delivery-no-total = aucun total indiqué
delivery-note = Nous calculons les parts à partir des deux chiffres. Seuls les totaux qu’indique un mécanisme sont représentés. Les sommes de fiches ne le sont pas.
delivery-share = { $share } de ce montant (calculé)
time-title = { $n ->
    [0] Aucune fiche
    [1] Une fiche
   *[other] { $n } fiches
}{ $cycles ->
    [0] {""}
    [1] , un cycle
   *[other] , { $cycles } cycles
}{ $events ->
    [0] {""}
    [1] , un événement
   *[other] , { $events } événements
}, { $years ->
    [single] { $from }
   *[several] de { $from } à { $to }
}
time-cycle = cycle { $year }
time-event = date d’un événement
time-event-disputed = date d’un événement ; les sources divergent
time-row = { $mechanism } : cycles et événements
time-title-none = Aucune fiche ni aucun événement affiché n’a de date
time-subtitle = D’abord les cycles (carrés) et les événements datés (losanges) de chaque mécanisme, puis les fiches du premier au dernier jour, aussi précisément qu’ils sont connus. Contour : jour inconnu, ou les sources divergent. Estompé : fin inconnue
time-summary = { $n ->
    [0] Aucune fiche affichée n’a de date ni de cycle.
   *[other] Fiches avec une date ou un cycle : { $n }.
}{ $without ->
    [0] {""}
   *[other] {" "}Fiches sans date ni cycle, non représentées : { $without }.
}
time-note = Lorsque seul le cycle est connu, toute son année est tracée. Le tableau signale les dates prévues. Les événements sont des dates que les sources indiquent pour un mécanisme, une fiche ou une contribution. Un cycle est l’année de sélection propre à un mécanisme.
time-planned = prévu, ou cycle seulement
time-actual = effectif
time-unknown = inconnu
sustainability-title = Années pour lesquelles un donateur est cité : { $with } sur { $years }
sustainability-subtitle = Donateurs cités pour une année précise, et fiches de cette année
sustainability-summary = { $all ->
    [0] Aucune contribution affichée ne cite de donateur.
   *[other] Donateurs qui ne sont cités pour aucune année précise : { $donors }.
}{ $shown ->
    [0] {" "}Aucune fiche n’est affichée.
   *[other] {" "}Fiches sans année : { $records }.
}{ $elsewhere ->
    [0] {""}
   *[other] {" "}Fiches non comptées : { $elsewhere }. Leurs dates touchent ces années, mais l’année de leur cycle ou de leur début est autre.
}
sustainability-note = Les accords pluriannuels et les listes ne citent pas de donateur pour une année précise. Une année sans donateur est une année où aucun n’est cité ; de l’argent a pu arriver malgré tout.
sustainability-donors = donateurs cités
sustainability-records = fiches

## Search and comparison
page-search = Recherche
search-title = Recherche dans tout le site
search-all = Chercher dans tout le site
search-hint = Chercher
search-go = Chercher
search-for-horizon = comment présenter une demande, proposition, candidature, appel à propositions, subvention, admissibilité, éligibilité, règles, plafond, financement, suite, prévu
search-for-donors = qui paie, qui finance, pays donateurs, contributions, annonces, promesses, bailleurs de fonds
search-for-countries = où, carte, régions, bénéficiaires, destinataires
search-for-projects = subventions, fiches, activités, années, thèmes, chronologie
search-for-gaps = qui est laissé de côté, personne n’atteint, absents, manquants, pays les moins avancés, PMA, double emploi, recoupements
search-for-method = téléchargement, données, CSV, JSON, API, citer, référence, licence, corriger, erreur
search-for-known = complétude, transparence, manquant, non publié
search-for-disagreements = contradictions, contesté, conflit, différence, incohérence, calcul
search-for-changes = mises à jour, nouveautés, historique, versions
search-for-glossary = définitions, termes, sens, sigles, abréviations
search-empty = Tapez des mots dans le champ ci-dessus : pays, donateur, partenaire, thème ou titre.
search-lead = { $n ->
    [0] Aucun résultat pour « { $words } ». Essayez avec moins de mots, ou d’autres mots.
    [1] Un résultat pour « { $words } ».
   *[other] { $n } résultats pour « { $words } ».
}{ $near ->
    [0] {""}
    [1] {" "}Un autre s’en approche.
   *[other] {" "}{ $near } autres s’en approchent.
}
search-lead-near = Aucun résultat exact pour « { $words } ». { $near ->
    [1] Approchant : un résultat.
   *[other] Approchants : { $near } résultats.
}
search-section = { $sort } ({ $n })
search-more = et { $n ->
    [1] un autre
   *[other] { $n } autres
} : ajoutez un mot pour affiner
page-compare = Comparaison
compare-title = { $one } et { $other }
compare-lead-mechanism = Pays cités par les fiches : { $one }, { $n } ; { $other }, { $m } ; par les deux, { $both ->
    [0] aucun
   *[other] { $both }
}.
compare-lead-donor = Fiches liées par le nom, le cycle ou l’année : { $one }, { $n } ; { $other }, { $m } ; aux deux, { $both ->
    [0] aucune
   *[other] { $both }
}. L’argent d’un fonds commun n’appartient à aucun des deux seul.
compare-lead-country = { $one } : { $n ->
    [0] aucune fiche
    [1] une fiche
   *[other] { $n } fiches
} ; { $other } : { $m ->
    [0] aucune fiche
    [1] une fiche
   *[other] { $m } fiches
} ; { $both ->
    [0] aucune ne cite les deux
    [1] une fiche cite les deux
   *[other] { $both } fiches citent les deux
}.
compare-facts = Côte à côte
compare-nothing = non indiqué ici
compare-with = Comparer avec
compare-records-mechanism = Fiches de projet des deux ({ $n })
compare-records-donor = Fiches de projet liées aux deux ({ $n }, dont seulement possibles : { $possible })
compare-records-country = Fiches de projet qui citent les deux ({ $n })
compare-states-both = Pays communs aux deux ({ $n })
compare-states-one = Pays du premier seul ({ $n })
compare-states-other = Pays du second seul ({ $n })

## Differences between editions
changes-title = Ce qui a changé entre l’édition { $old } et l’édition { $new }
changes-title-none = Ce qui a changé
changes-lead = { $n ->
    [0] Rien ne diffère.
    [1] Une différence, affirmation par affirmation et fiche par fiche. Si vous avez cité l’édition précédente, voyez ici ce qu’il faut corriger.
   *[other] { $n } différences, affirmation par affirmation et fiche par fiche. Si vous avez cité l’édition précédente, voyez ici ce qu’il faut corriger.
}
changes-values = { $n ->
    [0] Aucun chiffre présent dans les deux éditions n’affiche une autre valeur.
    [1] La valeur affichée d’un chiffre a changé.
   *[other] Les valeurs affichées de { $n } chiffres ont changé.
}
changes-kept = L’édition précédente en JSON
changes-kept-title = Pour la consulter
changes-incomplete = Les éditions ne peuvent pas être comparées : { $n ->
    [0] il manque un fichier de cette édition.
    [1] { $files } n’a pas pu être utilisé.
   *[other] { $files } n’ont pas pu être utilisés.
}
changes-none = Aucune édition antérieure à celle-ci n’est conservée.
changes-not-had = L’édition précédente ne peut pas être comparée : { $why }
changes-unread = Certaines parties de l’édition { $version } n’ont pas pu être lues. Constats : { $n }. Elles peuvent apparaître ci-dessous comme ajoutées ou supprimées.
changes-others = Autres éditions
changes-with = Comparer avec l’édition { $version }
changes-since = Changements depuis l’édition précédente
changes-claim = Affirmations ({ $n })
changes-figure = Chiffres : ce sur quoi ils portent, ou leur mode de calcul ({ $n })
changes-activity = Fiches de projet ({ $n })
changes-contribution = Contributions ({ $n })
changes-source = Sources ({ $n })
changes-mechanism = Mécanismes ({ $n })
changes-organisation = Organisations ({ $n })
changes-place = Pays ({ $n })
changes-term = Régions, thèmes et mesures ({ $n })
column-happened = Changement
column-before = Avant
column-after = Maintenant
column-parts = Ce qui diffère
change-added = ajout
change-changed = modification
change-removed = suppression
participant-funding = comme donateur
participant-accountable = comme responsable
participant-extending = comme organisation d’octroi
participant-implementing = comme organisation d’exécution
basis-cumulative = tout jusqu’à cette date
basis-within = pendant cette période
basis-at = à cette date
basis-cycle = un cycle
basis-single = une seule date
basis-as-listed = une liste sans années
basis-not-published = période non indiquée
kind-money = argent
kind-count = un nombre
kind-percent = un pourcentage
kind-list = une liste
kind-date = une date
kind-text = texte
part-figure = chiffre sur lequel porte l’affirmation
part-shown = valeur affichée
part-value = valeur
part-as-of = date de référence
part-source = source, ou endroit dans la source
part-in-overview = figure ou non dans un aperçu général
part-summary = notre résumé
part-searched = ce qui a été lu sans résultat
part-notes = notes
part-subject = objet
part-measure = ce qu’il mesure
part-label = nom
part-period = période
part-computation = mode de calcul ou de vérification
part-mechanism = mécanisme
part-title = nom
part-level = ce que décrit la fiche
part-dates = dates
part-participants = qui a pris part
part-places = lieux
part-themes = thèmes
part-amount = montant
part-gender = genre
part-evidence = qualité de la documentation
part-donor = donateur
part-records = fiches financées, telles qu’indiquées
part-address = adresse
part-groups = groupes de pays
part-content = contenu

## Words where they occur
words-used = Termes employés ici

## Charts of the first screen and of entity pages
allocated-title = { $known ->
    [0] { $narrowed ->
        [no] { $alone ->
            [none] Aucun mécanisme ne publie d’allocation
           *[other] { $alone } : aucune allocation publiée
        }
       *[yes] Aucune allocation n’est connue avec ces filtres
    }
    [1] { $first } : { $money } alloués
    [one] { $first } : { $money } alloués
    [many] { $currencies ->
        [one] Montant publié le plus élevé : { $first }, { $money }
       *[several] { $known } mécanismes publient une allocation
    }
   *[other] { $currencies ->
        [one] Montant publié le plus élevé : { $first }, { $money }
       *[several] { $known } mécanismes publient une allocation
    }
}
allocated-subtitle = Allocations
allocated-summary = Mécanismes avec un nombre, y compris calculé : { $known } sur { $all }.
allocated-note = L’argent reçu, budgétisé ou décaissé est d’une autre nature. Il n’est jamais additionné aux allocations.
donors-title = { $donors ->
    [0] { $narrowed ->
        [no] Aucun donateur n’est cité
       *[yes] Aucun donateur n’a de contribution dans cette sélection
    }
    [1] { $narrowed ->
        [no] Seul donateur cité : { $name }
       *[yes] Seul donateur ayant une contribution ici : { $name }
    }
   *[other] { $of ->
        [no] { $several ->
            [0] Aucun des { $donors } donateurs n’est cité
            [1] 1 des { $donors } donateurs est cité
           *[other] { $several } des { $donors } donateurs sont cités
        } pour deux mécanismes ou plus{ $narrowed ->
            [no] {""}
           *[yes] {" "}dans cette sélection
        }
       *[other] { $donors } donateurs sont cités ({ $of })
    }
}
donors-title-each = Nombre de mécanismes pour lesquels ils sont cités : { $each }{ $narrowed ->
    [no] {""}
   *[yes] {" "}dans cette sélection
}
donors-title-chosen = { $names } : { $n ->
    [0] aucune mention
    [1] mention pour un mécanisme
   *[other] mention pour { $n } mécanismes
}{ $narrowed ->
    [no] {""}
   *[yes] {" "}dans cette sélection
}
donors-subtitle = ● montant publié ○ cité
donors-summary = Donateurs cités : { $donors }. Dont le montant est public : { $with }.
donors-note = Les listes de donateurs sont des instantanés. Un donateur absent d’une liste a pu contribuer à un autre moment.
donors-several-amounts = { $n } montants
ties-title = { $named ->
    [0] Aucune fiche ne cite ce bailleur de fonds : { $donor }
    [1] Une fiche cite ce bailleur de fonds : { $donor }
   *[other] { $named } fiches citent ce bailleur de fonds : { $donor }
}
ties-subtitle = Le lien est-il sûr ? Les { $all } fiches, selon ce qui les lie au donateur
ties-summary = Citent le donateur : { $named } ; même cycle ou même année : { $same } ; possibles : { $possible } ; incertaines : { $unclear } ; sans lien : { $none }.
ties-note = Cité : la fiche ou une contribution cite le donateur. Même période : le donateur est cité pour ce cycle ou cette année. Possible : seulement des listes ou des sommes sans année. Incertain : aucune source ne le dit.
link-named = cité
link-same-time = même cycle ou même année
link-possible = possible
link-unclear = incertain
link-none = sans lien
backing-title = { $donor } : { $mechanisms ->
    [0] aucune mention
    [1] mention pour un mécanisme
   *[other] mention pour { $mechanisms } mécanismes
}{ $first ->
    [no] {""}
   *[other] , la première en { $first }
}{ $narrowed ->
    [no] {""}
   *[yes] {" "}dans cette sélection
}
backing-subtitle = ● montant publié, ○ cité. Trait : ces années, sans répartition
backing-summary = Contributions trouvées : { $n }. Dont le montant est public : { $with }.
backing-undated = année non précisée
mechanisms-title = { $n ->
    [0] Aucune fiche n’est affichée
    [1] Une fiche : { $names }
   *[other] { $n } fiches : { $names }
}
mechanisms-subtitle = Fiches trouvées, par mécanisme
mechanisms-summary = Mécanismes qui ont une fiche ici : { $with } sur { $all }.
neighbours-title = { $country } : { $n ->
    [0] aucune fiche affichée
    [1] une fiche
   *[other] { $n } fiches
}{ $most ->
    [0] {""}
   *[other] { $leads ->
        [yes] , le maximum pour cette région ({ $region })
       *[no] {" "}; maximum pour cette région ({ $region }) : { $ties ->
            [1] { $first } ({ $most })
           *[other] { $ties } pays ({ $most } chacun)
        }
    }
}
neighbours-subtitle = Nombre de fiches par pays de la région ({ $region })
neighbours-summary = { $region }, pays cités dans au moins une fiche : { $with } sur { $all }.
neighbours-more = { $n ->
    [1] 1 autre pays
   *[other] { $n } autres pays
}
completeness-title = { $with ->
    [0] Aucune fiche n’indique de montant
    [1] Une fiche sur { $all } indique un montant
   *[other] { $with } fiches sur { $all } indiquent un montant
}
completeness-of = sur { $n }
completeness-subtitle = Fiches qui renseignent chaque champ
completeness-summary = Champs recherchés dans chaque fiche : { $fields }.
donors-entries = Mentions
value-by-us = { $value } Σ

## Menu of a mark, filter bar, drawer
menu-only = N’afficher que { $name }
menu-all = Tout afficher de nouveau, pas seulement { $name }
menu-page = Ouvrir la page : { $name }
menu-origin = Voir l’origine
menu-close = Fermer
filter-more = Plus
filter-undo = Annuler
filter-count = { $n ->
    [0] 0 fiche
    [1] 1 fiche
   *[other] { $n } fiches
} sur { $m }{ $possible ->
    [0] {""}
    [1] , dont 1 possible
   *[other] , dont { $possible } possibles
}
filter-show = { $n ->
    [0] Aucune fiche à afficher
    [1] Afficher une fiche
   *[other] Afficher { $n } fiches
}
filters-not-here = Cette page montre toute l’édition. Vos filtres restent actifs pour les autres pages.
paper-signs = ≥ au moins · ≈ environ · Σ calculé ou compté par nos soins · ≠ les sources divergent · — non publié
legend-how = Légende
legend-at-least = Au moins : le nombre réel est peut-être plus élevé
legend-about = Environ : la source arrondit
legend-computed = Calculé par nos soins, non indiqué par une source
legend-counted = Compté par nos soins, non indiqué par une source
legend-arithmetic = Calcul incohérent : la somme qu’indique une source n’est pas celle de ses éléments
legend-disputed = Les sources divergent
legend-not-published = Non publié : nous avons cherché sans trouver de nombre
legend-meter = Part connue, sous la forme n sur m
legend-certainty = Plein : cité ou lié. Clair : possible. Contour : incertain
foot-sources = Sources { $n }
foot-sources-paper = Sources : { $named }{ $more ->
    [0] .
    [1] {" "}et 1 autre.
   *[other] {" "}et { $more } autres.
}
dots-more = { $n ->
    [1] et un autre
   *[other] et { $n } autres
}
rows-more = { $n ->
    [1] et une autre ligne, dans le tableau
   *[other] et { $n } autres lignes, dans le tableau
}
table-more = { $made } lignes sur { $n } sont affichées. Le téléchargement les contient toutes.
projects-paper = { $made } fiches sur { $n } sont imprimées. Le téléchargement les contient toutes.
columns-more = { $n ->
    [1] Une autre colonne figure dans le tableau.
   *[other] { $n } autres colonnes figurent dans le tableau.
}
columns-left = { $n ->
    [1] Une autre colonne n’est pas affichée.
   *[other] { $n } autres colonnes ne sont pas affichées.
}
stack-others = { $n ->
    [1] un autre
   *[other] { $n } autres ensemble
}
stack-others-possible = { $n ->
    [1] un autre, possible
   *[other] { $n } autres ensemble, possibles
}

## The first screen
glance-donor-country = { $linked ->
    [no] Aucune fiche affichée ne fait le lien entre donateur ({ $donors }) et pays ({ $countries }).
   *[yes] Fiches qui font le lien entre donateur ({ $donors }) et pays ({ $countries }) : { $links }.
} Rien n’établit que l’argent d’un fonds commun y soit allé.
glance-link-named = { $n } par le nom
glance-link-same = { $n } par le cycle ou l’année
glance-link-possible = { $n ->
    [1] 1 seulement possible
   *[other] { $n } seulement possibles
}
index-lead-donors = { $donors } donateurs sont cités, dont { $with } avec un montant public. { $several ->
    [0] Aucun n’est cité
    [1] Un seul est cité
   *[other] { $several } sont cités
} pour deux mécanismes ou plus.
index-lead-countries = Les fiches citent { $countries } pays, dont { $several ->
    [0] aucun
   *[other] { $several }
} dans deux mécanismes ou plus.
index-lead-projects = Nous avons trouvé { $records } fiches ; { $with ->
    [0] aucune n’indique de montant
    [1] une seule indique un montant
   *[other] { $with } indiquent un montant
}.
index-lead-gaps = { $none } pays ne figurent dans aucune fiche ; { $least ->
    [0] aucun ne fait partie des pays les moins avancés
    [1] l’un d’eux fait partie des pays les moins avancés
   *[other] { $least } d’entre eux font partie des pays les moins avancés
}.
glance-lead = { $money ->
    [none] Aucun total n’est publié ;{" "}
    [hidden] {""}
   *[other] { $money } alloués ;{" "}
}{ $linked ->
    [yes] { $donors ->
        [0] aucun donateur n’est lié à ces fiches
        [1] un donateur est lié, par le nom, le cycle ou l’année
       *[other] { $donors } donateurs sont liés, par le nom, le cycle ou l’année
    }
   *[no] { $donors ->
        [0] aucun donateur n’est cité
        [1] un donateur est cité
       *[other] { $donors } donateurs cités, dont { $with } avec un montant public
    }
}.
glance-allocated = Allocations
glance-donors = Donateurs
glance-donors-linked = Donateurs liés
glance-countries-linked = Pays liés
glance-records-linked = Fiches liées
glance-linked-how = par le nom, le cycle ou l’année ; fonds commun
glance-countries = Pays
glance-records = Fiches
glance-gender = Égalité des genres
glance-given = Contributions, montants publics
glance-named = Mentions comme donateur
glance-stating = Fiches qui mentionnent le genre
glance-from = { $n ->
    [0] 0 total
    [1] 1 total
   *[other] { $n } totaux
} sur { $m }
glance-of-records = { $n } sur { $m } avec un montant
glance-with-amount = { $n } avec montant
glance-located = { $n ->
    [0] 0 fiche
    [1] 1 fiche
   *[other] { $n } fiches
} sur { $m }
glance-one-of = { $mechanism } seulement
glance-one = { $mechanism }
glance-possible = et { $n ->
    [1] 1 possible
   *[other] { $n } possibles
}
glance-of-all = { $n } sur { $m }
glance-several = { $n } montants
glance-none = non publiés
meter-label = { $n } sur { $m }
donor-counts = liées : { $sure } · possibles : { $possible }
filter-all = { $n }
filters-open = Filtres
sixty-link = 60 secondes
share = Partager
filter-effects = Décompte

## Pages
nav-figures = Chiffres clés
nav-donors = Donateurs
nav-countries = Pays
nav-projects = Projets
nav-gaps = Lacunes, recoupements
nav-method = Données, méthode
page-title-donors = Qui contribue, à quoi, et ce qui en est public
page-title-countries = Quels pays les fiches citent
page-title-projects = Les fiches, une par une
page-title-gaps = Quels pays plusieurs mécanismes atteignent, et lesquels ne figurent dans aucune fiche
page-title-method = Les données, et la façon dont elles sont établies
gaps-named = { $name } : { $n } sur { $all } { $n ->
    [0] ne figure
    [1] ne figure
   *[other] ne figurent
} dans aucune fiche
gaps-named-here = { $name } : { $n } sur { $all } { $n ->
    [0] ne figure
    [1] ne figure
   *[other] ne figurent
} dans aucune fiche de cette sélection
gaps-named-none = Tous sont cités dans au moins une fiche.
gaps-named-title = Absents des fiches, nommément
entity-all = Toutes les données enregistrées
entity-side-country = En tant que pays
entity-side-donor = En tant que donateur
entity-side-organisation = En tant qu’organisation
entity-sides = Volets de cette page
brief = Synthèse à imprimer
letter-title = Une lettre pour demander les montants manquants
letter-copy = Copier la lettre
letter-record = – { $title } ({ $mechanism }, { $year })
letter-country = À : { $to }

    Objet : montants de projets – { $country }

    Nous avons trouvé { $n ->
        [1] une fiche de projet qui cite ce pays ({ $country }) sans indiquer de montant
       *[other] { $n } fiches de projet qui citent ce pays ({ $country }) sans indiquer de montant
    } :

    { $records }

    Pourriez-vous publier, ou nous communiquer, pour chaque fiche, le montant alloué et le montant décaissé, avec la date ?

    Source de cette liste : « { site-title } ». { $edition }.
letter-contribution = – { $mechanism }, { $period }
letter-donor = À : { $to }

    Objet : montants des contributions – { $donor }

    { $n ->
        [1] Une contribution publiée de ce donateur ({ $donor }) n’indique
       *[other] { $n } contributions publiées de ce donateur ({ $donor }) n’indiquent
    } pas de montant :

    { $contributions }

    Pourriez-vous publier, ou nous communiquer, le montant, sa monnaie et sa date ?

    Source de cette liste : « { site-title } ». { $edition }.
report-copy = Copier un signalement
report = Chiffre : { $title }
    { $quote }
    Lien : { $link }
    Ce qui est inexact :
    Document qui dit autre chose, avec la page :
method-downloads = Téléchargements
method-downloads-why = Toutes les données de cette édition, sous forme de fichiers. Chaque chiffre conserve ses affirmations et ses sources.
method-more = Ce qu’il y a derrière les chiffres
method-cite = Comment citer
method-cite-how = Chaque graphique a une référence toute prête, sous Télécharger. Citez-la avec l’édition : les nombres changent d’une édition à l’autre.
method-correct = Comment corriger
method-correct-how = Chaque chiffre a un identifiant stable. Envoyez-le à ceux qui publient ce tableau de bord, avec le document qui dit autre chose.
method-known = Champs que publient les fiches, et ce que nous avons cherché sans le trouver
method-disagreements = Là où les sources divergent, et calculs incohérents
method-changes = Ce qui a changé d’une édition à l’autre
method-glossary = Les termes employés ici
method-horizon = Mécanismes prévus, et ce que les pays demandent
method-files = La liste de ces fichiers (datapackage.json)
method-single = Le tableau de bord entier en un seul fichier, à utiliser sans réseau (HTML)
method-zip = Tous les fichiers de données de l’édition, en archive zip
sixty-title = En soixante secondes
sixty-step = Étape { $n } sur { $all }
sixty-next = Suivant
sixty-back = Retour
sixty-end = Ouvrir le tableau de bord
sixty-1 = Ce qu’on sait des allocations
sixty-2 = Qui contribue, et quels montants sont publics
sixty-3 = Qui est laissé de côté
sixty-4 = Ce qui sert l’égalité des genres
sixty-5 = Ce que nous ne savons pas
quote = { $label } : { $value } ({ $when }). { $sources }
quote-disputed = { $label } : { $value } ({ $when }) ; les sources divergent. { $sources }
quote-source = { $publisher }, « { $title } » ({ $date })
quote-sources = { $n ->
    [1] Source
   *[other] Sources
} : { $named }{ $more ->
    [0] .
    [1] {" "}et 1 autre.
   *[other] {" "}et { $more } autres.
}
quote-others = Autres sources : { $values }.
quote-of = { $subject }, { $label }
quote-computed = { $label } : { $value }. { $filtered ->
    [no] {""}
   *[yes] Filtres : { $filters }.{" "}
}Calculé par nos soins à partir de chiffres publiés, « { site-title } », édition { $edition }. { $sources }
quote-counted = { $value }{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
}. { $filtered ->
    [no] {""}
   *[yes] Filtres : { $filters }.{" "}
}Compté par nos soins dans « { site-title } », édition { $edition } : ce qui a été trouvé, non ce qui existe. { $sources }
quote-copy = Copier la phrase
claims-line = Toutes les affirmations, de la plus basse à la plus haute
projects-all = Les { $n } fiches
download-png-wide = Image pour diaporama, 1200 × 675 (PNG)
download-png-tall = Image pour téléphone, 1080 × 1350 (PNG)
download-png-copy = Copier l’image
download-png-share = Partager l’image
download-saved = Enregistré

## Languages
language = Langue
texts-of-edition = Les titres, résumés et notes des données restent dans la langue où l’édition les donne, l’anglais le plus souvent.
translation-unreviewed = Aucune personne de langue maternelle française n’a encore relu cette traduction. En cas de divergence, le texte anglais fait foi.

## Before the program comes, and where it cannot (index.html, early.js, start.js)
boot-noscript = Les scripts sont désactivés : les filtres, la recherche et les téléchargements ne fonctionnent pas. La vue d’ensemble suit.
boot-loading = Chargement de la page.
boot-controls = Chargement des filtres et de la recherche.
boot-files = Les mêmes chiffres figurent dans les fichiers de données.
boot-slow = Chargement toujours en cours. Environ { $megabytes } mégaoctets au total, moins si l’hébergeur les compresse. Avec une connexion lente, cela prend du temps.
boot-blocked = Le programme de cette page est bloqué ici : par ce navigateur, par le cadre où se trouve la page, ou par un filtre en chemin. Ouvrez la page dans une fenêtre à part.
boot-missing = Le programme de cette page n’a pas pu être chargé. Vérifiez votre connexion et rechargez la page.
boot-no-wasm = Cette page a besoin de WebAssembly, que ce navigateur ne possède pas ou a désactivé. Ouvrez-la dans un navigateur à jour, ou autorisez WebAssembly pour ce site.
boot-mixed = Deux versions de cette page se sont mêlées dans un cache ; le programme n’est donc pas lancé. Rechargez la page. Si cela ne suffit pas, videz le cache de ce site.
boot-wasm-blocked = Le programme de cette page est bloqué ici. Ce navigateur, le cadre où se trouve la page ou un filtre en chemin empêche WebAssembly de fonctionner.
boot-failed = La page n’a pas pu être chargée. Vérifiez votre connexion et rechargez-la. Si cela ne suffit pas, ouvrez-la dans un navigateur à jour.
boot-stopped = Le programme de cette page s’est arrêté
boot-stopped-why = Une erreur s’y est produite. Ce que la page affiche peut être faux ou périmé. Rechargez la page pour continuer.
boot-reload = Recharger la page
boot-copy = Copier les détails
boot-copied = Copié.

language-ar = arabe
language-de = allemand
language-en = anglais
language-es = espagnol
language-fi = finnois
language-fr = français
language-ja = japonais
language-ko = coréen
language-no = norvégien
language-pt = portugais
language-ru = russe
language-sk = slovaque
language-sw = swahili
language-zh = chinois

page-site = Ce site
nav-accessibility = Accessibilité
method-accessibility = Ce qui fonctionne, ce qui est vérifié et ce qui n’est pas conforme
search-for-accessibility = clavier, lecteur d’écran, aveugle, malvoyant, grands caractères, contraste, WCAG, RGAA, handicap
accessibility-title = Accessibilité : ce qui fonctionne, ce qui est vérifié, ce qui n’est pas conforme
accessibility-lead = Ce site vise la conformité aux WCAG 2.2, niveau AA. Personne en dehors du projet ne l’a encore contrôlé.
accessibility-can = Ce que vous pouvez faire
accessibility-can-1 = Lire chaque graphique sous forme de tableau : choisissez Tableau en dessous.
accessibility-can-2 = Atteindre chaque élément d’un graphique avec les touches fléchées. Sa valeur est énoncée. Entrée ouvre ce qu’il propose, Échap le ferme.
accessibility-can-3 = Zoomer jusqu’à 400 %, doubler la taille du texte ou l’espacer : rien n’est coupé.
accessibility-can-4 = Garder vos réglages : clair ou sombre, couleurs forcées, animations réduites.
accessibility-can-5 = Lire en six langues, l’arabe de droite à gauche.
accessibility-can-6 = Lire la vue d’ensemble sans scripts, avec ses tableaux et les liens vers les données.
accessibility-tested = Ce qui est vérifié à chaque modification
accessibility-tested-1 = Chaque type de page, en six langues, en clair et en sombre, avec les contrôles automatiques de l’outil axe. Ils ne trouvent qu’une partie des défauts.
accessibility-tested-2 = Tout le parcours, de l’ouverture au tableau téléchargé, au clavier seul, en anglais et en arabe.
accessibility-tested-3 = Ce qu’un lecteur d’écran reçoit de chaque graphique, en anglais et en arabe : ses mots, leur ordre, les premiers et les derniers éléments.
accessibility-tested-4 = Une largeur de 320 pixels, un texte à 200 %, de grands espacements, les couleurs forcées, les animations réduites, un focus que rien ne cache, des cibles de 24 pixels.
accessibility-tested-5 = Le parcours d’une personne à travers le site dans Chromium et Firefox. Dans WebKit, il est vérifié de temps en temps.
accessibility-unmet = Ce qui n’est pas conforme ou pas connu
accessibility-unmet-1 = Aucune personne qui utilise chaque jour un lecteur d’écran n’a essayé le site. Il n’a pas été essayé avec NVDA, JAWS, VoiceOver ni TalkBack.
accessibility-unmet-2 = Aucune personne n’a relu les traductions dans sa langue maternelle.
accessibility-unmet-3 = Les titres, résumés et notes des données sont dans la langue de l’édition, l’anglais le plus souvent. Leur langue est signalée, sauf à l’intérieur des graphiques.
accessibility-unmet-4 = D’un long tableau, la page ne contient que les lignes proches de l’écran. La recherche du navigateur ne trouve pas les autres : filtrez, ou utilisez la recherche de ce site.
accessibility-unmet-5 = Les images PNG que vous téléchargez n’ont pas de texte de remplacement. Le tableau voisin donne toutes leurs valeurs.
accessibility-unmet-6 = Les documents dont viennent les chiffres sont sur d’autres sites. On ne sait pas si tout le monde peut les lire.
accessibility-unmet-7 = Les parties des barres empilées et les points de la chronologie peuvent avoir moins de 24 pixels. Les filtres et le tableau offrent la même chose.
accessibility-tell = Si quelque chose ne fonctionne pas pour vous
accessibility-tell-how = Dites à ceux qui publient ce tableau de bord de quelle page il s’agit, ce que vous utilisez et ce que vous attendiez.
place-in = { $title }, « { $place } »
