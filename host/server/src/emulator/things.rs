//! The store as compute sees images: what VM managers are to do for them, and what became
//! of that.

use std::sync::Arc;

use orrery_compute::{Outcome, ThingKey, ThingKind, Things, Wanted, Work};
use orrery_contract::Target;
use orrery_core::operations::images::making;
use orrery_core::{Realm, RealmKey, Settings};

use super::key;
use super::machines::{Kept, handle};

/// The image at an ordinal of a realm.
pub(super) fn image(realm: &RealmKey, ordinal: u64) -> ThingKey {
    ThingKey {
        kind: ThingKind::Image,
        ordinal,
        account: realm.account.clone(),
        region: realm.region.clone(),
    }
}

/// Everything that has work.
pub(super) fn unfinished(realms: &[Arc<Realm>]) -> Vec<ThingKey> {
    let of = |realm: &Arc<Realm>| {
        let images = making::unfinished(realm);
        images
            .map(|ordinal| image(&realm.key, ordinal))
            .collect::<Vec<_>>()
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
        let ThingKind::Image = thing.kind;
        let wanted = making::wanted(&realm, thing.ordinal)?;
        let work = match wanted.work {
            making::Work::Remove => Work::RemoveImage,
            making::Work::Capture {
                ordinal,
                instance,
                name,
                no_reboot,
            } => Work::Capture {
                instance: key(&realm.key, ordinal),
                machine: instance.map_or_else(Target::default, |instance| Target {
                    instance_id: instance.id.to_string(),
                    handle: instance.machine.handle.as_ref().map(handle),
                }),
                name,
                no_reboot,
            },
        };
        Some(Wanted {
            manager: wanted.manager,
            id: wanted.id,
            work,
        })
    }

    fn done(&self, thing: &ThingKey, outcome: Outcome) {
        let key = realm_of(thing);
        let Some(realm) = self.store.existing(&key) else {
            // A reset took the realm away.
            return;
        };
        let (state, why) = match &outcome {
            Outcome::Captured(_) => ("available", None),
            Outcome::Removed => ("removed", None),
            Outcome::Failed(why) => ("failed", Some(why.message.clone())),
        };
        let text = |(name, value): (String, String)| (name.into(), value.into());
        let outcome = match outcome {
            Outcome::Captured(image) => {
                making::Outcome::Made(image.attributes.into_iter().map(text).collect())
            }
            Outcome::Removed => {
                self.withdraw(&realm, thing.ordinal);
                making::Outcome::Removed
            }
            Outcome::Failed(why) => making::Outcome::Failed(why.code, why.message),
        };
        let call = self.circumstances.call(&key, "");
        let noted = self.store.write(&call, |transaction| {
            Ok(making::observe(transaction, thing.ordinal, outcome))
        });
        match noted {
            Ok((None, _)) => {}
            Ok((Some(image), _)) => tracing::info!(
                state, %image, account = %key.account, region = %key.region,
                why = why.as_deref(), "an image changed state"
            ),
            Err(error) => tracing::error!(
                %error, account = %key.account, region = %key.region,
                "what a VM manager did for an image was refused"
            ),
        }
    }
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
