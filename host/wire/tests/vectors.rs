//! Every operation of the model, minimal and maximal, through the typed path, against
//! what botocore sends and reads (`vectors/generate.py`).

use std::io::{BufRead, BufReader};

use flate2::read::GzDecoder;
use orrery_wire::query::Unknown;
use orrery_wire::{Limits, Parameters, Request, json, operation, operations, xml};
use serde_json::Value;

struct Vector {
    operation: String,
    kind: String,
    params: Value,
    body: String,
    result: Value,
    xml: String,
}

fn vectors() -> Vec<Vector> {
    let packed = include_bytes!("data/vectors.jsonl.gz").as_slice();
    let lines = BufReader::new(GzDecoder::new(packed)).lines();
    let text = |row: &Value, key: &str| row[key].as_str().expect("text").to_owned();
    lines
        .map(|line| {
            let row: Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
            Vector {
                operation: text(&row, "op"),
                kind: text(&row, "kind"),
                params: plain(&row["params"]),
                body: text(&row, "body"),
                result: plain(&row["result"]),
                xml: text(&row, "xml"),
            }
        })
        .collect()
}

/// Times and bytes without their marks, as our JSON has them.
fn plain(json: &Value) -> Value {
    match json {
        Value::Object(members) => match members.iter().next() {
            Some((key, marked)) if key == "$ts" || key == "$b64" => marked.clone(),
            _ => members
                .iter()
                .map(|(key, json)| (key.clone(), plain(json)))
                .collect(),
        },
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

#[track_caller]
fn check(what: &str, test: impl Fn(&Vector) -> Result<(), String>) {
    let vectors = vectors();
    assert_eq!(vectors.len(), 2 * operations::ALL.len());
    let wrong: Vec<String> = vectors
        .iter()
        .filter_map(|vector| {
            let error = test(vector).err()?;
            Some(format!("{} {}: {error}", vector.operation, vector.kind))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{what}: {} wrong, first:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(9)].join("\n")
    );
}

fn same<T: PartialEq + std::fmt::Display>(found: &T, expect: &T) -> Result<(), String> {
    if found == expect {
        Ok(())
    } else {
        Err(format!("found\n{found}\nexpected\n{expect}"))
    }
}

#[test]
fn every_request_of_botocore_decodes_to_what_was_meant() {
    check("requests", |vector| {
        let limits = Limits::default();
        let parameters = Parameters::parse(&[vector.body.as_bytes()], &limits)
            .map_err(|error| error.to_string())?;
        let request =
            Request::decode(&parameters, Unknown::Refuse).map_err(|error| error.to_string())?;
        same(&json::encode(&*request.shape), &vector.params)
    });
}

#[test]
fn every_answer_is_what_botocore_reads() {
    check("answers", |vector| {
        let operation = operation(&vector.operation).ok_or("no such operation")?;
        let mut result = (operation.new_result)();
        json::decode(&vector.result, &mut *result).map_err(|error| error.to_string())?;
        let xml = String::from_utf8(xml::result(operation, &*result, "req-1"))
            .map_err(|error| error.to_string())?;
        same(&xml, &vector.xml)
    });
}

#[test]
fn every_request_and_result_survives_the_way_through_json() {
    check("JSON", |vector| {
        let operation = operation(&vector.operation).ok_or("no such operation")?;
        for (mut shape, tree) in [
            ((operation.new_request)(), &vector.params),
            ((operation.new_result)(), &vector.result),
        ] {
            json::decode(tree, &mut *shape).map_err(|error| error.to_string())?;
            same(&json::encode(&*shape), tree)?;
        }
        Ok(())
    });
}
