//! Query parameters into a typed structure.
//!
//! The pairs are sorted by key, numbers as numbers, so that what belongs to one member
//! or one list item stands together; then one walk fills the structure. List numbers
//! only order the items: gaps close, and no number is ever a size.

use std::cmp::Ordering;

use crate::error::{Ec2Error, ErrorCode};
use crate::shape::{Field, Kind, MemberDef, Need, Rule, Shape};
use crate::value;

/// The longest list number, in digits.
const DIGITS: usize = 9;

/// What to do with a key that the operation does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unknown {
    /// `UnknownParameter`, as EC2 does.
    #[default]
    Refuse,
    /// Act as if it were not there.
    Ignore,
}

type Pair<'a> = (&'a str, &'a str);

/// Fills `shape` from `pairs`.
///
/// # Errors
/// `UnknownParameter`, `InvalidParameterValue` for text that is not of the member's
/// kind, `MalformedQueryString` for a key that comes twice.
pub fn decode<'a>(
    shape: &mut dyn Shape,
    pairs: impl Iterator<Item = Pair<'a>>,
    unknown: Unknown,
) -> Result<(), Ec2Error> {
    let mut pairs: Vec<Pair<'a>> = pairs.collect();
    pairs.sort_by(|(a, _), (b, _)| order(a, b));
    if let Some(two) = pairs.windows(2).find(|two| two[0].0 == two[1].0) {
        return Err(twice(two[0].0));
    }
    structure(shape, &pairs, 0, unknown)
}

/// Refuses a second value of a key: which one would count?
///
/// # Errors
/// `MalformedQueryString`.
pub fn once<'a>(key: &str, pairs: impl Iterator<Item = Pair<'a>>) -> Result<(), Ec2Error> {
    if pairs.filter(|(name, _)| *name == key).count() > 1 {
        return Err(twice(key));
    }
    Ok(())
}

fn twice(key: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::MalformedQueryString,
        format!("The parameter {key} is given more than once."),
    )
}

/// Fills `shape` from pairs that share the first `at` bytes of their keys.
fn structure(
    shape: &mut dyn Shape,
    pairs: &[Pair<'_>],
    at: usize,
    unknown: Unknown,
) -> Result<(), Ec2Error> {
    let def = shape.def();
    let mut rest = pairs;
    while let Some((key, _)) = rest.first() {
        let name = segment(key, at);
        let (run, after) = split(rest, at, name);
        rest = after;
        let Some(i) = def.members.iter().position(|member| member.key == name) else {
            refuse(key, unknown)?;
            continue;
        };
        member(shape, i, run, at + name.len(), unknown)?;
    }
    Ok(())
}

/// Fills member `i`; in all of `run` its key ends at byte `end`.
fn member(
    shape: &mut dyn Shape,
    i: usize,
    run: &[Pair<'_>],
    end: usize,
    unknown: Unknown,
) -> Result<(), Ec2Error> {
    let member = &shape.def().members[i];
    // The bare key sorts first; for a structure or list it can only say "empty".
    let (bare, nested) = match run {
        [(key, text), nested @ ..] if key.len() == end => (Some((*key, *text)), nested),
        nested => (None, nested),
    };
    if let Some((key, text)) = bare {
        match (member.kind, text) {
            (Kind::Struct(_) | Kind::List(_), "") => value::begin(shape.field(i)),
            (Kind::Struct(_) | Kind::List(_), _) => refuse(key, unknown)?,
            // Clients write an id that they do not give as an empty one.
            (_, "") if is_optional_id(member) => {}
            _ => value::set(shape.field(i), member.name, text)?,
        }
    }
    let Some((key, _)) = nested.first() else {
        return Ok(());
    };
    match member.kind {
        Kind::Struct(_) => match shape.field(i) {
            Field::Struct(slot) => structure(slot.get_or_insert(), nested, end + 1, unknown),
            _ => Ok(()),
        },
        Kind::List(_) => list(shape, i, nested, end + 1, unknown),
        _ => refuse(key, unknown),
    }
}

fn is_optional_id(member: &MemberDef) -> bool {
    member.need == Need::Optional && matches!(member.rule, Some(Rule::Id(_)))
}

/// Appends the items of list member `i`, whose numbers begin at byte `at`.
fn list(
    shape: &mut dyn Shape,
    i: usize,
    pairs: &[Pair<'_>],
    at: usize,
    unknown: Unknown,
) -> Result<(), Ec2Error> {
    let name = shape.def().members[i].name;
    let mut rest = pairs;
    while let Some((key, text)) = rest.first() {
        let number = segment(key, at);
        let (run, after) = split(rest, at, number);
        rest = after;
        if !is_number(number) {
            refuse(key, unknown)?;
            continue;
        }
        let end = at + number.len();
        match shape.field(i) {
            Field::Structs(slot) if key.len() > end => {
                structure(slot.push(), run, end + 1, unknown)?;
            }
            // An item that is there but empty.
            Field::Structs(slot) if run.len() == 1 && text.is_empty() => {
                slot.push();
            }
            field if key.len() == end && run.len() == 1 => {
                if !value::push(field, name, text)? {
                    refuse(key, unknown)?;
                }
            }
            _ => refuse(run.last().map_or(key, |(key, _)| key), unknown)?,
        }
    }
    Ok(())
}

fn refuse(key: &str, unknown: Unknown) -> Result<(), Ec2Error> {
    match unknown {
        Unknown::Ignore => Ok(()),
        Unknown::Refuse => {
            let message = format!("The parameter {key} is not recognized");
            Err(Ec2Error::new(ErrorCode::UnknownParameter, message))
        }
    }
}

/// The part of `key` from byte `at` to the next dot.
fn segment(key: &str, at: usize) -> &str {
    let rest = key.get(at..).unwrap_or_default();
    rest.split_once('.').map_or(rest, |(segment, _)| segment)
}

/// Splits off the leading pairs whose segment at `at` is `name`.
fn split<'p, 'a>(pairs: &'p [Pair<'a>], at: usize, name: &str) -> (&'p [Pair<'a>], &'p [Pair<'a>]) {
    let run = pairs
        .iter()
        .take_while(|(key, _)| segment(key, at) == name)
        .count();
    pairs.split_at(run)
}

fn is_number(segment: &str) -> bool {
    (1..=DIGITS).contains(&segment.len())
        && segment.bytes().all(|byte| byte.is_ascii_digit())
        && (segment == "0" || !segment.starts_with('0'))
}

/// Orders keys segment by segment, numbers before text and by value.
fn order(a: &str, b: &str) -> Ordering {
    let mut right = b.split('.');
    for left in a.split('.') {
        let Some(right) = right.next() else {
            return Ordering::Greater;
        };
        let order = match (is_number(left), is_number(right)) {
            (true, true) => left.len().cmp(&right.len()).then_with(|| left.cmp(right)),
            (left_number, right_number) => {
                right_number.cmp(&left_number).then_with(|| left.cmp(right))
            }
        };
        if order.is_ne() {
            return order;
        }
    }
    if right.next().is_some() {
        Ordering::Less
    } else {
        Ordering::Equal
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::shapes::RunInstancesRequest;

    #[track_caller]
    fn check(pairs: &[Pair<'_>], expect: Value) {
        let mut shape = RunInstancesRequest::default();
        decode(&mut shape, pairs.iter().copied(), Unknown::Refuse).expect("decodes");
        assert_eq!(crate::json::encode(&shape), expect);
    }

    #[track_caller]
    fn fails(pairs: &[Pair<'_>], expect: &str) {
        let mut shape = RunInstancesRequest::default();
        let error =
            decode(&mut shape, pairs.iter().copied(), Unknown::Refuse).expect_err("refused");
        assert_eq!(error.to_string(), expect);
    }

    #[test]
    fn numbers_order_items_and_gaps_close() {
        check(
            &[
                ("SecurityGroupId.10", "sg-3"),
                ("SecurityGroupId.999999999", "sg-4"),
                ("SecurityGroupId.2", "sg-2"),
                ("SecurityGroupId.1", "sg-1"),
                ("SecurityGroupId.0", "sg-0"),
            ],
            json!({"SecurityGroupIds": ["sg-0", "sg-1", "sg-2", "sg-3", "sg-4"]}),
        );
    }

    #[test]
    fn structures_nest_in_any_order() {
        check(
            &[
                ("TagSpecification.1.Tag.2.Key", "b"),
                ("BlockDeviceMapping.7.Ebs.VolumeSize", "8"),
                ("TagSpecification.1.Tag.1.Value", ""),
                ("MinCount", "1"),
                ("TagSpecification.1.Tag.1.Key", "a"),
                ("BlockDeviceMapping.7.DeviceName", "/dev/sda1"),
                ("EbsOptimized", "True"),
            ],
            json!({
                "BlockDeviceMappings": [{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 8}}],
                "EbsOptimized": true,
                "MinCount": 1,
                "TagSpecifications": [{"Tags": [{"Key": "a", "Value": ""}, {"Key": "b"}]}],
            }),
        );
    }

    #[test]
    fn an_empty_bare_key_is_an_empty_list_or_structure() {
        check(
            &[("SecurityGroupId", ""), ("Placement", "")],
            json!({"SecurityGroupIds": [], "Placement": {}}),
        );
    }

    #[test]
    fn an_empty_id_is_none() {
        check(
            &[("SubnetId", ""), ("ClientToken", "")],
            json!({ "ClientToken": "" }),
        );
    }

    #[test]
    fn what_the_operation_does_not_have_is_refused() {
        for key in [
            "imageId",
            "Image",
            "ImageId.1",
            "SecurityGroupId",
            "SecurityGroupId.00",
            "SecurityGroupId.01",
            "SecurityGroupId.x",
            "SecurityGroupId.1234567890",
            "SecurityGroupId.1.2",
            "BlockDeviceMapping.1",
            "BlockDeviceMapping.1.Nope",
            "Placement",
            "Placement.",
            ".",
            "",
            "..",
            "ImageId.",
        ] {
            fails(
                &[(key, "x")],
                &format!("UnknownParameter: The parameter {key} is not recognized"),
            );
        }
        let mut shape = RunInstancesRequest::default();
        let pairs = [("Nope.1", "x"), ("ImageId", "ami-1")];
        decode(&mut shape, pairs.into_iter(), Unknown::Ignore).expect("ignored");
        assert_eq!(shape.image_id.as_deref(), Some("ami-1"));
    }

    #[test]
    fn a_key_may_come_once() {
        fails(
            &[
                ("ImageId", "ami-1"),
                ("MinCount", "1"),
                ("ImageId", "ami-1"),
            ],
            "MalformedQueryString: The parameter ImageId is given more than once.",
        );
    }

    #[test]
    fn values_must_be_of_their_kind() {
        fails(
            &[("MinCount", "1.0")],
            "InvalidParameterValue: Value (1.0) for parameter minCount is invalid. Expecting an integer.",
        );
        fails(
            &[("MinCount", "")],
            "InvalidParameterValue: Value () for parameter minCount is invalid. Expecting an integer.",
        );
        fails(
            &[("EbsOptimized", "1")],
            "InvalidParameterValue: Value (1) for parameter ebsOptimized is invalid. Expecting true or false.",
        );
        fails(
            &[("InstanceMarketOptions.SpotOptions.ValidUntil", "soon")],
            "InvalidParameterValue: Value (soon) for parameter validUntil is invalid. Expecting a time such as 2006-01-02T15:04:05Z.",
        );
    }
}
