//! Volumes: qcow2 volumes of the pool, which are disks of machines by their names.

use orrery_sdk::contract::vm::volumes::{
    VolumeObservation, VolumePower, VolumeProgress, VolumeTarget, Volumes,
};
use orrery_sdk::contract::{Caller, Disk, Error, Handle, Kind, Result, Target, Wait};
use virt::connect::Connect;
use virt::storage_vol::StorageVol;
use virt::sys;

use crate::Libvirt;
use crate::connection::{failed, found};
use crate::domain::{self, Drive};
use crate::machines::{self, HANDLE, Machine, SOON};
use crate::pool::{Format, MIB, Pool};
use crate::xml::Element;

/// Letters of disks' names, but for the seed's.
const PLACES: u8 = 25;

/// What volumes' ids begin with.
const VOLUME: &str = "vol-";

fn handle(volume_id: &str) -> Handle {
    Handle::new(HANDLE, volume_id)
}

fn seen(volume_id: &str, power: VolumePower, size_mib: u64) -> VolumeObservation {
    VolumeObservation {
        volume_id: volume_id.to_owned(),
        power,
        handle: (power != VolumePower::Absent).then(|| handle(volume_id)),
        size_mib,
        device: None,
    }
}

fn size(volume: &StorageVol) -> Result<u64> {
    let size = volume
        .get_info()
        .map_err(|why| failed("look at a volume", &why))?;
    Ok(size.capacity / MIB)
}

impl Libvirt {
    /// Sees to it that there is a volume; one that is there stays as it is.
    ///
    /// # Errors
    /// `capacity`: the pool is full.
    pub(crate) fn settle(&self, pool: &Pool, disk: &Disk) -> Result<StorageVol> {
        if let Some(volume) = pool.find(&disk.volume_id)? {
            return Ok(volume);
        }
        let bytes = disk.size_mib * MIB;
        match &disk.snapshot {
            Some(snapshot) => {
                let name = String::from_utf8_lossy(&snapshot.data).into_owned();
                let from = pool.existing(&name)?;
                let volume = pool.copy(&disk.volume_id, &from, bytes)?;
                grow(&volume, bytes)?;
                Ok(volume)
            }
            None => pool.make(&disk.volume_id, Format::Qcow2, bytes, None),
        }
    }

    /// The machine that has a volume, and what the machine calls it.
    pub(crate) fn user(
        &self,
        connection: &Connect,
        by: &Caller,
        volume_id: &str,
    ) -> Result<Option<(Machine, Element)>> {
        for machine in machines::owned(connection, by)? {
            if let Some(domain) = described_if_there(&machine)?
                && let Some(disk) = drive(&domain, volume_id)
            {
                return Ok(Some((machine, disk.clone())));
            }
        }
        Ok(None)
    }

    fn see_volume(
        &self,
        connection: &Connect,
        by: &Caller,
        volume_id: &str,
    ) -> Result<VolumeObservation> {
        self.see_volumes(connection, by, &[volume_id])
            .map(|mut seen| seen.remove(0))
    }

    /// What volumes do, in this order.
    fn see_volumes(
        &self,
        connection: &Connect,
        by: &Caller,
        volume_ids: &[&str],
    ) -> Result<Vec<VolumeObservation>> {
        let pool = self.pool(connection)?;
        let mut domains = Vec::new();
        for machine in machines::owned(connection, by)? {
            domains.extend(described_if_there(&machine)?);
        }
        let see = |volume_id: &&str| {
            let name = own_name(&pool, by, volume_id)?;
            let Some(volume) = pool.find(&name)? else {
                return Ok(seen(volume_id, VolumePower::Absent, 0));
            };
            let is_used = domains.iter().any(|it| drive(it, &name).is_some());
            let mut leaving = self.leaving();
            let power = match is_used {
                false => {
                    leaving.remove(*volume_id);
                    VolumePower::Available
                }
                true if leaving.contains(*volume_id) => VolumePower::Detaching,
                true => VolumePower::Attached,
            };
            Ok(seen(volume_id, power, size(&volume)?))
        };
        volume_ids.iter().map(see).collect()
    }
}

/// The name of a machine's disk where somebody else's has the plain one.
pub(crate) fn second_name(by: &Caller, volume_id: &str) -> String {
    format!("{volume_id}.{}", by.emulator_id)
}

/// The name that an emulator's volume has in the pool.
///
/// # Errors
/// libvirt's.
pub(crate) fn own_name(pool: &Pool, by: &Caller, volume_id: &str) -> Result<String> {
    let second = second_name(by, volume_id);
    Ok(match pool.find(&second)? {
        Some(_) => second,
        None => volume_id.to_owned(),
    })
}

/// Whether any domain, whoever made it, has a volume.
///
/// # Errors
/// libvirt's.
pub(crate) fn is_in_use(connection: &Connect, name: &str) -> Result<bool> {
    let all = connection.list_all_domains(0);
    for domain in all.map_err(|why| failed("list domains", &why))? {
        // One that goes meanwhile uses nothing.
        let described = domain.get_xml_desc(0).ok();
        let described = described.and_then(|text| Element::parse(&text).ok());
        if described.is_some_and(|it| drive(&it, name).is_some()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Gives a volume that no running machine has at least this size.
fn grow(volume: &StorageVol, bytes: u64) -> Result<()> {
    let own = volume
        .get_info()
        .map_err(|why| failed("look at a volume", &why))?;
    if own.capacity >= bytes {
        return Ok(());
    }
    let grown = volume.resize(bytes, 0);
    grown.map(drop).map_err(|why| failed("grow a volume", &why))
}

/// The domain as it is now.
///
/// # Errors
/// libvirt's.
pub(crate) fn described(machine: &Machine) -> Result<Element> {
    let text = machine.domain.get_xml_desc(0);
    Element::parse(&text.map_err(|why| failed("read a domain", &why))?)
}

/// The disks of a domain.
pub(crate) fn disks(domain: &Element) -> impl Iterator<Item = &Element> {
    let devices = domain.get(&["devices"]);
    devices.into_iter().flat_map(|devices| devices.all("disk"))
}

/// The same; nothing of a machine that has gone meanwhile.
fn described_if_there(machine: &Machine) -> Result<Option<Element>> {
    let text = found("read a domain", machine.domain.get_xml_desc(0))?;
    text.map(|text| Element::parse(&text)).transpose()
}

/// The disk of a domain that is a volume.
fn drive<'d>(domain: &'d Element, volume_id: &str) -> Option<&'d Element> {
    disks(domain).find(|disk| is_of(disk, volume_id))
}

/// Whether a disk is a volume, which may have a layer over it.
fn is_of(disk: &Element, volume_id: &str) -> bool {
    name(disk) == Some(volume_id)
        || disk
            .get(&["backingStore"])
            .is_some_and(|below| is_of(below, volume_id))
}

/// The volume that a disk is, by its name in the pool or its file.
pub(crate) fn name(disk: &Element) -> Option<&str> {
    let source = disk.get(&["source"])?;
    let of_file = || source.attribute("file")?.rsplit('/').next();
    source.attribute("volume").or_else(of_file)
}

/// The volume of a machine's root disk, by its name in the pool.
///
/// # Errors
/// libvirt's.
pub(crate) fn root(machine: &Machine) -> Result<Option<String>> {
    let domain = described(machine)?;
    let first = disks(&domain).next();
    // Below layers that copies put over it.
    let below = first.map(|disk| {
        let layers = std::iter::successors(Some(disk), |it| it.get(&["backingStore"]));
        layers
            .filter_map(name)
            .find(|name| name.starts_with(VOLUME))
    });
    Ok(below.flatten().map(str::to_owned))
}

/// What a machine calls a disk.
pub(crate) fn target(disk: &Element) -> &str {
    disk.attribute_at(&["target"], "dev").unwrap_or_default()
}

impl Volumes for Libvirt {
    async fn create(&self, by: &Caller, disk: &Disk, _: &str) -> Result<VolumeProgress> {
        let connection = self.hypervisor.connect()?;
        self.settle(&self.pool(&connection)?, disk)?;
        let seen = self.see_volume(&connection, by, &disk.volume_id)?;
        Ok(VolumeProgress::Done(seen))
    }

    async fn delete(&self, by: &Caller, volume: &VolumeTarget) -> Result<VolumeProgress> {
        let connection = self.hypervisor.connect()?;
        let pool = self.pool(&connection)?;
        pool.delete(&own_name(&pool, by, &volume.volume_id)?)?;
        // It may have been the last layer over an image that is deregistered.
        self.sweep().await?;
        let gone = seen(&volume.volume_id, VolumePower::Absent, 0);
        Ok(VolumeProgress::Done(gone))
    }

    async fn modify(
        &self,
        by: &Caller,
        volume: &VolumeTarget,
        to: &Disk,
    ) -> Result<VolumeProgress> {
        let connection = self.hypervisor.connect()?;
        let pool = self.pool(&connection)?;
        let name = own_name(&pool, by, &volume.volume_id)?;
        let there = pool.existing(&name)?;
        let bytes = to.size_mib * MIB;
        match self.user(&connection, by, &name)? {
            Some((machine, disk)) if machine.is_active()? => {
                let flags = sys::VIR_DOMAIN_BLOCK_RESIZE_BYTES;
                let grown = machine.domain.block_resize(target(&disk), bytes, flags);
                grown.map_err(|why| failed("grow a disk", &why))?;
                pool.refresh()?;
            }
            _ => grow(&there, bytes)?,
        }
        let seen = self.see_volume(&connection, by, &volume.volume_id)?;
        Ok(VolumeProgress::Done(seen))
    }

    async fn attach(&self, by: &Caller, machine: &Target, disk: &Disk) -> Result<VolumeProgress> {
        let connection = self.hypervisor.connect()?;
        let machine = machines::existing(&connection, by, &machine.instance_id)?;
        let pool = self.pool(&connection)?;
        let name = own_name(&pool, by, &disk.volume_id)?;
        pool.existing(&name)?;
        // Nobody else may take the same place meanwhile.
        let _turn = self.plugging();
        let domain = described(&machine)?;
        if drive(&domain, &name).is_none() {
            let taken: Vec<_> = disks(&domain).map(target).collect();
            let names = (0..PLACES).map(|at| domain::target(&self.settings, at));
            let free = names
                .into_iter()
                .find(|name| !taken.contains(&name.as_str()));
            let full = || Error::new(Kind::Capacity, "the machine has no place for another disk");
            let drive = Drive {
                volume: name,
                format: Format::Qcow2.name(),
                target: free.ok_or_else(full)?,
                serial: Some(domain::serial(&disk.volume_id)),
                is_read_only: false,
            };
            let device = domain::disk(pool.name(), &drive, &self.settings).write();
            let put = machine
                .domain
                .attach_device_flags(&device, machine.affected()?);
            put.map_err(|why| failed("put the disk into the machine", &why))?;
        }
        let seen = self.see_volume(&connection, by, &disk.volume_id)?;
        Ok(VolumeProgress::Done(seen))
    }

    async fn detach(
        &self,
        by: &Caller,
        machine: &Target,
        volume: &VolumeTarget,
        _force: bool,
    ) -> Result<VolumeProgress> {
        let connection = self.hypervisor.connect()?;
        let id = &volume.volume_id;
        let name = &own_name(&self.pool(&connection)?, by, id)?;
        if let Some(machine) = machines::find(&connection, by, &machine.instance_id)?
            && let Some(domain) = described_if_there(&machine)?
            && let Some(disk) = drive(&domain, name)
        {
            self.leaving().insert(id.clone());
            let flags = machine.affected()?;
            let taken = machine.domain.detach_device_flags(&disk.write(), flags);
            // A guest that has been told is not told again.
            if let Err(why) = taken
                && self.user(&connection, by, name)?.is_some()
                && !why.message().contains("unplug of the device")
            {
                self.leaving().remove(id);
                return Err(failed("take the disk out of the machine", &why));
            }
        }
        match self.see_volume(&connection, by, id)? {
            seen if seen.power == VolumePower::Detaching => Ok(VolumeProgress::Pending(Wait {
                handle: Some(handle(id)),
                poll_after_ms: SOON,
                note: "the guest lets go of the disk".into(),
            })),
            seen => Ok(VolumeProgress::Done(seen)),
        }
    }

    async fn observe(
        &self,
        by: &Caller,
        volumes: &[VolumeTarget],
    ) -> Result<Vec<VolumeObservation>> {
        let connection = self.hypervisor.connect()?;
        let ids: Vec<_> = volumes.iter().map(|it| it.volume_id.as_str()).collect();
        self.see_volumes(&connection, by, &ids)
    }
}
