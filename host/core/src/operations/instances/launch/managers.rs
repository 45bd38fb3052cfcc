//! Which VM manager launches an image: the one that has it, else the one that the image is
//! tagged for, else the first of those that new instances may get and that launches
//! images which are not its own.

use orrery_wire::{Str, text};

use crate::{
    Call, Result,
    catalogue::offered::MANAGER_TAG,
    operations::images::LaunchImage,
    resources::OwnImage,
    settings::ManagerTags,
    store::{Realm, Resource},
};

/// The VM manager for an image.
///
/// # Errors
/// `InvalidAMIID.NotFound`: of an image for another backend this emulator knows nothing.
pub(super) fn of(call: &Call, realm: &Realm, image: &LaunchImage) -> Result<Str> {
    let managers = &call.settings.vm_managers;
    if let Some(backing) = &image.backing
        && managers.contains(&backing.manager)
    {
        return Ok(backing.manager.clone());
    }
    let image = image.id.as_str();
    let record = realm.table::<OwnImage>().get(image);
    let chosen = match record.and_then(|record| record.tags.get(MANAGER_TAG)) {
        Some(tagged) => managers.iter().find(|name| *name == tagged),
        None => managers
            .iter()
            .find(|name| !call.settings.own_images_only.contains(name)),
    };
    chosen.cloned().ok_or_else(|| OwnImage::missing(&[image]))
}

/// The tag of instances on a VM manager; none on the mock, which makes no machines.
pub(in crate::operations) fn tag(call: &Call, manager: &Str) -> Option<(Str, Str)> {
    let is_shown = call.settings.manager_tags == ManagerTags::Shown && manager != "mock";
    is_shown.then(|| (text!(MANAGER_TAG), manager.clone()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use orrery_wire::shapes;

    use super::*;
    use crate::{
        Settings,
        catalogue::offered::OfferedImage,
        operations::{images, tags},
        testing,
    };

    fn shelf() -> OfferedImage {
        OfferedImage {
            id: "ami-7".into(),
            name: "oak".into(),
            architecture: "arm64".into(),
            root_device: "/dev/vda".into(),
            manager: "shelf".into(),
            attributes: Vec::new(),
        }
    }

    #[test]
    fn a_tag_decides_and_otherwise_the_first() {
        let mut realm = testing::world();
        let settings = Settings {
            vm_managers: vec!["rack".into(), "shelf".into(), "mock".into()],
            images: vec![Arc::new(shelf())],
            ..Settings::default()
        };
        let call = Call {
            settings: Arc::new(settings),
            ..testing::call()
        };
        let of = |call: &Call, realm: &Realm, id: &str| {
            super::of(call, realm, &images::for_launch(call, realm, id)?)
        };
        assert_eq!(of(&call, &realm, "ami-7").as_deref().ok(), Some("shelf"));
        let image = "ami-df5de72bdb3b";
        assert_eq!(of(&call, &realm, image).as_deref().ok(), Some("rack"));
        for (tag, expect) in [
            ("mock", Ok("mock")),
            ("docker", Err("InvalidAMIID.NotFound")),
        ] {
            let request = shapes::CreateTagsRequest {
                resources: Some(vec![image.into()]),
                tags: Some(vec![shapes::Tag {
                    key: Some(MANAGER_TAG.into()),
                    value: Some(tag.into()),
                }]),
                ..Default::default()
            };
            testing::write(&mut realm, |transaction| {
                tags::create(transaction, &request)
            })
            .expect("it may be tagged");
            let chosen = of(&call, &realm, image);
            assert_eq!(chosen.as_deref().map_err(|error| error.code()), expect);
        }
    }

    #[test]
    fn instances_with_machines_are_tagged_unless_they_are_not_to_be() {
        let mut call = testing::call();
        let tag = |call: &Call, manager: &str| super::tag(call, &manager.into()).map(|tag| tag.1);
        assert_eq!(tag(&call, "rack").as_deref(), Some("rack"));
        assert_eq!(tag(&call, "mock"), None);
        call.settings = Arc::new(Settings {
            manager_tags: ManagerTags::Hidden,
            ..Settings::default()
        });
        assert_eq!(tag(&call, "rack"), None);
    }
}
