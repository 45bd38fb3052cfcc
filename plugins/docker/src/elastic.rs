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

    /// What led to an instance by these addresses, and does no more.
    fn take(&self, instance: &str, which: impl Fn(&str) -> bool) -> BTreeMap<String, Way> {
        let mut led = self.lock();
        let ours = led.remove(instance).unwrap_or_default();
        let (taken, left): (BTreeMap<_, _>, BTreeMap<_, _>) =
            ours.into_iter().partition(|(public, _)| which(public));
        if !left.is_empty() {
            led.insert(instance.to_owned(), left);
        }
        taken
    }

    /// Has an address lead to an instance, and to no other one.
    fn put(&self, instance: &str, public: &str, way: Way) {
        let mut led = self.lock();
        led.values_mut().for_each(|ours| drop(ours.remove(public)));
        let ours = led.entry(instance.to_owned()).or_default();
        ours.insert(public.to_owned(), way);
    }

    fn has(&self, public: &str) -> bool {
        self.lock().values().any(|ours| ours.contains_key(public))
    }
}

impl Docker {
    /// Ends the ways to an instance that are for nothing any more; which they were.
    pub(crate) async fn lead_no_more(
        &self,
        emulator_id: &str,
        instance: &str,
        is_over: impl Fn(&str) -> bool,
    ) -> Vec<String> {
        let over = self.led.take(instance, is_over);
        for (public, Way { bridge, .. }) in &over {
            if let Ok(machine) = self.machine(emulator_id, &[bridge]).await {
                machine.lead_nowhere(public, bridge).await;
            }
        }
        over.into_keys().collect()
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
        let instance = seen::label(container, INSTANCE).unwrap_or_default();
        let way = Way {
            private: private.to_owned(),
            bridge: bridge.clone(),
        };
        self.led.put(instance, public, way);
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

    /// Has the elastic addresses of a launch lead to its container, and no others.
    pub(crate) async fn lead(&self, container: &ContainerSummary, spec: &LaunchSpec) -> Result<()> {
        let told: BTreeMap<_, _> = spec.attributes.iter().filter_map(elastic).collect();
        let emulator_id = seen::label(container, EMULATOR).unwrap_or_default();
        let is_over = |public: &str| !told.contains_key(public);
        let over = self.lead_no_more(emulator_id, &spec.instance_id, is_over);
        for public in over.await {
            let wired = self.wired(container, None).await?;
            self.run_script(&wired, forgetting(&public)).await?;
        }
        for (public, private) in told {
            match self.lead_to(container, private, public).await {
                Err(error) if error.kind != Kind::Unsupported => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}

/// What takes an address from an instance.
fn forgetting(public: &str) -> String {
    format!("ip address delete {public}/32 dev lo 2>/dev/null || true\n")
}

/// The public and the private address of what a launch says of an elastic one.
fn elastic((name, said): &(String, String)) -> Option<(&str, &str)> {
    let mut words = said.split(' ').skip(1);
    let (private, public) = (words.next()?, words.next()?);
    (name == ELASTIC).then_some((public, private))
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
        self.led.take(&machine.instance_id, |it| it == public_ip);
        // The network of a machine that does not run is gone, and with it all of this.
        if let Ok(container) = self.existing(by, &machine.instance_id).await
            && let Ok(wired) = self.wired(&container, None).await
        {
            let bridge = &wired.network.bridge;
            let machine = self.machine(&by.emulator_id, &[bridge]).await?;
            // It may lead to another instance by now.
            if !self.led.has(public_ip) {
                machine.lead_nowhere(public_ip, bridge).await;
            }
            self.run_script(&wired, forgetting(public_ip)).await?;
        }
        Ok(())
    }
}
