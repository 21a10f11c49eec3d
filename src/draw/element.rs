//! Elements of the page as HTML, for what a drawing is made of: written at once, and compared with what is there
//! by `public/elements.js`.

use std::fmt::Write as _;

/// One element with what is in it.
#[derive(Clone, Debug)]
pub struct Element {
    name: &'static str,
    class: String,
    attributes: String,
    style: String,
    inner: String,
}

const QUOTE: char = '\u{22}';

/// A new element of this name.
pub fn element(name: &'static str) -> Element {
    let nothing = String::new;
    Element { name, class: nothing(), attributes: nothing(), style: nothing(), inner: nothing() }
}

impl Element {
    /// Of this class.
    #[must_use]
    pub fn class(self, class: &str) -> Self {
        self.class_if(true, class)
    }

    /// Of this class, under a condition.
    #[must_use]
    pub fn class_if(mut self, is: bool, class: &str) -> Self {
        if is {
            if !self.class.is_empty() {
                self.class.push(' ');
            }
            self.class.push_str(class);
        }
        self
    }

    /// With an attribute.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        let _ = write!(self.attributes, " {name}={QUOTE}");
        escape(value, &mut self.attributes);
        self.attributes.push(QUOTE);
        self
    }

    /// With an attribute, where it has a value.
    #[must_use]
    pub fn with_any(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With a property of its style.
    #[must_use]
    pub fn style(mut self, property: &str, value: &str) -> Self {
        self.style.push_str(property);
        self.style.push(':');
        self.style.push_str(value);
        self.style.push(';');
        self
    }

    /// With a text in it.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        escape(text, &mut self.inner);
        self
    }

    /// With these elements in it.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().for_each(|child| child.write(&mut self.inner));
        self
    }

    /// With this element in it.
    #[must_use]
    pub fn child(self, child: Self) -> Self {
        self.children([child])
    }

    /// As HTML.
    pub fn html(&self) -> String {
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(&self, html: &mut String) {
        html.push('<');
        html.push_str(self.name);
        for (name, value) in [("class", &self.class), ("data-style", &self.style)] {
            if !value.is_empty() {
                let _ = write!(html, " {name}={QUOTE}{value}{QUOTE}");
            }
        }
        html.push_str(&self.attributes);
        html.push('>');
        html.push_str(&self.inner);
        html.push_str("</");
        html.push_str(self.name);
        html.push('>');
    }
}

/// Writes a text so that HTML says it, and nothing in it can look like something that runs: `early.js` refuses
/// what does.
fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        html.push_str(match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            QUOTE => "&quot;",
            '=' => "&equals;",
            ':' => "&colon;",
            other => {
                html.push(other);
                continue;
            }
        });
    }
}
