//! What a plugin exports, behind pointers, whatever carries its calls.

use std::sync::Arc;

use orrery_contract::carrier::{Interface, Proxy, Transport};
use orrery_contract::metadata::category::{self, DynCategory};
use orrery_contract::operation::handler::{self, DynHandler};
use orrery_contract::types::descriptor::{self, DynDescriptor};
use orrery_contract::vm::addresses::{self, DynAddresses};
use orrery_contract::vm::console::{self, DynConsole};
use orrery_contract::vm::firewall::{self, DynFirewall};
use orrery_contract::vm::imaging::{self, DynImaging};
use orrery_contract::vm::interfaces::{self, DynInterfaces};
use orrery_contract::vm::manager;
use orrery_contract::vm::networks::{self, DynNetworks};
use orrery_contract::vm::volumes::{self, DynVolumes};
use orrery_contract::{DynManager, Manager};

/// The interfaces of one plugin. Cases of an interface that is not here are skipped.
#[derive(Clone, Default)]
pub struct Exports {
    /// `orrery:types/descriptor`
    pub descriptor: Option<Arc<dyn DynDescriptor>>,
    /// `orrery:vm/manager`
    pub manager: Option<Arc<dyn DynManager>>,
    /// `orrery:vm/volumes`
    pub volumes: Option<Arc<dyn DynVolumes>>,
    /// `orrery:vm/imaging`
    pub imaging: Option<Arc<dyn DynImaging>>,
    /// `orrery:vm/networks`
    pub networks: Option<Arc<dyn DynNetworks>>,
    /// `orrery:vm/console`
    pub console: Option<Arc<dyn DynConsole>>,
    /// `orrery:vm/firewall`
    pub firewall: Option<Arc<dyn DynFirewall>>,
    /// `orrery:vm/interfaces`
    pub interfaces: Option<Arc<dyn DynInterfaces>>,
    /// `orrery:vm/addresses`
    pub addresses: Option<Arc<dyn DynAddresses>>,
    /// `orrery:metadata/category`
    pub category: Option<Arc<dyn DynCategory>>,
    /// `orrery:operation/handler`
    pub handler: Option<Arc<dyn DynHandler>>,
}

impl Exports {
    /// A VM manager without optional interfaces.
    pub fn of_manager(manager: impl Manager) -> Self {
        Self {
            manager: Some(Arc::new(manager)),
            ..Self::default()
        }
    }

    /// Whatever the transport reaches, which exports these interfaces.
    pub fn carried(transport: impl Transport, interfaces: &[&'static Interface]) -> Self {
        let proxy = Arc::new(Proxy(transport));
        let has = |interface: &'static Interface| interfaces.contains(&interface);
        macro_rules! export {
            ($module:ident) => {
                has(&$module::INTERFACE).then(|| Arc::clone(&proxy) as _)
            };
        }
        Self {
            descriptor: export!(descriptor),
            manager: export!(manager),
            volumes: export!(volumes),
            imaging: export!(imaging),
            networks: export!(networks),
            console: export!(console),
            firewall: export!(firewall),
            interfaces: export!(interfaces),
            addresses: export!(addresses),
            category: export!(category),
            handler: export!(handler),
        }
    }
}
