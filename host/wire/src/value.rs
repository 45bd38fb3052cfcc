//! Single values from their text, the same for Query and JSON.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::error::{Ec2Error, ErrorCode};
use crate::shape::{Blob, Field};
use crate::{Str, Timestamp};

/// Sets a member that holds one value from its text; `name` is for the message.
/// Sets nothing where the member holds a structure or a list.
pub(crate) fn set(field: Field<'_>, name: &str, text: &str) -> Result<(), Ec2Error> {
    match field {
        Field::Str(slot) => *slot = Some(text.into()),
        Field::Int(slot) => *slot = Some(integer(name, text)?),
        Field::Long(slot) => *slot = Some(integer(name, text)?),
        Field::Bool(slot) => *slot = Some(boolean(name, text)?),
        Field::Double(slot) => *slot = Some(float(name, text)?),
        Field::Float(slot) => *slot = Some(float(name, text)? as f32),
        Field::Time(slot) => *slot = Some(time(name, text)?),
        Field::Blob(slot) => *slot = Some(blob(name, text)?),
        Field::Absent
        | Field::Struct(_)
        | Field::Strs(_)
        | Field::Ints(_)
        | Field::Longs(_)
        | Field::Structs(_) => {}
    }
    Ok(())
}

/// Adds an item to a list of single values; false where the member is no such list.
pub(crate) fn push(field: Field<'_>, name: &str, text: &str) -> Result<bool, Ec2Error> {
    match field {
        Field::Strs(slot) => slot.get_or_insert_default().push(text.into()),
        Field::Ints(slot) => slot.get_or_insert_default().push(integer(name, text)?),
        Field::Longs(slot) => slot.get_or_insert_default().push(integer(name, text)?),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Makes the structure or list that the member holds, empty, where there is none.
pub(crate) fn begin(field: Field<'_>) {
    match field {
        Field::Strs(slot) => *slot = Some(slot.take().unwrap_or_default()),
        Field::Ints(slot) => *slot = Some(slot.take().unwrap_or_default()),
        Field::Longs(slot) => *slot = Some(slot.take().unwrap_or_default()),
        Field::Structs(slot) => slot.begin(),
        Field::Struct(slot) => {
            slot.get_or_insert();
        }
        _ => {}
    }
}

fn integer<T: std::str::FromStr>(name: &str, text: &str) -> Result<T, Ec2Error> {
    text.parse()
        .map_err(|_| invalid(name, text, "Expecting an integer."))
}

fn boolean(name: &str, text: &str) -> Result<bool, Ec2Error> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Ok(true),
        _ if text.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(invalid(name, text, "Expecting true or false.")),
    }
}

fn float(name: &str, text: &str) -> Result<f64, Ec2Error> {
    let number: Option<f64> = text.parse().ok().filter(|number: &f64| number.is_finite());
    number.ok_or_else(|| invalid(name, text, "Expecting a number."))
}

fn time(name: &str, text: &str) -> Result<Timestamp, Ec2Error> {
    Timestamp::parse(text)
        .ok_or_else(|| invalid(name, text, "Expecting a time such as 2006-01-02T15:04:05Z."))
}

fn blob(name: &str, text: &str) -> Result<Blob, Ec2Error> {
    let bytes = STANDARD.decode(text).ok();
    bytes
        .map(Blob::from)
        .ok_or_else(|| invalid(name, text, "Expecting base64."))
}

/// The base64 of `bytes`.
pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// EC2's wording for a value that cannot be; long values are cut.
pub(crate) fn invalid(name: &str, value: &str, detail: &str) -> Ec2Error {
    let name = wording(name);
    let cut = value
        .char_indices()
        .nth(256)
        .map_or(value, |(at, _)| &value[..at]);
    let message = format!("Value ({cut}) for parameter {name} is invalid. {detail}");
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

/// A member as EC2's messages spell it: `MaxResults` → `maxResults`.
pub(crate) fn wording(name: &str) -> Str {
    let mut letters = name.chars();
    let Some(first) = letters.next() else {
        return Str::new();
    };
    first
        .to_lowercase()
        .chain(letters)
        .collect::<String>()
        .into()
}
