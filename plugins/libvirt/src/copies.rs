//! Copies of disks, those that running machines write to among them.
//!
//! Nothing may be written to what is copied. A running machine gets a fresh layer over its disk
//! meanwhile, which is merged into the disk again when the copy is there; it never waits.

use std::thread;
use std::time::Duration;

use orrery_sdk::contract::{Caller, Error, Kind, Result};
use virt::connect::Connect;
use virt::domain::Domain;
use virt::domain_snapshot::DomainSnapshot;
use virt::error::ErrorNumber;
use virt::sys;

use crate::connection::failed;
use crate::machines::Machine;
use crate::pool::Pool;
use crate::volumes::target;
use crate::xml::Element;
use crate::{Libvirt, clock, raw, volumes};

/// What layers' names begin with.
const LAYER: &str = "layer-";
/// How long a layer may take to be merged.
const MERGE: Duration = Duration::from_secs(600);
/// Between looks at it.
const LOOK: Duration = Duration::from_millis(50);

impl Libvirt {
    /// Makes a volume with the content that another has now.
    ///
    /// # Errors
    /// `capacity`: the pool is full. Whatever failed, the machine is as before.
    pub(crate) fn copy(&self, by: &Caller, from: &str, to: &str) -> Result<()> {
        // One at a time, for a disk has one fresh layer.
        let _turn = self.copying();
        let connection = self.hypervisor.connect()?;
        let pool = self.pool(&connection)?;
        match self.user(&connection, by, from)? {
            Some((machine, disk)) if machine.is_active()? => {
                let disk = target(&disk);
                let layer = format!("{LAYER}{to}");
                cover(&machine.domain, &pool, disk, &layer)?;
                let copied = duplicate(&pool, from, to);
                uncover(&machine.domain, &pool, disk, &layer)?;
                copied
            }
            _ => duplicate(&pool, from, to),
        }
    }

    /// Merges layers that were left when this program ended.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn merge_layers(&self, connection: &Connect, machine: &Machine) -> Result<()> {
        if !machine.is_active()? {
            return Ok(());
        }
        for disk in volumes::disks(&volumes::described(machine)?) {
            let path = disk.attribute_at(&["source"], "file").unwrap_or_default();
            let name = path.rsplit('/').next().unwrap_or_default();
            if name.starts_with(LAYER)
                && let Ok(_turn) = self.copying.try_lock()
            {
                let pool = self.pool(connection)?;
                uncover(&machine.domain, &pool, target(disk), name)?;
            }
        }
        Ok(())
    }
}

fn duplicate(pool: &Pool, from: &str, to: &str) -> Result<()> {
    let source = pool.existing(from)?;
    let size = source
        .get_info()
        .map_err(|why| failed("look at a volume", &why))?;
    let copied = pool.copy(to, &source, size.capacity).map(drop);
    if copied.is_err() {
        // What is there of it is no copy.
        let _gone = pool.delete(to);
    }
    copied
}

/// Has a running machine write to a fresh layer over its disk.
fn cover(domain: &Domain, pool: &Pool, disk: &str, layer: &str) -> Result<()> {
    let no_folder = || {
        let text = "disks of running machines are copied in pools that are folders only";
        Error::new(Kind::Unsupported, text)
    };
    let path = format!("{}/{layer}", pool.folder().ok_or_else(no_folder)?);
    let described = domain.get_xml_desc(0);
    let described = described.map_err(|why| failed("read a domain", &why))?;
    let described = Element::parse(&described)?;
    let all = volumes::disks(&described).map(|each| {
        let is_it = target(each) == disk;
        let snapshot = Element::new("disk").with("name", target(each));
        match is_it {
            true => snapshot
                .with("snapshot", "external")
                .with("type", "file")
                .child(Element::new("driver").with("type", "qcow2"))
                .child(Element::new("source").with("file", &path)),
            false => snapshot.with("snapshot", "no"),
        }
    });
    let snapshot = Element::new("domainsnapshot")
        .child(Element::new("disks").children(all))
        .write();
    let plain = sys::VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY
        | sys::VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA
        | sys::VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC;
    let frozen = plain | sys::VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE;
    // A guest with an agent has its file systems whole in the copy.
    let made = DomainSnapshot::create_xml(domain, &snapshot, frozen);
    let made = made.or_else(|_| DomainSnapshot::create_xml(domain, &snapshot, plain));
    made.map(drop)
        .map_err(|why| failed("put a layer over the disk", &why))
}

/// Merges the layer into the disk, which the machine writes to from then on.
fn uncover(domain: &Domain, pool: &Pool, disk: &str, layer: &str) -> Result<()> {
    let told = |why| failed("merge a layer into its disk", &why);
    raw::commit(domain, disk).or_else(|why| match why.code() {
        // It is being merged since before this program started.
        ErrorNumber::BlockCopyActive | ErrorNumber::OperationInvalid => Ok(()),
        _ => Err(told(why)),
    })?;
    let until = clock::now() + MERGE;
    loop {
        let (done, all) = raw::progress(domain, disk).map_err(told)?;
        // QEMU says so before it has begun, too, and then refuses.
        if done == all && raw::pivot(domain, disk).is_ok() {
            break;
        }
        if clock::now() > until {
            let text = "a layer is not merged into its disk in time";
            return Err(Error::new(Kind::Timeout, text));
        }
        thread::sleep(LOOK);
    }
    pool.refresh()?;
    pool.delete(layer)
}
