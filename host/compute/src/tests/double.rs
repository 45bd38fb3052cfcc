//! A store in a map, and a manager that does what a test tells it.
#![expect(
    clippy::disallowed_methods,
    reason = "the program spawns the driver; here the test is the program"
)]

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use orrery_contract::host::ec2::Ec2;
use orrery_contract::under_way::{Initiator, UnderWay};
use orrery_contract::vm::firewall::Firewall;
use orrery_contract::vm::imaging::{Imaging, ImagingProgress, SnapshotProgress};
use orrery_contract::vm::types::{Peer, Traffic, TrafficRule};
use orrery_contract::{
    Caller, CapabilitySet, DynManager, Error, Feature, Handle, Image, Kind, LaunchSpec, Manager,
    Mapping, Nic, Observation, Power, Progress, Result, StopMode, Target,
};
use orrery_mock::Mock;
use tokio::task::JoinHandle;

use crate::*;

pub(super) fn key(instance: u64) -> InstanceKey {
    InstanceKey {
        instance,
        account: "000000000000".into(),
        region: "us-east-1".into(),
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no test panics under a lock")
}

/// Applies observations as the core is asked to.
#[derive(Default)]
pub(super) struct Store {
    records: Mutex<BTreeMap<u64, Desired>>,
    batches: Mutex<Vec<Vec<Observed>>>,
    applied: Mutex<Vec<(u64, State)>>,
    failures: Mutex<Vec<String>>,
    looks: Mutex<usize>,
    /// The block that rules let in.
    block: Mutex<String>,
    resubmit: Mutex<Option<Compute>>,
    compute: Mutex<Option<Compute>>,
    things: Mutex<BTreeMap<u64, Thing>>,
}

impl Store {
    /// The verbs that failed so far.
    pub(super) fn failures(&self) -> Vec<String> {
        lock(&self.failures).clone()
    }

    fn want(&self, instance: u64, power: DesiredPower) {
        let mut records = lock(&self.records);
        let record = records.entry(instance).or_insert_with(|| Desired {
            generation: 0,
            power,
            state: State::Pending,
            reboots: 0,
            rebooted: 0,
            manager: "it".into(),
            instance_id: format!("i-{instance}").into(),
            handle: None,
        });
        record.generation += 1;
        record.power = power;
        record.state = match power {
            DesiredPower::Running => State::Pending,
            DesiredPower::Stopped(_) => State::Stopping,
            DesiredPower::Terminated => State::ShuttingDown,
        };
    }

    fn record(&self, instance: u64) -> Desired {
        lock(&self.records)[&instance].clone()
    }

    pub(super) fn reboot(&self, instance: u64) {
        if let Some(record) = lock(&self.records).get_mut(&instance) {
            record.generation += 1;
            record.reboots += 1;
        }
    }

    pub(super) fn manage(&self, instance: u64, manager: &str) {
        if let Some(record) = lock(&self.records).get_mut(&instance) {
            record.manager = manager.into();
        }
    }

    /// Has the rules of all instances let in that block.
    pub(super) fn let_in(&self, block: &str) {
        *lock(&self.block) = block.to_owned();
    }

    pub(super) fn forget(&self, instance: u64) {
        lock(&self.records).remove(&instance);
    }

    pub(super) fn submit_on_observe(&self, compute: Compute) {
        *lock(&self.resubmit) = Some(compute);
    }

    pub(super) fn state(&self, instance: u64) -> State {
        self.record(instance).state
    }

    pub(super) fn handle(&self, instance: u64) -> Option<Handle> {
        self.record(instance).handle
    }

    pub(super) fn looks(&self) -> usize {
        *lock(&self.looks)
    }

    pub(super) fn batches(&self) -> Vec<Vec<u64>> {
        let batches = lock(&self.batches);
        batches
            .iter()
            .map(|batch| batch.iter().map(|it| it.key.instance).collect())
            .collect()
    }

    fn all(&self, instance: u64) -> Vec<Observed> {
        let batches = lock(&self.batches);
        batches
            .iter()
            .flatten()
            .filter(|it| it.key.instance == instance)
            .cloned()
            .collect()
    }

    pub(super) fn last(&self, instance: u64) -> Observed {
        self.all(instance).pop().expect("the instance was observed")
    }

    /// The last reason that anything was told with.
    pub(super) fn reason(&self, instance: u64) -> Option<StateReason> {
        let told = self.all(instance).into_iter();
        told.filter_map(|it| it.reason).next_back()
    }

    pub(super) fn healths(&self, instance: u64) -> Vec<Health> {
        self.all(instance).into_iter().map(|it| it.health).collect()
    }

    /// The states that the record went through.
    pub(super) fn applied(&self, instance: u64) -> Vec<State> {
        let applied = lock(&self.applied);
        applied
            .iter()
            .filter(|(it, _)| *it == instance)
            .map(|(_, state)| *state)
            .collect()
    }
}

impl Machines for Store {
    fn desired(&self, key: &InstanceKey) -> Option<Desired> {
        *lock(&self.looks) += 1;
        lock(&self.records).get(&key.instance).cloned()
    }

    fn launch_spec(&self, key: &InstanceKey) -> Option<Arc<LaunchSpec>> {
        let instance_id = lock(&self.records)
            .get(&key.instance)?
            .instance_id
            .to_string();
        let rule = TrafficRule {
            traffic: Traffic::All,
            peers: vec![Peer::Cidr(lock(&self.block).clone())],
        };
        Some(Arc::new(LaunchSpec {
            instance_id,
            nics: vec![Nic {
                interface_id: "eni".into(),
                ingress: vec![rule],
                ..Nic::default()
            }],
            ..LaunchSpec::default()
        }))
    }

    fn failed(&self, key: &InstanceKey, verb: &'static str, error: &Error) {
        lock(&self.failures).push(format!("{verb} of {}: {error}", key.instance));
    }

    fn observe(&self, batch: &[Observed]) {
        let mut records = lock(&self.records);
        for observed in batch {
            let Some(record) = records.get_mut(&observed.key.instance) else {
                continue;
            };
            if let Some(handle) = observed.machine.as_ref().and_then(|it| it.handle.clone()) {
                record.handle = Some(handle);
            }
            if observed.generation == record.generation {
                record.state = observed.state;
                record.rebooted = observed.reboots;
                if observed.state == State::ShuttingDown && record.power != DesiredPower::Terminated
                {
                    record.power = DesiredPower::Terminated;
                    record.generation += 1;
                    if let Some(compute) = &*lock(&self.compute) {
                        compute.submit(observed.key.clone());
                    }
                }
                lock(&self.applied).push((observed.key.instance, observed.state));
            }
        }
        if let Some(compute) = &*lock(&self.resubmit) {
            compute.submit_many(batch.iter().map(|it| it.key.clone()));
        }
        lock(&self.batches).push(batch.to_vec());
    }
}

/// An EC2 that answers whose it is.
struct Whose(String);

impl Ec2 for Whose {
    async fn call(&self, _: &str, _: &str) -> Result<String> {
        Ok(self.0.clone())
    }
}

/// Gives each call an EC2 of its own.
struct Host;

impl Initiator for Host {
    fn begin(&self, plugin: &str, by: &Caller) -> Option<UnderWay> {
        let whose = format!("{plugin} {} {}", by.account, by.region);
        (!by.account.is_empty()).then(|| UnderWay::new(Arc::new(Whose(whose))))
    }
}

/// A compute at work.
pub(super) struct Bench {
    pub(super) compute: Compute,
    pub(super) store: Arc<Store>,
    pub(super) driver: JoinHandle<()>,
}

impl Bench {
    pub(super) fn over(manager: Arc<dyn DynManager>, store: Arc<Store>) -> Self {
        Self::of(Backend::from(manager), store)
    }

    /// Over a manager with all that it offers besides.
    pub(super) fn adapting(script: &Script, store: Arc<Store>) -> Self {
        let script = Arc::new(script.clone());
        let manager: Arc<dyn DynManager> = Arc::clone(&script) as _;
        let backend = Backend {
            firewall: Some(script),
            ..Backend::from(manager)
        };
        Self::of(backend, store)
    }

    /// Over a manager that makes images, too, and has consoles.
    pub(super) fn imaging(script: &Script) -> Self {
        let backend = Backend {
            imaging: Some(Arc::new(script.clone())),
            console: Some(Arc::new(script.clone())),
            ..Backend::from(Arc::new(script.clone()) as Arc<dyn DynManager>)
        };
        Self::of(backend, Arc::default())
    }

    pub(super) fn of(backend: Backend, store: Arc<Store>) -> Self {
        let config = Config::new("e".into());
        let host: Arc<dyn Initiator> = Arc::new(Host);
        let managers = [("it".into(), backend)];
        let (compute, driver) = Compute::new(config, managers, store.clone(), &host);
        *lock(&store.compute) = Some(compute.clone());
        Self {
            compute,
            store,
            driver: tokio::spawn(driver.run()),
        }
    }

    pub(super) fn managed(manager: Arc<dyn DynManager>) -> Self {
        Self::over(manager, Arc::default())
    }

    pub(super) fn mock(mock: Mock) -> Self {
        Self::managed(Arc::new(mock))
    }

    pub(super) fn scripted(script: &Script) -> Self {
        Self::managed(Arc::new(script.clone()))
    }

    pub(super) fn want(&self, instances: impl IntoIterator<Item = u64>, power: DesiredPower) {
        for instance in instances {
            self.store.want(instance, power);
        }
    }

    /// Wants it, and waits until all work is done.
    pub(super) async fn bring(
        &self,
        instances: impl IntoIterator<Item = u64>,
        power: DesiredPower,
    ) {
        for instance in instances {
            self.store.want(instance, power);
            self.compute.submit(key(instance));
        }
        self.compute.idle().await;
    }
}

/// A manager that does as it is told, and otherwise what is asked of it.
#[derive(Clone, Default)]
pub(super) struct Script {
    lines: Arc<Mutex<Lines>>,
}

#[derive(Default)]
struct Lines {
    answers: HashMap<&'static str, VecDeque<Result<Progress>>>,
    images: HashMap<&'static str, VecDeque<Result<ImagingProgress>>>,
    seen: VecDeque<Power>,
    refusals: VecDeque<Error>,
    hang: Option<&'static str>,
    panic_on: Option<&'static str>,
    is_blind: bool,
    slow: Option<Duration>,
    observe_ms: u32,
    features: Vec<Feature>,
    calls: Vec<String>,
    asked: Vec<String>,
    under_way: usize,
    most: usize,
}

impl Script {
    pub(super) fn answer(
        &self,
        verb: &'static str,
        answers: impl IntoIterator<Item = Result<Progress>>,
    ) {
        lock(&self.lines)
            .answers
            .entry(verb)
            .or_default()
            .extend(answers);
    }

    pub(super) fn see(&self, powers: impl IntoIterator<Item = Power>) {
        lock(&self.lines).seen.extend(powers);
    }

    /// Has the next calls of what is offered besides fail.
    pub(super) fn refuse(&self, errors: impl IntoIterator<Item = Error>) {
        lock(&self.lines).refusals.extend(errors);
    }

    pub(super) fn hang(&self, verb: &'static str) {
        lock(&self.lines).hang = Some(verb);
    }

    pub(super) fn panic_on(&self, call: &'static str) {
        lock(&self.lines).panic_on = Some(call);
    }

    pub(super) fn suggest(&self, observe_ms: u32) {
        lock(&self.lines).observe_ms = observe_ms;
    }

    /// Says that it can do this.
    pub(super) fn can(&self, feature: Feature) {
        lock(&self.lines).features.push(feature);
    }

    /// Whether it answers when it is to look.
    pub(super) fn blind(&self, is_blind: bool) {
        lock(&self.lines).is_blind = is_blind;
    }

    pub(super) fn slow(&self, by: Duration) {
        lock(&self.lines).slow = Some(by);
    }

    pub(super) fn calls(&self) -> Vec<String> {
        lock(&self.lines).calls.clone()
    }

    /// The calls, each with whose EC2 it could ask.
    pub(super) fn asked(&self) -> Vec<String> {
        lock(&self.lines).asked.clone()
    }

    async fn ask(&self, call: &str) {
        let whose = UnderWay::ec2("", "").await;
        let whose = whose.unwrap_or_else(|_| "nobody's".into());
        lock(&self.lines).asked.push(format!("{call}: {whose}"));
    }

    pub(super) fn most_at_a_time(&self) -> usize {
        lock(&self.lines).most
    }

    async fn play(&self, verb: &'static str, id: &str, power: Power) -> Result<Progress> {
        let call = format!("{verb} {id}");
        self.ask(&call).await;
        let (hang, panics, slow) = {
            let mut lines = lock(&self.lines);
            lines.calls.push(call.clone());
            lines.under_way += 1;
            lines.most = lines.most.max(lines.under_way);
            (
                lines.hang == Some(verb),
                lines.panic_on == Some(call.as_str()),
                lines.slow,
            )
        };
        assert!(!panics, "told to");
        if hang {
            std::future::pending::<()>().await;
        }
        if let Some(slow) = slow {
            tokio::time::sleep(slow).await;
        }
        let mut lines = lock(&self.lines);
        lines.under_way -= 1;
        if let Some(answer) = lines.answers.get_mut(verb).and_then(VecDeque::pop_front) {
            return answer;
        }
        Ok(Progress::Done(
            Observation::new(id, power).with_handle(Handle::new(1, "h")),
        ))
    }
}

impl Manager for Script {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        let lines = lock(&self.lines);
        Ok(CapabilitySet {
            features: lines.features.clone(),
            suggested_observe_ms: lines.observe_ms,
            ..CapabilitySet::default()
        })
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        Ok(Vec::new())
    }

    async fn launch(&self, _: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        self.play("launch", &spec.instance_id, Power::Running).await
    }

    async fn start(&self, _: &Caller, spec: &LaunchSpec, _: &Handle) -> Result<Progress> {
        self.play("start", &spec.instance_id, Power::Running).await
    }

    async fn stop(&self, _: &Caller, target: &Target, mode: StopMode) -> Result<Progress> {
        let verb = match mode {
            StopMode::Force => "force",
            StopMode::Ordinary | StopMode::Hibernate => "stop",
        };
        self.play(verb, &target.instance_id, Power::Stopped).await
    }

    async fn reboot(&self, _: &Caller, target: &Target) -> Result<Progress> {
        self.play("reboot", &target.instance_id, Power::Running)
            .await
    }

    async fn terminate(&self, _: &Caller, target: &Target) -> Result<Progress> {
        self.play("terminate", &target.instance_id, Power::Absent)
            .await
    }

    async fn observe(&self, _: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let ids: Vec<_> = targets.iter().map(|one| one.instance_id.as_str()).collect();
        self.ask(&format!("observe {}", ids.join(" "))).await;
        let mut lines = lock(&self.lines);
        if lines.is_blind {
            return Err(Error::new(Kind::Unavailable, "it is dark"));
        }
        Ok(targets
            .iter()
            .map(|target| {
                let power = lines.seen.pop_front().unwrap_or(Power::Running);
                Observation::new(target.instance_id.as_str(), power)
            })
            .collect())
    }

    async fn owned(&self, _: &Caller) -> Result<Vec<Observation>> {
        self.ask("owned").await;
        Ok(Vec::new())
    }
}

impl Firewall for Script {
    async fn apply(
        &self,
        _: &Caller,
        machine: &Target,
        interface_id: &str,
        ingress: &[TrafficRule],
        _: &[TrafficRule],
    ) -> Result<Vec<Mapping>> {
        let peers: Vec<_> = ingress.iter().flat_map(|rule| &rule.peers).collect();
        let call = format!("apply {} {interface_id} {peers:?}", machine.instance_id);
        self.ask(&call).await;
        let mut lines = lock(&self.lines);
        lines.calls.push(call);
        lines.refusals.pop_front().map_or(Ok(Vec::new()), Err)
    }
}

/// What the store has of a thing.
struct Thing {
    wanted: Option<Wanted>,
    outcomes: Vec<Outcome>,
}

pub(super) fn image(ordinal: u64) -> ThingKey {
    ThingKey {
        kind: ThingKind::Image,
        ordinal,
        account: "000000000000".into(),
        region: "us-east-1".into(),
    }
}

impl Store {
    /// Wants the work for an image until there is an outcome.
    pub(super) fn want_image(&self, ordinal: u64, work: Work) {
        let wanted = Some(Wanted {
            manager: "it".into(),
            id: format!("ami-{ordinal}").into(),
            work,
        });
        let mut things = lock(&self.things);
        let outcomes = things.remove(&ordinal).map_or(Vec::new(), |it| it.outcomes);
        things.insert(ordinal, Thing { wanted, outcomes });
    }

    pub(super) fn outcomes(&self, ordinal: u64) -> Vec<Outcome> {
        lock(&self.things)
            .get(&ordinal)
            .map_or(Vec::new(), |it| it.outcomes.clone())
    }
}

impl Things for Store {
    fn wanted(&self, key: &ThingKey) -> Option<Wanted> {
        lock(&self.things).get(&key.ordinal)?.wanted.clone()
    }

    fn done(&self, key: &ThingKey, outcome: Outcome) {
        if let Some(thing) = lock(&self.things).get_mut(&key.ordinal) {
            thing.wanted = None;
            thing.outcomes.push(outcome);
        }
    }
}

impl Imaging for Script {
    async fn capture(
        &self,
        _: &Caller,
        machine: &Target,
        image_id: &str,
        name: &str,
        no_reboot: bool,
    ) -> Result<ImagingProgress> {
        let call = format!(
            "capture {} {image_id} {name} {no_reboot}",
            machine.instance_id
        );
        self.image("capture", call, image_id).await
    }

    async fn poll(&self, _: &Caller, image_id: &str) -> Result<ImagingProgress> {
        self.image("poll", format!("poll {image_id}"), image_id)
            .await
    }

    async fn remove(&self, _: &Caller, image_id: &str) -> Result<()> {
        self.image("remove", format!("remove {image_id}"), image_id)
            .await
            .map(drop)
    }

    async fn snapshot(&self, _: &Caller, _: &str, _: &str, _: &Handle) -> Result<SnapshotProgress> {
        Err(Error::new(Kind::Unsupported, "no snapshots"))
    }

    async fn forget(&self, _: &Caller, _: &str, _: &Handle) -> Result<()> {
        Err(Error::new(Kind::Unsupported, "no snapshots"))
    }
}

impl Script {
    /// What the manager answers about an image next; that it is there where nothing is left.
    pub(super) fn answer_image(
        &self,
        verb: &'static str,
        answers: impl IntoIterator<Item = Result<ImagingProgress>>,
    ) {
        let mut lines = lock(&self.lines);
        lines.images.entry(verb).or_default().extend(answers);
    }

    async fn image(&self, verb: &'static str, call: String, id: &str) -> Result<ImagingProgress> {
        let (hang, slow) = {
            let mut lines = lock(&self.lines);
            lines.calls.push(call);
            (lines.hang == Some(verb), lines.slow)
        };
        if hang {
            std::future::pending::<()>().await;
        }
        if let Some(slow) = slow {
            tokio::time::sleep(slow).await;
        }
        let mut lines = lock(&self.lines);
        let answer = lines.images.get_mut(verb).and_then(VecDeque::pop_front);
        answer.unwrap_or_else(|| {
            Ok(ImagingProgress::Done(Image {
                id: id.to_owned(),
                ..Image::default()
            }))
        })
    }
}

impl orrery_contract::vm::console::Console for Script {
    async fn output(&self, _: &Caller, machine: &Target, _: u32) -> Result<Vec<u8>> {
        Ok(format!("{} says more than it may", machine.instance_id).into())
    }

    async fn screenshot(&self, _: &Caller, _: &Target) -> Result<Vec<u8>> {
        Err(Error::new(Kind::Unsupported, "no screens"))
    }
}
