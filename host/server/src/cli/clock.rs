//! `orrery clock`: show, stop and set on the time that EC2 goes by.

use std::process::ExitCode;

use anyhow::Context;
use bytes::Bytes;
use clap::Subcommand;
use hyper::Method;
use serde_json::{Value, json};

use super::{Where, block_on};
use crate::client;

#[derive(Debug, Clone, Subcommand)]
pub(super) enum Clock {
    /// Print the time
    Show {
        #[command(flatten)]
        place: Where,
    },
    /// Stop the clock
    Freeze {
        #[command(flatten)]
        place: Where,
    },
    /// Let the clock go on
    Resume {
        #[command(flatten)]
        place: Where,
    },
    /// Set the clock on
    Advance {
        /// How far: seconds, or a number with s, m, h or d
        #[arg(value_parser = seconds)]
        by: f64,
        #[command(flatten)]
        place: Where,
    },
}

fn seconds(text: &str) -> Result<f64, String> {
    let (number, unit) = match text.char_indices().last() {
        Some((at, 's')) => (&text[..at], 1.0),
        Some((at, 'm')) => (&text[..at], 60.0),
        Some((at, 'h')) => (&text[..at], 3_600.0),
        Some((at, 'd')) => (&text[..at], 86_400.0),
        _ => (text, 1.0),
    };
    let parsed = number.parse::<f64>().ok();
    let legal = parsed.filter(|number| number.is_finite() && *number >= 0.0);
    legal
        .map(|number| number * unit)
        .ok_or_else(|| format!("'{text}' is not a time such as 90, 15m or 1h"))
}

pub(super) fn run(clock: &Clock) -> anyhow::Result<ExitCode> {
    let (place, method, change) = match clock {
        Clock::Show { place } => (place, Method::GET, None),
        Clock::Freeze { place } => (place, Method::POST, Some(json!({"frozen": true}))),
        Clock::Resume { place } => (place, Method::POST, Some(json!({"frozen": false}))),
        Clock::Advance { by, place } => (place, Method::POST, Some(json!({"advance_seconds": by}))),
    };
    let body = change.map_or_else(Bytes::new, |change| change.to_string().into());
    let ask = client::ask(place.address()?, method, "/_orrery/clock", body);
    let answer: Value = block_on(ask)?;
    let now = answer["now"].as_str().context("the answer has no time")?;
    if answer["frozen"] == true {
        println!("{now} (frozen)");
    } else {
        println!("{now}");
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn times_have_units() {
        for (text, expect) in [
            ("90", 90.0),
            ("1.5s", 1.5),
            ("15m", 900.0),
            ("1h", 3_600.0),
            ("2d", 172_800.0),
        ] {
            assert_eq!(seconds(text), Ok(expect), "{text}");
        }
        for text in ["", "h", "-1", "1w", "inf", "NaN", "\u{e9}"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
