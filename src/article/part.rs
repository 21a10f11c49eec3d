//! A part of a record in words, for setting two editions side by side.

use crate::{
    model::{
        Activity, Citation, Claim, Code, Content, Contribution, Figure, Id, Known, Mechanism, Organisation,
        Period, Place, Portfolio, Source,
    },
    query::changes::{SHOWN, What},
    words::Words,
};

/// An edition, and the words with its names.
pub type Side<'a> = (&'a Portfolio, &'a Words);

/// One part of a record, by the codes of `query::changes`; `None` if it is missing.
pub fn part(what: What, id: &str, code: &str, (edition, words): Side<'_>) -> Option<String> {
    let text = match what {
        What::Claim => {
            let mut claims = edition.figures.iter().flat_map(|f| f.claims().iter().map(move |c| (f, c)));
            claims
                .find(|(_, c)| c.id.as_str() == id)
                .map(|(figure, claim)| of_claim(figure, claim, code, (edition, words)))
        }
        What::Figure => edition.figure(&Id::new(id)).map(|figure| of_figure(figure, code, (edition, words))),
        What::Activity => {
            edition.activity(&Id::new(id)).map(|activity| of_activity(activity, code, (edition, words)))
        }
        What::Contribution => edition
            .contribution(&Id::new(id))
            .map(|contribution| of_contribution(contribution, code, (edition, words))),
        What::Source => edition.source(&Id::new(id)).map(|source| of_source(source, code, words)),
        What::Mechanism => {
            edition.mechanism(&Id::new(id)).map(|mechanism| of_mechanism(mechanism, code, (edition, words)))
        }
        What::Organisation => {
            edition.organisation(&Id::new(id)).map(|organisation| of_organisation(organisation, code, words))
        }
        What::Place => id
            .parse()
            .ok()
            .and_then(|country| edition.place(country))
            .map(|place| of_place(place, code, words)),
        What::Term => of_term(id, (edition, words)),
    };
    text.filter(|text| !text.is_empty())
}

fn of_claim(figure: &Figure, claim: &Claim, code: &str, (edition, words): Side<'_>) -> String {
    match code {
        "figure" => format!("{} [{}]", figure.label, figure.id),
        "value" => words.exact(&claim.value, &figure.measure),
        "as-of" => claim.as_of.map(|date| words.date(date)).unwrap_or_default(),
        "source" => places_in(&claim.citation, (edition, words)),
        "in-overview" if claim.in_overview => words.text("claim-overview"),
        "summary" => claim.summary.clone(),
        "searched" => claim.searched.clone().unwrap_or_default(),
        "notes" => claim.note.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

fn of_figure(figure: &Figure, code: &str, (edition, words): Side<'_>) -> String {
    match code {
        "value" | SHOWN => words.exact(&figure.shown(edition).value, &figure.measure),
        "subject" => joined(
            [Some(figure.subject.clone()), figure.purpose.clone(), figure.place.clone()]
                .into_iter()
                .flatten(),
            words,
        ),
        "measure" => figure.measure.code().to_owned(),
        "label" => figure.label.clone(),
        "period" => period(figure.period, words),
        "computation" => {
            let computed =
                if let Content::Computed(derivation) = &figure.content { Some(derivation) } else { None };
            let computations = computed.into_iter().chain(&figure.check).map(|derivation| {
                let inputs = derivation.inputs.iter().map(|id| format!("{} [{id}]", words.label(id)));
                let formula = words.text(&format!("formula-{}", derivation.formula.code()));
                words.labelled(&formula, &joined(inputs, words))
            });
            words.clauses(&computations.collect::<Vec<_>>())
        }
        "notes" => figure.notes.join(" "),
        _ => String::new(),
    }
}

fn of_activity(activity: &Activity, code: &str, (edition, words): Side<'_>) -> String {
    match code {
        "mechanism" => words.mechanism(&activity.mechanism),
        "title" => joined(
            std::iter::once(activity.title.clone())
                .chain(activity.title_is_ours.then(|| words.text("title-ours"))),
            words,
        ),
        "level" => words.text(&format!("level-{}", activity.level.code())),
        "dates" => {
            let cycle =
                activity.cycle.map(|year| words.format("time-cycle", &[("year", year.to_string().into())]));
            joined(
                cycle
                    .into_iter()
                    .chain(words.dates_of(activity))
                    .chain([words.text(&format!("status-{}", activity.status.code()))]),
                words,
            )
        }
        "participants" => joined(
            activity.participants.iter().map(|p| {
                let organisation = format!("{} [{}]", words.organisation(&p.organisation), p.organisation);
                words.remarked(&organisation, &words.text(&format!("participant-{}", p.role.code())))
            }),
            words,
        ),
        "places" => {
            let states = activity.places.iter().map(|p| {
                words.remarked(&words.country(p.country), &words.text(&format!("as-{}", p.role.code())))
            });
            joined(
                states
                    .chain(activity.regions.iter().map(|r| words.region(*r)))
                    .chain(activity.places_note.clone()),
                words,
            )
        }
        "themes" => joined(activity.themes.iter().map(|t| words.theme(t)), words),
        "summary" => activity.summary.clone(),
        "amount" => amount(&activity.allocation, (edition, words)),
        "gender" => match &activity.gender {
            Known::Published(text) => text.clone(),
            Known::Missing(why) => words.text(why.code()),
        },
        "evidence" => {
            let same = activity.may_be_same_as.iter().map(|id| words.title(id));
            joined(
                [words.text(&format!("evidence-{}", activity.evidence.code()))].into_iter().chain(same),
                words,
            )
        }
        "notes" => activity.notes.join(" "),
        "source" => places_in(&activity.citations, (edition, words)),
        _ => String::new(),
    }
}

fn of_contribution(contribution: &Contribution, code: &str, (edition, words): Side<'_>) -> String {
    match code {
        "mechanism" => words.mechanism(&contribution.mechanism),
        "donor" => format!("{} [{}]", words.organisation(&contribution.donor), contribution.donor),
        "period" => {
            let cycle = contribution
                .cycle
                .map(|year| words.format("time-cycle", &[("year", year.to_string().into())]));
            joined(std::iter::once(period(contribution.period, words)).chain(cycle), words)
        }
        "amount" => {
            joined([amount(&contribution.amount, (edition, words)), words.flow(contribution.flow)], words)
        }
        "records" => {
            joined(contribution.activities.iter().map(|id| format!("{} [{id}]", words.title(id))), words)
        }
        "notes" => contribution.notes.join(" "),
        "source" => places_in(&contribution.citations, (edition, words)),
        _ => String::new(),
    }
}

fn of_source(source: &Source, code: &str, words: &Words) -> String {
    match code {
        "title" => format!("{}. {}", source.publisher, source.title),
        "address" => source.url.clone(),
        "dates" => joined(
            source.date.map(|date| words.date(date)).into_iter().chain(source.date_note.clone()),
            words,
        ),
        "evidence" => joined(
            [
                words.text(&format!("source-{}", source.kind.code())),
                words.text(&format!("read-{}", source.read_as.code())),
                source.language.clone(),
            ],
            words,
        ),
        "notes" => source.note.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

fn of_mechanism(mechanism: &Mechanism, code: &str, (edition, words): Side<'_>) -> String {
    match code {
        "title" => words.remarked(&mechanism.name, &mechanism.short),
        "level" => joined(
            [Some(words.text(&format!("standing-{}", mechanism.standing.code()))), mechanism.part_of.clone()]
                .into_iter()
                .flatten(),
            words,
        ),
        "dates" => mechanism.since.map(|date| words.date(date)).unwrap_or_default(),
        "participants" => {
            let run = mechanism.administrators.iter().map(|id| words.organisation(id));
            joined(run.chain(mechanism.coordinates_with.iter().map(|id| words.mechanism(id))), words)
        }
        "summary" => format!("{} {}", mechanism.summary, mechanism.money_note),
        "source" => places_in(&mechanism.citations, (edition, words)),
        _ => String::new(),
    }
}

fn of_organisation(organisation: &Organisation, code: &str, words: &Words) -> String {
    match code {
        "title" => joined(
            [Some(organisation.name.clone()), organisation.acronym.clone()]
                .into_iter()
                .flatten()
                .chain(organisation.other_names.iter().cloned()),
            words,
        ),
        "content" => {
            let kind = words.text(&format!("organisation-{}", organisation.kind.code()));
            joined(
                [Some(kind), organisation.country.map(|country| words.country(country))]
                    .into_iter()
                    .flatten(),
                words,
            )
        }
        _ => String::new(),
    }
}

fn of_place(place: &Place, code: &str, words: &Words) -> String {
    match code {
        "title" => joined(
            [Some(place.name.clone()), place.common_name.clone()]
                .into_iter()
                .flatten()
                .chain(place.other_names.iter().cloned()),
            words,
        ),
        "groups" => {
            joined(place.groups.iter().map(|group| words.text(&format!("group-{}", group.code()))), words)
        }
        "content" => {
            let regions = place.regions().map(|region| words.region(region));
            let (longitude, latitude) = place.point;
            let codes =
                [place.alpha2.clone(), place.m49.clone(), longitude.to_string(), latitude.to_string()];
            joined(
                codes.into_iter().chain(regions).chain(place.small.then(|| words.text("place-small"))),
                words,
            )
        }
        _ => String::new(),
    }
}

fn of_term(id: &str, (edition, words): Side<'_>) -> Option<String> {
    let region = id.parse().ok().and_then(|code| edition.region(code)).map(|region| {
        let within = region
            .parent
            .map(|code| edition.region(code).map_or_else(|| code.to_string(), |r| r.name.clone()));
        joined(std::iter::once(region.name.clone()).chain(within), words)
    });
    let theme = || edition.theme(&Id::new(id)).map(|theme| words.labelled(&theme.name, &theme.definition));
    let measure = || {
        let term = edition.measure(&Id::new(id))?;
        Some(joined(
            [words.labelled(&term.name, &term.definition), words.text(&format!("kind-{}", term.kind.code()))]
                .into_iter()
                .chain(term.unit.clone()),
            words,
        ))
    };
    region.or_else(theme).or_else(measure)
}

/// A period with its basis: the date of a list is not the date of a payment.
fn period(period: Period, words: &Words) -> String {
    words.remarked(&words.period(period), &words.text(&format!("basis-{}", period.basis.code())))
}

/// The amount of a record or a contribution, or why there is none.
fn amount(figure: &Known<Id<Figure>>, (edition, words): Side<'_>) -> String {
    match figure {
        Known::Missing(why) => words.text(why.code()),
        Known::Published(id) => match edition.figure(id) {
            Some(figure) => format!("{} [{id}]", words.exact(&figure.shown(edition).value, &figure.measure)),
            None => id.to_string(),
        },
    }
}

/// Documents by their titles, each with the place in it.
fn places_in<'a>(citations: impl IntoIterator<Item = &'a Citation>, (edition, words): Side<'_>) -> String {
    joined(
        citations.into_iter().map(|cited| {
            let title = edition.source(&cited.source).map(|source| source.title.as_str()).unwrap_or_default();
            let title = format!("{title} [{}]", cited.source);
            match &cited.locator {
                Some(place) => {
                    words.format("place-in", &[("title", title.into()), ("place", place.to_string().into())])
                }
                None => title,
            }
        }),
        words,
    )
}

fn joined(parts: impl IntoIterator<Item = String>, words: &Words) -> String {
    words.enumerated(&parts.into_iter().collect::<Vec<_>>())
}
