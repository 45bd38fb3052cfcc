//! All that a machine is made of, and what is left of it.

use orrery_sdk::contract::{Caller, Error, LaunchSpec, Nic, Result};
use virt::connect::Connect;
use virt::domain::Domain;

use crate::connection::failed;
use crate::domain::{self, Drive, Parts};
use crate::machines::{self, Machine};
use crate::pool::{Format, MIB, Pool};
use crate::record::{Interface, Record};
use crate::settings::Datasource;
use crate::{Libvirt, filters, images, networks, seed, volumes, vpc};

/// The volume with what a guest is told, by the domain's name.
fn seed_volume(name: &str) -> String {
    format!("seed-{name}")
}

/// The volume with what a guest says, by the domain's name.
pub(crate) fn console_volume(name: &str) -> String {
    format!("console-{name}.log")
}

/// What an interface is called on its network.
fn own_name(spec: &LaunchSpec, at: usize) -> String {
    match at {
        0 => spec.instance_id.clone(),
        at => format!("{}-{at}", spec.instance_id),
    }
}

impl Libvirt {
    /// Makes all that a machine needs, and the domain of this name.
    ///
    /// # Errors
    /// `invalid`: the image is none. `capacity`: the pool or the network is full.
    pub(crate) fn make(
        &self,
        connection: &Connect,
        by: &Caller,
        spec: &LaunchSpec,
        name: &str,
    ) -> Result<Machine> {
        let pool = self.pool(connection)?;
        let image = images::volume(&pool, &spec.image)?;
        let root = spec.disks.first();
        let root = root.ok_or_else(|| Error::invalid("an instance has a root disk"))?;
        let own = image.get_info();
        let own = own
            .map_err(|why| failed("look at the image", &why))?
            .capacity;
        let bytes = own.max(root.size_mib * MIB);
        let root = self.free_name(connection, &pool, by, &root.volume_id)?;
        pool.make(&root, Format::Qcow2, bytes, Some(&image))?;
        for disk in spec.disks.iter().skip(1) {
            self.settle(&pool, disk)?;
        }
        self.prepare(connection, &pool, by, spec, name)
    }

    /// A name for a machine's own disk that no domain uses: two emulators may have volumes of
    /// one id.
    fn free_name(
        &self,
        connection: &Connect,
        pool: &Pool,
        by: &Caller,
        volume_id: &str,
    ) -> Result<String> {
        match pool.find(volume_id)?.is_some() && volumes::is_in_use(connection, volume_id)? {
            true => Ok(volumes::second_name(by, volume_id)),
            false => Ok(volume_id.to_owned()),
        }
    }

    /// Defines the domain with what is there of it, anew where it is defined.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn prepare(
        &self,
        connection: &Connect,
        pool: &Pool,
        by: &Caller,
        spec: &LaunchSpec,
        name: &str,
    ) -> Result<Machine> {
        let settings = &self.settings;
        let traits = self.traits.of(connection, settings.virt_type.as_deref())?;
        let drives = self.drives(pool, by, spec, name)?;
        let console = match pool.folder() {
            Some(folder) => {
                let file = console_volume(name);
                if pool.find(&file)?.is_none() {
                    pool.make(&file, Format::Raw, 0, None)?;
                }
                Some(format!("{folder}/{file}"))
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
            name,
            traits: &traits,
            settings,
            pool: pool.name(),
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

    fn drives(
        &self,
        pool: &Pool,
        by: &Caller,
        spec: &LaunchSpec,
        name: &str,
    ) -> Result<Vec<Drive>> {
        let mut drives = Vec::new();
        for (at, disk) in (0..).zip(&spec.disks) {
            drives.push(Drive {
                volume: volumes::own_name(pool, by, &disk.volume_id)?,
                format: Format::Qcow2.name(),
                target: domain::target(&self.settings, at),
                serial: Some(domain::serial(&disk.volume_id)),
                is_read_only: false,
            });
        }
        if self.settings.datasource == Datasource::NoCloud {
            let volume = seed_volume(name);
            pool.put(&volume, &seed::disk(spec)?)?;
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
        let mut interfaces = Vec::new();
        for (at, nic) in spec.nics.iter().enumerate() {
            // Two that look at once would find the same address free.
            let _turn = self.addressing();
            let network = self.network(spec, nic)?;
            network.ensure(connection)?;
            let ec2s = nic.private_ip.as_ref().and_then(|it| it.parse().ok());
            let wanted = ec2s.filter(|_| self.settings.has_vpcs());
            let place = networks::reserve(
                connection,
                &network.name,
                &nic.mac,
                &own_name(spec, at),
                wanted,
            )?;
            interfaces.push(Interface {
                id: nic.interface_id.clone(),
                mac: nic.mac.clone(),
                private: nic.private_ip.clone(),
                network: network.name,
                address: place.address,
                gateway: place.gateway,
            });
        }
        Ok(interfaces)
    }

    /// The network that an interface is on.
    fn network(&self, spec: &LaunchSpec, nic: &Nic) -> Result<vpc::Network> {
        match self.settings.has_vpcs() {
            true => vpc::of(spec, nic),
            false => Ok(vpc::Network::of_the_user(&self.settings.network)),
        }
    }

    /// Removes what there is of a machine besides its disks.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn clear(
        &self,
        connection: &Connect,
        name: &str,
        interfaces: &[Interface],
    ) -> Result<()> {
        for interface in interfaces {
            self.rules().remove(&interface.id);
            networks::release(connection, &interface.network, &interface.mac)?;
        }
        let pool = self.pool(connection)?;
        pool.delete(&seed_volume(name))?;
        pool.delete(&console_volume(name))
    }

    /// Removes what somebody left who removed a machine outside of EC2.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn clear_after(&self, connection: &Connect, instance_id: &str) -> Result<()> {
        if machines::named(connection, instance_id)?.is_some() {
            return Ok(());
        }
        self.clear(connection, instance_id, &[])?;
        let _turn = self.addressing();
        let all = connection.list_all_networks(0);
        for network in all.map_err(|why| failed("list networks", &why))? {
            let name = network.get_name();
            let name = name.map_err(|why| failed("look at a network", &why))?;
            if name == self.settings.network || vpc::is_ours(&name) {
                networks::release_all(&network, instance_id)?;
                vpc::leave(connection, &name)?;
            }
        }
        Ok(())
    }

    /// After a launch that failed nothing of it may be left.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn undo(
        &self,
        connection: &Connect,
        by: &Caller,
        spec: &LaunchSpec,
        name: &str,
    ) -> Result<()> {
        if let Some(machine) = machines::find(connection, by, &spec.instance_id)? {
            machine.destroy()?;
            machine.undefine()?;
        }
        let interfaces = spec.nics.iter().map(|nic| Interface {
            id: nic.interface_id.clone(),
            mac: nic.mac.clone(),
            // Where there is none, nothing was made on it.
            network: self
                .network(spec, nic)
                .map(|it| it.name)
                .unwrap_or_default(),
            ..Interface::default()
        });
        let interfaces: Vec<_> = interfaces.collect();
        self.clear(connection, name, &interfaces)?;
        self.unplug(connection, &interfaces)?;
        let pool = self.pool(connection)?;
        if let Some(root) = spec.disks.first() {
            let root = volumes::own_name(&pool, by, &root.volume_id)?;
            if !volumes::is_in_use(connection, &root)? {
                pool.delete(&root)?;
            }
        }
        Ok(())
    }

    /// Removes what interfaces had that no domain has any more.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn unplug(&self, connection: &Connect, interfaces: &[Interface]) -> Result<()> {
        // Else a machine that is being made would find its network gone.
        let _turn = self.addressing();
        for interface in interfaces {
            filters::remove(connection, &interface.id)?;
            vpc::leave(connection, &interface.network)?;
        }
        Ok(())
    }
}
