//! Plugins whose files change are loaded again while the emulator runs.
//!
//! What is new takes the place of what is loaded when it has been compiled and checked, has
//! introduced itself, and finds the machines that run. Until then, and where it does not,
//! everything stays as it is. Calls that are under way end where they began.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow, bail};
use orrery_compute::InstanceKey;
use orrery_contract::under_way::UnderWay;
use orrery_contract::{Caller, DynManager, Observation, Power, Target};
use orrery_core::RealmKey;
use orrery_plugins::Loader;

use super::{Emulator, machines};
use crate::clock::Stopwatch;
use crate::plugins::{Installed, Load};

/// How long a plugin may look at its machines before it is called.
const OBSERVE: Duration = Duration::from_secs(10);
/// Machines that are looked at together.
const TOGETHER: usize = 100;

impl Emulator {
    /// Loads the plugin again.
    pub(super) async fn reload(&self, loader: &Loader, place: &Arc<Installed>) {
        let watch = Stopwatch::start();
        let plugin = &place.id;
        match self.exchange(loader, place).await {
            Ok(()) => tracing::info!(
                plugin,
                version = place.plugin().manifest().version,
                milliseconds = watch.elapsed().as_millis(),
                "plugin loaded again"
            ),
            Err(error) => {
                let why = format!("{error:#}");
                tracing::warn!(
                    plugin,
                    error = why,
                    "a change of the plugin is not loaded, and what was loaded goes on"
                );
                place.refuse(why);
            }
        }
    }

    async fn exchange(&self, loader: &Loader, place: &Arc<Installed>) -> anyhow::Result<()> {
        let next = place.load_again(loader).await?;
        let plugins = self.plugins.load_full();
        next.fits(plugins.iter().filter(|other| other.id != place.id))?;
        let machines = self.machines_of(&place.id);
        let mut realms: BTreeMap<RealmKey, Vec<Target>> = BTreeMap::new();
        for (key, target) in &machines {
            let realm = machines::realm_of(key);
            realms.entry(realm).or_default().push(target.clone());
        }
        for (realm, targets) in &realms {
            self.finds(place, &next, realm, targets).await?;
        }
        place.put(next);
        self.chain_anew();
        self.mount_anew();
        if let Some(offers) = &self.offers {
            offers.outdate(&place.id);
        }
        self.compute
            .look(machines.into_iter().map(|(key, _)| key))
            .await;
        Ok(())
    }

    /// The machines that a VM manager has, as far as the store knows.
    fn machines_of(&self, manager: &str) -> Vec<(InstanceKey, Target)> {
        let all = machines::of(&self.store.snapshots()).into_iter();
        let here = all.filter(|(_, wanted)| wanted.manager == manager);
        let made = here.filter(|(_, wanted)| wanted.handle.is_some());
        made.map(|(key, wanted)| (key, wanted.target())).collect()
    }

    /// Whether a plugin finds the machines that the one before finds.
    async fn finds(
        &self,
        place: &Arc<Installed>,
        next: &Load,
        realm: &RealmKey,
        machines: &[Target],
    ) -> anyhow::Result<()> {
        let (next, before) = (next.plugin.proxy(), place.seat.proxy());
        let by = Caller {
            account: realm.account.to_string(),
            region: realm.region.to_string(),
            ..self.caller(OBSERVE)
        };
        for targets in machines.chunks(TOGETHER) {
            let seen = self.observe(&place.id, &by, &next, targets).await;
            let missing = missing(targets, &seen.context("it does not find its machines")?);
            if missing.is_empty() {
                continue;
            }
            // Where the one before does not answer, there is nothing to lose.
            let seen = self.observe(&place.id, &by, &before, &missing).await;
            let seen = seen.unwrap_or_default();
            let mut lost = seen.iter().filter(|seen| seen.power != Power::Absent);
            if let Some(one) = lost.next() {
                let (id, more) = (&one.instance_id, lost.count());
                bail!("it does not find the machine of {id} and {more} more");
            }
        }
        Ok(())
    }

    async fn observe(
        &self,
        plugin: &str,
        by: &Caller,
        manager: &dyn DynManager,
        targets: &[Target],
    ) -> anyhow::Result<Vec<Observation>> {
        let under_way = self.initiator.begin(plugin, by);
        let call = UnderWay::within(under_way, manager.observe(by, targets));
        let seen = tokio::time::timeout(OBSERVE, call).await;
        let seen = seen.context("it does not answer in time")?;
        seen.map_err(|error| anyhow!(error))
    }
}

/// The targets that are not among what was seen, or are seen not to be there.
fn missing(targets: &[Target], seen: &[Observation]) -> Vec<Target> {
    let is_there = |target: &&Target| {
        seen.iter()
            .any(|seen| seen.instance_id == target.instance_id && seen.power != Power::Absent)
    };
    let missing = targets.iter().filter(|target| !is_there(target));
    missing.cloned().collect()
}
