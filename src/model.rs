//! The words and rules of the field: mechanisms, activities, contributions, figures and the claims behind
//! them.
//!
//! Does not know JSON, charts, a browser or a language. What can be built here is right by construction:
//! a value exists if and only if it is published, money has a kind and a currency, and a total cannot be had
//! without saying how many of how many it counts.

pub mod activity;
pub mod attributes;
mod by_id;
pub mod claim;
pub mod code;
pub mod codelist;
pub mod cohort;
pub mod columns;
pub mod contribution;
pub mod date;
pub mod figure;
pub mod id;
pub mod mechanism;
pub mod money;
pub mod name;
pub mod names;
pub mod ordered;
pub mod organisation;
pub mod place;
pub mod portfolio;
pub mod published;
pub mod quantity;
pub mod source;
pub mod tie;
pub mod total;

pub use activity::{
    Activity, ActivityDate, ActivityStatus, DateType, Evidence, Level, Participant, ParticipantRole,
    PlaceRole, Reached,
};
pub use claim::{Citation, Claim, Known, Locator, Missing, Value};
pub use code::Code;
pub use codelist::{Measure, MeasureKind, MeasureTerm, Theme};
pub use cohort::Cohort;
pub use contribution::{Contribution, Flow};
pub use date::{PartialDate, Period, PeriodBasis};
pub use figure::{Check, Content, Derivation, Figure, Formula, Shown, ShownRule};
pub use id::Id;
pub use mechanism::{Mechanism, Standing};
pub use money::{Currency, Money, MoneyKind};
pub use names::{Name, Names};
pub use organisation::{Organisation, OrganisationType};
pub use place::{CountryCode, Group, Place, Region, RegionCode};
pub use portfolio::{Edition, Portfolio};
pub use published::Published;
pub use quantity::Quantity;
pub use source::{ReadAs, Source, SourceKind};
pub use tie::Tie;
pub use total::{Coverage, PartialTotal};
