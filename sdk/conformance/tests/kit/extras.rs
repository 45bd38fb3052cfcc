//! The lab's optional interfaces.

use orrery_contract::types::descriptor::{Descriptor, Finding, Health, Identity, ProbeResult};
use orrery_contract::vm::addresses::Addresses;
use orrery_contract::vm::console::Console;
use orrery_contract::vm::firewall::Firewall;
use orrery_contract::vm::imaging::{Imaging, ImagingProgress, SnapshotProgress};
use orrery_contract::vm::interfaces::Interfaces;
use orrery_contract::vm::networks::{Networks, Subnet};
use orrery_contract::vm::types::TrafficRule;
use orrery_contract::vm::volumes::{
    VolumeObservation, VolumePower, VolumeProgress, VolumeTarget, Volumes,
};
use orrery_contract::{
    Address, Caller, Disk, Error, Handle, Image, Kind, Mapping, Nic, Progress, Result, Target, Wait,
};

use crate::lab::{Fault, Lab, Volume};

fn not_found(what: &str) -> Error {
    Error::new(Kind::NotFound, format!("there is no such {what}"))
}

fn wait(handle: Option<Handle>) -> Wait {
    Wait {
        handle,
        poll_after_ms: 1,
        note: "the lab's clock".into(),
    }
}

impl Lab {
    fn volume(&self, id: &str) -> VolumeObservation {
        let mut world = self.world();
        let volume = world.volumes.get_mut(id);
        let power = match &volume {
            None => VolumePower::Absent,
            Some(volume) if !volume.seen => VolumePower::Creating,
            Some(volume) if volume.machine.is_some() => VolumePower::Attached,
            Some(_) => VolumePower::Available,
        };
        VolumeObservation {
            volume_id: id.into(),
            power,
            handle: volume.as_ref().map(|_| Handle::new(1, id)),
            size_mib: volume.map_or(0, |volume| {
                volume.seen = true;
                volume.size_mib
            }),
            device: None,
        }
    }

    fn change(&self, id: &str, change: impl FnOnce(&mut Volume)) -> Result<VolumeProgress> {
        change(
            self.world()
                .volumes
                .get_mut(id)
                .ok_or_else(|| not_found("volume"))?,
        );
        Ok(VolumeProgress::Done(self.volume(id)))
    }
}

impl Volumes for Lab {
    async fn create(&self, _: &Caller, disk: &Disk, _: &str) -> Result<VolumeProgress> {
        let id = &disk.volume_id;
        if self.world().volumes.contains_key(id) {
            return Ok(VolumeProgress::Done(self.volume(id)));
        }
        let volume = Volume {
            size_mib: disk.size_mib,
            machine: None,
            seen: false,
        };
        self.world().volumes.insert(id.clone(), volume);
        Ok(VolumeProgress::Pending(wait(Some(Handle::new(
            1,
            id.as_str(),
        )))))
    }

    async fn delete(&self, _: &Caller, volume: &VolumeTarget) -> Result<VolumeProgress> {
        let was = self.world().volumes.remove(&volume.volume_id);
        match was {
            None if self.has(Fault::DeletesOnlyVolumesThatAre) => Err(not_found("volume")),
            _ => Ok(VolumeProgress::Done(self.volume(&volume.volume_id))),
        }
    }

    async fn modify(&self, _: &Caller, volume: &VolumeTarget, to: &Disk) -> Result<VolumeProgress> {
        self.change(&volume.volume_id, |volume| {
            if !self.has(Fault::NeverGrows) {
                volume.size_mib = to.size_mib;
            }
        })
    }

    async fn attach(&self, by: &Caller, machine: &Target, disk: &Disk) -> Result<VolumeProgress> {
        self.machine(by, machine).await?;
        let id = machine.instance_id.clone();
        self.change(&disk.volume_id, |volume| volume.machine = Some(id))
    }

    async fn detach(
        &self,
        _: &Caller,
        _: &Target,
        volume: &VolumeTarget,
        _: bool,
    ) -> Result<VolumeProgress> {
        self.change(&volume.volume_id, |volume| volume.machine = None)
    }

    async fn observe(
        &self,
        _: &Caller,
        volumes: &[VolumeTarget],
    ) -> Result<Vec<VolumeObservation>> {
        Ok(volumes
            .iter()
            .map(|volume| self.volume(&volume.volume_id))
            .collect())
    }
}

impl Imaging for Lab {
    async fn capture(
        &self,
        by: &Caller,
        machine: &Target,
        image_id: &str,
        name: &str,
        _: bool,
    ) -> Result<ImagingProgress> {
        self.machine(by, machine).await?;
        let image = Image {
            id: image_id.into(),
            name: name.into(),
            architecture: "x86_64".into(),
            ..Image::default()
        };
        self.world().images.insert(image_id.into(), image);
        Ok(ImagingProgress::Pending(wait(None)))
    }

    async fn poll(&self, _: &Caller, image_id: &str) -> Result<ImagingProgress> {
        let image = self.world().images.get(image_id).cloned();
        let mut image = image.ok_or_else(|| not_found("image"))?;
        if self.has(Fault::RenamesImages) {
            image.id = "ami-12345678".into();
        }
        Ok(ImagingProgress::Done(image))
    }

    async fn remove(&self, _: &Caller, image_id: &str) -> Result<()> {
        self.world().images.remove(image_id);
        Ok(())
    }

    async fn snapshot(
        &self,
        _: &Caller,
        snapshot_id: &str,
        volume_id: &str,
        _: &Handle,
    ) -> Result<SnapshotProgress> {
        let mut world = self.world();
        if !world.volumes.contains_key(volume_id) {
            return Err(not_found("volume"));
        }
        match world.snapshots.insert(snapshot_id.to_owned()) {
            false if self.has(Fault::TakesOnce) => Err(Error::new(Kind::Conflict, "it is taken")),
            _ => Ok(SnapshotProgress::Done(Handle::new(1, snapshot_id))),
        }
    }

    async fn forget(&self, _: &Caller, snapshot_id: &str, _: &Handle) -> Result<()> {
        self.world().snapshots.remove(snapshot_id);
        Ok(())
    }
}

impl Networks for Lab {
    async fn ensure(&self, _: &Caller, subnet: &Subnet) -> Result<()> {
        let new = self.world().subnets.insert(subnet.subnet_id.clone());
        match self.has(Fault::EnsuresOnce) && !new {
            true => Err(Error::new(Kind::Internal, "the network is there already")),
            false => Ok(()),
        }
    }

    async fn remove(&self, _: &Caller, subnet_id: &str) -> Result<()> {
        self.world().subnets.remove(subnet_id);
        Ok(())
    }
}

impl Console for Lab {
    async fn output(&self, by: &Caller, machine: &Target, max_bytes: u32) -> Result<Vec<u8>> {
        self.machine(by, machine).await?;
        let output = b"the lab has booted\n".repeat(10);
        let most = match self.has(Fault::SaysTooMuch) {
            true => output.len(),
            false => output.len().min(max_bytes as usize),
        };
        Ok(output[output.len() - most..].to_vec())
    }

    async fn screenshot(&self, by: &Caller, machine: &Target) -> Result<Vec<u8>> {
        self.machine(by, machine).await?;
        Ok(vec![0xff, 0xd8, 0xff, 0xe0])
    }
}

impl Firewall for Lab {
    async fn apply(
        &self,
        by: &Caller,
        machine: &Target,
        _: &str,
        ingress: &[TrafficRule],
        _: &[TrafficRule],
    ) -> Result<Vec<Mapping>> {
        if !self.has(Fault::AppliesToNobody) {
            self.machine(by, machine).await?;
        }
        let mapping = |_: &TrafficRule| Mapping {
            protocol: "tcp".into(),
            guest_port: 22,
            host_ip: "127.0.0.1".into(),
            host_port: 2222,
        };
        Ok(ingress.iter().map(mapping).collect())
    }
}

impl Interfaces for Lab {
    async fn attach(&self, by: &Caller, machine: &Target, nic: &Nic) -> Result<Progress> {
        let seen = self.machine(by, machine).await?;
        let place = (machine.instance_id.clone(), nic.interface_id.clone());
        let new = self.world().nics.insert(place);
        match self.has(Fault::AttachesOnce) && !new {
            true => Err(Error::new(Kind::Conflict, "the interface is in use")),
            false => Ok(Progress::Done(seen)),
        }
    }

    async fn detach(
        &self,
        by: &Caller,
        machine: &Target,
        interface_id: &str,
        _: bool,
    ) -> Result<Progress> {
        let seen = self.machine(by, machine).await?;
        let place = (machine.instance_id.clone(), interface_id.to_owned());
        self.world().nics.remove(&place);
        Ok(Progress::Pending(wait(seen.handle)))
    }
}

impl Addresses for Lab {
    async fn associate(
        &self,
        by: &Caller,
        machine: &Target,
        interface_id: &str,
        private_ip: &str,
        public_ip: &str,
    ) -> Result<Address> {
        self.machine(by, machine).await?;
        let public = match self.has(Fault::MakesUpAddresses) {
            true => "somewhere",
            false => public_ip,
        };
        Ok(Address {
            interface_id: interface_id.into(),
            private_ip: Some(private_ip.into()),
            public_ip: Some(public.into()),
            dns: None,
        })
    }

    async fn disassociate(&self, _: &Caller, _: &Target, _: &str, _: &str) -> Result<()> {
        Ok(())
    }
}

impl Descriptor for Lab {
    async fn describe(&self) -> Result<Identity> {
        let version = match self.has(Fault::DescribesAnew) {
            true => self.count(),
            false => 1,
        };
        Ok(Identity {
            id: "lab".into(),
            version: version.to_string(),
            summary: "has everything".into(),
            config_schema: r#"{"type":"object"}"#.into(),
        })
    }

    async fn check_config(&self, config_json: &str) -> Result<Vec<Finding>> {
        let finding = Finding {
            path: String::new(),
            message: "no object".into(),
        };
        Ok(if config_json == "{}" {
            Vec::new()
        } else {
            vec![finding]
        })
    }

    async fn probe(&self, _: &Caller) -> Result<ProbeResult> {
        Ok(ProbeResult {
            health: Health::Ready,
            message: String::new(),
            attributes: Vec::new(),
        })
    }
}
