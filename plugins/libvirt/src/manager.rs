//! The verbs.

use orrery_sdk::contract::{
    Caller, CapabilitySet, Error, Feature, Handle, Image, Kind, LaunchSpec, Manager, Observation,
    Power, Progress, Result, StopMode, Target, Wait,
};
use virt::connect::Connect;

use crate::connection::failed;
use crate::machines::{self, HANDLE, Machine, SOON, Wish, handle};
use crate::{Libvirt, images, traits, volumes};

/// Milliseconds between looks at machines; events tell of most changes.
const LOOKS: u32 = 5_000;

/// The attribute with a volume that goes with a machine.
const VOLUME: &str = "volume";

fn pending(instance_id: &str, note: &str) -> Progress {
    Progress::Pending(Wait {
        handle: Some(handle(instance_id)),
        poll_after_ms: SOON,
        note: note.into(),
    })
}

impl Libvirt {
    fn see(&self, machine: &Machine) -> Result<Observation> {
        machine.see(&self.asked, self.hypervisor.is_here())
    }

    fn done(&self, machine: &Machine) -> Result<Progress> {
        self.see(machine).map(Progress::Done)
    }

    fn bring_up(&self, machine: &Machine) -> Result<Progress> {
        self.asked.forget(&machine.record.instance);
        machine.note_stop(false)?;
        machine.start()?;
        self.done(machine)
    }
}

/// Volumes that are called as AMIs are and are none, with the reason.
type RefusedImages = Vec<(String, String)>;

impl Libvirt {
    /// The AMIs of the pool.
    fn every_image(&self, connection: &Connect) -> Result<(Vec<Image>, RefusedImages)> {
        let pool = self.pool(connection)?;
        let architecture = traits::architecture(connection)?;
        let (mut all, mut refused) = (Vec::new(), Vec::new());
        for (name, volume) in pool.volumes()? {
            if !images::is_ami(&name) {
                continue;
            }
            match images::image(&name, &volume, pool.folder(), &architecture) {
                Ok(image) => all.push(image),
                Err(why) => refused.push((name, why)),
            }
        }
        Ok((all, refused))
    }
}

impl Manager for Libvirt {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        let mut features = vec![
            Feature::StopStart,
            Feature::Reboot,
            Feature::UserData,
            Feature::SshKeys,
            Feature::MetadataNetwork,
            Feature::OwnImages,
            Feature::RootVolumes,
        ];
        features.push(match self.settings.keep_running {
            true => Feature::OutlivesHost,
            false => Feature::StopsWithHost,
        });
        Ok(CapabilitySet {
            features,
            suggested_observe_ms: LOOKS,
            handle_version: HANDLE,
            ..CapabilitySet::default()
        })
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        let connection = self.hypervisor.connect()?;
        let hidden = self.hidden().await?;
        let (mut all, refused) = self.every_image(&connection)?;
        all.retain(|image| !self.is_withheld(&image.id, &hidden));
        for (name, why) in refused {
            if self.refused.is_news(&name) {
                let text = format!("{name} in the storage pool is no AMI: {why}");
                self.warn(&text).await;
            }
        }
        Ok(all)
    }

    async fn launch(&self, by: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        let connection = self.hypervisor.connect()?;
        if let Some(machine) = machines::find(&connection, by, &spec.instance_id)? {
            return match machine.is_active()? || machine.is_stop_noted()? {
                true => self.done(&machine),
                // A launch was interrupted.
                false => self.bring_up(&machine),
            };
        }
        let name = match machines::named(&connection, &spec.instance_id)? {
            Some(_) => machines::second_name(by, &spec.instance_id),
            None => spec.instance_id.clone(),
        };
        let launched = self.make(&connection, by, spec, &name);
        let launched = launched.and_then(|machine| self.bring_up(&machine));
        if launched.is_err()
            && let Err(error) = self.undo(&connection, by, spec, &name)
        {
            let id = &spec.instance_id;
            let text = format!("cannot remove what is left of {id}: {error}");
            self.warn(&text).await;
        }
        launched
    }

    async fn start(&self, by: &Caller, spec: &LaunchSpec, given: &Handle) -> Result<Progress> {
        given.expect(HANDLE, &spec.instance_id)?;
        let connection = self.hypervisor.connect()?;
        let machine = machines::existing(&connection, by, &spec.instance_id)?;
        if machine.is_active()? {
            let seen = self.see(&machine)?;
            if seen.power == Power::Stopping {
                let error = Error::new(Kind::Conflict, "the guest is still shutting down");
                return Err(error.with_retry_after_ms(SOON));
            }
            return Ok(Progress::Done(seen));
        }
        // Its type, disks, interfaces and user data may have changed.
        let pool = self.pool(&connection)?;
        let machine = self.prepare(&connection, &pool, by, spec, &machine.name()?)?;
        self.bring_up(&machine)
    }

    async fn stop(&self, by: &Caller, target: &Target, mode: StopMode) -> Result<Progress> {
        let connection = self.hypervisor.connect()?;
        let machine = machines::existing(&connection, by, &target.instance_id)?;
        if !machine.is_active()? {
            return self.done(&machine);
        }
        machine.note_stop(true)?;
        if mode == StopMode::Force {
            self.asked.forget(&target.instance_id);
            machine.destroy()?;
            return self.done(&machine);
        }
        if self.asked.wish(&target.instance_id) != Some(Wish::Stop) {
            machine.shut_down()?;
            self.asked
                .note(&target.instance_id, Wish::Stop, self.settings.stop_timeout);
        }
        match self.see(&machine)? {
            seen if seen.power == Power::Stopped => Ok(Progress::Done(seen)),
            _ => Ok(pending(&target.instance_id, "the guest shuts down")),
        }
    }

    async fn reboot(&self, by: &Caller, target: &Target) -> Result<Progress> {
        let connection = self.hypervisor.connect()?;
        let machine = machines::existing(&connection, by, &target.instance_id)?;
        if !machine.is_active()? {
            return Err(Error::invalid("Only a running machine can reboot"));
        }
        if self.asked.wish(&target.instance_id).is_none() {
            // Known before the guest does it.
            self.asked.note(
                &target.instance_id,
                Wish::Reboot,
                self.settings.stop_timeout,
            );
            let rebooted = machine.domain.reboot(0);
            if let Err(why) = rebooted {
                self.asked.forget(&target.instance_id);
                return Err(failed("restart the guest", &why));
            }
        }
        self.done(&machine)
    }

    async fn terminate(&self, by: &Caller, target: &Target) -> Result<Progress> {
        let id = &target.instance_id;
        let connection = self.hypervisor.connect()?;
        self.asked.forget(id);
        if let Some(machine) = machines::find(&connection, by, id)? {
            machine.destroy()?;
            // Before the domain goes, which is what finds them again.
            self.clear(&connection, &machine.name()?, &machine.record.interfaces)?;
            machine.undefine()?;
            self.unplug(&connection, &machine.record.interfaces)?;
        } else {
            // Of a launch that the hypervisor did not live to see the end of.
            self.clear_after(&connection, id)?;
        }
        Ok(Progress::Done(Observation::new(id, Power::Absent)))
    }

    async fn observe(&self, by: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let connection = self.hypervisor.connect()?;
        let see = |target: &Target| match machines::find(&connection, by, &target.instance_id)? {
            Some(machine) => self.see(&machine),
            None => {
                // The host asks no more about what it takes for gone.
                if target.handle.is_some() {
                    self.clear_after(&connection, &target.instance_id)?;
                }
                Ok(Observation::new(&target.instance_id, Power::Absent))
            }
        };
        targets.iter().map(see).collect()
    }

    async fn owned(&self, by: &Caller) -> Result<Vec<Observation>> {
        let connection = self.hypervisor.connect()?;
        let all = machines::owned(&connection, by)?;
        for machine in &all {
            if let Err(error) = self.merge_layers(&connection, machine) {
                let id = &machine.record.instance;
                self.warn(&format!("a disk of {id} is still in layers: {error}"))
                    .await;
            }
        }
        let see = |machine: &Machine| {
            let mut seen = self.see(machine)?;
            let root = volumes::root(machine)?;
            seen.attributes
                .extend(root.map(|it| (VOLUME.to_owned(), it)));
            Ok(seen)
        };
        all.iter().map(see).collect()
    }
}
