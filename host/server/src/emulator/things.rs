//! The store as compute sees images, volumes and snapshots: what VM managers are to do for
//! them, and what became of that.

use std::sync::Arc;

use arcstr::ArcStr;
use orrery_compute::{Outcome, ThingKey, ThingKind, Things, Wanted, Work};
use orrery_core::operations::images::making;
use orrery_core::operations::remnants;
use orrery_core::operations::snapshots::making as snapshots;
use orrery_core::operations::volumes::making as volumes;
use orrery_core::{Realm, RealmKey, Settings};

use super::machines::Kept;
use super::storage;

/// The thing at an ordinal of a realm's table of these.
pub(super) fn thing(realm: &RealmKey, kind: ThingKind, ordinal: u64) -> ThingKey {
    ThingKey {
        kind,
        ordinal,
        account: realm.account.clone(),
        region: realm.region.clone(),
    }
}

/// Everything that has work.
pub(super) fn unfinished(realms: &[Arc<Realm>]) -> Vec<ThingKey> {
    let of = |realm: &Arc<Realm>| {
        let all = |kind, ordinals: Vec<u64>| {
            let key = realm.key.clone();
            ordinals.into_iter().map(move |at| thing(&key, kind, at))
        };
        let images = all(ThingKind::Image, making::unfinished(realm).collect());
        let volumes = all(ThingKind::Volume, volumes::unfinished(realm).collect());
        let snapshots = all(ThingKind::Snapshot, snapshots::unfinished(realm).collect());
        let remnants = all(ThingKind::Remnant, remnants::unfinished(realm).collect());
        images.chain(volumes).chain(snapshots).chain(remnants)
    };
    realms.iter().flat_map(of).collect()
}

fn realm_of(key: &ThingKey) -> RealmKey {
    RealmKey {
        account: key.account.clone(),
        region: key.region.clone(),
    }
}

impl Things for Kept {
    fn wanted(&self, thing: &ThingKey) -> Option<Wanted> {
        let realm = self.store.existing(&realm_of(thing))?;
        match thing.kind {
            ThingKind::Image => image_work(&realm, thing.ordinal),
            ThingKind::Volume => storage::volume(&realm, thing.ordinal),
            ThingKind::Snapshot => storage::snapshot(&realm, thing.ordinal),
            ThingKind::Remnant => storage::remnant(&realm, thing.ordinal),
        }
    }

    fn done(&self, thing: &ThingKey, outcome: Outcome) {
        let key = realm_of(thing);
        let Some(realm) = self.store.existing(&key) else {
            // A reset took the realm away.
            return;
        };
        let (state, why) = told(&outcome);
        if let (ThingKind::Image, Outcome::Removed) = (thing.kind, &outcome) {
            self.withdraw(&realm, thing.ordinal);
        }
        if let (ThingKind::Volume, Outcome::Failed(why)) = (thing.kind, &outcome)
            && let Some((id, verb)) = storage::concerned(&realm, thing.ordinal)
        {
            self.events.failed(id, key.clone(), verb, &why.message);
        }
        let call = self.circumstances.call(&key, "");
        let noted = self.store.write(&call, |transaction| {
            let at = thing.ordinal;
            Ok(match thing.kind {
                ThingKind::Image => image_outcome(outcome)
                    .and_then(|outcome| making::observe(transaction, at, outcome)),
                ThingKind::Volume => storage::volume_outcome(transaction, at, outcome),
                ThingKind::Snapshot => storage::snapshot_outcome(transaction, at, outcome),
                ThingKind::Remnant => remnants::removed(transaction, at),
            })
        });
        match noted {
            Ok((None, _)) => {}
            Ok((Some(id), _)) => tracing::info!(
                state, %id, account = %key.account, region = %key.region,
                why = why.as_deref(), "{} changed state", named(thing.kind)
            ),
            Err(error) => tracing::error!(
                %error, account = %key.account, region = %key.region,
                "what a VM manager did for {} was refused", named(thing.kind)
            ),
        }
    }
}

fn named(kind: ThingKind) -> &'static str {
    match kind {
        ThingKind::Image => "an image",
        ThingKind::Volume => "a volume",
        ThingKind::Snapshot => "a snapshot",
        ThingKind::Remnant => "what was deleted",
    }
}

/// What the log says of an outcome.
fn told(outcome: &Outcome) -> (&'static str, Option<ArcStr>) {
    match outcome {
        Outcome::Captured(_) | Outcome::VolumeMade(_) => ("available", None),
        Outcome::Removed => ("removed", None),
        Outcome::VolumeModified(_) => ("modified", None),
        Outcome::VolumeAttached(_) => ("attached", None),
        Outcome::VolumeDetached(_) => ("detached", None),
        Outcome::Taken(_) => ("completed", None),
        Outcome::Failed(why) => ("failed", Some(why.message.clone())),
    }
}

fn image_work(realm: &Realm, ordinal: u64) -> Option<Wanted> {
    let wanted = making::wanted(realm, ordinal)?;
    let work = match wanted.work {
        making::Work::Remove => Work::RemoveImage,
        making::Work::Capture {
            ordinal,
            name,
            no_reboot,
            ..
        } => {
            let (instance, machine) = storage::machine(realm, ordinal);
            Work::Capture {
                instance,
                machine,
                name,
                no_reboot,
            }
        }
    };
    Some(Wanted {
        manager: wanted.manager,
        id: wanted.id,
        work,
    })
}

fn image_outcome(outcome: Outcome) -> Option<making::Outcome> {
    let text = |(name, value): (String, String)| (name.into(), value.into());
    Some(match outcome {
        Outcome::Captured(image) => {
            making::Outcome::Made(image.attributes.into_iter().map(text).collect())
        }
        Outcome::Removed => making::Outcome::Removed,
        Outcome::Failed(why) => making::Outcome::Failed(why.code, why.message),
        _ => return None,
    })
}

impl Kept {
    /// No longer offers an image, which its manager is asked about only now and then.
    fn withdraw(&self, realm: &Realm, ordinal: u64) {
        let Some(gone) = making::wanted(realm, ordinal) else {
            return;
        };
        self.circumstances.settings.rcu(|before| {
            let mut settings = Settings::clone(before);
            settings.images.retain(|image| image.id != gone.id);
            settings
        });
    }
}
