//! What the control API does to the whole.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use arcstr::ArcStr;
use bytes::Bytes;
use orrery_compute::{Cleared, DesiredPower, ThingKind};
use orrery_core::catalogue::regions;
use orrery_core::operations;
use orrery_core::resources::Volume;
use orrery_core::store::{Kind, Resource};
use orrery_core::{Realm, Result as Outcome, Transaction};
use orrery_docker::Download;
use orrery_journal::snapshot::{Snapshot, Writer};
use orrery_journal::{JournalFailure, Stored};
use serde_json::{Map, Value, json};

use super::{Emulator, kept, machines, storage};
use crate::clock::Clock;
use crate::plugins::Installed;
use crate::service::{
    BoxFuture, CleanupFacts, ControlError, ControlState, EventFacts, MachineFacts, Maintenance,
    MetadataFacts, OperationLabel, PluginFacts, RegionFacts,
};

type Failure = Box<dyn std::error::Error + Send + Sync>;

pub(super) fn failed(message: &str, source: impl Into<Failure>) -> ControlError {
    ControlError::Failed {
        message: message.to_owned(),
        source: source.into(),
    }
}

impl Emulator {
    /// Changes the realm that has a record, durably; `kind` is what people call it.
    pub(super) async fn change<R: Resource, T>(
        &self,
        (kind, id): (&str, &str),
        change: impl FnOnce(&mut Transaction<'_>) -> Outcome<T>,
    ) -> Result<T, ControlError> {
        let realms = self.store.snapshots();
        let holder = realms.iter().find(|realm| realm.get::<R>(id).is_ok());
        let missing = || ControlError::Refused(format!("the {kind} {id} does not exist"));
        let key = &holder.ok_or_else(missing)?.key;
        let call = self.circumstances.call(key, "");
        let changed = self.store.write(&call, change);
        let (outcome, version) =
            changed.map_err(|error| ControlError::Refused(error.message.to_string()))?;
        let kept = self.journal.durable(version).await;
        kept.map_err(|error| failed("the change could not be kept", error))?;
        Ok(outcome)
    }

    /// Goes on with other realms, durably, and ends the machines of those before.
    async fn replace(self: &Arc<Self>, next: Vec<Realm>) -> Result<(), ControlError> {
        let emulator = Arc::clone(self);
        let work = move || -> Result<_, JournalFailure> {
            let mut forgotten = (Vec::new(), Vec::new());
            emulator.store.replace(|present, sequence| {
                forgotten = (machines::of(present), storage::ends(present));
                emulator
                    .journal
                    .replace(sequence, next.iter().flat_map(kept::everything).collect())?;
                Ok::<_, JournalFailure>(next)
            })?;
            Ok(forgotten)
        };
        let outcome = tokio::task::spawn_blocking(work).await;
        let forgotten = outcome
            .map_err(|failure| failed("the state could not be replaced", failure))?
            .map_err(|failure| failed("the state could not be kept", failure))?;
        self.forget_sockets();
        let (machines, things) = forgotten;
        self.compute.release(machines).await;
        self.compute.release_things(things).await;
        // Last, for plugins may need it to end their machines; and all of it, for it is
        // about machines and resources that are no more.
        let cleared = self.stores.clear().await;
        self.given.clear();
        self.pushed_keys.clear();
        cleared.map_err(|error| failed("what plugins keep could not be cleared", error))?;
        self.compute.submit_many(self.instances());
        self.take_up_things();
        self.peers.notify_one();
        Ok(())
    }

    /// Ends the machines and volumes of a state that nobody keeps, but for what is left on
    /// these VM managers, whose machines have stopped or go on.
    async fn release_but(&self, halted: &HashSet<ArcStr>) {
        let present = self.store.snapshots();
        let machines = machines::of(&present).into_iter().filter(|(_, desired)| {
            desired.power == DesiredPower::Terminated || !halted.contains(&desired.manager)
        });
        self.compute.release(machines).await;
        let things = storage::ends(&present).into_iter().filter(|(key, wanted)| {
            key.kind == ThingKind::Remnant || !halted.contains(&wanted.manager)
        });
        self.compute.release_things(things).await;
    }

    fn archive(&self) -> Result<Bytes, ControlError> {
        let realms = self.store.snapshots();
        let newest = realms.iter().map(|realm| realm.version).max().unwrap_or(0);
        let mut writer = Writer::new(newest);
        for entry in realms.iter().flat_map(|realm| kept::everything(realm)) {
            let value = entry.value.unwrap_or_default();
            let stored = Stored {
                realm: &entry.realm,
                table: entry.table,
                ordinal: entry.ordinal,
                value: &value,
            };
            writer
                .put(stored)
                .map_err(|error| failed("the state could not be saved", error))?;
        }
        Ok(writer.finish().into())
    }
}

fn read(archive: &[u8]) -> Result<Vec<Realm>, ControlError> {
    let refused = |error: &dyn std::fmt::Display| ControlError::Refused(error.to_string());
    let snapshot = Snapshot::read(archive).map_err(|error| refused(&error))?;
    let mut restored = kept::Restored::default();
    for stored in &snapshot.entries {
        restored.take(stored).map_err(|error| refused(&error))?;
    }
    Ok(restored.finish(snapshot.sequence))
}

/// As it is told to people.
pub(crate) fn cleanup_facts(cleared: Cleared) -> CleanupFacts {
    let left = cleared.left.into_iter();
    CleanupFacts {
        removed: cleared.ended,
        left: left.map(|(id, why)| format!("{id}: {why}")).collect(),
    }
}

fn facts(installed: &Installed) -> PluginFacts {
    let plugin = installed.plugin();
    let manifest = plugin.manifest();
    let exports = plugin.exports().iter();
    let (reloads, refusal) = installed.reloads();
    let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
    let [p50_us, p99_us] = plugin.times().map(micros);
    let condition = plugin.condition();
    let (health, health_message) = match (condition.name(), plugin.is_degraded()) {
        ("ok", false) => ("ok", None),
        ("ok", true) => ("degraded", Some("it failed too often".to_owned())),
        (health, _) => (health, Some(condition.message)),
    };
    PluginFacts {
        id: manifest.id.clone(),
        version: manifest.version.clone(),
        summary: manifest.summary.clone(),
        interfaces: exports.map(|interface| interface.id).collect(),
        signed_by: plugin.signer().and_then(|signer| signer.name.clone()),
        signing_key: plugin.signer().map(|signer| signer.key.to_string()),
        grants: manifest.wants.iter().map(ToString::to_string).collect(),
        health,
        health_message,
        calls: plugin.calls(),
        faults: plugin.faults(),
        digest: plugin.digest().to_owned(),
        reloads,
        refusal,
        p50_us,
        p99_us,
    }
}

impl ControlState for Arc<Emulator> {
    fn operations(&self) -> Vec<OperationLabel> {
        let label = |operation: &&'static orrery_wire::OperationDef| OperationLabel {
            name: operation.name,
            label: operations::label(operation.name).name(),
        };
        orrery_wire::operations::ALL.iter().map(label).collect()
    }

    fn regions(&self) -> Vec<RegionFacts> {
        let mut all: Vec<_> = regions::all()
            .iter()
            .map(|region| RegionFacts {
                name: region.name.to_owned(),
                zones: regions::zones(region.name)
                    .iter()
                    .map(|zone| zone.name.clone())
                    .collect(),
            })
            .collect();
        all.sort_by(|one, next| one.name.cmp(&next.name));
        all
    }

    fn plugins(&self) -> Vec<PluginFacts> {
        let plugins = self.plugins.load();
        plugins.iter().map(|plugin| facts(plugin)).collect()
    }

    fn counters(&self) -> Value {
        let realms = self.store.snapshots();
        let mut resources = Map::new();
        for kind in Kind::ALL {
            let count: usize = realms.iter().map(|realm| realm.count(*kind)).sum();
            resources.insert(kind.name().to_owned(), count.into());
        }
        let downloads = self.docker.iter().flat_map(|docker| docker.downloads());
        let downloads: Vec<_> = downloads.map(download).collect();
        json!({ "realms": realms.len(), "resources": resources, "downloads": downloads })
    }

    fn clock(&self) -> &Clock {
        &self.circumstances.clock
    }

    fn time_passed(&self) {
        self.forget();
    }

    fn doubt_volume<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), ControlError>> {
        Box::pin(
            self.change::<Volume, _>(("volume", id), move |transaction| {
                operations::volumes::io::doubt(transaction, id)
            }),
        )
    }

    fn interrupt<'a>(
        &'a self,
        instance: &'a str,
        action: Option<&'a str>,
    ) -> BoxFuture<'a, Result<(), ControlError>> {
        Box::pin(Emulator::interrupt(self, instance, action))
    }

    fn maintain<'a>(
        &'a self,
        instance: &'a str,
        wanted: Maintenance,
    ) -> BoxFuture<'a, Result<Vec<String>, ControlError>> {
        Box::pin(Emulator::maintain(self, instance, wanted))
    }

    fn identity_certificate(&self) -> BoxFuture<'_, Result<String, ControlError>> {
        Box::pin(async move {
            let identity = self.identity().await;
            let identity =
                identity.map_err(|error| failed("there is no identity certificate", error))?;
            Ok(identity.certificate().to_owned())
        })
    }

    fn events(&self) -> Vec<EventFacts> {
        self.events.all()
    }

    fn machines(&self) -> Vec<MachineFacts> {
        self.events.machines(&self.store)
    }

    fn metadata<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<MetadataFacts, ControlError>> {
        Box::pin(self.trees.all(id))
    }

    fn metadata_at<'a>(
        &'a self,
        id: &'a str,
        path: &'a str,
    ) -> BoxFuture<'a, Result<Bytes, ControlError>> {
        Box::pin(self.trees.asked(id, path))
    }

    fn cleanup(&self) -> BoxFuture<'_, CleanupFacts> {
        Box::pin(async move { cleanup_facts(self.clear().await) })
    }

    fn reset(&self) -> BoxFuture<'_, Result<(), ControlError>> {
        Box::pin(self.replace(Vec::new()))
    }

    fn save(&self) -> BoxFuture<'_, Result<Bytes, ControlError>> {
        let emulator = Arc::clone(self);
        Box::pin(async move {
            let work = tokio::task::spawn_blocking(move || emulator.archive()).await;
            work.map_err(|failure| failed("the state could not be saved", failure))?
        })
    }

    fn load(&self, archive: Bytes) -> BoxFuture<'_, Result<(), ControlError>> {
        Box::pin(async move { self.replace(read(&archive)?).await })
    }

    fn shut_down(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let halted = self.compute.halt(self.instances()).await;
            if !self.keeps {
                self.release_but(&halted).await;
            }
            self.leave_docker().await;
            self.delivery.close();
            let journal = Arc::clone(&self.journal);
            match tokio::task::spawn_blocking(move || journal.close()).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::error!(%error, "not everything could be kept"),
                Err(error) => tracing::error!(%error, "the journal ended early"),
            }
        })
    }
}

/// How far an image is that Docker pulls.
fn download(download: Download) -> Value {
    json!({
        "image": download.image,
        "state": match (download.has_ended, &download.failure) {
            (false, _) => "pulling",
            (true, None) => "pulled",
            (true, Some(_)) => "failed",
        },
        "bytes": download.bytes,
        "of": download.of,
        "reason": download.failure,
    })
}
