//! The verbs of the contract.

use bollard::models::{ContainerSummary, ContainerSummaryStateEnum as State};
use orrery_sdk::contract::{
    Caller, CapabilitySet, Error, Feature, Handle, Image, Kind, LaunchSpec, Manager, Observation,
    Power, Progress, Result, StopMode, Target, Wait,
};

use crate::engine::failed;
use crate::networks::VPC;
use crate::seen::{HANDLE, INSTANCE, observation};
use crate::{Docker, Ended, machines, ports, seen};

/// Milliseconds between looks at a container that is being removed.
const REMOVAL_MS: u32 = 50;

impl Docker {
    /// What is seen after a verb. One that failed because another call came first has been
    /// carried out all the same.
    async fn settled(
        &self,
        by: &Caller,
        instance_id: &str,
        wanted: Power,
        verb: Result<()>,
    ) -> Result<Progress> {
        let mut seen = self.see(by, instance_id).await?;
        if seen.power != wanted {
            verb?;
        }
        // A container that was asked to end has nothing to explain.
        seen.reason = seen.reason.filter(|_| seen.power != wanted);
        Ok(Progress::Done(seen))
    }

    /// What is seen of a machine that was just made, which has its rules from here on.
    pub(crate) async fn made(&self, by: &Caller, spec: &LaunchSpec) -> Result<Observation> {
        let id = &spec.instance_id;
        let container = self.existing(by, id).await?;
        let seen = observation(id, Some(&container));
        announce(&seen);
        self.furnish(&container, spec).await?;
        Ok(self.complete(seen, Some(&container)).await)
    }

    /// Gives a container that has started what its launch says of its network.
    async fn furnish(&self, container: &ContainerSummary, spec: &LaunchSpec) -> Result<()> {
        let inspected = self.inspected(seen::id(container)).await?;
        self.equip(container, machines::process(&inspected), spec)
            .await;
        self.guards.take(spec);
        let id = &spec.instance_id;
        self.guard_within(id, container, &inspected).await?;
        self.await_metadata(spec, container);
        Ok(())
    }
}

/// The documented line that says how to reach an instance.
fn announce(seen: &Observation) {
    let ssh = seen
        .mappings
        .iter()
        .find(|it| it.guest_port == ports::SSH.number);
    let address = seen.addresses.iter().find_map(|it| it.public_ip.as_deref());
    if let (Some(ssh), Some(address)) = (ssh, address) {
        tracing::info!(
            "Instance {} will be accessible via SSH at: {}:{}, {address}:22",
            seen.instance_id,
            ssh.host_ip,
            ssh.host_port,
        );
    }
}

impl Manager for Docker {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        let facts = &self.engine.connected().await?.facts;
        Ok(CapabilitySet {
            features: vec![
                Feature::StopStart,
                Feature::Reboot,
                Feature::UserData,
                Feature::SshKeys,
                Feature::MetadataNetwork,
                Feature::OwnImages,
            ],
            architectures: vec![facts.architecture.clone()],
            max_instances: None,
            suggested_observe_ms: 10_000,
            handle_version: HANDLE,
        })
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        let amis = self.images.amis(&self.engine).await?;
        let mut images: Vec<_> = amis.into_iter().map(|ami| ami.image).collect();
        let facts = &self.engine.connected().await?.facts;
        images.extend(self.to_be_fetched(&images, &facts.architecture));
        Ok(images)
    }

    async fn launch(&self, by: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        let id = &spec.instance_id;
        match self.find(by, id).await? {
            // A launch that was cut short may not have come to the files.
            Some(half) if half.state == Some(State::CREATED) => {
                self.remove(seen::id(&half)).await?
            }
            Some(there) => {
                self.guards.take(spec);
                self.guard(id, &there).await?;
                self.await_metadata(spec, &there);
                let seen = observation(id, Some(&there));
                return Ok(Progress::Done(self.complete(seen, Some(&there)).await));
            }
            None => {}
        }
        if let Some(wait) = self.make_or_fetch(by, spec).await? {
            return Ok(Progress::Pending(wait));
        }
        Ok(Progress::Done(self.made(by, spec).await?))
    }

    async fn start(&self, by: &Caller, spec: &LaunchSpec, handle: &Handle) -> Result<Progress> {
        seen::check(handle)?;
        let container = self.existing(by, &spec.instance_id).await?;
        let news = self.bring_user_data(&container, spec).await?;
        self.start_disks(by, spec).await?;
        let mut started = self.bring_up(&container).await;
        if started.is_ok() {
            let plugged = self.plug_in(&by.emulator_id, &spec.instance_id, seen::id(&container));
            plugged.await?;
            started = self.tell(&container, news).await;
        }
        if started.is_ok() {
            // The engine gives a container that starts other ports, and another network.
            let container = self.existing(by, &spec.instance_id).await?;
            self.furnish(&container, spec).await?;
        }
        self.settled(by, &spec.instance_id, Power::Running, started)
            .await
    }

    async fn stop(&self, by: &Caller, target: &Target, mode: StopMode) -> Result<Progress> {
        let container = self.existing(by, &target.instance_id).await?;
        let stopped = match seen::power(&container) {
            Power::Stopped => Ok(()),
            _ => self.bring_down(&container, mode).await,
        };
        self.settled(by, &target.instance_id, Power::Stopped, stopped)
            .await
    }

    async fn reboot(&self, by: &Caller, target: &Target) -> Result<Progress> {
        let container = self.existing(by, &target.instance_id).await?;
        if seen::power(&container) != Power::Running {
            return Err(Error::new(
                Kind::Invalid,
                "only a running machine can reboot",
            ));
        }
        let id = seen::id(&container);
        let restarted = self.engine.client().await?.restart_container(id, None);
        restarted
            .await
            .map_err(|why| failed("restart the container", why))?;
        self.plug_in(&by.emulator_id, &target.instance_id, id)
            .await?;
        let seen = self.see(by, &target.instance_id).await?;
        Ok(Progress::Done(seen))
    }

    async fn terminate(&self, by: &Caller, target: &Target) -> Result<Progress> {
        self.pulls.launches.forget(&target.instance_id);
        if let Some(container) = self.find(by, &target.instance_id).await? {
            match self.settings.ended {
                Ended::Kept => self.put_away(&container, &target.instance_id).await?,
                Ended::Removed => self.remove(seen::id(&container)).await?,
            }
            if let Some(vpc) = seen::label(&container, VPC) {
                self.leave(&by.emulator_id, vpc).await;
            }
        }
        self.lead_no_more(&by.emulator_id, &target.instance_id, |_| true)
            .await;
        self.let_go(&by.emulator_id, &target.instance_id).await?;
        self.guards.forget(&target.instance_id);
        self.ways.forget(&target.instance_id);
        self.wires.forget(&target.instance_id);
        self.forward_no_more(&by.emulator_id, &target.instance_id)
            .await;
        let seen = self.see(by, &target.instance_id).await?;
        Ok(match seen.power {
            Power::Absent => Progress::Done(seen),
            // A removal that was given up goes on.
            _ => Progress::Pending(Wait {
                handle: None,
                poll_after_ms: REMOVAL_MS,
                note: "Docker removes the container".into(),
            }),
        })
    }

    async fn observe(&self, by: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let all = self
            .containers(vec![machines::of_emulator(&by.emulator_id)])
            .await?;
        let mut seen = Vec::with_capacity(targets.len());
        for target in targets {
            let id = target.instance_id.as_str();
            let mut ours = all
                .iter()
                .filter(|it| seen::label(it, INSTANCE) == Some(id));
            let container = ours.find(|it| !seen::has_ended(it));
            if let Some(container) = container {
                self.guard_moved(id, container).await;
            }
            seen.push(self.complete(self.seen(id, container), container).await);
        }
        Ok(seen)
    }

    async fn owned(&self, by: &Caller) -> Result<Vec<Observation>> {
        let all = self
            .containers(vec![machines::of_emulator(&by.emulator_id)])
            .await?;
        let mut owned = Vec::with_capacity(all.len());
        for container in &all {
            let Some(id) = seen::label(container, INSTANCE) else {
                continue;
            };
            let seen = observation(id, Some(container));
            if seen.power != Power::Absent {
                owned.push(self.complete(seen, Some(container)).await);
            }
        }
        Ok(owned)
    }
}
