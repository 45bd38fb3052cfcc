//! libvirt's documents: built and read as trees, with quick-xml at both ends.

use std::fmt::Display;

use orrery_sdk::contract::{Error, Kind, Result};
use quick_xml::escape::unescape;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

/// An element with its attributes, elements and text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
    text: String,
}

impl Element {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// The same with an attribute.
    pub(crate) fn with(mut self, name: &str, value: impl Display) -> Self {
        self.attributes.push((name.to_owned(), value.to_string()));
        self
    }

    /// The same with text in it.
    pub(crate) fn text(mut self, text: impl Display) -> Self {
        self.text = text.to_string();
        self
    }

    /// The same with an element in it.
    pub(crate) fn child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    /// The same with elements in it.
    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The elements in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter()
    }

    /// The elements in it with this name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first element on this path below it.
    pub(crate) fn get(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |at, name| {
            at.children.iter().find(|it| it.name == *name)
        })
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        let found = all.find(|(given, _)| given == name);
        found.map(|(_, value)| value.as_str())
    }

    /// An attribute of the first element on a path.
    pub(crate) fn attribute_at(&self, path: &[&str], name: &str) -> Option<&str> {
        self.get(path)?.attribute(name)
    }

    /// The text in the first element on a path.
    pub(crate) fn text_at(&self, path: &[&str]) -> Option<&str> {
        let text = self.get(path)?.text.trim();
        (!text.is_empty()).then_some(text)
    }

    /// Reads a document.
    ///
    /// # Errors
    /// `internal`: it is none.
    pub(crate) fn parse(document: &str) -> Result<Self> {
        read(document).map_err(|why| {
            Error::new(Kind::Internal, "libvirt's answer cannot be read").with_detail(why)
        })
    }

    /// As libvirt reads it.
    pub(crate) fn write(&self) -> String {
        let mut writer = Writer::new(Vec::new());
        self.write_to(&mut writer);
        String::from_utf8(writer.into_inner()).unwrap_or_default()
    }

    fn write_to(&self, writer: &mut Writer<Vec<u8>>) {
        let attributes = self.attributes.iter();
        let start = BytesStart::new(&self.name)
            .with_attributes(attributes.map(|(name, value)| (name.as_str(), value.as_str())));
        // To write to memory does not fail.
        if self.children.is_empty() && self.text.is_empty() {
            let _ = writer.write_event(Event::Empty(start));
            return;
        }
        let _ = writer.write_event(Event::Start(start));
        if !self.text.is_empty() {
            let _ = writer.write_event(Event::Text(BytesText::new(&self.text)));
        }
        for child in &self.children {
            child.write_to(writer);
        }
        let _ = writer.write_event(Event::End(BytesEnd::new(&self.name)));
    }
}

fn read(document: &str) -> std::result::Result<Element, String> {
    let mut reader = Reader::from_str(document);
    // What is open, the root first; below it a place for the root itself.
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => open.push(begun(&start)?),
            Event::Empty(start) => add(&mut open, begun(&start)?),
            Event::End(_) => {
                if let Some(done) = open.pop() {
                    add(&mut open, done);
                }
            }
            Event::Text(text) => {
                let text = text.decode().map_err(|error| error.to_string())?;
                append(&mut open, &text);
            }
            Event::CData(data) => {
                let text = data.decode().map_err(|error| error.to_string())?;
                append(&mut open, &text);
            }
            Event::GeneralRef(name) => {
                let name = name.decode().map_err(|error| error.to_string())?;
                let text = unescape_reference(&name)?;
                append(&mut open, &text);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let root = open
        .pop()
        .and_then(|place| place.children.into_iter().next());
    root.ok_or_else(|| "there is no element".to_owned())
}

fn unescape_reference(name: &str) -> std::result::Result<String, String> {
    let text = unescape(&format!("&{name};"))
        .map_err(|error| error.to_string())?
        .into_owned();
    Ok(text)
}

fn begun(start: &BytesStart<'_>) -> std::result::Result<Element, String> {
    let name = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut element = Element::new(&name(start.name().as_ref()));
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute
            .unescape_value()
            .map_err(|error| error.to_string())?;
        element
            .attributes
            .push((name(attribute.key.as_ref()), value.into_owned()));
    }
    Ok(element)
}

fn add(open: &mut [Element], done: Element) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(done);
    }
}

fn append(open: &mut [Element], text: &str) {
    if let Some(at) = open.last_mut() {
        at.text.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let volume = Element::new("volume").with("type", "<&\"'>").children([
            Element::new("name").text("a & b < c"),
            Element::new("target").child(Element::new("format").with("type", "qcow2")),
        ]);
        let text = volume.write();
        assert_eq!(Element::parse(&text), Ok(volume));
        let read = Element::parse(&text).expect("it was written just now");
        assert_eq!(read.text_at(&["name"]), Some("a & b < c"));
        let format = read.attribute_at(&["target", "format"], "type");
        assert_eq!(format, Some("qcow2"));
        assert_eq!(read.attribute("type"), Some("<&\"'>"));
        assert_eq!(read.text_at(&["target"]), None);
    }

    #[test]
    fn what_is_no_document_is_an_error() {
        for text in ["", "virsh", "<a", "<a></b>"] {
            assert!(Element::parse(text).is_err(), "{text}");
        }
    }
}
