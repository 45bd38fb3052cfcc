//! `orrery plugin list`: what `/_orrery/plugins` says, as a table for people.

use std::process::ExitCode;

use bytes::Bytes;
use clap::Args;
use hyper::Method;
use serde_json::Value;

use crate::cli::{Where, block_on};
use crate::client;

#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct List {
    #[command(flatten)]
    place: Where,
}

const COLUMNS: [&str; 10] = [
    "id",
    "version",
    "signed_by",
    "health",
    "calls",
    "faults",
    "p50_us",
    "p99_us",
    "interfaces",
    "grants",
];

pub(super) fn run(list: &List) -> anyhow::Result<ExitCode> {
    let address = list.place.address()?;
    let ask = client::ask(address, Method::GET, "/_orrery/plugins", Bytes::new());
    let answer: Value = block_on(ask)?;
    let plugins = answer["plugins"].as_array().map_or(&[][..], Vec::as_slice);
    print!("{}", table(plugins));
    Ok(ExitCode::SUCCESS)
}

fn table(plugins: &[Value]) -> String {
    let head = COLUMNS.map(str::to_uppercase);
    let rows = plugins
        .iter()
        .map(|plugin| COLUMNS.map(|column| cell(&plugin[column])));
    let rows: Vec<_> = std::iter::once(head).chain(rows).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max();
    let widths: Vec<_> = (0..COLUMNS.len()).filter_map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let cells = row.iter().zip(&widths);
        let line: Vec<_> = cells
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        text.push_str(line.join("  ").trim_end());
        text.push('\n');
    }
    for plugin in plugins {
        if let (Some(id), Some(why)) = (plugin["id"].as_str(), plugin["health_message"].as_str()) {
            text.push_str(&format!("\n{id}: {}: {why}\n", cell(&plugin["health"])));
        }
        if let (Some(id), Some(why)) = (plugin["id"].as_str(), plugin["refusal"].as_str()) {
            text.push_str(&format!(
                "\n{id}: its files have changed and are not loaded: {why}\n"
            ));
        }
    }
    text
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.is_empty() => "-".to_owned(),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plugin_is_a_line_under_its_columns() {
        let mut rack = serde_json::json!({
            "id": "a-long-name", "version": "1", "signed_by": null, "health": "ok", "calls": 12,
            "faults": 0, "p50_us": 40, "p99_us": 1200,
            "interfaces": ["a", "b"], "grants": [],
        });
        let expect = "ID           VERSION  SIGNED_BY  HEALTH  CALLS  FAULTS  P50_US  P99_US  INTERFACES  GRANTS\n\
                      a-long-name  1        -          ok      12     0       40      1200    a,b         -\n";
        assert_eq!(table(&[rack.clone()]), expect);
        rack["health_message"] = "no host answers".into();
        let expect = format!("{expect}\na-long-name: ok: no host answers\n");
        assert_eq!(table(&[rack.clone()]), expect);
        rack["refusal"] = "no".into();
        let expect =
            format!("{expect}\na-long-name: its files have changed and are not loaded: no\n");
        assert_eq!(table(&[rack]), expect);
        assert_eq!(table(&[]).lines().count(), 1);
    }
}
