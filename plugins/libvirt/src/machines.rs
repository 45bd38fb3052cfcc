//! Domains as machines: found by EC2's id, seen as what they do, and led to what is wanted.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use orrery_sdk::contract::vm::types::MetadataSource;
use orrery_sdk::contract::{
    Address, Caller, Error, Handle, MetadataPath, Observation, Power, Result,
};
use virt::connect::Connect;
use virt::domain::Domain;
use virt::sys;

use crate::clock;
use crate::connection::{failed, found};
use crate::record::{INTENT, PREFIX, Record, SPACE};
use crate::xml::Element;

/// The form of handles.
pub(crate) const HANDLE: u32 = 1;
/// A guest that has not heard the button is told again: early in its start it listens to none.
const AGAIN: Duration = Duration::from_secs(5);

/// Milliseconds after which the host looks at a guest that does what it was asked.
pub(crate) const SOON: u32 = 250;
/// The attribute with the address at which a machine calls the host.
const DOOR: &str = "door";
/// Between looks at one that shuts down.
const LOOK: Duration = Duration::from_millis(100);

/// libvirt's reasons of a domain that is off.
const BY_GUEST: i32 = sys::VIR_DOMAIN_SHUTOFF_SHUTDOWN as i32;
const DESTROYED: i32 = sys::VIR_DOMAIN_SHUTOFF_DESTROYED as i32;
const CRASHED: i32 = sys::VIR_DOMAIN_SHUTOFF_CRASHED as i32;
const FAILED: i32 = sys::VIR_DOMAIN_SHUTOFF_FAILED as i32;

/// A domain that is ours.
pub(crate) struct Machine {
    pub(crate) domain: Domain,
    pub(crate) record: Record,
}

/// What guests were asked to do by themselves, and until when.
#[derive(Default)]
pub(crate) struct Asked(Mutex<HashMap<String, Request>>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Stop,
    Reboot,
    /// Be down for an image, and up again.
    Image,
}

#[derive(Clone, Copy, Debug)]
struct Request {
    wish: Wish,
    until: Instant,
    again: Instant,
}

impl Asked {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Request>> {
        // Every change is one insert or removal.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn note(&self, instance_id: &str, wish: Wish, time: Duration) {
        let now = clock::now();
        let request = Request {
            wish,
            until: now + time,
            again: now + AGAIN,
        };
        self.lock().insert(instance_id.to_owned(), request);
    }

    pub(crate) fn forget(&self, instance_id: &str) {
        self.lock().remove(instance_id);
    }

    /// It has restarted, if that was asked for.
    pub(crate) fn rebooted(&self, instance_id: &str) {
        let mut all = self.lock();
        if all
            .get(instance_id)
            .is_some_and(|it| it.wish == Wish::Reboot)
        {
            all.remove(instance_id);
        }
    }

    pub(crate) fn wish(&self, instance_id: &str) -> Option<Wish> {
        self.lock().get(instance_id).map(|request| request.wish)
    }

    /// What is to be done now for a guest that has not done as it was asked.
    fn due(&self, instance_id: &str) -> Option<Due> {
        let mut all = self.lock();
        let request = all.get_mut(instance_id)?;
        let now = clock::now();
        if now >= request.until {
            let wish = request.wish;
            all.remove(instance_id);
            return Some(Due::Force(wish));
        }
        if now >= request.again {
            request.again = now + AGAIN;
            return Some(Due::Again(request.wish));
        }
        None
    }
}

enum Due {
    Again(Wish),
    Force(Wish),
}

/// The handle of a machine.
pub(crate) fn handle(instance_id: &str) -> Handle {
    Handle::new(HANDLE, instance_id)
}

/// The name of an instance's domain where somebody else has the plain one: two emulators may
/// have instances of one id.
pub(crate) fn second_name(by: &Caller, instance_id: &str) -> String {
    format!("{instance_id}.{}", by.emulator_id)
}

/// The instance whose domain has this name.
pub(crate) fn instance_of(name: &str) -> &str {
    name.split_once('.').map_or(name, |(instance, _)| instance)
}

/// The domain of an instance; none where it is somebody else's.
///
/// # Errors
/// libvirt's.
pub(crate) fn find(
    connection: &Connect,
    by: &Caller,
    instance_id: &str,
) -> Result<Option<Machine>> {
    for name in [instance_id, &second_name(by, instance_id)] {
        let Some(domain) = named(connection, name)? else {
            return Ok(None);
        };
        let record = record(&domain)?;
        if let Some(record) = record.filter(|record| record.emulator == by.emulator_id) {
            return Ok(Some(Machine { domain, record }));
        }
    }
    Ok(None)
}

/// # Errors
/// libvirt's.
pub(crate) fn named(connection: &Connect, name: &str) -> Result<Option<Domain>> {
    // A name with a zero in it is nobody's, and would end the program.
    if name.contains('\0') {
        return Ok(None);
    }
    found("find a domain", Domain::lookup_by_name(connection, name))
}

/// # Errors
/// `not-found`: there is none.
pub(crate) fn existing(connection: &Connect, by: &Caller, instance_id: &str) -> Result<Machine> {
    let missing = || Error::not_found(format!("there is no domain of {instance_id}"));
    find(connection, by, instance_id)?.ok_or_else(missing)
}

/// All domains of an emulator.
///
/// # Errors
/// libvirt's.
pub(crate) fn owned(connection: &Connect, by: &Caller) -> Result<Vec<Machine>> {
    let all = connection.list_all_domains(0);
    let all = all.map_err(|why| failed("list domains", &why))?;
    let mut ours = Vec::new();
    for domain in all {
        if let Some(record) = record(&domain)?
            && record.emulator == by.emulator_id
        {
            ours.push(Machine { domain, record });
        }
    }
    Ok(ours)
}

/// What a domain says of its instance; nothing where it is none of ours.
fn record(domain: &Domain) -> Result<Option<Record>> {
    match metadata(domain, SPACE)? {
        Some(text) => Record::read(&text).map(Some),
        None => Ok(None),
    }
}

fn metadata(domain: &Domain, space: &str) -> Result<Option<String>> {
    let kind = sys::VIR_DOMAIN_METADATA_ELEMENT as i32;
    found(
        "read a domain's metadata",
        domain.get_metadata(kind, Some(space), 0),
    )
}

impl Machine {
    /// The domain's name.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn name(&self) -> Result<String> {
        let name = self.domain.get_name();
        name.map_err(|why| failed("look at a domain", &why))
    }

    /// # Errors
    /// libvirt's.
    pub(crate) fn is_active(&self) -> Result<bool> {
        let active = self.domain.is_active();
        active.map_err(|why| failed("look at a domain", &why))
    }

    /// Does something that needs a domain in the right state; no failure where it is in it
    /// already.
    ///
    /// # Errors
    /// libvirt's.
    fn turn<T>(
        &self,
        what: &str,
        turn: impl FnOnce(&Domain) -> std::result::Result<T, virt::error::Error>,
        is_done: impl FnOnce(&Self) -> Result<bool>,
    ) -> Result<()> {
        match turn(&self.domain) {
            Ok(_) => Ok(()),
            Err(_) if is_done(self).unwrap_or(false) => Ok(()),
            Err(why) => Err(failed(what, &why)),
        }
    }

    /// # Errors
    /// libvirt's.
    pub(crate) fn start(&self) -> Result<()> {
        self.turn("start the domain", Domain::create, Self::is_active)
    }

    /// # Errors
    /// libvirt's.
    pub(crate) fn destroy(&self) -> Result<()> {
        self.turn("stop the domain", Domain::destroy, Self::is_off)
    }

    /// Asks the guest to shut down.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn shut_down(&self) -> Result<()> {
        self.turn("shut the guest down", Domain::shutdown, Self::is_off)
    }

    fn is_off(&self) -> Result<bool> {
        self.is_active().map(|active| !active)
    }

    /// Where a change is to show: now, where it runs, and when it starts again.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn affected(&self) -> Result<u32> {
        let live = match self.is_active()? {
            true => sys::VIR_DOMAIN_AFFECT_LIVE,
            false => 0,
        };
        Ok(live | sys::VIR_DOMAIN_AFFECT_CONFIG)
    }

    /// Waits until it is off; one that is not in time is made to.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn until_off(&self, time: Duration) -> Result<()> {
        let until = clock::now() + time;
        while self.is_active()? {
            if clock::now() > until {
                return self.destroy();
            }
            thread::sleep(LOOK);
        }
        Ok(())
    }

    /// Takes note that it is to be off, so that it is known who did it, also when this
    /// program ends meanwhile.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn note_stop(&self, is_wanted: bool) -> Result<()> {
        if !is_wanted && metadata(&self.domain, INTENT)?.is_none() {
            return Ok(());
        }
        let intent = Element::new("intent").with("power", "off").write();
        let kind = sys::VIR_DOMAIN_METADATA_ELEMENT as i32;
        let both = self.affected()?;
        let noted = match is_wanted {
            true => self
                .domain
                .set_metadata(kind, Some(&intent), Some(PREFIX), Some(INTENT), both),
            false => self
                .domain
                .set_metadata(kind, None, None, Some(INTENT), both),
        };
        match noted {
            Ok(_) => Ok(()),
            // It has gone down in this moment.
            Err(_) if both & sys::VIR_DOMAIN_AFFECT_LIVE != 0 && !self.is_active()? => {
                self.note_stop(is_wanted)
            }
            Err(why) => Err(failed("write a domain's metadata", &why)),
        }
    }

    /// # Errors
    /// libvirt's.
    pub(crate) fn is_stop_noted(&self) -> Result<bool> {
        Ok(metadata(&self.domain, INTENT)?.is_some())
    }

    /// What it does; a guest that has not done as it was asked in time is made to.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn see(&self, asked: &Asked, is_here: bool) -> Result<Observation> {
        let id = &self.record.instance;
        let state = self.domain.get_state();
        let (state, why) = state.map_err(|why| failed("look at a domain", &why))?;
        let (power, reason) = match state {
            sys::VIR_DOMAIN_SHUTOFF | sys::VIR_DOMAIN_SHUTDOWN
                if asked.wish(id) == Some(Wish::Image) =>
            {
                (Power::Running, None)
            }
            sys::VIR_DOMAIN_SHUTOFF | sys::VIR_DOMAIN_CRASHED => {
                asked.forget(id);
                (Power::Stopped, Some(self.why_off(why)?))
            }
            // Unless somebody has asked for it, the guest does it by itself.
            sys::VIR_DOMAIN_SHUTDOWN => (Power::Stopping, Some(self.why_off(BY_GUEST)?)),
            _ => (self.pressed(asked)?, None),
        };
        let mut seen = Observation::new(id, power).with_handle(handle(id));
        seen.reason = reason;
        seen.addresses = self.addresses();
        if is_here && let Some(primary) = self.record.interfaces.first() {
            if let Some(address) = primary.address {
                seen.metadata = MetadataPath::SourceAddress(MetadataSource {
                    address: address.to_string(),
                    at: None,
                });
            }
            let door = primary.gateway.map(|it| (DOOR.to_owned(), it.to_string()));
            seen.attributes.extend(door);
        }
        Ok(seen)
    }

    fn pressed(&self, asked: &Asked) -> Result<Power> {
        let id = &self.record.instance;
        match asked.due(id) {
            Some(Due::Force(Wish::Stop)) => {
                self.destroy()?;
                return Ok(Power::Stopping);
            }
            Some(Due::Force(Wish::Reboot)) => {
                let reset = self.domain.reset();
                reset.map_err(|why| failed("reset the domain", &why))?;
            }
            // It may be about to do it.
            Some(Due::Force(Wish::Image)) => {}
            Some(Due::Again(Wish::Stop | Wish::Image)) => drop(self.domain.shutdown()),
            Some(Due::Again(Wish::Reboot)) => drop(self.domain.reboot(0)),
            None => {}
        }
        Ok(match asked.wish(id) {
            Some(Wish::Stop) => Power::Stopping,
            _ => Power::Running,
        })
    }

    fn why_off(&self, why: i32) -> Result<String> {
        if self.is_stop_noted()? {
            return Ok("Server.ScheduledStop: Stopped when the emulator stopped".to_owned());
        }
        Ok(match why {
            BY_GUEST => "Client.InstanceInitiatedShutdown: Instance initiated shutdown",
            DESTROYED => "Client.UserInitiatedShutdown: The domain was stopped outside of EC2",
            CRASHED | FAILED => {
                "Server.InternalError: The hypervisor's process of the machine ended"
            }
            _ => "Server.InternalError: The domain is off",
        }
        .to_owned())
    }

    fn addresses(&self) -> Vec<Address> {
        let all = self.record.interfaces.iter();
        let all = all.filter_map(|interface| {
            let address = interface.address?.to_string();
            Some(Address {
                interface_id: interface.id.clone(),
                private_ip: Some(address.clone()),
                public_ip: Some(address),
                dns: None,
            })
        });
        all.collect()
    }

    /// Takes it out of libvirt's list.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn undefine(&self) -> Result<()> {
        let with_all = sys::VIR_DOMAIN_UNDEFINE_MANAGED_SAVE
            | sys::VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA
            | sys::VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA
            | sys::VIR_DOMAIN_UNDEFINE_NVRAM;
        let gone = self.domain.undefine_flags(with_all);
        // Drivers that know nothing of these have a plain word.
        let gone = match gone {
            Err(why) if why.message().contains("unsupported flags") => self.domain.undefine(),
            done => done,
        };
        found("undefine the domain", gone).map(drop)
    }
}
