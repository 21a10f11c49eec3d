//! Findings and load errors in words.

use super::Language;
use crate::load::{Consequence, Finding, LoadError, Problem};

impl Language {
    /// A finding in words: what, where, and what became of it.
    pub fn finding(&self, finding: &Finding) -> String {
        let (key, detail) = key_and_detail(&finding.problem);
        let problem = self.format(key, &[("detail", detail.into())]);
        let consequence = self.text(match finding.consequence {
            Consequence::FileLeftOut => "consequence-file",
            Consequence::RecordLeftOut => "consequence-record",
            Consequence::PartLeftOut => "consequence-part",
            Consequence::Noted => "consequence-noted",
        });
        self.format(
            "finding",
            &[
                ("place", self.place(finding).into()),
                ("problem", problem.into()),
                ("consequence", consequence.into()),
            ],
        )
    }

    /// File, record or line, and field.
    fn place(&self, finding: &Finding) -> String {
        let place = match (&finding.record, finding.line) {
            (Some(record), Some(line)) => self.format(
                "at-record",
                &[
                    ("file", finding.file.clone().into()),
                    ("record", record.clone().into()),
                    ("line", line.to_string().into()),
                ],
            ),
            (Some(record), None) => self.format(
                "at-unplaced",
                &[("file", finding.file.clone().into()), ("record", record.clone().into())],
            ),
            (None, Some(line)) => self.format(
                "at-line",
                &[("file", finding.file.clone().into()), ("line", line.to_string().into())],
            ),
            _ => finding.file.clone(),
        };
        if finding.field.is_empty() {
            return place;
        }
        self.format("at-field", &[("place", place.into()), ("field", finding.field.clone().into())])
    }

    /// Why nothing can be shown, in words.
    pub fn load_error(&self, error: &LoadError) -> String {
        match error {
            LoadError::NotReceived(status) => {
                self.format("load-not-received", &[("status", (*status).into())])
            }
            LoadError::NotADescriptor(why) => {
                self.format("load-not-a-descriptor", &[("detail", why.clone().into())])
            }
            LoadError::UnknownSchemaVersion(found) => self.format(
                "load-unknown-version",
                &[
                    ("found", found.to_string().into()),
                    ("known", crate::load::SCHEMA_VERSION.to_string().into()),
                ],
            ),
        }
    }
}

/// The key of a problem's text, and the detail put into it.
fn key_and_detail(problem: &Problem) -> (&'static str, String) {
    match problem {
        Problem::NotReceived(0) => ("problem-no-answer", String::new()),
        Problem::NotReceived(status) => ("problem-not-received", status.to_string()),
        Problem::OtherEdition => ("problem-other-edition", String::new()),
        Problem::NotJson(why) => ("problem-not-json", why.clone()),
        Problem::NotAList => ("problem-not-a-list", String::new()),
        Problem::UnknownResource => ("problem-unknown-resource", String::new()),
        Problem::ResourceNotListed => ("problem-resource-not-listed", String::new()),
        Problem::WrongForm(why) => ("problem-wrong-form", why.clone()),
        Problem::UnknownReference(id) => ("problem-unknown-reference", id.clone()),
        Problem::UnknownCountry(code) => ("problem-unknown-country", code.clone()),
        Problem::DuplicateId(id) => ("problem-duplicate-id", id.clone()),
        Problem::ClaimWithoutSource => ("problem-claim-without-source", String::new()),
        Problem::ValueAgainstStatus => ("problem-value-against-status", String::new()),
        Problem::NothingKnown => ("problem-nothing-known", String::new()),
        Problem::WrongKindOfValue(why) => ("problem-wrong-kind", why.clone()),
        Problem::NotReadable(why) => ("problem-not-readable", why.clone()),
        Problem::EqualClaims(id) => ("problem-equal-claims", id.clone()),
        Problem::MixedInputs => ("problem-mixed-inputs", String::new()),
        Problem::NotComputable => ("problem-not-computable", String::new()),
        Problem::UnsafeLink(url) => ("problem-unsafe-link", url.clone()),
        Problem::IdNotForAddresses(id) => ("problem-id", id.clone()),
        Problem::AbsurdDate(date) => ("problem-absurd-date", date.clone()),
        Problem::Reversed(dates) => ("problem-reversed", dates.clone()),
        Problem::TooLarge(number) => ("problem-too-large", number.clone()),
        Problem::NamedTwice(code) => ("problem-named-twice", code.clone()),
    }
}
