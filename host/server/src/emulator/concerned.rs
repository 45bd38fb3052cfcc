//! Who is told when rules change: running instances on VM managers that can do something
//! about it.

use std::sync::Arc;

use orrery_core::operations::security_groups::concerned::{Touched, concerns};
use orrery_core::resources::Instance;
use orrery_core::resources::instances::State;
use orrery_core::store::Commit;
use orrery_core::{Realm, RealmKey};
use tokio::sync::mpsc;

use super::{Emulator, key};

/// Commits that are read together.
const TOGETHER: usize = 256;

/// Takes note of commits.
pub struct Note(mpsc::UnboundedSender<Arc<Commit>>);

/// A note, and where what is noted arrives.
pub fn channel() -> (Note, mpsc::UnboundedReceiver<Arc<Commit>>) {
    let (note, commits) = mpsc::unbounded_channel();
    (Note(note), commits)
}

impl Note {
    /// Has those looked at whom the commit concerns.
    pub fn note(&self, commit: &Arc<Commit>) {
        if commit.parts.iter().any(concerns) {
            // Nobody takes notes of an emulator that has ended.
            let _ended = self.0.send(Arc::clone(commit));
        }
    }
}

impl Emulator {
    /// Submits the running instances that commits concern, until there are no more commits.
    pub(super) async fn submit_concerned(&self, mut commits: mpsc::UnboundedReceiver<Arc<Commit>>) {
        let mut batch = Vec::new();
        while commits.recv_many(&mut batch, TOGETHER).await > 0 {
            let mut touched = Touched::default();
            for commit in batch.drain(..) {
                for part in &commit.parts {
                    touched.add(&part.before, &part.realm, &part.changes);
                }
            }
            let realms = self.store.snapshots();
            let concerned = touched.instances(&realms).into_iter();
            let running =
                concerned.filter(|(realm, instance)| self.adapts(&realms, realm, *instance));
            let keys: Vec<_> = running.map(|(realm, at)| key(&realm, at)).collect();
            self.compute.submit_many(keys);
        }
    }

    /// Whether the instance runs where it can be made other than it is. One that is on its way
    /// there is looked at when it has arrived.
    fn adapts(&self, realms: &[Arc<Realm>], realm: &RealmKey, instance: u64) -> bool {
        let Some(realm) = realms.iter().find(|it| it.key == *realm) else {
            return false;
        };
        let instance = realm.table::<Instance>().at(instance);
        let running = instance.filter(|it| it.state == State::Running);
        let launch = running.and_then(|it| it.reservation(realm));
        launch.is_some_and(|launch| self.compute.adapts(&launch.manager))
    }
}
