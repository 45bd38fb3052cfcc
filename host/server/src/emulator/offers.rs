//! The images that VM managers have of their own, as they are just now, and which managers
//! launch no others.
//!
//! Managers have no way to say that their images changed, so they are asked again before
//! an operation that reads images, unless they were asked a moment ago. An operation waits
//! for that only briefly: a manager that is slow, or fails, has the images that it had
//! before.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arcstr::ArcStr;
use orrery_compute::Backend;
use orrery_contract::{Caller, DynManager, Feature, Image};
use orrery_core::Settings;
use orrery_core::catalogue::offered::{OfferedImage, made_id};
use orrery_core::operations::images::is_well_formed;
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::Circumstances;
use crate::tasks;

/// How old an answer may be.
const FRESH: Duration = Duration::from_secs(1);
/// How long a manager that failed is left alone: too long for its breaker to open.
const PAUSE: Duration = Duration::from_secs(15);
/// How long an operation waits for a manager.
pub(super) const PATIENCE: Duration = Duration::from_millis(50);
/// How long a manager has for its answer.
const DEADLINE: Duration = Duration::from_secs(10);

/// The operations that read images.
const READERS: &[&str] = &[
    "CopyImage",
    "CreateFleet",
    "CreateTags",
    "DeleteTags",
    "DescribeImageAttribute",
    "DescribeImages",
    "RequestSpotFleet",
    "RequestSpotInstances",
    "RunInstances",
];

/// Whether the operation reads images.
pub(super) fn matter_to(operation: &str) -> bool {
    READERS.contains(&operation)
}

/// A VM manager that new instances may get.
struct Offering {
    id: ArcStr,
    manager: Arc<dyn DynManager>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// When it answered, or failed to.
    heard: Option<Instant>,
    is_asked: bool,
    /// It failed, and the log has been told.
    is_failing: bool,
    images: Vec<Image>,
    /// It has said what it can do since it was loaded.
    is_known: bool,
    /// What it can do; until it says so, nothing is known of it.
    features: Option<Vec<Feature>>,
}

/// What all managers have.
pub(super) struct Offers {
    offerings: Vec<Offering>,
    circumstances: Arc<Circumstances>,
    by: Caller,
}

impl Offers {
    /// The offers of these managers, whose images come first to last into `circumstances`.
    pub(super) fn new(
        managers: Vec<(ArcStr, Backend)>,
        circumstances: Arc<Circumstances>,
        emulator_id: String,
    ) -> Arc<Self> {
        let offerings = managers.into_iter().map(|(id, backend)| Offering {
            id,
            manager: backend.manager,
            state: Mutex::default(),
        });
        Arc::new(Self {
            offerings: offerings.collect(),
            circumstances,
            by: Caller {
                emulator_id,
                deadline_ms: DEADLINE.as_millis().try_into().unwrap_or(u32::MAX),
                ..Caller::default()
            },
        })
    }

    /// Asks the managers what they can do, and waits so long for them.
    pub(super) async fn learn(self: &Arc<Self>, patience: Duration) {
        let mut asked = JoinSet::new();
        for at in 0..self.offerings.len() {
            let this = Arc::clone(self);
            asked.spawn(async move { this.learn_of(at).await });
        }
        // Whoever is late is asked again with its images.
        let all = async { while asked.join_next().await.is_some() {} };
        let _late = tokio::time::timeout(patience, all).await;
    }

    /// Asks the managers that were not asked lately, and waits so long for them.
    pub(super) async fn refresh(self: &Arc<Self>, patience: Duration) {
        let mut asked = Vec::new();
        for (at, offering) in self.offerings.iter().enumerate() {
            let mut state = offering.state();
            let pause = if state.is_failing { PAUSE } else { FRESH };
            let is_heard = state.heard.is_some_and(|heard| heard.elapsed() < pause);
            if is_heard || std::mem::replace(&mut state.is_asked, true) {
                continue;
            }
            let (answered, answer) = oneshot::channel();
            let this = Arc::clone(self);
            tasks::spawn(async move {
                this.ask(at).await;
                let _unheard = answered.send(());
            });
            asked.push(answer);
        }
        let until = Instant::now() + patience;
        for answer in asked {
            // Whoever is late is heard later.
            let _late = tokio::time::timeout_at(until, answer).await;
        }
    }

    /// Has a manager asked again before the next operation.
    pub(super) fn outdate(&self, manager: &str) {
        for offering in self.offerings.iter().filter(|one| one.id == manager) {
            let mut state = offering.state();
            state.heard = None;
            state.is_known = false;
        }
    }

    /// Asks a manager what it can do, unless it has said so.
    async fn learn_of(&self, at: usize) {
        let offering = &self.offerings[at];
        if offering.state().is_known {
            return;
        }
        let asked = tokio::time::timeout(DEADLINE, offering.manager.capabilities(&self.by)).await;
        let Ok(Ok(can)) = asked else {
            tracing::debug!(plugin = %offering.id, "a VM manager does not say what it can do");
            return;
        };
        let mut state = offering.state();
        state.is_known = true;
        let features = Some(can.features);
        if features != std::mem::replace(&mut state.features, features.clone()) {
            drop(state);
            self.publish();
        }
    }

    async fn ask(&self, at: usize) {
        self.learn_of(at).await;
        let offering = &self.offerings[at];
        let answered = tokio::time::timeout(DEADLINE, offering.manager.images(&self.by)).await;
        let heard = match answered {
            Ok(Ok(images)) => Ok(images),
            Ok(Err(error)) => Err(error.to_string()),
            Err(late) => Err(late.to_string()),
        };
        let mut state = offering.state();
        state.is_asked = false;
        state.heard = Some(Instant::now());
        let plugin = &offering.id;
        match heard {
            Ok(images) => {
                state.is_failing = false;
                if images == state.images {
                    return;
                }
                state.images = images;
            }
            Err(error) => {
                if !std::mem::replace(&mut state.is_failing, true) {
                    tracing::warn!(%plugin, error, "a VM manager does not say which images it has");
                }
                return;
            }
        }
        drop(state);
        self.publish();
    }

    /// Has calls from now on see what the managers have.
    fn publish(&self) {
        self.circumstances.settings.rcu(|before| Settings {
            images: self.images(),
            // One of which nothing is known gets no images of others.
            own_images_only: self.those(Feature::OwnImages, true),
            root_volumes: self.those(Feature::RootVolumes, false),
            ..Settings::clone(before)
        });
    }

    /// The managers with a feature; those of which nothing is known have it or not.
    fn those(&self, feature: Feature, unknown: bool) -> Vec<ArcStr> {
        let has = |offering: &&Offering| {
            let state = offering.state();
            let known = state.features.as_ref();
            known.map_or(unknown, |features| features.contains(&feature))
        };
        let all = self.offerings.iter().filter(has);
        all.map(|offering| offering.id.clone()).collect()
    }

    fn images(&self) -> Vec<Arc<OfferedImage>> {
        let mut ids = BTreeSet::new();
        let mut all = Vec::new();
        for offering in &self.offerings {
            let plugin = &offering.id;
            for image in offering.state().images.iter().cloned() {
                match offer(plugin, image) {
                    Ok(image) if ids.insert(image.id.clone()) => all.push(Arc::new(image)),
                    Ok(OfferedImage { id, .. }) => {
                        tracing::warn!(%plugin, image = %id, "two images have the same id");
                    }
                    Err(id) => tracing::warn!(%plugin, image = id, "an image has no AMI id"),
                }
            }
        }
        all
    }
}

impl Offering {
    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is an assignment.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// As EC2 has it; or the id that is none.
fn offer(manager: &ArcStr, image: Image) -> Result<OfferedImage, String> {
    let or = |text: String, otherwise: &str| match text.is_empty() {
        true => otherwise.into(),
        false => text.into(),
    };
    let id = match &*image.id {
        "" => made_id(manager, &image.name),
        id if is_well_formed(id) => id.into(),
        _ => return Err(image.id),
    };
    Ok(OfferedImage {
        name: or(image.name, &id),
        id,
        architecture: or(image.architecture, "x86_64"),
        root_device: or(image.root_device, "/dev/sda1"),
        manager: manager.clone(),
        attributes: image.attributes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_gets_what_its_manager_leaves_out() {
        let image = |id: &str, name: &str| {
            let image = Image {
                id: id.to_owned(),
                name: name.to_owned(),
                ..Image::default()
            };
            offer(&"rack".into(), image)
        };
        let id = |name| image("", name).expect("an id is made").id;
        assert!(is_well_formed(&id("disk")));
        assert_eq!(id("disk"), id("disk"));
        assert_ne!(id("disk"), id("other"));
        let given = image("ami-7", "").expect("it has an id");
        assert_eq!((&*given.id, &*given.name), ("ami-7", "ami-7"));
        assert_eq!(
            (&*given.architecture, &*given.root_device),
            ("x86_64", "/dev/sda1")
        );
        assert_eq!(image("disk", "").map(drop), Err("disk".to_owned()));
    }
}
