//! The part in the whole: what filters leave out stays on the overview, faded, and counts nothing. Links to donors, each of which opens.

use std::sync::Arc;

use arms_control_funding::{
    article::quote,
    chart::{self, ChartId, Picture, ties},
    model::{Code, Id, Portfolio, Tie},
    plot::{Plot, Shape},
    query::{Selection, counted::counted, search::search, spelling::of_one_address},
    view::{By, Count, Filter, Origin, Page, Side, Thing, View},
    words::Words,
};

use super::fixture::small;

fn edition() -> Arc<Portfolio> {
    Arc::new(small().load().0)
}

fn on(page: &Page, id: ChartId, view: &View) -> Picture {
    let portfolio = edition();
    chart::on_page(id, page, &Selection::of(&portfolio, view), &Words::english(Arc::clone(&portfolio)))
}

fn only(filter: &Filter) -> View {
    View::default().with_only(filter)
}

#[test]
fn a_theme_without_records_under_a_filter_stays_and_says_how_many_the_filter_leaves_out() {
    let view = only(&Filter::Year(2013));
    let (picture, alone) = (on(&Page::Overview, ChartId::Theme, &view), on(&Page::Mechanism(Id::new("unscar")), ChartId::Theme, &view));
    let Plot::Counts(counts) = &picture.plot else { panic!("counts") };
    let rows: Vec<_> = counts.buckets.iter().map(|b| (b.label.as_str(), b.total(), b.left_out, b.faded)).collect();
    assert_eq!(rows, [("Training", 1, 2, false), ("Youth", 1, 1, false), ("no theme", 0, 2, true)]);
    assert_eq!(picture.table, alone.table, "the table is of what is shown");
    assert_eq!(picture.title, alone.title);
    assert!(picture.legend.iter().any(|(key, _)| key == "filtered") && alone.legend.iter().all(|(key, _)| key != "filtered"));
    // A bar is as long as its part of the longest whole.
    let longest = picture.marks.iter().filter_map(|m| if let Shape::Bar(share, _) = m.shape { Some(share) } else { None }).fold(0.0, f64::max);
    assert!((longest - 1.0 / 3.0).abs() < 1e-9, "{longest}");
}

#[test]
fn without_filters_and_on_the_page_of_what_is_filtered_by_nothing_is_left_out() {
    let plain = View::default();
    let portfolio = edition();
    let words = Words::english(Arc::clone(&portfolio));
    for id in ChartId::all() {
        let own = |view: &View| chart::picture(id, &Selection::of(&portfolio, view), &words);
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
    assert_eq!(left_out.iter().map(|dot| (dot.column, dot.of.origin.is_none())).collect::<Vec<_>>(), [(1, true)]);
    assert!(dots.rows.iter().filter(|row| row.faded).all(|row| row.end.is_empty()), "no amount of what is left out");
}

#[test]
fn every_part_of_the_links_to_a_donor_opens_as_many_records_as_it_says() {
    let portfolio = edition();
    let view = only(&Filter::Donor(Id::new("CHE")));
    let selection = Selection::of(&portfolio, &view);
    let picture = ties::picture(&selection, &Words::english(Arc::clone(&portfolio)));
    let Plot::Counts(counts) = &picture.plot else { panic!("counts") };
    let mut all = 0;
    for count in &counts.buckets[0].counts {
        let opened = count.origin.as_ref().map_or(0, |origin| if let Origin::Count(of) = origin { counted(&selection, of).len() } else { 0 });
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
    let said = |origin: Origin, view: &View| quote::sentence(&origin, &Selection::of(&portfolio, view), &words).unwrap();
    let count = said(Origin::Count(Count::of(Thing::Records)), &only(&Filter::Year(2013)));
    assert!(count.contains("One project record") && count.contains("With Year: 2013. Counted by us in edition 1"), "{count}");
    let sum = said(Origin::Sum(None, arms_control_funding::model::MoneyKind::OutgoingCommitment), &View::default());
    assert!(sum.contains("US$") && sum.contains("Computed by us") && !sum.contains("With"), "{sum}");
}

#[test]
fn a_country_that_gives_is_found_once_and_has_one_address() {
    let donor = fixture_country();
    let portfolio = Arc::new(donor);
    let view = View::default();
    let found = search("kenya", &Selection::of(&portfolio, &view));
    let pages: Vec<_> = found.iter().filter(|f| f.name == "Kenya").map(|f| (f.view.page.to_string(), f.also.len())).collect();
    assert_eq!(pages, [("country:KEN".to_owned(), 1)], "{found:?}");
    let old = of_one_address(&portfolio, View::of_page(Page::Donor(Id::new("KEN"))));
    assert_eq!((old.page.to_string().as_str(), old.side), ("country:KEN", Some(Side::Donor)));
    let other = View::of_page(Page::Donor(Id::new("DEU")));
    assert_eq!(of_one_address(&portfolio, other.clone()), other, "no country of the edition");
}

/// The small edition in which a State that is reached gives as well.
fn fixture_country() -> Portfolio {
    use serde_json::json;
    let given = json!({
        "id": "unscar-KEN-2014", "mechanism": "unscar", "donor": "KEN", "period": { "from": "2014", "to": "2014", "basis": "cycle" }, "cycle": "2014",
        "kind": "incoming-funds", "amount": { "status": "not-published" }, "activities": [], "notes": [], "sources": [{ "source": "report" }],
    });
    let files = small().and("organisations", &json!({ "id": "KEN", "name": "Kenya", "type": "10" })).and("contributions", &given);
    files.load().0
}
