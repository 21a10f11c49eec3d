//! Bars, columns, dots and spans as elements of the page.

use std::sync::Arc;

use arms_control_funding::{
    chart::{ChartId, Picture, picture},
    draw::{
        element::element,
        marks::{Link, Page, marks},
    },
    model::{Code, Portfolio},
    plot::Mark,
    query::Selection,
    view::View,
};
use proptest::prelude::*;

use super::{chart::views, fixture::words, sample::SAMPLE};

fn drawn(id: ChartId, portfolio: &Arc<Portfolio>, view: &View) -> Picture {
    let words = words(portfolio);
    picture(id, &Selection::of(portfolio, view), &words).marked(&words)
}

/// The marks of a picture as HTML; each leads to a place of its number, but for the last.
fn html(picture: &Picture) -> Option<String> {
    let last = picture.marks.len().saturating_sub(1);
    let link = |index: usize, mark: &Mark| Link {
        href: (index != last).then(|| format!("?mark={index}")),
        label: mark.of.text.clone(),
        is_active: index == 0,
    };
    let name = |text: &str, _: Option<&_>| element("span").text(text);
    let page = Page { link: &link, name: &name };
    Some(marks(&picture.plot, &picture.marks, &page)?.html())
}

/// HTML as the text that it says.
fn said(html: &str) -> String {
    let pairs =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&equals;", "="), ("&colon;", ":"), ("&amp;", "&")];
    pairs.iter().fold(html.to_owned(), |text, (name, sign)| text.replace(name, sign))
}

#[test]
fn every_chart_of_elements_is_as_it_was() {
    for id in ChartId::all() {
        if let Some(html) = html(&drawn(id, &SAMPLE, &View::default())) {
            insta::assert_snapshot!(format!("elements-{}", id.code()), html.replace("><", ">\n<"));
        }
    }
}

#[test]
fn every_mark_is_one_link_with_its_words_or_a_picture_that_leads_nowhere() {
    for view in views() {
        for id in ChartId::all() {
            let picture = drawn(id, &SAMPLE, &view);
            let Some(html) = html(&picture) else { continue };
            for (index, mark) in picture.marks.iter().enumerate() {
                let of_mark = format!(" data-index=\"{index}\"");
                let (_, rest) =
                    html.split_once(&of_mark).unwrap_or_else(|| panic!("{id:?}: {index} is missing"));
                assert!(!rest.contains(&of_mark), "{id:?}: {index} stands twice");
                let (attributes, _) = rest.split_once('>').unwrap();
                let is_last = index + 1 == picture.marks.len();
                assert!(said(attributes).contains(&mark.of.text), "{id:?}: {attributes}");
                assert_eq!(attributes.contains(" href="), !is_last, "{id:?}: {attributes}");
                assert_eq!(attributes.contains(" role=\"img\""), is_last, "{id:?}: {attributes}");
                assert_eq!(attributes.contains(" tabindex=\"0\""), index == 0, "{id:?}: {attributes}");
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_can_be_anything_but_itself(text in any::<String>()) {
        let html = element("a").with("title", &text).text(&text).html();
        let inner = html.strip_prefix("<a title=\"").and_then(|rest| rest.strip_suffix("</a>"));
        let (attribute, content) = inner.and_then(|inner| inner.split_once("\">")).unwrap();
        for part in [attribute, content] {
            prop_assert!(!part.contains(['<', '>', '"', '=', ':']));
            prop_assert_eq!(said(part), text.clone());
        }
    }
}
