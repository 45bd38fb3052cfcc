//! A VM manager as the host holds it.

use std::sync::Arc;

use orrery_contract::DynManager;
use orrery_contract::vm::addresses::DynAddresses;
use orrery_contract::vm::console::DynConsole;
use orrery_contract::vm::firewall::DynFirewall;
use orrery_contract::vm::imaging::DynImaging;
use orrery_contract::vm::interfaces::DynInterfaces;
use orrery_contract::vm::volumes::DynVolumes;

/// A VM manager with what it can do beyond the verbs: the optional interfaces that it has.
#[derive(Clone)]
pub struct Backend {
    /// The verbs.
    pub manager: Arc<dyn DynManager>,
    /// Images of machines, and content of snapshots.
    pub imaging: Option<Arc<dyn DynImaging>>,
    /// Volumes apart from machines.
    pub volumes: Option<Arc<dyn DynVolumes>>,
    /// What machines write and show.
    pub console: Option<Arc<dyn DynConsole>>,
    /// Security groups that are enforced on running machines.
    pub firewall: Option<Arc<dyn DynFirewall>>,
    /// Network interfaces of machines that run.
    pub interfaces: Option<Arc<dyn DynInterfaces>>,
    /// Elastic addresses of machines that run.
    pub addresses: Option<Arc<dyn DynAddresses>>,
}

impl From<Arc<dyn DynManager>> for Backend {
    /// One that can do nothing else.
    fn from(manager: Arc<dyn DynManager>) -> Self {
        Self {
            manager,
            imaging: None,
            volumes: None,
            console: None,
            firewall: None,
            interfaces: None,
            addresses: None,
        }
    }
}

impl Backend {
    /// Whether machines that run can be made other than they were launched.
    pub fn adapts(&self) -> bool {
        self.firewall.is_some() || self.interfaces.is_some() || self.addresses.is_some()
    }
}
