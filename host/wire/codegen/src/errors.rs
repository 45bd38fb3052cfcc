//! `error_codes.rs`: one variant an error code, with its HTTP status and EC2's wording.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Result, ensure};

use crate::model::Model;
use crate::names;

/// Codes that EC2's own page does not list: ours, and those of the shared
/// front end of AWS's Query services.
const MORE: [(&str, u16, &str); 6] = [
    ("NotImplemented", 501, "The operation is not implemented."),
    (
        "NoSuchVersion",
        400,
        "The requested version ({version}) of service AmazonEC2 does not exist",
    ),
    (
        "InternalFailure",
        500,
        "The request processing has failed because of an unknown error, exception, or failure.",
    ),
    ("RequestEntityTooLarge", 413, "The request is too large."),
    ("NotFound", 404, "The address does not exist."),
    (
        "MethodNotAllowed",
        405,
        "The specified method is not allowed against this resource.",
    ),
];

struct Row {
    code: String,
    status: u16,
    message: Option<String>,
    plural: Option<String>,
}

/// The file's text.
pub fn file(model: &Model) -> Result<String> {
    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    for code in &model.errors {
        let row = Row {
            code: code.code.clone(),
            status: code.status,
            message: code.message.clone(),
            plural: code.message_plural.clone(),
        };
        let old = rows.insert(names::variant(&code.code), row);
        ensure!(old.is_none(), "two codes give the variant of {}", code.code);
    }
    for (code, status, message) in MORE {
        rows.entry(names::variant(code)).or_insert_with(|| Row {
            code: code.into(),
            status,
            message: Some(message.into()),
            plural: None,
        });
    }
    let mut out = String::from(
        "//! EC2's error codes.\n\nuse crate::error::{Row, error_codes};\n\nerror_codes! {\n",
    );
    for (variant, row) in &rows {
        let _ = writeln!(
            out,
            "    {variant} = {:?}, {}, {:?}, {:?};",
            row.code,
            row.status,
            row.message.as_deref().unwrap_or_default(),
            row.plural.as_deref().unwrap_or_default(),
        );
    }
    out.push_str("}\n");
    Ok(out)
}
