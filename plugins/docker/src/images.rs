//! Docker images that are AMIs: those that are tagged `localstack-ec2/<name>:<ami-…>`.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bollard::query_parameters::ListImagesOptionsBuilder;
use orrery_sdk::contract::{Error, Image, Result};

use crate::engine::{Engine, architecture, failed, filters, status};

/// Where AMIs are among the images.
pub(crate) const FOLDER: &str = "localstack-ec2/";
/// The root device of every AMI.
pub(crate) const ROOT: &str = "/dev/sda1";
/// The attribute that a launch is told of again: Docker's image.
const DOCKER_IMAGE: &str = "docker-image";
/// The attribute with what is to be pulled where there is no image of the AMI.
pub const PULLED: &str = "docker-pull";
/// The attribute with the time at which it was made.
const CREATED: &str = "created";
/// The attribute with its size in MiB.
const SIZE: &str = "size-mib";
/// The label with the AMI's id, of images that CreateImage made.
pub(crate) const IMAGE: &str = "orrery.image";
/// The label with the AMI's name.
pub(crate) const NAME: &str = "orrery.image-name";
/// The label with Docker's id of the container that it was made from.
pub(crate) const CONTAINER: &str = "orrery.image-of";
/// The label with the id of the emulator that made it.
pub(crate) const MAKER: &str = "orrery.image-maker";

/// An image of Docker's that is an AMI.
pub(crate) struct Ami {
    /// As the contract has it.
    pub(crate) image: Image,
    /// The tag that makes it one.
    pub(crate) tag: String,
    /// How many tags the image has.
    pub(crate) tags: usize,
    labels: HashMap<String, String>,
}

impl Ami {
    /// What the image is labelled with.
    pub(crate) fn label(&self, name: &str) -> Option<&str> {
        self.labels.get(name).map(String::as_str)
    }
}

/// The AMIs of an engine.
#[derive(Default)]
pub(crate) struct Images {
    /// Architectures by Docker's id, which never change.
    architectures: Mutex<HashMap<String, String>>,
}

impl Images {
    /// All AMIs as they are now.
    ///
    /// # Errors
    /// Those of the engine.
    pub(crate) async fn amis(&self, engine: &Engine) -> Result<Vec<Ami>> {
        let client = engine.client().await?;
        let options = ListImagesOptionsBuilder::new()
            .filters(&filters([("reference", vec![format!("{FOLDER}*")])]))
            .build();
        let listed = client.list_images(Some(options)).await;
        let listed = listed.map_err(|why| failed("list the images", why))?;
        let mut images = Vec::new();
        for summary in listed {
            let amis: Vec<_> = summary
                .repo_tags
                .iter()
                .filter_map(|tag| ami(tag).map(|(name, id)| (tag, name, id)))
                .collect();
            if amis.is_empty() {
                continue;
            }
            // One that has gone since is none.
            let Some(architecture) = self.architecture(engine, &summary.id).await? else {
                continue;
            };
            let labels = &summary.labels;
            images.extend(amis.into_iter().map(|(tag, name, id)| {
                // Docker allows fewer names than EC2.
                let is_made = labels.get(IMAGE).is_some_and(|made| made == id);
                let own = labels.get(NAME).filter(|_| is_made);
                let image = Image {
                    id: id.to_owned(),
                    name: own.map_or(name, String::as_str).to_owned(),
                    architecture: architecture.clone(),
                    root_device: ROOT.into(),
                    attributes: vec![
                        attribute(summary.id.clone()),
                        (CREATED.into(), summary.created.to_string()),
                        (SIZE.into(), (summary.size >> 20).to_string()),
                    ],
                };
                Ami {
                    image,
                    tag: tag.clone(),
                    tags: summary.repo_tags.len(),
                    labels: labels.clone(),
                }
            }));
        }
        Ok(images)
    }

    async fn architecture(&self, engine: &Engine, id: &str) -> Result<Option<String>> {
        let known = self.architectures().get(id).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let inspected = match engine.client().await?.inspect_image(id).await {
            Ok(inspected) => inspected,
            Err(why) if status(&why) == Some(404) => return Ok(None),
            Err(why) => return Err(failed("inspect an image", why)),
        };
        let name = architecture(inspected.architecture.as_deref().unwrap_or("amd64"));
        self.architectures().insert(id.to_owned(), name.clone());
        Ok(Some(name))
    }

    fn architectures(&self) -> MutexGuard<'_, HashMap<String, String>> {
        self.architectures
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// What says in a launch which image of Docker's it is.
pub fn attribute(image: impl Into<String>) -> (String, String) {
    (DOCKER_IMAGE.to_owned(), image.into())
}

/// What is to be pulled for an AMI.
pub(crate) fn pull_of(image: &Image) -> Option<&str> {
    image.attribute(PULLED)
}

/// Docker's image of an AMI.
///
/// # Errors
/// `invalid`: the AMI is none of Docker's.
pub(crate) fn of(image: &Image) -> Result<&str> {
    let given = image.attribute(DOCKER_IMAGE);
    let none = || Error::invalid(format!("{} is no image of Docker's", image.id));
    given.ok_or_else(none)
}

/// Name and id of the AMI that is tagged so.
fn ami(tag: &str) -> Option<(&str, &str)> {
    // Podman names a registry everywhere: the local machine, or Docker's where Docker's
    // clients name none.
    let mut registries = ["localhost/", "docker.io/"].into_iter();
    let tag = registries
        .find_map(|it| tag.strip_prefix(it))
        .unwrap_or(tag);
    let (name, id) = tag.strip_prefix(FOLDER)?.split_once(':')?;
    let digits = id.strip_prefix("ami-")?;
    let is_hexadecimal = !digits.is_empty()
        && digits
            .bytes()
            .all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
    (is_hexadecimal && !name.contains('/')).then_some((name, id))
}

#[cfg(test)]
mod tests {
    use super::ami;

    #[test]
    fn an_image_is_an_ami_by_its_tag() {
        for (tag, expected) in [
            (
                "localstack-ec2/ubuntu-focal-ami:ami-000001",
                Some(("ubuntu-focal-ami", "ami-000001")),
            ),
            (
                "localhost/localstack-ec2/bare:ami-0ba1",
                Some(("bare", "ami-0ba1")),
            ),
            (
                "docker.io/localstack-ec2/bare:ami-0ba1",
                Some(("bare", "ami-0ba1")),
            ),
            ("localstack-ec2/bare:latest", None),
            ("localstack-ec2/bare:ami-", None),
            ("localstack-ec2/bare:ami-xyz", None),
            ("localstack-ec2/bare:ami-0BA1", None),
            ("localstack-ec2/a/b:ami-01", None),
            ("ubuntu:focal", None),
            ("registry.example:5000/localstack-ec2/bare:ami-01", None),
        ] {
            assert_eq!(ami(tag), expected, "{tag}");
        }
    }
}
