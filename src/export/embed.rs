//! The HTML that puts a chart into a page of another site.

use quick_xml::escape::escape;

/// A frame at this address, with a title for screen readers.
pub fn frame(address: &str, title: &str) -> String {
    let (address, title) = (escape(address), escape(title));
    format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"520\" loading=\"lazy\"></iframe>"
    )
}
