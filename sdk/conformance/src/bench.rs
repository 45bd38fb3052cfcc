//! A plugin on the bench: acts as the host acts, keeps what the host keeps, and judges
//! each answer by the rules that hold for all of them.

mod descriptor;
mod extras;
mod machines;
mod metadata;
mod operation;
mod specs;
mod volumes;

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use orrery_contract::carrier::Boxed;
use orrery_contract::{Caller, Error, Handle, Image, Result};

use crate::exports::Exports;
use crate::plan::Plan;
use crate::step::{Act, Answer, Case, Expect, Shape, Who};

/// Makes the plugin anew.
pub(crate) type Open = Arc<dyn Fn() -> Boxed<'static, Result<Exports>> + Send + Sync>;

/// Why a case failed, for its author.
pub(crate) type Failure = String;

/// What an act comes to, unless it breaks a rule.
pub(crate) type Judged<T = Answer> = std::result::Result<T, Failure>;

/// One case's plugin.
pub(crate) struct Bench {
    plan: Arc<Plan>,
    open: Open,
    exports: Exports,
    who: Who,
    base: u64,
    /// What the host would keep in its store.
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    handles: HashMap<(Who, u8), Handle>,
    volumes: HashMap<u8, Handle>,
    snapshots: HashMap<u8, Handle>,
    images: HashMap<u8, Image>,
    shapes: HashMap<u8, Shape>,
    refused: Vec<u8>,
    sources: HashMap<u8, u8>,
    /// Volumes that machines are launched with.
    disks: HashMap<u8, u8>,
    sizes: HashMap<u8, u64>,
}

impl Bench {
    pub(crate) async fn new(plan: Arc<Plan>, open: Open, case: &str) -> Judged<Self> {
        let exports = opened(&open).await?;
        let mut hasher = DefaultHasher::new();
        (plan.seed, case).hash(&mut hasher);
        Ok(Self {
            plan,
            open,
            exports,
            who: Who::default(),
            base: hasher.finish(),
            kept: Mutex::default(),
        })
    }

    pub(crate) fn exports(&self) -> &Exports {
        &self.exports
    }

    /// Takes the steps in order, up to the first that fails.
    pub(crate) async fn run(&mut self, case: &Case) -> Judged<()> {
        for (number, (act, expect)) in case.steps.iter().enumerate() {
            let step = format!("step {}, {act:?}", number + 1);
            let answer = self
                .act(*act)
                .await
                .map_err(|why| format!("{step}: {why}"))?;
            if !expect.accepts(&answer) {
                return Err(format!(
                    "{step}: expected {expect:?}, got {}",
                    told(&answer, expect)
                ));
            }
        }
        Ok(())
    }

    async fn act(&mut self, act: Act) -> Judged {
        match act {
            Act::Restart => {
                self.exports = Exports::default();
                self.exports = opened(&self.open).await?;
                Ok(Answer::Fine)
            }
            Act::Become(who) => {
                self.who = who;
                Ok(Answer::Fine)
            }
            Act::Describe | Act::CheckConfig(_) | Act::Probe => self.described(act).await,
            Act::CreateVolume(_)
            | Act::DeleteVolume(_)
            | Act::GrowVolume(_)
            | Act::AttachVolume(..)
            | Act::DetachVolume(..)
            | Act::ObserveVolumes(_)
            | Act::Snapshot(..)
            | Act::ForgetSnapshot(_) => self.volume(act).await,
            Act::Capture(..)
            | Act::PollImage(_)
            | Act::RemoveImage(_)
            | Act::Output(..)
            | Act::Screenshot(_)
            | Act::Apply(..)
            | Act::Ensure(..)
            | Act::RemoveSubnet(_)
            | Act::AttachNic(..)
            | Act::DetachNic(..)
            | Act::Associate(_)
            | Act::Disassociate(_) => self.extra(act).await,
            Act::Mounts
            | Act::Walk
            | Act::WalkTwice
            | Act::WalkAsAnother
            | Act::WalkTogether(_)
            | Act::Read(_)
            | Act::ReadElsewhere => self.metadata(act).await,
            Act::Rules
            | Act::Pass
            | Act::PassFailure
            | Act::PassTogether(_)
            | Act::Call(_)
            | Act::CallDryRun => self.operation(act).await,
            _ => self.machine(act).await,
        }
    }

    fn by(&self) -> Caller {
        self.caller(self.who)
    }

    fn caller(&self, who: Who) -> Caller {
        Caller {
            emulator_id: format!("conformance-{:016x}-{who:?}", self.base).to_lowercase(),
            account: self.plan.launch.account.clone(),
            region: self.plan.launch.region.clone(),
            request_id: Some(format!("{:016x}", self.base)),
            deadline_ms: u32::try_from(self.plan.deadline.as_millis()).unwrap_or(u32::MAX),
        }
    }

    /// EC2's form of an id, the case's own.
    fn id(&self, prefix: &str, number: u8) -> String {
        self.part(prefix, 0, number)
    }

    /// The same for one of the up to sixteen parts of a machine.
    fn part(&self, prefix: &str, index: usize, number: u8) -> String {
        let mixed = self.base ^ (u64::from(number) << 56);
        format!("{prefix}-{index:x}{mixed:016x}")
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) async fn opened(open: &Open) -> Judged<Exports> {
    open()
        .await
        .map_err(|error| format!("the plugin does not open: {}", full(&error)))
}

/// The interface, or a failure that says that it is not there.
fn exported<T: ?Sized>(export: &Option<Arc<T>>, name: &str) -> Judged<Arc<T>> {
    export
        .clone()
        .ok_or_else(|| format!("the plugin does not export {name}"))
}

fn check(holds: bool, rule: impl FnOnce() -> String) -> Judged<()> {
    if holds { Ok(()) } else { Err(rule()) }
}

/// Two calls of what must be pure, and the first's answer.
fn equal<T: PartialEq + std::fmt::Debug>(first: Result<T>, second: Result<T>) -> Judged<T> {
    let first = first.map_err(|error| format!("it failed: {}", full(&error)))?;
    let second = second.map_err(|error| format!("it failed the second time: {}", full(&error)))?;
    check(first == second, || {
        format!("two calls answered differently: {first:?}, then {second:?}")
    })?;
    Ok(first)
}

fn finished(result: Result<()>) -> Answer {
    result.map_or_else(Answer::Failed, |()| Answer::Fine)
}

fn full(error: &Error) -> String {
    let detail = error.detail.as_deref().unwrap_or_default();
    format!("{:?}: {} {detail}", error.kind, error.message)
}

fn told(answer: &Answer, expect: &Expect) -> String {
    match (answer, expect) {
        (Answer::Failed(error), _) => full(error),
        (Answer::Powers(seen), Expect::Is(_)) if seen.len() == 1 => format!("{:?}", seen[0]),
        _ => format!("{answer:?}"),
    }
}

/// All of them at the same time, answers in their order.
async fn together<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut futures: Vec<_> = futures.into_iter().map(|it| (Box::pin(it), None)).collect();
    std::future::poll_fn(|cx| {
        for (future, output) in &mut futures {
            if output.is_none()
                && let std::task::Poll::Ready(ready) = future.as_mut().poll(cx)
            {
                *output = Some(ready);
            }
        }
        match futures.iter().all(|(_, output)| output.is_some()) {
            true => std::task::Poll::Ready(()),
            false => std::task::Poll::Pending,
        }
    })
    .await;
    futures
        .into_iter()
        .filter_map(|(_, output)| output)
        .collect()
}
