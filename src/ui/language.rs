//! The language of the page: that of its document (`<html lang>`). Each language has a start page of its own
//! beside the English one, `ar.html` and so on, so that the language is in the address and is known before
//! any program comes. Choosing another leads to its page.

use std::sync::Arc;

use leptos::prelude::*;

use super::{address::Address, appearance::storage, embed, fetch, loaded::Edition};
use crate::{
    load,
    model::{Code, Names, Portfolio},
    words::{Lang, Words},
};

/// Where the choice is kept, for `early.js` to read on the next visit.
const KEY: &str = "language";

/// A language with what was fetched of it.
#[derive(Default)]
pub struct Spoken {
    lang: Lang,
    messages: String,
    names: Names,
    /// The language asked for, where it could not be had: the page is English then.
    pub lost: Option<Lang>,
}

impl Spoken {
    /// The language of the document, with its messages and names; English needs nothing. What cannot be had
    /// leaves the page English, and says so.
    pub async fn of_document() -> Self {
        let root = document().document_element();
        let code = root.as_ref().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
        let lang = Lang::from_code(&code).unwrap_or_default();
        if lang == Lang::English {
            return Self::default();
        }
        let (messages, names) = futures::join!(linked("messages", lang), linked("names", lang));
        let names = names.and_then(|text| load::names(&text).ok());
        if let (Some(messages), Some(names)) = (messages, names) {
            return Self { lang, messages, names, lost: None };
        }
        if let Some(root) = root {
            let _ = root.set_attribute("lang", Lang::English.code());
            let _ = root.remove_attribute("dir");
        }
        Self { lost: Some(lang), ..Self::default() }
    }

    /// An edition under the names of this language.
    pub fn named(&self, portfolio: Portfolio) -> Portfolio {
        portfolio.named(&self.names)
    }

    /// The language with the names of a portfolio, which has those of this language.
    pub fn words(&self, portfolio: Arc<Portfolio>) -> Words {
        Words::new(self.lang, &self.messages, portfolio)
    }
}

/// The file that a link in the head of the document names: there it has the version of its bytes. A page of
/// all languages, such as that of frames, has a link for each.
async fn linked(part: &str, lang: Lang) -> Option<String> {
    let of_language = format!("link[data-part={part}][data-language={}]", lang.code());
    let link = document().query_selector(&of_language).ok().flatten()?;
    let address = link.get_attribute("href")?;
    fetch::text(&address, web_sys::RequestCache::Default).await.ok()
}

/// The page of a language, of the same view.
fn page_of(lang: Lang, query: &str) -> String {
    // One file of everything, and the page for frames, have all languages in them.
    let has_all = embed::is_single() || embed::is_framed();
    let (page, lang) = (format!("{}.html", lang.code()), format!("lang={}", lang.code()));
    match (has_all, query) {
        (true, "") => format!("?{lang}"),
        (true, query) => format!("?{lang}&{query}"),
        (false, "") => page,
        (false, query) => format!("{page}?{query}"),
    }
}

/// The six languages, each by its own name. They are links, which work without the program too.
#[component]
pub fn LanguageChoice(edition: Edition, address: Address) -> impl IntoView {
    let now = edition.words.lang();
    let link = move |lang: Lang| {
        let href = move || address.view.with(|view| page_of(lang, &view.to_query()));
        let current = (lang == now).then_some("true");
        let dir = if lang.is_right_to_left() { "rtl" } else { "ltr" };
        let keep = move |_| {
            if let Some(storage) = storage() {
                let _ = storage.set_item(KEY, lang.code());
            }
        };
        view! {
            <li>
                <a href=href lang=lang.code() hreflang=lang.code() dir=dir aria-current=current on:click=keep>
                    {lang.own_name()}
                </a>
            </li>
        }
    };
    view! { <ul class="languages">{Lang::all().map(link).collect_view()}</ul> }
}

/// Said where the language of the page could not be had.
#[component]
pub fn LanguageLost(edition: Edition) -> impl IntoView {
    let lost = edition.spoken.lost?;
    let text = edition.words.format("language-lost", &[("language", lost.own_name().into())]);
    Some(view! { <p class="findings" role="alert">{text}</p> })
}
