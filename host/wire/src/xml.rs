//! Typed results and errors as EC2's XML.
//!
//! Written by hand around quick-xml's escaping, because answers are the hot path and
//! quick-xml's writer takes 1.9 times as long (`benches/calls.rs`): the tree is walked
//! once into one buffer. Element names come from the tables alone, and
//! only text goes through [`text`], so no value can break the document.

use std::io::Write;

use quick_xml::escape::partial_escape;

use crate::error::Ec2Error;
use crate::operation::{Answer, OperationDef};
use crate::shape::{FieldRef, Item, Kind, MemberDef, Shape, Tag, tag};
use crate::value;

const HEAD: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const ITEM: Tag = tag!("item");
const NAMESPACE: &[u8] = b"Response xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>";

/// The answer to a successful call. Absent members are left out; a list that is there
/// but empty is an empty element.
pub fn result(operation: &OperationDef, result: &dyn Shape, request_id: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    out.extend_from_slice(HEAD);
    out.push(b'<');
    out.extend_from_slice(operation.name.as_bytes());
    out.extend_from_slice(NAMESPACE);
    text(&mut out, request_id);
    out.extend_from_slice(b"</requestId>");
    match operation.answer {
        Answer::Nothing => out.extend_from_slice(b"<return>true</return>"),
        Answer::Members => structure(&mut out, result),
    }
    out.extend_from_slice(b"</");
    out.extend_from_slice(operation.name.as_bytes());
    out.extend_from_slice(b"Response>");
    out
}

/// The answer to a failed call; its HTTP status is [`Ec2Error::status`].
pub fn error(error: &Ec2Error, request_id: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(256 + error.message.len());
    out.extend_from_slice(HEAD);
    out.extend_from_slice(b"<Response><Errors><Error><Code>");
    text(&mut out, error.code());
    out.extend_from_slice(b"</Code><Message>");
    text(&mut out, &error.message);
    out.extend_from_slice(b"</Message></Error></Errors><RequestID>");
    text(&mut out, request_id);
    out.extend_from_slice(b"</RequestID></Response>");
    out
}

fn structure(out: &mut Vec<u8>, shape: &dyn Shape) {
    for (i, member) in shape.def().members.iter().enumerate() {
        field(out, member, shape.field_ref(i));
    }
}

fn field(out: &mut Vec<u8>, member: &MemberDef, field: FieldRef<'_>) {
    let tag = member.xml;
    match field {
        FieldRef::Str(Some(value)) => element(out, tag, |out| text(out, value)),
        FieldRef::Int(Some(value)) => element(out, tag, |out| integer(out, *value)),
        FieldRef::Long(Some(value)) => element(out, tag, |out| integer(out, *value)),
        FieldRef::Bool(Some(value)) => element(out, tag, |out| {
            out.extend_from_slice(if *value { b"true".as_slice() } else { b"false" });
        }),
        // The `{:?}` form keeps a fraction: EC2 writes 1.0, not 1.
        FieldRef::Double(Some(value)) if value.is_finite() => {
            element(out, tag, |out| print(out, format_args!("{value:?}")))
        }
        FieldRef::Float(Some(value)) if value.is_finite() => {
            element(out, tag, |out| print(out, format_args!("{value:?}")))
        }
        FieldRef::Time(Some(value)) => element(out, tag, |out| print(out, value)),
        FieldRef::Blob(Some(value)) => element(out, tag, |out| {
            out.extend_from_slice(value::base64(value).as_bytes())
        }),
        FieldRef::Struct(slot) => {
            if let Some(shape) = slot.get() {
                element(out, tag, |out| structure(out, shape));
            }
        }
        FieldRef::Strs(Some(items)) => list(out, member, items.iter(), |out, item| text(out, item)),
        FieldRef::Ints(Some(items)) => list(out, member, items.iter().copied(), integer),
        FieldRef::Longs(Some(items)) => list(out, member, items.iter().copied(), integer),
        FieldRef::Structs(slot) => {
            if let Some(count) = slot.count() {
                list(
                    out,
                    member,
                    (0..count).filter_map(|i| slot.get(i)),
                    structure,
                );
            }
        }
        _ => {}
    }
}

fn list<T>(
    out: &mut Vec<u8>,
    member: &MemberDef,
    mut items: impl Iterator<Item = T>,
    write: impl Fn(&mut Vec<u8>, T),
) {
    let item_tag = match member.kind {
        Kind::List(Item(_, tag, _)) => *tag,
        _ => ITEM,
    };
    let Some(first) = items.next() else {
        out.push(b'<');
        out.extend_from_slice(member.xml.name().as_bytes());
        out.extend_from_slice(b"/>");
        return;
    };
    element(out, member.xml, |out| {
        let start = out.len();
        element(out, item_tag, |out| write(out, first));
        // Most items of a list are of about one length.
        out.reserve((out.len() - start + 64).saturating_mul(items.size_hint().1.unwrap_or(0)));
        for item in items {
            element(out, item_tag, |out| write(out, item));
        }
    });
}

fn element(out: &mut Vec<u8>, tag: Tag, inside: impl FnOnce(&mut Vec<u8>)) {
    out.extend_from_slice(tag.open().as_bytes());
    inside(out);
    out.extend_from_slice(tag.close().as_bytes());
}

fn integer(out: &mut Vec<u8>, value: impl itoa::Integer) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

fn print(out: &mut Vec<u8>, value: impl std::fmt::Display) {
    // Writing into a vector cannot fail.
    let _ = write!(out, "{value}");
}

/// Escaped text; characters that XML cannot hold become U+FFFD.
fn text(out: &mut Vec<u8>, text: &str) {
    // Looks at every byte, without a way out, so that it becomes vector instructions.
    let plain = text.bytes().fold(true, |plain, byte| {
        plain & (b' '..0x7f).contains(&byte) & !matches!(byte, b'<' | b'>' | b'&')
    });
    if plain {
        out.extend_from_slice(text.as_bytes());
    } else if text.contains(illegal) {
        out.extend_from_slice(
            partial_escape(text.replace(illegal, "\u{FFFD}"))
                .replace('\r', "&#13;")
                .as_bytes(),
        );
    } else {
        out.extend_from_slice(partial_escape(text).replace('\r', "&#13;").as_bytes());
    }
}

/// Whether XML 1.0 has no place for a character, not even as a reference.
fn illegal(letter: char) -> bool {
    matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorCode;
    use crate::shape::Empty;
    use crate::shapes::{
        DescribeInstancesResult, Instance, InstanceState, Reservation, SpotPrice, Tag,
    };
    use crate::{Timestamp, operation};

    #[track_caller]
    fn check(operation_name: &str, shape: &dyn Shape, expect: &str) {
        let operation = operation(operation_name).expect("an operation");
        let xml = String::from_utf8(result(operation, shape, "req-1")).expect("UTF-8");
        let expect = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{operation_name}Response xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\
             <requestId>req-1</requestId>{expect}</{operation_name}Response>"
        );
        assert_eq!(xml, expect);
    }

    #[test]
    fn a_result_is_its_members_below_the_request_id() {
        let instance = Instance {
            instance_id: Some("i-1".into()),
            launch_time: Some(Timestamp(1_763_901_296_000)),
            ebs_optimized: Some(true),
            state: Some(InstanceState {
                code: Some(16),
                name: Some("running".into()),
            }),
            tags: Some(vec![]),
            ..Default::default()
        };
        check(
            "DescribeInstances",
            &DescribeInstancesResult {
                reservations: Some(vec![Reservation {
                    instances: Some(vec![instance]),
                    ..Default::default()
                }]),
                ..Default::default()
            },
            "<reservationSet><item><instancesSet><item><ebsOptimized>true</ebsOptimized><tagSet/><instanceId>i-1</instanceId>\
             <instanceState><code>16</code><name>running</name></instanceState><launchTime>2025-11-23T12:34:56.000Z</launchTime>\
             </item></instancesSet></item></reservationSet>",
        );
    }

    #[test]
    fn without_a_result_shape_the_answer_is_return_true() {
        check("DeleteTags", &Empty::default(), "<return>true</return>");
    }

    #[test]
    fn empty_is_an_element_and_absent_is_nothing() {
        check(
            "DescribeInstances",
            &DescribeInstancesResult {
                reservations: Some(vec![]),
                ..Default::default()
            },
            "<reservationSet/>",
        );
        check("DescribeInstances", &DescribeInstancesResult::default(), "");
    }

    #[test]
    fn text_cannot_break_the_document() {
        let mut out = Vec::new();
        structure(
            &mut out,
            &Tag {
                key: Some("</key><&>\"'".into()),
                value: Some("a\0b\u{1b}c\u{ffff}\r\n\té".into()),
            },
        );
        let xml = String::from_utf8(out).expect("UTF-8");
        assert_eq!(
            xml,
            "<key>&lt;/key&gt;&lt;&amp;&gt;\"'</key><value>a\u{FFFD}b\u{FFFD}c\u{FFFD}&#13;\n\té</value>"
        );
    }

    #[test]
    fn no_number_is_ever_empty_or_nan() {
        let mut out = Vec::new();
        let price = crate::shapes::RecurringCharge {
            amount: Some(f64::NAN),
            frequency: None,
        };
        structure(&mut out, &price);
        structure(
            &mut out,
            &crate::shapes::RecurringCharge {
                amount: Some(1.0),
                frequency: None,
            },
        );
        structure(&mut out, &SpotPrice::default());
        assert_eq!(out, b"<amount>1.0</amount>");
    }

    #[test]
    fn an_error_names_code_message_and_request() {
        let error = Ec2Error::new(
            ErrorCode::InvalidGroupNotFound,
            "The security group 'a<b' does not exist",
        );
        assert_eq!(
            String::from_utf8(super::error(&error, "req-1")).expect("UTF-8"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>InvalidGroup.NotFound</Code>\
             <Message>The security group 'a&lt;b' does not exist</Message></Error></Errors><RequestID>req-1</RequestID></Response>"
        );
    }
}
