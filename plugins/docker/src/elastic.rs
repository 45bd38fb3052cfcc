//! Elastic addresses of instances that run: the way to one of the engine's machine leads to the
//! instance, which has it as an address of its own.
//!
//! What there is of it is found again by the way itself: a route on the VPC's bridge by the
//! private address.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bollard::models::ContainerSummary;
use orrery_sdk::contract::vm::addresses::Addresses;
use orrery_sdk::contract::{Address, Caller, Kind, LaunchSpec, Result, Target};

use crate::hands::Machine;
use crate::seen::{EMULATOR, INSTANCE};
use crate::{Docker, seen};

/// What a launch says of an elastic address: interface, private and public address.
const ELASTIC: &str = "elastic-address";

/// Which public addresses lead to which instances, so that the ways end with them and are there
/// again when somebody else restarts one. The host says it anew after a restart of its own.
#[derive(Default)]
pub(crate) struct Led(Mutex<HashMap<String, BTreeMap<String, Way>>>);

/// Where a public address leads to.
#[derive(Clone)]
struct Way {
    private: String,
    bridge: String,
}

impl Led {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, BTreeMap<String, Way>>> {
        // Nothing is called under the lock that could panic halfway.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Docker {
    /// Ends the ways to an instance that is no more.
    pub(crate) async fn lead_no_more(&self, emulator_id: &str, instance: &str) {
        let led = self.led.lock().remove(instance).unwrap_or_default();
        for (public, Way { bridge, .. }) in led {
            if let Ok(machine) = self.machine(emulator_id, &[&bridge]).await {
                machine.lead_nowhere(&public, &bridge).await;
            }
        }
    }

    async fn lead_to(
        &self,
        container: &ContainerSummary,
        private: &str,
        public: &str,
    ) -> Result<()> {
        let wired = self.wired(container, None).await?;
        // The loopback interface answers for it, whichever interface it comes by.
        let script = format!("ip address replace {public}/32 dev lo\n");
        self.run_script(&wired, script).await?;
        let bridge = &wired.network.bridge;
        let emulator_id = seen::label(container, EMULATOR).unwrap_or_default();
        let machine = self.machine(emulator_id, &[bridge]).await?;
        machine.lead(public, private, bridge).await?;
        let mut led = self.led.lock();
        let instance = seen::label(container, INSTANCE).unwrap_or_default();
        let ours = led.entry(instance.to_owned()).or_default();
        let way = Way {
            private: private.to_owned(),
            bridge: bridge.clone(),
        };
        ours.insert(public.to_owned(), way);
        Ok(())
    }

    /// Has the elastic addresses of an instance lead to its container, which has started anew.
    pub(crate) async fn lead_again(&self, container: &ContainerSummary) -> Result<()> {
        let instance = seen::label(container, INSTANCE).unwrap_or_default();
        let led = self.led.lock().get(instance).cloned();
        for (public, way) in led.unwrap_or_default() {
            self.lead_to(container, &way.private, &public).await?;
        }
        Ok(())
    }

    /// Has the elastic addresses of a launch lead to its container.
    pub(crate) async fn lead(&self, container: &ContainerSummary, spec: &LaunchSpec) -> Result<()> {
        let all = spec.attributes.iter().filter(|(name, _)| name == ELASTIC);
        for (_, said) in all {
            let [_, private, public] = said.split(' ').collect::<Vec<_>>()[..] else {
                continue;
            };
            let led = self.lead_to(container, private, public).await;
            match led {
                Err(error) if error.kind != Kind::Unsupported => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}

impl Machine<'_> {
    async fn lead(&self, public: &str, private: &str, bridge: &str) -> Result<()> {
        let target = format!("{public}/32");
        self.ip(&[
            "route", "replace", &target, "via", private, "dev", bridge, "onlink",
        ])
        .await
    }

    async fn lead_nowhere(&self, public: &str, bridge: &str) {
        let target = format!("{public}/32");
        // What is not there need not go.
        let _absent = self.ip(&["route", "delete", &target, "dev", bridge]).await;
    }
}

impl Addresses for Docker {
    async fn associate(
        &self,
        by: &Caller,
        machine: &Target,
        interface_id: &str,
        private_ip: &str,
        public_ip: &str,
    ) -> Result<Address> {
        let container = self.existing(by, &machine.instance_id).await?;
        self.lead_to(&container, private_ip, public_ip).await?;
        Ok(Address {
            interface_id: interface_id.to_owned(),
            private_ip: Some(private_ip.to_owned()),
            public_ip: Some(public_ip.to_owned()),
            dns: None,
        })
    }

    async fn disassociate(
        &self,
        by: &Caller,
        machine: &Target,
        _interface_id: &str,
        public_ip: &str,
    ) -> Result<()> {
        if let Some(ours) = self.led.lock().get_mut(&machine.instance_id) {
            ours.remove(public_ip);
        }
        // The network of a machine that does not run is gone, and with it all of this.
        if let Ok(container) = self.existing(by, &machine.instance_id).await
            && let Ok(wired) = self.wired(&container, None).await
        {
            let bridge = &wired.network.bridge;
            let machine = self.machine(&by.emulator_id, &[bridge]).await?;
            machine.lead_nowhere(public_ip, bridge).await;
            let script = format!("ip address delete {public_ip}/32 dev lo 2>/dev/null || true\n");
            self.run_script(&wired, script).await?;
        }
        Ok(())
    }
}
