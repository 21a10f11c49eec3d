//! All files of an edition in one, so that a slow line is asked once. The build makes it beside the files.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::descriptor::{digest, short};

/// The name of the bundle beside the descriptor.
const BUNDLE: &str = "edition.json";

/// The address of the bundle beside the descriptor with this text. It changes with the descriptor, which has
/// the hashes of all files.
pub fn bundle_address(descriptor: &str) -> String {
    let digest = digest(descriptor);
    format!("{BUNDLE}?v={}", short(&digest).unwrap_or_default())
}

/// The texts of a bundle by the paths of their files: a JSON object of what the files hold. Each file ends
/// with one line break, which is not part of its JSON. What is no bundle has no text: the files are then
/// fetched one by one.
pub fn texts_of_bundle(bundle: &str) -> BTreeMap<String, String> {
    let parts: BTreeMap<String, &RawValue> = serde_json::from_str(bundle).unwrap_or_default();
    parts.into_iter().map(|(path, part)| (path, format!("{}\n", part.get()))).collect()
}
