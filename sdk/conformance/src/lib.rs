//! The suite that every plugin must pass: VM managers, metadata categories and operation
//! overrides, by whatever carrier their calls go.
//!
//! [`check`] takes a [`Plan`] and a function that opens the plugin, puts every [`Case`]
//! to the test and answers a [`Report`]:
//!
//! - [`cases`]: the tables of what is promised, as data in the language of `step`
//! - `bench`: does what a case says, as the host would, and judges the answers
//! - `run`: each case by itself, with a deadline, on a thread that may panic or hang
//! - `report`: one line a case, or JUnit's XML
//!
//! A plugin that its author built in is tested like this:
//!
//! ```
//! use orrery_conformance::{Exports, Plan, check};
//! use orrery_mock::Mock;
//!
//! # #[tokio::main(flavor = "current_thread")] async fn main() {
//! let mock = Mock::default();
//! let open = move || {
//!     let again = mock.clone();
//!     async move { Ok(Exports::of_manager(again)) }
//! };
//! let report = check(Plan::new("mock"), open).await;
//! assert!(report.passed(), "{report}");
//! # }
//! ```
//!
//! This crate knows the contract alone: no host, no carrier, no plugin.

mod bench;
pub mod cases;
mod exports;
mod plan;
mod report;
mod rest;
mod run;
mod step;

pub use exports::Exports;
pub use plan::{Plan, Restart};
pub use report::{Outcome, Report, Verdict};
pub use rest::Rest;
pub use run::{check, check_these};
pub use step::{Act, Case, Cut, Expect, Garble, Need, Rules, Shape, Step, Verb, Who};
