//! Small XML documents: what the server says without the EC2 model. Characters that
//! XML does not allow never go out.

use std::borrow::Cow;
use std::io;

use quick_xml::Writer;
use quick_xml::events::BytesText;

/// The content of an element.
#[derive(Debug, Clone)]
pub enum Text<'a> {
    /// Text, written escaped.
    Plain(&'a str),
    /// Text that was made for the document.
    Made(String),
    /// Elements.
    Nested(&'a [(&'a str, Text<'a>)]),
    /// Elements that were made for the document.
    Group(Vec<(&'a str, Text<'a>)>),
}

/// Writes a document with one root.
pub fn document(root: &str, namespace: Option<&str>, children: &[(&str, Text<'_>)]) -> Vec<u8> {
    let mut writer = Writer::new(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_vec());
    let mut element = writer.create_element(root);
    if let Some(namespace) = namespace {
        element = element.with_attribute(("xmlns", namespace));
    }
    element
        .write_inner_content(|writer| write_all(writer, children))
        .expect("writing to memory does not fail");
    writer.into_inner()
}

fn write_all(writer: &mut Writer<Vec<u8>>, children: &[(&str, Text<'_>)]) -> io::Result<()> {
    for (name, content) in children {
        let element = writer.create_element(*name);
        match content {
            Text::Plain(text) => element.write_text_content(BytesText::new(&legal(text)))?,
            Text::Made(text) => element.write_text_content(BytesText::new(&legal(text)))?,
            Text::Group(children) => {
                element.write_inner_content(|writer| write_all(writer, children))?
            }
            Text::Nested(children) => {
                element.write_inner_content(|writer| write_all(writer, children))?
            }
        };
    }
    Ok(())
}

fn legal(text: &str) -> Cow<'_, str> {
    let illegal = |c: char| {
        (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    if text.contains(illegal) {
        Cow::Owned(text.replace(illegal, "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_illegal_characters_are_replaced() {
        let body = document(
            "A",
            Some("urn:x/"),
            &[("B", Text::Nested(&[("C", Text::Plain("<&>\u{1}\u{ffff}"))]))],
        );
        let text = String::from_utf8(body).expect("UTF-8");
        let expect = "<A xmlns=\"urn:x/\"><B><C>&lt;&amp;&gt;\u{fffd}\u{fffd}</C></B></A>";
        assert_eq!(text.lines().nth(1), Some(expect));
    }
}
