//! Desired state to plugin calls to observations.
//!
//! Level-triggered: [`Compute::submit`] says only that an instance may need work.
//! What it needs is read from [`Machines::desired`] when its turn comes, one verb of
//! its VM manager is called, and what came of it goes to [`Machines::observe`], many
//! instances at a time. An instance has at most one worker, and that only while it
//! has work.
//!
//! - `machines`, `things`: what this crate asks of the store, and tells it
//! - `queue`: which instances have work; merges what is submitted meanwhile
//! - `driver`: the loop that takes from the queue and commits observations
//! - `maker`: the same for things that are not instances, each by itself
//! - `worker`: one instance's verb with its repeats, up to its end
//! - `backend`: a VM manager with its optional interfaces
//! - `adapt`: running machines made as they should be by now, where their manager can
//! - `call`: one call of a manager: concurrency, deadline, panics
//! - `adoption`: machines found again after a restart
//! - `clear`: the end of machines that no instance knows
//! - `halt`: machines that stop when the host does
//! - `console`: what machines write and show
//! - `watch`: looks at machines that nobody asks about
//!
//! Nothing here knows EC2's records, the journal or HTTP, and nothing is kept but what
//! running machines were made to be, where their manager can make them other than that: any
//! other instance without work costs nothing.

mod adapt;
mod adoption;
mod backend;
mod backoff;
mod call;
mod clear;
mod compute;
mod console;
mod driver;
mod halt;
mod machines;
mod maker;
mod outcome;
mod queue;
mod things;
mod watch;
mod worker;

pub use adapt::ELASTIC_ADDRESS;
pub use adoption::{Adoption, Stray};
pub use backend::Backend;
pub use clear::Cleared;
pub use compute::{Compute, Config};
pub use console::Console;
pub use driver::Driver;
pub use machines::{
    Desired, DesiredPower, Health, InstanceKey, Machines, Observed, State, StateReason, Str,
};
pub use things::{Outcome, ThingKey, ThingKind, Things, Wanted, Work};

#[cfg(test)]
mod tests;
