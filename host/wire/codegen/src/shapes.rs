//! Structures and enumerations: one `shape!` block a structure, in files by first letter.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, Result, bail};

use crate::model::{Kind, Member, Model, Shape};
use crate::{names, rules};
use orrery_wire_codegen::Tree;

/// `enums.rs`: the legal values of every enumeration.
pub fn enums(model: &Model) -> String {
    let mut out = String::from("//! The legal values of the model's enumerations.\n");
    for shape in model
        .shapes
        .values()
        .filter(|shape| !shape.values.is_empty())
    {
        let name = names::constant(&shape.name);
        let _ = write!(
            out,
            "\n/// `{}`.\npub static {name}: [&str; {}] = [\n",
            shape.name,
            shape.values.len()
        );
        let mut line = String::from("   ");
        for value in &shape.values {
            if line.len() + value.len() > 96 {
                let _ = writeln!(out, "{line}");
                line = String::from("   ");
            }
            let _ = write!(line, " {value:?},");
        }
        let _ = write!(out, "{line}\n];\n");
    }
    out
}

/// `shapes.rs` and `shapes/<letter>.rs`.
pub fn files(model: &Model, tree: &mut Tree) -> Result<()> {
    let mut letters: BTreeMap<char, String> = BTreeMap::new();
    for shape in model
        .shapes
        .values()
        .filter(|shape| shape.kind == Kind::Structure)
    {
        let first = shape
            .name
            .chars()
            .next()
            .context("a shape without a name")?
            .to_ascii_lowercase();
        let file = letters.entry(first).or_insert_with(|| {
            let up = first.to_ascii_uppercase();
            format!("//! The structures whose names begin with {up}.\n\nuse super::prelude::*;\n")
        });
        structure(model, shape, file).with_context(|| shape.name.clone())?;
    }
    let mut index = String::from(
        "//! The structures of the model: requests, results and what they are made of.\n\n\
         pub use crate::shape::Empty;\n\n\
         mod prelude {\n    pub(super) use super::*;\n    \
         pub(super) use crate::generated::enums;\n    \
         pub(super) use crate::ids;\n    \
         pub(super) use crate::shape::{Blob, Field, FieldRef, Item, Kind, MemberDef, Rule, Shape, ShapeDef, shape, tag};\n    \
         pub(super) use crate::{Str, Timestamp};\n}\n\n",
    );
    for letter in letters.keys() {
        let _ = writeln!(index, "mod {letter};");
    }
    index.push('\n');
    for letter in letters.keys() {
        let _ = writeln!(index, "pub use {letter}::*;");
    }
    tree.add("shapes.rs", index);
    for (letter, text) in letters {
        tree.add(format!("shapes/{letter}.rs"), text);
    }
    Ok(())
}

fn structure(model: &Model, shape: &Shape, out: &mut String) -> Result<()> {
    let _ = write!(out, "\nshape! {{ {} {{\n", shape.name);
    for (i, member) in shape.members.iter().enumerate() {
        let (kind, ty, variant) = value(model, &member.shape)?;
        let rule = match rules::rule(model.shape(&member.shape)?) {
            // A launch takes `resolve:ssm:…` for an image too; the handler checks it.
            _ if rules::names_images_otherwise(&shape.name, &member.name) => "None".into(),
            free if free == "None" && member.name == "MaxResults" => rules::page(&shape.name),
            rule => rule,
        };
        let need = if shape.required.contains(&member.name) {
            "required"
        } else {
            "optional"
        };
        let _ = writeln!(
            out,
            "    {i} {}: {ty}, {variant}, {:?}, {:?}, {:?}, {kind}, {need}, {};",
            names::field(&member.name),
            member.name,
            key(member),
            member.location_name.as_ref().unwrap_or(&member.name),
            rule,
        );
    }
    out.push_str("} }\n");
    Ok(())
}

/// The key of a member in a Query request.
fn key(member: &Member) -> String {
    match (&member.query_name, &member.location_name) {
        (Some(query), _) => query.clone(),
        (None, Some(location)) => names::upper_first(location),
        (None, None) => member.name.clone(),
    }
}

/// The `Kind` expression, the Rust type and the `Field` variant of a shape.
fn value(model: &Model, name: &str) -> Result<(String, String, &'static str)> {
    let shape = model.shape(name)?;
    let (kind, ty) = match shape.kind {
        Kind::Structure => {
            return Ok((
                format!("Kind::Struct({name}::DEF)"),
                name.to_owned(),
                "Struct",
            ));
        }
        Kind::List => return list(model, shape),
        Kind::String => ("Str", "Str"),
        Kind::Integer => ("Int", "i32"),
        Kind::Long => ("Long", "i64"),
        Kind::Boolean => ("Bool", "bool"),
        Kind::Double => ("Double", "f64"),
        Kind::Float => ("Float", "f32"),
        Kind::Timestamp => ("Time", "Timestamp"),
        Kind::Blob => ("Blob", "Blob"),
    };
    Ok((format!("Kind::{kind}"), ty.to_owned(), kind))
}

fn list(model: &Model, shape: &Shape) -> Result<(String, String, &'static str)> {
    let item = shape.member.as_ref().context("a list without a member")?;
    let (kind, ty, variant) = value(model, &item.shape)?;
    let variant = match variant {
        "Struct" => "Structs",
        "Str" => "Strs",
        "Int" => "Ints",
        "Long" => "Longs",
        other => bail!("lists of {other} are new to the model"),
    };
    let xml = item.location_name.as_deref().unwrap_or("item");
    let rule = rules::rule(model.shape(&item.shape)?);
    Ok((
        format!("Kind::List(&Item({kind}, tag!({xml:?}), {rule}))"),
        format!("Vec<{ty}>"),
        variant,
    ))
}
