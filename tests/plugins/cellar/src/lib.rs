//! A VM manager for tests whose machines are entries in its store and stop with the host.
//! The user data of a launch says what else they do, a line each: `door=ADDRESS` and
//! `address=ADDRESS` call the host there and from there, `lasts=MILLISECONDS` shuts down from
//! inside after that time, `deaf` stops by force alone. What is asked of machines is logged.

use host::log::Level;
use orrery_sdk::prelude::*;
use vm::types::Address;

struct Cellar {
    host: Host,
}

impl Open for Cellar {
    async fn open(host: Host) -> Result<Self> {
        Ok(Self { host })
    }
}

/// A machine as it is kept: the time of its last start, or nothing while it is off, and what
/// its user data says.
struct Machine {
    started_ms: Option<u64>,
    said: String,
}

impl Machine {
    fn read(kept: &[u8]) -> Self {
        let text = String::from_utf8_lossy(kept);
        let (started, said) = text.split_once('\n').unwrap_or((&text, ""));
        Self {
            started_ms: started.parse().ok(),
            said: said.to_owned(),
        }
    }

    fn write(&self) -> String {
        let started = self.started_ms.map(|it| it.to_string());
        format!("{}\n{}", started.unwrap_or_default(), self.said)
    }

    fn says(&self, name: &str) -> Option<&str> {
        let mut lines = self.said.lines();
        lines.find_map(|line| line.strip_prefix(name)?.strip_prefix('='))
    }

    fn is_deaf(&self) -> bool {
        self.said.lines().any(|line| line == "deaf")
    }

    /// What is seen of it at this time.
    fn seen(&self, id: &str, now_ms: u64) -> Observation {
        let lasts = self.says("lasts").and_then(|it| it.parse::<u64>().ok());
        let has_ended = |started| lasts.is_some_and(|lasts| now_ms >= started + lasts);
        let mut seen = match self.started_ms {
            Some(started) if has_ended(started) => Observation::new(id, Power::Stopped)
                .with_reason("Client.InstanceInitiatedShutdown: Instance initiated shutdown"),
            Some(_) => Observation::new(id, Power::Running),
            None => Observation::new(id, Power::Stopped),
        };
        let door = self.says("door").map(|at| ("door".into(), at.into()));
        seen.attributes.extend(door);
        let addresses = self.says("address").map(|own| Address {
            private_ip: Some(own.into()),
            ..Address::default()
        });
        seen.addresses.extend(addresses);
        seen.with_handle(Handle::new(1, id))
    }
}

impl Cellar {
    async fn log(&self, what: &str, id: &str) {
        let line = format!("{what} {id}");
        self.host.log().log(Level::Info, &line, &[]).await;
    }

    async fn machine(&self, id: &str) -> Result<Option<Machine>> {
        let kept = self.host.kv().get(id).await?;
        Ok(kept.map(|entry| Machine::read(&entry.value)))
    }

    async fn existing(&self, id: &str) -> Result<Machine> {
        let gone = || Error::new(Kind::NotFound, "no such machine");
        self.machine(id).await?.ok_or_else(gone)
    }

    async fn keep(&self, id: &str, machine: &Machine) -> Result<Progress> {
        let kv = self.host.kv();
        let before = kv.get(id).await?.map(|entry| entry.revision);
        kv.put(id, machine.write().as_bytes(), before).await?;
        Ok(Progress::Done(self.see(id).await?))
    }

    async fn start_now(&self, id: &str, said: String) -> Result<Progress> {
        let machine = Machine {
            started_ms: Some(self.host.clock().now_ms().await?),
            said,
        };
        self.keep(id, &machine).await
    }

    async fn see(&self, id: &str) -> Result<Observation> {
        let now = self.host.clock().now_ms().await?;
        Ok(match self.machine(id).await? {
            Some(machine) => machine.seen(id, now),
            None => Observation::new(id, Power::Absent),
        })
    }
}

impl Manager for Cellar {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        Ok(CapabilitySet {
            features: vec![Feature::StopStart, Feature::StopsWithHost],
            suggested_observe_ms: 100,
            handle_version: 1,
            ..CapabilitySet::default()
        })
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        Ok(Vec::new())
    }

    async fn launch(&self, _: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        let said = String::from_utf8_lossy(&spec.user_data).into_owned();
        self.start_now(&spec.instance_id, said).await
    }

    async fn start(&self, _: &Caller, spec: &LaunchSpec, _: &Handle) -> Result<Progress> {
        let said = self.existing(&spec.instance_id).await?.said;
        self.start_now(&spec.instance_id, said).await
    }

    async fn stop(&self, _: &Caller, target: &Target, mode: StopMode) -> Result<Progress> {
        let id = &target.instance_id;
        let by_force = mode == StopMode::Force;
        self.log(if by_force { "force" } else { "stop" }, id).await;
        let machine = self.existing(id).await?;
        if machine.is_deaf() && !by_force {
            return Ok(Progress::Pending(Wait {
                handle: None,
                poll_after_ms: 100,
                note: "a machine that does not listen".into(),
            }));
        }
        let off = Machine {
            started_ms: None,
            ..machine
        };
        self.keep(id, &off).await
    }

    async fn reboot(&self, _: &Caller, target: &Target) -> Result<Progress> {
        let said = self.existing(&target.instance_id).await?.said;
        self.start_now(&target.instance_id, said).await
    }

    async fn terminate(&self, _: &Caller, target: &Target) -> Result<Progress> {
        let id = &target.instance_id;
        self.log("terminate", id).await;
        self.host.kv().delete(id, None).await?;
        Ok(Progress::Done(Observation::new(id.as_str(), Power::Absent)))
    }

    async fn observe(&self, _: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let mut all = Vec::with_capacity(targets.len());
        for target in targets {
            all.push(self.see(&target.instance_id).await?);
        }
        Ok(all)
    }

    async fn owned(&self, _: &Caller) -> Result<Vec<Observation>> {
        let mut all = Vec::new();
        for id in self.host.kv().keys("", None, 1000).await? {
            all.push(self.see(&id).await?);
        }
        Ok(all)
    }
}

orrery_sdk::export!(Cellar: manager);
