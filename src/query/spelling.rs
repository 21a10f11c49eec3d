//! The identifiers of an address in the portfolio's own spelling. Addresses are read in any case.

use crate::{
    model::{Figure, Id, Organisation, Portfolio, ordered},
    view::{By, Origin, Page, Side, View},
};

/// The identifier among these that differs only by capitals, or the given one.
fn among<'a, T: 'a>(asked: &Id<T>, mut known: impl Iterator<Item = &'a Id<T>>) -> Id<T> {
    known.find(|id| id.as_str().eq_ignore_ascii_case(asked.as_str())).unwrap_or(asked).clone()
}

/// The same view with identifiers as this portfolio spells them, and without the edition if it is this one.
#[must_use]
pub fn spelled(portfolio: &Portfolio, view: &View) -> View {
    let p = portfolio;
    let mut view = view.clone();
    view.mechanisms =
        ordered::set(view.mechanisms.iter().map(|id| among(id, p.mechanisms.iter().map(|m| &m.id))));
    view.donors = ordered::set(view.donors.iter().map(|id| among(id, p.organisations.iter().map(|o| &o.id))));
    view.themes = ordered::set(view.themes.iter().map(|id| among(id, p.themes.iter().map(|t| &t.id))));
    view.open = view.open.map(|id| among(&id, p.activities.iter().map(|a| &a.id)));
    view.page = page(p, view.page);
    view = of_one_address(p, view);
    view.origin = view.origin.map(|origin| self::origin(p, origin));
    view.edition = view.edition.filter(|version| *version != p.edition.version);
    view
}

/// The same view at its one address: a country that is also a donor or an organisation has one page.
#[must_use]
pub fn of_one_address(p: &Portfolio, mut view: View) -> View {
    let own = |id: &Id<Organisation>| id.as_str().parse().ok().filter(|code| p.place(*code).is_some());
    let side = match &view.page {
        Page::Donor(id) => own(id).map(|code| (code, Side::Donor)),
        Page::Organisation(id) => own(id).map(|code| (code, Side::Organisation)),
        _ => None,
    };
    if let Some((code, side)) = side {
        (view.page, view.side) = (Page::Country(code), Some(side));
    }
    view
}

fn page(p: &Portfolio, page: Page) -> Page {
    match page {
        Page::Mechanism(id) => Page::Mechanism(among(&id, p.mechanisms.iter().map(|m| &m.id))),
        Page::Project(id) => Page::Project(among(&id, p.activities.iter().map(|a| &a.id))),
        Page::Donor(id) => Page::Donor(among(&id, p.organisations.iter().map(|o| &o.id))),
        Page::Organisation(id) => Page::Organisation(among(&id, p.organisations.iter().map(|o| &o.id))),
        Page::Source(id) => Page::Source(among(&id, p.sources.iter().map(|s| &s.id))),
        Page::Compare(one, other) => {
            Page::Compare(Box::new(self::page(p, *one)), Box::new(self::page(p, *other)))
        }
        page => page,
    }
}

fn origin(p: &Portfolio, origin: Origin) -> Origin {
    let figure = |id: &Id<Figure>| among(id, p.figures.iter().map(|f| &f.id));
    match origin {
        Origin::Figure(id) => Origin::Figure(figure(&id)),
        Origin::Share(part, whole) => Origin::Share(figure(&part), figure(&whole)),
        Origin::Sum(of, kind) => {
            Origin::Sum(of.map(|id| among(&id, p.mechanisms.iter().map(|m| &m.id))), kind)
        }
        Origin::Count(mut count) => {
            for by in &mut count.by {
                match by {
                    By::Mechanism(id) => *id = among(id, p.mechanisms.iter().map(|m| &m.id)),
                    By::Theme(Some(id)) => *id = among(id, p.themes.iter().map(|t| &t.id)),
                    By::Set(ids) => {
                        for id in ids.iter_mut() {
                            *id = among(id, p.mechanisms.iter().map(|m| &m.id));
                        }
                    }
                    _ => {}
                }
            }
            Origin::Count(count)
        }
    }
}
