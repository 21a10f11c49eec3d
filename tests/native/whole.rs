//! The part in the whole: what filters leave out stays on the overview, faded, and counts nothing. Links to
//! donors, each of which opens.

use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
};

use arms_control_funding::{
    article::{letter, options, quote},
    chart::{self, ChartId, Picture, picture::what_is_left_out, places},
    draw::{self, Scheme},
    model::{
        Activity, Code, Contribution, Id, Mechanism, MoneyKind, Period, PeriodBasis, PlaceRole, Portfolio,
        Reached, Tie, ordered,
    },
    plot::{
        self, Bucket, Counts, Dots, Links, Plot, Shape, Stretch,
        budget::{
            LeftOut, MOST_COLUMNS, MOST_LINKS, MOST_LISTED, MOST_ROWS, MOST_STACKS, largest, links_within,
        },
    },
    query::tie::{is_possible_only, ties as ties_of},
    query::{
        self, Selection,
        counted::{Counted, counted},
        facets::facets,
        multiples,
        neighbours::neighbours,
        records::MOST_MECHANISMS,
        search::search,
        selection::{asked, has_figures},
        spelling::of_one_address,
    },
    statement::{self, Cell},
    view::{By, Count, Filter, MatrixOrder, Origin, Page, Side, Thing, View},
    words::Words,
};

use serde_json::json;

use super::{
    fixture::{EDITION, claim, contribution, figure, mechanism, small},
    sample::SAMPLE,
};

fn edition() -> Arc<Portfolio> {
    Arc::new(small().load().0)
}

fn on(page: &Page, id: ChartId, view: &View) -> Picture {
    let portfolio = edition();
    let words = Words::english(Arc::clone(&portfolio));
    let selection = Selection::of(&portfolio, view);
    chart::on_page(id, page, &selection, &words, chart::picture, &OnceLock::new()).marked(&words)
}

fn only(filter: &Filter) -> View {
    View::default().with_only(filter)
}

#[test]
fn a_theme_without_records_under_a_filter_stays_and_says_how_many_the_filter_leaves_out() {
    let view = only(&Filter::Year(2013));
    let (picture, alone) = (
        on(&Page::Overview, ChartId::Theme, &view),
        on(&Page::Mechanism(Id::new("unscar")), ChartId::Theme, &view),
    );
    let Plot::Counts(counts) = &picture.plot else { panic!("counts") };
    let rows: Vec<_> =
        counts.buckets.iter().map(|b| (b.label.as_str(), b.total(), b.left_out, b.faded)).collect();
    assert_eq!(rows, [("Training", 1, 2, false), ("Youth", 1, 1, false), ("no theme", 0, 2, true)]);
    assert_eq!(picture.table, alone.table, "the table is of what is shown");
    assert_eq!(picture.title, alone.title);
    assert!(
        picture.legend.iter().any(|(key, _)| key == "filtered")
            && alone.legend.iter().all(|(key, _)| key != "filtered")
    );
    // A bar is as long as its part of the longest whole.
    let longest = picture
        .marks
        .iter()
        .filter_map(|m| if let Shape::Bar(share, _) = m.shape { Some(share) } else { None })
        .fold(0.0, f64::max);
    assert!((longest - 1.0 / 3.0).abs() < 1e-9, "{longest}");
}

#[test]
fn without_filters_and_on_the_page_of_what_is_filtered_by_nothing_is_left_out() {
    let plain = View::default();
    let portfolio = edition();
    let words = Words::english(Arc::clone(&portfolio));
    for id in ChartId::all() {
        let own = |view: &View| chart::picture(id, &Selection::of(&portfolio, view), &words).marked(&words);
        assert_eq!(on(&Page::Overview, id, &plain), own(&plain), "{id:?}");
        let kenya = only(&Filter::Country("KEN".parse().unwrap()));
        assert_eq!(on(&Page::Country("KEN".parse().unwrap()), id, &kenya), own(&kenya), "{id:?}");
    }
}

#[test]
fn a_mechanism_without_records_shown_stays_as_a_name_without_a_bar() {
    let picture = on(&Page::Overview, ChartId::Allocated, &only(&Filter::Country("PER".parse().unwrap())));
    let Plot::Bars(bars) = &picture.plot else { panic!("bars") };
    let bare: Vec<_> = bars.rows.iter().filter(|row| row.is_bare).collect();
    assert_eq!(bare.iter().map(|row| row.label.as_str()).collect::<Vec<_>>(), ["UNSCAR"]);
    assert!(bare.iter().all(|row| row.faded && row.quantity.is_none() && row.origin.is_none()));
    let mark = picture.marks.iter().find(|mark| mark.of.label == "UNSCAR").unwrap();
    assert_eq!(mark.shape, Shape::Cell, "neither a bar nor the hatching of what is not published");
}

#[test]
fn donors_left_out_come_after_those_shown_and_open_nothing() {
    let picture = on(&Page::Overview, ChartId::Donors, &only(&Filter::Mechanism(Id::new("unscar"))));
    let Plot::Dots(dots) = &picture.plot else { panic!("dots") };
    let rows: Vec<_> = dots.rows.iter().map(|row| (row.label.as_str(), row.faded)).collect();
    assert_eq!(rows, [("Australia", false), ("Germany", false), ("Switzerland", true)]);
    assert_eq!(dots.columns, ["UNSCAR", "SALIENT", "ATT VTF"], "the columns of the whole");
    let left_out: Vec<_> = dots.dots.iter().filter(|dot| dots.rows[dot.row].faded).collect();
    assert_eq!(
        left_out.iter().map(|dot| (dot.column, dot.of.origin.is_none())).collect::<Vec<_>>(),
        [(1, true)]
    );
    assert!(
        dots.rows.iter().filter(|row| row.faded).all(|row| row.end.is_empty()),
        "no amount of what is left out"
    );
}

#[test]
fn every_part_of_the_links_to_a_donor_opens_as_many_records_as_it_says() {
    let portfolio = edition();
    let view = only(&Filter::Donor(Id::new("CHE")));
    let selection = Selection::of(&portfolio, &view);
    let picture = chart::picture(ChartId::Ties, &selection, &Words::english(Arc::clone(&portfolio)));
    let Plot::Counts(counts) = &picture.plot else { panic!("counts") };
    let mut all = 0;
    for count in &counts.buckets[0].counts {
        let opened = count.origin.as_ref().map_or(0, |origin| {
            if let Origin::Count(of) = origin { counted(&selection, of).len() } else { 0 }
        });
        assert_eq!(opened, count.n, "{:?}", count.origin);
        all += count.n;
    }
    assert_eq!(all, portfolio.activities.len(), "every record is linked in one way, or in none");
    for by in [By::Tie(Tie::Named), By::Tie(Tie::SameTime), By::Unlinked] {
        let origin = Origin::Count(Count::of(Thing::Records).by(by));
        assert_eq!(origin.to_string().parse(), Ok(origin));
    }
    assert!("count:states,linked:none".parse::<Origin>().is_err(), "only records are linked to donors");
}

#[test]
fn what_we_count_and_add_is_quoted_as_ours_with_its_filters_and_edition() {
    let portfolio = edition();
    let words = Words::english(Arc::clone(&portfolio));
    let said = |origin: Origin, view: &View| {
        quote::sentence(&origin, &Selection::of(&portfolio, view), &words).unwrap()
    };
    let count = said(Origin::Count(Count::of(Thing::Records)), &only(&Filter::Year(2013)));
    assert!(
        count.contains("One project record")
            && count.contains("With Year: 2013. Counted by us in “Who pays for arms control?”, edition 1"),
        "{count}"
    );
    let sum =
        said(Origin::Sum(None, arms_control_funding::model::MoneyKind::OutgoingCommitment), &View::default());
    assert!(sum.contains("US$") && sum.contains("Computed by us") && !sum.contains("With"), "{sum}");
}

#[test]
fn a_country_that_gives_is_found_once_and_has_one_address() {
    let donor = fixture_country();
    let portfolio = Arc::new(donor);
    let view = View::default();
    let found = search("kenya", &[], &Selection::of(&portfolio, &view));
    let pages: Vec<_> =
        found.iter().filter(|f| f.name == "Kenya").map(|f| (f.view.page.to_string(), f.also.len())).collect();
    // Who looks for a donor finds first what it gives.
    assert_eq!(pages, [("donor:KEN".to_owned(), 1)], "{found:?}");
    let old = of_one_address(&portfolio, View::of_page(Page::Donor(Id::new("KEN"))));
    assert_eq!((old.page.to_string().as_str(), old.side), ("country:KEN", Some(Side::Donor)));
    let other = View::of_page(Page::Donor(Id::new("DEU")));
    assert_eq!(of_one_address(&portfolio, other.clone()), other, "no country of the edition");
}

/// The small edition in which a State that is reached gives as well.
fn fixture_country() -> Portfolio {
    let given =
        contribution("unscar-KEN-2014", "unscar", "KEN", "2014", &json!({ "status": "not-published" }));
    let files = small()
        .and("organisations", &json!({ "id": "KEN", "name": "Kenya", "type": "10" }))
        .and("contributions", &given);
    files.load().0
}

#[test]
fn nothing_is_not_everything_where_a_page_is_of_what_has_no_records() {
    let portfolio = planned();
    for page in [
        Page::Mechanism(Id::new("planned")),
        Page::Mechanism(Id::new("unknown")),
        Page::Donor(Id::new("recsa")),
    ] {
        assert!(!has_figures(&portfolio, &page), "{page}");
        let view = asked(&portfolio, &View { years: [2013].into(), ..View::of_page(page.clone()) });
        let selection = Selection::of(&portfolio, &view);
        assert_eq!(selection.activities().count(), 0, "{page}");
        assert_eq!(selection.contributions().len(), 0, "{page}");
    }
    // What a reader filters by, and nothing has, hides nothing.
    let filtered = asked(&portfolio, &View { donors: [Id::new("recsa")].into(), ..View::default() });
    assert_eq!(Selection::of(&portfolio, &filtered).activities().count(), portfolio.activities.len());
    assert!(
        has_figures(&portfolio, &Page::Mechanism(Id::new("unscar")))
            && has_figures(&portfolio, &Page::Donor(Id::new("DEU")))
    );
}

fn planned() -> Portfolio {
    small().and("mechanisms", &mechanism("planned", "Planned", "planned")).load().0
}

#[test]
fn no_title_calls_the_only_one_the_largest_or_counts_what_a_filter_leaves_out() {
    let title = |id: ChartId, view: &View| {
        let portfolio = edition();
        chart::picture(id, &Selection::of(&portfolio, view), &Words::english(Arc::clone(&portfolio)))
            .title
            .replace('\u{a0}', " ")
    };
    let salient = only(&Filter::Mechanism(Id::new("salient")));
    assert!(title(ChartId::Allocated, &View::default()).starts_with("Largest published: UNSCAR"));
    let alone = title(ChartId::Allocated, &salient);
    assert!(
        alone.starts_with("SALIENT allocated about US$ 5.4 million") && !alone.contains("argest"),
        "{alone}"
    );
    assert_eq!(title(ChartId::Donors, &salient), "2 donors are named for SALIENT");
    let germany = only(&Filter::Donor(Id::new("DEU")));
    assert_eq!(title(ChartId::Donors, &germany), "Germany: named for 2 mechanisms");
    let narrowed = germany.with_only(&Filter::Mechanism(Id::new("salient")));
    assert_eq!(title(ChartId::Donors, &narrowed), "Germany: named for one mechanism in this selection");
    assert_eq!(title(ChartId::Backing, &germany), "Germany is named for 2 mechanisms, first in 2013");
    assert_eq!(title(ChartId::Backing, &narrowed), "Germany is named for one mechanism in this selection");
    let two = germany.toggled(&Filter::Donor(Id::new("CHE")));
    assert!(
        title(ChartId::Backing, &two).starts_with("Germany and Switzerland are named for 2"),
        "{}",
        title(ChartId::Backing, &two)
    );
}

#[test]
fn a_country_among_its_neighbours_is_called_the_first_by_no_tie_by_no_zero_and_of_nothing_hidden() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let donors = SAMPLE.organisations.iter().map(|donor| only(&Filter::Donor(donor.id.clone())));
    let views: Vec<View> = std::iter::once(View::default()).chain(donors).collect();
    let (mut ties, mut alone, mut none) = (0, 0, 0);
    for (view, place) in views.iter().flat_map(|view| SAMPLE.places.iter().map(move |place| (view, place))) {
        let view = view.toggled(&Filter::Country(place.code));
        let selection = Selection::of(&SAMPLE, &view);
        let rows = neighbours(&selection.sure()).unwrap().rows;
        let most = rows[0].records;
        let title = chart::picture(ChartId::Neighbours, &selection, &words).title.replace('\u{a0}', " ");
        assert!(!title.contains("found"), "{title}");
        match rows.iter().filter(|row| row.records == most).count() {
            _ if most == 0 => {
                none += 1;
                assert!(title.ends_with(": no record shown"), "{title}");
            }
            1 => {
                alone += 1;
                let named = format!(": {} ({most})", words.country(rows[0].country));
                // Its own name stands at the front already.
                let leads = rows[0].country == place.code && title.contains(", the most in ");
                assert!(leads != title.ends_with(&named), "{title}");
            }
            n => {
                ties += 1;
                assert!(title.ends_with(&format!(": {n} countries ({most} each)")), "{title}");
            }
        }
    }
    assert!(ties > 0 && alone > 0 && none > 0, "{ties} {alone} {none}");
}

#[test]
fn a_donor_and_a_country_that_no_record_links_are_told_so_without_noughts() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let mut unlinked = 0;
    for donor in &SAMPLE.organisations {
        for place in &SAMPLE.places {
            let view = only(&Filter::Donor(donor.id.clone())).toggled(&Filter::Country(place.code));
            let selection = Selection::of(&SAMPLE, &view);
            let ties = ties_of(&selection);
            let said = statement::glance::glances(&selection, &words).sentence;
            let none = ties.named + ties.same + ties.possible == 0;
            unlinked += usize::from(none);
            assert_eq!(said.starts_with("No record shown links"), none, "{said}");
        }
    }
    assert!(unlinked > 0);
}

#[test]
fn a_donor_shown_keeps_the_dots_that_a_filter_leaves_out_faded() {
    let picture = on(&Page::Overview, ChartId::Donors, &only(&Filter::Mechanism(Id::new("unscar"))));
    let Plot::Dots(dots) = &picture.plot else { panic!("dots") };
    let germany = dots.rows.iter().position(|row| row.label == "Germany").unwrap();
    let own: Vec<_> =
        dots.dots.iter().filter(|dot| dot.row == germany).map(|dot| (dot.column, dot.faded)).collect();
    assert_eq!(own, [(0, false), (1, true)], "a place without a dot would say that SALIENT is not backed");
}

#[test]
fn with_a_donor_chosen_certain_and_possible_are_never_one_number_to_quote() {
    let portfolio = Arc::new(listed());
    let words = Words::english(Arc::clone(&portfolio));
    let view = only(&Filter::Donor(Id::new("CHE")));
    let selection = Selection::of(&portfolio, &view);
    let records = quote::sentence(&Origin::Count(Count::of(Thing::Records)), &selection, &words).unwrap();
    assert!(records.starts_with("One project record linked by name, cycle or year, and 2 more only possible. With Donor: Switzerland."), "{records}");
    let states = quote::sentence(&Origin::Count(Count::of(Thing::States)), &selection, &words).unwrap();
    assert!(states.contains("more only possible"), "{states}");
    // Neither money of all donors nor a count of nothing is a sentence on one of them.
    let sum = Origin::Sum(None, arms_control_funding::model::MoneyKind::OutgoingCommitment);
    assert_eq!(quote::sentence(&sum, &selection, &words), None);
    let none = Origin::Count(Count::of(Thing::Records).by(By::Tie(Tie::Named)));
    assert_eq!(quote::sentence(&none, &selection, &words), None);
    let without = Selection::of(&portfolio, &PLAIN);
    let article = arms_control_funding::article::origin::article(&none, &without, &words);
    assert!(article.title.contains("Choose a donor") && article.sections.is_empty(), "{}", article.title);
}

static PLAIN: std::sync::LazyLock<View> = std::sync::LazyLock::new(View::default);

/// The small edition in which a list without years names Switzerland for UNSCAR.
fn listed() -> Portfolio {
    let mut list = contribution("unscar-CHE", "unscar", "CHE", "2024", &json!({ "status": "not-published" }));
    (list["period"], list["cycle"]) =
        (json!({ "to": "2024", "basis": "cumulative" }), json!("not-published"));
    small().and("contributions", &list).load().0
}

#[test]
fn a_sentence_says_whose_figure_it_is_and_of_which_record_a_count() {
    let portfolio = edition();
    let words = Words::english(Arc::clone(&portfolio));
    let figure = quote::sentence(
        &Origin::Figure(Id::new("u2-allocation")),
        &Selection::of(&portfolio, &PLAIN),
        &words,
    )
    .unwrap();
    assert!(figure.starts_with("UNSCAR, Title of U-2, Label of u2-allocation: US$"), "{figure}");
    let view = View { only: Some(Id::new("U-1")), ..View::default() };
    let kenya = Origin::Count(Count::of(Thing::Records).by(By::Country("KEN".parse().unwrap())));
    let count = quote::sentence(&kenya, &Selection::of(&portfolio, &view), &words).unwrap();
    assert!(count.contains("With Record: Title of U-1"), "{count}");
}

#[test]
fn the_first_sentence_does_not_call_unpublished_what_filters_cannot_split() {
    let portfolio = edition();
    let words = Words::english(Arc::clone(&portfolio));
    let said = |view: &View| statement::glance::glances(&Selection::of(&portfolio, view), &words).sentence;
    let filtered = said(&only(&Filter::Year(2013)));
    assert!(
        !filtered.contains("No total is published")
            && filtered.starts_with("One donor is linked, by name, cycle or year"),
        "{filtered}"
    );
}

#[test]
fn the_search_is_no_filter_and_no_letters_choose_what_does_not_fit() {
    let search = View { find: "kenya".to_owned(), ..View::of_page(Page::Search) };
    assert!(!search.is_filtered());
    assert_eq!(search.without_filters().find, "kenya");
    assert_eq!(search.with_question(&only(&Filter::Year(2013))).find, "kenya");
    let portfolio = edition();
    let words = Words::english(Arc::clone(&portfolio));
    let view = only(&Filter::Country("KEN".parse().unwrap()));
    let facets = arms_control_funding::query::facets::facets(&Selection::of(&portfolio, &view));
    let all = options::choices(options::List::Country, &facets, &view, &portfolio, &words);
    assert_eq!(options::best(&all, "xyz"), None, "what is chosen stays");
    assert_eq!(options::best(&all, "ken"), None, "it is chosen already");
    assert_eq!(options::best(&all, ""), None);
    assert_eq!(options::best(&all, "per").map(|choice| choice.label), Some("Peru".to_owned()));
}

#[test]
fn a_letter_asks_those_who_run_a_mechanism_for_what_a_donor_gave_without_an_amount() {
    let portfolio = edition();
    let words = Words::english(Arc::clone(&portfolio));
    let selection = Selection::of(&portfolio, &PLAIN);
    let letter = letter::about_donor(&Id::new("CHE"), &selection, &words).unwrap();
    for part in
        ["To: Regional Centre on Small Arms", "One published contribution of Switzerland", "– SALIENT, 2016"]
    {
        assert!(letter.contains(part), "{part}: {letter}");
    }
    assert_eq!(letter::about_donor(&Id::new("AUS"), &selection, &words), None, "its one amount is published");
}

#[test]
fn a_map_keeps_its_shape_in_a_picture_of_any_shape() {
    let picture = on(&Page::Overview, ChartId::Map, &View::default());
    for (width, height) in [(1144.0, 450.0), (1024.0, 900.0)] {
        let mut option = draw::option(&picture.plot, Scheme::Light).unwrap();
        let Plot::Areas(areas) = &picture.plot else { panic!("areas") };
        draw::areas::fit(&mut option, areas, (width, height), Scheme::Light);
        for frame in [&option["geo"], &option["series"][0]] {
            let edge = |name: &str| frame[name].as_f64().unwrap();
            let (across, down) =
                (width - edge("left") - edge("right"), height - edge("top") - edge("bottom"));
            assert!((down / across - 0.4406).abs() < 0.001, "{across} × {down}");
            assert!(across <= width + 0.01 && down <= height + 0.01);
            assert_eq!(frame["preserveAspect"], "contain", "and of any frame on the page");
        }
    }
}

/// A donor whom only undated lists link to records, and what charts of records draw for it.
#[test]
fn what_is_only_possible_is_drawn_as_certain_by_no_chart_and_no_figure() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let columns = SAMPLE.columns();
    let donors = columns.unclear_donors.keys.iter().chain(columns.donors.keys.iter().map(|(id, _)| id));
    let only_possible = |view: &View| {
        let ties = ties_of(&Selection::of(&SAMPLE, view));
        ties.possible > 0 && ties.named + ties.same == 0
    };
    let view = donors.map(|id| only(&Filter::Donor(id.clone()))).find(only_possible).unwrap();
    let of_country = View { countries: ["KEN".parse().unwrap()].into(), ..view.clone() };
    let of_sure = || ChartId::all().filter(|id| id.draws_what_is_sure());
    for (id, view) in of_sure().flat_map(|id| [(id, &view), (id, &of_country)]) {
        let selection = Selection::of(&SAMPLE, view);
        let picture = chart::picture(id, &selection, &words);
        let counted = match &picture.plot {
            Plot::Counts(counts) => {
                // Donors are not linked: they are what records are linked to.
                let of_donors = |key: &str| id == ChartId::Sustainability && key == "stating";
                let sure = |key: &str| !["missing", "none"].contains(&key) && !of_donors(key);
                let series =
                    counts.stacks.iter().enumerate().filter(|(_, (key, _))| sure(key)).map(|(at, _)| at);
                series.map(|at| counts.buckets.iter().map(|b| b.counts[at].n).sum::<usize>()).sum()
            }
            Plot::Bars(bars) => {
                bars.rows.iter().filter(|row| row.quantity.is_some_and(|q| !q.stated().is_zero())).count()
            }
            Plot::Spans(spans) => spans.spans.len(),
            _ => 0,
        };
        assert_eq!(counted, 0, "{}: {:?}", id.code(), picture.plot);
        let is_asked = id != ChartId::Neighbours || !view.countries.is_empty();
        let some = ties_of(&selection).possible > 0 && is_asked;
        assert_eq!(picture.subtitle.contains("possible one"), some, "{}: {}", id.code(), picture.subtitle);
    }
    let selection = Selection::of(&SAMPLE, &view);
    let year = chart::picture(ChartId::Year, &selection, &words).title;
    assert!(year.starts_with("No record is linked by name, cycle or year;"), "{year}");
    let figures = statement::glance::glances(&selection, &words).figures;
    let stating = figures.iter().find(|figure| figure.code == "stating").unwrap();
    assert_eq!(stating.value, "0", "{stating:?}");
}

#[test]
fn beside_the_chosen_donors_no_amount_of_another_one_is_written() {
    let picture = on(&Page::Overview, ChartId::Donors, &only(&Filter::Donor(Id::new("CHE"))));
    let Plot::Dots(dots) = &picture.plot else { panic!("dots") };
    assert!(dots.rows.iter().any(|row| row.faded));
    assert!(dots.rows.iter().all(|row| !row.faded || row.end.is_empty()), "{:?}", dots.rows);
}

#[test]
fn the_first_screen_draws_its_charts_as_the_whole_registry_does() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let views = ["", "donor=DEU", "year=2016", "country=KEN", "mechanism=unscar"];
    for view in views.map(|query| View::from_query(query).0) {
        let selection = Selection::of(&SAMPLE, &view);
        for id in chart::places::of_page(&view) {
            let first = chart::first_picture(*id, &selection, &words);
            assert_eq!(
                first,
                chart::picture(*id, &selection, &words),
                "{} at {}",
                id.code(),
                view.to_query()
            );
            assert!(!first.title.is_empty(), "{}", id.code());
        }
    }
}

#[test]
fn an_edition_without_one_of_its_files_says_so_and_calls_nothing_unpublished() {
    let portfolio = Arc::new(small().without("figures", 404).load().0);
    assert!(portfolio.is_incomplete && !edition().is_incomplete);
    let words = Words::english(Arc::clone(&portfolio));
    let view = View::default();
    let selection = Selection::of(&portfolio, &view);
    let lead = statement::glance::glances(&selection, &words).sentence;
    assert!(lead.starts_with("Incomplete data: "), "{lead}");
    for id in ChartId::all() {
        let picture = chart::picture(id, &selection, &words);
        assert!(picture.title.starts_with("Incomplete data: "), "{}: {}", id.code(), picture.title);
        let cells = || picture.table.rows.iter().flatten().map(Cell::text);
        assert!(cells().all(|cell| cell != "not published"), "{}: {:?}", id.code(), picture.table.rows);
    }
    // A donor of the missing file stays a filter: nothing is shown rather than everything.
    let without = Arc::new(small().without("contributions", 404).load().0);
    let view = only(&Filter::Donor(Id::new("DEU")));
    assert_eq!(asked(&without, &view).donors, view.donors);
}

#[test]
fn editions_of_which_one_is_incomplete_are_not_compared() {
    let (old, findings) = small().without("figures", 404).load();
    let old = Arc::new(old);
    let words = Words::english(Arc::clone(&old));
    let new = edition();
    let page = arms_control_funding::article::changes::article(
        (&old, &words),
        (&new, &Words::english(Arc::clone(&new))),
        findings.len(),
        &["figures.json".to_owned()],
        None,
    );
    let lead = statement::piece::text_of(&page.lead);
    assert!(lead.contains("figures.json could not be used") && page.sections.is_empty(), "{lead}");
}

#[test]
fn filters_that_the_subject_of_a_page_replaces_are_not_applied() {
    let applied = |query: &str| View::from_query(query).0.applied().to_query();
    assert_eq!(applied("page=mechanism:att-vtf&context=off&mechanism=unscar&year=2018"), "year=2018");
    assert_eq!(applied("page=country:KEN&country=UGA&donor=DEU"), "donor=DEU");
    assert_eq!(applied("page=donor:SWE&donor=DEU"), "");
    assert_eq!(applied("page=project:U-1&donor=DEU&year=2013"), "");
    assert_eq!(applied("page=donors&donor=DEU&search=arms"), "donor=DEU&search=arms");
}

#[test]
fn small_multiples_hold_every_record_and_every_contribution_once() {
    let words = Words::english(Arc::clone(&SAMPLE));
    for view in ["", "year=2016", "donor=DEU", "mechanism=unscar"].map(|query| View::from_query(query).0) {
        let selection = Selection::of(&SAMPLE, &view);
        let countries = multiples::countries(&selection);
        let sure = selection.sure();
        for strip in &countries.strips {
            let records = sure.activities().filter(|a| sure.reached(a).any(|code| code == strip.of)).count();
            assert_eq!(strip.n, records, "{} at {}", strip.of, view.to_query());
            assert_eq!(strip.named.values().sum::<usize>(), records, "each in one column");
        }
        let donors = multiples::donors(&selection);
        let entries: usize = donors.strips.iter().map(|strip| strip.n).sum();
        let known = |c: &&arms_control_funding::model::Contribution| donors.mechanisms.contains(&c.mechanism);
        assert_eq!(
            entries,
            selection.contributions().into_iter().filter(known).count(),
            "{}",
            view.to_query()
        );
        for order in MatrixOrder::all() {
            let (wall, _) = chart::multiples::of_donors(&selection, order, &words);
            let smalls: Vec<_> = wall.groups.iter().flat_map(|(_, smalls)| smalls).collect();
            assert_eq!(smalls.len(), donors.strips.len());
            if order == MatrixOrder::Name {
                let mut names: Vec<String> = smalls.iter().map(|small| small.name.clone()).collect();
                ordered::by_name(&mut names, String::clone);
                assert!(smalls.iter().zip(&names).all(|(small, name)| small.name == *name), "{names:?}");
            }
            assert!(smalls.iter().flat_map(|small| &small.parts).all(|part| part.column < wall.columns));
            // Pieces of a column stand on one another.
            for small in &smalls {
                for (at, part) in small.parts.iter().enumerate() {
                    let below = small.parts[..at].iter().filter(|other| other.column == part.column);
                    assert_eq!(part.from, below.map(|other| other.n).sum::<usize>());
                }
            }
        }
    }
}

#[test]
fn what_is_compared_has_one_axis_and_amounts_keep_one_a_currency() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let of = |id: ChartId, query: &str| {
        chart::picture(id, &Selection::of(&SAMPLE, &View::from_query(query).0), &words)
    };
    let (many, few) = (of(ChartId::Year, "mechanism=unscar"), of(ChartId::Year, "mechanism=salient"));
    let most = |picture: &Picture| if let Plot::Counts(counts) = &picture.plot { counts.most() } else { 0 };
    assert!(most(&many) != most(&few), "there is something to align");
    assert_eq!(most(&many.clone().beside(&few)), most(&few.clone().beside(&many)));
    assert_eq!(few.table, few.clone().beside(&many).table);
    let columns = |picture: &Picture| -> Vec<String> {
        let Plot::Counts(counts) = &picture.plot else { panic!("counts") };
        counts.buckets.iter().map(|bucket| bucket.label.clone()).collect()
    };
    assert!(columns(&many) != columns(&few));
    let (both, same) = (columns(&many.clone().beside(&few)), columns(&few.clone().beside(&many)));
    assert_eq!(both, same);
    assert_eq!(both.last().map(String::as_str), Some("no year"));
    assert!(both[..both.len() - 1].is_sorted(), "{both:?}");
    assert_eq!(few.clone().beside(&many).marked(&words).marks.len(), few.clone().marked(&words).marks.len());
    let money = of(ChartId::Allocated, "");
    assert_eq!(money.clone().beside(&money).plot, money.plot);
    let years =
        |picture: &Picture| if let Plot::Spans(spans) = &picture.plot { spans.years } else { (0.0, 0.0) };
    let (one, other) = (of(ChartId::Time, "mechanism=unscar"), of(ChartId::Time, "mechanism=salient"));
    assert!(years(&one) != years(&other), "there is something to align");
    assert_eq!(years(&one.clone().beside(&other)), years(&other.beside(&one)));
}

#[test]
fn a_list_of_years_is_a_line_and_no_year_and_all_donors_have_one_axis() {
    let backing = |donor: &str| {
        let view = only(&Filter::Donor(Id::new(donor)));
        let words = Words::english(Arc::clone(&SAMPLE));
        let picture = chart::picture(ChartId::Backing, &Selection::of(&SAMPLE, &view), &words);
        let Plot::Dots(dots) = picture.plot else { panic!("dots") };
        dots
    };
    let (listed, dated) = (backing("CHE"), backing("DEU"));
    assert_eq!(listed.columns, dated.columns);
    let column = |name: &str| listed.columns.iter().position(|column| column == name).unwrap();
    let undated = listed.columns.len() - 1;
    let of_list = listed.dots.iter().filter(|dot| dot.row == listed.stretches[0].row);
    assert_eq!(of_list.map(|dot| dot.column).collect::<Vec<_>>(), [undated]);
    assert_eq!(
        listed.stretches.iter().map(|line| line.columns).collect::<Vec<_>>(),
        [(column("2013"), column("2016"))]
    );
    assert!(dated.stretches.is_empty() && dated.dots.iter().any(|dot| dot.column == column("2015")));
    // Where lines meet none of them ends before the other.
    let longer = Stretch { row: 0, columns: (column("2013"), column("2017")), key: String::new() };
    let both = Dots { stretches: vec![listed.stretches[0].clone(), longer], ..listed.clone() };
    assert_eq!(
        both.stretch_at(0, column("2016")).map(|(_, begins, ends)| (begins, ends)),
        Some((false, false))
    );
    assert_eq!(
        both.stretch_at(0, column("2013")).map(|(_, begins, ends)| (begins, ends)),
        Some((true, false))
    );
    assert_eq!(both.stretch_at(0, column("2018")), None);
}

#[test]
fn a_comparison_asks_of_each_side_alone_and_what_shows_both_of_both() {
    for pair in [
        "compare:donor:DEU,donor:CHE",
        "compare:country:KEN,country:UGA",
        "compare:mechanism:unscar,mechanism:salient",
    ] {
        let page: Page = pair.parse().unwrap();
        let Page::Compare(one, other) = &page else { panic!("a comparison") };
        let records = |page: &Page| -> BTreeSet<_> {
            Selection::of(&SAMPLE, &View::of_subject(page)).activities().map(|a| a.id.clone()).collect()
        };
        let (one_side, other_side) = (records(one), records(other));
        assert!(!one_side.is_empty() && one_side != other_side, "{pair}");
        assert_eq!(records(&page), &one_side | &other_side, "{pair}");
        let (shared, paired) = places::of_comparison(one);
        let own = places::of_page(&View::of_page((**one).clone()));
        assert!(!paired.is_empty() && shared.iter().chain(paired).all(|id| own.contains(id)), "{pair}");
        assert!(shared.iter().all(|id| !paired.contains(id)), "{pair}");
        // What is not compared is not drawn.
        let words = Words::english(Arc::clone(&SAMPLE));
        for id in shared {
            let of_both = View::of_subject(&page);
            let whole = chart::picture(*id, &Selection::of(&SAMPLE, &of_both), &words);
            let alone = whole.clone().without_faded().marked(&words);
            assert_eq!(alone.table, whole.table);
            assert!(alone.marks.iter().all(|mark| !mark.faded), "{pair}");
            assert!(alone.plot.rows() <= whole.plot.rows());
        }
    }
}

#[test]
fn an_index_page_begins_with_its_own_finding_and_under_filters_with_theirs() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let said = |page: &Page, view: &View| {
        statement::glance::on_page(page, &Selection::of(&SAMPLE, view), &words).sentence
    };
    let pages = [Page::Overview, Page::Donors, Page::Countries, Page::Projects, Page::Gaps];
    let open: BTreeSet<String> = pages.iter().map(|page| said(page, &PLAIN)).collect();
    assert_eq!(open.len(), pages.len(), "{open:?}");
    let filtered = only(&Filter::Country("KEN".parse().unwrap()));
    let under: BTreeSet<String> = pages.iter().map(|page| said(page, &filtered)).collect();
    assert_eq!(under.len(), 1, "{under:?}");
}

#[test]
fn a_country_names_the_donors_that_its_figure_counts() {
    let words = Words::english(Arc::clone(&SAMPLE));
    for place in &SAMPLE.places {
        let view = only(&Filter::Country(place.code));
        let selection = Selection::of(&SAMPLE, &view);
        let figures = statement::glance::glances(&selection, &words).figures;
        let counted =
            figures.iter().find(|figure| figure.code == "donors").map(|figure| figure.value.clone());
        let article = arms_control_funding::article::article(
            &Page::Country(place.code),
            &Selection::of(&SAMPLE, &PLAIN),
            &words,
        );
        let sections = article.map(|article| article.sections).unwrap_or_default();
        let named = sections.iter().find(|section| section.title.starts_with("Donors linked"));
        match counted.filter(|counted| counted.parse::<usize>().is_ok_and(|n| n > 0)) {
            Some(counted) => {
                assert!(named.unwrap().title.contains(&format!("({counted})")), "{}", place.name);
            }
            None => assert!(named.is_none(), "{}", place.name),
        }
    }
}

#[test]
fn a_dot_of_a_donor_opens_what_that_donor_gave_and_no_one_elses() {
    let words = Words::english(Arc::clone(&SAMPLE));
    for query in ["", "donor=DEU", "mechanism=unscar"] {
        let view = View::from_query(query).0;
        let selection = Selection::of(&SAMPLE, &view);
        let mut opened = 0;
        for mark in chart::picture(ChartId::Donors, &selection, &words).marked(&words).marks {
            let Some(Filter::Donor(donor)) = &mark.of.filter else { panic!("no donor") };
            let is_own = view.donors.is_empty() || view.donors.contains(donor);
            assert_eq!(mark.of.origin.is_some(), is_own, "{}", mark.of.text);
            if let Some(Origin::Count(count)) = &mark.of.origin {
                let found = counted(&selection, count);
                let Counted::Entries(entries) = &found else { panic!("no entries") };
                assert!(!entries.is_empty() && entries.iter().all(|entry| entry.donor == *donor));
                opened += 1;
            }
        }
        assert!(opened > 0, "{query}");
    }
}

#[test]
fn a_country_without_a_record_is_no_missing_money_and_its_noughts_are_drawn_by_nothing() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let mut none = 0;
    for place in &SAMPLE.places {
        let view = only(&Filter::Country(place.code));
        let selection = Selection::of(&SAMPLE, &view);
        for id in [ChartId::Neighbours, ChartId::Mechanisms] {
            for mark in chart::picture(id, &selection, &words).marked(&words).marks {
                assert!(mark.shape != Shape::Missing && mark.of.key != "missing", "{}", mark.of.text);
                none += usize::from(mark.of.shown() == "0");
            }
        }
    }
    assert!(none > 0);
}

#[test]
fn a_gift_over_several_years_is_one_dot_and_a_line_and_a_list_before_it_leaves_no_first_year() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let of = |donor: &str| {
        let view = only(&Filter::Donor(Id::new(donor)));
        chart::picture(ChartId::Backing, &Selection::of(&SAMPLE, &view), &words)
    };
    let picture = of("FIN");
    let Plot::Dots(dots) = &picture.plot else { panic!("dots") };
    let (from, to) = ("2023", "2026");
    let column = |name: &str| dots.columns.iter().position(|column| column == name).unwrap();
    let line = dots.stretches.iter().find(|line| line.columns == (column(from), column(to))).unwrap();
    let own: Vec<usize> = dots.dots.iter().filter(|dot| dot.row == line.row).map(|dot| dot.column).collect();
    assert_eq!(own, [column(from)]);
    assert!(picture.title.contains("first in"), "{}", picture.title);
    assert!(!of("CHE").title.contains("first in"), "{}", of("CHE").title);
}

#[test]
fn a_tall_picture_of_the_map_has_bars_under_it_and_a_wide_one_the_map_alone() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let picture = chart::picture(ChartId::Map, &Selection::of(&SAMPLE, &PLAIN), &words);
    let Plot::Areas(areas) = &picture.plot else { panic!("areas") };
    let drawn = |room: (f64, f64)| {
        let mut option = draw::option(&picture.plot, Scheme::Light).unwrap();
        draw::areas::fit(&mut option, areas, room, Scheme::Light);
        option
    };
    let (wide, tall) = (drawn((1144.0, 470.0)), drawn((1024.0, 1080.0)));
    assert!(wide["yAxis"].is_null() && !tall["yAxis"].is_null());
    let names: Vec<&str> =
        tall["yAxis"]["data"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
    let bars = tall["series"].as_array().unwrap().last().unwrap();
    let numbers: Vec<u64> =
        bars["data"].as_array().unwrap().iter().map(|bar| bar["value"].as_u64().unwrap()).collect();
    assert!(numbers.is_sorted_by(|a, b| a >= b) && numbers.len() == names.len() && !names.is_empty());
    // With donors chosen what is only possible has no bar.
    let view = only(&Filter::Donor(Id::new("CHE")));
    let picture = chart::picture(ChartId::Map, &Selection::of(&SAMPLE, &view), &words);
    let Plot::Areas(areas) = &picture.plot else { panic!("areas") };
    let mut option = draw::option(&picture.plot, Scheme::Light).unwrap();
    let bars = draw::areas::fit(&mut option, areas, (1024.0, 1080.0), Scheme::Light);
    assert_eq!(option["yAxis"]["data"].as_array().map_or(0, Vec::len), bars);
    let sure = areas.areas.iter().filter(|area| !area.possible).count();
    assert!(option["yAxis"]["data"].as_array().map_or(0, Vec::len) <= sure);
}

/// What is drawn of a plot of very many things counts as many as the plot, and says what it leaves out.
#[test]
fn a_chart_of_very_many_things_leaves_rows_and_columns_to_its_table_and_counts_all() {
    use arms_control_funding::plot::{
        Bucket, Count, Counts, Layout,
        budget::{LeftOut, MOST_COLUMNS, MOST_ROWS, MOST_STACKS, Others},
    };
    let others = Others {
        named: &|n, possible| format!("{n} others{}", if possible { ", possible" } else { "" }),
        number: &|n| n.to_string(),
    };
    let count = |n: usize| Count { n, value: n.to_string(), origin: None };
    let many = |layout| {
        let bucket = |at: usize| Bucket {
            label: at.to_string(),
            counts: (0..40).map(|stack| count(stack * at)).collect(),
            ..Bucket::default()
        };
        let stacks = (0..40).map(|stack| (format!("m{stack}"), format!("Mechanism {stack}"))).collect();
        Counts { stacks, buckets: (0..500).map(bucket).collect(), layout, ..Counts::default() }
    };
    let columns = many(Layout::Columns);
    let (Plot::Counts(drawn), left) = Plot::Counts(columns.clone()).within(MOST_ROWS, &others) else {
        panic!("counts")
    };
    assert_eq!(left, LeftOut::default(), "a column left out would be a year without records");
    assert_eq!(drawn.stacks.len(), MOST_STACKS);
    assert_eq!(drawn.stacks.last().unwrap().1, "29 others");
    assert_eq!(drawn.stacks[0].1, "Mechanism 29", "the largest keep their order");
    for (own, all) in drawn.buckets.iter().zip(&columns.buckets) {
        assert_eq!(own.total(), all.total(), "{}", all.label);
    }
    let (rows, left) = Plot::Counts(many(Layout::Rows)).within(MOST_ROWS, &others);
    assert_eq!((rows.rows(), left.rows), (MOST_ROWS, 500 - MOST_ROWS));
    // Certain and possible are never one number, and what publishes nothing is no other.
    let mut tied = many(Layout::Columns);
    for (at, (key, _)) in tied.stacks.iter_mut().enumerate() {
        *key = match at {
            0 => "missing".to_owned(),
            _ if at % 2 == 0 => format!("m{}~possible", at - 1),
            _ => format!("m{at}"),
        };
    }
    let (Plot::Counts(drawn), _) = Plot::Counts(tied.clone()).within(MOST_ROWS, &others) else {
        panic!("counts")
    };
    let of = |counts: &Counts, possible: bool| -> usize {
        let stacks =
            (0..counts.stacks.len()).filter(|at| counts.stacks[*at].0.ends_with("~possible") == possible);
        stacks.map(|at| counts.buckets.iter().map(|bucket| bucket.counts[at].n).sum::<usize>()).sum()
    };
    assert_eq!([false, true].map(|p| of(&drawn, p)), [false, true].map(|p| of(&tied, p)));
    assert_eq!(drawn.stacks[0].0, "missing");
    assert_eq!(drawn.stacks.iter().filter(|(key, _)| key.starts_with("others")).count(), 2);
    // A line that goes on beyond what is drawn is drawn so far.
    let dots = Dots {
        columns: (0..100).map(|n: usize| n.to_string()).collect(),
        stretches: vec![Stretch { row: 0, columns: (3, 99), key: "m".to_owned() }],
        ..Dots::default()
    };
    let (Plot::Dots(drawn), left) = Plot::Dots(dots).within(MOST_ROWS, &others) else { panic!("dots") };
    assert_eq!((drawn.columns.len(), left.columns), (MOST_COLUMNS, 100 - MOST_COLUMNS));
    assert_eq!(drawn.stretches[0].columns, (3, MOST_COLUMNS - 1));
    let few = Plot::Counts(Counts { stacks: columns.stacks[..4].to_vec(), ..Counts::default() });
    assert_eq!(few.clone().within(MOST_ROWS, &others), (few, LeftOut::default()), "what is seen whole stays");
}

/// All that the first screen asks under one choice of filters marks all records a few times, not once a
/// chart; the same choice again marks none.
#[test]
fn a_choice_of_filters_marks_the_records_once_for_all_that_asks() {
    use arms_control_funding::query::Recent;
    let words = Words::english(Arc::clone(&SAMPLE));
    let recent = Recent::default();
    let wholes: Vec<(ChartId, OnceLock<Picture>)> =
        places::of_page(&View::default()).iter().map(|id| (*id, OnceLock::new())).collect();
    let ask = |view: &View| {
        let before = recent.made();
        let selection = Selection::recent(&SAMPLE, view, &recent);
        let _ = facets(&selection);
        let _ = statement::glance::on_page(&Page::Overview, &selection, &words);
        for (id, whole) in &wholes {
            let drawn = chart::on_page(*id, &Page::Overview, &selection, &words, chart::picture, whole);
            if !view.is_filtered() {
                assert_eq!(drawn, chart::picture(*id, &Selection::of(&SAMPLE, view), &words));
            }
        }
        recent.made() - before
    };
    assert!(wholes.len() > 5, "the charts of the first screen");
    assert_eq!(ask(&View::default()), 1);
    let donor = only(&Filter::Donor(Id::new("DEU")));
    // With the donor, and without it for the table of all donors.
    assert!(ask(&donor) <= 2, "a choice of a donor");
    assert_eq!(ask(&donor), 0, "the same again");
    assert_eq!(ask(&View::default()), 0, "taken off again");
    assert!(ask(&only(&Filter::Year(2017))) <= 2, "a choice of a year");
}

/// The sample with eighty mechanisms more: the largest has eighty records, the smallest one; of two years in
/// turn, in the same State. An undated list of each names Germany.
fn of_many_mechanisms() -> Arc<Portfolio> {
    let mut portfolio = (**SAMPLE).clone();
    let (mechanism, record) = (portfolio.mechanisms[0].clone(), portfolio.activities[0].clone());
    let list = portfolio.contributions[0].clone();
    for n in 0..80 {
        let id = Id::new(format!("fund-{n}"));
        portfolio.mechanisms.push(Mechanism { id: id.clone(), short: id.to_string(), ..mechanism.clone() });
        portfolio.contributions.push(Contribution {
            id: Id::new(format!("list-{n}")),
            mechanism: id.clone(),
            donor: Id::new("DEU"),
            period: Period { basis: PeriodBasis::AsListed, from: None, to: None },
            cycle: None,
            activities: Vec::new(),
            ..list.clone()
        });
        portfolio.activities.extend((0..=n).map(|k: i16| Activity {
            id: Id::new(format!("record-{n}-{k}")),
            mechanism: id.clone(),
            cycle: Some(2014 + k % 4),
            dates: Vec::new(),
            places: vec![Reached { country: "KEN".parse().unwrap(), role: PlaceRole::Beneficiary }],
            ..record.clone()
        }));
    }
    Arc::new(portfolio.indexed())
}

fn counts_of(picture: &Picture) -> &Counts {
    if let Plot::Counts(counts) = &picture.plot { counts } else { panic!("counts") }
}

fn sum_of(picture: &Picture) -> usize {
    counts_of(picture).buckets.iter().filter(|bucket| !bucket.faded).map(Bucket::total).sum()
}

#[test]
fn of_very_many_mechanisms_the_smallest_are_put_together_and_every_record_is_counted() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let selection = Selection::of(&portfolio, &PLAIN);
    let all = selection.mechanisms().count();
    assert!(all > MOST_MECHANISMS);
    let picture = chart::picture(ChartId::Year, &selection, &words);
    assert_eq!(sum_of(&picture), selection.activities().count());
    // The year, the mechanisms, the others and the sum of all.
    assert_eq!(picture.table.columns.len(), 1 + MOST_MECHANISMS + 1);
    let others = |n: usize| words.format("stack-others", &[("n", n.into())]);
    assert_eq!(picture.table.columns[MOST_MECHANISMS].label, others(all - (MOST_MECHANISMS - 1)));
    assert!(picture.table.rows.iter().all(|row| row[MOST_MECHANISMS].origin().is_none()));

    let drawn = picture.clone().within(MOST_ROWS, &words);
    assert_eq!(counts_of(&drawn).stacks.len(), MOST_STACKS);
    assert_eq!(counts_of(&drawn).together.0, all - (MOST_STACKS - 1));
    let names: Vec<&String> =
        drawn.legend.iter().filter(|(key, _)| key == "others").map(|(_, name)| name).collect();
    assert_eq!(names, [&others(all - (MOST_STACKS - 1))]);
    assert_eq!(sum_of(&drawn), sum_of(&picture));
    let first = &counts_of(&drawn).stacks[0].1;
    assert_eq!(*first, words.mechanism(&Id::new("fund-69")), "the largest keep their order");
}

#[test]
fn of_very_many_mechanisms_dots_are_made_of_what_is_drawn_and_the_table_has_all() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let selection = Selection::of(&portfolio, &PLAIN);
    let picture = chart::picture(ChartId::Donors, &selection, &words);
    let Plot::Dots(dots) = &picture.plot else { panic!("dots") };
    assert_eq!(dots.columns.len(), selection.mechanisms().count());
    assert!(dots.dots.iter().all(|dot| dot.column < MOST_COLUMNS));
    let given: BTreeSet<_> =
        selection.contributions().into_iter().map(|c| (&c.donor, &c.mechanism)).collect();
    assert_eq!(picture.table.rows.len(), given.len());
    let drawn = picture.clone().within(MOST_ROWS, &words);
    assert_eq!(drawn.left_out.columns, dots.columns.len() - MOST_COLUMNS);
    let Plot::Dots(cut) = &drawn.plot else { panic!("dots") };
    assert_eq!((cut.columns.len(), &cut.dots), (MOST_COLUMNS, &dots.dots));
}

#[test]
fn of_very_many_mechanisms_the_matrix_has_the_first_columns_and_says_how_many_more() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let selection = Selection::of(&portfolio, &PLAIN);
    let answer = query::coverage::coverage(&selection);
    let left_out = answer.mechanisms.len() - MOST_COLUMNS;
    let made = chart::matrix::matrix(answer, &[], MatrixOrder::default(), false, &words);
    assert_eq!(made.heads.len(), MOST_COLUMNS);
    assert_eq!(made.more, Some(words.format("matrix-more", &[("n", left_out.into())])));
    let rows: Vec<_> = made.regions.iter().flat_map(|(_, rows)| rows).collect();
    assert!(!rows.is_empty() && rows.iter().all(|row| row.cells.len() == MOST_COLUMNS));
    // Those with most records have the columns: each fund has one more than the one before.
    assert_eq!(made.heads.last(), Some(&words.mechanism(&Id::new("fund-79"))));
    assert!(!made.heads.contains(&words.mechanism(&Id::new("fund-0"))));
    // The download has two columns for each.
    let sheet = arms_control_funding::export::underlying::matrix(&selection, &words, "");
    assert!(sheet.columns.len() >= 2 * answer.mechanisms.len());
    // Of very many records without a State the first are listed.
    let (id, regions) = query::coverage::not_located(&Selection::of(&SAMPLE, &PLAIN)).remove(0);
    let many = vec![(id, regions); MOST_LISTED + 1];
    let made = chart::matrix::matrix(answer, &many, MatrixOrder::default(), false, &words);
    let said = "1,000 of 1,001 records are shown. The download above has all of them.";
    assert_eq!((made.unplaced.len(), made.unplaced_more.as_deref()), (MOST_LISTED, Some(said)));

    let sample = Words::english(Arc::clone(&SAMPLE));
    let few = Selection::of(&SAMPLE, &PLAIN);
    let few = query::coverage::coverage(&few);
    assert_eq!(chart::matrix::matrix(few, &[], MatrixOrder::default(), false, &sample).more, None);
}

#[test]
fn of_very_many_mechanisms_three_are_named_and_the_others_counted() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let all: Vec<Id<Mechanism>> = portfolio.mechanisms.iter().map(|mechanism| mechanism.id.clone()).collect();
    let named = |n: usize| statement::lead::names_of_mechanisms(&all[..n], &words);
    assert_eq!(named(6), all[..6].iter().map(|id| words.mechanism(id)).collect::<Vec<_>>());
    assert_eq!(named(40).len(), 4);
    assert_eq!(named(40)[3], "37 others");
}

/// With more contributions like the first that has an amount than links are drawn.
fn of_many_payments() -> Arc<Portfolio> {
    let mut portfolio = (**SAMPLE).clone();
    let is_paid = |c: &&Contribution| query::money::given(&SAMPLE, c).is_some();
    let paid = SAMPLE.contributions.iter().find(is_paid).unwrap();
    let more = (0..2 * MOST_LINKS).map(|n| Contribution { id: Id::new(format!("paid-{n}")), ..paid.clone() });
    portfolio.contributions.extend(more);
    Arc::new(portfolio.indexed())
}

#[test]
fn of_very_many_payments_some_are_drawn_and_the_others_are_counted_and_in_the_table() {
    let portfolio = of_many_payments();
    let words = Words::english(Arc::clone(&portfolio));
    let flows = |portfolio: &Arc<Portfolio>, words: &Words| {
        let picture = chart::picture(ChartId::FlowMoney, &Selection::of(portfolio, &PLAIN), words);
        picture.within(MOST_ROWS, words)
    };
    let blocks = |picture: &Picture| match &picture.plot {
        Plot::Links(blocks) => blocks.clone(),
        _ => panic!("links"),
    };
    let picture = flows(&portfolio, &words);
    let (blocks, before) = (blocks(&picture), blocks(&flows(&SAMPLE, &Words::english(Arc::clone(&SAMPLE)))));
    let block = blocks.iter().find(|block| block.left_out > 0).unwrap();
    let whole = before.iter().find(|other| other.heading == block.heading).unwrap();
    assert_eq!(block.links.len(), MOST_LINKS);
    assert_eq!(picture.left_out.rows, block.left_out);
    assert_eq!(block.left_out, 2 * MOST_LINKS + whole.links.len() - MOST_LINKS);
    assert!(picture.table.rows.len() > 2 * MOST_LINKS);
    // What goes out of the pools is not pushed out by what comes in.
    let to =
        |block: &Links| block.links.iter().filter(|(from, ..)| !block.nodes[*from].of.key.is_empty()).count();
    assert!(to(whole) > 0);
    assert_eq!(to(block), to(whole));
    // Both nodes of the flows left out say how many more they have.
    let more = words.format("dots-more", &[("n", block.left_out.into())]);
    let says = |node: &&plot::Node| node.of.text.ends_with(&more);
    let nodes: Vec<_> = block.nodes.iter().filter(says).collect();
    assert_eq!(nodes.len(), 2, "{more}");
    assert!(nodes.iter().any(|node| node.amounts.ends_with(&more)));
}

#[test]
fn of_very_many_links_by_number_as_many_are_drawn() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let picture = chart::picture(ChartId::Flow, &Selection::of(&portfolio, &PLAIN), &words);
    let picture = picture.within(MOST_ROWS, &words);
    let Plot::Links(blocks) = &picture.plot else { panic!("links") };
    assert_eq!(blocks[0].links.len(), MOST_LINKS);
    assert_eq!(picture.left_out.rows, picture.table.rows.len() - MOST_LINKS);
    assert!(picture.left_out.rows > 0);
}

#[test]
fn of_very_many_flows_the_largest_of_each_side_are_drawn_in_their_order() {
    let half = MOST_LINKS / 2;
    assert_eq!(links_within([1_000, 2]), [MOST_LINKS - 2, 2]);
    assert_eq!(links_within([2, 1_000]), [2, MOST_LINKS - 2]);
    assert_eq!(links_within([1_000, 1_000]), [half, half]);
    assert_eq!(links_within([3, 4]), [3, 4]);
    let size = |n: &Option<i32>| *n;
    let all = vec![Some(2), None, Some(5), Some(2), Some(9)];
    assert_eq!(largest(all.clone(), 3, size), (vec![Some(2), Some(5), Some(9)], vec![None, Some(2)]));
    assert_eq!(largest(all.clone(), 9, size), (all, vec![]));
}

#[test]
fn of_this_edition_every_drawing_is_whole() {
    let words = Words::english(Arc::clone(&EDITION.0));
    for id in ChartId::all() {
        let picture = chart::picture(id, &Selection::of(&EDITION.0, &PLAIN), &words);
        assert_eq!(picture.within(MOST_ROWS, &words).left_out, LeftOut::default(), "{}", id.code());
    }
}

#[test]
fn what_is_left_out_is_in_the_table_where_there_is_one() {
    let words = Words::english(Arc::clone(&SAMPLE));
    let said = |rows, columns, has_table| what_is_left_out(LeftOut { rows, columns }, has_table, &words);
    assert_eq!(said(2, 1, true), ["and 2 more, in the table", "One more column is in the table."]);
    assert_eq!(said(1, 3, false), ["and one more", "3 more columns are not shown."]);
    assert!(said(0, 0, true).is_empty());
}

#[test]
fn a_drawing_of_very_many_pieces_says_the_first_and_how_many_more() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let selection = Selection::of(&portfolio, &PLAIN);
    let (wall, _) = chart::multiples::of_countries(&selection, MatrixOrder::default(), &words);
    let kenya =
        wall.groups.iter().flat_map(|(_, smalls)| smalls).find(|small| small.name == "Kenya").unwrap();
    let more = kenya.parts.len() - 200;
    assert!(kenya.spoken.ends_with(&format!(", and {more} more")), "{}", kenya.spoken);
}

#[test]
fn sets_that_begin_with_the_same_mechanisms_have_names_of_their_own() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let all: Vec<Id<Mechanism>> = portfolio.mechanisms.iter().map(|mechanism| mechanism.id.clone()).collect();
    let set = |last: usize| {
        let mechanisms = all[..7].iter().chain([&all[last]]).cloned().collect();
        query::overlap::Set { mechanisms, countries: vec!["KEN".parse().unwrap()] }
    };
    let mut answer = query::overlap::overlap(&Selection::of(&portfolio, &PLAIN));
    answer.sets = vec![set(8), set(9), set(10)];
    let Plot::Bars(bars) = chart::overlap::sets(&answer, &words).plot else { panic!("bars") };
    let labels: Vec<&str> = bars.rows.iter().map(|row| row.label.as_str()).collect();
    let third = |at: usize| {
        let names = [&all[0], &all[1], &all[at]].map(|id| words.mechanism(id)).join(" + ");
        format!("{names} + 5 others")
    };
    assert_eq!(labels, [&third(2), &third(9), &third(10)]);
}

#[test]
fn a_set_that_nothing_else_tells_apart_is_named_whole() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let all: Vec<Id<Mechanism>> = portfolio.mechanisms.iter().map(|mechanism| mechanism.id.clone()).collect();
    let set = query::overlap::Set { mechanisms: all[..7].to_vec(), countries: vec!["KEN".parse().unwrap()] };
    let mut answer = query::overlap::overlap(&Selection::of(&portfolio, &PLAIN));
    answer.sets = vec![set; 6];
    let Plot::Bars(bars) = chart::overlap::sets(&answer, &words).plot else { panic!("bars") };
    let names = all[..7].iter().map(|id| words.mechanism(id)).collect::<Vec<_>>().join(" + ");
    assert_eq!(bars.rows[5].label, names);
}

#[test]
fn of_very_many_records_a_country_asks_the_first_questions_and_folds_the_others() {
    use arms_control_funding::article::{self, Block};
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let page = Page::Country("KEN".parse().unwrap());
    let article = article::article(&page, &Selection::of(&portfolio, &PLAIN), &words).unwrap();
    let next = article.sections.iter().find(|s| s.title == words.text("country-next")).unwrap();
    let [Block::List(asked), Block::Folded(summary, folded)] = next.blocks.as_slice() else {
        panic!("{:?}", next.blocks.len())
    };
    // After the questions about one record or mechanism each stand two about all.
    assert_eq!(asked.len(), 24 + 2);
    assert!(folded.len() > 1_000, "{}", folded.len());
    assert_eq!(*summary, words.format("questions-more", &[("n", folded.len().into())]));
}

#[test]
fn the_map_names_four_countries_at_most_and_none_where_the_next_has_the_same_number() {
    let words = Words::english(Arc::clone(&EDITION.0));
    let named = |query: &str| -> Vec<String> {
        let (view, _) = View::from_query(query);
        let picture = chart::picture(ChartId::Map, &Selection::of(&EDITION.0, &view), &words);
        let Plot::Areas(areas) = picture.plot else { panic!("areas") };
        areas.areas.into_iter().take(areas.named).map(|area| area.short).collect()
    };
    assert_eq!(named(""), ["Côte d'Ivoire 9", "Cameroon 7", "DR Congo 7"]);
    // With donors chosen what is certain comes first; two has Ethiopia, and others.
    assert_eq!(named("donor=DEU"), ["Uganda 3"]);
    assert_eq!(named("country=KEN"), [""; 0]);
}

#[test]
fn of_very_many_mechanisms_other_years_stand_beside_those_chosen_and_donors_split_the_others() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let view = only(&Filter::Year(2014));
    let selection = Selection::of(&portfolio, &view);
    let picture = chart::picture(ChartId::Year, &selection, &words);
    assert!(counts_of(&picture).buckets.iter().any(|bucket| bucket.faded && bucket.label == "2015"));
    assert_eq!(sum_of(&picture), selection.activities().filter(|a| a.year() == Some(2014)).count());

    let theme = chart::picture(ChartId::Theme, &selection, &words);
    let of_themes: usize = selection.activities().map(|a| a.themes.len().max(1)).sum();
    assert_eq!(sum_of(&theme), of_themes);

    let view = only(&Filter::Donor(Id::new("DEU")));
    let selection = Selection::of(&portfolio, &view);
    let picture = chart::picture(ChartId::Year, &selection, &words);
    assert_eq!(sum_of(&picture), selection.activities().count());
    // An undated list makes them possible.
    let counts = counts_of(&picture);
    let at = counts.stacks.iter().position(|(key, _)| key == "others~possible").unwrap();
    let together = counts.together.1;
    assert!(together > 20, "{together}");
    let said = words.format("stack-others-possible", &[("n", together.into())]);
    assert_eq!(counts.stacks[at].1, said);
    let n: usize = counts.buckets.iter().map(|bucket| bucket.counts[at].n).sum();
    let largest: BTreeSet<&str> =
        counts.stacks.iter().filter_map(|(key, _)| key.strip_suffix("~possible")).collect();
    let small = selection
        .activities()
        .filter(|a| is_possible_only(&selection, a) && !largest.contains(a.mechanism.as_str()));
    assert_eq!(n, small.count());
    assert!(counts.buckets.iter().all(|bucket| bucket.counts[at].origin.is_none()));
    // A year beside: the other years stay, faded.
    let view = view.with_only(&Filter::Year(2014));
    let view = View { donors: [Id::new("DEU")].into(), ..view };
    let picture = chart::picture(ChartId::Year, &Selection::of(&portfolio, &view), &words);
    assert!(counts_of(&picture).buckets.iter().any(|bucket| bucket.faded && bucket.label == "2015"));
}

#[test]
fn the_words_of_a_country_name_its_largest_mechanisms_and_count_the_others() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    let picture = chart::picture(ChartId::Map, &Selection::of(&portfolio, &PLAIN), &words).marked(&words);
    let kenya = picture.marks.iter().find(|mark| mark.of.label == "Kenya").unwrap();
    let text = &kenya.of.text;
    for n in 69..80 {
        assert!(text.contains(&format!("fund-{n} {}", n + 1)), "{text}");
    }
    assert!(!text.contains("fund-68 "), "{text}");
    let naming = ordered::set(
        portfolio
            .activities
            .iter()
            .filter(|a| a.places.iter().any(|p| p.country.as_str() == "KEN"))
            .map(|a| &a.mechanism),
    );
    let others = words.format("stack-others", &[("n", (naming.len() - (MOST_STACKS - 1)).into())]);
    assert!(text.contains(&others), "{text}");
}

#[test]
fn the_sentence_names_a_few_mechanisms_and_counts_the_others() {
    let portfolio = of_many_mechanisms();
    let words = Words::english(Arc::clone(&portfolio));
    for view in ["country=KEN", "donor=DEU"].map(|query| View::from_query(query).0) {
        let selection = Selection::of(&portfolio, &view);
        let lead = query::lead::lead(&selection).unwrap();
        let named = lead.mechanisms.iter().take(3).map(|id| words.mechanism(id));
        let more = words.format("mechanisms-more", &[("n", (lead.mechanisms.len() - 3).into())]);
        let list = words.list(&named.chain([more]).collect::<Vec<_>>());
        let sentence = statement::lead::sentence_of(&selection, &words);
        assert!(sentence.contains(&list), "{sentence}");
    }
}

#[test]
fn each_order_of_the_records_is_that_of_the_records_shown_whatever_was_asked_before() {
    use arms_control_funding::{query::projects::projects, view::SortBy};
    for query in ["", "country=KEN", "donor=DEU", ""] {
        for sort in SortBy::all() {
            let view = View { sort, ..View::from_query(query).0 };
            let selection = Selection::of(&SAMPLE, &view);
            let mechanisms: Vec<_> = selection.mechanisms().map(|m| &m.id).collect();
            let mut naive: Vec<&Activity> = selection.activities().collect();
            let place = |a: &Activity| mechanisms.iter().position(|id| **id == a.mechanism);
            naive.sort_by(|a, b| match sort {
                SortBy::Mechanism => (place(a), a.year().is_none(), a.year(), &a.id).cmp(&(
                    place(b),
                    b.year().is_none(),
                    b.year(),
                    &b.id,
                )),
                SortBy::Title => a.title.to_lowercase().cmp(&b.title.to_lowercase()),
                SortBy::Year => b.year().cmp(&a.year()).then_with(|| a.id.cmp(&b.id)),
                SortBy::Countries => {
                    let n = |a: &Activity| a.reached(None).count();
                    n(b).cmp(&n(a)).then_with(|| a.id.cmp(&b.id))
                }
            });
            let ids = |list: &[&Activity]| list.iter().map(|a| a.id.clone()).collect::<Vec<_>>();
            assert_eq!(ids(&projects(&selection)), ids(&naive), "{sort:?} at {query}");
        }
    }
}

#[test]
fn a_record_has_one_amount_of_a_kind_in_dollars_where_it_is_given_in_those_too() {
    let figures: Vec<serde_json::Value> =
        [("first", "EUR", "30000"), ("second", "USD", "35000"), ("third", "USD", "36000")]
            .map(|(id, currency, amount)| {
                let value = json!({ "amount": amount, "currency": currency });
                figure(id, "S-2", "outgoing-commitment", &[claim(&format!("{id}-claim"), &value)])
            })
            .into();
    let mut files = small();
    for one in &figures {
        files = files.and("figures", one);
    }
    let (portfolio, findings) = files.load();
    assert!(findings.is_empty(), "{findings:?}");
    let record = portfolio.activities.iter().find(|a| a.id.as_str() == "S-2").unwrap();
    let found: Vec<&str> = portfolio.amounts_of(record).iter().map(|of| of.figure.as_str()).collect();
    assert_eq!(found, ["second"]);
}

#[test]
fn a_text_asked_for_again_is_the_same_whatever_its_number() {
    use arms_control_funding::words::Language;
    let kept = Language::english(false);
    for n in [0.0, 1.0, 1.5, 2.0, 1_000.0, 1_001.0, 1_000_001.0] {
        let of = |language: &Language| language.format("records-n", &[("n", n.into())]);
        let first = of(&kept);
        assert_eq!(first, of(&kept), "{n}");
        assert_eq!(first, of(&Language::english(false)), "{n}");
    }
    assert_ne!(kept.count(1_000), kept.count(1_001));
    for _ in 0..2 {
        assert_eq!(kept.text("not-published"), Language::english(false).text("not-published"));
    }
}

#[test]
fn what_is_allocated_names_the_documents_of_sums_too() {
    let (portfolio, words) = (&EDITION.0, Words::english(Arc::clone(&EDITION.0)));
    let selection = Selection::of(portfolio, &PLAIN);
    let picture = chart::picture(ChartId::Allocated, &selection, &words);
    let (added, _) =
        query::money::summed_figures(&selection, &Id::new("att-vtf"), MoneyKind::OutgoingCommitment);
    let documents: BTreeSet<_> = added.iter().flat_map(|figure| words.sources_of(figure)).collect();
    assert!(documents.len() > 1);
    assert!(documents.iter().all(|document| picture.sources.contains(document)));
    let each: BTreeSet<_> = picture.sources.iter().collect();
    assert_eq!(each.len(), picture.sources.len());
}

#[test]
fn no_neighbour_with_as_many_records_as_one_shown_is_left_out() {
    let words = Words::english(Arc::clone(&EDITION.0));
    let mut left_out = 0;
    for place in &EDITION.0.places {
        let (view, _) = View::from_query(&format!("country={}", place.code));
        let picture = chart::picture(ChartId::Neighbours, &Selection::of(&EDITION.0, &view), &words);
        let Plot::Bars(bars) = &picture.plot else { continue };
        let shown: BTreeSet<&str> = bars.rows.iter().map(|row| row.label.as_str()).collect();
        let values: BTreeSet<&str> =
            bars.rows.iter().filter(|row| row.quantity.is_some()).map(|row| row.short.as_str()).collect();
        let others = picture.table.rows.iter().filter(|row| !shown.contains(row[0].text().as_str()));
        let others: Vec<String> = others.map(|row| row[1].text()).collect();
        assert_eq!(others.is_empty(), picture.caption.is_empty());
        assert!(others.iter().all(|value| !values.contains(value.as_str())), "{}: {others:?}", place.code);
        left_out += others.len();
    }
    assert!(left_out > 100);
}
