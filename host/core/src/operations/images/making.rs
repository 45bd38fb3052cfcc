//! What VM managers do for images: they make those that CreateImage wants of real machines,
//! and remove what is deregistered.
//!
//! A deregistered image is gone for everybody at once; what is left of its record says that
//! its manager has yet to remove it, and goes when that is done.

use std::sync::Arc;

use orrery_wire::Str;

use crate::{
    Call,
    catalogue::offered::OfferedImage,
    effects::Effect,
    operations::instances::launch::managers,
    resources::{
        Instance, OwnImage,
        images::{Backing, Making},
        instances::Reason,
    },
    store::{Realm, Transaction},
    tags::Tags,
};

use super::Known;

/// What a VM manager is to do.
pub enum Work {
    /// Make the image of an instance.
    Capture {
        /// Ordinal of the instance.
        ordinal: u64,
        /// The instance; none where it has been forgotten.
        instance: Option<Arc<Instance>>,
        /// Name of the image.
        name: Str,
        /// The instance is to run on meanwhile.
        no_reboot: bool,
    },
    /// Remove the image.
    Remove,
}

/// What is to be done for an image.
pub struct Wanted {
    /// The VM manager.
    pub manager: Str,
    /// `ami-…`
    pub id: Str,
    /// What it is to do.
    pub work: Work,
}

/// What became of it.
pub enum Outcome {
    /// The image is there; this is what its manager is told of it at a launch.
    Made(Vec<(Str, Str)>),
    /// It is gone.
    Removed,
    /// It cannot be made: EC2's code and message.
    Failed(Str, Str),
}

/// What is to be done for the image at this ordinal; nothing for most.
pub fn wanted(realm: &Realm, ordinal: u64) -> Option<Wanted> {
    let image = realm.table::<OwnImage>().at(ordinal)?;
    let backing = image.backing.as_deref()?;
    let work = match &backing.making {
        Making::Made(_) | Making::Failed(_) => return None,
        Making::Leaving => Work::Remove,
        Making::Capture {
            instance,
            no_reboot,
        } => Work::Capture {
            ordinal: *instance,
            instance: realm.table::<Instance>().at(*instance).cloned(),
            name: image.registered.as_ref()?.name.clone(),
            no_reboot: *no_reboot,
        },
    };
    Some(Wanted {
        manager: backing.manager.clone(),
        id: image.id.clone(),
        work,
    })
}

/// The images for which there is something to be done.
pub fn unfinished(realm: &Realm) -> impl Iterator<Item = u64> {
    let images = realm.table::<OwnImage>().iter();
    let backed = images.filter(|(_, image)| image.backing.is_some());
    backed
        .map(|(ordinal, _)| ordinal)
        .filter(|ordinal| wanted(realm, *ordinal).is_some())
}

/// Takes note of what became of it, unless something else is wanted by now. Gives the id of
/// an image that is in another state now.
pub fn observe(transaction: &mut Transaction<'_>, ordinal: u64, outcome: Outcome) -> Option<Str> {
    let image = transaction.table::<OwnImage>().at(ordinal)?;
    let (id, backing) = (image.id.clone(), image.backing.clone()?);
    let making = match (outcome, &backing.making) {
        (Outcome::Made(attributes), Making::Capture { .. }) => Making::Made(attributes),
        (Outcome::Failed(code, message), Making::Capture { .. }) => {
            Making::Failed(Reason { code, message })
        }
        (Outcome::Removed, Making::Leaving) => {
            transaction.remove_at::<OwnImage>(ordinal);
            return Some(id);
        }
        _ => return None,
    };
    become_making(transaction, ordinal, &backing.manager, making);
    Some(id)
}

fn become_making(transaction: &mut Transaction<'_>, ordinal: u64, manager: &Str, making: Making) {
    let manager = manager.clone();
    let backing = Arc::new(Backing { manager, making });
    transaction.update_at::<OwnImage>(ordinal, |image| image.backing = Some(backing));
}

/// What a new image of an instance is backed by, where the VM manager makes images.
pub(super) fn of_instance(
    call: &Call,
    manager: &Str,
    instance: u64,
    no_reboot: bool,
) -> Option<Arc<Backing>> {
    let makes = call.settings.imaging.contains(manager);
    makes.then(|| {
        Arc::new(Backing {
            manager: manager.clone(),
            making: Making::Capture {
                instance,
                no_reboot,
            },
        })
    })
}

/// What an image is backed by, and a copy of it, too.
pub(super) fn backing(call: &Call, known: &Known) -> Option<Arc<Backing>> {
    match known {
        Known::Registered(seen) => seen.record.backing.clone(),
        Known::Offered(image) => {
            let attributes = image.attributes.iter();
            let attributes = attributes.map(|(name, value)| (name.into(), value.into()));
            Some(Arc::new(Backing {
                manager: image.manager.clone(),
                making: Making::Made(attributes.collect()),
            }))
        }
        Known::Public(image) => call.settings.references.as_ref()?.backing_of(image.name()),
    }
}

/// The tags of an image with its VM manager's.
pub(super) fn tagged(call: &Call, mut tags: Tags, backing: Option<&Backing>) -> Tags {
    let tag = backing.and_then(|backing| managers::tag(call, &backing.manager));
    if let Some((key, value)) = tag {
        tags.set(key, value);
    }
    tags
}

/// Has an image of the account's go: at once where no VM manager has to remove it first.
pub(super) fn retire(transaction: &mut Transaction<'_>, ordinal: u64) {
    let image = transaction.table::<OwnImage>().at(ordinal);
    match image.and_then(|image| image.backing.clone()) {
        Some(backing) => leave(transaction, ordinal, &backing.manager),
        None => drop(transaction.remove_at::<OwnImage>(ordinal)),
    }
}

/// Leaves of an image's record that its VM manager has yet to remove it.
fn leave(transaction: &mut Transaction<'_>, ordinal: u64, manager: &Str) {
    transaction.update_at::<OwnImage>(ordinal, |image| {
        image.registered = None;
        image.tags = Tags::default();
    });
    become_making(transaction, ordinal, manager, Making::Leaving);
    transaction.effect(Effect::Image { image: ordinal });
}

/// Has an image of a VM manager's go.
pub(super) fn retire_offered(transaction: &mut Transaction<'_>, image: &OfferedImage) {
    let created = transaction.call.now;
    let known = transaction.ordinal::<OwnImage>(&image.id).ok();
    let ordinal = known.unwrap_or_else(|| {
        let make = |id| OwnImage {
            id,
            created,
            registered: None,
            backing: None,
            tags: Tags::default(),
        };
        transaction.insert_named(image.id.clone(), make).0
    });
    leave(transaction, ordinal, &image.manager);
}

/// Whether the id is, or was, that of an account's own image: what a VM manager has under
/// the same id is that image, which its owner decides over.
pub(super) fn is_accounts(call: &Call, realm: &Realm, id: &str) -> bool {
    let of = |realm: &Realm| {
        let images = realm.table::<OwnImage>();
        let is_own = |image: &Arc<OwnImage>| image.registered.is_some() || image.is_leaving();
        images.is_spent(id) || images.get(id).is_some_and(is_own)
    };
    of(realm) || call.elsewhere.all().any(|other| of(&other))
}

/// Whether the id is that of an image that the account had.
pub(in crate::operations) fn is_past(realm: &Realm, id: &str) -> bool {
    let images = realm.table::<OwnImage>();
    images.is_spent(id) || images.get(id).is_some_and(|image| image.is_leaving())
}

#[cfg(test)]
mod tests {
    use orrery_wire::{Timestamp, shapes};

    use super::*;
    use crate::{
        Result, Settings,
        catalogue::offered::MANAGER_TAG,
        operations::{
            images::{copy, create, deregister, describe, launch::for_launch},
            instances::{launch, machines},
            tags,
        },
        testing,
    };

    const OFFERED: &str = "ami-7";

    /// A realm whose VM manager makes images, with a running instance.
    struct Bench {
        realm: Realm,
        call: Call,
        instance: Str,
    }

    impl Bench {
        fn new() -> Self {
            let offered = OfferedImage {
                id: OFFERED.into(),
                name: "oak".into(),
                architecture: "x86_64".into(),
                root_device: "/dev/sda1".into(),
                manager: "rack".into(),
                attributes: vec![("shelf".into(), "3".into())],
            };
            let settings = Settings {
                vm_managers: vec!["rack".into()],
                imaging: vec!["rack".into()],
                images: vec![Arc::new(offered)],
                ..Settings::default()
            };
            let call = Call {
                settings: Arc::new(settings),
                ..testing::call()
            };
            let mut bench = Self {
                realm: testing::world(),
                call,
                instance: Str::new(),
            };
            let request = shapes::RunInstancesRequest {
                image_id: Some(OFFERED.into()),
                instance_type: Some("t3.nano".into()),
                ..Default::default()
            };
            let launched = bench
                .write(|it| launch::run(it, &request))
                .expect("a launch");
            let mut instances = launched.instances.unwrap_or_default().into_iter();
            bench.instance = instances
                .next()
                .and_then(|it| it.instance_id)
                .expect("an id");
            let running = machines::Observation {
                instance: 0,
                generation: bench.running().machine.generation,
                rebooted: 0,
                impaired: false,
                seen: machines::Seen::On,
                handle: None,
                reason: None,
                addresses: Vec::new(),
                notes: None,
            };
            bench
                .write(|it| Ok(machines::observe(it, &[running])))
                .expect("it is noted");
            bench
        }

        fn running(&self) -> Arc<Instance> {
            let instance = self.realm.table::<Instance>().at(0);
            Arc::clone(instance.expect("it was launched"))
        }

        fn write<T>(&mut self, act: impl FnOnce(&mut Transaction<'_>) -> Result<T>) -> Result<T> {
            // What takes a moment is over by the next request.
            self.call.now = Timestamp(self.call.now.0 + 10);
            let mut transaction = Transaction::new(&self.call, self.realm.clone());
            let answer = act(&mut transaction)?;
            self.realm = transaction.finish().0;
            Ok(answer)
        }

        /// The id of a new image, and its ordinal.
        fn create(&mut self) -> (Str, u64) {
            let request = shapes::CreateImageRequest {
                instance_id: Some(self.instance.clone()),
                name: Some("golden".into()),
                ..Default::default()
            };
            let created = self
                .write(|it| create::create(it, &request))
                .expect("it runs");
            let id = created.image_id.expect("an id");
            let ordinal = self.realm.ordinal::<OwnImage>(&id).expect("it is kept");
            (id, ordinal)
        }

        fn observe(&mut self, ordinal: u64, outcome: Outcome) -> Option<Str> {
            let noted = self.write(|it| Ok(observe(it, ordinal, outcome)));
            noted.expect("outcomes are not refused")
        }

        fn deregister(&mut self, id: &Str) -> Result<()> {
            let request = shapes::DeregisterImageRequest {
                image_id: Some(id.clone()),
                ..Default::default()
            };
            self.write(|it| deregister::deregister(it, &request))
                .map(drop)
        }

        /// The image as DescribeImages shows it, which is nothing where there is none.
        fn shown(&mut self, id: &str) -> Option<shapes::Image> {
            self.call.now = Timestamp(self.call.now.0 + 10);
            let all = describe(&self.call, &self.realm, &Default::default());
            let mut all = all
                .expect("a legal question")
                .images
                .unwrap_or_default()
                .into_iter();
            let found = all.find(|image| image.image_id.as_deref() == Some(id));
            let launches = for_launch(&self.call, &self.realm, id).is_ok();
            let state = found.as_ref().and_then(|image| image.state.as_deref());
            assert_eq!(launches, state == Some("available"), "{state:?}");
            found
        }

        fn state(&mut self, id: &str) -> Option<Str> {
            self.shown(id).and_then(|image| image.state)
        }

        fn work(&self, ordinal: u64) -> &'static str {
            match wanted(&self.realm, ordinal).map(|wanted| wanted.work) {
                Some(Work::Capture { .. }) => "capture",
                Some(Work::Remove) => "remove",
                None => "",
            }
        }
    }

    fn made() -> Outcome {
        Outcome::Made(vec![("shelf".into(), "4".into())])
    }

    #[test]
    fn an_image_of_a_machine_is_there_when_its_manager_has_made_it() {
        let mut bench = Bench::new();
        let (id, ordinal) = bench.create();
        assert_eq!(bench.state(&id).as_deref(), Some("pending"));
        assert_eq!(bench.work(ordinal), "capture");
        assert_eq!(
            bench.running().machine.reboots,
            0,
            "its manager sees to that"
        );

        assert_eq!(bench.observe(ordinal, made()), Some(id.clone()));
        let shown = bench.shown(&id).expect("it is shown");
        assert_eq!(shown.state.as_deref(), Some("available"));
        let tags = shown.tags.unwrap_or_default();
        assert_eq!(tags[0].key.as_deref(), Some(MANAGER_TAG));
        let launch = for_launch(&bench.call, &bench.realm, &id).expect("it is available");
        assert_eq!(launch.attributes(), [("shelf".into(), "4".into())]);
        assert_eq!(bench.work(ordinal), "");

        let request = shapes::CopyImageRequest {
            name: Some("copy".into()),
            source_region: Some("us-east-1".into()),
            source_image_id: Some(id),
            ..Default::default()
        };
        let copy = bench
            .write(|it| copy::copy(it, &request))
            .expect("it can be copied");
        let copy = copy.image_id.expect("an id");
        bench.call.now = Timestamp(bench.call.now.0 + 10);
        let launch = for_launch(&bench.call, &bench.realm, &copy).expect("it is available");
        assert_eq!(launch.attributes(), [("shelf".into(), "4".into())]);
    }

    #[test]
    fn an_image_that_cannot_be_made_has_failed() {
        let mut bench = Bench::new();
        let (id, ordinal) = bench.create();
        let code = Str::from("Server.InternalError");
        bench.observe(
            ordinal,
            Outcome::Failed(code.clone(), "the disk is full".into()),
        );
        let shown = bench.shown(&id).expect("it is shown");
        assert_eq!(shown.state.as_deref(), Some("failed"));
        let reason = shown.state_reason.expect("it has a reason");
        assert_eq!(reason.code, Some(code));
        assert_eq!(
            bench.observe(ordinal, made()),
            None,
            "that was the end of it"
        );
    }

    #[test]
    fn a_deregistered_image_is_gone_before_its_manager_has_removed_it() {
        let mut bench = Bench::new();
        let (id, ordinal) = bench.create();
        bench.deregister(&id).expect("it is the account's");
        assert_eq!(bench.state(&id), None);
        assert_eq!(bench.work(ordinal), "remove");
        assert_eq!(unfinished(&bench.realm).collect::<Vec<_>>(), [ordinal]);
        assert_eq!(bench.observe(ordinal, made()), None);
        let tag = shapes::CreateTagsRequest {
            resources: Some(vec![id.clone()]),
            ..Default::default()
        };
        let tagged = bench.write(|it| tags::create(it, &tag)).map(drop);
        for refused in [bench.deregister(&id), tagged] {
            let error = refused.expect_err("it is no more");
            assert!(error.code().starts_with("InvalidAMIID."), "{error}");
        }
        assert_eq!(bench.observe(ordinal, Outcome::Removed), Some(id.clone()));
        assert!(bench.realm.table::<OwnImage>().at(ordinal).is_none());
        assert_eq!(bench.create().1, ordinal + 1, "the name is free");
    }

    #[test]
    fn a_managers_own_image_is_deregistered_by_the_first_account() {
        let mut bench = Bench::new();
        let id = Str::from(OFFERED);
        bench.call.account = "111111111111".into();
        let refused = bench.deregister(&id).expect_err("it is another account's");
        assert_eq!(refused.code(), "AuthFailure");
        bench.call.account = "000000000000".into();
        bench.deregister(&id).expect("it is the account's");
        assert_eq!(bench.state(&id), None);
        assert_eq!(bench.work(0), "remove");
    }
}
