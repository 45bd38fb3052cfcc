//! The checks of a request that need no state, by the tables alone: required members,
//! then enumerations, bounds and id forms, then filter names.

use crate::error::{Ec2Error, ErrorCode};
use crate::operation::OperationDef;
use crate::shape::{FieldRef, Item, Kind, MemberDef, Need, Rule, Shape};
use crate::shapes::Filter;
use crate::value::{invalid, wording};

/// Enumerations with more values are not listed in a message.
const LISTED: usize = 12;

/// Checks a decoded request.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterValue`, `….Malformed`.
pub fn check(operation: &OperationDef, request: &dyn Shape) -> Result<(), Ec2Error> {
    required(request, &Path::Root)?;
    rules(request)?;
    filters(operation, request)
}

/// Where a structure stands, as the keys that lead to it.
enum Path<'a> {
    Root,
    Member(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl std::fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Member(above, key) => write!(f, "{above}{key}."),
            Path::Item(above, i) => write!(f, "{above}{}.", i + 1),
        }
    }
}

fn required(shape: &dyn Shape, path: &Path<'_>) -> Result<(), Ec2Error> {
    for (i, member) in shape.def().members.iter().enumerate() {
        let field = shape.field_ref(i);
        if member.need == Need::Required && is_missing(field) {
            let message = format!(
                "The request must contain the parameter {path}{}",
                member.key
            );
            return Err(Ec2Error::new(ErrorCode::MissingParameter, message));
        }
        let here = Path::Member(path, member.key);
        match field {
            FieldRef::Struct(slot) => slot.get().map_or(Ok(()), |shape| required(shape, &here))?,
            FieldRef::Structs(slot) => {
                for i in 0..slot.count().unwrap_or(0) {
                    slot.get(i)
                        .map_or(Ok(()), |shape| required(shape, &Path::Item(&here, i)))?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// An empty list has no form in a Query request, so it is missing.
fn is_missing(field: FieldRef<'_>) -> bool {
    match field {
        FieldRef::Absent => true,
        FieldRef::Str(slot) => slot.is_none(),
        FieldRef::Int(slot) => slot.is_none(),
        FieldRef::Long(slot) => slot.is_none(),
        FieldRef::Bool(slot) => slot.is_none(),
        FieldRef::Double(slot) => slot.is_none(),
        FieldRef::Float(slot) => slot.is_none(),
        FieldRef::Time(slot) => slot.is_none(),
        FieldRef::Blob(slot) => slot.is_none(),
        FieldRef::Struct(slot) => slot.get().is_none(),
        FieldRef::Strs(slot) => slot.as_ref().is_none_or(Vec::is_empty),
        FieldRef::Ints(slot) => slot.as_ref().is_none_or(Vec::is_empty),
        FieldRef::Longs(slot) => slot.as_ref().is_none_or(Vec::is_empty),
        FieldRef::Structs(slot) => slot.count().unwrap_or(0) == 0,
    }
}

fn rules(shape: &dyn Shape) -> Result<(), Ec2Error> {
    for (i, member) in shape.def().members.iter().enumerate() {
        let name = member.name;
        match shape.field_ref(i) {
            FieldRef::Str(Some(text)) => of_text(member.rule, name, text)?,
            FieldRef::Int(Some(number)) => of_number(member.rule, name, (*number).into())?,
            FieldRef::Long(Some(number)) => of_number(member.rule, name, *number)?,
            FieldRef::Double(Some(number)) => of_number(member.rule, name, *number as i64)?,
            FieldRef::Float(Some(number)) => of_number(member.rule, name, *number as i64)?,
            FieldRef::Blob(Some(bytes)) => of_length(member.rule, name, bytes.len())?,
            FieldRef::Struct(slot) => slot.get().map_or(Ok(()), rules)?,
            FieldRef::Strs(Some(items)) => {
                of_count(member.rule, name, items.len())?;
                items
                    .iter()
                    .try_for_each(|text| of_text(of_items(member), name, text))?;
            }
            FieldRef::Ints(Some(items)) => {
                of_count(member.rule, name, items.len())?;
                items
                    .iter()
                    .try_for_each(|number| of_number(of_items(member), name, (*number).into()))?;
            }
            FieldRef::Longs(Some(items)) => {
                of_count(member.rule, name, items.len())?;
                items
                    .iter()
                    .try_for_each(|number| of_number(of_items(member), name, *number))?;
            }
            FieldRef::Structs(slot) => {
                let Some(count) = slot.count() else { continue };
                of_count(member.rule, name, count)?;
                (0..count).filter_map(|i| slot.get(i)).try_for_each(rules)?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn of_items(member: &MemberDef) -> Option<&'static Rule> {
    match member.kind {
        Kind::List(Item(_, _, rule)) => *rule,
        _ => None,
    }
}

fn of_text(rule: Option<&Rule>, name: &str, text: &str) -> Result<(), Ec2Error> {
    match rule {
        Some(Rule::Enum(values)) if !values.contains(&text) => Err(not_listed(name, text, values)),
        Some(Rule::Id(kind)) if !kind.matches(text) => Err(kind.malformed(text)),
        Some(Rule::Length(..)) => of_length(rule, name, text.chars().count()),
        _ => Ok(()),
    }
}

fn not_listed(name: &str, text: &str, values: &[&str]) -> Ec2Error {
    let detail = if values.len() <= LISTED {
        format!("Expecting one of: {}.", values.join(", "))
    } else {
        String::new()
    };
    let mut error = invalid(name, text, &detail);
    error.message.truncate(error.message.trim_end().len());
    error
}

fn of_number(rule: Option<&Rule>, name: &str, number: i64) -> Result<(), Ec2Error> {
    let Some(Rule::Range(min, max)) = rule else {
        return Ok(());
    };
    let bound = if number < *min {
        format!("greater than {min}")
    } else if number > *max {
        format!("less than {max}")
    } else {
        return Ok(());
    };
    let message = format!(
        "Value ( {number} ) for parameter {} is invalid. Expecting a value {bound}.",
        wording(name)
    );
    Err(Ec2Error::new(ErrorCode::InvalidParameterValue, message))
}

fn of_length(rule: Option<&Rule>, name: &str, length: usize) -> Result<(), Ec2Error> {
    let Some(Rule::Length(min, max)) = rule else {
        return Ok(());
    };
    bounded(length, *min, *max, || {
        format!("The length of parameter {} is {length}", wording(name))
    })
}

fn of_count(rule: Option<&Rule>, name: &str, count: usize) -> Result<(), Ec2Error> {
    let Some(Rule::Count(min, max)) = rule else {
        return Ok(());
    };
    bounded(count, *min, *max, || {
        format!(
            "The number of items of parameter {} is {count}",
            wording(name)
        )
    })
}

fn bounded(count: usize, min: i64, max: i64, what: impl Fn() -> String) -> Result<(), Ec2Error> {
    let bound = match i64::try_from(count) {
        Ok(count) if count >= min && count <= max => return Ok(()),
        Ok(count) if count < min => format!("at least {min}"),
        _ => format!("at most {max}"),
    };
    Err(Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!("{}; it must be {bound}.", what()),
    ))
}

/// Refuses filter names that the operation's documentation does not have.
fn filters(operation: &OperationDef, request: &dyn Shape) -> Result<(), Ec2Error> {
    if operation.filters.is_empty() {
        return Ok(());
    }
    let members = operation.request.members.iter().enumerate();
    let Some((i, _)) = members
        .into_iter()
        .find(|(_, member)| matches!(member.name, "Filters" | "Filter"))
    else {
        return Ok(());
    };
    let FieldRef::Structs(slot) = request.field_ref(i) else {
        return Ok(());
    };
    for i in 0..slot.count().unwrap_or(0) {
        let Some(filter) = slot.get(i).and_then(|shape| shape.downcast_ref::<Filter>()) else {
            continue;
        };
        let Some(name) = filter.name.as_deref() else {
            continue;
        };
        if !is_documented(operation.filters, name) && !is_spelling(operation.name, name) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!("The filter '{name}' is invalid"),
            ));
        }
    }
    Ok(())
}

/// Other spellings of filters, which EC2 takes and clients send.
const SPELLINGS: [(&str, &[&str]); 2] = [
    (
        "DescribeSubnets",
        &[
            "availabilityZone",
            "availabilityZoneId",
            "cidr",
            "cidrBlock",
            "defaultForAz",
        ],
    ),
    ("DescribeVpcs", &["cidr-block", "cidrBlock", "isDefault"]),
];

fn is_spelling(operation: &str, name: &str) -> bool {
    SPELLINGS
        .iter()
        .any(|(of, names)| *of == operation && names.contains(&name))
}

/// Where a resource has tags the prose names `tag:<key>` or `tag-key`, seldom both.
fn is_documented(names: &[&str], name: &str) -> bool {
    match name.split_once(':') {
        Some(("tag", key)) => {
            !key.is_empty() && names.iter().any(|name| matches!(*name, "tag" | "tag-key"))
        }
        Some(_) => false,
        None if name == "tag-key" => names.contains(&"tag") || names.contains(&name),
        None => name != "tag" && names.contains(&name),
    }
}
