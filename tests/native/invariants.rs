//! What holds of any edition under any view. Run on the sample by the tests of code, and on `data/` by the
//! tests of the real edition.

use std::collections::{BTreeMap, BTreeSet};

use arms_control_funding::{
    model::{Activity, Code, Id, Level, PlaceRole, Portfolio, RegionCode, Value},
    query::{
        Dimension, Selection,
        counted::{Counted, SEVERAL, counted},
        coverage::{coverage, not_located},
        facets::{DonorOption, YearOption, facets},
        gender,
        key_figures::{self, Headline},
        known::{Field, completeness},
        overlap::overlap,
        projects::{by_level, projects},
        records::{by_theme, by_year},
        sustainability::sustainability,
        tie::is_possible_only,
        time::timeline,
    },
    view::{By, Count, Thing, View},
};
use proptest::{prelude::*, sample::subsequence};

fn some<T: Ord + Clone + std::fmt::Debug + 'static>(
    all: impl IntoIterator<Item = T>,
    most: usize,
) -> BoxedStrategy<BTreeSet<T>> {
    let all: Vec<T> = all.into_iter().collect::<BTreeSet<T>>().into_iter().collect();
    let most = most.min(all.len());
    prop_oneof![2 => Just(BTreeSet::new()), 1 => subsequence(all, 0..=most).prop_map(|items| items.into_iter().collect())].boxed()
}

/// Where filters narrow the records, the donors linked are those that the filter by donor calls linked to a
/// record shown: by name, or by a contribution of its cycle or years.
pub fn the_donors_linked_are_those_of_the_records_shown(p: &Portfolio, view: &View) {
    let view = &View { donors: BTreeSet::new(), ..view.clone() };
    let selection = Selection::of(p, view);
    let Counted::Donors(linked) = counted(&selection, &Count::of(Thing::Donors)) else { panic!("no donors") };
    let linked: BTreeSet<_> = linked.into_iter().collect();
    if !selection.narrows_records() {
        let given: BTreeSet<_> = selection.contributions().into_iter().map(|c| c.donor.clone()).collect();
        assert_eq!(linked, given);
        return;
    }
    let mut expected = BTreeSet::new();
    for record in passing(p, view) {
        expected.extend(record.named_funders().cloned());
        let of_record = p.contributions.iter().filter(|c| c.supports(record) == Some(true) && c.has_years());
        expected.extend(of_record.map(|c| c.donor.clone()));
    }
    assert_eq!(linked, expected);
    let options = facets(&selection).donors.into_iter().filter(|option| option.records > option.possible);
    let options: BTreeSet<_> = options.map(|option| option.donor).collect();
    assert!(options.is_subset(&linked), "{options:?} of {linked:?}");
}

/// Views of any filters whose values this edition has.
pub fn views(p: &Portfolio) -> impl Strategy<Value = View> + use<> {
    let roles = prop_oneof![2 => Just(None), 1 => prop::sample::select(PlaceRole::all().map(Some).collect::<Vec<_>>())];
    (
        some(p.mechanisms.iter().map(|m| m.id.clone()), 4),
        some(p.contributions.iter().map(|c| c.donor.clone()), 8),
        some(p.activities.iter().flat_map(|a| a.places.iter().map(|p| p.country)), 40),
        some(p.activities.iter().flat_map(Activity::years), 8),
        some(p.themes.iter().map(|t| t.id.clone()), 8),
        roles,
        any::<bool>(),
        prop::sample::select(vec!["", "", "", "arms", "training"]),
    )
        .prop_map(|(mechanisms, donors, countries, years, themes, role, with_context, search)| View {
            mechanisms,
            donors,
            countries,
            years,
            themes,
            role,
            with_context,
            search: search.to_owned(),
            ..View::default()
        })
}

fn shown(p: &Portfolio, view: &View) -> usize {
    Selection::of(p, view).activities().count()
}

fn ids<'a>(records: impl IntoIterator<Item = &'a Activity>) -> BTreeSet<&'a Id<Activity>> {
    records.into_iter().map(|a| &a.id).collect()
}

pub fn what_is_on_the_map_and_what_is_not_make_all_records(p: &Portfolio, view: &View) {
    let selection = Selection::of(p, view);
    let answer = coverage(&selection);
    assert_eq!(answer.records, selection.activities().count());
    let on_the_map = selection.activities().filter(|a| selection.reached(a).next().is_some()).count();
    assert_eq!(answer.located(), on_the_map);
    assert_eq!(answer.located() + answer.not_located, answer.records);
    assert_eq!(not_located(&selection).len(), answer.not_located);
    for row in &answer.countries {
        let naming =
            selection.activities().filter(|a| selection.reached(a).any(|c| c == row.country)).count();
        assert_eq!(row.records(), naming, "{}", row.country);
    }
}

pub fn the_sets_of_mechanisms_add_up_to_the_matrix(p: &Portfolio, view: &View) {
    let selection = Selection::of(p, view);
    let (matrix, sets) = (coverage(&selection), overlap(&selection));
    let in_sets: BTreeSet<_> = sets.sets.iter().flat_map(|s| &s.countries).collect();
    assert_eq!(
        sets.sets.iter().map(|s| s.countries.len()).sum::<usize>(),
        matrix.countries.len(),
        "each State stands in one set"
    );
    assert_eq!(in_sets.len(), matrix.countries.len());
    for row in &matrix.countries {
        let set = sets.sets.iter().find(|s| s.countries.contains(&row.country)).unwrap();
        assert_eq!(set.mechanisms.len(), row.mechanisms());
    }
    for gap in &sets.gaps {
        let none = gap.none.iter().filter(|c| matrix.countries.iter().any(|r| r.country == **c)).count();
        assert_eq!((none, gap.none.len()), (0, gap.by[3]));
    }
}

pub fn time_and_what_has_none_make_all_records(p: &Portfolio, view: &View) {
    let selection = Selection::of(p, view);
    let answer = timeline(&selection);
    assert_eq!(answer.spans.len() + answer.without, selection.activities().count());
    for span in &answer.spans {
        assert!(span.from.is_none_or(|from| span.to.is_none_or(|to| from < to)), "{span:?}");
    }
    let years = sustainability(&selection);
    let dated: usize = years.years.iter().map(|y| y.records).sum();
    assert_eq!(dated + years.records_undated + years.records_elsewhere, selection.activities().count());
    // A year chosen has as many donors as when none is: the others must not look like years without any.
    if view.countries.is_empty() && view.themes.is_empty() && view.search.is_empty() {
        let of_all = View { years: BTreeSet::new(), ..view.clone() };
        let of_all = sustainability(&Selection::of(p, &of_all));
        for year in &years.years {
            if let Some(same) = of_all.years.iter().find(|y| y.year == year.year) {
                assert_eq!(year.donors, same.donors, "{}", year.year);
            }
        }
    }
}

pub fn the_years_and_the_records_without_one_make_all_records(p: &Portfolio, view: &View) {
    let answer = by_year(&Selection::of(p, view));
    let in_years: usize = answer.rows.iter().map(|(_, counts)| counts.iter().sum::<usize>()).sum();
    assert_eq!(in_years + answer.without(), answer.records);
    assert_eq!(answer.records, shown(p, view));
}

pub fn a_record_of_two_themes_is_still_one_record(p: &Portfolio, view: &View) {
    let selection = Selection::of(p, view);
    let answer = by_theme(&selection);
    let in_themes: usize = answer.rows.iter().map(|(_, counts)| counts.iter().sum::<usize>()).sum();
    assert_eq!(in_themes, selection.activities().map(|a| a.themes.len()).sum::<usize>());
    assert_eq!(answer.records, selection.activities().count());
}

/// Whether a record passes every filter, told from the record itself.
fn passes(p: &Portfolio, view: &View, a: &Activity) -> bool {
    let country = |p: &arms_control_funding::model::Reached| {
        view.countries.contains(&p.country) && view.role.is_none_or(|r| r == p.role)
    };
    let supported =
        p.contributions.iter().any(|c| view.donors.contains(&c.donor) && c.supports(a) == Some(true));
    (view.mechanisms.is_empty() || view.mechanisms.contains(&a.mechanism))
        && (view.countries.is_empty() || a.places.iter().any(country))
        && (view.years.is_empty() || a.years().iter().any(|y| view.years.contains(y)))
        && (view.themes.is_empty() || a.themes.iter().any(|t| view.themes.contains(t)))
        && (view.donors.is_empty() || supported || a.named_funders().any(|f| view.donors.contains(f)))
}

/// The records that pass every filter, one by one; words as the search finds them.
fn passing<'a>(p: &'a Portfolio, view: &View) -> Vec<&'a Activity> {
    let selection = Selection::of(p, view);
    let kept: BTreeSet<_> = selection.mechanisms().map(|m| &m.id).collect();
    let words = View { search: view.search.clone(), ..View::default() };
    let found = Selection::of(p, &words);
    let found = ids(found.activities());
    let is_shown = |a: &&Activity| kept.contains(&a.mechanism) && found.contains(&a.id) && passes(p, view, a);
    p.activities.iter().filter(is_shown).collect()
}

pub fn what_is_shown_is_what_passes_every_filter(p: &Portfolio, view: &View) {
    assert_eq!(ids(Selection::of(p, view).activities()), ids(passing(p, view).into_iter()));
}

pub fn what_nobody_names_is_not_published_and_never_zero(p: &Portfolio, view: &View) {
    for tile in key_figures::tiles(&Selection::of(p, view)) {
        for key in tile.figures.iter().filter(|k| k.headline != Headline::Projects) {
            assert!(
                key.value.published().and_then(Value::quantity).is_none_or(|q| !q.stated().is_zero()),
                "{key:?}"
            );
        }
    }
}

pub fn the_table_lists_each_record_shown_once(p: &Portfolio, view: &View) {
    let selection = Selection::of(p, view);
    let listed = projects(&selection);
    assert_eq!(listed.len(), selection.activities().count());
    assert_eq!(ids(listed.iter().copied()), ids(selection.activities()));
    for level in Level::all() {
        let counts = by_level(&selection).into_iter().filter(|(of, _)| *of == level);
        let naive = listed.iter().filter(|a| a.level == level).count();
        assert_eq!(counts.map(|(_, n)| n).sum::<usize>(), naive, "{level:?}");
    }
}

pub fn records_stating_something_on_gender_are_among_the_records(p: &Portfolio, view: &View) {
    let selection = Selection::of(p, view);
    let stating = gender::stating(&selection);
    assert!(stating.iter().all(|s| s.stating <= s.records));
    assert_eq!(stating.iter().map(|s| s.records).sum::<usize>(), selection.activities().count());
    let saying = selection.activities().filter(|a| a.gender.published().is_some()).count();
    assert_eq!(stating.iter().map(|s| s.stating).sum::<usize>(), saying);
}

/// What is hidden for lack of a field is found again one filter at a time, and can be read one by one.
pub fn what_is_hidden_for_lack_of_a_field_is_counted(p: &Portfolio, view: &View) {
    let selection = Selection::of(p, view);
    let alone = |change: fn(&mut View, &View)| {
        let mut one = View::default();
        change(&mut one, view);
        Selection::of(p, &one).activities().map(|a| a.id.clone()).collect::<BTreeSet<_>>()
    };
    let found = alone(|one, all| one.search.clone_from(&all.search));
    let passing = [
        (Dimension::Donor, alone(|one, all| one.donors.clone_from(&all.donors))),
        (Dimension::Country, alone(|one, all| (one.countries, one.role) = (all.countries.clone(), all.role))),
        (Dimension::Year, alone(|one, all| one.years.clone_from(&all.years))),
        (Dimension::Theme, alone(|one, all| one.themes.clone_from(&all.themes))),
    ];
    let perhaps_there = |region: &RegionCode| {
        *region == RegionCode::WORLD
            || view.countries.iter().any(|c| p.place(*c).unwrap().regions().any(|of| of == *region))
    };
    let lacks = |dimension: Dimension, a: &Activity| match dimension {
        Dimension::Donor => {
            p.contributions.iter().any(|c| view.donors.contains(&c.donor) && c.supports(a).is_none())
        }
        Dimension::Country if a.regions.is_empty() => a.places.is_empty(),
        Dimension::Country => a.regions.iter().any(perhaps_there),
        Dimension::Year => a.years().is_empty(),
        Dimension::Theme => a.themes.is_empty(),
        _ => false,
    };
    let (mut one, mut several) = (BTreeMap::new(), 0);
    for a in p
        .activities
        .iter()
        .filter(|a| selection.mechanisms().any(|m| m.id == a.mechanism) && found.contains(&a.id))
    {
        let failed: Vec<Dimension> =
            passing.iter().filter(|(_, passing)| !passing.contains(&a.id)).map(|(d, _)| *d).collect();
        if !failed.iter().all(|dimension| lacks(*dimension, a)) {
            continue;
        }
        match failed.as_slice() {
            [] => {}
            [dimension] => *one.entry(*dimension).or_insert(0) += 1,
            _ => several += 1,
        }
    }
    let hidden = selection.hidden_for_lack();
    assert_eq!((&hidden.of_one, hidden.of_several), (&one, several));
    let listed =
        |filter: &str| counted(&selection, &Count::of(Thing::Records).by(By::Lacks(filter.to_owned()))).len();
    for dimension in Dimension::all() {
        assert_eq!(listed(dimension.code()), one.get(&dimension).copied().unwrap_or(0), "{dimension:?}");
    }
    assert_eq!(listed(SEVERAL), several);
}

pub fn the_count_beside_an_option_is_what_choosing_it_alone_shows(p: &Portfolio, view: &View) {
    let facets = facets(&Selection::of(p, view));
    for (id, n) in &facets.mechanisms {
        assert_eq!(*n, shown(p, &View { mechanisms: [id.clone()].into(), ..view.clone() }), "mechanism {id}");
    }
    for DonorOption { donor: id, records, possible } in &facets.donors {
        let alone = View { donors: [id.clone()].into(), ..view.clone() };
        let chosen = Selection::of(p, &alone);
        let only_possible = chosen.activities().filter(|a| is_possible_only(&chosen, a)).count();
        assert_eq!((*records, *possible), (chosen.activities().count(), only_possible), "donor {id}");
    }
    for (code, n) in &facets.countries {
        assert_eq!(*n, shown(p, &View { countries: [*code].into(), ..view.clone() }), "country {code}");
    }
    for YearOption { year, ran: n, .. } in &facets.years {
        assert_eq!(*n, shown(p, &View { years: [*year].into(), ..view.clone() }), "year {year}");
    }
    for (id, n) in &facets.themes {
        assert_eq!(*n, shown(p, &View { themes: [id.clone()].into(), ..view.clone() }), "theme {id}");
    }
}

pub fn every_cell_of_the_matrix_opens_as_many_records_as_it_says(p: &Portfolio, view: &View) {
    let selection = Selection::of(p, view);
    let answer = coverage(&selection);
    for row in &answer.countries {
        let by = Count::of(Thing::Records).by(By::Country(row.country));
        assert_eq!(counted(&selection, &by).len(), row.records(), "{}", row.country);
        for (id, cell) in answer.mechanisms.iter().zip(&row.cells) {
            assert_eq!(
                counted(&selection, &by.clone().of_mechanism(Some(id))).len(),
                cell.records(),
                "{} {id}",
                row.country
            );
        }
    }
}

pub fn every_record_stands_once_in_each_field_of_what_is_known(p: &Portfolio, view: &View) {
    let selection = Selection::of(p, view);
    let rows = completeness(&selection);
    for field in Field::all() {
        let cells: Vec<_> = rows.iter().flat_map(|r| &r.cells).filter(|c| c.field == field).collect();
        let all: BTreeSet<_> = cells.iter().flat_map(|c| c.with.iter().chain(&c.without)).collect();
        assert_eq!(all, ids(selection.activities()), "{}", field.code());
        assert_eq!(cells.iter().map(|c| c.with.len() + c.without.len()).sum::<usize>(), all.len());
    }
}

/// One of the above.
type Invariant = fn(&Portfolio, &View);

/// Those that are quick to ask of a large edition.
pub const OF_QUESTIONS: [Invariant; 13] = [
    what_is_on_the_map_and_what_is_not_make_all_records,
    the_sets_of_mechanisms_add_up_to_the_matrix,
    time_and_what_has_none_make_all_records,
    the_years_and_the_records_without_one_make_all_records,
    a_record_of_two_themes_is_still_one_record,
    what_is_shown_is_what_passes_every_filter,
    what_nobody_names_is_not_published_and_never_zero,
    the_table_lists_each_record_shown_once,
    records_stating_something_on_gender_are_among_the_records,
    what_is_hidden_for_lack_of_a_field_is_counted,
    every_cell_of_the_matrix_opens_as_many_records_as_it_says,
    every_record_stands_once_in_each_field_of_what_is_known,
    the_donors_linked_are_those_of_the_records_shown,
];
