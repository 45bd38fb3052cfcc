//! The verbs.

use orrery_sdk::contract::{
    Caller, CapabilitySet, Error, Feature, Handle, Image, Kind, LaunchSpec, Manager, Nic,
    Observation, Power, Progress, Result, StopMode, Target, Wait,
};
use virt::connect::Connect;
use virt::domain::Domain;

use crate::connection::failed;
use crate::domain::{self, Drive, Parts};
use crate::machines::{self, HANDLE, Machine, Wish, handle};
use crate::pool::{Format, MIB, Pool};
use crate::record::{Interface, Record};
use crate::settings::Datasource;
use crate::{Libvirt, filters, images, networks, seed, vpc};

/// Milliseconds between looks at machines; events tell of most changes.
const LOOKS: u32 = 5_000;
/// Milliseconds after which to look at a guest that does what it was asked.
const SOON: u32 = 250;

/// EC2's name of the host: `ip-172-31-0-4`.
fn hostname(spec: &LaunchSpec) -> String {
    let address = spec.nics.first().and_then(|nic| nic.private_ip.as_deref());
    match address {
        Some(address) => format!("ip-{}", address.replace('.', "-")),
        None => spec.instance_id.clone(),
    }
}

/// The volume with what a guest is told.
fn seed_volume(instance_id: &str) -> String {
    format!("seed-{instance_id}")
}

/// The volume with what a guest says.
pub(crate) fn console_volume(instance_id: &str) -> String {
    format!("console-{instance_id}.log")
}

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

    /// Makes all that a machine needs, and the domain.
    fn make(&self, connection: &Connect, by: &Caller, spec: &LaunchSpec) -> Result<Machine> {
        let pool = self.pool(connection)?;
        let image = images::volume(&pool, &spec.image)?;
        let root = spec.disks.first();
        let root = root.ok_or_else(|| Error::invalid("an instance has a root disk"))?;
        let own = image.get_info();
        let own = own
            .map_err(|why| failed("look at the image", &why))?
            .capacity;
        let bytes = own.max(root.size_mib * MIB);
        pool.make(&root.volume_id, Format::Qcow2, bytes, Some(&image))?;
        for disk in spec.disks.iter().skip(1) {
            self.settle(&pool, disk)?;
        }
        self.prepare(connection, &pool, by, spec)
    }

    /// Defines the domain with what is there of it, anew where it is defined.
    fn prepare(
        &self,
        connection: &Connect,
        pool: &Pool,
        by: &Caller,
        spec: &LaunchSpec,
    ) -> Result<Machine> {
        let settings = &self.settings;
        let traits = self.traits.of(connection, settings.virt_type.as_deref())?;
        let drives = self.drives(pool, spec)?;
        let console = match pool.folder()? {
            Some(folder) => {
                let name = console_volume(&spec.instance_id);
                if pool.find(&name)?.is_none() {
                    pool.make(&name, Format::Raw, 0, None)?;
                }
                Some(format!("{folder}/{name}"))
            }
            None => None,
        };
        let record = Record {
            emulator: by.emulator_id.clone(),
            instance: spec.instance_id.clone(),
            account: spec.account.clone(),
            region: spec.region.clone(),
            interfaces: self.interfaces(connection, spec)?,
        };
        let is_guarded = self.guard(connection, by, spec, &record.interfaces)?;
        let parts = Parts {
            traits: &traits,
            settings,
            pool: &pool.name()?,
            record: &record,
            drives: &drives,
            is_guarded,
            console: console.as_deref(),
        };
        let described = domain::describe(by, spec, &parts).write();
        let domain = Domain::define_xml(connection, &described);
        let domain = domain.map_err(|why| failed("define the domain", &why))?;
        self.introduce(by, &record.interfaces);
        Ok(Machine { domain, record })
    }

    fn drives(&self, pool: &Pool, spec: &LaunchSpec) -> Result<Vec<Drive>> {
        let mut drives = Vec::new();
        for (at, disk) in (0..).zip(&spec.disks) {
            drives.push(Drive {
                volume: disk.volume_id.clone(),
                format: Format::Qcow2.name(),
                target: domain::target(&self.settings, at),
                serial: Some(domain::serial(&disk.volume_id)),
                is_read_only: false,
            });
        }
        if self.settings.datasource == Datasource::NoCloud {
            let volume = seed_volume(&spec.instance_id);
            pool.put(&volume, &seed::disk(spec, &hostname(spec))?)?;
            drives.push(Drive {
                volume,
                format: Format::Raw.name(),
                target: domain::seed_target(&self.settings),
                serial: None,
                is_read_only: true,
            });
        }
        Ok(drives)
    }

    fn interfaces(&self, connection: &Connect, spec: &LaunchSpec) -> Result<Vec<Interface>> {
        let hostname = hostname(spec);
        let mut interfaces = Vec::new();
        for nic in &spec.nics {
            // Two that look at once would find the same address free.
            let _turn = self.addressing();
            let network = self.network(connection, spec, nic)?;
            let own = nic.private_ip.as_ref().and_then(|it| it.parse().ok());
            let wanted = own.filter(|_| self.settings.has_vpcs());
            let place = networks::reserve(connection, &network, &nic.mac, &hostname, wanted)?;
            interfaces.push(Interface {
                id: nic.interface_id.clone(),
                mac: nic.mac.clone(),
                private: nic.private_ip.clone(),
                network,
                address: place.address,
                gateway: place.gateway,
            });
        }
        Ok(interfaces)
    }

    /// The network that an interface is on.
    fn network(&self, connection: &Connect, spec: &LaunchSpec, nic: &Nic) -> Result<String> {
        if !self.settings.has_vpcs() {
            return Ok(self.settings.network.clone());
        }
        let (name, block) = vpc::of(spec, nic)?;
        vpc::ensure(connection, &name, block)?;
        Ok(name)
    }

    /// Removes what there is of a machine besides its disks.
    fn clear(
        &self,
        connection: &Connect,
        instance_id: &str,
        interfaces: &[Interface],
    ) -> Result<()> {
        for interface in interfaces {
            self.rules().remove(&interface.id);
            networks::release(connection, &interface.network, &interface.mac)?;
        }
        let pool = self.pool(connection)?;
        pool.delete(&seed_volume(instance_id))?;
        pool.delete(&console_volume(instance_id))
    }

    /// After a launch that failed nothing of it may be left.
    fn undo(&self, connection: &Connect, by: &Caller, spec: &LaunchSpec) -> Result<()> {
        if let Some(machine) = machines::find(connection, by, &spec.instance_id)? {
            machine.destroy()?;
            machine.undefine()?;
        }
        let interfaces = spec.nics.iter().map(|nic| Interface {
            id: nic.interface_id.clone(),
            mac: nic.mac.clone(),
            network: match vpc::of(spec, nic) {
                Ok((name, _)) if self.settings.has_vpcs() => name,
                _ => self.settings.network.clone(),
            },
            ..Interface::default()
        });
        let interfaces: Vec<_> = interfaces.collect();
        self.clear(connection, &spec.instance_id, &interfaces)?;
        self.unplug(connection, &interfaces)?;
        match spec.disks.first() {
            Some(root) => self.pool(connection)?.delete(&root.volume_id),
            None => Ok(()),
        }
    }

    /// Removes what interfaces had that no domain has any more.
    fn unplug(&self, connection: &Connect, interfaces: &[Interface]) -> Result<()> {
        // Else a machine that is being made would find its network gone.
        let _turn = self.addressing();
        for interface in interfaces {
            filters::remove(connection, &interface.id)?;
            vpc::leave(connection, &interface.network)?;
        }
        Ok(())
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
        let traits = self
            .traits
            .of(connection, self.settings.virt_type.as_deref())?;
        let folder = pool.folder()?;
        let (mut all, mut refused) = (Vec::new(), Vec::new());
        for (name, volume) in pool.volumes()? {
            if !images::is_ami(&name) {
                continue;
            }
            match images::image(&name, &volume, folder.as_deref(), traits.architecture()) {
                Ok(image) => all.push(image),
                Err(why) => refused.push((name, why)),
            }
        }
        Ok((all, refused))
    }

    /// The AMI of this id.
    pub(crate) fn find_image(&self, connection: &Connect, id: &str) -> Result<Option<Image>> {
        let (all, _) = self.every_image(connection)?;
        Ok(all.into_iter().find(|image| image.id == id))
    }
}

impl Manager for Libvirt {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        let architectures = self.hypervisor.connect().and_then(|connection| {
            self.traits
                .of(&connection, self.settings.virt_type.as_deref())
        });
        // While the hypervisor is away all are taken, and their launches wait.
        let architectures = architectures.map(|traits| traits.architecture().to_owned());
        Ok(CapabilitySet {
            features: vec![
                Feature::StopStart,
                Feature::Reboot,
                Feature::UserData,
                Feature::SshKeys,
                Feature::MetadataNetwork,
            ],
            architectures: architectures.into_iter().collect(),
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
        if machines::named(&connection, &spec.instance_id)?.is_some() {
            let text = format!("the domain {} is somebody else's", spec.instance_id);
            return Err(Error::new(Kind::Internal, text));
        }
        let launched = self.make(&connection, by, spec);
        let launched = launched.and_then(|machine| self.bring_up(&machine));
        if launched.is_err()
            && let Err(error) = self.undo(&connection, by, spec)
        {
            self.warn(&format!(
                "cannot remove what is left of {}: {error}",
                spec.instance_id
            ))
            .await;
        }
        launched
    }

    async fn start(&self, by: &Caller, spec: &LaunchSpec, given: &Handle) -> Result<Progress> {
        given.expect(HANDLE, &spec.instance_id)?;
        let connection = self.hypervisor.connect()?;
        let machine = machines::existing(&connection, by, &spec.instance_id)?;
        if machine.is_active()? {
            return self.done(&machine);
        }
        // Its type, disks, interfaces and user data may have changed.
        let pool = self.pool(&connection)?;
        let machine = self.prepare(&connection, &pool, by, spec)?;
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
            let is_off = |machine: &Machine| machine.is_active().map(|active| !active);
            machine.turn("shut the guest down", Domain::shutdown, is_off)?;
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
            self.clear(&connection, id, &machine.record.interfaces)?;
            machine.undefine()?;
            self.unplug(&connection, &machine.record.interfaces)?;
        }
        Ok(Progress::Done(Observation::new(id, Power::Absent)))
    }

    async fn observe(&self, by: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let connection = self.hypervisor.connect()?;
        let see = |target: &Target| match machines::find(&connection, by, &target.instance_id)? {
            Some(machine) => self.see(&machine),
            None => Ok(Observation::new(&target.instance_id, Power::Absent)),
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
        all.iter().map(|machine| self.see(machine)).collect()
    }
}
