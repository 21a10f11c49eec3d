//! Bytes to `(Portfolio, Vec<Finding>)`. One file per format; the wire types stay private here.
//!
//! Does not know what is done with the data. Fails only where nothing can be shown at all ([`LoadError`]);
//! everything else that is wrong becomes a [`Finding`] that names file, line and field and keeps the record's
//! own text.

mod bounds;
mod bundle;
mod descriptor;
mod edition;
pub mod field;
mod finding;
mod names;
mod record;

pub use bundle::{bundle_address, texts_of_bundle};
pub use descriptor::{Descriptor, LoadError, Resource, SCHEMA_VERSION, descriptor, digest};
pub use edition::{Absent, Received, edition};
pub use finding::{Consequence, Finding, Problem};
pub use names::names;
