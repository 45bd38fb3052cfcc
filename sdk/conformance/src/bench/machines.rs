//! Verbs on machines, as the host makes them.

use std::collections::HashSet;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use orrery_contract::{
    Caller, CapabilitySet, DynManager, Error, Feature, Handle, Image, LaunchSpec, Observation,
    Power, Progress, Target, Wait,
};
use tokio::time::{sleep, timeout};

use super::{Bench, Judged, check, equal, exported, full, together};
use crate::step::{Act, Answer, Cut, Garble, Verb, Who};

/// The longest that a manager may ask the host not to look.
const LONGEST_WAIT_MS: u32 = 60_000;
/// "A few dozen bytes at most", read kindly.
const LONGEST_HANDLE: usize = 256;
/// Machines of one case have lower numbers.
const STRANGERS: u8 = 200;

type Told = Result<Progress, Error>;

impl Bench {
    pub(super) async fn machine(&mut self, act: Act) -> Judged {
        match act {
            Act::Do(verb, machine) => self.carry(verb, machine).await,
            Act::All(verb, count) => self.all(verb, count).await,
            Act::Ask(verb, machine) => Ok(match self.ask(verb, machine).await? {
                Ok(_) => Answer::Fine,
                Err(error) => Answer::Failed(error),
            }),
            Act::Lose(verb, machine, cut) => self.lose(verb, machine, cut).await,
            Act::Progress(verb, machine) => self.progress(verb, machine).await,
            Act::Observe(machines) => self.observe(&self.by(), machines.to_vec()).await,
            Act::ObserveForAll(machines) => {
                let by = Caller {
                    account: String::new(),
                    region: String::new(),
                    request_id: None,
                    ..self.by()
                };
                self.observe(&by, machines.to_vec()).await
            }
            Act::ObserveStrangers(count) => {
                let strangers = (0..count).map(|number| STRANGERS.wrapping_add(number % 56));
                self.observe(&self.by(), strangers.collect()).await
            }
            Act::ObserveTwice(machine) => {
                let (manager, by) = (self.manager()?, self.by());
                let targets = [self.target(machine)];
                let first = manager.observe(&by, &targets).await;
                let seen = equal(first, manager.observe(&by, &targets).await)?;
                Ok(Answer::Powers(seen.iter().map(|it| it.power).collect()))
            }
            Act::Owned => Ok(match self.owned(self.who).await? {
                Ok(owned) => {
                    Answer::Machines(owned.into_iter().map(|(number, _)| number).collect())
                }
                Err(error) => Answer::Failed(error),
            }),
            Act::TakeOwned => Ok(match self.owned(self.who).await? {
                Ok(owned) => {
                    let who = self.who;
                    let mut kept = self.kept();
                    kept.handles.retain(|(of, _), _| *of != who);
                    for (number, machine) in owned {
                        let handle = machine.handle.ok_or("a machine of owned() has no handle")?;
                        kept.handles.insert((who, number), handle);
                    }
                    Answer::Fine
                }
                Err(error) => Answer::Failed(error),
            }),
            Act::Handle(machine) => self.handle_rules(machine).await,
            Act::Whole(machine) => self.whole(machine).await,
            Act::Forget(machine) => {
                let key = (self.who, machine);
                self.kept().handles.remove(&key);
                Ok(Answer::Fine)
            }
            Act::Garble(machine, garble) => self.garble(machine, garble).await,
            Act::Shape(machine, shape) => {
                self.kept().shapes.insert(machine, shape);
                Ok(Answer::Fine)
            }
            Act::Refused(machine) => {
                self.kept().refused.push(machine);
                Ok(Answer::Fine)
            }
            Act::From(machine, image) => {
                self.kept().sources.insert(machine, image);
                Ok(Answer::Fine)
            }
            Act::With(machine, volume) => {
                self.kept().disks.insert(machine, volume);
                Ok(Answer::Fine)
            }
            Act::Capabilities => self.capabilities().await,
            Act::Images => self.images().await,
            other => Err(format!("{other:?} is no act on machines")),
        }
    }

    pub(super) fn manager(&self) -> Judged<Arc<dyn DynManager>> {
        exported(&self.exports().manager, "orrery:vm/manager")
    }

    pub(super) fn target(&self, machine: u8) -> Target {
        Target {
            instance_id: self.id("i", machine),
            handle: self.kept().handles.get(&(self.who, machine)).cloned(),
        }
    }

    fn keep(&self, machine: u8, handle: Option<&Handle>) {
        if let Some(handle) = handle {
            self.kept()
                .handles
                .insert((self.who, machine), handle.clone());
        }
    }

    /// One call.
    async fn call(&self, verb: Verb, machine: u8) -> Judged<Told> {
        let (manager, by) = (self.manager()?, self.by());
        let target = self.target(machine);
        Ok(match verb {
            Verb::Launch => manager.launch(&by, &self.spec(machine)).await,
            Verb::Start => {
                let handle = target
                    .handle
                    .ok_or("the manager gave no handle to start with")?;
                manager.start(&by, &self.spec(machine), &handle).await
            }
            Verb::Stop(mode) => manager.stop(&by, &target, mode).await,
            Verb::Reboot => manager.reboot(&by, &target).await,
            Verb::Terminate => manager.terminate(&by, &target).await,
        })
    }

    /// One call whose answer is kept.
    async fn ask(&self, verb: Verb, machine: u8) -> Judged<Told> {
        let told = self.call(verb, machine).await?;
        match &told {
            Ok(Progress::Done(seen)) => self.see(machine, seen)?,
            Ok(Progress::Pending(wait)) => self.wait(machine, wait)?,
            Err(error) => check(!error.message.is_empty(), || {
                "a failure has no message".into()
            })?,
        }
        Ok(told)
    }

    /// The verb to its end.
    async fn carry(&self, verb: Verb, machine: u8) -> Judged {
        let mut pause = match self.insist(verb, machine).await? {
            Err(error) => return Ok(Answer::Failed(error)),
            Ok(Progress::Done(seen)) => return Ok(Answer::Powers(vec![seen.power])),
            Ok(Progress::Pending(wait)) => wait.poll_after_ms,
        };
        loop {
            sleep(Duration::from_millis(pause.into())).await;
            match self.look(&self.by(), &[machine]).await? {
                Err(error) if error.kind.is_repeatable() => {}
                Err(error) => return Ok(Answer::Failed(error)),
                Ok(seen) if goes_on(verb, seen[0].power) => {}
                Ok(seen) => return Ok(Answer::Powers(vec![seen[0].power])),
            }
            pause = (pause * 2).clamp(1, 1000);
        }
    }

    /// The verb, again and again as long as its failure asks for that.
    async fn insist(&self, verb: Verb, machine: u8) -> Judged<Told> {
        loop {
            match self.ask(verb, machine).await? {
                Err(error) if error.kind.is_repeatable() => {
                    let pause = error.retry_after_ms.unwrap_or(20).max(1);
                    sleep(Duration::from_millis(pause.into())).await;
                }
                told => return Ok(told),
            }
        }
    }

    async fn all(&self, verb: Verb, count: u8) -> Judged {
        let mut powers = Vec::new();
        for answer in together((0..count).map(|machine| self.carry(verb, machine))).await {
            match answer? {
                Answer::Powers(seen) => powers.extend(seen),
                other => return Ok(other),
            }
        }
        Ok(Answer::Powers(powers))
    }

    async fn lose(&self, verb: Verb, machine: u8, cut: Cut) -> Judged {
        let mut call = Box::pin(self.call(verb, machine));
        match cut {
            Cut::AtOnce => {
                std::future::poll_fn(|cx| {
                    let _lost = call.as_mut().poll(cx);
                    std::task::Poll::Ready(())
                })
                .await;
            }
            Cut::Soon => {
                let _lost = timeout(Duration::from_millis(3), call).await;
            }
        }
        Ok(Answer::Fine)
    }

    async fn progress(&self, verb: Verb, machine: u8) -> Judged {
        match self.insist(verb, machine).await? {
            Err(error) => return Ok(Answer::Failed(error)),
            Ok(Progress::Done(seen)) => {
                let (power, end) = (seen.power, !goes_on(verb, seen.power));
                check(end, || format!("done, and the machine is {power:?}"))?;
            }
            Ok(Progress::Pending(_)) if verb != Verb::Terminate => {
                let known = self.target(machine).handle.is_some();
                check(known, || {
                    "pending, and the host has no handle to look with".into()
                })?;
            }
            Ok(Progress::Pending(_)) => {}
        }
        Ok(Answer::Fine)
    }

    async fn look(&self, by: &Caller, machines: &[u8]) -> Judged<Result<Vec<Observation>, Error>> {
        let targets: Vec<_> = machines
            .iter()
            .map(|machine| self.target(*machine))
            .collect();
        let seen = match self.manager()?.observe(by, &targets).await {
            Ok(seen) => seen,
            Err(error) => return Ok(Err(error)),
        };
        check(seen.len() == targets.len(), || {
            format!("{} targets and {} observations", targets.len(), seen.len())
        })?;
        for (machine, seen) in machines.iter().zip(&seen) {
            self.see(*machine, seen)?;
        }
        Ok(Ok(seen))
    }

    async fn observe(&self, by: &Caller, machines: Vec<u8>) -> Judged {
        Ok(match self.look(by, &machines).await? {
            Ok(seen) => Answer::Powers(seen.iter().map(|seen| seen.power).collect()),
            Err(error) => Answer::Failed(error),
        })
    }

    /// What an observation must be, and what the host keeps of it.
    fn see(&self, machine: u8, seen: &Observation) -> Judged<()> {
        let id = self.id("i", machine);
        check(seen.instance_id == id, || {
            format!("an answer about {id} is about {}", seen.instance_id)
        })?;
        for address in &seen.addresses {
            let ips = [&address.private_ip, &address.public_ip];
            for ip in ips.into_iter().flatten() {
                check(ip.parse::<IpAddr>().is_ok(), || {
                    format!("{ip:?} is no address")
                })?;
            }
        }
        super::extras::mappings(&seen.mappings)?;
        self.keep(machine, seen.handle.as_ref());
        Ok(())
    }

    fn wait(&self, machine: u8, wait: &Wait) -> Judged<()> {
        let after = wait.poll_after_ms;
        check((1..=LONGEST_WAIT_MS).contains(&after), || {
            format!("poll-after is {after} ms, not 1 to {LONGEST_WAIT_MS}")
        })?;
        check(!wait.note.is_empty(), || {
            "pending, and the note does not say on what".into()
        })?;
        self.keep(machine, wait.handle.as_ref());
        Ok(())
    }

    async fn owned(&self, who: Who) -> Judged<Result<Vec<(u8, Observation)>, Error>> {
        let owned = match self.manager()?.owned(&self.caller(who)).await {
            Ok(owned) => owned,
            Err(error) => return Ok(Err(error)),
        };
        let mut machines = Vec::new();
        for machine in owned {
            let id = &machine.instance_id;
            let number = (0..STRANGERS).find(|number| self.id("i", *number) == *id);
            let number = number.ok_or_else(|| format!("owned() lists {id}, which is not ours"))?;
            let power = machine.power;
            check(power != Power::Absent, || {
                format!("owned() lists {id} as absent")
            })?;
            machines.push((number, machine));
        }
        machines.sort_by_key(|(number, _)| *number);
        let twice = machines.windows(2).find(|pair| pair[0].0 == pair[1].0);
        match twice {
            Some(pair) => Err(format!("owned() lists {} twice", pair[0].1.instance_id)),
            None => Ok(Ok(machines)),
        }
    }

    async fn handle_rules(&self, machine: u8) -> Judged {
        let handle = self
            .target(machine)
            .handle
            .ok_or("the machine has no handle")?;
        let version = self.capability_set().await?.handle_version;
        check(handle.version == version, || {
            format!(
                "a handle of version {} where {version} is declared",
                handle.version
            )
        })?;
        let length = handle.data.len();
        check((1..=LONGEST_HANDLE).contains(&length), || {
            format!("a handle of {length} bytes, not 1 to {LONGEST_HANDLE}")
        })?;
        Ok(Answer::Fine)
    }

    async fn whole(&self, machine: u8) -> Judged {
        let owned = match self.owned(self.who).await? {
            Ok(owned) => owned.iter().any(|(number, _)| *number == machine),
            Err(error) => return Ok(Answer::Failed(error)),
        };
        let seen = match self.look(&self.by(), &[machine]).await? {
            Ok(seen) => seen[0].power,
            Err(error) => return Ok(Answer::Failed(error)),
        };
        check(owned == (seen != Power::Absent), || {
            format!("the machine is {seen:?}, and owned() has it: {owned}")
        })?;
        Ok(Answer::Fine)
    }

    async fn garble(&self, machine: u8, garble: Garble) -> Judged {
        let version = self.capability_set().await?.handle_version;
        let made = self.target(machine).handle.unwrap_or_default();
        let handle = match garble {
            Garble::Empty => Handle::new(version, ""),
            Garble::Binary => Handle::new(version, [0xff, 0x00, 0xfe, 0x80]),
            Garble::Text => Handle::new(version, "../somebody else's; \u{1f980}"),
            Garble::Long => Handle::new(version, vec![b'x'; 64 * 1024]),
            Garble::Newer => Handle::new(version.wrapping_add(1), made.data),
            Garble::Older => Handle::new(version.wrapping_sub(1), made.data),
        };
        self.keep(machine, Some(&handle));
        Ok(Answer::Fine)
    }

    async fn capability_set(&self) -> Judged<CapabilitySet> {
        let asked = self.manager()?.capabilities(&self.by()).await;
        asked.map_err(|error| format!("capabilities failed: {}", full(&error)))
    }

    async fn capabilities(&self) -> Judged {
        let (manager, by) = (self.manager()?, self.by());
        let first = manager.capabilities(&by).await;
        let them = self.caller(Who::Them);
        let set = equal(first, manager.capabilities(&them).await)?;
        let features: HashSet<_> = set.features.iter().collect();
        check(features.len() == set.features.len(), || {
            format!("a feature is declared twice: {:?}", set.features)
        })?;
        let hibernates = features.contains(&Feature::Hibernate);
        check(
            !hibernates || features.contains(&Feature::StopStart),
            || "hibernate is declared and stop-start is not".into(),
        )?;
        for architecture in &set.architectures {
            architecture_rule(architecture)?;
        }
        check(set.max_instances != Some(0), || "no machine fits".into())?;
        Ok(Answer::Fine)
    }

    async fn images(&self) -> Judged {
        let (manager, by) = (self.manager()?, self.by());
        let first = manager.images(&by).await;
        let images = equal(first, manager.images(&by).await)?;
        let mut ids = HashSet::new();
        for image in &images {
            image_rules(image)?;
            let new = image.id.is_empty() || ids.insert(&image.id);
            check(new, || format!("two images have the id {}", image.id))?;
        }
        Ok(Answer::Fine)
    }

    /// Ends whatever the case left on the backend.
    pub(crate) async fn clear(&mut self) {
        self.clear_extras().await;
        for who in [Who::Us, Who::Them] {
            self.who = who;
            let known = self
                .kept()
                .handles
                .keys()
                .filter(|key| key.0 == who)
                .map(|key| key.1)
                .collect();
            let mut machines: Vec<u8> = known;
            if let Ok(Ok(owned)) = self.owned(who).await {
                machines.extend(owned.into_iter().map(|(number, _)| number));
            }
            machines.sort_unstable();
            machines.dedup();
            for machine in machines {
                // The case is judged already; what cannot be ended stays.
                let _ended = self.carry(Verb::Terminate, machine).await;
            }
        }
    }

    fn spec(&self, machine: u8) -> LaunchSpec {
        let kept = self.kept();
        let refused = self
            .plan
            .refused
            .as_ref()
            .filter(|_| kept.refused.contains(&machine));
        let mut spec = refused.unwrap_or(&self.plan.launch).clone();
        spec.instance_id = self.id("i", machine);
        for (index, disk) in spec.disks.iter_mut().enumerate() {
            // Apart from the volumes of their own, which are first parts.
            disk.volume_id = self.part("vol", 15 - index % 16, machine);
        }
        for (index, nic) in spec.nics.iter_mut().enumerate() {
            nic.interface_id = self.part("eni", index, machine);
        }
        if let Some(volume) = kept.disks.get(&machine) {
            spec.disks
                .push(super::volumes::of_launch(self.id("vol", *volume)));
        }
        let source = kept.sources.get(&machine);
        if let Some(image) = source.and_then(|image| kept.images.get(image)) {
            spec.image = image.clone();
        }
        match kept.shapes.get(&machine) {
            Some(shape) => super::specs::shaped(spec, *shape),
            None => spec,
        }
    }

    pub(super) fn interface_of(&self, machine: u8) -> String {
        let nics = self.spec(machine).nics;
        nics.first()
            .map_or_else(|| self.id("eni", machine), |nic| nic.interface_id.clone())
    }

    /// The progress of another interface's verb on a machine.
    pub(super) async fn after(&self, machine: u8, told: Told) -> Judged {
        match told {
            Err(error) => Ok(Answer::Failed(error)),
            Ok(Progress::Done(seen)) => self
                .see(machine, &seen)
                .map(|()| Answer::Powers(vec![seen.power])),
            Ok(Progress::Pending(wait)) => {
                self.wait(machine, &wait)?;
                sleep(Duration::from_millis(wait.poll_after_ms.into())).await;
                self.observe(&self.by(), vec![machine]).await
            }
        }
    }
}

/// Whether the host goes on looking at a machine that is seen like this.
fn goes_on(verb: Verb, power: Power) -> bool {
    match verb {
        Verb::Terminate => power != Power::Absent,
        Verb::Stop(_) => matches!(power, Power::Running | Power::Starting | Power::Stopping),
        _ => matches!(power, Power::Starting | Power::Stopping),
    }
}

pub(super) fn image_rules(image: &Image) -> Judged<()> {
    let id = &image.id;
    let formed = id.strip_prefix("ami-").is_some_and(|hex| {
        (1..=64).contains(&hex.len())
            && hex
                .bytes()
                .all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
    });
    check(id.is_empty() || formed, || {
        format!("{id:?} is no id of an image")
    })?;
    architecture_rule(&image.architecture)?;
    let root = &image.root_device;
    check(
        root.is_empty() || root.starts_with('/') || root.starts_with("xvd"),
        || format!("{root:?} is no name of a device"),
    )
}

fn architecture_rule(name: &str) -> Judged<()> {
    let known = ["i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"].contains(&name);
    check(known, || format!("EC2 has no architecture {name:?}"))
}
