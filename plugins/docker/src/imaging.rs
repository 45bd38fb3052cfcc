//! Images of machines: commits of their containers, under tags that make them AMIs.

use bollard::models::ContainerConfig;
use bollard::query_parameters::{
    CommitContainerOptionsBuilder, RemoveImageOptionsBuilder, TagImageOptionsBuilder,
};
use orrery_sdk::contract::vm::imaging::{Imaging, ImagingProgress, SnapshotProgress};
use orrery_sdk::contract::{Caller, Error, Handle, Result, Target};

use crate::background::{PATIENCE, goes_on};
use crate::engine::{failed, status};
use crate::images::{Ami, CONTAINER, FOLDER, IMAGE, MAKER, NAME};
use crate::{Docker, seen};

/// Where an image of somebody's stays that has no other tag than that of the AMI.
const DEREGISTERED: &str = "deregistered-ec2/";

impl Docker {
    /// The AMI of this id.
    pub(crate) async fn ami(&self, id: &str) -> Result<Option<Ami>> {
        let all = self.images.amis(&self.engine).await?;
        Ok(all.into_iter().find(|ami| ami.image.id == id))
    }

    async fn progress(&self, id: &str, ended: Option<Result<()>>) -> Result<ImagingProgress> {
        let Some(ended) = ended else {
            let note = format!("Docker commits the container for {id}");
            return Ok(ImagingProgress::Pending(goes_on(note)));
        };
        ended?;
        match self.ami(id).await? {
            Some(ami) => Ok(ImagingProgress::Done(ami.image)),
            None => Err(Error::not_found(format!("Docker has no image of {id}"))),
        }
    }
}

impl Imaging for Docker {
    async fn capture(
        &self,
        by: &Caller,
        machine: &Target,
        image_id: &str,
        name: &str,
        no_reboot: bool,
    ) -> Result<ImagingProgress> {
        let container = self.existing(by, &machine.instance_id).await?;
        let container = seen::id(&container).to_owned();
        // An id may come again where nothing is kept, and a container does not.
        let there = self.ami(image_id).await?;
        if let Some(there) = there.filter(|ami| ami.label(CONTAINER) == Some(&container)) {
            return Ok(ImagingProgress::Done(there.image));
        }
        let client = self.engine.client().await?.clone();
        let options = CommitContainerOptionsBuilder::new()
            .container(&container)
            .repo(&format!("{FOLDER}{}", repository(name)))
            .tag(image_id)
            .comment("CreateImage")
            // As a machine that is down for its image.
            .pause(!no_reboot)
            .changes("ENTRYPOINT []")
            .build();
        let labels = [
            (IMAGE, image_id),
            (NAME, name),
            (CONTAINER, &container),
            (MAKER, &by.emulator_id),
            // What somebody runs by hand from the image is no instance.
            (seen::EMULATOR, ""),
            (seen::INSTANCE, ""),
        ];
        let labels = labels.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let config = ContainerConfig {
            labels: Some(labels.into()),
            ..ContainerConfig::default()
        };
        let commit = || async move {
            let made = client.commit_container(options, config).await;
            made.map(drop)
                .map_err(|why| failed("commit the container", why))
        };
        let ended = self.commits.carry_out(image_id, PATIENCE, commit).await;
        self.progress(image_id, ended).await
    }

    async fn poll(&self, _: &Caller, image_id: &str) -> Result<ImagingProgress> {
        let ended = self.commits.wait(image_id, PATIENCE).await;
        self.progress(image_id, ended.unwrap_or(Some(Ok(())))).await
    }

    async fn remove(&self, by: &Caller, image_id: &str) -> Result<()> {
        let client = self.engine.client().await?;
        for ami in self.images.amis(&self.engine).await? {
            if ami.image.id != image_id {
                continue;
            }
            // What somebody builds on it has its labels, too.
            let is_made = ami.label(IMAGE) == Some(image_id);
            let is_ours = is_made && ami.label(MAKER) == Some(&by.emulator_id);
            if !is_ours && ami.tags == 1 {
                let options = TagImageOptionsBuilder::new()
                    .repo(&format!("{DEREGISTERED}{}", repository(&ami.image.name)))
                    .tag(image_id)
                    .build();
                let kept = client.tag_image(&ami.tag, Some(options)).await;
                kept.map_err(|why| failed("keep the image", why))?;
            }
            // Containers that run from it are no hindrance.
            let options = RemoveImageOptionsBuilder::new().force(true).build();
            match client.remove_image(&ami.tag, Some(options), None).await {
                Ok(_) => {
                    tracing::info!(image = image_id, tag = ami.tag, "the AMI's tag is removed")
                }
                Err(why) if status(&why) == Some(404) => {}
                Err(why) => return Err(failed("remove the image's tag", why)),
            }
        }
        Ok(())
    }

    async fn snapshot(
        &self,
        _: &Caller,
        snapshot_id: &str,
        volume_id: &str,
        _: &Handle,
    ) -> Result<SnapshotProgress> {
        self.take_content(snapshot_id, volume_id).await
    }

    async fn forget(&self, _: &Caller, snapshot_id: &str, snapshot: &Handle) -> Result<()> {
        self.drop_content(snapshot_id, snapshot).await
    }
}

/// An image's name as Docker allows it; the label has the name itself.
pub(crate) fn repository(name: &str) -> String {
    let mut repository = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => repository.push(c.to_ascii_lowercase()),
            // Between letters and digits there is one of these.
            _ if !repository.ends_with(|last: char| last.is_ascii_alphanumeric()) => {}
            '.' | '_' => repository.push(c),
            _ => repository.push('-'),
        }
    }
    repository.truncate(repository.trim_end_matches(['.', '_', '-']).len());
    match repository.as_str() {
        "" => "image".into(),
        _ => repository,
    }
}

#[cfg(test)]
mod tests {
    use super::repository;

    #[test]
    fn names_become_names_of_repositories() {
        for (name, expected) in [
            ("golden", "golden"),
            ("Golden (1.0) [x]/it's_@-", "golden-1.0-x-it-s"),
            ("al2023-ami-2023.6", "al2023-ami-2023.6"),
            ("a__b--c..d", "a_b-c.d"),
            ("-()-", "image"),
        ] {
            assert_eq!(repository(name), expected, "{name}");
        }
    }
}
